import type { RecordKind } from '../gql';
import { FACTS, type FactKind, KINDS, kindInPath } from '../kinds';
import type { Named } from '../parts/record-link';

interface Properties {
  facts: readonly { kind: FactKind; count: number }[];
  chosen: readonly RecordKind[];
  onFacts: (chosen: readonly RecordKind[]) => void;
  shown: ReadonlySet<RecordKind>;
  hidden: readonly RecordKind[];
  onHidden: (hidden: readonly RecordKind[]) => void;
  documents: readonly Named[];
  document: string | null;
  onDocument: (slug: string | null) => void;
}

/** Which facts make the network, and which kinds of records they link; also what the colours mean. */
export function Filters(properties: Properties) {
  const { facts, chosen, onFacts, shown, hidden, onHidden, documents, document, onDocument } = properties;
  const toggled = (kinds: readonly RecordKind[], kind: RecordKind) =>
    kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind];
  const others = (Object.keys(KINDS) as RecordKind[]).filter((kind) => !(kind in FACTS) && shown.has(kind));
  return (
    <form className="filters">
      <fieldset>
        <legend>Linked by</legend>
        {facts.map(({ kind, count }) => (
          <label key={kind}>
            <input type="checkbox" checked={chosen.includes(kind)} onChange={() => onFacts(toggled(chosen, kind))} />
            <Swatch kind={kind} /> {FACTS[kind].many} <small>{count}</small>
          </label>
        ))}
      </fieldset>
      {others.length > 0 && (
        <fieldset>
          <legend>With</legend>
          {others.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!hidden.includes(kind)}
                onChange={() => onHidden(toggled(hidden, kind))}
              />
              <Swatch kind={kind} /> {KINDS[kind].many}
            </label>
          ))}
        </fieldset>
      )}
      <label>
        Stated in{' '}
        <select value={document ?? ''} onChange={({ target }) => onDocument(target.value || null)}>
          <option value="">all documents</option>
          {documents.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

function Swatch({ kind }: { kind: RecordKind }) {
  return (
    <svg className={`swatch node ${kindInPath(kind)}`} width="14" height="14" aria-hidden="true">
      {kind in FACTS ? <rect x="1" y="1" width="12" height="12" rx="2" /> : <circle cx="7" cy="7" r="6" />}
    </svg>
  );
}
