"""The tables: ``KINDS`` lists the fifteen kinds of record, ``LINKS`` the tables that link them."""

from typing import TypeVar

from sqlmodel import SQLModel

from db.tables.agency import Agency
from db.tables.base import (
    EntityTable,
    FactTable,
    LinkTable,
    RecordTable,
    all_tables,
    kind_of,
    table_of,
    target_of,
)
from db.tables.citation import Citation, Evidence, Passage
from db.tables.claim import Claim
from db.tables.commitment import Commitment, CommitmentBy
from db.tables.completeness import Registry, require_complete
from db.tables.copies import add_copies
from db.tables.country import Country
from db.tables.counts import add_counts
from db.tables.criminal_organization import CriminalOrganization
from db.tables.document import Coverage, Document
from db.tables.enclosure import Enclosure, FactWithin
from db.tables.event import Event, EventParticipant, EventPlace
from db.tables.fact import (
    DoubleCount,
    Fact,
    FactAbout,
    FactRelation,
    FactSpeaker,
    Involvement,
)
from db.tables.funding import Funding, FundingDonor, FundingRecipient
from db.tables.indicator import Indicator
from db.tables.link import Link
from db.tables.measure import Period, Quantity, Unit
from db.tables.operation import (
    Operation,
    OperationParticipant,
    OperationPlace,
    OperationTarget,
)
from db.tables.partnership import Partnership, PartnershipMember
from db.tables.person import Person, Position
from db.tables.place import Place
from db.tables.record import Alias, Record, RecordTopic
from db.tables.record_kind import RecordKind
from db.tables.release import Release, ReleaseCount
from db.tables.search import SearchIndex, SearchKey, SearchName, SearchText, SearchWord
from db.tables.statistic import Statistic
from db.tables.tally import TALLIES
from db.tables.topic import Topic

Kind = TypeVar("Kind", bound=RecordTable)


def _by_kind(*models: type[Kind]) -> dict[RecordKind, type[Kind]]:
    return {kind_of(model): model for model in models}


ENTITIES: dict[RecordKind, type[EntityTable]] = _by_kind(
    Agency,
    Country,
    Place,
    Person,
    CriminalOrganization,
    Topic,
    Document,
    Indicator,
)
FACTS: dict[RecordKind, type[FactTable]] = _by_kind(
    Partnership,
    Operation,
    Funding,
    Event,
    Statistic,
    Commitment,
    Claim,
)
KINDS: dict[RecordKind, type[RecordTable]] = {**ENTITIES, **FACTS}

# The links that a curator lists in a record: the one that the first column refers to.
LINKS: tuple[type[LinkTable], ...] = (
    RecordTopic,
    FactSpeaker,
    FactAbout,
    Position,
    PartnershipMember,
    OperationParticipant,
    OperationPlace,
    OperationTarget,
    EventParticipant,
    EventPlace,
    FundingDonor,
    FundingRecipient,
    CommitmentBy,
)

metadata = SQLModel.metadata

add_copies(Fact, KINDS.values())
require_complete(Registry(tuple(all_tables()), KINDS, LINKS))
add_counts(KINDS, (*KINDS.values(), Fact, *LINKS))

__all__ = [
    "ENTITIES",
    "FACTS",
    "KINDS",
    "LINKS",
    "TALLIES",
    "Agency",
    "Alias",
    "Citation",
    "Claim",
    "Commitment",
    "CommitmentBy",
    "Country",
    "Coverage",
    "CriminalOrganization",
    "Document",
    "DoubleCount",
    "Enclosure",
    "Event",
    "EventParticipant",
    "EventPlace",
    "Evidence",
    "Fact",
    "FactAbout",
    "FactRelation",
    "FactSpeaker",
    "FactWithin",
    "Funding",
    "FundingDonor",
    "FundingRecipient",
    "Indicator",
    "Involvement",
    "Link",
    "Operation",
    "OperationParticipant",
    "OperationPlace",
    "OperationTarget",
    "Partnership",
    "PartnershipMember",
    "Passage",
    "Period",
    "Person",
    "Place",
    "Position",
    "Quantity",
    "Record",
    "RecordTopic",
    "Release",
    "ReleaseCount",
    "SearchIndex",
    "SearchKey",
    "SearchName",
    "SearchText",
    "SearchWord",
    "Statistic",
    "Topic",
    "Unit",
    "metadata",
    "table_of",
    "target_of",
]
