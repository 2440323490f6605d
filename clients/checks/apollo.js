/** Apollo Client: automatic persisted queries by GET, and pages that its cache joins. */

import { createHash } from 'node:crypto';

import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';

import { ENDPOINT, FIRST, done, noting, settings } from './fetching.js';

const { possibleTypes, typePolicies, connections } = (await settings()).apollo;
const paged = ([type, fields]) => [type, {
  ...typePolicies[type],
  fields: Object.fromEntries(
    Object.entries(fields).map(([field, keyArgs]) => [field, relayStylePagination(keyArgs)]),
  ),
}];
const cache = new InMemoryCache({
  possibleTypes,
  typePolicies: { ...typePolicies, ...Object.fromEntries(Object.entries(connections).map(paged)) },
});
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
  new HttpLink({ uri: ENDPOINT, fetch: noting }),
);
const client = new ApolloClient({ cache, link });

const query = gql`
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
const observed = client.watchQuery({ query, variables: { first: FIRST } });
const subscription = observed.subscribe(() => {});
let page = (await client.query({ query, variables: { first: FIRST } })).data.agencies;
while (page.pageInfo.hasNextPage) {
  const variables = { after: page.pageInfo.endCursor };
  page = (await observed.fetchMore({ variables })).data.agencies;
}
const { agencies } = client.readQuery({ query, variables: { first: FIRST } });
done(agencies.edges.map(({ node }) => node.slug));
subscription.unsubscribe();
client.stop();
