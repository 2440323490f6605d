import {
  formatShortcutForOS,
  pick,
  ToolbarButton,
  useGraphiQL,
  useGraphiQLActions,
} from '@graphiql/react';
import { useDocExplorer } from '@graphiql/plugin-doc-explorer';
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

/** Names the editors, wraps long lines, and says what an editor is for while it is empty. */
export function EditorOptions() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  );
  useEffect(() => {
    queryEditor?.updateOptions({
      ariaLabel: 'Query',
      placeholder: 'Write a query, or pick an example.',
      wordWrap: 'on',
    });
  }, [queryEditor]);
  useEffect(() => {
    variableEditor?.updateOptions({ ariaLabel: 'Variables' });
    headerEditor?.updateOptions({ ariaLabel: 'Request headers' });
  }, [variableEditor, headerEditor]);
  useEffect(() => {
    const run = formatShortcutForOS('Ctrl-Enter').replace('-', ' + ');
    const isTouched = matchMedia('(pointer: coarse)').matches;
    responseEditor?.updateOptions({
      ariaLabel: 'Answer',
      placeholder: isTouched ? 'Tap the triangle to run it.' : `${run} runs the query.`,
    });
  }, [responseEditor]);
  return null;
}

/** Runs the query by its shortcut where no editor has the focus; the editors do it themselves. */
export function RunAnywhere() {
  const { run } = useGraphiQLActions();
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const inEditor = event.target instanceof Element && event.target.closest('.monaco-editor');
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !inEditor) {
        event.preventDefault();
        event.stopPropagation();
        void run();
      }
    }
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [run]);
  return null;
}

/** Shows each page of the documentation pane from its top. */
export function DocsFromTheTop() {
  const pages = useDocExplorer();
  const visible = useGraphiQL((state) => state.visiblePlugin);
  useEffect(() => {
    document.querySelector('.graphiql-plugin')?.scrollTo(0, 0);
  }, [pages, visible]);
  return null;
}

/** Where else this server leads. */
export function Links() {
  return (
    <nav className="links" aria-label="PolicyGraph">
      <a href="../explore/">Explorer</a>
      <a href="../schema.compact.graphql">Guide</a>
      <a href="../schema.graphql">Schema</a>
    </nav>
  );
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
