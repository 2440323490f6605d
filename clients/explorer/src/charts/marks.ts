import type { AmountFragment, ChartedFragment, Comparator } from '../gql';
import { inWords } from '../words';

/** A figure that has a number, in the unit of its chart. */
export interface Mark {
  fact: ChartedFragment;
  value: number;
  start: Date | null;
  /** The first moment after the period. */
  end: Date | null;
}

/** Figures that may stand on one axis. */
export interface Chart {
  key: string;
  title: string;
  unit: string;
  /** A share ends at 100 %. */
  isShare: boolean;
  marks: Mark[];
}

type Quantity = NonNullable<ChartedFragment['quantity']>;

/** The unit that figures of a dimension are drawn in where they are printed in several. */
const CONVERTED = {
  MASS: 'mass',
  AREA: 'area',
  LENGTH: 'length',
  DURATION: 'duration',
  SHARE: 'share',
} as const satisfies Record<string, keyof Quantity>;

/** Charts of figures of one indicator: one for each dimension, and for each direction of a change. */
export function chartsOf(facts: readonly ChartedFragment[]): Chart[] {
  const groups = Map.groupBy(facts.filter(hasNumber), ({ quantity, change }) =>
    [change ?? '', dimensionOf(quantity)].join(' '),
  );
  return [...groups].map(([key, members]) => {
    const units = new Set(members.map(({ quantity }) => quantity.unit?.code));
    const marks = members.map((fact) =>
      markOf(fact, units.size > 1 ? converted(fact.quantity) : fact.quantity),
    );
    const [first] = members as [Numbered];
    const { unit } = units.size > 1 ? converted(first.quantity) : first.quantity;
    const isShare = unit?.kind === 'SHARE' && members.every(({ change }) => change == null);
    const bases = new Set(members.map(({ base }) => base));
    return {
      key,
      title:
        isShare && first.base && bases.size === 1
          ? `Share of: ${first.base}`
          : `${first.change ? inWords(first.change) : 'figures'} over time, ${unit ? `in units of ${unit.name}` : 'without a unit'}`,
      unit: unit ? (unit.symbol ?? unit.name) : '',
      isShare,
      marks,
    };
  });
}

type Numbered = ChartedFragment & { quantity: Quantity };

const hasNumber = (fact: ChartedFragment): fact is Numbered => fact.quantity?.value != null;

/** Counted things and currencies don't convert, so each is a dimension of its own. */
function dimensionOf({ unit }: AmountFragment): string {
  return unit ? (unit.kind in CONVERTED ? unit.kind : unit.code) : '';
}

function converted(quantity: Quantity): AmountFragment {
  const kind = quantity.unit?.kind;
  return (kind && kind in CONVERTED && quantity[CONVERTED[kind as keyof typeof CONVERTED]]) || quantity;
}

function markOf(fact: Numbered, { value }: AmountFragment): Mark {
  const { start, end } = fact.period ?? {};
  return {
    fact,
    value: Number(value),
    start: start == null ? null : new Date(start),
    end: end == null ? null : new Date(new Date(end).getTime() + DAY),
  };
}

const DAY = 24 * 60 * 60 * 1000;

export const isDated = ({ start, end }: Mark) => start != null || end != null;

/** What a mark says about the true value; the legend explains each. */
export type Shape = 'exact' | 'about' | 'at-least' | 'at-most';

const SHAPES: Record<Comparator, Shape> = {
  EQUAL: 'exact',
  APPROXIMATELY: 'about',
  GREATER_THAN: 'at-least',
  AT_LEAST: 'at-least',
  LESS_THAN: 'at-most',
  AT_MOST: 'at-most',
};

export const shapeOf = ({ fact }: Mark): Shape => SHAPES[fact.quantity?.comparator ?? 'EQUAL'];
