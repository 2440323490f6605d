"""The vocabularies of what is derived from the curated data, each value with what it means.

No curator writes them: they say how records bear on one another, where a search found its words,
and what a reader should know of a sum.
"""

from db.tables.enums import Term


class DoubleCountKind(Term):
    """Why a fact must not be added to another."""

    REPEATS = "REPEATS", "It says the same of the same thing, no more firmly."
    WITHIN = "WITHIN", "It is a part of what the other counts."
    OVERLAPS = "OVERLAPS", "They share some of what they count, and neither includes the other."
    CONFLICTS = "CONFLICTS", "Both cannot be so."


class WarningCode(Term):
    """What a reader should know of how figures were added up."""

    PARTS_LEFT_OUT = (
        "PARTS_LEFT_OUT",
        "Figures that others of these include as their parts were left out.",
    )
    REPEATS_LEFT_OUT = (
        "REPEATS_LEFT_OUT",
        "Figures that say the same as others of these were left out.",
    )
    OVERLAP = (
        "OVERLAP",
        "Figures share some of what they count, so they were not added up: the sum is null.",
    )
    CONFLICT = (
        "CONFLICT",
        "Figures contradict one another, so they were not added up: the sum is null.",
    )
    SHARES = "SHARES", "Shares and relative changes are not added up: the sum is null."
    CUMULATIVE = (
        "CUMULATIVE",
        "Running totals may count the same twice, so they were not added up: the sum is null.",
    )
    NOT_STATED = (
        "NOT_STATED",
        "Among these are figures that are alleged, planned, possible, inferred or an opinion.",
    )
    NO_NUMBER = "NO_NUMBER", "Records that give no number are counted, but are part of no figure."


class SearchField(Term):
    """What a text that a search looks into is to its record."""

    NAME = "NAME", "The record's name."
    ALIAS = "ALIAS", "Another printed form of its name, such as an acronym."
    SUMMARY = "SUMMARY", "Its summary."
    NOTE = "NOTE", "The curator's note on a fact, or on the text of a document."


class LinkKind(Term):
    """How two records are linked: the field of the one that states it. The most telling first."""

    MEMBERS = "MEMBERS", "The partnership has the agency as a member."
    PARTICIPANTS = "PARTICIPANTS", "The operation or event has it as a participant."
    TARGETS = "TARGETS", "The operation is aimed at it."
    DONORS = "DONORS", "The funding is given by the agency."
    RECIPIENTS = "RECIPIENTS", "The funding is given to the agency."
    BY = "BY", "The commitment is the agency's."
    BODY = "BODY", "The partnership is the agency."
    POSITIONS = "POSITIONS", "The person holds a position in it, or as of the document."
    PARENT = "PARENT", "It is a part of the other, or lies in it."
    PARTNERSHIP = "PARTNERSHIP", "The fact belongs to the partnership."
    OPERATION = "OPERATION", "The fact belongs to the operation."
    PLACES = "PLACES", "The operation or event takes place there."
    AREA = "AREA", "The statistic's figure is for the country or place."
    INDICATOR = "INDICATOR", "The statistic measures it."
    COUNTRY = "COUNTRY", "The agency belongs to the country, or the place lies in it."
    PUBLISHER = "PUBLISHER", "The document is published by the agency."
    AUTHOR = "AUTHOR", "The document is written by the person or agency."
    CONFLICTS_WITH = "CONFLICTS_WITH", "Both facts cannot be so."
    CONTAINS = "CONTAINS", "The fact includes the other as a part."
    OVERLAPS = "OVERLAPS", "The facts share some of what they count."
    SAME_AS = "SAME_AS", "Both facts say the same of the same thing."
    ABOUT = "ABOUT", "The fact is about the record."
    ATTRIBUTED_TO = "ATTRIBUTED_TO", "The fact is what the person, agency or document said."
    TOPICS = "TOPICS", "The record belongs to the topic."
    DOCUMENTS = "DOCUMENTS", "The record is cited from the document."


class LinkDirection(Term):
    """Which way a link is followed."""

    FORWARD = "FORWARD", "From the record that states it to the other."
    BACKWARD = "BACKWARD", "From the other record to the one that states it."
