import type { EvidenceFragment, HeadFragment, ReleaseQuery, SourceFragment } from './gql';
import { kindInPath, kindOf } from './kinds';

/** What a citation is made of: a record, the release that it was read in, and where and when. */
export interface Cited {
  record: HeadFragment;
  release: ReleaseQuery['release'];
  url: string;
  day: string;
}

/** A record in the forms that bibliographies take; each names its release and its spans. */
export const FORMS: readonly { name: string; write: (cited: Cited) => string }[] = [
  { name: 'APA', write: apa },
  { name: 'BibTeX', write: bibtex },
  { name: 'CSL-JSON', write: cslJson },
];

function apa({ record, release, url, day }: Cited): string {
  return [
    `PolicyGraph. (${release.createdAt.slice(0, 4)}). ${record.name}`,
    `[Curated record, ${release.id}].`,
    `Retrieved ${day}, from ${url}`,
    ...record.documents.map((document) => `Source: ${sourceOf(document, record)}.`),
  ].join(' ');
}

function bibtex({ record, release, url, day }: Cited): string {
  const fields: [string, string][] = [
    ['author', '{PolicyGraph}'],
    ['title', `{${escaped(record.name)}}`],
    ['year', release.createdAt.slice(0, 4)],
    ['howpublished', `Curated record, ${escaped(release.id)}`],
    ['note', escaped(record.documents.map((document) => sourceOf(document, record)).join('; '))],
    ['url', url],
    ['urldate', day],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{policygraph-${kindInPath(kindOf(record))}-${record.slug},`, ...lines, '}'].join('\n');
}

function cslJson({ record, release, url, day }: Cited): string {
  const item = {
    id: `policygraph-${kindInPath(kindOf(record))}-${record.slug}`,
    type: 'entry',
    title: record.name,
    author: [{ literal: 'PolicyGraph' }],
    'container-title': 'PolicyGraph',
    version: release.id,
    issued: { 'date-parts': [dateParts(release.createdAt.slice(0, 10))] },
    accessed: { 'date-parts': [dateParts(day)] },
    URL: url,
    note: record.documents.map((document) => sourceOf(document, record)).join('; '),
  };
  return JSON.stringify([item], null, 2);
}

const dateParts = (day: string) => day.split('-').map(Number);

/** A document and the spans that the record cites in it; what it does not print is left out. */
function sourceOf(document: SourceFragment, record: HeadFragment): string {
  const { author, publisher, publishedOn, url } = document;
  return [
    author?.name,
    document.name,
    publisher?.name,
    publishedOn,
    url,
    ...record.citations.filter((citation) => citation.document.slug === document.slug).map(spanOf),
  ]
    .filter((part) => part != null)
    .join(', ');
}

const spanOf = ({ paragraph, start, end }: EvidenceFragment) =>
  `paragraph ${paragraph} (characters ${start}–${end})`;

const escaped = (text: string) => text.replace(/[\\{}$&#%_~^]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
