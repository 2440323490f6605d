/** urql with Graphcache: persisted queries by hash, and pages that its cache joins. */

import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';

import { ENDPOINT, FIRST, done, noting, settings } from './fetching.js';

const { unkeyed, connections } = (await settings()).urql;
const paged = (fields) => Object.fromEntries(fields.map((field) => [field, relayPagination()]));
const cache = cacheExchange({
  keys: Object.fromEntries(unkeyed.map((type) => [type, () => null])),
  resolvers: Object.fromEntries(
    Object.entries(connections).map(([type, fields]) => [type, paged(fields)]),
  ),
});
const client = new Client({
  url: ENDPOINT,
  fetch: noting,
  exchanges: [cache, persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
});

const query = `
  query Agencies($first: Int!, $after: String) {
    agencies(first: $first, after: $after, orderBy: [{ field: NAME }]) {
      edges {
        node {
          id
          slug
          country {
            id
            code
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
let after = null;
let agencies;
do {
  const result = await client.query(query, { first: FIRST, after }).toPromise();
  if (result.error) throw result.error;
  ({ agencies } = result.data);
  after = agencies.pageInfo.endCursor;
} while (agencies.pageInfo.hasNextPage);
done(agencies.edges.map(({ node }) => node.slug));
