"""The field ``search`` -> a page of the records that a query finds, with highlights."""

from db.plan import SCORE, Highlights, Many, Node, Relation, Search, Sort
from db.text.query import beginning, count, ending, look_ups, parts, whole
from schema.build.query import LEAST_TEXT, MOST_TEXT
from schema.build.sources import HighlightsSource, SearchSource
from schema.definitions import ConnectionSource
from schema.entities import TYPES
from schema.entities.search import HIGHLIGHT_ORDER
from schema.errors import BadArgument
from schema.fields import NAME_ORDER
from schema.plan.connections import PageScope, plan_page
from schema.plan.dispatch import Context, Scope, SelectedField, plan_field
from schema.plan.objects import plan_row

# What the statement uses of a text.
SEARCHED = (look_ups, count, whole, beginning, ending)
ORDER = (Sort(SCORE, descending=True), *NAME_ORDER)


@plan_field.register
def _(source: SearchSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    arguments, bind = field.arguments(context), context.binder.bind
    query, kinds = arguments.pop("query"), arguments.pop("kinds", None)
    # The statement only uses values computed from the text, which is checked before them.
    bind(query, checked_text)
    matches = Relation(derived=Search(*(bind(query, convert) for convert in SEARCHED)))
    if kinds is not None:
        arguments["where"] = {"recordKind": {"in": kinds}}
    return plan_page(ConnectionSource(matches, ORDER), field, arguments, context, (query, kinds))


@plan_field.register
def _(source: HighlightsSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    relation = Relation(key="id", derived=Highlights(context.binder.bind(scope.searched[0], parts)))
    row = plan_row(field.type_name, field.nodes, context)
    return Many(relation, TYPES[field.type_name].tables, row, HIGHLIGHT_ORDER)


def checked_text(query: str) -> str:
    """Return the text of a search; ``BadArgument`` if it is too short or too long."""
    if not LEAST_TEXT <= len(query) <= MOST_TEXT:
        raise BadArgument(
            f"'query' takes {LEAST_TEXT} to {MOST_TEXT} characters, not {len(query):,}."
        )
    return query
