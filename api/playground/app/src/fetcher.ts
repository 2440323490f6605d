import type { Fetcher } from '@graphiql/toolkit';

/** Sends an operation to the API beside this page, whatever path prefix both live under. */
export const fetcher: Fetcher = async (operation, options) => {
  const headers = new Headers({
    Accept: 'application/graphql-response+json, application/json',
    'Content-Type': 'application/json',
  });
  for (const [name, value] of Object.entries(options?.headers ?? {})) {
    headers.set(name, String(value));
  }
  const response = await fetch('../graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify(operation),
  });
  // A proxy in front of the API may answer with a page of its own, which is not worth parsing.
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? '')) {
    throw new Error(`The server answered ${response.status} ${response.statusText}`.trim());
  }
  return response.json();
};
