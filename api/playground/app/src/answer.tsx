import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useMemo, useState } from 'react';
import { bodyOf, endpoint, type Request, SNIPPETS } from './snippets';
import { AnswerTable, downloadCsv, listsOf } from './table';

/** Below the answer: whether it is that of the query as it stands; as a table, and as a program. */
export function AnswerBar() {
  const request = useRequest();
  const stale = useStale(request);
  const answer = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response) ?? '';
  const lists = useMemo(() => listsOf(answer), [answer]);
  const [chosen, setChosen] = useState('');
  const [asTable, setAsTable] = useState(false);
  const [said, say] = useNotice();
  const list = lists.includes(chosen) ? chosen : lists[0];
  return (
    <div className="answer-bar" data-stale={stale || undefined}>
      {asTable && list && <AnswerTable request={request} list={list} answer={answer} />}
      <div className="answer-actions">
        <p role="status">{stale && 'The query has changed since this answer. Run it again.'}</p>
        {list && (
          <div className="actions" role="group" aria-label="The answer as a table">
            <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              Table
            </button>
            {lists.length > 1 && (
              <select
                aria-label="The list that is the table"
                value={list}
                onChange={(event) => setChosen(event.target.value)}
              >
                {lists.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            )}
            <button type="button" onClick={async () => say(await downloadCsv(request, list))}>
              Download CSV
            </button>
          </div>
        )}
        <div className="actions" role="group" aria-label="Copy the request">
          <span aria-hidden="true">Copy as</span>
          {Object.entries(SNIPPETS).map(([name, write]) => (
            <button
              key={name}
              type="button"
              aria-label={`Copy as ${name}`}
              onClick={async () => say(await copied(name, () => write(endpoint(), bodyOf(request))))}
            >
              {name}
            </button>
          ))}
        </div>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

/** What was done last, for as long as it takes to read. */
function useNotice(): [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), 5000);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid];
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
function useStale({ query, variables }: Request): boolean {
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
