"""The arguments of pages, following the GraphQL Cursor Connections specification."""

from db.tables.term import Term
from schema.build.factory import Argument
from schema.build.orders import SORTABLE


class FactScope(Term):
    """Which facts a country or place has."""

    DIRECT = "DIRECT", "Those about the country or place itself."
    WITHIN = (
        "WITHIN",
        "Those about what lies in it or belongs to it, at any depth, too: a country's places and"
        " agencies, a place's parts.",
    )


SCOPE = Argument("scope", "FactScope", "Which facts it has; DIRECT by default.")
PAGE_ARGUMENTS = (
    Argument("first", "Int", "The maximum number of items, counted from the start; 20 by default."),
    Argument(
        "after", "String", "Return the items after this cursor; null starts with the first item."
    ),
    Argument("last", "Int", "The maximum number of items, counted from the end."),
    Argument(
        "before", "String", "Return the items before this cursor; null ends with the last item."
    ),
)


def page_arguments(type_name: str) -> tuple[Argument, ...]:
    """Return the arguments of a connection to rows of a type."""
    where = Argument(
        "where", f"{type_name}Filter", "Only items that match this filter; all by default."
    )
    order = Argument(
        "orderBy",
        f"list[{type_name}Order]",
        "The sort keys, the most significant first; by name by default.",
    )
    ordered = (order,) if type_name in SORTABLE else ()
    return (where, *ordered, *PAGE_ARGUMENTS)
