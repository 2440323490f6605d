"""Plan -> one SQL statement, whose only row is the finished JSON text."""

from collections.abc import Sequence
from functools import singledispatchmethod
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause, Subquery

from db.columns import Exact
from db.conditions import Conditions
from db.json_sql import (
    NULL,
    Fragment,
    Hex,
    Joined,
    Quoted,
    Text,
    concat,
    constant,
    unpacked,
    written,
)
from db.plan import (
    Ambiguity,
    Column,
    Constant,
    Cursor,
    Form,
    Items,
    Key,
    Listed,
    Many,
    Node,
    Object,
    One,
    Page,
    PageFact,
    PageValue,
    Plan,
    Relation,
    Scalar,
    Switch,
    Total,
)
from db.rows import Row
from db.tables import metadata

RECORD = Key("record")


def statement(plan: Plan, dialect: str) -> sa.Select[Any]:
    """Return the statement that answers ``plan``.

    Its row has the JSON text of the data, and that of the ambiguous look-ups, null where there are
    none. Bound values are named ``b0``, ``b1`` and so on, by their position.
    """
    compiler = _Statement(dialect)
    nowhere = Row(sa.null(), ())
    ambiguous = [compiler.ambiguity(found) for found in plan.ambiguities]
    problems = (
        concat(Fragment("["), _separated(ambiguous), Fragment("]")) if ambiguous else sa.null()
    )
    return sa.select(compiler.json(plan.root, nowhere).label("data"), problems.label("ambiguous"))


def _separated(parts: Sequence[ColumnElement[Any]]) -> Text:
    commas = [[part, Fragment(",")] for part in parts]
    return concat(*[piece for pair in commas for piece in pair][:-1])


class _PageRow(Row):
    """A row of a page, which also knows the page."""

    def __init__(self, page: Page, numbered: Subquery, enclosing: Row) -> None:
        link: dict[str, FromClause] = dict.fromkeys(_links(page), numbered)
        super().__init__(numbered.c.key, page.tables, link)
        self.page = page
        self.numbered = numbered
        self.enclosing = enclosing


class _Statement(Conditions):
    """Compiles the nodes of a plan, each in the row that it stands in."""

    @singledispatchmethod
    def json(self, node: Node, row: Row) -> ColumnElement[Any]:
        """Return the JSON text that ``node`` yields in ``row``."""
        raise TypeError(f"no such node: {node!r}")

    @json.register
    def _(self, node: Constant, row: Row) -> ColumnElement[Any]:
        return constant(node.json)

    @json.register
    def _(self, node: Scalar, row: Row) -> ColumnElement[Any]:
        value = written(row.column(node.column), node.form, node.nullable)
        if node.only is None:
            return value
        decider, values = node.only
        listed = [sa.literal(known, sa.Text()) for known in values]
        decided = sa.type_coerce(row.column(decider), sa.Text()).in_(listed)
        return sa.case((decided, value), else_=NULL)

    @json.register
    def _(self, node: Object, row: Row) -> ColumnElement[Any]:
        parts: list[ColumnElement[Any]] = []
        text = "{"
        for name, value in node.fields:
            text += f'"{name}":'
            if isinstance(value, Constant):
                parts += [Fragment(text), constant(value.json)]
            else:
                parts += [Fragment(text), self.json(value, row)]
            text = ","
        return concat(*parts, Fragment(text.rstrip(",") + "}"))

    @json.register
    def _(self, node: Switch, row: Row) -> ColumnElement[Any]:
        column = sa.type_coerce(row.column(node.column), sa.Text())
        cases = []
        for values, tables, case in node.cases:
            listed = [sa.literal(value, sa.Text()) for value in values]
            inner = Row(row.key, tables, outer=row)
            text = self.json(case, inner)
            if inner.joins:
                text = inner.select(text).scalar_subquery()
            cases.append((column.in_(listed), text))
        return sa.case(*cases, else_=NULL)

    @json.register
    def _(self, node: One, row: Row) -> ColumnElement[Any]:
        start, key, given, conditions = self.start(node.relation, row)
        if node.unambiguous:
            return self._only_one(node, row)
        inner = Row(key, node.tables, given)
        text = self.json(node.node, inner)
        if node.where is not None:
            conditions.append(self.holds(node.where, inner))
        if start is None and not inner.joins:
            return sa.case((key.is_(None), NULL), else_=text)
        selected = inner.select(text, start=start, where=conditions).scalar_subquery()
        return sa.func.coalesce(selected, NULL)

    def _only_one(self, node: One, row: Row) -> ColumnElement[Any]:
        """The row that a condition finds, if it finds no more than one."""
        start, key, given, conditions = self.start(node.relation, row)
        inner = Row(key, node.tables, given)
        assert node.where is not None
        conditions.append(self.holds(node.where, inner))
        found = inner.select(sa.func.min(key).label("key"), start=start, where=conditions)
        single = found.having(sa.func.count() == 1).subquery()
        outer = Row(single.c.key, node.tables)
        text = outer.select(self.json(node.node, outer), start=single).scalar_subquery()
        return sa.func.coalesce(text, NULL)

    @json.register
    def _(self, node: Many, row: Row) -> ColumnElement[Any]:
        start, key, given, conditions = self.start(node.relation, row)
        inner = Row(key, node.tables, given)
        text = self.json(node.node, inner)
        joined = Joined(text, self.order(node.order, inner))
        selected = inner.select(joined, start=start, where=conditions).scalar_subquery()
        return concat(Fragment("["), selected, Fragment("]"))

    @json.register
    def _(self, node: Listed, row: Row) -> ColumnElement[Any]:
        keys = unpacked(
            self.bind(node.keys, self.list_type(sa.BigInteger())), sa.BigInteger(), self.dialect
        )
        found = One(Relation(outer=Column("listed", "value")), node.tables, node.node, None)
        inner = Row(keys.c.value, (), {"listed": keys})
        exists = Row(keys.c.value, (RECORD,))
        exists.column(Column("record", "id"))
        present = exists.select(sa.literal_column("1")).exists()
        text = sa.case((present, self.json(found, inner)), else_=NULL)
        joined = sa.select(Joined(text, [keys.c.key])).select_from(keys).correlate_except(keys)
        return concat(Fragment("["), joined.scalar_subquery(), Fragment("]"))

    # Pages

    @json.register
    def _(self, node: Page, row: Row) -> ColumnElement[Any]:
        numbered = self._numbered(node, row)
        inner = _PageRow(node, numbered, row)
        text = self.json(node.node, inner)
        # A selection of counts alone aggregates no row, so it reads none.
        return inner.select(text, start=numbered).scalar_subquery() if _reads(node.node) else text

    def _numbered(self, page: Page, row: Row) -> Subquery:
        """The keys of a page, numbered in order, with what its edges need of the link."""
        start, key, given, conditions = self.start(page.relation, row)
        inner = Row(key, page.tables, given)
        sorts = [inner.column(sort.column) for sort in page.order]
        columns = [key.label("key")]
        columns += [sort.label(f"sort{at}") for at, sort in enumerate(sorts)]
        columns += [given[name].c[column].label(column) for name, column in _link_columns(page)]
        if page.where is not None:
            conditions.append(self.holds(page.where, inner))
        if page.after:
            conditions.append(self.beyond(page, inner, forward=True))
        limit = self.bind(page.one_more, sa.BigInteger())
        selection = inner.select(*columns, start=start, where=conditions)
        found = selection.order_by(*self.order(page.order, inner)).limit(limit).subquery()
        kept = [
            found.c[sort].desc() if by.descending else found.c[sort]
            for sort, by in zip(_sort_names(page), page.order, strict=True)
        ]
        number = sa.func.row_number().over(order_by=kept).label("number")
        size = sa.func.count().over().label("size")
        return sa.select(*found.c, number, size).correlate_except(found).subquery()

    @json.register
    def _(self, node: Items, row: _PageRow) -> ColumnElement[Any]:
        number = row.numbered.c.number
        shown = number <= self.bind(row.page.first, sa.BigInteger())
        joined = Joined(sa.case((shown, self.json(node.node, row))), [number])
        return concat(Fragment("["), joined, Fragment("]"))

    @json.register
    def _(self, node: Cursor, row: _PageRow) -> ColumnElement[Any]:
        return concat(Fragment('"'), self._cursor(row), Fragment('"'))

    def _cursor(self, row: _PageRow) -> ColumnElement[Any]:
        columns = [row.numbered.c[name] for name in _sort_names(row.page)]
        values = [_sort_text(column) for column in columns]
        signature = Fragment(f'["{row.page.signature}",')
        return Hex(concat(signature, _separated(values), Fragment("]")))

    @json.register
    def _(self, node: Total, row: _PageRow) -> ColumnElement[Any]:
        return self._count(row.page, row)

    def _count(self, page: Page, row: _PageRow) -> ColumnElement[Any]:
        start, key, given, conditions = self.start(page.relation, row.enclosing)
        inner = Row(key, page.tables, given)
        if page.where is not None:
            conditions.append(self.holds(page.where, inner))
        return inner.select(sa.func.count(), start=start, where=conditions).scalar_subquery()

    @json.register
    def _(self, node: PageValue, row: _PageRow) -> ColumnElement[Any]:
        first = self.bind(row.page.first, sa.BigInteger())
        number, size = row.numbered.c.number, row.numbered.c.size
        if node.fact is PageFact.HAS_NEXT:
            return _truth(sa.func.coalesce(sa.func.max(size), 0) > first)
        if node.fact is PageFact.HAS_PREVIOUS:
            return self._has_previous(row)
        last = sa.case((size > first, first), else_=size)
        wanted = number == (1 if node.fact is PageFact.START_CURSOR else last)
        cursor = sa.func.max(sa.case((sa.and_(wanted, number <= first), self._cursor(row))))
        quoted = concat(Fragment('"'), cursor, Fragment('"'))
        return sa.case((cursor.is_(None), NULL), else_=quoted)

    def _has_previous(self, row: _PageRow) -> ColumnElement[Any]:
        page = row.page
        if not page.after:
            return Fragment("false")
        start, key, given, conditions = self.start(page.relation, row.enclosing)
        inner = Row(key, page.tables, given)
        if page.where is not None:
            conditions.append(self.holds(page.where, inner))
        conditions.append(self.beyond(page, inner, forward=False))
        return _truth(inner.select(sa.literal_column("1"), start=start, where=conditions).exists())

    # Look-ups by name

    def ambiguity(self, found: Ambiguity) -> ColumnElement[Any]:
        """Return the candidates of a look-up by name as a JSON object, if there are several."""
        record = metadata.tables["record"].alias()
        inner = Row(record.c.id, (), {"record": record})
        kind = sa.type_coerce(record.c.record_kind, sa.Text()) == sa.literal(found.kind, sa.Text())
        where = [kind, self.holds(found.condition, inner)]
        candidate = concat(
            Fragment('{"slug":'),
            Quoted(record.c.slug),
            Fragment(',"name":'),
            Quoted(record.c.name),
            Fragment("}"),
        )
        several = sa.case(
            (sa.func.count() > 1, Joined(candidate, [record.c.name_folded, record.c.id])), else_=""
        )
        candidates = inner.select(several, start=record, where=where).scalar_subquery()
        return concat(Fragment(f'{{"key":"{found.key}","candidates":['), candidates, Fragment("]}"))


def _truth(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    return sa.case((condition, Fragment("true")), else_=Fragment("false"))


def _reads(node: Node) -> bool:
    """Tell whether a part of a page's object aggregates the rows of the page."""
    if isinstance(node, Object):
        return any(_reads(part) for _, part in node.fields)
    if isinstance(node, PageValue):
        return node.fact is not PageFact.HAS_PREVIOUS
    return isinstance(node, Items)


def _sort_names(page: Page) -> list[str]:
    return [f"sort{at}" for at in range(len(page.order))]


def _sort_text(column: ColumnElement[Any]) -> ColumnElement[Any]:
    if isinstance(column.type, sa.Integer | Exact):
        # A key has more digits than a JavaScript number, so every number is written as a string.
        return written(sa.type_coerce(column, sa.BigInteger()), Form.ID, nullable=True)
    return Quoted(column)


def _links(page: Page) -> tuple[str, ...]:
    """The driver of a page where it is a link, which is no table of the rows that it leads to."""
    driver = page.relation.driver
    own = {known.table for known in page.tables}
    return (driver,) if driver is not None and driver not in own else ()


def _link_columns(page: Page) -> list[tuple[str, str]]:
    return [
        (name, column.name) for name in _links(page) for column in metadata.tables[name].columns
    ]
