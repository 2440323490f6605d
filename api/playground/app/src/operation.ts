import { createLocalStorage } from '@graphiql/toolkit';

/** What a tab opens with. */
export interface Operation {
  query: string;
  variables: string;
  operationName?: string | undefined;
}

/** Own names in the browser's storage keep other playgrounds on the same host apart. */
export const storage = createLocalStorage({ namespace: 'policygraph' });

/** Whether this browser has no tabs to come back to, by the name GraphiQL keeps them under. */
export const isFirstVisit = () => storage.getItem('graphiql:tabState') === null;

/** The operation that the page's address carries, if any. */
export function readShareLink(): Operation | undefined {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('query');
  if (!query) {
    return undefined;
  }
  return {
    query,
    variables: parameters.get('variables') ?? '',
    operationName: parameters.get('operationName') ?? undefined,
  };
}

/** The address of this page that opens the operation. */
export function shareLink({ query, variables, operationName }: Operation): string {
  const link = new URL(location.pathname, location.origin);
  link.searchParams.set('query', query);
  if (variables.trim()) {
    link.searchParams.set('variables', variables);
  }
  if (operationName) {
    link.searchParams.set('operationName', operationName);
  }
  return link.href;
}
