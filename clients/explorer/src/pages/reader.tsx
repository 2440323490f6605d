import { useEffect, useMemo, useRef, useState } from 'react';
import { type CombinedError, type OperationResult, useClient } from 'urql';
import { Link } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { type PassageFragment, PassagesDocument, type PassagesQuery } from '../gql';
import { pathOf } from '../kinds';
import { Loaded } from '../parts/loaded';
import { RecordLink } from '../parts/record-link';
import {
  type CitedRecord,
  holds,
  type Paragraph,
  paragraphsOf,
  pathInText,
  type Span,
  spanInHash,
} from '../text';
import { counted } from '../words';

/** A source in its order, with the records that are cited from each paragraph beside it. */
export function Reader({ slug }: { slug: string }) {
  const result = useAllPassages(slug);
  const hash = useLocationProperty(() => location.hash);
  const selected = useMemo(() => spanInHash(hash), [hash]);
  return (
    <section aria-labelledby="reader" className="reader">
      <h2 id="reader">The document, paragraph by paragraph</h2>
      <Loaded result={result}>
        {(passages) => <Paragraphs slug={slug} passages={passages} selected={selected} />}
      </Loaded>
    </section>
  );
}

/** Reads all pages: a span of a later page may lie inside one of an earlier page. */
function useAllPassages(slug: string) {
  const client = useClient();
  const [state, setState] = useState<{ data?: PassageFragment[]; error?: CombinedError }>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isShown = true;
    const readPage = (after: string | null): Promise<OperationResult<PassagesQuery>> =>
      client
        .query(
          PassagesDocument.toString(),
          { slug, after },
          { requestPolicy: attempt === 0 ? 'cache-first' : 'network-only' },
        )
        .toPromise();
    async function read() {
      const passages: PassageFragment[] = [];
      let after: string | null = null;
      do {
        const { data, error } = await readPage(after);
        if (!isShown) {
          return;
        }
        if (error) {
          setState({ error });
          return;
        }
        const page = data?.document?.passages;
        passages.push(...(page?.nodes ?? []));
        after = (page?.pageInfo.hasNextPage && page.pageInfo.endCursor) || null;
      } while (after !== null);
      setState({ data: passages });
    }
    void read();
    return () => {
      isShown = false;
    };
  }, [client, slug, attempt]);
  return { data: state.data, error: state.error, again: () => setAttempt(attempt + 1) };
}

interface Shown {
  slug: string;
  selected: Span | null;
}

function Paragraphs({ passages, ...shown }: Shown & { passages: PassageFragment[] }) {
  const paragraphs = useMemo(() => paragraphsOf(passages), [passages]);
  const hasText = paragraphs.some(({ pieces }) => pieces.length > 0);
  useScrollTo(shown.selected);
  return (
    <>
      <p>
        {hasText
          ? 'The text is shown as far as records cite it. Choose a passage to see what is cited from it, or a record’s passages to see them in the text.'
          : 'The text of this document is not loaded here, so its passages are shown by their positions, with what the curators wrote about them.'}
      </p>
      {paragraphs.map((paragraph) => (
        <div key={paragraph.number} className="paragraph">
          <h3>
            <span className="unseen">Paragraph </span>
            {paragraph.number}
          </h3>
          {hasText ? (
            <Text paragraph={paragraph} {...shown} />
          ) : (
            <Positions paragraph={paragraph} {...shown} />
          )}
          <Records paragraph={paragraph} {...shown} />
        </div>
      ))}
    </>
  );
}

/** Brings the selected passage into view, unless it is there already. */
function useScrollTo(selected: Span | null) {
  const last = useRef<Span | null>(null);
  useEffect(() => {
    const mark = document.querySelector<HTMLElement>('.reader mark');
    if (!selected || !mark || last.current === selected) {
      return;
    }
    last.current = selected;
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) {
      mark.scrollIntoView({ block: 'center' });
    }
    mark.focus({ preventScroll: true });
  }, [selected]);
}

function Text({ paragraph, slug, selected }: Shown & { paragraph: Paragraph }) {
  let end = paragraph.pieces[0]?.start ?? 0;
  return (
    <p className="text">
      {paragraph.pieces.map((piece) => {
        const gap = piece.start - end;
        end = piece.end;
        const isSelected = selected !== null && holds(selected, piece);
        return (
          <span key={piece.start}>
            {gap > 2 ? ' … ' : gap > 0 ? ' ' : ''}
            {/* The keyboard reaches each passage from the records that cite it. */}
            <Link href={pathInText(slug, piece.span)} tabIndex={-1}>
              {isSelected ? <mark tabIndex={-1}>{piece.text}</mark> : piece.text}
            </Link>
          </span>
        );
      })}
    </p>
  );
}

function Positions({ paragraph, slug, selected }: Shown & { paragraph: Paragraph }) {
  return (
    <ul className="text positions">
      {paragraph.spans.map((span) => {
        const position = `characters ${span.start}–${span.end}`;
        const isSelected = selected !== null && holds(selected, span);
        return (
          <li key={position}>
            <Link href={pathInText(slug, span)}>
              {isSelected ? <mark tabIndex={-1}>{position}</mark> : position}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function Records({ paragraph, ...shown }: Shown & { paragraph: Paragraph }) {
  const { facts, entities } = paragraph;
  return (
    <div className="cited">
      {facts.length > 0 && (
        <ul>
          {facts.map((cited) => (
            <Cited
              key={pathOf(cited.record)}
              cited={cited}
              withSummary={paragraph.pieces.length === 0}
              {...shown}
            />
          ))}
        </ul>
      )}
      {entities.length > 0 && (
        <details open={entities.some((cited) => isHere(cited, shown.selected))}>
          <summary>{counted(entities.length, 'name or topic', 'names and topics')}</summary>
          <ul>
            {entities.map((cited) => (
              <Cited key={pathOf(cited.record)} cited={cited} {...shown} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A record that is cited here, with a way to each of its passages in this paragraph. */
function Cited({
  cited,
  slug,
  selected,
  withSummary,
}: Shown & { cited: CitedRecord; withSummary?: boolean }) {
  return (
    <li className={isHere(cited, selected) ? 'here' : undefined}>
      <RecordLink record={cited.record} />
      {withSummary && cited.record.summary && <p>{cited.record.summary}</p>}
      {' '}
      {cited.spans.map((span, position) => (
        <Link
          key={`${span.start}-${span.end}`}
          href={pathInText(slug, span)}
          className="to-text"
          aria-label={`Passage ${position + 1} of “${cited.record.name}”`}
        >
          {cited.spans.length > 1 ? `passage ${position + 1}` : 'passage'}
        </Link>
      ))}
    </li>
  );
}

const isHere = ({ spans }: CitedRecord, selected: Span | null) =>
  selected !== null && spans.some((span) => holds(span, selected));
