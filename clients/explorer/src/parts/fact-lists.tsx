import { useState } from 'react';
import { useData } from '../client';
import { FactsOfDocument, type HeadFragment } from '../gql';
import { FACTS, type FactKind, kindInPath } from '../kinds';
import { FactCard } from './fact-card';
import { Loaded } from './loaded';

/** All facts that a record is in, one section for each kind. */
export function FactLists({ record }: { record: HeadFragment }) {
  return countsOf(record).map(([kind, count]) => (
    <section key={kind} aria-labelledby={kindInPath(kind)}>
      <h2 id={kindInPath(kind)} tabIndex={-1}>
        {FACTS[kind].many} <small>{count}</small>
      </h2>
      <FactPage id={record.id} kind={kind} after={null} />
    </section>
  ));
}

/** The ways to these sections. */
export function FactCounts({ record }: { record: HeadFragment }) {
  const counts = countsOf(record);
  return counts.length < 2 ? null : (
    <nav aria-label="Facts" className="counts-of-facts">
      {counts.map(([kind, count]) => (
        // The base of the page's addresses is another one, so a plain fragment would leave the page.
        <a
          key={kind}
          href={`${location.pathname}#${kindInPath(kind)}`}
        >
          {FACTS[kind].many} <small>{count}</small>
        </a>
      ))}
    </nav>
  );
}

/** How many facts of each kind there are, in the order of the kinds. */
function countsOf({ facts }: HeadFragment): [FactKind, number][] {
  const values = facts.facets.flatMap((facet) => facet.values);
  return (Object.keys(FACTS) as FactKind[])
    .map((kind): [FactKind, number] => [
      kind,
      values.find(({ value }) => value === kind)?.count ?? 0,
    ])
    .filter(([, count]) => count > 0);
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
