import {
  formatShortcutForOS,
  pick,
  ToolbarButton,
  useGraphiQL,
  useGraphiQLActions,
} from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { shareLink } from './operation';

const SHARE = 'Copy a link to this query';

/** Puts a link to the operation in the address bar and, where it may, on the clipboard. */
export function ShareButton() {
  const [label, setLabel] = useState(SHARE);
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operations', 'operationName'),
  );
  async function share() {
    const link = shareLink({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
      operationName: operations && operations.length > 1 ? operationName : undefined,
    });
    history.replaceState(null, '', link);
    try {
      await navigator.clipboard.writeText(link);
      setLabel('Link copied');
    } catch {
      // Browsers withhold the clipboard from pages without TLS, for one.
      setLabel('The link is in the address bar');
    }
    setTimeout(() => setLabel(SHARE), 2000);
  }
  return (
    <ToolbarButton label={label} onClick={share}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round">
          {label !== SHARE ? (
            <path d="m5 12.5 4.5 4.5L19 7.5" strokeLinejoin="round" />
          ) : (
            <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.6-5.6l-1.4 1.4M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.6 5.6l1.4-1.4" />
          )}
        </g>
      </svg>
    </ToolbarButton>
  );
}

/** Wraps long lines, and says in the editors what they are for while they are empty. */
export function EditorOptions() {
  const { queryEditor, responseEditor } = useGraphiQL(pick('queryEditor', 'responseEditor'));
  useEffect(() => {
    queryEditor?.updateOptions({
      placeholder: 'Write a query, or pick an example.',
      wordWrap: 'on',
    });
  }, [queryEditor]);
  useEffect(() => {
    const run = formatShortcutForOS('Ctrl-Enter').replace('-', ' + ');
    responseEditor?.updateOptions({ placeholder: `${run} runs the query.` });
  }, [responseEditor]);
  return null;
}

/** Lets the editors follow when the system turns dark or light while the page is open. */
export function SystemTheme() {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    if (theme !== null) {
      return undefined;
    }
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(null);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, setTheme]);
  return null;
}

/** Selects, once, the operation that a share link names among several in one document. */
export function SelectedOperation({ name }: { name: string }) {
  const { queryEditor, operations } = useGraphiQL(pick('queryEditor', 'operations'));
  const { setOperationName } = useGraphiQLActions();
  const selected = useRef(false);
  useEffect(() => {
    const start = operations?.find((operation) => operation.name?.value === name)?.loc?.start;
    const model = queryEditor?.getModel();
    if (selected.current || start === undefined || !model) {
      return;
    }
    selected.current = true;
    // The shortcut runs the operation under the cursor, so the cursor has to be there.
    queryEditor?.setPosition(model.getPositionAt(start));
    setOperationName(name);
  }, [name, operations, queryEditor, setOperationName]);
  return null;
}
