import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult, IntrospectionQuery } from 'graphql';

/** Sends an operation to the API beside this page, whatever path prefix both live under. */
export const fetcher: Fetcher = async (operation, options) => {
  const headers = new Headers({
    Accept: 'application/graphql-response+json, application/json',
    'Content-Type': 'application/json',
  });
  for (const [name, value] of Object.entries(options?.headers ?? {})) {
    headers.set(name, String(value));
  }
  let response: Response;
  try {
    response = await fetch('../graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(operation),
    });
  } catch {
    return failed('The server does not answer. Check that it runs, and try again.');
  }
  // A proxy in front of the API may answer with a page of its own, which is not worth parsing.
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? '')) {
    return failed(`The server answered ${response.status} ${response.statusText}`.trim());
  }
  const result = await response.json();
  return operation.operationName === 'IntrospectionQuery' ? queryTypeFirst(result) : result;
};

/** What went wrong, in one sentence, in place of an answer. */
const failed = (message: string) => ({ errors: [{ message }] });

/** Lists the type of the root fields first, since the search of the documentation finds in this order. */
function queryTypeFirst(result: ExecutionResult<IntrospectionQuery>) {
  const schema = result.data?.__schema;
  const isRoot = ({ name }: { name: string }) => name === schema?.queryType.name;
  const types = schema?.types.toSorted((one, other) => Number(isRoot(other)) - Number(isRoot(one)));
  return schema ? { ...result, data: { __schema: { ...schema, types } } } : result;
}
