"""The schema on a few pages: what is written by hand, without what is generated from it.

The connections, filters, orders and groups follow from the fields of a type by rules that the guide
states. Where a type departs from a rule, a comment says how: it is the difference between what
the rule gives and what the schema has, so the two can't come apart.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    get_named_type,
    is_leaf_type,
    is_specified_scalar_type,
)

from schema.build.naming import screaming
from schema.schema import GRAPHQL_SCHEMA

Fielded = GraphQLObjectType | GraphQLInterfaceType

GUIDE = Path(__file__).with_name("compact_guide.graphql")
PAGE_ARGUMENTS = ("where", "orderBy", "first", "after", "last", "before")
PAGE_FIELDS = {"edges", "nodes", "pageInfo", "totalCount", "aggregate", "facets"}
LOOK_UPS = {"id", "slug", "alias"}
EDGE_FIELDS = {"cursor", "node", "role", "roles"}
# The types of other groups have a part of the fields of these.
GROUPS = ("StatisticAggregate", "StatisticGroup", "StatisticFigure", "AggregateWarning", "Facet")
COMBINED = {"and", "or", "not", "isNull"}
TYPES = GRAPHQL_SCHEMA.type_map


@cache
def compact() -> str:
    """Return the compact form of the schema: the guide, and then all types."""
    assert GRAPHQL_SCHEMA.query_type
    shown = list(_reached(GRAPHQL_SCHEMA.query_type))
    fielded = [t for t in shown if isinstance(t, GraphQLObjectType | GraphQLInterfaceType)]
    # Interfaces come first, since the types that implement them leave out their fields.
    fielded.sort(key=lambda t: (t is not GRAPHQL_SCHEMA.query_type, _is_object(t)))
    blocks = [GUIDE.read_text("utf-8").rstrip(), *map(_type, fielded)]
    blocks += [_input(t) for t in shown if isinstance(t, GraphQLInputObjectType)]
    lines = [_enum(t) for t in shown if isinstance(t, GraphQLEnumType)]
    lines += [_scalar(t) for t in shown if isinstance(t, GraphQLScalarType)]
    return "\n".join([*blocks, *filter(None, lines), ""])


def _is_object(type_: GraphQLNamedType) -> bool:
    return isinstance(type_, GraphQLObjectType)


# Which types are shown


def _reached(start: Fielded) -> Iterator[GraphQLNamedType]:
    """Yield the types that fields lead to, each once; a connection leads to its node."""
    seen: dict[str, None] = {}
    waiting: list[GraphQLNamedType] = [start, *(TYPES[name] for name in GROUPS)]
    while waiting:
        type_ = waiting.pop(0)
        if type_.name in seen:
            continue
        seen[type_.name] = None
        yield type_
        waiting += _next(type_)


def _next(type_: GraphQLNamedType) -> Iterator[GraphQLNamedType]:
    if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
        for field in type_.fields.values():
            yield from _shown_of(field)
        for name in _departures(type_, "Filter").also:
            yield from _own_input(_filtered_by(type_, name))
        if isinstance(type_, GraphQLInterfaceType):
            yield from GRAPHQL_SCHEMA.get_possible_types(type_)
    elif isinstance(type_, GraphQLInputObjectType):
        for known in type_.fields.values():
            yield from _own_input(get_named_type(known.type))


def _shown_of(field: GraphQLField) -> Iterator[GraphQLNamedType]:
    page = _page(field)
    if page is None:
        named = get_named_type(field.type)
        if not named.name.endswith("Keys"):
            yield named
    else:
        yield get_named_type(page.fields["nodes"].type)
        for inner in (*_extra(page, PAGE_FIELDS), *_extra(_edge(page), EDGE_FIELDS)):
            yield get_named_type(inner[1].type)
    for name, argument in field.args.items():
        if page is None or name not in PAGE_ARGUMENTS:
            yield from _own_input(get_named_type(argument.type))


def _own_input(type_: GraphQLNamedType) -> Iterator[GraphQLNamedType]:
    """Yield a type of an argument, unless it follows from another type by the rules."""
    if not type_.name.endswith(("Filter", "Dimension")):
        yield type_


def _filtered_by(type_: Fielded, key: str) -> GraphQLNamedType:
    """Return the type of a key of a type's filter."""
    filters = TYPES[f"{type_.name}Filter"]
    assert isinstance(filters, GraphQLInputObjectType)
    named: GraphQLNamedType = get_named_type(filters.fields[key].type)
    return named


# Connections


def _page(field: GraphQLField) -> GraphQLObjectType | None:
    named = get_named_type(field.type)
    return named if isinstance(named, GraphQLObjectType) and "pageInfo" in named.fields else None


def _edge(page: GraphQLObjectType) -> GraphQLObjectType:
    edge = get_named_type(page.fields["edges"].type)
    assert isinstance(edge, GraphQLObjectType)
    return edge


def _extra(type_: Fielded, usual: set[str]) -> list[tuple[str, GraphQLField]]:
    return [(name, field) for name, field in type_.fields.items() if name not in usual]


def _field(name: str, field: GraphQLField) -> str:
    page = _page(field)
    is_one = field.args.keys() >= LOOK_UPS
    marked = (*PAGE_ARGUMENTS, "roles") if page else LOOK_UPS if is_one else ()
    own = {key: argument for key, argument in field.args.items() if key not in marked}
    arguments = ", ".join(f"{key}: {argument.type}" for key, argument in own.items())
    start = f" {name}({arguments}): " if arguments else f" {name}: "
    if page is None:
        return f"{start}{field.type}{' @one' if is_one else ''}"
    marks = []
    if "roles" in field.args:
        marks.append(f"roles: {get_named_type(field.args['roles'].type)}")
    if edge := _extra(_edge(page), EDGE_FIELDS):
        marks.append(f"edge: {_literal(edge)}")
    if also := _extra(page, PAGE_FIELDS):
        marks.append(f"also: {_literal(also)}")
    if missing := [name for name in PAGE_ARGUMENTS if name not in field.args]:
        marks.append(f"without: [{', '.join(missing)}]")
    mark = f"({', '.join(marks)})" if marks else ""
    return f"{start}{get_named_type(page.fields['nodes'].type)} @page{mark}"


def _literal(fields: list[tuple[str, GraphQLField]]) -> str:
    inside = ", ".join(f"{name}: {field.type}" for name, field in fields)
    # Values of directives are no types, and know no exclamation mark.
    return f"{{{inside.replace('!', '')}}}"


# Rules for filters, sort keys and groups


class Departures(NamedTuple):
    """What a generated type has beyond the rule, and what the rule gives and it lacks."""

    also: list[str]
    missing: list[str]

    def without(self, known: "Departures") -> "Departures":
        """Return what is not known yet."""
        return Departures(
            [name for name in self.also if name not in known.also],
            [name for name in self.missing if name not in known.missing],
        )


NONE = Departures([], [])


def _departures(type_: Fielded, family: str) -> Departures:
    generated = TYPES.get(f"{type_.name}{family}")
    if isinstance(generated, GraphQLInputObjectType):
        names = [name for name in generated.fields if name not in COMBINED]
    elif isinstance(generated, GraphQLEnumType):
        names = list(generated.values)
    else:
        return NONE
    by_rule = [key for name, field in type_.fields.items() for key in RULES[family](name, field)]
    return Departures(
        [name for name in names if name not in by_rule],
        [name for name in by_rule if name not in names],
    )


def _shared(type_: Fielded, family: str) -> Departures:
    """Return the departures that all types of an interface share, and it has not itself."""
    if not isinstance(type_, GraphQLInterfaceType):
        return NONE
    first, *others = (_departures(t, family) for t in GRAPHQL_SCHEMA.get_possible_types(type_))
    return Departures(
        [name for name in first.also if all(name in other.also for other in others)],
        [name for name in first.missing if all(name in other.missing for other in others)],
    ).without(_departures(type_, family))


def _filter_key(name: str, _: GraphQLField) -> list[str]:
    return [name]


def _sort_keys(name: str, field: GraphQLField) -> list[str]:
    key, named = screaming(name), get_named_type(field.type)
    if _page(field) or "[" in str(field.type):
        return [] if is_leaf_type(named) or name == "topics" else [f"{key}_COUNT"]
    if named.name == "Period":
        return [f"{key}_{part}" for part in ("START", "END", "FISCAL_YEAR")]
    if named.name == "Quantity":
        return [f"{key}_VALUE"]
    if name == "slug":
        return [key, "FIRST_SPAN"]
    return [key] if is_leaf_type(named) else [f"{key}_NAME"]


def _group_keys(name: str, field: GraphQLField) -> list[str]:
    key, named = screaming(name), get_named_type(field.type)
    if named.name == "Period":
        prefix = "" if name == "period" else f"{key}_"
        return [f"{key}_KIND", f"{prefix}YEAR", f"{prefix}FISCAL_YEAR"]
    if named.name == "Quantity":
        return ["UNIT"]
    page = _page(field)
    target = get_named_type(page.fields["nodes"].type) if page else named
    if isinstance(target, GraphQLEnumType) or target.name == "Boolean":
        return [key]
    is_record = isinstance(target, GraphQLObjectType | GraphQLInterfaceType) and (
        "slug" in target.fields
    )
    return [key] if is_record else []


RULES = {"Filter": _filter_key, "OrderField": _sort_keys, "Dimension": _group_keys}
CALLED = {"Filter": "where", "OrderField": "orderBy", "Dimension": "groupBy"}


# Types


def _type(type_: Fielded) -> str:
    above = [i for i in type_.interfaces if not any(i in j.interfaces for j in type_.interfaces)]
    known = {name for interface in above for name in interface.fields}
    fields = [_field(name, field) for name, field in type_.fields.items() if name not in known]
    keyword = "type" if _is_object(type_) else "interface"
    implements = f" implements {' & '.join(i.name for i in above)}" if above else ""
    head = [f"{keyword} {type_.name}{implements} {{"]
    if "slug" in type_.fields:
        # The example that follows would be half of the text.
        what, *_ = (type_.description or "").split("\n\n")
        head.insert(0, f"# {what}")
    return "\n".join([*head, *fields, *_comments(type_), "}"])


def _comments(type_: Fielded) -> Iterator[str]:
    for family, called in CALLED.items():
        own = _departures(type_, family)
        for interface in type_.interfaces:
            own = own.without(_shared(interface, family))
        yield from _comment(called, type_, own)
        yield from _comment(f"{called} of each kind", type_, _shared(type_, family))


def _comment(called: str, type_: Fielded, departures: Departures) -> Iterator[str]:
    if departures.also:
        also = [_with_type(type_, name) if called == "where" else name for name in departures.also]
        yield f" # {called} also: {' '.join(also)}"
    if departures.missing:
        yield f" # {called} not: {' '.join(departures.missing)}"


def _with_type(type_: Fielded, key: str) -> str:
    """Return a key of a filter, with its type where that is shown."""
    filtered = _filtered_by(type_, key)
    return f"{key}: {filtered}" if [*_own_input(filtered)] else key


def _input(type_: GraphQLInputObjectType) -> str:
    fields = ", ".join(f"{name}: {field.type}" for name, field in type_.fields.items())
    return f"input {type_.name} {{ {fields} }}"


def _enum(type_: GraphQLEnumType) -> str:
    return f"enum {type_.name} {{ {' '.join(type_.values)} }}"


def _scalar(type_: GraphQLScalarType) -> str:
    if is_specified_scalar_type(type_):
        return ""
    return f"scalar {type_.name} # {' '.join((type_.description or '').split())}"
