"""What every fact has beside being a record: how it is asserted, and its relations."""

from typing import ClassVar

import sqlalchemy as sa

from db.tables.base import Fields, LinkTable, Table
from db.tables.columns import (
    folded,
    link_key,
    link_role,
    main_role,
    record_key,
    reference,
    term,
    text,
)
from db.tables.derived_enums import DoubleCountKind
from db.tables.enums import AboutRole, FactRelationKind, Modality, RecordKind, Voice


class FactFields(Fields):
    modality: Modality = term(Modality, "How firmly the document holds the fact.")
    voice: Voice = term(Voice, "In whose words the document says it.")
    note: str | None = text(
        "The curator's warning where a reader could be misled; null where there is none.",
        optional=True,
    )


class Fact(Table, FactFields, table=True):
    """The part of a fact that all kinds of fact share."""

    __table_args__ = (
        sa.UniqueConstraint("id", "record_kind"),
        sa.ForeignKeyConstraint(["id", "record_kind"], ["record.id", "record.record_kind"]),
    )

    id: int = record_key()
    record_kind: RecordKind = term(RecordKind, "Which kind of fact it is.")
    attributed_to_id: int | None = reference(
        "record",
        "Who said it: a person, an agency or a document; null for the source's own assertion.",
        optional=True,
        kinds=(RecordKind.PERSON, RecordKind.AGENCY, RecordKind.DOCUMENT),
    )
    note_folded: str | None = folded("note", optional=True)


class FactAbout(LinkTable, table=True):
    """A record that a fact is about, with the part that it plays in it."""

    __tablename__ = "fact_about"
    listed_as: ClassVar[str] = "about"

    fact_id: int = link_key("fact", "The fact.")
    record_id: int = link_key("record", "A record that the fact is about.")
    role: AboutRole = link_role(AboutRole, "The part that the record plays in the fact.")
    main: bool = main_role()


class FactRelation(Table, table=True):
    """How a fact is related to another; a relation that has no direction is stored both ways."""

    __tablename__ = "fact_relation"

    __table_args__ = (sa.CheckConstraint("fact_id <> other_id", name="two_facts"),)

    fact_id: int = link_key("fact", "The fact.")
    other_id: int = link_key("fact", "The other fact.")
    kind: FactRelationKind = link_role(FactRelationKind, "How the first bears on the second.")
    note: str = text("How the two relate, in the curator's words.")


class DoubleCount(Table, table=True):
    """Derived: why adding up two facts would count twice, by all that their relations imply."""

    __tablename__ = "double_count"

    fact_id: int = link_key("fact", "The fact.")
    other_id: int = link_key("fact", "The other fact.")
    kind: DoubleCountKind = link_role(DoubleCountKind, "Why the first is not added to the second.")


class Involvement(Table, table=True):
    """Derived: each record that a fact is about or links to in any role, once a pair."""

    record_id: int = link_key("record", "The record.")
    fact_id: int = link_key("fact", "The fact.")
