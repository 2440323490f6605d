"""Partnerships: standing cooperation, and its members."""

from typing import ClassVar

from db.tables.base import FactTable, Fields, LinkTable
from db.tables.columns import link_key, link_role, main_role, own_kind, reference, term
from db.tables.enums import MemberRole, PartnershipKind, RecordKind


class PartnershipFields(Fields):
    kind: PartnershipKind = term(PartnershipKind, "What form the partnership has.")


class Partnership(FactTable, PartnershipFields, table=True):
    """Standing cooperation: a programme, working group, forum, binational patrol, vetted unit."""

    plural: ClassVar[str] = "partnerships"
    periods: ClassVar[tuple[str, ...]] = ("period",)

    body_id: int | None = reference(
        "agency",
        "The body that the partnership is, where it acts or has staff of its own; null otherwise.",
        optional=True,
    )
    record_kind: RecordKind = own_kind(RecordKind.PARTNERSHIP)


class PartnershipMember(LinkTable, table=True):
    """A member of a partnership, in a role."""

    __tablename__ = "partnership_member"
    listed_as: ClassVar[str] = "members"

    partnership_id: int = link_key("partnership", "The partnership.")
    agency_id: int = link_key("agency", "A member of the partnership.")
    role: MemberRole = link_role(MemberRole, "The member's part in the partnership.")
    main: bool = main_role()
