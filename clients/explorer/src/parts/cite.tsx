import { useData } from '../client';
import { FORMS } from '../cite';
import { type HeadFragment, ReleaseDocument } from '../gql';
import { Copy } from './copy';
import { Loaded } from './loaded';

/** How to cite a record, in each form with a button that copies it. */
export function Cite({ record }: { record: HeadFragment }) {
  const result = useData(ReleaseDocument, {});
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">Cite it</h2>
      <Loaded result={result}>
        {({ release }) => {
          const url = location.origin + location.pathname;
          const day = new Date().toISOString().slice(0, 10);
          return FORMS.map(({ name, write }) => {
            const text = write({ record, release, url, day });
            return (
              <details key={name} className="cite">
                <summary>{name}</summary>
                <Copy text={text} what={`the citation as ${name}`} />
                <pre tabIndex={0}>{text}</pre>
              </details>
            );
          });
        }}
      </Loaded>
    </section>
  );
}
