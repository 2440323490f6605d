import type { TimeFragment } from '../gql';

/** A period as printed, and its dates where the document settles them. */
export function Period({ period }: { period: TimeFragment }) {
  const dates = datesOf(period);
  return (
    <span className="period">
      <q>{period.asStated}</q> {dates && <span className="meaning">{dates}</span>}
    </span>
  );
}

function datesOf({ start, end, edtf }: TimeFragment): string | null {
  if (start != null && start === end) {
    return start;
  }
  if (start != null || end != null) {
    return `${start ?? '…'} – ${end ?? '…'}`;
  }
  return edtf ?? null;
}
