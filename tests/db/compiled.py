"""What parts of a plan compile to: their SQL in one line, and the parameters in order.

A part stands in the row ``here`` of the table of agencies, or of another table that is named; where
several are, the row has those others under their own names.
"""

import re
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa

from db.compile.dispatch import Context, holds, json
from db.compile.groups import GroupTables
from db.compile.pages import PageRow, numbered_rows
from db.compile.rows import Row
from db.dialects import DIALECTS
from db.plan import Condition, Grouping, Node, Page
from db.tables import metadata


@dataclass(frozen=True)
class Case:
    """A part of a plan, and for each database its SQL and the parameters; a bind by its name."""

    name: str
    part: Any
    sqlite: tuple[Any, ...]
    postgresql: tuple[Any, ...]
    table: str = "agency"

    def __str__(self) -> str:
        return self.name

    def expected(self, dialect: str) -> tuple[Any, ...]:
        """Return the SQL that a database is to get, and the parameters."""
        return self.sqlite if dialect == "sqlite" else self.postgresql


def alike(name: str, part: Any, *sql: Any, table: str = "agency") -> Case:
    """Return a case in which both databases get the same SQL and parameters."""
    return Case(name, part, sql, sql, table)


def node_sql(node: Node, dialect: str, table: str = "agency") -> tuple[Any, ...]:
    """Return the SQL of a node that stands in the row ``here``."""
    tables, row = _here(table)
    return _compiled(json(node, row, Context(DIALECTS[dialect])), tables, dialect)


def condition_sql(condition: Condition, dialect: str, table: str = "agency") -> tuple[Any, ...]:
    """Return the SQL of a condition on the row ``here``."""
    tables, row = _here(table)
    return _compiled(holds(condition, row, Context(DIALECTS[dialect])), tables, dialect)


def page_part_sql(page: Page, dialect: str) -> tuple[Any, ...]:
    """Return the SQL of what a page says, over its numbered rows, which are called ``page``."""
    names = ["key", "number", "size", *(f"sort{at}" for at in range(len(page.order)))]
    stored = [metadata.tables[sort.column.table].c[sort.column.name].type for sort in page.order]
    types = [sa.BigInteger()] * 3 + stored
    rows = sa.table("page", *map(sa.column, names, types))
    row: Any = PageRow(page, rows, Row(sa.null(), ()))  # type: ignore[arg-type]
    return _compiled(json(page.node, row, Context(DIALECTS[dialect])), [rows], dialect)


def numbered_sql(page: Page, dialect: str) -> tuple[Any, ...]:
    """Return the SQL of the rows of a page of the root, each with its number."""
    numbered = numbered_rows(page, Row(sa.null(), ()), Context(DIALECTS[dialect]))
    compiled = numbered.element.compile(dialect=DIALECTS[dialect].compiler)
    return (" ".join(str(compiled).split()), *parameters(compiled))


def _here(named: str) -> tuple[list[Any], Row]:
    table, *others = named.split(", ")
    here = metadata.tables[table].alias("here")
    given: dict[str, Any] = {table: here}
    given |= {other: metadata.tables[other].alias(f"its_{other}") for other in others}
    return [*given.values()], Row(here.c.id if "id" in here.c else sa.null(), (), given)


def _compiled(part: Any, tables: list[Any], dialect: str) -> tuple[Any, ...]:
    query = sa.select(part.label("part")).select_from(*tables)
    compiled = query.compile(dialect=DIALECTS[dialect].compiler)
    text = " ".join(str(compiled).split())
    found = re.fullmatch(
        "SELECT (.*) AS part FROM [a-z_]+( AS here(, [a-z_]+ AS its_[a-z_]+)*)?", text
    )
    assert found
    return (found[1], *parameters(compiled))


def parameters(compiled: Any) -> list[Any]:
    """Return the parameters of a statement in their order; those of the request by their names."""
    values = compiled.params
    return [name if values[name] is None else values[name] for name in compiled.positiontup or ()]


def table_sql(grouping: Grouping, name: str, dialect: str) -> tuple[Any, ...]:
    """Return the SQL of one of the tables that are made for groups."""
    groups = _groups(grouping, dialect, Row(sa.null(), (), among=_among))
    groups.table(name)
    compiled = dict(groups.made)[f"groups_{name}"].compile(dialect=DIALECTS[dialect].compiler)
    return (" ".join(str(compiled).split()), *parameters(compiled))


def own_sql(grouping: Grouping, name: str, dialect: str) -> str:
    """Return the SQL of one of those tables as a node reads it, inside the row ``here``."""
    here = metadata.tables["agency"].alias("here")
    groups = _groups(grouping, dialect, Row(here.c.id, (), {"agency": here}))
    count = sa.select(sa.func.count()).select_from(groups.source(name)).scalar_subquery()
    compiled = sa.select(count).select_from(here).compile(dialect=DIALECTS[dialect].compiler)
    return " ".join(str(compiled).split())


def grouping_sql(grouping: Grouping, dialect: str) -> tuple[Any, ...]:
    """Return the SQL of groups of the rows of a page of the root."""
    page: Any = SimpleNamespace(enclosing=Row(sa.null(), ()))
    compiled = sa.select(json(grouping, page, Context(DIALECTS[dialect])).label("part")).compile(
        dialect=DIALECTS[dialect].compiler
    )
    return (" ".join(str(compiled).split()), *parameters(compiled))


def _groups(grouping: Grouping, dialect: str, row: Row) -> GroupTables:
    return GroupTables(grouping, row, "groups", Context(DIALECTS[dialect]))


def _among() -> sa.Select[Any]:
    return sa.select(metadata.tables["agency"].alias("these").c.id)
