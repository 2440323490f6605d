"""Operations made at random over the whole schema, the same ones for the same seed."""

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLScalarType,
    build_schema,
    get_named_type,
    get_nullable_type,
    is_list_type,
    is_required_argument,
    is_required_input_field,
)

from schema.schema import sdl

SCHEMA = build_schema(sdl())
DEPTH = 5
WIDTH = 5
MOST_FILTERS = 40
CONVERTED = SCHEMA.get_type("ConvertedQuantityFilter")
UNITS = ("t", "kg", "[lb_av]", "mg", "har", "km2", "d", "h", "%", "1", "USD", "{boat}", "Cel")
# Response keys that SQL, JSON or JavaScript could take for something of their own.
KEYS = ("x", "data", "key", "select", "value", "listed", "null", "toString", "_", "b0", "x" * 70)

Named = GraphQLObjectType | GraphQLInterfaceType


@dataclass
class Pool:
    """Values that occur in the data, to ask for."""

    ids: list[str]
    texts: dict[str, list[str]]


@dataclass
class Generator:
    """Makes one operation."""

    random: Random
    pool: Pool
    variables: dict[str, Any] = field(default_factory=dict)
    declarations: list[str] = field(default_factory=list)
    fragments: list[str] = field(default_factory=list)
    filters: int = 0

    def operation(self) -> tuple[str, dict[str, Any]]:
        """Return an operation and its variables."""
        assert SCHEMA.query_type
        body = self._selection(SCHEMA.query_type, DEPTH)
        declared = f"({', '.join(self.declarations)})" if self.declarations else ""
        return "\n".join([f"query{declared} {body}", *self.fragments]), self.variables

    def _chance(self, odds: float) -> bool:
        return self.random.random() < odds

    def _selection(self, type_: Named, depth: int) -> str:
        names = [name for name, known in type_.fields.items() if depth > 1 or is_leaf(known)]
        if not names:
            return "{ __typename }"
        chosen = self.random.sample(names, min(len(names), self.random.randint(1, WIDTH)))
        parts = [self._field(type_, name, depth) for name in chosen]
        if self._chance(0.3):
            parts.append("__typename")
        if isinstance(type_, GraphQLInterfaceType):
            possible = self.random.sample(SCHEMA.get_possible_types(type_), 2)
            parts += [self._fragment(concrete, depth) for concrete in possible]
        elif self._chance(0.15) and type_.interfaces:
            parts.append(self._fragment(self.random.choice(type_.interfaces), depth))
        self.random.shuffle(parts)
        return "{ " + " ".join(parts) + " }"

    def _field(self, type_: Named, name: str, depth: int) -> str:
        known = type_.fields[name]
        # A key stands for one field with one set of arguments, so each gets a number of its own.
        key = f"{self.random.choice(KEYS)}{self.random.randint(0, 10**9)}: "
        alias = key if known.args or self._chance(0.2) else ""
        # Fields of different types under one key could not be merged across fragments.
        alias = alias or (key if isinstance(type_, GraphQLObjectType) and self._chance(0.5) else "")
        text = f"{alias}{name}{self._arguments(name, known)}{self._directive()}"
        named = get_named_type(known.type)
        if isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
            text += " " + self._selection(named, depth - 1)
        return text

    def _fragment(self, type_: Named, depth: int) -> str:
        body = self._aliased(type_, depth)
        if self._chance(0.5):
            return f"... on {type_.name}{self._directive()} {body}"
        name = f"F{len(self.fragments)}"
        self.fragments.append("")
        self.fragments[int(name[1:])] = f"fragment {name} on {type_.name} {body}"
        return f"...{name}{self._directive()}"

    def _aliased(self, type_: Named, depth: int) -> str:
        """Select fields under keys of their own, so that fragments of two types never clash."""
        names = [name for name, known in type_.fields.items() if depth > 1 or is_leaf(known)]
        parts = []
        for name in self.random.sample(names, min(len(names), 3)):
            known = type_.fields[name]
            text = f"f{self.random.randint(0, 10**9)}: {name}{self._arguments(name, known)}"
            named = get_named_type(known.type)
            if isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
                text += " " + self._selection(named, depth - 1)
            parts.append(text)
        return "{ " + " ".join(parts) + " }"

    def _directive(self) -> str:
        if not self._chance(0.1):
            return ""
        name, value = self.random.choice(["skip", "include"]), self._chance(0.5)
        return f" @{name}(if: {self._given('Boolean!', value)})"

    def _given(self, type_: str, value: Any, literal: str | None = None) -> str:
        """Write a value as a literal, or as a variable."""
        if self._chance(0.5):
            return json.dumps(value, ensure_ascii=False) if literal is None else literal
        name = f"v{len(self.declarations)}"
        self.declarations.append(f"${name}: {type_}")
        self.variables[name] = value
        return f"${name}"

    def _arguments(self, field_name: str, known: GraphQLField) -> str:
        names = list(known.args)
        if "kind" in names:
            kind = Term(self.random.choice(list(get_named_type(known.args["kind"].type).values)))
            slug = self._given("String!", self.random.choice(self.pool.texts["slug"]))
            return f"(kind: {self._given('RecordKind!', kind, kind)}, slug: {slug})"
        if "slug" in names:
            return self._look_up(field_name, names)
        if "fromRecord" in names:
            return self._path(names)
        given = []
        # A cursor has to come from an answer: pages are followed in a test of their own.
        left_out = {"after", "before", self.random.choice(["first", "last"])}
        if self.filters > MOST_FILTERS:
            left_out |= {"where", "orderBy"}
        for name, argument in known.args.items():
            if is_required_argument(argument) or (name not in left_out and self._chance(0.4)):
                given.append(f"{name}: {self._argument(name, str(argument.type), argument.type)}")
        return f"({', '.join(given)})" if given else ""

    def _path(self, names: list[str]) -> str:
        ends = []
        for name in ("from", "to"):
            id_ = self.random.choice(self.pool.ids)
            kind, slug = Term(id_.rpartition("_")[0].upper()), self.pool.texts["slug"]
            record = {"slug": {"kind": kind, "slug": self.random.choice(slug)}}
            reference = self.random.choice([{"id": id_}, record, None])
            if reference is None:
                ends.append(f"{name}: {self._given('ID!', id_)}")
            else:
                value = self._given("RecordReference!", reference, literal(reference))
                ends.append(f"{name}Record: {value}")
        for name in ("maxHops", "first", "through"):
            if name in names and self._chance(0.4):
                type_ = SCHEMA.query_type.fields["path"].args[name].type
                ends.append(f"{name}: {self._argument(name, str(type_), type_)}")
        return f"({', '.join(ends)})"

    def _look_up(self, field_name: str, names: list[str]) -> str:
        by = self.random.choice([name for name in names if name != "alias"])
        value = self.random.choice(self.pool.ids if by == "id" else self.pool.texts[by])
        return f"({by}: {self._given('ID' if by == 'id' else 'String', value)})"

    def _argument(self, name: str, type_name: str, type_: Any) -> str:
        if name in ("first", "last"):
            return self._given("Int", self.random.choice([0, 1, 2, 3, 20, 100]))
        if name == "query":
            return self._given("String!", self._query())
        if name == "prefix":
            return self._given("String!", self._query()[:100] or "a")
        if name == "maxHops":
            return self._given("Int", self.random.choice([1, 2, 3, 4, 6]))
        if name in ("id", "from", "to"):
            return self._given("ID!", self.random.choice(self.pool.ids))
        if name == "unit":
            return self._given(type_name, self.random.choice(UNITS))
        if name == "offset":
            return self._given("Int", self.random.choice([0, 0, 1, 5]))
        if name in ("groupBy", "fields"):
            values = list(get_named_type(type_).values)
            keys = self.random.sample(values, min(len(values), self.random.choice([0, 1, 2, 3])))
            terms = [Term(key) for key in keys]
            return self._given(type_name, terms, literal(terms))
        if name == "roles":
            values = list(get_named_type(type_).values)
            terms = [Term(role) for role in self.random.sample(values, self.random.randint(1, 2))]
            return self._given(type_name, terms, literal(terms))
        if name == "ids":
            return self._given("[ID!]!", [*self.random.sample(self.pool.ids, 3), "0", "none"])
        value = self._part(type_, 3)
        return self._given(type_name, value, literal(value))

    def _query(self) -> str:
        """Return words of a name: some, side by side or not, as they are or their beginnings."""
        names = self.pool.texts["name"] + self.pool.texts["alias"]
        words = self.random.choice(names).split()
        start = self.random.randrange(len(words))
        some = words[start : start + self.random.randint(1, 3)]
        some[-1] = some[-1][: self.random.randint(1, 8)] if self._chance(0.3) else some[-1]
        text = f'"{" ".join(some)}"' if self._chance(0.3) else " ".join(some)
        return self.random.choice([text, text.upper(), f"{text} ", f"{text}*", self._words()[0]])

    def _input(self, type_: Any, depth: int) -> Any:
        if isinstance(type_, GraphQLInputObjectType):
            self.filters += 1
            names = [n for n, f in type_.fields.items() if depth > 0 or is_flat(f.type)]
            chosen = self.random.sample(names, min(len(names), self.random.choice([1, 1, 2])))
            chosen += [n for n, f in type_.fields.items() if n not in chosen and is_required(f)]
            given = {name: self._part(type_.fields[name].type, depth) for name in chosen}
            if {"start", "end"} <= given.keys() and type_.name == "PeriodOverlap":
                given["start"], given["end"] = sorted((given["start"], given["end"]))
            return given | ({"unit": self.random.choice(UNITS)} if type_ is CONVERTED else {})
        raise TypeError(type_)

    def _part(self, type_: Any, depth: int) -> Any:
        named = get_named_type(type_)
        many = is_list_type(get_nullable_type(type_))
        parts = []
        for _ in range(self.random.randint(0, 3) if many else 1):
            is_input = isinstance(named, GraphQLInputObjectType)
            parts.append(self._input(named, depth - 1) if is_input else self._scalar(named))
        return parts if many else parts[0]

    def _scalar(self, type_: Any) -> Any:
        if isinstance(type_, GraphQLEnumType):
            return Term(self.random.choice(list(type_.values)))
        assert isinstance(type_, GraphQLScalarType)
        choices: dict[str, list[Any]] = {
            "Boolean": [True, False],
            "Int": [2, 7, 100, 2014, 2020],
            "Decimal": ["0", "-1", "0.05", "100", "3800", "579.9"],
            "Date": ["2019-01-01", "2020-12-31", "2023-09-19"],
            "ID": self.pool.ids,
            "EDTF": ["XXXX", "XXXX-05-31", "2020"],
            "String": self._words(),
        }
        return self.random.choice(choices[type_.name])

    def _words(self) -> list[str]:
        whole = [text for texts in self.pool.texts.values() for text in texts]
        text = self.random.choice(whole)
        cut = self.random.randint(0, len(text))
        return [text, text.upper(), text[:cut], text[cut:], "%", "_", "'", '"', "\\", "é"]


Row = dict[str, Any]


class Term(str):
    """The name of an enum's value, which a literal writes without quotes."""


def literal(value: Any) -> str:
    """Return a value as a literal of GraphQL."""
    if isinstance(value, Term):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {literal(part)}" for name, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def is_leaf(known: GraphQLField) -> bool:
    """Tell whether a field has no selection."""
    return not isinstance(get_named_type(known.type), GraphQLObjectType | GraphQLInterfaceType)


def is_required(known: GraphQLInputField) -> bool:
    """Tell whether an input has to have a field."""
    return is_required_input_field(known)


def is_flat(type_: Any) -> bool:
    """Tell whether an input is a value, or operators on one, and no filter of another type."""
    named = get_named_type(type_)
    if not isinstance(named, GraphQLInputObjectType):
        return True
    return not any(
        isinstance(get_named_type(known.type), GraphQLInputObjectType)
        for known in named.fields.values()
    )
