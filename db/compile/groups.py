"""Rows in groups: the tables that a statement makes for them, each selected from earlier ones.

- ``row_count``: the ``count`` of all rows
- ``every_group``: the groups, each with its keys ``d0``, ``d1`` ..., ``count``, ``position`` and
  number ``g``
- ``shown``: the groups that are shown
- ``member``: the rows of these groups, each with the number ``g`` of its group
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
from db.compile.relations import number_in_release, start, whole_kinds
from db.compile.rows import Row
from db.compile.tables import alias_of
from db.compile.tallies import Tallied, counted_in, tallied
from db.plan import GROUP_SIZE, OWNER, Column, Counted, Dimension, Grouping
from db.tables import metadata
from db.tables.nulls import with_nulls

Selection = sa.Select[Any]
# A node reads only its owner's rows of these tables. The rows of the others belong to a group.
OWNED = frozenset({"row_count", "every_group", "shown"})
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
    def dimensions(self) -> list[tuple[str, Dimension]]:
        """The dimensions, each with the name of the column that holds its keys."""
        return [(f"d{at}", by) for at, by in enumerate(self.grouping.by)]

    @property
    def keys(self) -> list[str]:
        """The names of the columns that hold the keys of a group."""
        return [name for name, _ in self.dimensions]

    def in_order(self, key: ColumnElement[Any], by: Dimension) -> Iterator[ColumnElement[Any]]:
        """Yield the sort keys of a dimension: nulls last, and keys of records by their names."""
        yield sa.case((key.is_(None), ONE), else_=NONE)
        if by.named is not None:
            named = alias_of(by.named.table)
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
def every_group(tables: GroupTables) -> Selection:
    grouping = tables.grouping
    tally = tallied(grouping.relation, grouping.where, grouping.by)
    rows = _keyed_rows(tables, tally).subquery()
    owned, keys = _owner_of(rows), [rows.c[name] for name in tables.keys]
    count = counted_in(rows) if "count" in rows.c else sa.func.count()
    order: list[ColumnElement[Any]] = [count.desc()]
    for key, by in zip(keys, tables.grouping.by, strict=True):
        order += tables.in_order(key, by)
    position = sa.func.row_number().over(partition_by=owned or None, order_by=order)
    # The position alone tells the groups of one owner apart.
    number = sa.func.row_number().over() if owned else position
    columns = [count.label("count"), position.label("position"), number.label("g")]
    selection = sa.select(*owned, *keys, *columns).select_from(rows).group_by(*owned, *keys)
    if tables.grouping.having is not None:
        selection = selection.having(holds(tables.grouping.having, _Group(count), tables.context))
    return selection if owned or keys else selection.having(count > NONE)


class _Group(Row):
    """A group, whose only column is its number of rows."""

    def __init__(self, count: ColumnElement[Any]) -> None:
        super().__init__(sa.null(), ())
        self._count = count

    def column(self, column: Column) -> ColumnElement[Any]:
        assert column == GROUP_SIZE, column
        return self._count


def _keyed_rows(tables: GroupTables, tally: Tallied | None = None) -> Selection:
    """Select the rows: the key of each, its owner, and the keys of its group.

    Rows of a tally have the number of the rows that they stand for.
    """
    first, inner, conditions = _rows(tables, tally)
    own = {name: _own_key(by, inner, tables) for name, by in tables.dimensions}
    columns = [first.key.label("key"), *_owner(tables, first)]
    columns += [key.label(name) for name, key in own.items() if key is not None]
    if tally is not None and first.table is not None:
        columns.append(first.table.c.count.label("count"))
    rows = inner.select(*columns, start=first.table, where=conditions)
    if all(key is not None for key in own.values()):
        return rows
    return _with_far_keys(tables, rows.subquery())


def _own_key(by: Dimension, row: Row, tables: GroupTables) -> ColumnElement[Any] | None:
    """Return the key of a dimension where it is a column of the row, or copied there."""
    if by.via is not None:
        return None
    own = row.copy(by.column, by.relation.fixed) if by.relation else row.column(by.column)
    if own is None or tables.grouping.where is None:
        return own
    # An index in the order of the keys would be read with a look-up of every row for the condition.
    return tables.context.dialect.unindexed(own)


def _with_far_keys(tables: GroupTables, rows: FromClause) -> Selection:
    """Add the keys that are columns of related rows."""
    joined = rows
    sources: list[FromClause] = [rows]
    keys: list[ColumnElement[Any]] = []
    for name, by in tables.dimensions:
        if name in rows.c:
            keys.append(rows.c[name])
            continue
        assert by.relation is not None
        far = start(by.relation, Row(rows.c.key, (), {OWNER.table: rows}), tables.context)
        (driver,) = far.tables.values()
        joined = joined.outerjoin(driver, sa.and_(*far.conditions))
        sources.append(driver)
        key = driver.c[by.column.name] if by.column.table in far.tables else far.key
        if by.via is not None:
            further = alias_of(by.via.table)
            joined = joined.outerjoin(further, further.c[by.via.column] == far.key)
            sources.append(further)
            key = further.c[by.column.name]
        keys.append(key.label(name))
    selection = sa.select(rows.c.key, *_owner_of(rows), *keys).select_from(joined)
    if any(by.via is not None for _, by in tables.dimensions):
        # Several related rows may have one key.
        selection = selection.distinct()
    return selection.correlate_except(*sources)


def _rows(
    tables: GroupTables, tally: Tallied | None = None
) -> tuple[Start, Row, list[ColumnElement[bool]]]:
    """Return where the rows of all owners start, one of them, and the conditions on it."""
    grouping, context = tables.grouping, tables.context
    asked, among = tally or grouping, tables.row.among
    relation = asked.relation
    first = start(replace(relation, near=None), tables.row, context)
    inner = tally.row(first) if tally else Row(first.key, grouping.tables, first.tables)
    conditions = list(first.conditions)
    if among is not None and relation.outer is None:
        conditions += [owner.element.in_(among()) for owner in _owner(tables, first)]
    if asked.where is not None:
        conditions.append(holds(asked.where, inner, replace(context, counting=True)))
    return first, inner, conditions


def _owner(tables: GroupTables, first: Start) -> list[sa.Label[Any]]:
    """Return the owner of a row, if it has one."""
    near = tables.grouping.relation.near
    return [] if near is None or first.table is None else [first.table.c[near].label("owner")]


@group_table
def row_count(tables: GroupTables) -> Selection:
    relation = tables.grouping.relation
    if tables.grouping.where is None and (kinds := whole_kinds(relation)):
        return number_in_release(kinds)
    tally = tallied(relation, tables.grouping.where)
    first, inner, conditions = _rows(tables, tally)
    owned = _owner(tables, first)
    # A record may be linked with the owner in several roles.
    count: ColumnElement[Any] = sa.func.count(first.key.distinct()) if owned else sa.func.count()
    if tally is not None and first.table is not None:
        count = counted_in(first.table)
    columns = [*owned, count.label("count")]
    return inner.select(*columns, start=first.table, where=conditions).group_by(*owned)


@group_table
def shown(tables: GroupTables) -> Selection:
    groups = tables.alias("every_group")
    size = bind(tables.grouping.size, sa.BigInteger())
    skipped = bind(tables.grouping.skipped, sa.BigInteger())
    position = groups.c.position
    return sa.select(*groups.c).where(position > skipped, position <= skipped + size)


@group_table
def member(tables: GroupTables) -> Selection:
    rows, shown = _keyed_rows(tables).subquery(), tables.alias("shown")
    same = [row == group for row, group in zip(_owner_of(rows), _owner_of(shown), strict=True)]
    same += [_is_same(rows.c[name], shown.c[name], by) for name, by in tables.dimensions]
    joined = rows.outerjoin(shown, sa.and_(sa.true(), *same))
    # An outer join that no condition makes an inner one reads the rows once, not for each group.
    is_shown = sa.func.coalesce(shown.c.g, NONE) > NONE
    return sa.select(*rows.c, shown.c.g).select_from(joined).where(is_shown)


def _is_same(
    key: ColumnElement[Any], other: ColumnElement[Any], by: Dimension
) -> ColumnElement[bool]:
    """Return whether two keys are equal, or both null."""
    if by.relation is None and not metadata.tables[by.column.table].c[by.column.name].nullable:
        return key == other
    # Databases look up values, not nulls.
    return with_nulls(key, high=True) == with_nulls(other, high=True)


@group_table
def group_document(tables: GroupTables) -> Selection:
    member, evidence = tables.alias("member"), alias_of("evidence")
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
