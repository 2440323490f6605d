import {
  AgencyDocument,
  CountryDocument,
  CriminalOrganizationDocument,
  DocumentDocument,
  IndicatorDocument,
  PersonDocument,
  PlaceDocument,
  TopicDocument,
} from '../gql';
import { IndicatorFigures } from '../parts/figures';
import { links, type Named, RecordLink } from '../parts/record-link';
import { counted, inWords } from '../words';
import { Reader } from './reader';
import { recordPage } from './record';

/** The pages of the kinds that are not facts: which operation, and what it says. */

export const Agency = recordPage({
  document: AgencyDocument,
  record: ({ agency }) => agency,
  details: (agency) => [
    ['Kind', inWords(agency.kind)],
    ['Acronym', agency.acronym],
    ['Country', links([agency.country])],
    ['Part of', links([agency.parent])],
    ['Its parts', links(agency.units.nodes)],
    ['Body of', links(agency.bodyOf.nodes)],
    ['Positions', positions(agency.positions, ({ person }) => [person])],
    ['Published', links(agency.publications.nodes)],
    ['Wrote', links(agency.writings.nodes)],
  ],
});

export const Country = recordPage({
  document: CountryDocument,
  record: ({ country }) => country,
  details: (country) => [
    ['ISO 3166', `${country.code}, ${country.alpha3}`],
    ['Agencies', links(country.agencies.nodes)],
    ['Criminal organisations', links(country.criminalOrganizations.nodes)],
    ['People', links(country.people.nodes)],
    ['Places', links(country.places.nodes)],
  ],
});

export const Place = recordPage({
  document: PlaceDocument,
  record: ({ place }) => place,
  details: (place) => [
    ['Kind', inWords(place.kind)],
    ['Country', links([place.country])],
    ['Part of', links([place.parent])],
    ['Its parts', links(place.parts.nodes)],
  ],
});

export const Person = recordPage({
  document: PersonDocument,
  record: ({ person }) => person,
  details: (person) => [
    ['Nationality', links([person.nationality])],
    [
      'Positions',
      positions(person.positions, ({ agency, criminalOrganization }) => [
        agency,
        criminalOrganization,
      ]),
    ],
    ['Wrote', links(person.writings.nodes)],
  ],
});

export const CriminalOrganization = recordPage({
  document: CriminalOrganizationDocument,
  record: ({ criminalOrganization }) => criminalOrganization,
  details: (organization) => [
    ['Kind', inWords(organization.kind)],
    ['Country', links([organization.country])],
    ['Part of', links([organization.parent])],
    ['Its parts', links(organization.parts.nodes)],
    ['Members', positions(organization.members, ({ person }) => [person])],
  ],
});

export const Topic = recordPage({
  document: TopicDocument,
  record: ({ topic }) => topic,
  details: (topic) => [
    ['Part of', links([topic.parent])],
    ['Its parts', links(topic.children.nodes)],
  ],
});

export const Indicator = recordPage({
  document: IndicatorDocument,
  record: ({ indicator }) => indicator,
  details: (indicator) => [['Measures', inWords(indicator.unitKind)]],
  extra: ({ slug }) => <IndicatorFigures slug={slug} />,
});

export const Document = recordPage({
  document: DocumentDocument,
  record: ({ document }) => document,
  details: (document) => [
    ['Author', links([document.author])],
    ['Publisher', links([document.publisher])],
    ['Published on', document.publishedOn],
    ['Address', document.url && <a href={document.url}>{document.url}</a>],
    ['Archived at', document.archivedUrl && <a href={document.archivedUrl}>{document.archivedUrl}</a>],
    ['Read on', document.accessedOn],
    ['Language', document.language],
    ['Length', document.length != null && counted(document.length, 'character')],
    ['Reprint of', links([document.original])],
    ['Reprinted as', links(document.reprints.nodes)],
    ['Note', document.note],
  ],
  wide: (document) => document.role === 'SOURCE' && <Reader slug={document.slug} />,
});

interface Position {
  title: string;
  document: Named;
}

function positions<Held extends Position>(
  held: readonly Held[],
  sides: (position: Held) => (Named | null | undefined)[],
) {
  return held.length === 0 ? null : (
    <ul>
      {held.map((position) => (
        <li key={`${position.title} ${sides(position).map((side) => side?.slug)}`}>
          <q>{position.title}</q> {links(sides(position))}{' '}
          <small>
            in <RecordLink record={position.document} />
          </small>
        </li>
      ))}
    </ul>
  );
}
