import { useState } from 'react';
import { useData } from '../client';
import { type RecordKind, RecordsOfDocument } from '../gql';
import { KINDS, pathOf } from '../kinds';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { RecordLink } from '../parts/record-link';

/** All records of one kind, by name. */
export function List({ kind }: { kind: RecordKind }) {
  return (
    <Page title={KINDS[kind].many}>
      <h1>{KINDS[kind].many}</h1>
      <p className="lead">
        {KINDS[kind].is[0]?.toUpperCase()}
        {KINDS[kind].is.slice(1)}, by name.
      </p>
      <Records kind={kind} after={null} />
    </Page>
  );
}

function Records(variables: { kind: RecordKind; after: string | null }) {
  const result = useData(RecordsOfDocument, variables);
  const [more, setMore] = useState(false);
  return (
    <Loaded result={result}>
      {({ records: { nodes, pageInfo } }) => (
        <>
          <ul className="rows">
            {nodes.map((record) => (
              <li key={pathOf(record)}>
                <RecordLink record={record} />
                {record.summary && <small>{record.summary}</small>}
              </li>
            ))}
          </ul>
          {pageInfo.hasNextPage &&
            (more ? (
              <Records {...variables} after={pageInfo.endCursor ?? null} />
            ) : (
              <button type="button" onClick={() => setMore(true)}>
                Show more
              </button>
            ))}
        </>
      )}
    </Loaded>
  );
}
