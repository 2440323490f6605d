import { Link } from 'wouter';
import type { EvidenceFragment } from '../gql';
import { pathOf } from '../kinds';

/** Where a span of a document is read: its page, at the span. */
export const spanPath = ({ document, start, end }: EvidenceFragment) =>
  `${pathOf(document)}#${spanId(start, end)}`;

export const spanId = (start: number, end: number) => `s${start}-${end}`;

/** The spans that a record is cited from, with their text where the operator has loaded it. */
export function Evidence({ citations }: { citations: readonly EvidenceFragment[] }) {
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
