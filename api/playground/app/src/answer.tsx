import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { bodyOf, endpoint, type Request, SNIPPETS } from './snippets';

/** Below the answer: whether it is that of the query as it stands, and the request as a program. */
export function AnswerBar() {
  const stale = useStale();
  return (
    <div className="answer-bar" data-stale={stale || undefined}>
      <p role="status">{stale && 'The query has changed since this answer. Run it again.'}</p>
      <CopyAs />
    </div>
  );
}

/** What the editors hold, and again whenever that changes. */
function useRequest(): Request {
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operations', 'operationName'),
  );
  const [, setEdits] = useState(0);
  useEffect(() => {
    const listening = [queryEditor, variableEditor].map((editor) =>
      editor?.onDidChangeModelContent(() => setEdits((edits) => edits + 1)),
    );
    return () => listening.forEach((listener) => listener?.dispose());
  }, [queryEditor, variableEditor]);
  return {
    query: queryEditor?.getValue() ?? '',
    variables: variableEditor?.getValue() ?? '',
    operationName: operations && operations.length > 1 ? operationName : undefined,
  };
}

/** Whether the active tab has changed since the answer that it shows was asked for. */
function useStale(): boolean {
  const { query, variables } = useRequest();
  const { isFetching, tabs, activeTabIndex } = useGraphiQL(
    pick('isFetching', 'tabs', 'activeTabIndex'),
  );
  const [asked, setAsked] = useState<Record<string, string>>({});
  const tab = tabs[activeTabIndex];
  const held = JSON.stringify([query, variables]);
  useEffect(() => {
    if (isFetching && tab) {
      setAsked((before) => ({ ...before, [tab.id]: held }));
    }
    // What is edited while an answer is on its way is not what was asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isFetching]);
  const answered = tab && asked[tab.id];
  return !isFetching && Boolean(tab?.response) && answered !== undefined && answered !== held;
}

/** Copies the request as a program. */
function CopyAs() {
  const request = useRequest();
  const [said, setSaid] = useState('');
  async function copy(name: string, write: (endpoint: string, body: object) => string) {
    setSaid(await copied(name, () => write(endpoint(), bodyOf(request))));
    setTimeout(() => setSaid(''), 3000);
  }
  return (
    <div className="copy-as" role="group" aria-label="Copy the request">
      <span aria-hidden="true">Copy as</span>
      {Object.entries(SNIPPETS).map(([name, write]) => (
        <button key={name} type="button" aria-label={`Copy as ${name}`} onClick={() => copy(name, write)}>
          {name}
        </button>
      ))}
      <span role="status">{said}</span>
    </div>
  );
}

async function copied(name: string, write: () => string): Promise<string> {
  let text: string;
  try {
    text = write();
  } catch {
    return 'The variables are not JSON.';
  }
  try {
    await navigator.clipboard.writeText(text);
    return `Copied as ${name}.`;
  } catch {
    // Browsers withhold the clipboard from pages without TLS, for one.
    return 'The browser does not allow copying here.';
  }
}
