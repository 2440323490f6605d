import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type OperationDefinitionNode, parse } from 'graphql';
import type { Operation } from './operation';

/** One entry of examples.json; the groups stand together. */
interface Example {
  name: string;
  group: string;
  title: string;
  question: string;
  operation: string;
  query: string;
  variables: Record<string, unknown> | null;
}

/** The examples that the server offers; the playground is of use without them, so none is fine. */
export async function loadExamples(): Promise<Example[]> {
  try {
    const response = await fetch('../examples.json');
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

export const toOperation = ({ query, variables, operation }: Example): Operation => ({
  query,
  operationName: operation,
  variables: variables ? JSON.stringify(variables, null, 2) : '',
});

export function examplesPlugin(examples: Example[]): GraphiQLPlugin {
  return {
    title: 'Examples',
    icon: ExamplesIcon,
    content: () => <Examples examples={examples} />,
  };
}

function Examples({ examples }: { examples: Example[] }) {
  const openTab = useOpenTab();
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      {examples.length === 0 && <p>The server offers no examples at the moment.</p>}
      {[...Map.groupBy(examples, ({ group }) => group)].map(([group, members]) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {members.map((example) => (
              <li key={example.name}>
                <button type="button" onClick={() => openTab(toOperation(example))}>
                  <strong>{example.title}</strong>
                  <span>{example.question}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Opens an operation in a new tab, or goes to the tab that already holds it unchanged; runs it. */
function useOpenTab() {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'queryEditor', 'variableEditor'),
  );
  const { addTab, changeTab, run, setOperationFacts, setVisiblePlugin, updateActiveTabValues } =
    useGraphiQLActions();
  return ({ query, variables, operationName }: Operation) => {
    // On a narrow screen the style sheet shows either the pane or the tabs.
    if (matchMedia('(max-width: 48rem)').matches) {
      setVisiblePlugin(null);
    }
    const open = tabs.findIndex(
      (tab) => tab.query === query && (tab.variables ?? '') === variables,
    );
    if (open >= 0) {
      changeTab(open);
    } else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      updateActiveTabValues({ query, variables });
    }
    // The editor's own reading of the query comes a moment later.
    const documentAST = parse(query);
    const operations = documentAST.definitions.filter(
      (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
    );
    setOperationFacts({ documentAST, operations, ...(operationName && { operationName }) });
    void run();
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 4.5h6a2 2 0 0 1 2 2V20a2.5 2.5 0 0 0-2.5-2.5H4Z" strokeLinejoin="round" />
      <path d="M20 4.5h-6a2 2 0 0 0-2 2V20a2.5 2.5 0 0 1 2.5-2.5H20Z" strokeLinejoin="round" />
    </svg>
  );
}
