import { scaleLinear, scaleUtc } from 'd3-scale';
import { Link } from 'wouter';
import { pathOf } from '../kinds';
import { placed, shortened, widthOf } from '../labels';
import { useWidth } from '../parts/width';
import { grouped, inWords } from '../words';
import { type Chart, isDated, type Mark, type Shape, shapeOf } from './marks';

const MARGIN = { top: 26, right: 16, bottom: 28, left: 64 };
const FONT = 12;
// A day in a chart of years would be too thin to see or to point at.
const NARROWEST = 10;
const ARROW = 5;

interface Properties {
  chart: Chart;
  height: number;
  onPoint: (mark: Mark) => void;
}

/** Figures over time: each as wide as its period, and as open as its bound. */
export function TimeChart({ chart, height, onPoint }: Properties) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={element} className="chart">
      {width > 0 && <Drawn chart={chart} width={width} height={height} onPoint={onPoint} />}
    </div>
  );
}

function Drawn({ chart, width, height, onPoint }: Properties & { width: number }) {
  const marks = chart.marks.filter(isDated);
  const right = width - MARGIN.right;
  const bottom = height - MARGIN.bottom;
  const time = scaleUtc(years(marks), [MARGIN.left, right]);
  const values = marks.map(({ value }) => value);
  // Whole figures begin at zero, so that twice as much is twice as high.
  const amount = scaleLinear(chart.isShare ? [0, 100] : [Math.min(0, ...values), 1.25 * Math.max(...values)], [
    bottom,
    MARGIN.top,
  ]);
  const drawn = marks.map((mark) => {
    const from = mark.start ? time(mark.start) : MARGIN.left;
    const to = Math.max(mark.end ? time(mark.end) : right, from + NARROWEST);
    return { mark, from, to, y: amount(mark.value) };
  });
  const labels = placed(
    drawn.map(({ mark, from, to, y }) => {
      const box = { width: widthOf(labelOf(mark), FONT), height: FONT + 4 };
      const x = Math.max(MARGIN.left + 2, Math.min((from + to - box.width) / 2, right - box.width));
      const above = { ...box, x, y: y - box.height - 6 };
      const below = { ...box, x, y: y + 6 };
      return shapeOf(mark) === 'at-least' ? [below, above] : [above, below];
    }),
  );
  return (
    <svg width={width} height={height} role="group" aria-label={chart.title}>
      <g className="axis" aria-hidden="true">
        {amount.ticks(5).map((tick) => (
          <g key={tick} transform={`translate(0 ${amount(tick)})`}>
            <line x1={MARGIN.left} x2={right} />
            <text x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
              {grouped(String(tick))}
            </text>
          </g>
        ))}
        {time.ticks(Math.max(2, Math.floor(width / 110))).map((tick) => (
          <g key={tick.getTime()} transform={`translate(${time(tick)} ${bottom})`}>
            <line y2="5" />
            <text y="20" textAnchor="middle">
              {time.tickFormat()(tick)}
            </text>
          </g>
        ))}
        <text x={4} y={14}>
          {chart.unit}
        </text>
      </g>
      {drawn.map(({ mark, from, to, y }, position) => {
        const label = labels[position];
        return (
          <Link
            key={mark.fact.id}
            href={pathOf(mark.fact)}
            className={`mark ${shapeOf(mark)} ${mark.fact.modality === 'STATED' ? '' : 'unstated'}`}
            aria-label={`${mark.fact.name}: ${labelOf(mark)}, ${mark.fact.period?.asStated}`}
            onFocus={() => onPoint(mark)}
            onMouseEnter={() => onPoint(mark)}
          >
            <Extent shape={shapeOf(mark)} from={from} to={to} y={y} bottom={bottom} />
            <rect className="line" x={from} y={y - 3} width={to - from} height={6} rx={3} />
            {!mark.start && <Arrow x={from} y={y} turn={-90} />}
            {!mark.end && <Arrow x={to} y={y} turn={90} />}
            {label && (
              <text x={label.x} y={label.y + FONT}>
                {labelOf(mark)}
              </text>
            )}
          </Link>
        );
      })}
    </svg>
  );
}

interface Extended {
  shape: Shape;
  from: number;
  to: number;
  y: number;
  bottom: number;
}

/** Where the true value may lie, if the figure is a bound. */
function Extent({ shape, from, to, y, bottom }: Extended) {
  if (shape !== 'at-least' && shape !== 'at-most') {
    return null;
  }
  const [end, turn] = shape === 'at-least' ? [MARGIN.top, 0] : [bottom, 180];
  // Beside the middle, where the labels of other marks tend to be.
  const shaft = from + Math.min(24, (to - from) / 2);
  return (
    <>
      <rect className="extent" x={from} y={Math.min(y, end)} width={to - from} height={Math.abs(end - y)} />
      <line className="shaft" x1={shaft} x2={shaft} y1={y} y2={end + Math.sign(y - end) * ARROW} />
      <Arrow x={shaft} y={end} turn={turn} />
    </>
  );
}

function Arrow({ x, y, turn }: { x: number; y: number; turn: number }) {
  return (
    <path
      className="arrow"
      transform={`translate(${x} ${y}) rotate(${turn})`}
      d={`M0 0 L${ARROW} ${2 * ARROW} L${-ARROW} ${2 * ARROW} Z`}
    />
  );
}

/** The figure as printed, since that is what the document says. */
function labelOf({ fact }: Mark): string {
  return [
    shortened(fact.quantity?.asStated ?? '', 32),
    ...(fact.cumulative ? ['running total'] : []),
    ...(fact.modality === 'STATED' ? [] : [inWords(fact.modality)]),
  ].join(', ');
}

/** The whole years that the periods lie in. */
function years(marks: readonly Mark[]): [Date, Date] {
  const dates = marks.flatMap(({ start, end }) => [start, end].filter((date) => date != null));
  const from = Math.min(...dates.map((date) => date.getUTCFullYear()));
  const to = Math.max(...dates.map((date) => new Date(date.getTime() - 1).getUTCFullYear()));
  return [new Date(Date.UTC(from, 0)), new Date(Date.UTC(Math.max(to, from) + 1, 0))];
}
