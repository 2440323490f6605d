import { Link } from 'wouter';
import type { EvidenceFragment } from '../gql';
import { pathInText } from '../text';
import { counted } from '../words';

const spanPath = ({ document, ...span }: EvidenceFragment) => pathInText(document.slug, span);

// An agency may be named in dozens of passages.
const SHOWN = 4;

/** The spans that a record is cited from, with their text where the operator has loaded it. */
export function Evidence({ citations }: { citations: readonly EvidenceFragment[] }) {
  const rest = citations.slice(SHOWN);
  return (
    <>
      <Passages citations={citations.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more passage')}</summary>
          <Passages citations={rest} />
        </details>
      )}
    </>
  );
}

function Passages({ citations }: { citations: readonly EvidenceFragment[] }) {
  return (
    <ul className="evidence">
      {citations.map((citation) => (
        <li key={spanPath(citation)}>
          {citation.quote && <blockquote>{citation.quote}</blockquote>}
          <Link href={spanPath(citation)}>{citation.document.name}</Link>
          <small>
            , paragraph {citation.paragraph}, characters {citation.start}–{citation.end}
          </small>
        </li>
      ))}
    </ul>
  );
}
