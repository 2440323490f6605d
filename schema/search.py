"""The field ``search``: its arguments -> the connection to what the query finds."""

from collections.abc import Callable
from typing import Any

from db.plan import SCORE, Relation, Search, Sort
from db.text import query as search_query
from schema.definitions import NAME_ORDER, ConnectionSource
from schema.entities.record import RECORD
from schema.entities.search import highlights
from schema.errors import BadArgument
from schema.plan.binding import Binding, Convert, identity

MOST_WORDS = 64
ORDER = (Sort(SCORE, descending=True), *NAME_ORDER)


def connection(query: Any, bind: Binding) -> ConnectionSource:
    """Return the connection to the records that ``query`` finds."""
    # Only what is made of the text is looked for, but the text is checked like every other.
    bind(query, identity)
    search = Search(*(bind(query, convert) for convert in SEARCHED))
    relation = Relation(derived=search)
    return ConnectionSource(relation, RECORD.name, ORDER, (highlights(bind(query, _PARTS)),))


def condition(kinds: Any) -> dict[str, Any]:
    """Return the ``where`` that leaves records of some kinds alone."""
    return {} if kinds is None else {"where": {"recordKind": {"in": kinds}}}


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
_PARTS = _checked(search_query.parts)
