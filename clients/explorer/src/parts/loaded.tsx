import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import type { Result } from '../client';

/** Shows what an operation returned, or says that it is still running, or why it failed. */
export function Loaded<Data>({
  result: { data, error, again },
  children,
}: {
  result: Result<Data>;
  children: (data: Data) => ReactNode;
}) {
  if (error) {
    return (
      <p className="problem" role="alert">
        {sentence(error)}{' '}
        <button type="button" onClick={again}>
          Try again
        </button>
      </p>
    );
  }
  return data ? children(data) : <p className="loading">Loading…</p>;
}

/** One sentence that says what happened and what to do. */
function sentence({ networkError, graphQLErrors, response }: CombinedError): string {
  const [refused] = graphQLErrors;
  if (refused && refused.extensions['code'] !== 'UNAVAILABLE') {
    return `The server refused this operation: ${refused.message}`;
  }
  if (networkError && !response) {
    return 'The server cannot be reached: check that it runs and that you are connected.';
  }
  return 'The server has no data to offer at the moment: wait a little.';
}
