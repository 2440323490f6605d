import type { ReactNode } from 'react';
import type { ChartedFragment } from '../gql';
import { Copy } from '../parts/copy';
import { RecordLink } from '../parts/record-link';
import { Sources } from '../parts/sources';
import { COMPARATORS, counted, inWords } from '../words';

interface Column {
  title: string;
  text: (fact: ChartedFragment) => string;
  /** What is shown in place of the text. */
  cell?: (fact: ChartedFragment) => ReactNode;
}

const COLUMNS: readonly Column[] = [
  { title: 'Fact', text: ({ name }) => name, cell: (fact) => <RecordLink record={fact} /> },
  { title: 'As printed', text: ({ quantity }) => quantity?.asStated ?? '' },
  {
    title: 'Bound',
    text: ({ quantity }) => (quantity?.comparator ? COMPARATORS[quantity.comparator].words : ''),
  },
  { title: 'Value', text: ({ quantity }) => quantity?.value ?? '' },
  { title: 'Unit', text: ({ quantity }) => quantity?.unit?.name ?? '' },
  { title: 'Period', text: ({ period }) => period?.asStated ?? '' },
  { title: 'From', text: ({ period }) => period?.start ?? '' },
  { title: 'To', text: ({ period }) => period?.end ?? '' },
  { title: 'Rank', text: ({ rank, ranked }) => (rank == null ? '' : `${rank} of ${ranked}`) },
  { title: 'Share of', text: ({ base }) => base ?? '' },
  { title: 'How firmly', text: ({ modality }) => inWords(modality) },
  {
    title: 'Source',
    text: ({ citations }) =>
      citations.map(({ document, paragraph }) => `${document.name}, paragraph ${paragraph}`).join('; '),
    cell: ({ citations }) => <Sources citations={citations} />,
  },
];

/** The same figures as a table, to be read without seeing the chart, or to be copied. */
export function FigureTable({ facts }: { facts: readonly ChartedFragment[] }) {
  const columns = COLUMNS.filter(({ text }) => facts.some((fact) => text(fact) !== ''));
  const copied = [
    columns.map(({ title }) => title),
    ...facts.map((fact) => columns.map(({ text }) => text(fact).replaceAll(/\s/g, ' '))),
  ];
  return (
    <details className="figure-table">
      <summary>{counted(facts.length, 'figure')} as a table</summary>
      <Copy text={copied.map((row) => row.join('\t')).join('\n')} what="the table" />
      <div className="scroll" tabIndex={0} role="region" aria-label="Figures as a table">
        <table>
          <thead>
            <tr>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.id}>
                {columns.map(({ title, text, cell }) => (
                  <td key={title}>{cell ? cell(fact) : text(fact)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
