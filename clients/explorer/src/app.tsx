import type { ReactNode } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { BASE, PLAYGROUND } from './client';
import type { RecordKind } from './gql';
import { kindFromPath } from './kinds';
import { SearchBox } from './parts/search-box';
import * as entities from './pages/entities';
import * as facts from './pages/facts';
import { Home } from './pages/home';
import { List } from './pages/list';
import { Network } from './pages/network';
import { NotFound } from './pages/not-found';
import { Search } from './pages/search';

/** The page of a record, by its kind. */
const RECORDS: Record<RecordKind, (properties: { slug: string }) => ReactNode> = {
  AGENCY: entities.Agency,
  COUNTRY: entities.Country,
  PLACE: entities.Place,
  PERSON: entities.Person,
  CRIMINAL_ORGANIZATION: entities.CriminalOrganization,
  TOPIC: entities.Topic,
  INDICATOR: entities.Indicator,
  DOCUMENT: entities.Document,
  PARTNERSHIP: facts.Partnership,
  OPERATION: facts.Operation,
  FUNDING: facts.Funding,
  EVENT: facts.Event,
  STATISTIC: facts.Statistic,
  COMMITMENT: facts.Commitment,
  CLAIM: facts.Claim,
};

/** Every page has one line here. */
function Pages() {
  return (
    <Switch>
      <Route path="/">{() => <Home />}</Route>
      <Route path="/search">{() => <Search />}</Route>
      <Route path="/network/:kind/:slug">
        {({ kind, slug }) => {
          const known = kindFromPath(kind);
          return known ? <Network key={`${kind}/${slug}`} kind={known} slug={slug} /> : <NotFound />;
        }}
      </Route>
      <Route path="/:kind">
        {({ kind }) => {
          const known = kindFromPath(kind);
          return known ? <List key={known} kind={known} /> : <NotFound />;
        }}
      </Route>
      <Route path="/:kind/:slug">
        {({ kind, slug }) => {
          const known = kindFromPath(kind);
          if (!known) {
            return <NotFound />;
          }
          const RecordPage = RECORDS[known];
          return <RecordPage key={`${kind}/${slug}`} slug={slug} />;
        }}
      </Route>
      <Route>{() => <NotFound />}</Route>
    </Switch>
  );
}

export function App() {
  const [path] = useLocation();
  // These pages have a search box of their own.
  const hasSearch = path === '/' || path === '/search';
  return (
    <>
      <header className="site">
        <a className="skip" href={`${BASE.pathname}#main`} onClick={skip}>
          Skip to the content
        </a>
        <Link href="/" className="brand">
          PolicyGraph
        </Link>
        {hasSearch || <SearchBox />}
        <nav aria-label="Site">
          <a href={PLAYGROUND.href}>Playground</a>
          <a href={new URL('../schema.graphql', BASE).href}>Schema</a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Pages />
      </main>
      <footer className="site">
        <p>
          Every fact is in the curators’ words; only names, titles, figures and marked quotations are
          verbatim. <a href={new URL('licenses.md', BASE).href}>Licences</a>
        </p>
      </footer>
    </>
  );
}

/** The address stays that of the page, whose base is another one. */
function skip(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
