/** graphql-request with the types of GraphQL Code Generator, which the compiler checks. */

import { GraphQLClient } from 'graphql-request';

import { graphql } from './gql/gql.js';
import type { AgenciesQuery } from './gql/graphql.js';

const query = graphql(`
  query Agencies($first: Int!, $after: String) {
    agencies(first: $first, after: $after, orderBy: [{ field: NAME }]) {
      nodes {
        slug
        country {
          code
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Agency = AgenciesQuery['agencies']['nodes'][number];

/** Returns all agencies, as many at once as `first` says. */
export async function agencies(endpoint: string, first: number, noting: typeof fetch) {
  const client = new GraphQLClient(endpoint, { fetch: noting });
  const found: Agency[] = [];
  let after: string | null | undefined;
  do {
    const page: AgenciesQuery = await client.request(query, { first, after });
    found.push(...page.agencies.nodes);
    after = page.agencies.pageInfo.hasNextPage ? page.agencies.pageInfo.endCursor : undefined;
  } while (after);
  return found.map(({ slug }) => slug);
}
