import type { PassageFragment } from './gql';
import { FACTS, kindOf, pathOf } from './kinds';

/** A part of a document's text. Positions count code points, from zero; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The text between two bounds of spans: what is read as one piece. */
export interface Piece extends Span {
  text: string;
  /** The shortest span that holds it. */
  span: Span;
}

export interface CitedRecord {
  record: PassageFragment['record'];
  spans: Span[];
}

export interface Paragraph {
  number: number;
  /** Empty where the operator has not loaded the document's text. */
  pieces: Piece[];
  spans: Span[];
  facts: CitedRecord[];
  entities: CitedRecord[];
}

/** The address of a span in its document's page. */
export const pathInText = (slug: string, { start, end }: Span) =>
  `/document/${slug}#s${start}-${end}`;

/** The span that the end of an address names. */
export function spanInHash(hash: string): Span | null {
  const found = /^#s(\d+)-(\d+)$/.exec(hash);
  return found ? { start: Number(found[1]), end: Number(found[2]) } : null;
}

export const holds = (outer: Span, inner: Span) =>
  outer.start <= inner.start && outer.end >= inner.end;

/** The paragraphs of a document, put together from all passages that its records cite. */
export function paragraphsOf(passages: readonly PassageFragment[]): Paragraph[] {
  const pieces = piecesOf(passages);
  return [...Map.groupBy(passages, ({ paragraph }) => paragraph)]
    .sort(([one], [other]) => one - other)
    .map(([number, cited]) => {
      const records = [...Map.groupBy(cited, ({ record }) => pathOf(record)).values()].map(
        (spans): CitedRecord => ({ record: spans[0]!.record, spans }),
      );
      const areFacts = Map.groupBy(records, ({ record }) => kindOf(record) in FACTS);
      return {
        number,
        pieces: pieces.get(number) ?? [],
        spans: distinct(cited),
        facts: areFacts.get(true) ?? [],
        entities: areFacts.get(false) ?? [],
      };
    });
}

/** Spans overlap and lie in one another, so their bounds cut the text into pieces. */
function piecesOf(passages: readonly PassageFragment[]): Map<number, Piece[]> {
  const spans = distinct(passages).filter(({ quote }) => quote != null);
  const bounds = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces = new Map<number, Piece[]>();
  bounds.slice(0, -1).forEach((start, position) => {
    const piece = { start, end: bounds[position + 1]! };
    const around = spans.filter((span) => holds(span, piece));
    const [span] = around.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    if (span) {
      const text = span.points.slice(piece.start - span.start, piece.end - span.start).join('');
      // A span may run on into the next paragraph, where other spans begin.
      const paragraph = Math.max(...around.map((each) => each.paragraph));
      pieces.set(paragraph, [...(pieces.get(paragraph) ?? []), { ...piece, text, span }]);
    }
  });
  return pieces;
}

function distinct(passages: readonly PassageFragment[]) {
  const spans = new Map(passages.map((passage) => [`${passage.start}-${passage.end}`, passage]));
  return [...spans.values()].map(({ start, end, paragraph, quote }) => ({
    start,
    end,
    paragraph,
    quote,
    points: Array.from(quote ?? ''),
  }));
}
