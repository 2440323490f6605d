"""A plain executor to compare with: graphql-core, with resolvers over rows held in memory.

It shares with the product the declarations of what a field is, and nothing else: no plan, no SQL.
It is as slow and as simple as it can be.
"""

import datetime
import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from operator import ge, gt, le, lt
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa
from graphql import GraphQLResolveInfo, execute_sync, parse

from db.plan import SCORE, Column, Form, Nulls, Relation, Sort
from db.tables import metadata
from db.tables.columns import Exact, scaled
from db.tables.copies import copies_of
from db.tables.counts import Count
from db.text.folding import fold
from schema.build.orders import NullsOrder, OrderDirection
from schema.definitions import (
    RECORD_KIND,
    ColumnSource,
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    ListSource,
    OneSource,
    Source,
)
from schema.entities import ENTITIES, TYPES
from schema.fields import NAME_ORDER
from schema.plan.cursors import SearchSignature, signature
from schema.plan.orders import plan_order
from schema.plan.search import ORDER as SEARCH_ORDER
from tests.generate import SCHEMA
from tests.reference_figures import figure_holds, in_unit, lies_within, overlaps, plain, year_of
from tests.reference_filters import enclosures, facts_within, holds_of_nothing, number_holds
from tests.reference_groups import Groups, double_counts, unlisted
from tests.reference_paths import link_rows, shortest_chains
from tests.reference_search import search, suggestions, unknown_words

KIND = Column("record", "record_kind")
# What a cursor holds as IDs.
RECORD_KEYS = (Column("record", "id"), Column("citation", "document_id"))
KIND_NAMES = {str(known.kind): known.name for known in ENTITIES}
SINGULAR = {known.name[0].lower() + known.name[1:]: known for known in ENTITIES}
PLURAL = {known.plural: known for known in ENTITIES}
ALL_KINDS = {"records": "record", "facts": "fact"}
FIRST_SPAN = Column("record", "first_span")
COMPARE: dict[str, Callable[[Any, Any], bool]] = {"gt": gt, "gte": ge, "lt": lt, "lte": le}

Row = dict[str, Any]


@dataclass
class Thing:
    """One row of a type: the rows of its tables, and its key."""

    type_name: str
    key: Any
    tables: dict[str, Row] = field(default_factory=dict)
    unit: str | None = None

    def value(self, column: Column) -> Any:
        return self.tables[column.table][column.name]


class Reference:
    """Answers operations from the rows of a database, read once."""

    def __init__(self, engine: sa.Engine, schema: str | None = None) -> None:
        self._rows: dict[str, list[Row]] = {}
        self._indexes: dict[tuple[str, str], dict[Any, list[Row]]] = {}
        with engine.connect() as connection:
            if schema:
                connection.exec_driver_sql(f"SET search_path = {schema}")
            for table in metadata.sorted_tables:
                found = connection.execute(sa.select(table)).mappings()
                self._rows[table.name] = [dict(row) for row in found]
        self._rows["link"] = link_rows(self._rows)
        self._rows["fact_within"] = facts_within(self._rows)

    def data(
        self, query: str, variables: dict[str, Any] | None = None, name: str | None = None
    ) -> Any:
        """Return the data of an operation, which must have no errors."""
        result = execute_sync(
            SCHEMA,
            parse(query),
            variable_values=variables,
            operation_name=name,
            field_resolver=self._resolve,
            type_resolver=lambda value, *_: value.type_name,
        )
        assert not result.errors, result.errors
        return result.data

    @cached_property
    def double_counts(self) -> dict[str, dict[int, set[int]]]:
        """Which facts must not be added to which."""
        return double_counts(self._rows["fact_relation"])

    @cached_property
    def enclosures(self) -> dict[int, set[int]]:
        """What each record lies in, at any depth, and itself."""
        return enclosures(self._rows)

    # Rows

    def _thing(self, type_name: str, key: Any, given: dict[str, Row] | None = None) -> Thing | None:
        """Build the row of a type from every table that shares its key."""
        if type_name in ("Node", "Record", "Fact"):
            record = self._find("record", "id", key)
            return record and self._thing(KIND_NAMES[record["record_kind"]], key, given)
        thing = Thing(type_name, key, dict(given or {}))
        for known in TYPES[type_name].tables:
            if known.table not in thing.tables:
                wanted = thing.value(known.via) if known.via else key
                row = self._find(known.table, known.column, wanted)
                if row is None:
                    return None
                thing.tables[known.table] = row
        return thing

    def _find(self, table: str, column: str, value: Any) -> Row | None:
        return next(iter(self._where(table, column, value)), None)

    def _where(self, table: str, column: str, value: Any) -> list[Row]:
        index = self._indexes.get((table, column))
        if index is None:
            index = self._indexes[table, column] = defaultdict(list)
            for row in self._rows[table]:
                index[row[column]].append(row)
        return index.get(value, [])

    def _related(self, relation: Relation, parent: Thing | None, type_name: str) -> list[Thing]:
        if relation.driver is None:
            assert parent is not None
            assert relation.outer is not None
            found = self._thing(type_name, parent.value(relation.outer))
            return [found] if found else []
        given = [
            (row[relation.key], {relation.driver: row}) for row in self._linked(relation, parent)
        ]
        things = [self._thing(type_name, key, tables) for key, tables in given]
        return [thing for thing in things if thing]

    def _linked(self, relation: Relation, parent: Thing | None) -> list[Row]:
        """Return the rows of a relation's driver that belong to a row."""
        assert relation.driver is not None
        rows = self._rows[relation.driver]
        if relation.near is not None:
            assert parent is not None
            outer = parent.value(relation.outer) if relation.outer else parent.key
            rows = self._where(relation.driver, relation.near, outer)
        return [
            row
            for row in rows
            if all(row[name] == value for name, value in relation.fixed)
            and all(parent and row[name] == parent.value(column) for name, column in relation.also)
        ]

    def id_of(self, key: int) -> str:
        """Return the ID of a record: its kind, and its key."""
        record = self._find("record", "id", key)
        assert record
        return f"{record['record_kind'].lower()}_{key}"

    def key_of(self, id_: str) -> int:
        """Return the key of the record with an ID; of what is none, one that no record has."""
        _, _, key = id_.rpartition("_")
        is_key = key.isascii() and key.isdigit() and self._find("record", "id", int(key))
        return int(key) if is_key and self.id_of(int(key)) == id_ else -1

    # Fields

    def _resolve(self, source: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
        name = info.field_name
        if source is None:
            return self._root(name, arguments)
        if isinstance(source, dict):
            value = source[name]
            return value(**arguments) if callable(value) else value
        definition = TYPES[source.type_name].fields[name]
        if isinstance(definition.source, ConnectionSource):
            type_name, coordinate = definition.type_name, definition.coordinate
            return self._connection(coordinate, definition.source, type_name, source, arguments)
        if isinstance(definition.source, ConversionSource):
            return self._converted(source, arguments["unit"])
        if source.unit and name == "unit":
            own = self._unit_of(source)
            assert own
            listed = self._thing("Unit", source.unit)
            return listed or unlisted(source.unit, str(own["kind"]))
        return self._own(definition, source)

    def _unit_of(self, quantity: Thing) -> Row | None:
        return self._find("unit", "code", quantity.value(Column("quantity", "unit_code")))

    def _converted(self, quantity: Thing, code: str) -> Thing | None:
        unit = self._unit_of(quantity)
        if unit is None or in_unit(Decimal(0), unit, code) is None:
            return None
        return replace(quantity, unit=code)

    def _own(self, known: FieldDefinition, thing: Thing) -> Any:
        what = known.source
        if isinstance(what, ColumnSource):
            return self._column(what, thing)
        if isinstance(what, OneSource):
            found = self._related(what.relation, thing, known.type_name)
            return found[0] if found else None
        assert isinstance(what, ListSource)
        return self._list(what, thing, known.type_name)

    def _column(self, what: ColumnSource, thing: Thing) -> Any:
        value = thing.value(what.column)
        if what.form is Form.ID:
            return self.id_of(value)
        if value is None or (what.only and thing.value(what.only[0]) not in what.only[1]):
            return None
        if thing.unit and what.column == Column("quantity", "value"):
            unit = self._unit_of(thing)
            assert unit
            value = in_unit(value, unit, thing.unit)
        if what.form is Form.DECIMAL:
            return plain(value)
        if what.form is Form.FLOAT:
            return float(value)
        if what.form is Form.BOOLEAN:
            return bool(value)
        return value if what.form is Form.INTEGER else str(value)

    def _list(self, what: ListSource, parent: Thing, type_name: str) -> list[Any]:
        if what.column is not None:
            things = [
                Thing("", None, {what.relation.driver or "": row})
                for row in self._linked(what.relation, parent)
            ]
            return [self._column(what.column, thing) for thing in in_order(things, what.order)]
        return in_order(self._related(what.relation, parent, type_name), what.order)

    def _root(self, name: str, arguments: dict[str, Any]) -> Any:
        if name == "node":
            return self._thing("Node", self.key_of(arguments["id"]))
        if name == "nodes":
            return [self._thing("Node", self.key_of(id_)) for id_ in arguments["ids"]]
        if name == "release":
            return self._related(Relation("release"), None, "Release")[0]
        if name == "search":
            return self._search(**arguments)
        if name == "suggest":
            return self._suggest(**arguments)
        if name == "path":
            return self._paths(arguments)
        if name == "record":
            kind = TYPES[KIND_NAMES[arguments["kind"]]]
            return self._root(kind.singular, {"slug": arguments["slug"]})
        if name in ALL_KINDS:
            source = ConnectionSource(Relation(ALL_KINDS[name]), NAME_ORDER)
            type_name = name.removesuffix("s").title()
            return self._connection(f"Query.{name}", source, type_name, None, arguments)
        if name in SINGULAR:
            (found,) = arguments.items()
            matches = [t for t in self._all(SINGULAR[name].name) if self._is_named(t, *found)]
            return matches[0] if matches else None
        definition = PLURAL[name]
        relation = Relation("record", fixed=(("record_kind", str(definition.kind)),))
        source = ConnectionSource(relation, NAME_ORDER)
        return self._connection(f"Query.{name}", source, definition.name, None, arguments)

    def _paths(self, arguments: Row) -> list[Row]:
        names = {"maxHops": "most", "first": "first", "through": "through"}
        given = {names[name]: value for name, value in arguments.items() if name in names}
        given = {name: value for name, value in given.items() if value is not None}
        ends = self._end("from", arguments), self._end("to", arguments)
        return [
            {
                "length": len(chain) - 1,
                "hops": [self._hop(near, far) for near, far in pairwise(chain)],
            }
            for chain in shortest_chains(self._rows, *ends, **given)
        ]

    def _end(self, name: str, arguments: Row) -> int:
        """Return the key of the record at one end; of what is none, one that no record has."""
        if (id_ := arguments.get(name)) is not None:
            return self.key_of(id_)
        ((by, value),) = arguments[f"{name}Record"].items()
        if by == "id":
            return self.key_of(value)
        if by == "alias":
            return next(iter(self._named(value)), -1)
        given = (value["kind"], value["slug"])
        found = (r["id"] for r in self._rows["record"] if (r["record_kind"], r["slug"]) == given)
        return next(found, -1)

    def _hop(self, near: int, far: int) -> Thing:
        links = self._where("link", "near_id", near)
        main = next(row for row in links if row["far_id"] == far and row["main"])
        return Thing("Hop", near, {"link": main})

    def _all(self, type_name: str) -> list[Thing]:
        kind = str(TYPES[type_name].kind)
        relation = Relation("record", fixed=(("record_kind", kind),))
        return self._related(relation, None, type_name)

    def _is_named(self, thing: Thing, by: str, given: str) -> bool:
        record = thing.tables["record"]
        if by == "id":
            return bool(self.id_of(record["id"]) == given)
        if by == "slug":
            return bool(record["slug"] == given)
        if by == "code":
            country = thing.tables["country"]
            return fold(given) in (fold(country["code"]), fold(country["alpha3"]))
        if thing.type_name == "Partnership" and (body := thing.tables["partnership"]["body_id"]):
            kind = {row["id"] for row in self._rows["partnership"]}
            if not kind & self._named(given):
                return body in self._named(given)
        return thing.key in self._named(given)

    def _named(self, given: str) -> set[int]:
        """Return the keys of the records that are named so."""
        names = [(row["id"], row["name"]) for row in self._rows["record"]]
        names += [(row["record_id"], row["alias"]) for row in self._rows["alias"]]
        return {key for key, name in names if fold(name) == fold(given)}

    # Connections

    def _search(self, query: str, kinds: list[str] | None = None, **arguments: Any) -> Row:
        what = ConnectionSource(Relation(), SEARCH_ORDER)
        hits = search(self._rows, query)
        things = [self._thing("Record", h.record_id, {"hit": {"score": h.score}}) for h in hits]
        wanted = [t for t in things if t and (kinds is None or t.value(KIND) in kinds)]
        page = self._page("Query.search", what, "Record", wanted, arguments)
        marked = {hit.record_id: hit.highlights for hit in hits}
        sign = SearchSignature(signature("Query.search", SEARCH_ORDER))([query, kinds])
        for edge in page["edges"]:
            edge["highlights"] = marked[edge["node"].key]
            edge["cursor"] = signed(edge["cursor"], sign)
        page["suggestions"] = unknown_words(self._rows, query)
        for end in ("startCursor", "endCursor"):
            page["pageInfo"][end] = signed(page["pageInfo"][end], sign)
        return page

    def _suggest(
        self, prefix: str, kinds: list[str] | None = None, first: int | None = None
    ) -> list[Row]:
        found = suggestions(self._rows, prefix, kinds, 10 if first is None else first)
        return [{**each, "record": self._thing("Record", each["record"])} for each in found]

    def _connection(
        self,
        coordinate: str,
        what: ConnectionSource,
        type_name: str,
        parent: Thing | None,
        arguments: Row,
    ) -> Row:
        things = self._related(what.relation, parent, type_name)
        roles = set(arguments.get("roles") or ())
        if roles:
            things = [thing for thing in things if roles & self.roles_of(what, thing)]
        return self._page(coordinate, what, type_name, things, arguments)

    def roles_of(self, what: ConnectionSource, thing: Thing) -> set[str]:
        """Return the roles of an edge."""
        assert what.roles
        return {str(row["role"]) for row in self._linked(what.roles.relation, thing)}

    def source_of(self, type_name: str) -> ConnectionSource:
        """Return what a connection to rows of a type is, if they are given."""
        return ConnectionSource(Relation("record"), TYPES[type_name].order)

    def _page(
        self,
        coordinate: str,
        what: ConnectionSource,
        type_name: str,
        things: Sequence[Thing],
        arguments: Row,
    ) -> Row:
        things = [t for t in things if self._holds(arguments.get("where"), t, type_name)]
        groups = Groups(self, type_name, things, coordinate, what)
        asked = arguments.get("orderBy")
        order = plan_order(as_terms(asked), type_name) if asked else what.order
        keyed = sorted((self._position(thing, order), at) for at, thing in enumerate(things))
        edges = [self._edge(coordinate, what, things[at], order) for _, at in keyed]
        start, end = 0, len(edges)
        if arguments.get("after") is not None:
            position = cursor_position(arguments["after"], order)
            start = sum(not position < place for place, _ in keyed)
        if arguments.get("before") is not None:
            position = cursor_position(arguments["before"], order)
            end = sum(place < position for place, _ in keyed)
        window = edges[start:end]
        first, last = arguments.get("first"), arguments.get("last")
        has_next, has_previous = end < len(edges), start > 0
        if last is not None:
            has_previous |= len(window) > last
            shown = window[len(window) - last :] if last < len(window) else window
        else:
            first = 20 if first is None else first
            has_next |= len(window) > first
            shown = window[:first]
        return {
            "edges": shown,
            "nodes": [edge["node"] for edge in shown],
            "totalCount": len(edges),
            "aggregate": groups.aggregate,
            "facets": groups.facets,
            "pageInfo": {
                "hasNextPage": has_next,
                "hasPreviousPage": has_previous,
                "startCursor": shown[0]["cursor"] if shown else None,
                "endCursor": shown[-1]["cursor"] if shown else None,
            },
        }

    def _position(self, thing: Thing, order: tuple[Sort, ...]) -> "Position":
        return Position([self._sort_value(thing, sort) for sort in order], order)

    def _sort_value(self, thing: Thing, sort: Sort) -> Any:
        value = self._sorted_by(thing, sort.column)
        if isinstance(value, Decimal):
            return scaled(value)
        return ENDS[type(stored(sort))][sort.nulls is Nulls.HIGH] if value is None else value

    def _sorted_by(self, thing: Thing, column: Column) -> Any:
        """Return a column of a row; a copy is looked up where it is from."""
        if column == FIRST_SPAN:
            return self._first_span(thing.key)
        table = metadata.tables.get(column.table)
        copy = None if table is None else copies_of(table).get(column.name)
        if copy is None:
            kept = None if table is None else table.c[column.name].info.get("counts")
            return thing.value(column) if kept is None else self._counted(thing, kept)
        if copy.by == "id" and copy.table in thing.tables:
            return self._sorted_by(thing, Column(copy.table, copy.column))
        key = next(iter(metadata.tables[copy.table].primary_key.columns)).name
        rows = self._where(copy.table, key, thing.value(Column(column.table, copy.by)))
        return next(
            (row[copy.column] for row in rows if dict(copy.fixed).items() <= row.items()), None
        )

    def _counted(self, thing: Thing, kept: Count) -> int:
        """Return a number that is kept beside a record, counted anew."""
        rows = self._where(kept.table, kept.near, thing.key)
        return sum(row.get("main", True) for row in rows)

    def _first_span(self, key: int) -> str | None:
        """Return the first span that a record is cited from, in the order of documents' slugs."""
        spans = [
            self._find("passage", "id", row["passage_id"])
            for row in self._where("citation", "record_id", key)
        ]
        places = [
            (self._find("record", "id", span["document_id"])["slug"], span["start"], span["end"])
            for span in spans
        ]
        return "{} {:010} {:010}".format(*min(places)) if places else None

    def _edge(
        self, coordinate: str, what: ConnectionSource, thing: Thing, order: tuple[Sort, ...]
    ) -> Row:
        position = self._position(thing, order)
        values = [
            self.id_of(value) if sort.column in RECORD_KEYS else cursor_value(value)
            for value, sort in zip(position.values, order, strict=True)
        ]
        mark = signature(coordinate, order)
        text = json.dumps([mark, *values], ensure_ascii=False, separators=(",", ":"))
        edge: Row = {"cursor": text.encode().hex().upper(), "node": thing}
        for extra in what.edge:
            edge[extra.name] = self._own(extra, thing)
        return edge

    # Filters

    def _holds(self, where: Row | None, thing: Thing, type_name: str) -> bool:
        for name, value in (where or {}).items():
            if value is None:
                continue
            if name == "and":
                held = all(self._holds(part, thing, type_name) for part in value)
            elif name == "or":
                held = any(self._holds(part, thing, type_name) for part in value)
            elif name == "not":
                held = not self._holds(value, thing, type_name)
            elif name == "isNull":
                held = not value
            elif name == "recordKind":
                held = compared(RECORD_KIND, thing, value)
            elif name == "overlaps" and type_name == "Period":
                held = overlaps(thing.tables["period"], value)
            elif name == "within" and type_name == "Period":
                held = lies_within(thing.tables["period"], value)
            elif name == "within":
                outer = self.enclosures.get(thing.key, set())
                held = all(self._lies_in(outer, one, what) for one, what in value.items())
            elif name in ("inCalendarYear", "inFiscalYear"):
                year = year_of(thing.tables["period"], fiscal=name == "inFiscalYear")
                held = number_holds(year, value)

            elif name in TYPES[type_name].fields:
                field = TYPES[type_name].fields[name]
                held = self._field_holds(field.source, value, thing, field.type_name)
            else:
                held = self._kind_holds(name, value, thing)
            if not held:
                return False
        return True

    def _lies_in(self, outer: set[int], name: str, where: Row | None) -> bool:
        """Tell whether one of the records is of a kind, and matches a filter."""
        kind = SINGULAR[name].name
        found = (self._thing(kind, key) for key in outer)
        return where is None or any(thing and self._holds(where, thing, kind) for thing in found)

    def _kind_holds(self, name: str, value: Row, thing: Thing) -> bool:
        """Tell whether a record is of a kind, or has a value that only some kinds have."""
        if name == "fact":
            return "fact" in thing.tables and self._holds(value, thing, "Fact")
        if name in SINGULAR:
            kind = SINGULAR[name].name
            return thing.type_name == kind and self._holds(value, thing, kind)
        field = TYPES[thing.type_name].fields.get(name)
        if field is None:
            return holds_of_nothing(value)
        return self._field_holds(field.source, value, thing, field.type_name)

    def _field_holds(self, source: Source, value: Row, thing: Thing, target: str) -> bool:
        if isinstance(source, ColumnSource):
            return compared(source, thing, value)
        if isinstance(source, ConversionSource):
            return figure_holds(thing.tables["quantity"], self._unit_of(thing), value)
        if isinstance(source, OneSource):
            found = self._related(source.relation, thing, target)
            return self._holds(value, found[0], target) if found else holds_of_nothing(value)
        assert isinstance(source, ListSource | ConnectionSource)
        every = self._every(source, thing, target)
        value = {name: operand for name, operand in value.items() if operand is not None}
        counted = value.pop("count", None)
        if counted is not None:
            given = {n: operand for n, operand in counted.items() if n != "where"}
            where = counted.get("where") or {}
            found = [far for far in every if self._edge_holds(source, where, far, target)]
            number = len({far.key if target in TYPES else id(far) for far in found})
            if not number_holds(number, given):
                return False
        held = {
            quantifier: [self._edge_holds(source, operand, far, target) for far in every]
            for quantifier, operand in value.items()
            if operand is not None
        }
        return (
            any(held.get("some", [True]))
            and not any(held.get("none", []))
            and all(held.get("every", []))
        )

    def _every(
        self, source: ListSource | ConnectionSource, thing: Thing, target: str
    ) -> list[Thing]:
        """Return every row that an edge leads to, once for each of its roles."""
        relation = source.relation
        relation = replace(relation, fixed=tuple(f for f in relation.fixed if f[0] != "main"))
        if isinstance(source, ListSource) and source.column is not None:
            driver = relation.driver or ""
            return [Thing("", None, {driver: row}) for row in self._linked(relation, thing)]
        return self._related(relation, thing, target)

    def _edge_holds(
        self, source: ListSource | ConnectionSource, operand: Row, far: Thing, target: str
    ) -> bool:
        if isinstance(source, ListSource) and source.column is not None:
            return compared(source.column, far, operand)
        if isinstance(source, ListSource) or not source.edge:
            return self._holds(operand, far, target)
        own = {known.name: known.source for known in source.edge}
        return all(
            self._holds(value, far, target)
            if name == "node"
            else self._field_holds(own[name], value, far, "")
            for name, value in operand.items()
            if value is not None
        )


def compared(source: ColumnSource, thing: Thing, value: Row) -> bool:
    """Tell whether all operators that are given hold for a column of a row."""
    value_here = thing.value(source.column)
    if source.form is Form.ID:
        value_here = f"{thing.value(KIND).lower()}_{value_here}"
    return all(
        operand is None or compares(source, value_here, name, operand)
        for name, operand in value.items()
    )


def compares(source: ColumnSource, stored: Any, operator: str, operand: Any) -> bool:
    """Tell whether a stored value compares so with an operand."""
    if operator == "isNull":
        return bool((stored is None) == operand)
    if operator in ("ne", "notIn"):
        return not compares(source, stored, "eq" if operator == "ne" else "in", operand)
    if stored is None:
        return False
    here = comparable(source, stored)
    if operator == "in":
        return here in [comparable(source, item) for item in operand]
    there = comparable(source, operand)
    if operator == "eq":
        return bool(here == there)
    if operator == "contains":
        return there in here
    if operator == "startsWith":
        return bool(here.startswith(there))
    return COMPARE[operator](here, there)


def comparable(source: ColumnSource, value: Any) -> Any:
    """Return a value in the form in which it is compared."""
    if source.folded:
        return fold(value)
    if source.form is Form.DECIMAL:
        return scaled(Decimal(value))
    return value if isinstance(value, bool | int) and source.form is not Form.ID else str(value)


def in_order(things: list[Thing], order: tuple[Sort, ...]) -> list[Thing]:
    """Return rows in their order."""
    return sorted(things, key=lambda t: Position([t.value(s.column) for s in order], order))


def stored(sort: Sort) -> sa.types.TypeEngine[Any]:
    """Return the type of the column that is sorted by."""
    return metadata.tables[sort.column.table].c[sort.column.name].type


# What nulls are sorted as: the lowest and the highest value of a type.
NUMBERS = (1 - 2**63, 2**63 - 1)
ENDS: dict[type, tuple[Any, Any]] = {
    sa.Date: (datetime.date(1, 1, 1), datetime.date(9999, 12, 31)),
    sa.Text: ("", chr(0x10FFFF)),
    sa.Enum: ("", chr(0x10FFFF)),
    sa.Integer: NUMBERS,
    Exact: NUMBERS,
}


@dataclass
class Position:
    """A place in an order, which may fall in some keys and rise in others."""

    values: list[Any]
    order: tuple[Sort, ...]

    def __lt__(self, other: "Position") -> bool:
        for mine, theirs, sort in zip(self.values, other.values, self.order, strict=True):
            if mine != theirs:
                return bool((mine > theirs) if sort.descending else (mine < theirs))
        return False


def as_terms(asked: list[Row]) -> list[Row]:
    """Return an ``orderBy`` with the vocabulary's own values for the names of a plain schema."""
    return [
        {
            "field": SimpleNamespace(value=part["field"]),
            "direction": OrderDirection[part["direction"]],
            "nulls": NullsOrder[part["nulls"]],
        }
        for part in asked
    ]


def cursor_value(value: Any) -> str:
    """Return a sort value as a cursor holds it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def cursor_position(cursor: str, order: tuple[Sort, ...]) -> Position:
    """Return the place that a cursor stands for."""
    _, *texts = json.loads(bytes.fromhex(cursor))
    values = [from_cursor(text, sort) for text, sort in zip(texts, order, strict=True)]
    return Position(values, order)


def from_cursor(text: str, sort: Sort) -> Any:
    """Return a sort value from the text of a cursor."""
    if sort.column == SCORE:
        return int(text)
    type_ = stored(sort)
    if sort.column in RECORD_KEYS:
        return int(text.rpartition("_")[2])
    if isinstance(type_, sa.Integer | Exact):
        return int(text)
    if isinstance(type_, sa.Boolean):
        return text == "true"
    return datetime.date.fromisoformat(text) if isinstance(type_, sa.Date) else text


def signed(cursor: str | None, mark: str) -> str | None:
    """Return a cursor with the signature of a search."""
    if cursor is None:
        return None
    values = [mark, *json.loads(bytes.fromhex(cursor))[1:]]
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return text.encode().hex().upper()
