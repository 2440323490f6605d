"""Paths: the shortest chains of links between two records, as types and as a plan."""

from typing import Any

from graphql import FieldNode

from db.plan import Bind, Chains, Column, Form, Hops, Node, Object, Scalar
from db.tables.record_kind import RecordKind
from schema.building import Argument, make_type, output_field
from schema.errors import BadArgument
from schema.rows import RowPlanner
from schema.vocabulary.filters import record_number
from schema.vocabulary.pages import PageSize

MOST_HOPS = 6
DEFAULT_HOPS = 4
DEFAULT_PATHS = 5
# They are linked with so many records that a path through them says little.
NOT_THROUGH = frozenset({RecordKind.TOPIC, RecordKind.DOCUMENT, RecordKind.COUNTRY})

DESCRIPTION = (
    "The shortest chains of links from one record to another, in the order of the names of the "
    "records that they pass: all of the same length, none through topics, documents or countries "
    "unless asked. Empty where no chain is short enough, or where no record has one of the IDs; of "
    "a record to itself, one chain without a hop."
)
ENDS: tuple[Argument, ...] = (
    ("from", "ID", "The ID of the record that the chains start from."),
    ("to", "ID", "The ID of the record that they lead to."),
)
BOUNDS: tuple[Argument, ...] = (
    (
        "maxHops",
        "Int",
        f"How many hops a chain may have, from 1 to {MOST_HOPS}; {DEFAULT_HOPS} without it.",
    ),
    ("first", "Int", f"How many chains at the most; {DEFAULT_PATHS} without it."),
    (
        "through",
        "list[RecordKind]",
        "Which kinds of record a chain may pass through beside those that it always may: all but "
        "TOPIC, DOCUMENT and COUNTRY.",
    ),
)


def build_path() -> None:
    """Make the type of a path."""
    length = output_field("length", "How many hops it has.", "Int")
    hops = output_field("hops", "Its hops, each from where the last one led.", "list[Hop]")
    make_type("Path", "A chain of links from one record to another.", [length, hops])


def plan_path(planner: RowPlanner, arguments: dict[str, Any], nodes: list[FieldNode]) -> Node:
    """Return the node of the shortest chains, with what is selected of them."""
    bind = planner.binder.bind
    most = bind(arguments.get("maxHops", DEFAULT_HOPS), hops)
    size = bind(arguments.get("first", DEFAULT_PATHS), PageSize("first", planner.page_limit))
    with planner.binder.page(size):
        node = _path(planner, most, nodes)
    return Chains(
        start=bind(arguments["from"], record_number),
        end=bind(arguments["to"], record_number),
        most=most,
        longest=MOST_HOPS,
        through=bind(arguments.get("through", []), passable),
        size=size,
        node=node,
    )


def _path(planner: RowPlanner, most: Bind, nodes: list[FieldNode]) -> Object:
    def make(name: str, selected: list[FieldNode]) -> Node:
        if name == "length":
            return Scalar(Column("chain", "length"), Form.INTEGER)
        with planner.binder.page(most):
            return Hops(planner.of("Hop", selected))

    return planner.object_of("Path", nodes, make)


def hops(given: int) -> int:
    """Check how many hops a chain may have."""
    if not 1 <= given <= MOST_HOPS:
        raise BadArgument(f"'maxHops' takes a number from 1 to {MOST_HOPS}, not {given}.")
    return given


def passable(asked: list[RecordKind]) -> list[str]:
    """Return the kinds of record that a chain may pass through."""
    return [kind.value for kind in RecordKind if kind not in NOT_THROUGH or kind in asked]
