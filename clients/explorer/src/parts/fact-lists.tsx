import { useState } from 'react';
import { useData } from '../client';
import { FactsOfDocument, type HeadFragment } from '../gql';
import { FACTS, type FactKind } from '../kinds';
import { FactCard } from './fact-card';
import { Loaded } from './loaded';

/** All facts that a record is in, one section for each kind. */
export function FactLists({ record }: { record: HeadFragment }) {
  const counts = new Map(
    record.facts.facets.flatMap(({ values }) => values).map(({ value, count }) => [value, count]),
  );
  return (Object.keys(FACTS) as FactKind[]).map((kind) => {
    const count = counts.get(kind);
    return count ? (
      <section key={kind} aria-labelledby={`facts-${kind}`}>
        <h2 id={`facts-${kind}`}>
          {FACTS[kind].many} <small>{count}</small>
        </h2>
        <FactPage id={record.id} kind={kind} after={null} />
      </section>
    ) : null;
  });
}

/** A page of a list, which brings the next one when it is asked for. */
function FactPage(variables: { id: string; kind: FactKind; after: string | null }) {
  const result = useData(FactsOfDocument, variables);
  const [more, setMore] = useState(false);
  return (
    <Loaded result={result}>
      {({ node }) => {
        if (!node || !('facts' in node)) {
          return null;
        }
        const { edges, pageInfo } = node.facts;
        return (
          <>
            {edges.map(({ node: fact, roles }) => (
              <FactCard key={fact.id} fact={fact} roles={roles} />
            ))}
            {pageInfo.hasNextPage &&
              (more ? (
                <FactPage {...variables} after={pageInfo.endCursor ?? null} />
              ) : (
                <button type="button" onClick={() => setMore(true)}>
                  Show more
                </button>
              ))}
          </>
        );
      }}
    </Loaded>
  );
}
