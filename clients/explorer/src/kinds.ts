import type { RecordKind } from './gql';

/** What identifies a record: its GraphQL type and its slug. */
export interface Reference {
  __typename: string;
  slug: string;
}

interface Kind {
  one: string;
  many: string;
  is: string;
}

/** The kinds of facts, in the order in which a page lists them. */
export const FACTS = {
  PARTNERSHIP: { one: 'Partnership', many: 'Partnerships', is: 'standing cooperation' },
  OPERATION: { one: 'Operation', many: 'Operations', is: 'dated or ongoing activities' },
  FUNDING: { one: 'Funding', many: 'Funding', is: 'money, goods or services given' },
  STATISTIC: { one: 'Figure', many: 'Figures', is: 'observations of an indicator' },
  EVENT: { one: 'Event', many: 'Events', is: 'single occurrences' },
  COMMITMENT: { one: 'Commitment', many: 'Commitments', is: 'goals, pledges and plans' },
  CLAIM: { one: 'Claim', many: 'Claims', is: 'findings, assessments and other assertions' },
} satisfies Partial<Record<RecordKind, Kind>>;

export type FactKind = keyof typeof FACTS;

/** All kinds, entities first. */
export const KINDS: Record<RecordKind, Kind> = {
  AGENCY: { one: 'Agency', many: 'Agencies', is: 'organisations that act or have staff' },
  CRIMINAL_ORGANIZATION: {
    one: 'Criminal organisation',
    many: 'Criminal organisations',
    is: 'armed, criminal or designated groups',
  },
  PERSON: { one: 'Person', many: 'People', is: 'those whom the documents name' },
  COUNTRY: { one: 'Country', many: 'Countries', is: 'countries with an ISO code' },
  PLACE: { one: 'Place', many: 'Places', is: 'regions, borders, cities, rivers, bases' },
  TOPIC: { one: 'Topic', many: 'Topics', is: 'subject headings' },
  INDICATOR: { one: 'Indicator', many: 'Indicators', is: 'what figures measure' },
  DOCUMENT: { one: 'Document', many: 'Documents', is: 'sources, and works that they mention' },
  ...FACTS,
};

/** The kind in an address: `CRIMINAL_ORGANIZATION` is `criminal-organization`. */
export const kindInPath = (kind: RecordKind) => kind.toLowerCase().replaceAll('_', '-');

const BY_PATH = new Map((Object.keys(KINDS) as RecordKind[]).map((kind) => [kindInPath(kind), kind]));

export const kindFromPath = (path: string): RecordKind | undefined => BY_PATH.get(path);

/** The kind of a record by its GraphQL type. */
export const kindOf = ({ __typename }: Pick<Reference, '__typename'>) =>
  __typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as RecordKind;

export const pathOf = (record: Reference) => `/${kindInPath(kindOf(record))}/${record.slug}`;

export const networkPath = (record: Reference) => `/network${pathOf(record)}`;
