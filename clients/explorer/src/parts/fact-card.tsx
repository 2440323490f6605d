import type { FactCardFragment } from '../gql';
import { counted } from '../words';
import { Assertion, Note } from './assertion';
import { Evidence } from './evidence';
import { Figure } from './figure';
import { Period } from './period';
import { RecordLink, Roles } from './record-link';

/** A fact in a list: enough to judge it without opening its page. */
export function FactCard({ fact, roles }: { fact: FactCardFragment; roles: readonly string[] }) {
  const quantity = 'quantity' in fact ? fact.quantity : null;
  const period = 'period' in fact ? fact.period : 'target' in fact ? fact.target : null;
  return (
    <article className="card">
      <h3>
        <RecordLink record={fact} /> <Roles roles={roles} />
      </h3>
      {quantity && <Figure quantity={quantity} />}
      {fact.summary && <p>{fact.summary}</p>}
      {period && <Period period={period} />}
      <Assertion fact={fact} />
      <Note text={fact.note} />
      <details>
        <summary>{counted(fact.citations.length, 'source passage')}</summary>
        <Evidence citations={fact.citations} />
      </details>
    </article>
  );
}
