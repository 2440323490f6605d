"""Partnerships: standing cooperation, and its members."""

from typing import ClassVar

from db.tables.base import FactTable, Fields, LinkTable
from db.tables.columns import link_key, link_role, main_role, own_kind, reference, term
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class PartnershipKind(Term):
    """The form of a partnership."""

    PROGRAM = "PROGRAM", "A programme of assistance or joint work."
    WORKING_GROUP = "WORKING_GROUP", "A working group or standing dialogue."
    FORUM = "FORUM", "A conference or other forum of several members."
    PATROL = "PATROL", "A patrol of two or more countries."
    VETTED_UNIT = "VETTED_UNIT", "A unit of one country's officers that works with another country."
    TASK_FORCE = "TASK_FORCE", "A task force or centre of several agencies."
    EARLY_WARNING = "EARLY_WARNING", "A system of early warning."
    AGREEMENT = "AGREEMENT", "Cooperation that is based on a named agreement or action plan."
    COOPERATION = (
        "COOPERATION",
        "Standing cooperation of another form, or whose form is not stated.",
    )


class MemberRole(Term):
    """The role of a member in a partnership."""

    LEAD = "LEAD", "It leads or runs the partnership."
    PARTNER = "PARTNER", "It works in the partnership alongside the others."
    HOST = "HOST", "The partnership works on its territory or premises."
    TRAINER = "TRAINER", "It trains the others."
    TRAINEE = "TRAINEE", "It is trained."
    SUPPORTER = "SUPPORTER", "It supports the others with equipment, money or knowledge."
    MEMBER = "MEMBER", "It is a member, with no other role stated."
    OBSERVER = "OBSERVER", "It observes."


class PartnershipFields(Fields):
    kind: PartnershipKind = term(PartnershipKind, "The form of the partnership.")


class Partnership(FactTable, PartnershipFields, table=True):
    """Standing cooperation: a programme, working group, forum, binational patrol or vetted unit."""

    plural: ClassVar[str] = "partnerships"
    periods: ClassVar[tuple[str, ...]] = ("period",)

    body_id: int | None = reference(
        "agency",
        "The agency that the partnership itself is, if it acts or has staff; null otherwise.",
        optional=True,
    )
    record_kind: RecordKind = own_kind(RecordKind.PARTNERSHIP)


class PartnershipMember(LinkTable, table=True):
    """A member of a partnership, in a role."""

    __tablename__ = "partnership_member"
    listed_as: ClassVar[str] = "members"

    partnership_id: int = link_key("partnership", "The partnership.")
    agency_id: int = link_key("agency", "A member of the partnership.")
    role: MemberRole = link_role(MemberRole, "The member's role in the partnership.")
    main: bool = main_role()
