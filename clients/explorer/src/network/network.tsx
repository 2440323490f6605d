import './network.css';

import { type ReactNode, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { playground, useData } from '../client';
import {
  type FactFilter,
  NetworkDocument,
  NetworkFactsDocument,
  NetworkHeadDocument,
  type NetworkHeadQuery,
  type RecordKind,
} from '../gql';
import { FACTS, type FactKind, kindFromPath, kindInPath, kindOf, pathOf } from '../kinds';
import { NotFound } from '../pages/not-found';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { Chains } from './chains';
import { Filters } from './filters';
import { graphOf, without } from './graph';
import { Links } from './links';
import { Picture } from './picture';

type Middle = NonNullable<NetworkHeadQuery['record']>;

// What links records most plainly; claims and figures are shown when they are asked for.
const FIRST: readonly FactKind[] = ['PARTNERSHIP', 'OPERATION', 'FUNDING', 'EVENT'];

/** The network around a record; the address holds its filters, so it can be shared. */
export function Network({ kind, slug }: { kind: RecordKind; slug: string }) {
  const result = useData(NetworkHeadDocument, { kind, slug });
  return (
    <Loaded result={result}>
      {({ record }) =>
        record ? <Around middle={record} /> : <NotFound what={`record with the slug “${slug}”`} />
      }
    </Loaded>
  );
}

function Around({ middle }: { middle: Middle }) {
  const [parameters, setParameters] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setParameters((old) => {
      const next = new URLSearchParams(old);
      if (value === null) {
        next.delete(name);
      } else {
        next.set(name, value);
      }
      return next;
    });
  const [kinds, documents] = middle.facts.facets.map(({ values }) => values) as [Values, Values];
  const present = (Object.keys(FACTS) as FactKind[]).filter((kind) => kinds.some(({ value }) => value === kind));
  const first = present.filter((kind) => FIRST.includes(kind));
  const chosen = kindsIn(parameters.get('facts')) ?? (first.length > 0 ? first : present);
  const hidden = kindsIn(parameters.get('hidden')) ?? [];
  const document = parameters.get('document');
  const [toKind = '', toSlug] = parameters.get('to')?.split('/') ?? [];
  const end = kindFromPath(toKind);
  return (
    <Page title={`Network of ${middle.name}`}>
      <header className="head">
        <p className="kind">Network</p>
        <h1>
          <Link href={pathOf(middle)}>{middle.name}</Link>
        </h1>
      </header>
      <section aria-labelledby="chains">
        <h2 id="chains">How is it linked with another record?</h2>
        <SearchBox
          label="The other record"
          onChoose={(record) => set('to', pathOf(record).slice(1))}
        />
        {end && toSlug && <Chains from={{ kind: kindOf(middle), slug: middle.slug }} to={{ kind: end, slug: toSlug }} />}
      </section>
      <section aria-labelledby="around">
        <h2 id="around">What surrounds it</h2>
        <Surrounding
          middle={middle}
          where={{
            recordKind: { in: chosen },
            ...(document && { documents: { some: { slug: { eq: document } } } }),
          }}
          // A fact may link a partnership or an operation, which is hidden with its kind.
          hidden={[...hidden, ...present.filter((kind) => !chosen.includes(kind))]}
          filters={(shown) => (
            <Filters
              facts={present.map((kind) => ({ kind, count: kinds.find(({ value }) => value === kind)?.count ?? 0 }))}
              chosen={chosen}
              onFacts={(next) => set('facts', inAddress(next))}
              shown={shown}
              hidden={hidden}
              onHidden={(next) => set('hidden', next.length > 0 ? inAddress(next) : null)}
              documents={documents.flatMap(({ record }) => record ?? [])}
              document={document}
              onDocument={(next) => set('document', next)}
            />
          )}
        />
      </section>
    </Page>
  );
}

type Values = Middle['facts']['facets'][number]['values'];

const inAddress = (kinds: readonly RecordKind[]) => kinds.map(kindInPath).join(',');

const kindsIn = (text: string | null) => text?.split(',').flatMap((each) => kindFromPath(each) ?? []);

interface Surroundings {
  middle: Middle;
  where: FactFilter;
  hidden: readonly RecordKind[];
  filters: (shown: ReadonlySet<RecordKind>) => ReactNode;
}

/** Two operations: which facts, and what these link. */
function Surrounding({ middle, where, hidden, filters }: Surroundings) {
  const found = useData(NetworkFactsDocument, { id: middle.id, where });
  const facts = found.data?.node && 'facts' in found.data.node ? found.data.node.facts : null;
  const own = kindOf(middle) in FACTS ? [middle.id] : [];
  const ids = [...own, ...(facts?.edges.map(({ node }) => node.id) ?? [])].slice(0, 100);
  const linked = useData(NetworkDocument, { ids }, facts === null);
  const nodes = linked.data?.facts.nodes;
  const graph = useMemo(() => {
    const roles = new Map(facts?.edges.map((edge) => [edge.node.id, edge.roles]));
    return nodes && graphOf(middle, nodes, roles);
  }, [middle, facts, nodes]);
  const shown = new Set(graph?.nodes.map(({ record }) => kindOf(record)));
  return (
    <>
      {filters(shown)}
      <Loaded result={found}>
        {() => (
          <Loaded result={linked}>
            {() =>
              graph && (
                <>
                  {facts && facts.totalCount > facts.edges.length && (
                    <p>
                      These are the first {facts.edges.length} of {facts.totalCount.toLocaleString('en')} facts;
                      choose fewer kinds, or one document.
                    </p>
                  )}
                  <Choosable graph={graph} middle={middle} hidden={hidden} />
                  <p>
                    <a href={playground(NetworkDocument.toString(), { ids })}>
                      Open this query in the playground
                    </a>
                  </p>
                </>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface Whole {
  graph: ReturnType<typeof graphOf>;
  middle: Middle;
  hidden: readonly RecordKind[];
}

/** The picture and the list beside it; what is chosen in one is chosen in the other. */
function Choosable({ graph: whole, middle, hidden }: Whole) {
  const centre = pathOf(middle);
  const kinds = hidden.join(' ');
  const graph = useMemo(
    () => without(whole, centre, ({ record }) => kinds.split(' ').includes(kindOf(record))),
    [whole, centre, kinds],
  );
  const [chosen, setChosen] = useState(centre);
  const selected = graph.nodes.find(({ path }) => path === chosen) ?? graph.nodes[0]!;
  return graph.links.length === 0 ? (
    <p>No fact of these kinds links it with another record.</p>
  ) : (
    <div className="network">
      <Picture graph={graph} centre={centre} selected={selected.path} onSelect={setChosen} />
      <Links graph={graph} centre={centre} selected={selected} onSelect={setChosen} />
    </div>
  );
}

