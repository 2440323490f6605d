import { lazy, Suspense } from 'react';
import type { RecordKind } from '../gql';

// The layout comes with a library, which pages without a network need not load.
const Lazy = lazy(async () => ({ default: (await import('../network/network')).Network }));

/** The network around a record. */
export function Network(properties: { kind: RecordKind; slug: string }) {
  return (
    <Suspense fallback={<p className="loading">Loading…</p>}>
      <Lazy {...properties} />
    </Suspense>
  );
}
