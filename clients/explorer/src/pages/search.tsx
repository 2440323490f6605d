import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { playground, useData } from '../client';
import { type RecordKind, SearchDocument, type SearchQuery } from '../gql';
import { KINDS, kindFromPath, kindInPath, kindOf, pathOf } from '../kinds';
import { Loaded } from '../parts/loaded';
import { Marked } from '../parts/marked';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { counted } from '../words';

/** What a search finds; the address holds the words and the kind, so it can be shared. */
export function Search() {
  const [parameters, setParameters] = useSearchParams();
  const query = parameters.get('q') ?? '';
  const kind = kindFromPath(parameters.get('kind') ?? '');
  const variables = { query, kinds: kind ? [kind] : null, after: null };
  return (
    <Page title={query ? `“${query}”` : 'Search'}>
      <h1>Search</h1>
      <SearchBox key={query} query={query} />
      <label className="filter">
        Among{' '}
        <select
          value={kind ? kindInPath(kind) : ''}
          onChange={({ target: { value } }) => setParameters({ q: query, ...(value && { kind: value }) })}
        >
          <option value="">all kinds</option>
          {(Object.keys(KINDS) as RecordKind[]).map((each) => (
            <option key={each} value={kindInPath(each)}>
              {KINDS[each].many}
            </option>
          ))}
        </select>
      </label>
      {query && <Hits key={JSON.stringify(variables)} variables={variables} />}
    </Page>
  );
}

interface Variables extends Record<string, unknown> {
  query: string;
  kinds: RecordKind[] | null;
  after: string | null;
}

function Hits({ variables }: { variables: Variables }) {
  const result = useData(SearchDocument, variables);
  const [more, setMore] = useState(false);
  return (
    <Loaded result={result}>
      {({ search: { edges, pageInfo, suggestions, totalCount } }) => (
        <>
          {variables.after === null && (
            <p role="status">
              {counted(totalCount, 'record')} {totalCount === 1 ? 'has' : 'have'} these words.{' '}
              <a href={playground(SearchDocument.toString(), variables)}>Open this query in the playground</a>
            </p>
          )}
          {suggestions.map((unknown) => (
            <p key={unknown.word}>
              No record has the word “{unknown.word}”.
              {unknown.nearest.length > 0 && ' The nearest are '}
              {unknown.nearest.map((word, position) => (
                <span key={word}>
                  {position > 0 && ', '}
                  <Link href={`/search?q=${encodeURIComponent(replaced(variables.query, unknown.word, word))}`}>
                    {word}
                  </Link>
                </span>
              ))}
            </p>
          ))}
          <ul className="rows">
            {edges.map((edge) => (
              <Hit key={pathOf(edge.node)} {...edge} />
            ))}
          </ul>
          {pageInfo.hasNextPage &&
            (more ? (
              <Hits variables={{ ...variables, after: pageInfo.endCursor ?? null }} />
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

const replaced = (query: string, word: string, by: string) =>
  query
    .split(/\s+/)
    .map((each) => (each.toLowerCase() === word.toLowerCase() ? by : each))
    .join(' ');

type Edge = SearchQuery['search']['edges'][number];

/** A record that was found, with the texts that have the words. */
function Hit({ node, highlights }: Edge) {
  const inName = highlights.filter(({ field }) => field === 'NAME');
  const elsewhere = highlights.filter(({ field }) => field !== 'NAME');
  const texts = Map.groupBy(elsewhere, ({ text }) => text);
  return (
    <li>
      <span>
        <Link href={pathOf(node)}>
          <Marked text={node.name} spans={inName} />
        </Link>{' '}
        <small className="role">{KINDS[kindOf(node)].one}</small>
      </span>
      {[...texts].map(([text, spans]) => (
        <small key={text}>
          <Marked text={text} spans={spans} />
        </small>
      ))}
    </li>
  );
}
