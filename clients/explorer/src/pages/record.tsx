import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { playground, useData } from '../client';
import type { FactHeadFragment, HeadFragment, TypedDocumentString } from '../gql';
import { KINDS, kindInPath, kindOf, networkPath } from '../kinds';
import { Assertion, Note } from '../parts/assertion';
import { Cite } from '../parts/cite';
import { Evidence } from '../parts/evidence';
import { FactCounts, FactLists } from '../parts/fact-lists';
import { RecordFigures } from '../parts/figures';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { links, linksInRoles, type Named, RecordLink } from '../parts/record-link';
import { MODALITIES } from '../words';
import { NotFound } from './not-found';

/** What the page of a kind says beside what all records have; a null value is left out. */
export type Detail = [term: string, value: ReactNode];

type FactRecord = HeadFragment & FactHeadFragment;

interface KindPage<Data, Shown extends HeadFragment> {
  document: TypedDocumentString<Data, { slug: string }>;
  record: (data: Data) => Shown | null | undefined;
  details: (record: Shown) => Detail[];
  /** What stands between the details and the facts, such as a chart. */
  extra?: (record: Shown) => ReactNode;
  /** What needs the whole width, such as a text. */
  wide?: (record: Shown) => ReactNode;
}

/** Makes the page of a kind from its operation and its details. */
export function recordPage<Data, Shown extends HeadFragment>(kind: KindPage<Data, Shown>) {
  return function RecordPage({ slug }: { slug: string }) {
    const result = useData(kind.document, { slug });
    return (
      <Loaded result={result}>
        {(data) => {
          const record = kind.record(data);
          return record ? (
            <Shown
              record={record}
              details={kind.details(record)}
              extra={kind.extra?.(record)}
              wide={kind.wide?.(record)}
              query={playground(kind.document.toString(), { slug })}
            />
          ) : (
            <NotFound what={`record with the slug “${slug}”`} />
          );
        }}
      </Loaded>
    );
  };
}

function Shown({
  record,
  details,
  extra,
  wide,
  query,
}: {
  record: HeadFragment;
  details: Detail[];
  extra: ReactNode;
  wide: ReactNode;
  query: string;
}) {
  const kind = kindOf(record);
  const fact = isFact(record) ? record : null;
  return (
    <Page title={record.name}>
      <header className="head">
        <p className="kind">
          <Link href={`/${kindInPath(kind)}`}>{KINDS[kind].one}</Link>
        </p>
        <h1>{record.name}</h1>
        {record.summary && <p className="lead">{record.summary}</p>}
        {fact && <Assertion fact={fact} />}
        {fact && fact.modality !== 'STATED' && <p>{MODALITIES[fact.modality]}</p>}
        <Note text={fact?.note} />
        <FactCounts record={record} />
        {record.facts.totalCount > 0 && (
          <p>
            <Link href={networkPath(record)}>Its network, and how it is linked with other records</Link>
          </p>
        )}
      </header>
      <div className="columns">
        <div>
          <Details details={[...details, ...common(record)]} />
          {fact && <Relations fact={fact} />}
          {extra ?? <RecordFigures record={record} />}
          {wide ? null : <FactLists record={record} />}
        </div>
        <aside>
          {record.citations.length > 0 && (
            <section aria-labelledby="evidence">
              <h2 id="evidence">
                Where it is stated <small>{record.citations.length}</small>
              </h2>
              <Evidence citations={record.citations} />
            </section>
          )}
          <Cite record={record} />
          <p>
            <a href={query}>Open this query in the playground</a>
          </p>
        </aside>
      </div>
      {wide && (
        <>
          {wide}
          <FactLists record={record} />
        </>
      )}
    </Page>
  );
}

const isFact = (record: HeadFragment): record is FactRecord => 'modality' in record;

function common(record: HeadFragment): Detail[] {
  return [
    ...(isFact(record) ? [['About', linksInRoles(record.about.edges)] satisfies Detail] : []),
    ['Also printed as', record.aliases.join(' · ')],
    ['Topics', links(record.topics)],
  ];
}

function Details({ details }: { details: Detail[] }) {
  const given = details.filter(([, value]) => value != null && value !== '' && value !== false);
  return given.length === 0 ? null : (
    <dl>
      {given.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The facts that it must not be added to, or contradicts, or repeats. */
function Relations({ fact }: { fact: FactHeadFragment }) {
  const relations: [string, Related[]][] = [
    ['Conflicts with', fact.conflictsWith.edges],
    ['Says the same as', fact.sameAs.edges],
    ['Overlaps with, so not to be added to', fact.overlaps.edges],
    ['Contains', fact.contains.edges],
    ['Is a part of', fact.partOf.edges],
  ];
  const given = relations.filter(([, edges]) => edges.length > 0);
  return given.length === 0 ? null : (
    <section aria-labelledby="relations">
      <h2 id="relations">Beside other facts</h2>
      {given.map(([relation, edges]) => (
        <div key={relation}>
          <h3>{relation}</h3>
          <ul>
            {edges.map(({ node, note }) => (
              <li key={node.slug}>
                <RecordLink record={node} />
                <Note text={note} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface Related {
  note?: string | null;
  node: Named;
}
