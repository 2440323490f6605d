"""Links: every way in which one record leads to another, whatever table states it."""

from typing import Any, cast

from sqlmodel import Field

from db.tables.base import Table
from db.tables.columns import KEY, link_role, main_role, term
from db.tables.derived_enums import LinkDirection, LinkKind
from db.tables.enums import RecordKind


def _record(description: str, *, primary_key: bool = False) -> Any:
    """Declare a reference that the query which fills the table takes from a constrained one."""
    return Field(
        description=description,
        sa_type=cast(Any, KEY),
        primary_key=primary_key,
        sa_column_kwargs={"autoincrement": False},
    )


class Link(Table, table=True):
    """Derived: each way in which two records are linked, stored from both ends.

    What a search reads of the far record stands here too, so that it reads one table.
    """

    __table_args__ = ({"info": {"derived": True}},)

    near_id: int = _record("The record from which the link is followed.", primary_key=True)
    far_id: int = _record("The record that it leads to.", primary_key=True)
    kind: LinkKind = link_role(LinkKind, "How the two are linked.")
    direction: LinkDirection = term(LinkDirection, "Which of the two states the link.", index=False)
    stated_by_id: int = _record("The record that states the link.")
    main: bool = main_role()
    far_kind: RecordKind = term(RecordKind, "Which kind of record the far one is.", index=False)
    far_links: int = Field(description="How many records the far one is linked with.")
