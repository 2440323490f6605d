"""The arguments of pages, following the GraphQL Cursor Connections specification."""

from schema.build.factory import Argument
from schema.build.orders import SORTABLE
from schema.definitions import ConnectionSource, ListSource
from schema.fields import NAME_ORDER

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


def page_arguments(type_name: str, source: ConnectionSource | None = None) -> tuple[Argument, ...]:
    """Return the arguments of a connection to rows of a type; ``source`` may have roles."""
    where = Argument(
        "where",
        f"{type_name}Filter",
        "Only items that match this filter; without one, or with null, all.",
    )
    default = "name" if source is None or source.order == NAME_ORDER else "first span"
    order = Argument(
        "orderBy",
        f"list[{type_name}Order]",
        f"The sort keys, the most significant first; by {default} by default.",
    )
    ordered = (order,) if type_name in SORTABLE else ()
    roles = [] if source is None or source.roles is None else [_roles(source.roles)]
    return (where, *roles, *ordered, *PAGE_ARGUMENTS)


def _roles(source: ListSource) -> Argument:
    assert source.column is not None
    assert source.column.enum is not None
    return Argument(
        "roles",
        f"list[{source.column.enum.__name__}]",
        "Only items in at least one of these roles, be it the main one or not; all by default. At"
        " least one role.",
    )
