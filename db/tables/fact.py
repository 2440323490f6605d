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
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class Modality(Term):
    """How firmly the document holds a fact."""

    STATED = "STATED", "The document states it as so."
    ALLEGED = "ALLEGED", "The document reports it as an allegation or suspicion."
    PLANNED = "PLANNED", "It is planned or intended, and not yet so."
    POSSIBLE = "POSSIBLE", "The document says that it may be, could be or could come to be so."
    OPINION = "OPINION", "It is somebody's opinion or belief."
    INFERRED = "INFERRED", "The curator concludes it from what the document states."


class Voice(Term):
    """In whose words the document says a fact."""

    NARRATOR = "NARRATOR", "The document's own text."
    PARAPHRASE = "PARAPHRASE", "The document reports in its words what somebody said or wrote."
    DIRECT_QUOTE = "DIRECT_QUOTE", "The document quotes somebody's words."
    CAPTION = "CAPTION", "The caption of a picture."
    HEADLINE = "HEADLINE", "A title or heading."


class AboutRole(Term):
    """The part that a record plays in a fact about it."""

    SUBJECT = "SUBJECT", "What the fact is about, with no other role."
    ACTOR = "ACTOR", "Who does it."
    TARGET = "TARGET", "Whom or what it is done to or aimed at."
    BENEFICIARY = "BENEFICIARY", "Who gains from it."
    ORIGIN = "ORIGIN", "Where people or things come from."
    DESTINATION = "DESTINATION", "Where people or things go."
    PLACE = "PLACE", "Where it takes place."


class FactRelationKind(Term):
    """How one fact relates to another."""

    CONFLICTS_WITH = "CONFLICTS_WITH", "Both cannot be so."
    SAME_AS = "SAME_AS", "Both say the same of the same thing."
    OVERLAPS = "OVERLAPS", "They share some of what they count, so they must not be added."
    CONTAINS = "CONTAINS", "The first includes the second as a part."


class DoubleCountKind(Term):
    """Why a fact must not be added to another."""

    REPEATS = "REPEATS", "It says the same of the same thing, no more firmly."
    WITHIN = "WITHIN", "It is a part of what the other counts."
    OVERLAPS = "OVERLAPS", "They share some of what they count, and neither includes the other."
    CONFLICTS = "CONFLICTS", "Both cannot be so."


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
    kind: FactRelationKind = link_role(FactRelationKind, "How the first relates to the second.")
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
