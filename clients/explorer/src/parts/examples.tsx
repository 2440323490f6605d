import { useEffect, useState } from 'react';
import { BASE, playground } from '../client';

/** One entry of the API's examples.json; the groups stand together. */
interface Example {
  name: string;
  group: string;
  question: string;
  query: string;
  variables: Record<string, unknown> | null;
}

/** Questions with the queries that answer them, by what one wants to know. */
export function Examples() {
  const [examples, setExamples] = useState<Example[]>([]);
  useEffect(() => {
    // The page is of use without them, so a server that has none is no problem here.
    fetch(new URL('../examples.json', BASE))
      .then((response) => (response.ok ? response.json() : []))
      .then(setExamples, () => setExamples([]));
  }, []);
  return examples.length === 0 ? null : (
    <section aria-labelledby="examples">
      <h2 id="examples">Questions with their queries</h2>
      <p>Each opens in the playground, where you can change it.</p>
      {[...Map.groupBy(examples, ({ group }) => group)].map(([group, members]) => (
        <details key={group}>
          <summary>{group}</summary>
          <ul>
            {members.map(({ name, question, query, variables }) => (
              <li key={name}>
                <a href={playground(query, variables)}>{question}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
