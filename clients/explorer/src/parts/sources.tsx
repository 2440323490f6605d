import { Link } from 'wouter';
import type { SourcesFragment } from '../gql';
import { pathInText } from '../text';

/** Where a fact is stated, in a line: each document, and its paragraphs. */
export function Sources({ citations }: { citations: readonly SourcesFragment[] }) {
  const documents = Map.groupBy(citations, ({ document }) => document.slug);
  return (
    <ul className="inline sources">
      {[...documents].map(([slug, spans]) => (
        <li key={slug}>
          {spans[0]!.document.name}, paragraph{' '}
          {spans.map((span, position) => (
            <span key={pathInText(slug, span)}>
              {position > 0 && ', '}
              <Link href={pathInText(slug, span)} aria-label={`Paragraph ${span.paragraph} of ${spans[0]!.document.name}`}>
                {span.paragraph}
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
