"""Partnerships: standing cooperation, and its members."""

from typing import ClassVar

from db.tables.base import FactTable, Fields, LinkTable
from db.tables.columns import link_key, link_role, main_role, own_kind, reference, term
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class PartnershipKind(Term):
    """What form a partnership has."""

    PROGRAM = "PROGRAM", "A programme of assistance or joint work."
    WORKING_GROUP = "WORKING_GROUP", "A working group or standing dialogue."
    FORUM = "FORUM", "A conference or other forum of several members."
    PATROL = "PATROL", "A patrol of two or more nations."
    VETTED_UNIT = "VETTED_UNIT", "A unit of one country's officers that works with another's."
    TASK_FORCE = "TASK_FORCE", "A task force or centre of several bodies."
    EARLY_WARNING = "EARLY_WARNING", "A system of early warning."
    AGREEMENT = "AGREEMENT", "A cooperation that rests on a named agreement or action plan."
    COOPERATION = "COOPERATION", "Standing cooperation of another form, or of none that is stated."


class MemberRole(Term):
    """The part of a member in a partnership."""

    LEAD = "LEAD", "It leads or runs the partnership."
    PARTNER = "PARTNER", "It works in the partnership beside the others."
    HOST = "HOST", "The partnership works on its ground or under its roof."
    TRAINER = "TRAINER", "It trains the others."
    TRAINEE = "TRAINEE", "It is trained."
    SUPPORTER = "SUPPORTER", "It supports the others with means, money or knowledge."
    MEMBER = "MEMBER", "It is a member, with no other role stated."
    OBSERVER = "OBSERVER", "It observes."


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
