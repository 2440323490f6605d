"""What every fact has in addition to a record: how it is asserted, and its relations."""

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

SPEAKERS = (RecordKind.PERSON, RecordKind.AGENCY, RecordKind.DOCUMENT)


class Modality(Term):
    """How firmly the document asserts a fact."""

    STATED = "STATED", "The document states it as true."
    ALLEGED = "ALLEGED", "The document reports it as an allegation or suspicion."
    PLANNED = "PLANNED", "It is planned or intended, but not yet the case."
    POSSIBLE = "POSSIBLE", "The document says that it is possible, or could become the case."
    OPINION = "OPINION", "It is somebody's opinion or belief."
    INFERRED = "INFERRED", "The curator concludes it from what the document states."


class Voice(Term):
    """In whose words the document states a fact."""

    NARRATOR = "NARRATOR", "The document's own text."
    PARAPHRASE = (
        "PARAPHRASE",
        "The document reports, in its own words, what somebody said or wrote.",
    )
    DIRECT_QUOTE = "DIRECT_QUOTE", "The document quotes somebody's words."
    CAPTION = "CAPTION", "The caption of a picture."
    HEADLINE = "HEADLINE", "A title or heading."


class AboutRole(Term):
    """The role of a record in a fact about it."""

    SUBJECT = "SUBJECT", "What the fact is about, with no other role."
    ACTOR = "ACTOR", "Who does it."
    TARGET = "TARGET", "The person or thing that it is done to or aimed at."
    BENEFICIARY = "BENEFICIARY", "Who benefits from it."
    ORIGIN = "ORIGIN", "Where people or things come from."
    DESTINATION = "DESTINATION", "Where people or things go."
    PLACE = "PLACE", "Where it takes place."


class FactRole(Term):
    """The role of a record in a fact that is about it or is linked with it."""

    SUBJECT = AboutRole.SUBJECT.value, AboutRole.SUBJECT.description
    ACTOR = AboutRole.ACTOR.value, AboutRole.ACTOR.description
    TARGET = AboutRole.TARGET.value, AboutRole.TARGET.description
    BENEFICIARY = AboutRole.BENEFICIARY.value, AboutRole.BENEFICIARY.description
    ORIGIN = AboutRole.ORIGIN.value, AboutRole.ORIGIN.description
    DESTINATION = AboutRole.DESTINATION.value, AboutRole.DESTINATION.description
    PLACE = AboutRole.PLACE.value, AboutRole.PLACE.description
    MEMBER = "MEMBER", "A member of the partnership, in any role."
    BODY = "BODY", "The partnership's own body."
    PARTICIPANT = "PARTICIPANT", "Who takes part in the operation or event, in any role."
    DONOR = "DONOR", "Who gives the funding."
    RECIPIENT = "RECIPIENT", "Whom the funding is given to."
    COMMITTED = "COMMITTED", "Who makes the commitment."
    PARTNERSHIP = "PARTNERSHIP", "The partnership that the fact belongs to."
    OPERATION = "OPERATION", "The operation that the fact belongs to."
    INDICATOR = "INDICATOR", "What the statistic measures."
    AREA = "AREA", "The country or place that the statistic's figure is for."
    TOPIC = "TOPIC", "A topic that the fact belongs to."


# The roles of the records that a fact refers to or lists, by the field that names them. Those that
# it is about have the roles that are listed with them.
ROLES: dict[str, FactRole] = {
    "members": FactRole.MEMBER,
    "body": FactRole.BODY,
    "participants": FactRole.PARTICIPANT,
    "targets": FactRole.TARGET,
    "places": FactRole.PLACE,
    "donors": FactRole.DONOR,
    "recipients": FactRole.RECIPIENT,
    "by": FactRole.COMMITTED,
    "partnership": FactRole.PARTNERSHIP,
    "operation": FactRole.OPERATION,
    "indicator": FactRole.INDICATOR,
    "area": FactRole.AREA,
    "topics": FactRole.TOPIC,
}


class FactRelationKind(Term):
    """How one fact relates to another."""

    CONFLICTS_WITH = "CONFLICTS_WITH", "They cannot both be true."
    SAME_AS = "SAME_AS", "Both say the same about the same thing."
    OVERLAPS = "OVERLAPS", "They share some of what they count, so they must not be added."
    CONTAINS = "CONTAINS", "The first includes the second as a part."


class DoubleCountKind(Term):
    """Why a fact must not be added to another."""

    REPEATS = "REPEATS", "It says the same about the same thing, no more firmly."
    WITHIN = "WITHIN", "It is a part of what the other counts."
    OVERLAPS = "OVERLAPS", "They share some of what they count, and neither includes the other."
    CONFLICTS = "CONFLICTS", "They cannot both be true."


class FactFields(Fields):
    modality: Modality = term(Modality, "How firmly the document asserts the fact.")
    voice: Voice = term(Voice, "In whose words the document states it.")
    note: str | None = text(
        "The curator's warning where a reader could be misled; null if there is none.",
        optional=True,
    )
    attributed_as: str | None = text(
        "The speaker as printed, where it is a role or a class, such as 'an agency spokeswoman';"
        " null if a speaker is named, or if there is none.",
        optional=True,
    )


class Fact(Table, FactFields, table=True):
    """The part of a fact that all kinds of fact share."""

    __table_args__ = (
        sa.UniqueConstraint("id", "record_kind"),
        sa.ForeignKeyConstraint(["id", "record_kind"], ["record.id", "record.record_kind"]),
    )

    id: int = record_key()
    record_kind: RecordKind = term(RecordKind, "The kind of fact.")
    attributed_to_id: int | None = reference(
        "record",
        "Who said it: a person, an agency or a document, the first of several; null for the"
        " source's own assertion.",
        optional=True,
        kinds=SPEAKERS,
    )
    note_folded: str | None = folded("note", optional=True)
    attributed_as_folded: str | None = folded("attributed_as", optional=True)


class FactSpeaker(LinkTable, table=True):
    """Who said it: one record, or several that said it together."""

    __tablename__ = "fact_speaker"
    listed_as: ClassVar[str] = "attributed_to"
    first: ClassVar[str | None] = "attributed_to_id"

    fact_id: int = link_key("fact", "The fact.")
    record_id: int = link_key("record", "A record that said it.", kinds=SPEAKERS)


class FactAbout(LinkTable, table=True):
    """A record that a fact is about, in a role."""

    __tablename__ = "fact_about"
    listed_as: ClassVar[str] = "about"

    fact_id: int = link_key("fact", "The fact.")
    record_id: int = link_key("record", "A record that the fact is about.")
    role: AboutRole = link_role(AboutRole, "The record's role in the fact.")
    main: bool = main_role()


class FactRelation(Table, table=True):
    """How a fact is related to another; a relation without a direction is stored both ways."""

    __tablename__ = "fact_relation"

    __table_args__ = (sa.CheckConstraint("fact_id <> other_id", name="two_facts"),)

    fact_id: int = link_key("fact", "The fact.")
    other_id: int = link_key("fact", "The other fact.")
    kind: FactRelationKind = link_role(
        FactRelationKind, "How the first fact relates to the second."
    )
    note: str = text("How the two relate, in the curator's words.")


class DoubleCount(Table, table=True):
    """Derived: the reasons why two facts must not be added up, from all their relations."""

    __tablename__ = "double_count"

    fact_id: int = link_key("fact", "The fact.")
    other_id: int = link_key("fact", "The other fact.")
    kind: DoubleCountKind = link_role(
        DoubleCountKind, "Why the first fact is not added to the second."
    )


class Involvement(Table, table=True):
    """Derived: the records that a fact is about or is linked with, in each of their roles."""

    fact_id: int = link_key("fact", "The fact.")
    record_id: int = link_key("record", "The record.")
    role: FactRole = link_role(FactRole, "The record's role in the fact.")
    main: bool = main_role()
