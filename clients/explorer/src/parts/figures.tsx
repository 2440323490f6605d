import { lazy, Suspense } from 'react';
import type { HeadFragment } from '../gql';

// Charts come with a library, which pages without them need not load.
const load = () => import('../charts/figures');
const LazyIndicator = lazy(async () => ({ default: (await load()).IndicatorFigures }));
const LazyRecord = lazy(async () => ({ default: (await load()).RecordFigures }));

/** The figures of an indicator. */
export function IndicatorFigures({ slug }: { slug: string }) {
  return (
    <Suspense fallback={<p className="loading">Loading…</p>}>
      <LazyIndicator slug={slug} />
    </Suspense>
  );
}

/** The figures that a record is in, where there are several. */
export function RecordFigures({ record }: { record: HeadFragment }) {
  const counts = record.facts.facets.flatMap(({ values }) => values);
  const figures = counts.find(({ value }) => value === 'STATISTIC')?.count ?? 0;
  return figures < 2 ? null : (
    <Suspense>
      <LazyRecord id={record.id} />
    </Suspense>
  );
}
