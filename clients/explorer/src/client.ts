import { persistedExchange } from '@urql/exchange-persisted';
import { useMemo } from 'react';
import { cacheExchange, Client, type CombinedError, fetchExchange, useQuery } from 'urql';
import type { TypedDocumentString } from './gql';

/** All addresses of this app are relative to its base, so it works under any path prefix. */
export const BASE = new URL('.', document.baseURI);
const ENDPOINT = new URL('../graphql', BASE).href;
export const PLAYGROUND = new URL('../graphiql/', BASE);

/**
 * The API has no mutations, so a response is as good as new until the page is loaded again. The server
 * knows the documents of this app by their hashes, so a request is a short GET, whose response it keeps.
 */
export const client = new Client({
  url: ENDPOINT,
  exchanges: [cacheExchange, persistedExchange({ generateHash }), fetchExchange],
  preferGetMethod: 'within-url-limit',
});

/** Browsers withhold the means from pages without TLS, whose documents are then sent in full. */
async function generateHash(text: string): Promise<string> {
  if (!globalThis.crypto?.subtle) {
    return '';
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What has come of an operation so far, and how to ask again. */
export interface Result<Data> {
  data: Data | undefined;
  error: CombinedError | undefined;
  again: () => void;
}

/** Runs an operation of `src/queries`; the types of its variables and its data are generated. */
export function useData<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pause = false,
): Result<Data> {
  const [{ data, error }, run] = useQuery<Data, Variables>({
    query: document.toString(),
    variables,
    pause,
  });
  const again = useMemo(() => () => run({ requestPolicy: 'network-only' }), [run]);
  return { data, error, again };
}

/** The address of the playground, with an operation in its editor. */
export function playground(query: string, variables: unknown): string {
  const address = new URL(PLAYGROUND);
  address.searchParams.set('query', readable(query));
  if (variables) {
    address.searchParams.set('variables', JSON.stringify(variables, null, 2));
  }
  return address.href;
}

/** The generated texts indent their first line and their fragments, and have no empty lines. */
const readable = (text: string) =>
  text.replace(/^ {4}(?=query|fragment)/gm, '').replace(/\n(?=fragment)/g, '\n\n').trim();
