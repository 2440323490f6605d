import 'graphiql/setup-workers/vite';
// GraphiQL's one combined style sheet embeds its fonts as data; its parts do not.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/graphiql.css';
import './style.css';

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { AnswerBar } from './answer';
import {
  DocsFromTheTop,
  EditorOptions,
  Links,
  RunAnywhere,
  SelectedOperation,
  ShareButton,
  SystemTheme,
} from './behaviour';
import { examplesPlugin, loadExamples, toOperation } from './examples';
import { fetcher } from './fetcher';
import { isFirstVisit, readShareLink, storage } from './operation';

const [examples] = await Promise.all([
  loadExamples(),
  // The editors measure their font once, when they are made, so it has to be there by then.
  document.fonts.load('15px "Fira Code"'),
]);

const shared = readShareLink();
const welcome = isFirstVisit() ? examples[0] : undefined;
const start = shared ?? (welcome && toOperation(welcome));

const examplesPane = examplesPlugin(examples);
const explorerPane = { ...explorerPlugin({ showAttribution: false }), title: 'Explorer' };
const hasRoomForPane = matchMedia('(min-width: 60rem)').matches;

createRoot(document.getElementById('root')!).render(
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    plugins={[examplesPane, explorerPane, HISTORY_PLUGIN]}
    {...(hasRoomForPane && { visiblePlugin: examplesPane })}
    {...(start && { initialQuery: start.query, initialVariables: start.variables })}
    defaultQuery=""
    defaultEditorToolsVisibility={examples.some((example) => example.variables)}
    inputValueDeprecation
    schemaDescription
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <Links />
      <h1>PolicyGraph</h1>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <ShareButton />
        </>
      )}
    </GraphiQL.Toolbar>
    <GraphiQL.Footer>
      <AnswerBar />
    </GraphiQL.Footer>
    <EditorOptions />
    <RunAnywhere />
    <DocsFromTheTop />
    <SystemTheme />
    {shared?.operationName && <SelectedOperation name={shared.operationName} />}
  </GraphiQL>,
);
