"""Pages of a plan -> SQL: keysets, counts and the facts of a page."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause, Subquery

from db.compile.binds import bind, stored_type
from db.compile.dispatch import Context, Start, holds, json
from db.compile.json import (
    Fragment,
    Text,
    array,
    concat,
    in_quotes,
    separated,
    truth,
    unless_null,
    written,
)
from db.compile.orders import directed, is_record_key, sort_key
from db.compile.relations import number_in_release, start, whole_kinds
from db.compile.rows import Row
from db.compile.tallies import counted_in, tallied
from db.dialects import Dialect
from db.plan import (
    Bind,
    Condition,
    Cursor,
    Form,
    Items,
    Node,
    Object,
    Page,
    PageFact,
    PageValue,
    Sort,
    Total,
)
from db.tables import metadata
from db.tables.columns import Exact


class PageRow(Row):
    """A row of a page. It also knows the page and the row that encloses the page."""

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


@json.register
def page_json(node: Page, row: Row, context: Context) -> ColumnElement[Any]:
    numbered = numbered_rows(node, row, context)
    among = None if node.relation.near else partial(_keys, node, row, context)
    inner = PageRow(node, numbered, row, among)
    text = json(node.node, inner, context)
    if not _reads_rows(node):
        # Counts do not aggregate the rows of the page, so a selection of counts alone reads none.
        return text
    in_order = context.dialect.keeps_order
    return inner.select(text, start=numbered, in_order=in_order).scalar_subquery()


@json.register
def items_json(node: Items, row: PageRow, context: Context) -> ColumnElement[Any]:
    """Return the array of a page's items, in the order of the page."""
    item, page = json(node.node, row, context), row.page
    if _is_numbered(page):
        number = row.numbered.c.number
        item = sa.case((number <= bind(page.size, sa.BigInteger()), item))
        order = [directed(number, page.backward)]
    else:
        sorts = zip(_sort_names(page), page.order, strict=True)
        order = [directed(row.numbered.c[name], sort.descending) for name, sort in sorts]
    if context.dialect.keeps_order and not page.backward:
        order = []
    return array(context.dialect.joined(item, order))


@json.register
def cursor_json(node: Cursor, row: PageRow, context: Context) -> ColumnElement[Any]:
    return in_quotes(_cursor(row, context.dialect))


@json.register
def total_json(node: Total, row: PageRow, context: Context) -> ColumnElement[Any]:
    if row.page.where is None and (kinds := whole_kinds(row.page.relation)):
        return number_in_release(kinds).scalar_subquery()
    if tally := tallied(row.page.relation, row.page.where):
        first = start(tally.relation, row.enclosing, context)
        assert first.table is not None
        conditions = _conditions(tally.where, first, tally.row(first), context)
        count = sa.select(counted_in(first.table)).where(*conditions)
        return count.correlate_except(first.table).scalar_subquery()
    return _of_all(row, sa.func.count(), context)


@json.register
def page_value_json(node: PageValue, row: PageRow, context: Context) -> ColumnElement[Any]:
    if node.fact is PageFact.HAS_NEXT:
        return _has_more(row, context, towards_end=True)
    if node.fact is PageFact.HAS_PREVIOUS:
        return _has_more(row, context, towards_end=False)
    size = bind(row.page.size, sa.BigInteger())
    number, read = row.numbered.c.number, row.numbered.c.size
    farthest = sa.case((read > size, size), else_=read)
    nearest = (node.fact is PageFact.START_CURSOR) != row.page.backward
    is_end = sa.and_(number == (1 if nearest else farthest), number <= size)
    cursor = sa.func.max(sa.case((is_end, _cursor(row, context.dialect))))
    return unless_null(cursor, in_quotes(cursor))


def numbered_rows(page: Page, row: Row, context: Context) -> Subquery:
    """Return the keys and links of a page's rows.

    If facts about the page are asked for, there is one row more than is shown, and the rows are
    numbered from the end that the page is counted from.
    """
    first = start(page.relation, row, context)
    inner = Row(first.key, page.tables, first.tables)
    sorts = [sort_key(sort, inner) for sort in page.order]
    columns = [first.key.label("key")]
    columns += [sort.label(name) for name, sort in zip(_sort_names(page), sorts, strict=True)]
    columns += [first.tables[name].c[column].label(column) for name, column in _link_columns(page)]
    conditions = _conditions(page.where, first, inner, context)
    for values, after in ((page.after, True), (page.before, False)):
        if values:
            conditions.append(_beyond(page.order, values, inner, after=after))
    downward = [sort.descending != page.backward for sort in page.order]
    order = [directed(sort, down) for sort, down in zip(sorts, downward, strict=True)]
    more = 1 if _is_numbered(page) else 0
    selection = inner.select(*columns, start=first.table, where=conditions)
    size = bind(page.size, sa.BigInteger()) + sa.literal_column(str(more))
    rows = context.dialect.limited(selection.order_by(*order), size, page.most + more).subquery()
    if not _is_numbered(page):
        return rows
    names = zip(_sort_names(page), downward, strict=True)
    keys = [directed(rows.c[name], down) for name, down in names]
    number = sa.func.row_number().over(order_by=None if context.dialect.keeps_order else keys)
    columns = [*rows.c, number.label("number"), sa.func.count().over().label("size")]
    return sa.select(*columns).correlate_except(rows).subquery()


def _keys(page: Page, row: Row, context: Context) -> sa.Select[Any]:
    """Select the keys of the rows of a page."""
    return sa.select(numbered_rows(page, row, context).c.key)


def _cursor(row: PageRow, dialect: Dialect) -> Text:
    """Return the cursor of a row: the signature of the page and the row's sort values."""
    sorts = zip(_sort_names(row.page), row.page.order, strict=True)
    values = [_sort_text(row.numbered.c[name], sort, dialect) for name, sort in sorts]
    signed = row.page.signature
    signature = Fragment(signed) if isinstance(signed, str) else bind(signed, sa.Text())
    start = [Fragment('["'), signature, Fragment('",')]
    return dialect.hexadecimal(concat(*start, separated(values), Fragment("]")))


def _has_more(row: PageRow, context: Context, *, towards_end: bool) -> ColumnElement[Any]:
    """Return whether there are rows beyond one end of a page."""
    page = row.page
    more: list[ColumnElement[bool]] = []
    if towards_end != page.backward:
        size = bind(page.size, sa.BigInteger())
        more.append(sa.func.coalesce(sa.func.max(row.numbered.c.size), 0) > size)
    values = page.before if towards_end else page.after
    if values:
        beyond = _of_all(row, sa.literal_column("1"), context, values, after=towards_end)
        more.append(beyond.is_not(None))
    return truth(sa.or_(*more)) if more else Fragment("false")


def _of_all(
    row: PageRow,
    column: ColumnElement[Any],
    context: Context,
    values: Sequence[Bind] = (),
    *,
    after: bool = True,
) -> ColumnElement[Any]:
    """Select a column of the rows of all pages, or of those on one side of a cursor."""
    page = row.page
    first = start(page.relation, row.enclosing, context)
    inner = Row(first.key, page.tables, first.tables)
    conditions = _conditions(page.where, first, inner, context)
    if values:
        # The cursor's own row lies outside the page, so it counts as beyond the cursor.
        inside = _beyond(page.order, values, inner, after=not after)
        conditions.append(sa.not_(inside))
    selection = inner.select(column, start=first.table, where=conditions)
    return (selection.limit(sa.literal_column("1")) if values else selection).scalar_subquery()


def _conditions(
    where: Condition | None, first: Start, row: Row, context: Context
) -> list[ColumnElement[bool]]:
    own = [] if where is None else [holds(where, row, context)]
    return first.conditions + own


def _beyond(
    order: Sequence[Sort], values: Sequence[Bind], row: Row, *, after: bool
) -> ColumnElement[bool]:
    """Return whether a row comes after a cursor; with ``after=False``, before it."""
    keys = [sort_key(sort, row) for sort in order]
    bound = [bind(value, stored_type(key)) for value, key in zip(values, keys, strict=True)]
    upward = [sort.descending != after for sort in order]
    if len(set(upward)) == 1:
        # A single comparison of tuples lets the database use an index.
        position, cursor = sa.tuple_(*keys), sa.tuple_(*bound)
        return position > cursor if upward[0] else position < cursor
    beyond: ColumnElement[bool] = sa.false()
    for key, value, up in reversed(list(zip(keys, bound, upward, strict=True))):
        beyond = sa.or_(key > value if up else key < value, sa.and_(key == value, beyond))
    return beyond


def _reads_rows(page: Page) -> bool:
    """Return whether the object of a page aggregates the rows of the page."""
    return _is_numbered(page) or any(isinstance(part, Items) for part in _parts(page.node))


def _is_numbered(page: Page) -> bool:
    """Return whether the object of a page has facts that depend on the number of its rows."""
    outside = PageFact.HAS_NEXT if page.backward else PageFact.HAS_PREVIOUS
    facts = (part.fact for part in _parts(page.node) if isinstance(part, PageValue))
    return any(fact is not outside for fact in facts)


def _parts(node: Node) -> Iterator[Node]:
    """Yield the parts of the object of a page that are about the page itself."""
    if isinstance(node, Object):
        for _, part in node.fields:
            yield from _parts(part)
    else:
        yield node


def _sort_names(page: Page) -> list[str]:
    return [f"sort{at}" for at in range(len(page.order))]


def _sort_text(column: ColumnElement[Any], sort: Sort, dialect: Dialect) -> ColumnElement[Any]:
    if isinstance(column.type, sa.Integer | Exact):
        # A key has more digits than a JavaScript number, so every number is written as a string.
        form = Form.ID if is_record_key(sort) else Form.NUMERAL
        return written(sa.type_coerce(column, sa.BigInteger()), form, False, dialect)
    if isinstance(column.type, sa.Date):
        return written(column, Form.TOKEN, False, dialect)
    if isinstance(column.type, sa.Boolean):
        return written(column, Form.WORD, False, dialect)
    return written(column, Form.TEXT, False, dialect)


def _links(page: Page) -> tuple[str, ...]:
    """Return the driver of a page where it is a link, not a table of the page's own rows."""
    driver = page.relation.driver
    own = {key.table for key in page.tables}
    return (driver,) if driver and driver in metadata.tables and driver not in own else ()


def _link_columns(page: Page) -> list[tuple[str, str]]:
    return [
        (name, column.name) for name in _links(page) for column in metadata.tables[name].columns
    ]
