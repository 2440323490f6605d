"""The tables: ``KINDS`` lists the fifteen kinds of record, ``LINKS`` what joins them.

Importing this package completes the tables: what follows from a declaration by rule (folded
companions, the key that ties a kind's row to its record, the index from a link's far end) is added
here, once, rather than repeated in fifteen files.
"""

from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from db.dialects.ddl import TEXT, store_by_key, unique_where
from db.tables.agency import Agency
from db.tables.citation import Citation, Evidence, Passage
from db.tables.claim import Claim
from db.tables.commitment import Commitment, CommitmentBy
from db.tables.country import Country
from db.tables.criminal_organization import CriminalOrganization
from db.tables.document import Coverage, Document
from db.tables.enums import RecordKind
from db.tables.event import Event, EventParticipant, EventPlace
from db.tables.fact import Bearing, Fact, FactAbout, FactRelation, Involvement
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
from db.tables.release import Release, ReleaseCount
from db.tables.search import SearchIndex, SearchText
from db.tables.statistic import Statistic
from db.tables.topic import Topic

ENTITIES: dict[RecordKind, type[SQLModel]] = {
    RecordKind.AGENCY: Agency,
    RecordKind.COUNTRY: Country,
    RecordKind.PLACE: Place,
    RecordKind.PERSON: Person,
    RecordKind.CRIMINAL_ORGANIZATION: CriminalOrganization,
    RecordKind.TOPIC: Topic,
    RecordKind.DOCUMENT: Document,
    RecordKind.INDICATOR: Indicator,
}
FACTS: dict[RecordKind, type[SQLModel]] = {
    RecordKind.PARTNERSHIP: Partnership,
    RecordKind.OPERATION: Operation,
    RecordKind.FUNDING: Funding,
    RecordKind.EVENT: Event,
    RecordKind.STATISTIC: Statistic,
    RecordKind.COMMITMENT: Commitment,
    RecordKind.CLAIM: Claim,
}
KINDS = ENTITIES | FACTS

# Links that a curator lists in the record that is named by their first column.
LINKS: tuple[type[SQLModel], ...] = (
    RecordTopic,
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


def table_of(model: type[SQLModel]) -> sa.Table:
    """Return the table of ``model``."""
    table: sa.Table = model.__table__  # type: ignore[attr-defined]
    return table


def target_of(column: sa.Column[Any]) -> str:
    """Return the table that a column refers to."""
    key = next(key for key in column.foreign_keys if len(key.constraint.elements) == 1)  # type: ignore[union-attr]
    return str(key.column.table.name)


def _complete() -> None:
    for table in metadata.tables.values():
        for column in list(table.columns):
            _complete_text(table, column)
    for base, kinds in ((Record, ENTITIES), (Fact, FACTS)):
        for kind, model in kinds.items():
            _tie(table_of(model), kind, table_of(base))
    _tie_fact()
    record = table_of(Record)
    sa.Index("ix_record_order", record.c.record_kind, record.c.name_folded, record.c.id)
    for table in metadata.tables.values():
        # Rows refer to one another in cycles, so the keys are checked when the load commits.
        for constraint in table.foreign_key_constraints:
            constraint.deferrable, constraint.initially = True, "DEFERRED"
        keys = list(table.primary_key.columns)
        if len(keys) > 1:
            store_by_key(table)
        if "main" in table.c:
            unique_where(f"uq_{table.name}_main", *keys[:2], where=table.c.main)
        for column in keys[1:]:
            if column.foreign_keys:
                sa.Index(f"ix_{table.name}_{column.name}", column, keys[0])


def _complete_text(table: sa.Table, column: sa.Column[object]) -> None:
    """A text is never empty; one that is compared has a folded companion with an index."""
    if isinstance(column.type, sa.Text):
        table.append_constraint(sa.CheckConstraint(column != "", name=f"{column.name}_not_empty"))
    if column.info.get("folded"):
        folded = sa.Column(f"{column.name}_folded", TEXT, nullable=column.nullable)
        table.append_column(folded)
        sa.Index(f"ix_{table.name}_{folded.name}", folded)


def _tie(table: sa.Table, kind: RecordKind, base: sa.Table) -> None:
    """A kind's row shares its key with a record, or fact, of that very kind."""
    constant = sa.Column(
        "record_kind", sa.String(32), nullable=False, server_default=kind, info={"constant": True}
    )
    table.append_column(constant)
    table.append_constraint(sa.CheckConstraint(constant == kind, name="record_kind"))
    table.append_constraint(
        sa.ForeignKeyConstraint([table.c.id, constant], [base.c.id, base.c.record_kind])
    )


def _tie_fact() -> None:
    fact, record = table_of(Fact), table_of(Record)
    fact.append_constraint(
        sa.ForeignKeyConstraint(
            [fact.c.id, fact.c.record_kind], [record.c.id, record.c.record_kind]
        )
    )


_complete()

__all__ = [
    "ENTITIES",
    "FACTS",
    "KINDS",
    "LINKS",
    "Agency",
    "Alias",
    "Bearing",
    "Citation",
    "Claim",
    "Commitment",
    "CommitmentBy",
    "Country",
    "Coverage",
    "CriminalOrganization",
    "Document",
    "Event",
    "EventParticipant",
    "EventPlace",
    "Evidence",
    "Fact",
    "FactAbout",
    "FactRelation",
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
    "SearchText",
    "Statistic",
    "Topic",
    "Unit",
    "metadata",
    "table_of",
    "target_of",
]
