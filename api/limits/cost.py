"""The static cost of an operation: what it could return, known before it is planned.

A unit is a row, or a value of one. Pages count as if they were full, nested ones multiplied, and
lists that have no size as ``LIST_SIZE`` rows. What takes long without returning much has units in
proportion to its time.

Planning, which is done once for all requests of a shape, is counted beside it, with its own limit.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)

from api.limits.bounds import Limits
from api.limits.formula import Part, Size
from api.limits.introspection import ALL_TYPES, introspection_sizes
from schema.build.query import DEFAULT_HOPS, DEFAULT_PATHS, DEFAULT_SUGGESTIONS, MOST_HOPS
from schema.build.sources import (
    AggregateSource,
    EdgesSource,
    FacetsSource,
    FacetValuesSource,
    FiguresSource,
    GroupedRowsSource,
    GroupsSource,
    HighlightsSource,
    HopsSource,
    NodeListSource,
    NodesSource,
    PathSource,
    SearchSource,
    SuggestionsSource,
    TotalCountSource,
    UnknownWordsSource,
    WarningFactsSource,
    WarningsSource,
)
from schema.definitions import ConnectionSource, ListSource
from schema.errors import TooLarge, blamed_on
from schema.fields import NAME_ORDER
from schema.plan.cursors import DEFAULT_SIZE
from schema.plan.dispatch import source_of
from schema.plan.selection import FieldsType, Selections
from schema.schema import GRAPHQL_SCHEMA

# Plain lists have no size arguments: a record has short ones, and others have a whole small table.
LIST_SIZE, TABLE_SIZE = 5, 20
# A response key of so many characters takes as much room as a value.
KEY = 50
# What a field reads in each row around it, however little it returns: an aggregate for each of its
# keys, facets for each of theirs, and a filter for each of its parts.
READING: Mapping[type, int] = {
    AggregateSource: 20,
    FacetsSource: 20,
    SearchSource: 20,
    SuggestionsSource: 20,
    UnknownWordsSource: 20,
    PathSource: 20_000,
    TotalCountSource: 5,
}
CONDITION = 5
# The argument that is one more condition on the edges of a connection.
ROLES = "roles"
# Introspection is answered in Python, which takes so many times as long.
IN_PYTHON = 5
# How long a field takes to plan, in milliseconds: some become one part of the SQL statement, and
# some dozens.
PLANNING: Mapping[type, float] = {
    AggregateSource: 8,
    ConnectionSource: 4,
    FacetsSource: 8,
    FiguresSource: 40,
    GroupedRowsSource: 4,
    HighlightsSource: 4,
    PathSource: 100,
    SearchSource: 8,
    SuggestionsSource: 40,
    TotalCountSource: 2,
    UnknownWordsSource: 4,
    WarningFactsSource: 4,
    WarningsSource: 40,
}
ANY_OTHER = 0.2
# Each further type that the rows of an interface may have, where a fragment selects from it.
EACH_TYPE = 3
# Fields that have as many rows as an argument of the field around them says.
INNER = (EdgesSource, NodesSource, GroupsSource, FacetValuesSource, HopsSource)
PAGES = (ConnectionSource, GroupedRowsSource, SearchSource, WarningFactsSource)
INTROSPECTED = introspection_sizes(GRAPHQL_SCHEMA)


@dataclass(frozen=True)
class Cost:
    """The cost of an operation: a formula, since the sizes of pages may be variables.

    ``reads_more`` says whether more rows may be read than are returned.
    """

    whole: Part
    reads_more: bool

    @cached_property
    def constant(self) -> int | None:
        """The units of every request, if no variable decides them."""
        return None if self.whole.constant is None else ceil(self.whole.of({}))

    def of(self, variables: Mapping[str, Any]) -> int:
        """Return the units of one request."""
        return ceil(self.whole.of(variables)) if self.constant is None else self.constant

    def check(self, limits: Limits, variables: Mapping[str, Any]) -> int:
        """Return the units of one request; ``TooLarge``, with the largest part, if too many."""
        units = self.of(variables)
        if units > limits.max_cost:
            raise self._too_large(units, limits.max_cost, variables)
        return units

    def _too_large(self, units: int, limit: int, variables: Mapping[str, Any]) -> TooLarge:
        path: list[str] = []
        part, times = self.whole, 1.0
        # The field that makes up more than half of what is around it.
        while part.below:
            largest = max(part.below, key=lambda each: each.of(variables))
            rows = part.rows(variables)
            if path and 2 * rows * largest.of(variables) <= part.of(variables):
                break
            path, part, times = [*path, largest.key], largest, times * rows
        share = ceil(times * part.of(variables))
        error = TooLarge(
            f"The operation costs {units:,} units; at most {limit:,} are allowed. The most are for"
            f" '{'.'.join(path)}': {share:,}. Ask for smaller pages, or for less on each.",
            cost={"requested": units, "limit": limit, "largest": {"path": path, "cost": share}},
        )
        error.node = part.node
        return error


def cost_of(schema: GraphQLSchema, selections: Selections, limits: Limits) -> Cost:
    """Return the cost of an operation; ``TooLarge`` if it nests too deeply or filters too much."""
    return _Counter(schema, selections, limits).cost()


@dataclass(frozen=True)
class _Around:
    """What is around a field: its level, the rows that its arguments ask for, and its name.

    ``searches`` says whether it is a page that may have to look for its rows, or count them.
    """

    level: int = 0
    inner: Size | float = 1
    name: str = ""
    searches: bool = False


class _Counter:
    """Counts one operation, under one shape of its variables."""

    def __init__(self, schema: GraphQLSchema, selections: Selections, limits: Limits) -> None:
        self._schema = schema
        self._selections = selections
        self._limits = limits
        self._filters = 0
        self._planning = 0.0
        self._reads_more = False

    def cost(self) -> Cost:
        query = self._schema.query_type
        assert query is not None
        parts = self._parts(query, self._selections.root_fields(query), _Around())
        # The object of the root fields is no row.
        return Cost(Part("", None, -1, 1, (parts,)), self._reads_more)

    def _parts(
        self, parent: FieldsType, fields: dict[str, list[FieldNode]], around: _Around
    ) -> tuple[Part, ...]:
        return tuple(self._part(key, nodes, parent, around) for key, nodes in fields.items())

    def _part(self, key: str, nodes: list[FieldNode], parent: FieldsType, around: _Around) -> Part:
        node, level = nodes[0], around.level + 1
        definition = self._schema.get_field(parent, node.name.value)
        assert definition is not None
        source = source_of(definition)
        with blamed_on(node):
            arguments = self._selections.arguments(definition, node)
            conditions = sum(map(_objects, arguments.values())) + (ROLES in arguments)
            self._filters += conditions
            depth = level + max(map(_levels, arguments.values()), default=0)
            self._limits.check(max_depth=depth, max_filters=self._filters)
            self._plan(source, arguments)
        work, size, inner = self._sizes(definition, node.name.value, arguments, around)
        work += CONDITION * conditions + len(key) // KEY
        searches = isinstance(source, PAGES) and _searches(source, arguments)
        is_kept_total = isinstance(source, TotalCountSource) and not around.searches
        self._reads_more |= searches or (type(source) in READING and not is_kept_total)
        below = _Around(level, inner, node.name.value, searches)
        with blamed_on(node):
            return Part(key, node, work, size, self._cases(definition, nodes, below))

    def _plan(self, source: Any, arguments: Mapping[str, Any]) -> None:
        """Count what a field takes to plan: facets, for each of them."""
        units = PLANNING.get(type(source), ANY_OTHER)
        several = len(set(arguments["fields"])) if isinstance(source, FacetsSource) else 1
        self._planning += units * several
        self._limits.check(max_planning=ceil(self._planning))

    def _sizes(
        self, definition: GraphQLField, name: str, arguments: dict[str, Any], around: _Around
    ) -> tuple[float, Size | float, Size | float]:
        """Return the work of a field, its rows, and how many its ``INNER`` fields have."""
        source = source_of(definition)
        if source is None:
            return 0, _introspected(name, around.name), 1
        most, work = self._limits.page_limit, READING.get(type(source), 0)
        if isinstance(source, PAGES):
            return work, 1, Size(arguments.get("last", arguments.get("first", DEFAULT_SIZE)), most)
        first = Size(arguments.get("first", DEFAULT_SIZE), most)
        if isinstance(source, AggregateSource):
            keys = len(arguments.get("groupBy", ()))
            return work * (1 + keys), 1, first if keys else 1
        if isinstance(source, FacetsSource):
            facets = len(set(arguments["fields"]))
            return work * facets, facets, first
        if isinstance(source, PathSource):
            hops = Size(arguments.get("maxHops", DEFAULT_HOPS), MOST_HOPS)
            return work, Size(arguments.get("first", DEFAULT_PATHS), most), hops
        if isinstance(source, SuggestionsSource):
            return work, Size(arguments.get("first", DEFAULT_SUGGESTIONS), most), 1
        if isinstance(source, NodeListSource):
            return work, Size(arguments["ids"], most), 1
        if isinstance(source, INNER):
            return work, around.inner, 1
        if not is_list_type(get_nullable_type(definition.type)):
            return work, 1, 1
        is_whole_table = isinstance(source, ListSource) and source.relation.near is None
        return work, TABLE_SIZE if is_whole_table else LIST_SIZE, 1

    def _cases(
        self, definition: GraphQLField, nodes: list[FieldNode], around: _Around
    ) -> tuple[tuple[Part, ...], ...]:
        type_ = get_named_type(definition.type)
        if is_leaf_type(type_):
            return ()
        assert isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)
        types = self._told_apart(type_, nodes)
        self._planning += EACH_TYPE * (len(types) - 1)
        return tuple(
            self._parts(each, self._selections.fields(each, nodes), around) for each in types
        )

    def _told_apart(self, type_: FieldsType, nodes: list[FieldNode]) -> list[FieldsType]:
        """Return one type for each set of fragments that a row of a type may fall under."""
        if isinstance(type_, GraphQLObjectType):
            return [type_]
        conditions = self._selections.conditions(nodes)
        groups: dict[frozenset[str], FieldsType] = {}
        for each in self._schema.get_possible_types(type_):
            names = {each.name, *(interface.name for interface in each.interfaces)}
            groups.setdefault(conditions & names, each)
        return list(groups.values())


def _introspected(name: str, around: str) -> float:
    """Return the size of a field of introspection in the field around it."""
    if not around:
        return 1 if name == "__typename" else IN_PYTHON
    if name not in INTROSPECTED:
        return 1
    mean = INTROSPECTED[name]
    return mean.of_all if around == ALL_TYPES else mean.of_some


def _searches(source: Any, arguments: Mapping[str, Any]) -> bool:
    """Tell whether a page is other than the rows of a whole table in the order of an index."""
    if not isinstance(source, ConnectionSource) or source.relation.near is not None:
        return True
    order = arguments.get("orderBy") or ()
    return "where" in arguments or len(order) > 1 or source.order != NAME_ORDER


def _levels(value: Any) -> int:
    """Return how deeply the objects of an argument nest."""
    if isinstance(value, list):
        return max(map(_levels, value), default=0)
    return 1 + max(map(_levels, value.values()), default=0) if isinstance(value, dict) else 0


def _objects(value: Any) -> int:
    """Return the number of objects in an argument: filters and their parts, and sort keys."""
    if isinstance(value, list):
        return sum(map(_objects, value))
    return 1 + sum(map(_objects, value.values())) if isinstance(value, dict) else 0
