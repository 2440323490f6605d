"""The fields ``search`` and ``suggest`` -> what a text finds, with highlights and suggestions."""

from dataclasses import dataclass

from db.plan import (
    SCORE,
    Constant,
    Highlights,
    Many,
    Node,
    Relation,
    Search,
    Sort,
    Suggestions,
    UnknownWords,
)
from db.tables.record_kind import RecordKind
from db.text.query import beginning, count, ending, look_ups, parts, whole, word_count
from db.text.similar import words_and_keys
from schema.build.query import DEFAULT_SUGGESTIONS, LEAST_PREFIX, LEAST_TEXT, MOST_TEXT
from schema.build.sources import (
    HighlightsSource,
    SearchSource,
    SuggestionsSource,
    UnknownWordsSource,
)
from schema.definitions import ConnectionSource
from schema.entities import TYPES
from schema.entities.search import HIGHLIGHT_ORDER, SUGGESTION_ORDER, UNKNOWN_ORDER
from schema.errors import BadArgument
from schema.fields import NAME_ORDER
from schema.plan.connections import PageScope, plan_page
from schema.plan.cursors import PageSize
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
    bind(query, CheckedText("query", LEAST_TEXT))
    matches = Relation(derived=Search(*(bind(query, convert) for convert in SEARCHED)))
    if kinds is not None:
        arguments["where"] = {"recordKind": {"in": kinds}}
    return plan_page(ConnectionSource(matches, ORDER), field, arguments, context, (query, kinds))


@plan_field.register
def _(source: HighlightsSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    relation = Relation(key="id", derived=Highlights(context.binder.bind(scope.searched[0], parts)))
    row = plan_row(field.type_name, field.nodes, context)
    return Many(relation, TYPES[field.type_name].tables, row, HIGHLIGHT_ORDER)


@plan_field.register
def _(source: UnknownWordsSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    words = context.binder.bind(scope.searched[0], words_and_keys)
    row = plan_row(field.type_name, field.nodes, context)
    tables = TYPES[field.type_name].tables
    return Many(Relation(derived=UnknownWords(words)), tables, row, UNKNOWN_ORDER)


@plan_field.register
def _(source: SuggestionsSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    arguments, bind, most = field.arguments(context), context.binder.bind, context.page_limit
    prefix, asked = arguments["prefix"], arguments.get("first", DEFAULT_SUGGESTIONS)
    bind(prefix, CheckedText("prefix", LEAST_PREFIX))
    words, number, last = (bind(prefix, convert) for convert in (whole, word_count, ending))
    size = bind(asked, PageSize("first", most))
    wanted = arguments.get("kinds", list(RecordKind))
    kinds = tuple(kind.value for kind in RecordKind if kind in wanted)
    row = plan_row(field.type_name, field.nodes, context)
    if not kinds:
        return Constant("[]")
    found = Suggestions(kinds, words, number, last, size, most)
    return Many(Relation(derived=found), TYPES[field.type_name].tables, row, SUGGESTION_ORDER)


@dataclass(frozen=True)
class CheckedText:
    """Checks the length of the text that an argument takes."""

    argument: str
    least: int

    def __call__(self, text: str) -> str:
        """Return the text; ``BadArgument`` if it is too short or too long."""
        if not self.least <= len(text) <= MOST_TEXT:
            taken = f"{self.argument!r} takes {self.least} to {MOST_TEXT} characters"
            raise BadArgument(f"{taken}, not {len(text):,}.")
        return text
