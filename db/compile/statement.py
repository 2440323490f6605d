"""Plan -> one SQL statement, whose only row is the finished JSON text."""

from functools import partial, singledispatchmethod
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.binds import bind
from db.compile.figures import Sums
from db.compile.groups import Groups
from db.compile.json import NULL, Fragment, With, concat, constant, written
from db.compile.pages import PageRow, reads_rows, separated
from db.compile.paths import ChainSearch, chain_hops
from db.compile.rows import Row
from db.compile.search import Searches
from db.dialects import Dialect
from db.plan import (
    Ambiguity,
    Array,
    Chains,
    Column,
    Constant,
    Counted,
    Cursor,
    Figure,
    Form,
    Given,
    Grouping,
    Hops,
    Items,
    Key,
    Listed,
    Many,
    Node,
    Object,
    One,
    Page,
    PageValue,
    Plan,
    Relation,
    Scalar,
    Switch,
    Total,
)
from db.tables import metadata

RECORD = Key("record")


def statement(plan: Plan, dialect: Dialect) -> sa.Select[Any]:
    """Return the statement that answers ``plan``.

    Its row has the JSON text of the data, and that of the ambiguous look-ups, null where there are
    none. Bound values are named ``b0``, ``b1`` and so on, by their position.
    """
    compiler = _Statement(dialect)
    nowhere = Row(sa.null(), ())
    ambiguous = [compiler.ambiguity(found) for found in plan.ambiguities]
    problems = (
        concat(Fragment("["), separated(ambiguous), Fragment("]")) if ambiguous else sa.null()
    )
    return sa.select(compiler.json(plan.root, nowhere).label("data"), problems.label("ambiguous"))


class _Statement(Searches):
    """Compiles the nodes of a plan, each in the row that it stands in."""

    def __init__(self, dialect: Dialect) -> None:
        super().__init__(dialect)
        self._groupings = 0
        self._searches = 0

    @singledispatchmethod
    def json(self, node: Node, row: Row) -> ColumnElement[Any]:
        """Return the JSON text that ``node`` yields in ``row``."""
        raise TypeError(f"no such node: {node!r}")

    @json.register
    def _(self, node: Constant, row: Row) -> ColumnElement[Any]:
        return constant(node.json)

    @json.register
    def _(self, node: Scalar, row: Row) -> ColumnElement[Any]:
        value = written(row.column(node.column), node.form, node.nullable, self.dialect)
        return value if node.only is None else self._only(node.only, value, row)

    def _only(
        self, only: tuple[Column, tuple[str, ...]], value: ColumnElement[Any], row: Row
    ) -> ColumnElement[Any]:
        """Return a value where a column has one of the texts, else null."""
        decider, values = only
        listed = [sa.literal(known, sa.Text()) for known in values]
        decided = sa.type_coerce(row.column(decider), sa.Text()).in_(listed)
        return sa.case((decided, value), else_=NULL)

    @json.register
    def _(self, node: Figure, row: Row) -> ColumnElement[Any]:
        number: ColumnElement[Any] = self.dialect.plain(self.figure(node.conversion, row))
        quote = Fragment("" if node.form is Form.FLOAT else '"')
        value = sa.case((number.is_(None), NULL), else_=concat(quote, number, quote))
        return value if node.only is None else self._only(node.only, value, row)

    @json.register
    def _(self, node: Given, row: Row) -> ColumnElement[Any]:
        return self.dialect.json_string(bind(node.value, sa.Text()))

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
    def _(self, node: Array, row: Row) -> ColumnElement[Any]:
        items = [self.json(item, row) for item in node.items]
        return concat(Fragment("["), separated(items), Fragment("]"))

    @json.register
    def _(self, node: Switch, row: Row) -> ColumnElement[Any]:
        column = sa.type_coerce(row.column(node.column), sa.Text())
        cases = []
        for values, tables, case in node.cases:
            listed = [sa.literal(value, sa.Text()) for value in values]
            inner = Row(row.key, tables, outer=row, among=row.among)
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
        among = None if node.relation.near or start is None else partial(self._looked_up, node, row)
        inner = Row(key, node.tables, given, outer=row, among=among)
        text = self.json(node.node, inner)
        if node.where is not None:
            conditions.append(self.holds(node.where, inner))
        if start is None and not inner.joins:
            return sa.case((key.is_(None), NULL), else_=text)
        selected = inner.select(text, start=start, where=conditions).scalar_subquery()
        otherwise = NULL if node.otherwise is None else self.json(node.otherwise, row)
        return sa.func.coalesce(selected, otherwise)

    def _only_one(self, node: One, row: Row) -> ColumnElement[Any]:
        """The row that a condition finds, if it finds no more than one."""
        single = self._looked_up(node, row).subquery()
        outer = Row(single.c.key, node.tables, among=partial(self._looked_up, node, row))
        text = outer.select(self.json(node.node, outer), start=single).scalar_subquery()
        return sa.func.coalesce(text, NULL)

    def _looked_up(self, node: One, row: Row) -> sa.Select[Any]:
        """Select the key of a row that is looked up."""
        start, key, given, conditions = self.start(node.relation, row)
        inner = Row(key, node.tables, given)
        if node.where is not None:
            conditions.append(self.holds(node.where, inner))
        if not node.unambiguous:
            return inner.select(key, start=start, where=conditions)
        found = inner.select(sa.func.min(key).label("key"), start=start, where=conditions)
        return found.having(sa.func.count() == 1)

    @json.register
    def _(self, node: Many, row: Row) -> ColumnElement[Any]:
        start, key, given, conditions = self.start(node.relation, row)
        inner = Row(key, node.tables, given, outer=row)
        text = self.json(node.node, inner)
        joined = self.dialect.joined(text, self.order(node.order, inner))
        selected = inner.select(joined, start=start, where=conditions).scalar_subquery()
        return concat(Fragment("["), selected, Fragment("]"))

    @json.register
    def _(self, node: Listed, row: Row) -> ColumnElement[Any]:
        keys = self.dialect.unpacked(
            bind(node.keys, self.dialect.list_type(sa.BigInteger())), sa.BigInteger()
        )
        found = One(Relation(outer=Column("listed", "value")), node.tables, node.node, None)
        inner = Row(keys.c.value, (), {"listed": keys})
        exists = Row(keys.c.value, (RECORD,))
        exists.column(Column("record", "id"))
        present = exists.select(sa.literal_column("1")).exists()
        text = sa.case((present, self.json(found, inner)), else_=NULL)
        joined = (
            sa.select(self.dialect.joined(text, [keys.c.key]))
            .select_from(keys)
            .correlate_except(keys)
        )
        return concat(Fragment("["), joined.scalar_subquery(), Fragment("]"))

    # Pages

    @json.register
    def _(self, node: Page, row: Row) -> ColumnElement[Any]:
        numbered = self.numbered(node, row)
        among = None if node.relation.near else partial(self._of_page, node, row)
        inner = PageRow(node, numbered, row, among)
        text = self.json(node.node, inner)
        if not reads_rows(node.node, node):
            # A selection of counts alone aggregates no row of the page.
            return text
        return inner.select(text, start=numbered).scalar_subquery()

    def _of_page(self, page: Page, row: Row) -> sa.Select[Any]:
        """Select the keys of the rows of a page."""
        return sa.select(self.numbered(page, row).c.key)

    @json.register
    def _(self, node: Items, row: PageRow) -> ColumnElement[Any]:
        return self.items(self.json(node.node, row), row)

    @json.register
    def _(self, node: Cursor, row: PageRow) -> ColumnElement[Any]:
        return concat(Fragment('"'), self.cursor(row), Fragment('"'))

    @json.register
    def _(self, node: Total, row: PageRow) -> ColumnElement[Any]:
        return self.total(row)

    @json.register
    def _(self, node: PageValue, row: PageRow) -> ColumnElement[Any]:
        return self.page_fact(node.fact, row)

    # Groups

    @json.register
    def _(self, node: Grouping, row: PageRow) -> ColumnElement[Any]:
        self._groupings += 1
        of_figures = Groups if node.figures is None else Sums
        groups = of_figures(self, node, row.enclosing, f"groups{self._groupings}")
        inner = Row(sa.null(), (), sources=groups.source)
        selection = sa.select(self.json(node.node, inner))
        return With(groups.tables, selection) if groups.tables else selection.scalar_subquery()

    @json.register
    def _(self, node: Counted, row: Row) -> ColumnElement[Any]:
        return sa.select(sa.func.count()).select_from(row.source(node.source)).scalar_subquery()

    # Chains of links

    @json.register
    def _(self, node: Chains, row: Row) -> ColumnElement[Any]:
        self._searches += 1
        found = ChainSearch(node, self, self._searches).found()
        text = self.json(node.node, Row(found.c.place, (), {"chain": found}))
        joined = sa.select(self.dialect.joined(text, [found.c.place])).select_from(found)
        selected = joined.correlate_except(found).scalar_subquery()
        return concat(Fragment("["), selected, Fragment("]"))

    @json.register
    def _(self, node: Hops, row: Row) -> ColumnElement[Any]:
        hops = chain_hops(row.column(Column("chain", "ids")), self.dialect)
        link = metadata.tables["link"].alias()
        inner = Row(link.c.near_id, (), {"link": link})
        text = self.json(node.node, inner)
        ends = (link.c.near_id == hops.c.near_id, link.c.far_id == hops.c.far_id, link.c.main)
        start = hops.join(link, sa.and_(*ends))
        selected = inner.select(
            self.dialect.joined(text, [hops.c.key]), start=start
        ).scalar_subquery()
        return concat(Fragment("["), selected, Fragment("]"))

    # Look-ups by name

    def ambiguity(self, found: Ambiguity) -> ColumnElement[Any]:
        """Return the candidates of a look-up by name as a JSON object, if there are several."""
        record = metadata.tables["record"].alias()
        inner = Row(record.c.id, (), {"record": record})
        kind = sa.type_coerce(record.c.record_kind, sa.Text()) == sa.literal(found.kind, sa.Text())
        where = [kind, self.holds(found.condition, inner)]
        candidate = concat(
            Fragment('{"slug":'),
            self.dialect.json_string(record.c.slug),
            Fragment(',"name":'),
            self.dialect.json_string(record.c.name),
            Fragment("}"),
        )
        several = sa.case(
            (
                sa.func.count() > 1,
                self.dialect.joined(candidate, [record.c.name_folded, record.c.id]),
            ),
            else_="",
        )
        candidates = inner.select(several, start=record, where=where).scalar_subquery()
        return concat(Fragment(f'{{"key":"{found.key}","candidates":['), candidates, Fragment("]}"))
