import type { ReactNode } from 'react';

interface Span {
  start: number;
  end: number;
}

/** A text with some spans marked. Positions count code points, as all positions of the API do. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  const points = Array.from(text);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start >= from) {
      parts.push(points.slice(from, start).join(''));
      parts.push(<mark key={start}>{points.slice(start, end).join('')}</mark>);
      from = end;
    }
  }
  parts.push(points.slice(from).join(''));
  return parts;
}
