import { useData } from '../client';
import { SumsDocument, type SumsQuery } from '../gql';
import { Loaded } from '../parts/loaded';
import { counted, grouped, inWords } from '../words';

type Group = NonNullable<SumsQuery['indicator']>['statistics']['aggregate']['groups'][number];
type Sum = Group['figures'][number];

/** What the figures add up to, as far as that is valid, and why there is no other sum. */
export function Sums({ slug, unit }: { slug: string; unit: string | null }) {
  const result = useData(SumsDocument, { slug, unit });
  return (
    <section aria-labelledby="sums">
      <h3 id="sums">Do they add up?</h3>
      <Loaded result={result}>
        {({ indicator }) => {
          const [group] = indicator?.statistics.aggregate.groups ?? [];
          return group ? <Added group={group} /> : null;
        }}
      </Loaded>
    </section>
  );
}

function Added({ group: { figures, warnings } }: { group: Group }) {
  const several = figures.filter(({ count }) => count > 1);
  const alone = figures.length - several.length;
  return (
    <>
      <ul className="sums">
        {several.map((sum) => (
          <li key={JSON.stringify(sum)}>
            {counted(sum.count, 'figure')} ({kindOf(sum)}): <strong>{totalOf(sum)}</strong>
            {sum.leftOut.totalCount > 0 && `, without ${sum.leftOut.totalCount} that others contain or repeat`}
            .
          </li>
        ))}
        {alone > 0 && (
          <li>
            {counted(alone, 'figure')} {alone === 1 ? 'stands' : 'stand'} alone: no other has the same unit,
            kind of period and way of counting.
          </li>
        )}
      </ul>
      {warnings.map(({ code, message, count }) => (
        <p key={code} className="note">
          {message} <small>({counted(count, 'record')})</small>
        </p>
      ))}
    </>
  );
}

function kindOf({ unit, periodKind, cumulative, change }: Sum): string {
  return [
    unit?.name ?? 'no unit',
    periodKind ? inWords(periodKind) : 'no period stated',
    ...(change ? [inWords(change)] : []),
    ...(cumulative ? ['running totals'] : []),
  ].join(', ');
}

/** A sum of bounds is a bound. */
function totalOf(sum: Sum): string {
  const { lowerBound, upperBound } = sum;
  if (lowerBound != null && lowerBound === upperBound) {
    return `together ${measured(lowerBound, sum)}`;
  }
  const bounds = [
    ...(lowerBound == null
      ? []
      : [`${sum.lowerBoundIsStrict ? 'more than' : 'at least'} ${measured(lowerBound, sum)}`]),
    ...(upperBound == null
      ? []
      : [`${sum.upperBoundIsStrict ? 'less than' : 'at most'} ${measured(upperBound, sum)}`]),
  ];
  if (bounds.length > 0) {
    return `together ${bounds.join(' and ')}`;
  }
  return sum.sum == null ? 'no sum' : `together about ${measured(sum.sum, sum)}`;
}

const measured = (value: string, { unit }: Sum) =>
  [grouped(value), unit?.symbol ?? unit?.name].filter(Boolean).join(' ');
