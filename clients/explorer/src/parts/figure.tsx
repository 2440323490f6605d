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
  const { value, comparator, lowerBound, upperBound } = quantity;
  const unit = unitOf(quantity);
  if (value == null) {
    return lowerBound != null && upperBound != null ? (
      <span className="meaning">
        {grouped(lowerBound)}–{grouped(upperBound)} {unit}
      </span>
    ) : (
      <span className="meaning">no number is printed</span>
    );
  }
  const { sign, words } = COMPARATORS[comparator ?? 'EQUAL'];
  return (
    <span className="meaning">
      {sign && <abbr title={words}>{sign}</abbr>} {grouped(value)} {unit}
    </span>
  );
}

function unitOf({ unit }: FigureFragment): string {
  return unit ? (unit.symbol ?? unit.name) : '';
}
