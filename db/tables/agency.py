"""Agencies: organisations that act or have staff."""

from typing import ClassVar

from db.tables.base import EntityTable, Fields
from db.tables.columns import folded, own_kind, reference, term, text
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class AgencyKind(Term):
    """What sort of organisation an agency is."""

    GOVERNMENT = "GOVERNMENT", "The government or administration of a state as a whole."
    MINISTRY = "MINISTRY", "A ministry, department or secretariat of a state."
    LEGISLATURE = "LEGISLATURE", "A parliament or congress."
    JUDICIARY = "JUDICIARY", "Courts, and the bodies that run them."
    PROSECUTION = "PROSECUTION", "A public prosecutor, attorney general or ombudsman."
    POLICE = "POLICE", "A police force or other law enforcement agency."
    BORDER_GUARD = "BORDER_GUARD", "A border, coast or frontier guard."
    MIGRATION = "MIGRATION", "A migration or customs authority."
    MILITARY = "MILITARY", "Armed forces, or a branch of them."
    INTELLIGENCE = "INTELLIGENCE", "An intelligence service."
    FINANCIAL_INTELLIGENCE = "FINANCIAL_INTELLIGENCE", "A financial intelligence unit."
    PENITENTIARY = "PENITENTIARY", "A prison service."
    OFFICE = "OFFICE", "A bureau, directorate or office of a larger organisation."
    UNIT = "UNIT", "A unit, vetted unit, command or task force."
    CENTER = "CENTER", "A centre for analysis, coordination or training."
    EMBASSY = "EMBASSY", "An embassy or other mission abroad."
    MULTILATERAL = "MULTILATERAL", "An organisation of several states."
    MEDIA = "MEDIA", "A news outlet or publisher."
    PRIVATE = "PRIVATE", "A company, an industry association or another private organisation."
    OTHER = "OTHER", "An organisation of another sort."


class AgencyFields(Fields):
    kind: AgencyKind = term(AgencyKind, "What sort of organisation it is.")
    acronym: str | None = text(
        "Its acronym as printed; null if no document gives one.", optional=True
    )


class Agency(EntityTable, AgencyFields, table=True):
    """Any organisation that acts or has staff: a ministry, a police unit, a news outlet."""

    plural: ClassVar[str] = "agencies"

    country_id: int | None = reference(
        "country",
        "The country it belongs to, as a document says, or by its printed name alone, which the"
        " summary then says; null if it belongs to several, or if the documents do not say.",
        optional=True,
    )
    parent_id: int | None = reference(
        "agency",
        "The agency it is a part of, as a document says, or by its printed name alone, which the"
        " summary then says; null if the documents do not say.",
        optional=True,
    )
    acronym_folded: str | None = folded("acronym", optional=True)
    record_kind: RecordKind = own_kind(RecordKind.AGENCY)
