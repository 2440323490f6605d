import { Link } from 'wouter';
import type { EvidenceFragment } from '../gql';
import { pathInText } from '../text';

/** Where a fact is stated, in a line. */
export function Sources({ citations }: { citations: readonly EvidenceFragment[] }) {
  return (
    <ul className="inline sources">
      {citations.map(({ document, ...span }) => (
        <li key={pathInText(document.slug, span)}>
          <Link href={pathInText(document.slug, span)}>
            {document.name}, paragraph {span.paragraph}
          </Link>
        </li>
      ))}
    </ul>
  );
}
