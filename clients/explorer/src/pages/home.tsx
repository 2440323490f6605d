import { Link } from 'wouter';
import { useData } from '../client';
import { HomeDocument, type HomeQuery } from '../gql';
import { KINDS, kindInPath, pathOf } from '../kinds';
import { Loaded } from '../parts/loaded';
import { Examples } from '../parts/examples';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { counted } from '../words';
import { QUESTIONS } from './questions';

export function Home() {
  const result = useData(HomeDocument, {});
  return (
    <Page title="PolicyGraph">
      <section className="hero">
        <h1>Who works with whom on security in the Americas?</h1>
        <p className="lead">
          In which operations, with what funding and what results: as named documents state it, each
          fact with the passage that states it.
        </p>
        <SearchBox autoFocus />
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">What would you like to know?</h2>
        <ul className="tiles">
          {QUESTIONS.map(({ question, path }) => (
            <li key={path}>
              <Link href={path}>{question}</Link>
            </li>
          ))}
        </ul>
      </section>
      <Examples />
      <Loaded result={result}>{({ release }) => <Holdings release={release} />}</Loaded>
    </Page>
  );
}

/** What the database holds. */
function Holdings({ release }: { release: HomeQuery['release'] }) {
  const counts = new Map(release.counts.map(({ kind, count }) => [kind, count]));
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return (
    <>
      <section aria-labelledby="holdings">
        <h2 id="holdings">What it holds</h2>
        <ul className="tiles counts">
          {kinds.map((kind) => (
            <li key={kind}>
              <Link href={`/${kindInPath(kind)}`}>
                <strong>{counts.get(kind) ?? 0}</strong> {KINDS[kind].many}
                <small>{KINDS[kind].is}</small>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">Its sources</h2>
        <ul className="rows">
          {release.documents.map((document) => (
            <li key={document.slug}>
              <Link href={pathOf(document)}>{document.name}</Link>
              <small>
                {counted(document.cites.totalCount, 'record')} cited
                {document.coverage && `, ${percent(document.coverage.share)} of its text`}
              </small>
            </li>
          ))}
        </ul>
        <p className="release">
          Release <code>{release.id}</code>, loaded on{' '}
          <time dateTime={release.createdAt}>{release.createdAt.slice(0, 10)}</time>. The same curated
          files make the same release everywhere.
        </p>
      </section>
    </>
  );
}

const percent = (share: string) =>
  new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(Number(share));
