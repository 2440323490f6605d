"""Pages of a plan -> SQL: keysets, counts, and what a page knows of itself."""

from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause, Subquery

from db.compile.binds import bind, stored_type
from db.compile.conditions import Conditions, directed
from db.compile.json import NULL, Fragment, Text, concat, written
from db.compile.rows import Row
from db.dialects import Dialect
from db.plan import Bind, Form, Items, Node, Object, Page, PageFact, PageValue, Sort
from db.tables import metadata
from db.tables.columns import Exact


class PageRow(Row):
    """A row of a page, which also knows the page and the row that the page belongs to."""

    def __init__(
        self,
        page: Page,
        numbered: Subquery,
        enclosing: Row,
        among: Callable[[], sa.Select[Any]] | None = None,
    ) -> None:
        link: dict[str, FromClause] = dict.fromkeys(_links(page), numbered)
        super().__init__(numbered.c.key, page.tables, link, among=among)
        self.page = page
        self.numbered = numbered
        self.enclosing = enclosing


class Pages(Conditions):
    """Compiles the pages of a plan, each in the row that it belongs to."""

    def numbered(self, page: Page, row: Row) -> Subquery:
        """Return the keys of a page, numbered from where it is counted, with those of its links."""
        start, key, given, conditions = self.start(page.relation, row)
        inner = Row(key, page.tables, given)
        sorts = [self.sort_key(sort, inner) for sort in page.order]
        columns = [key.label("key")]
        columns += [sort.label(f"sort{at}") for at, sort in enumerate(sorts)]
        columns += [given[name].c[column].label(column) for name, column in _link_columns(page)]
        conditions += self._where(page, inner)
        for values, after in ((page.after, True), (page.before, False)):
            if values:
                conditions.append(self._beyond(page.order, values, inner, after=after))
        downward = [sort.descending != page.backward for sort in page.order]
        order = [directed(sort, down) for sort, down in zip(sorts, downward, strict=True)]
        limit = bind(page.one_more, sa.BigInteger())
        selection = inner.select(*columns, start=start, where=conditions)
        found = selection.order_by(*order).limit(limit).subquery()
        names = zip(_sort_names(page), downward, strict=True)
        kept = [directed(found.c[name], down) for name, down in names]
        number = sa.func.row_number().over(order_by=kept).label("number")
        size = sa.func.count().over().label("size")
        return sa.select(*found.c, number, size).correlate_except(found).subquery()

    def items(self, item: ColumnElement[Any], row: PageRow) -> Text:
        """Return the array of a page's items, in the order of the page."""
        number = row.numbered.c.number
        shown = number <= bind(row.page.size, sa.BigInteger())
        joined = self.dialect.joined(sa.case((shown, item)), [directed(number, row.page.backward)])
        return concat(Fragment("["), joined, Fragment("]"))

    def cursor(self, row: PageRow) -> Text:
        """Return the cursor of a row: the signature of the order, and the row's sort values."""
        values = [_sort_text(row.numbered.c[name], self.dialect) for name in _sort_names(row.page)]
        signature = Fragment(f'["{row.page.signature}",')
        return self.dialect.hexadecimal(concat(signature, separated(values), Fragment("]")))

    def total(self, row: PageRow) -> ColumnElement[Any]:
        """Return how many rows all pages have together."""
        return self._of_all(row, sa.func.count())

    def page_fact(self, fact: PageFact, row: PageRow) -> ColumnElement[Any]:
        """Return one of the facts of a page as JSON."""
        if fact is PageFact.HAS_NEXT:
            return self._has_more(row, towards_end=True)
        if fact is PageFact.HAS_PREVIOUS:
            return self._has_more(row, towards_end=False)
        size = bind(row.page.size, sa.BigInteger())
        number, read = row.numbered.c.number, row.numbered.c.size
        farthest = sa.case((read > size, size), else_=read)
        nearest = (fact is PageFact.START_CURSOR) != row.page.backward
        wanted = number == (1 if nearest else farthest)
        cursor = sa.func.max(sa.case((sa.and_(wanted, number <= size), self.cursor(row))))
        quoted = concat(Fragment('"'), cursor, Fragment('"'))
        return sa.case((cursor.is_(None), NULL), else_=quoted)

    def _has_more(self, row: PageRow, *, towards_end: bool) -> ColumnElement[Any]:
        page = row.page
        more: list[ColumnElement[bool]] = []
        if towards_end != page.backward:
            size = bind(page.size, sa.BigInteger())
            more.append(sa.func.coalesce(sa.func.max(row.numbered.c.size), 0) > size)
        values = page.before if towards_end else page.after
        if values:
            found = self._of_all(row, sa.literal_column("1"), values, after=towards_end)
            more.append(found.is_not(None))
        return _truth(sa.or_(*more)) if more else Fragment("false")

    def _of_all(
        self,
        row: PageRow,
        column: ColumnElement[Any],
        values: Sequence[Bind] = (),
        *,
        after: bool = True,
    ) -> ColumnElement[Any]:
        """Select a column of the rows of all pages, or of those on one side of a cursor."""
        page = row.page
        start, key, given, conditions = self.start(page.relation, row.enclosing)
        inner = Row(key, page.tables, given)
        conditions += self._where(page, inner)
        if values:
            # The cursor's own row lies outside the page, on this side of it.
            here = self._beyond(page.order, values, inner, after=not after)
            conditions.append(sa.not_(here))
        found = inner.select(column, start=start, where=conditions)
        return (found.limit(1) if values else found).scalar_subquery()

    def _where(self, page: Page, row: Row) -> list[ColumnElement[bool]]:
        return [] if page.where is None else [self.holds(page.where, row)]

    def _beyond(
        self, order: Sequence[Sort], values: Sequence[Bind], row: Row, *, after: bool
    ) -> ColumnElement[bool]:
        """Return whether a row comes after a cursor, or before it."""
        keys = [self.sort_key(sort, row) for sort in order]
        bound = [bind(v, stored_type(k)) for v, k in zip(values, keys, strict=True)]
        upward = [sort.descending != after for sort in order]
        if len(set(upward)) == 1:
            # One comparison of whole rows lets an index find the place.
            here, there = sa.tuple_(*keys), sa.tuple_(*bound)
            return here > there if upward[0] else here < there
        beyond: ColumnElement[bool] = sa.false()
        for key, value, up in reversed(list(zip(keys, bound, upward, strict=True))):
            beyond = sa.or_(key > value if up else key < value, sa.and_(key == value, beyond))
        return beyond


def separated(parts: Sequence[ColumnElement[Any]]) -> Text:
    """Return JSON texts with commas between them."""
    commas = [[part, Fragment(",")] for part in parts]
    return concat(*[piece for pair in commas for piece in pair][:-1])


def reads_rows(node: Node, page: Page) -> bool:
    """Tell whether a part of a page's object aggregates the rows of the page."""
    if isinstance(node, Object):
        return any(reads_rows(part, page) for _, part in node.fields)
    if isinstance(node, PageValue):
        aside = PageFact.HAS_NEXT if page.backward else PageFact.HAS_PREVIOUS
        return node.fact is not aside
    return isinstance(node, Items)


def _truth(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    return sa.case((condition, Fragment("true")), else_=Fragment("false"))


def _sort_names(page: Page) -> list[str]:
    return [f"sort{at}" for at in range(len(page.order))]


def _sort_text(column: ColumnElement[Any], dialect: Dialect) -> ColumnElement[Any]:
    if isinstance(column.type, sa.Integer | Exact):
        # A key has more digits than a JavaScript number, so every number is written as a string.
        return written(
            sa.type_coerce(column, sa.BigInteger()), Form.ID, nullable=False, dialect=dialect
        )
    if isinstance(column.type, sa.Date):
        return written(column, Form.TOKEN, nullable=False, dialect=dialect)
    if isinstance(column.type, sa.Boolean):
        return concat(
            Fragment('"'),
            written(column, Form.BOOLEAN, nullable=False, dialect=dialect),
            Fragment('"'),
        )
    return dialect.json_string(column)


def _links(page: Page) -> tuple[str, ...]:
    """The driver of a page where it is a link, which is no table of the rows that it leads to."""
    driver = page.relation.driver
    own = {known.table for known in page.tables}
    return (driver,) if driver and driver in metadata.tables and driver not in own else ()


def _link_columns(page: Page) -> list[tuple[str, str]]:
    return [
        (name, column.name) for name in _links(page) for column in metadata.tables[name].columns
    ]
