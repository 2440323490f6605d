"""The arguments of pages, by the GraphQL Cursor Connections specification."""

from schema.build.factory import Argument
from schema.build.orders import SORTABLE

PAGE_ARGUMENTS = (
    Argument("first", "Int", "How many at the most, from the beginning; 20 without it."),
    Argument("after", "String", "The cursor after which the page begins; null for the first page."),
    Argument("last", "Int", "How many at the most, from the end."),
    Argument("before", "String", "The cursor before which the page ends; null for the last page."),
)


def page_arguments(type_name: str) -> tuple[Argument, ...]:
    """Return the arguments of a connection to rows of a type."""
    where = Argument("where", f"{type_name}Filter", "Which ones; without it, all.")
    order = Argument("orderBy", f"list[{type_name}Order]", "What to sort by, first things first.")
    ordered = (order,) if type_name in SORTABLE else ()
    return (where, *ordered, *PAGE_ARGUMENTS)
