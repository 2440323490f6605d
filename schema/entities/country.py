"""The GraphQL type of a country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.record_kind import RecordKind
from schema.entities.record import Record, facts_of_area
from schema.fields import Connection, column, reverse, through
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.agency import Agency
    from schema.entities.criminal_organization import CriminalOrganization
    from schema.entities.event import Event
    from schema.entities.person import Person
    from schema.entities.place import Place
    from schema.entities.record import Fact
    from schema.entities.statistic import Statistic


@record_type(RecordKind.COUNTRY)
class Country(Record):
    code: str = column(tables.Country.code)
    alpha3: str = column(tables.Country.alpha3)
    agencies: Connection[Agency] = reverse(
        tables.Agency.country_id, "The agencies that belong to it."
    )
    criminal_organizations: Connection[CriminalOrganization] = reverse(
        tables.CriminalOrganization.country_id, "The groups that belong to it or are at home in it."
    )
    people: Connection[Person] = reverse(
        tables.Person.nationality_id, "The people of its nationality."
    )
    places: Connection[Place] = reverse(tables.Place.country_id, "The places that lie in it.")
    statistics: Connection[Statistic] = reverse(
        tables.Statistic.area_id, "The statistics that are for it."
    )
    events: Connection[Event] = through(
        tables.EventParticipant.record_id,
        tables.EventParticipant.event_id,
        "The events that it takes part in as a country.",
    )
    facts_within: Connection[Fact] = facts_of_area()
