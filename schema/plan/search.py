"""The field ``search`` -> a page of the records that a query finds, with highlights."""

from collections.abc import Callable
from typing import Any

from db.plan import SCORE, Highlights, Many, Node, Relation, Search, Sort
from db.text import query as search_query
from schema.build.sources import HighlightsSource, SearchSource
from schema.definitions import ConnectionSource
from schema.entities import TYPES
from schema.entities.search import HIGHLIGHT_ORDER
from schema.errors import BadArgument
from schema.fields import NAME_ORDER
from schema.plan.aggregates import short_list
from schema.plan.binding import Convert, identity
from schema.plan.connections import PageScope, plan_page
from schema.plan.dispatch import Context, Scope, SelectedField, plan_field
from schema.plan.objects import plan_row

MOST_WORDS = 64
ORDER = (Sort(SCORE, descending=True), *NAME_ORDER)


@plan_field.register
def _(source: SearchSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    arguments, bind = field.arguments(context), context.binder.bind
    query, kinds = arguments.pop("query"), arguments.pop("kinds", None)
    # The statement only uses values computed from the text, but the text itself is checked, too.
    bind(query, identity)
    matches = Relation(derived=Search(*(bind(query, convert) for convert in SEARCHED)))
    if kinds is not None:
        arguments["where"] = {"recordKind": {"in": kinds}}
    return plan_page(ConnectionSource(matches, ORDER), field, arguments, context, query)


@plan_field.register
def _(source: HighlightsSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    relation = Relation(key="id", derived=Highlights(context.binder.bind(scope.query, PARTS)))
    with short_list(context):
        row = plan_row(field.type_name, field.nodes, context)
    return Many(relation, TYPES[field.type_name].tables, row, HIGHLIGHT_ORDER)


def _checked(convert: Callable[[str], Any]) -> Convert:
    def checked(query: str) -> Any:
        size = search_query.parse_query(query).size
        if size > MOST_WORDS:
            raise BadArgument(
                f"'query' takes at most {MOST_WORDS} words, not {size}; a word or phrase that is"
                " repeated counts once."
            )
        return convert(query)

    return checked


SEARCHED = tuple(
    map(
        _checked,
        (
            search_query.look_ups,
            search_query.count,
            search_query.whole,
            search_query.beginning,
            search_query.ending,
        ),
    )
)
PARTS = _checked(search_query.parts)
