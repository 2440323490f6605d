import { type Mark, type Shape, shapeOf } from './marks';

const SHAPES: Record<Shape, { sign: string; words: string }> = {
  exact: { sign: '▬', words: 'the figure, over the period that it is for' },
  about: { sign: '▭', words: 'about this much' },
  'at-least': { sign: '↑', words: 'this much or more: open above' },
  'at-most': { sign: '↓', words: 'this much or less: open below' },
};

/** What the marks that are drawn mean. */
export function Legend({ marks }: { marks: readonly Mark[] }) {
  const shapes = new Set(marks.map(shapeOf));
  return (
    <ul className="legend">
      {(Object.keys(SHAPES) as Shape[])
        .filter((shape) => shapes.has(shape))
        .map((shape) => (
          <li key={shape}>
            <span aria-hidden="true">{SHAPES[shape].sign}</span> {SHAPES[shape].words}
          </li>
        ))}
      {marks.some(({ fact }) => fact.modality !== 'STATED') && (
        <li className="unstated">
          <span aria-hidden="true">╍</span> planned, alleged, possible or inferred: not stated as true
        </li>
      )}
    </ul>
  );
}
