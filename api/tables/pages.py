"""Whether a table is complete: its operation is asked for what its pages say about themselves.

That becomes a part of the one statement, under a key that no client can choose, and never a column.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from graphql import (
    FieldNode,
    InlineFragmentNode,
    NamedTypeNode,
    NameNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
)

from api.tables.layout import Way, keys_of, name_of, values_at
from schema.build.sources import EdgesSource, FacetValuesSource, GroupsSource, NodesSource
from schema.plan.response import ResponseField, Variant
from schema.plan.selection import Selections, filled

# No name in GraphQL has a dot.
KEY = ".page"
HAS_MORE, PLACE = "more", "place"


class Direction(NamedTuple):
    """How pages go on: the field beside their items that says whether they do.

    ``below`` are the names of that answer and of the next place; without them, the field is the
    number of all items. The ``argument`` takes the next place, and ``relation`` is that of a link.
    """

    field: str
    below: tuple[str, ...]
    argument: str
    relation: str


FORWARD = Direction("pageInfo", ("hasNextPage", "endCursor"), "after", "next")
BACKWARD = Direction("pageInfo", ("hasPreviousPage", "startCursor"), "before", "prev")
GROUPS = Direction("groupCount", (), "offset", "next")
VALUES = Direction("valueCount", (), "offset", "next")
# By the source of the field that has the items of a page.
DIRECTIONS: Mapping[type, Direction] = {
    EdgesSource: FORWARD,
    NodesSource: FORWARD,
    GroupsSource: GROUPS,
    FacetValuesSource: VALUES,
}


class Continuation(NamedTuple):
    """Where a table goes on: the names of the lists that have more than it holds.

    If the next place of its rows can be given by a variable, ``relation`` is that of the link.
    """

    incomplete: tuple[str, ...] = ()
    relation: str = ""
    variable: str = ""
    place: Any = None


@dataclass(frozen=True)
class Page:
    """A page of the response: the list of its items, and what its operation has to select.

    ``start`` is the argument that says where it begins, and ``variable`` what this is given by.
    """

    way: Way
    added: tuple[SelectionNode, ...]
    direction: Direction
    start: Any
    variable: str | None

    def next(self, data: object, variables: Mapping[str, Any]) -> tuple[bool, Any]:
        """Return whether there is more than a response has, and the next place."""
        *around, items = keys_of(self.way)
        has_more, place = False, None
        for page in _objects(values_at(data, tuple(around))):
            if self.direction.below:
                more, place = page[KEY][HAS_MORE], page[KEY][PLACE]
            else:
                place = (filled(self.start, variables) or 0) + len(page[items])
                more = page[KEY] > place
            has_more = has_more or more
        return has_more, place


def pages_of(lists: Iterable[Way], selections: Selections) -> tuple[Page, ...]:
    """Return the pages that some lists are the items of."""
    return tuple(_page(way, selections) for way in lists if type(way[-1].source) in DIRECTIONS)


def _page(way: Way, selections: Selections) -> Page:
    owner, items = way[-2:]
    added: tuple[SelectionNode, ...] = ()
    for variant in owner.variants:
        below = _page_field(_direction(items, variant, selections))
        added = (*added, _on_type(variant, owner.key, below))
    for each in reversed(way[:-2]):
        added = tuple(_on_type(variant, each.key, *added) for variant in each.variants)
    first = owner.variants[0]
    direction = _direction(items, first, selections)
    given = {argument.name.value: argument.value for argument in first.node.arguments or ()}
    node = given.get(direction.argument)
    variable = node.name.value if isinstance(node, VariableNode) else None
    start = selections.arguments(first.definition, first.node).get(direction.argument)
    return Page(way, added, direction, start, variable)


def _direction(items: ResponseField, owner: Variant, selections: Selections) -> Direction:
    direction = DIRECTIONS[type(items.source)]
    is_backward = "last" in selections.arguments(owner.definition, owner.node)
    return BACKWARD if direction is FORWARD and is_backward else direction


def with_pages(
    operation: OperationDefinitionNode, pages: Sequence[Page]
) -> OperationDefinitionNode:
    """Return an operation that asks what its pages say about themselves, too."""
    own = operation.selection_set.selections
    selections = (*own, *(added for page in pages for added in page.added))
    return replace(operation, selection_set=SelectionSetNode(selections=selections))


def continuation(
    pages: Sequence[Page], rows: Way, data: object, variables: Mapping[str, Any]
) -> Continuation:
    """Return where a table goes on, by the data of its operation; ``rows`` lead to its rows."""
    incomplete: list[str] = []
    linked = Continuation()
    for page in pages:
        has_more, place = page.next(data, variables)
        if not has_more:
            continue
        incomplete.append(name_of(page.way))
        # A page in a list is one of several, and each goes on at a place of its own.
        on_way = page.way == rows[: len(page.way)]
        if page.variable and on_way and not any(each.is_list for each in page.way[:-1]):
            linked = Continuation((), page.direction.relation, page.variable, place)
    return linked._replace(incomplete=tuple(incomplete))


def _objects(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for item in value:
            yield from _objects(item)
    elif isinstance(value, dict):
        yield value


def _page_field(direction: Direction) -> FieldNode:
    """Return the field beside the items of a page that says whether it goes on."""
    keys = (HAS_MORE, PLACE)
    below = [_field(_bare(name), key) for key, name in zip(keys, direction.below, strict=False)]
    return _field(_bare(direction.field), KEY, *below)


def _on_type(variant: Variant, key: str, *below: SelectionNode) -> SelectionNode:
    """Return a field as it is selected from its type, with what is selected below it."""
    return InlineFragmentNode(
        type_condition=NamedTypeNode(name=NameNode(value=variant.parent)),
        directives=(),
        selection_set=SelectionSetNode(selections=(_field(variant.node, key, *below),)),
    )


def _field(node: FieldNode, key: str, *below: SelectionNode) -> FieldNode:
    """Return a field with the arguments of a node, under a key, with what is selected below it."""
    return FieldNode(
        name=node.name,
        alias=NameNode(value=key),
        arguments=node.arguments,
        directives=(),
        selection_set=SelectionSetNode(selections=below) if below else None,
        loc=node.loc,
    )


def _bare(name: str) -> FieldNode:
    return FieldNode(name=NameNode(value=name), arguments=())
