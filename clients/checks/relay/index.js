/** Relay's compiler and runtime: a refetchable connection, whose pages its store joins. */

const {
  Environment,
  Network,
  RecordSource,
  Store,
  createOperationDescriptor,
  fetchQuery,
  getSingularSelector,
} = require('relay-runtime');

const list = require('./__generated__/agencies_list.graphql');
const first = require('./__generated__/agenciesQuery.graphql');

async function check({ ENDPOINT, FIRST, done, noting }) {
  const network = Network.create(async ({ text: query }, variables) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json' };
    const response = await noting(ENDPOINT, { method: 'POST', headers, body });
    return response.json();
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const operation = createOperationDescriptor(first, { first: FIRST });
  environment.retain(operation);
  await fetchQuery(environment, first, { first: FIRST }).toPromise();

  const { connection, refetch } = list.metadata;
  const read = () => {
    const { data } = environment.lookup(operation.fragment);
    return environment.lookup(getSingularSelector(list, data)).data.agencies;
  };
  if (connection.length !== 1 || refetch.operation.operation.name !== 'agenciesPageQuery') {
    throw new Error('The compiler has not made a query for further pages.');
  }
  for (let page = read(); page.pageInfo.hasNextPage; page = read()) {
    const variables = { first: FIRST, after: page.pageInfo.endCursor };
    await fetchQuery(environment, refetch.operation, variables).toPromise();
  }
  done(read().edges.map(({ node }) => node.slug));
}

import('../fetching.js').then(check);
