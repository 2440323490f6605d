"""Rows in groups: the tables that a statement makes for them, each selected from earlier ones.

- ``member``: the rows, each with its keys ``d0``, ``d1`` ... and the number ``g`` of its group
- ``member_key``: the keys of the rows, each once
- ``every_group``: the groups, each with its ``count`` and ``position``
- ``shown``: the groups that are shown
- ``group_document``: the documents that the rows of a group are cited from

The tables that add up figures are in ``figures``.

Inside another row, the tables are made once for all such rows, with an ``owner`` in each row. A
table that depended on its enclosing row would be made again each time that it is read, and so would
every table that it is selected from.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.binds import bind
from db.compile.dispatch import Context, Start, holds, json
from db.compile.pages import PageRow
from db.compile.relations import start
from db.compile.rows import Row
from db.plan import Counted, Dimension, Grouping
from db.tables import metadata

Selection = sa.Select[Any]
# A node reads only its owner's rows of these tables. The rows of the others belong to a group.
OWNED = frozenset({"member_key", "every_group", "shown"})
ONE, NONE = (sa.literal_column(text, sa.Integer()) for text in "10")


@json.register
def grouping_json(node: Grouping, row: PageRow, context: Context) -> ColumnElement[Any]:
    name = f"groups{next(context.groupings)}"
    tables = GroupTables(node, row.enclosing, name, context)
    selection = sa.select(json(node.node, Row(sa.null(), (), sources=tables.source), context))
    return With(tables.made, selection) if tables.made else selection.scalar_subquery()


@json.register
def counted_json(node: Counted, row: Row, context: Context) -> ColumnElement[Any]:
    return sa.select(sa.func.count()).select_from(row.source(node.source)).scalar_subquery()


class With(ColumnElement[Any]):
    """A scalar subquery that begins with ``tables`` of its own, each a name and a selection.

    A table may read the tables before it, and the rows that enclose the subquery.
    """

    inherit_cache = False

    def __init__(self, tables: Sequence[tuple[str, Selection]], selection: Selection) -> None:
        self.tables = tables
        self.selection = selection
        self.type = sa.Text()


@compiles(With)
def _with(element: With, compiler: SQLCompiler, **options: Any) -> str:
    options["within_columns_clause"] = False
    tables = ", ".join(
        f"{name} AS MATERIALIZED ({compiler.process(selection, **options)})"
        for name, selection in element.tables
    )
    return f"(WITH {tables} {compiler.process(element.selection, **options)})"


class GroupTables:
    """The tables of one grouping, made as they are asked for."""

    def __init__(self, grouping: Grouping, row: Row, name: str, context: Context) -> None:
        self.grouping = grouping
        self.row = row
        self.context = context
        # In the order in which they are made: each after the tables that it is selected from.
        self.made: list[tuple[str, Selection]] = []
        self._name = name
        self._tables: dict[str, FromClause] = {}

    def source(self, name: str) -> FromClause:
        """Return one of the tables as the nodes of the grouping read it."""
        table, relation = self.table(name), self.grouping.relation
        if relation.near is None or name not in OWNED:
            return table
        near = self.row.column(relation.outer) if relation.outer else self.row.key
        own = sa.select(*table.c).where(table.c.owner == near)
        return own.correlate_except(table).subquery()

    def alias(self, name: str) -> FromClause:
        """Return one of the tables, to select from it."""
        return self.table(name).alias()

    def table(self, name: str) -> FromClause:
        """Return one of the tables; it is made at first use, after those it is selected from."""
        if name not in self._tables:
            selection = TABLES[name](self)
            table = f"{self._name}_{name}"
            self.made.append((table, selection))
            columns = [
                sa.column(str(column.key), column.type) for column in selection.selected_columns
            ]
            self._tables[name] = sa.table(table, *columns)
        return self._tables[name]

    @property
    def keys(self) -> list[str]:
        """The names of the columns that hold the keys of a group."""
        return [f"d{at}" for at in range(len(self.grouping.by))]

    def in_order(self, key: ColumnElement[Any], by: Dimension) -> Iterator[ColumnElement[Any]]:
        """Yield the sort keys of a dimension: nulls last, and keys of records by their names."""
        yield sa.case((key.is_(None), ONE), else_=NONE)
        if by.named is not None:
            named = metadata.tables[by.named.table].alias()
            name = sa.select(named.c[by.named.name]).where(named.c.id == key)
            name = name.correlate_except(named)
            yield name.scalar_subquery()
        yield key


# What makes each table, by its name.
TABLES: dict[str, Callable[[GroupTables], Selection]] = {}


def group_table(make: Callable[[GroupTables], Selection]) -> Callable[[GroupTables], Selection]:
    """Register a function that makes the table of its name."""
    TABLES[make.__name__] = make
    return make


@group_table
def member(tables: GroupTables) -> Selection:
    grouping, context = tables.grouping, tables.context
    for_all_owners = replace(grouping.relation, near=None)
    first = start(for_all_owners, tables.row, context)
    inner = Row(first.key, grouping.tables, first.tables)
    owner, conditions = _owner(tables, first)
    if grouping.where is not None:
        conditions.append(holds(grouping.where, inner, context))
    keys = list(zip(tables.keys, grouping.by, strict=True))
    own = [inner.column(by.column).label(name) for name, by in keys if not by.relation]
    columns = [first.key.label("key"), *owner, *own]
    rows = inner.select(*columns, start=first.table, where=conditions).subquery()
    return _with_far_keys(tables, rows)


def _with_far_keys(tables: GroupTables, rows: FromClause) -> Selection:
    """Add the keys that are columns of related rows."""
    joined = rows
    sources: list[FromClause] = [rows]
    keys: list[ColumnElement[Any]] = []
    for name, by in zip(tables.keys, tables.grouping.by, strict=True):
        if by.relation is None:
            keys.append(rows.c[name])
            continue
        far = start(by.relation, Row(rows.c.key, ()), tables.context)
        (driver,) = far.tables.values()
        joined = joined.outerjoin(driver, sa.and_(*far.conditions))
        sources.append(driver)
        is_of_driver = by.column.table in far.tables
        keys.append((driver.c[by.column.name] if is_of_driver else far.key).label(name))
    apart = [*_owner_of(rows), *keys]
    number = sa.func.dense_rank().over(order_by=apart) if apart else ONE
    selection = sa.select(rows.c.key, *apart, number.label("g")).select_from(joined)
    return selection.correlate_except(*sources)


def _owner(
    tables: GroupTables, first: Start
) -> tuple[list[sa.Label[Any]], list[ColumnElement[bool]]]:
    """Return the owner of a row, if it has one, and conditions that keep to the enclosing rows."""
    relation, among = tables.grouping.relation, tables.row.among
    if relation.near is None or first.table is None:
        return [], first.conditions
    owner = first.table.c[relation.near]
    among_owners = [owner.in_(among())] if among is not None and relation.outer is None else []
    return [owner.label("owner")], first.conditions + among_owners


@group_table
def member_key(tables: GroupTables) -> Selection:
    member = tables.alias("member")
    return sa.select(member.c.key, *_owner_of(member)).distinct()


@group_table
def every_group(tables: GroupTables) -> Selection:
    member = tables.alias("member")
    owned, keys = _owner_of(member), [member.c[name] for name in tables.keys]
    count = sa.func.count()
    order: list[ColumnElement[Any]] = [count.desc()]
    for key, by in zip(keys, tables.grouping.by, strict=True):
        order += tables.in_order(key, by)
    position = sa.func.row_number().over(partition_by=owned or None, order_by=order)
    columns = [member.c.g, *owned, *keys]
    selection = sa.select(*columns, count.label("count"), position.label("position"))
    return selection.group_by(*columns)


@group_table
def shown(tables: GroupTables) -> Selection:
    groups = tables.alias("every_group")
    size = bind(tables.grouping.size, sa.BigInteger())
    skipped = bind(tables.grouping.skipped, sa.BigInteger())
    position = groups.c.position
    return sa.select(*groups.c).where(position > skipped, position <= skipped + size)


@group_table
def group_document(tables: GroupTables) -> Selection:
    member, evidence = tables.alias("member"), metadata.tables["evidence"].alias()
    cited = evidence.c.record_id == member.c.key
    return sa.select(member.c.g, evidence.c.document_id).where(cited).distinct()


def listed(
    table: FromClause, columns: Sequence[ColumnElement[Any]], *conditions: ColumnElement[bool]
) -> ColumnElement[bool]:
    """Return whether a row of one of the tables has ``columns``, compared by name.

    A database can't tell how many rows such a table has. It would plan a plain condition as a join,
    row by row where it expects few; inside a CASE it looks the columns up in a list of all rows.
    """
    names = [table.c[str(column.key)] for column in columns]
    rows = sa.select(*names).where(*conditions).correlate_except(table)
    return sa.case((sa.tuple_(*columns).in_(rows), sa.true()), else_=sa.false())


def _owner_of(table: FromClause) -> list[ColumnElement[Any]]:
    return [table.c.owner] if "owner" in table.c else []
