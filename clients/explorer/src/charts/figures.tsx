import './figures.css';

import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useData } from '../client';
import { type ChartedFragment, FiguresDocument, FiguresOfDocument } from '../gql';
import { pathOf } from '../kinds';
import { Figure } from '../parts/figure';
import { Loaded } from '../parts/loaded';
import { Period } from '../parts/period';
import { RecordLink } from '../parts/record-link';
import { Sources } from '../parts/sources';
import { TimeChart } from './chart';
import { Legend } from './legend';
import { type Chart, chartsOf, isDated, type Mark } from './marks';
import { Sums } from './sums';
import { FigureTable } from './table';

/** All figures of an indicator: over time, as lists, as sums and as a table. */
export function IndicatorFigures({ slug }: { slug: string }) {
  const result = useData(FiguresDocument, { slug });
  return (
    <Loaded result={result}>
      {({ indicator }) => {
        const { nodes: facts, totalCount } = indicator!.statistics;
        const charts = chartsOf(facts);
        const drawn = charts.filter(({ marks }) => marks.some(isDated));
        const numbered = new Set(charts.flatMap(({ marks }) => marks).map(({ fact }) => fact));
        const undated = charts.flatMap(({ marks }) => marks.filter((mark) => !isDated(mark)));
        const unit = charts[0]?.marks[0]?.fact.quantity?.unit?.code ?? null;
        return facts.length === 0 ? null : (
          <section aria-labelledby="figures" className="figures">
            <h2 id="figures">Its figures</h2>
            {totalCount > facts.length && (
              <p>
                These are the first {facts.length} of {totalCount.toLocaleString('en')}.
              </p>
            )}
            {drawn.map((chart) => (
              <Pointed key={chart.key} chart={chart} height={300} />
            ))}
            <div className="lists">
              <FigureList title="Not dated" facts={undated.map(({ fact }) => fact)} />
              <FigureList title="Ranks" facts={facts.filter(({ rank }) => rank != null)}>
                {({ rank, ranked }) => `Number ${rank} of ${ranked}. `}
              </FigureList>
              <FigureList
                title="In words only"
                facts={facts.filter((fact) => !numbered.has(fact) && fact.rank == null)}
              />
            </div>
            {numbered.size > 1 && <Sums slug={slug} unit={unit} />}
            <FigureTable facts={facts} />
          </section>
        );
      }}
    </Loaded>
  );
}

/** Small charts of the figures that a record is in, where an indicator has several over time. */
export function RecordFigures({ id }: { id: string }) {
  const result = useData(FiguresOfDocument, { id });
  return (
    <Loaded result={result}>
      {({ node }) => {
        const facts = node && 'facts' in node ? node.facts.nodes.filter(isCharted) : [];
        const charts = [...Map.groupBy(facts, ({ indicator }) => indicator.slug).values()].flatMap((figures) =>
          chartsOf(figures).map((chart) => ({ chart, indicator: figures[0]!.indicator })),
        );
        const drawn = charts.filter(({ chart }) => chart.marks.filter(isDated).length > 1);
        return drawn.length === 0 ? null : (
          <section aria-labelledby="figures" className="figures">
            <h2 id="figures">Figures over time</h2>
            {drawn.map(({ chart, indicator }) => (
              <div key={`${indicator.slug} ${chart.key}`}>
                <h3>
                  <RecordLink record={indicator} />
                </h3>
                <Pointed chart={chart} height={200} />
              </div>
            ))}
          </section>
        );
      }}
    </Loaded>
  );
}

const isCharted = (fact: object): fact is ChartedFragment => 'indicator' in fact;

/** A chart with what it says of the mark that was pointed at last. */
function Pointed({ chart, height }: { chart: Chart; height: number }) {
  const [pointed, setPointed] = useState<Mark>();
  const marks = chart.marks.filter(isDated);
  return (
    <figure>
      <figcaption>{chart.title}</figcaption>
      <TimeChart chart={chart} height={height} onPoint={setPointed} />
      <Legend marks={marks} />
      <div className="pointed" aria-live="polite">
        {pointed ? (
          <FigureItem fact={pointed.fact} />
        ) : (
          <p>Each mark leads to its fact. Point at one to see its source.</p>
        )}
      </div>
    </figure>
  );
}

interface Listed {
  title: string;
  facts: readonly ChartedFragment[];
  children?: (fact: ChartedFragment) => ReactNode;
}

function FigureList({ title, facts, children }: Listed) {
  return facts.length === 0 ? null : (
    <div>
      <h3>{title}</h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            {children?.(fact)}
            <FigureItem fact={fact} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FigureItem({ fact }: { fact: ChartedFragment }) {
  return (
    <>
      <Link href={pathOf(fact)}>{fact.name}</Link>
      {fact.quantity && <Figure quantity={fact.quantity} />}
      {fact.period && <Period period={fact.period} />}
      {fact.base && <small>Share of: {fact.base}</small>}
      <Sources citations={fact.citations} />
    </>
  );
}
