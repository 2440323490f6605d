import type { FigureFragment } from '../gql';
import { COMPARATORS, grouped } from '../words';

/**
 * A figure as honestly as it is stored: the printed words first, then what they mean. A bound is
 * shown as a bound, and words without a number stay words.
 */
export function Figure({ quantity }: { quantity: FigureFragment }) {
  return (
    <span className="figure">
      <q>{quantity.asStated}</q> <Meaning quantity={quantity} />
    </span>
  );
}

function Meaning({ quantity }: { quantity: FigureFragment }) {
  const { value, comparator, unit } = quantity;
  if (value == null) {
    return <span className="meaning">no number is printed</span>;
  }
  const { sign, words } = COMPARATORS[comparator ?? 'EQUAL'];
  // "$" names several currencies. What is counted has no symbol, and its name is in the singular.
  const symbol = unit?.kind === 'MONEY' ? unit.code : unit?.symbol;
  return (
    <span className="meaning">
      {unit && symbol == null ? `${unit.name}: ` : ''}
      {sign && <abbr title={words}>{sign}</abbr>} {grouped(value)} {symbol}
    </span>
  );
}
