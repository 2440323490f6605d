import { Link } from 'wouter';
import { KINDS, kindOf, networkPath } from '../kinds';
import { RecordLink, Roles } from '../parts/record-link';
import { Sources } from '../parts/sources';
import { counted, inWords } from '../words';
import type { Graph, Link as GraphLink, Node } from './graph';

interface Properties {
  graph: Graph;
  centre: string;
  selected: Node;
  onSelect: (path: string) => void;
}

/** The links of the chosen record, each fact with what it links and where it is stated. */
export function Links({ graph, centre, selected, onSelect }: Properties) {
  const facts = new Set(
    graph.links
      .filter(({ fact, record }) => fact === selected || record === selected)
      .map(({ fact }) => fact),
  );
  const byFact = Map.groupBy(
    graph.links.filter(({ fact }) => facts.has(fact)),
    ({ fact }) => fact,
  );
  return (
    <section className="links" aria-labelledby="links">
      <h2 id="links">
        Links of {selected.record.name} <small>{counted(byFact.size, 'fact')}</small>
      </h2>
      {selected.path !== centre && (
        <p>
          <RecordLink record={selected.record} /> · <Link href={networkPath(selected.record)}>Its network</Link> ·{' '}
          <button type="button" onClick={() => onSelect(centre)}>
            Back to the middle
          </button>
        </p>
      )}
      <ul>
        {[...byFact].map(([fact, links]) => (
          <li key={fact.path}>
            <Fact fact={fact} links={links} selected={selected} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Shown {
  fact: Node;
  links: readonly GraphLink[];
  selected: Node;
  onSelect: (path: string) => void;
}

function Fact({ fact, links, selected, onSelect }: Shown) {
  const own = links.find(({ record }) => record === selected);
  const modality = fact.fact?.modality;
  return (
    <>
      <p>
        <small className="role">{KINDS[kindOf(fact.record)].one}</small> <RecordLink record={fact.record} />{' '}
        {own && <Roles roles={own.roles} />}{' '}
        {modality && modality !== 'STATED' && (
          <span className={`modality ${modality.toLowerCase()}`}>{inWords(modality)}</span>
        )}
      </p>
      <ul className="inline">
        {links
          .filter(({ record }) => record !== selected)
          .map(({ record, roles }) => (
            <li key={record.path}>
              <button type="button" className="choose" onClick={() => onSelect(record.path)}>
                {record.record.name}
              </button>{' '}
              <Roles roles={roles} />
            </li>
          ))}
      </ul>
      <Sources citations={fact.fact?.citations ?? []} />
    </>
  );
}
