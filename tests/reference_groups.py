"""The reference for aggregates and facets: rows sorted into groups, and their figures added up."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import product
from typing import Any

from db.tables.warning_code import WarningCode
from db.units import measure
from schema.build.dimensions import GROUPABLE, SPLITS, Groupable
from schema.definitions import ColumnSource, ConnectionSource, OneSource
from schema.entities import TYPES
from tests.reference_figures import OUTWARDS, in_unit, plain, rounded
from tests.reference_filters import number_holds

Row = dict[str, Any]

ACROSS = {
    "WITHIN": WarningCode.PARTS_ACROSS,
    "REPEATS": WarningCode.REPEATS_ACROSS,
    "OVERLAPS": WarningCode.OVERLAP_ACROSS,
    "CONFLICTS": WarningCode.CONFLICT_ACROSS,
}
BARRED = {WarningCode.OVERLAP, WarningCode.CONFLICT, WarningCode.SHARES, WarningCode.CUMULATIVE}
SIZES = ("COUNT", "MASS", "AREA", "LENGTH", "DURATION")
LOWER, UPPER = ("EQUAL", "GREATER_THAN", "AT_LEAST"), ("EQUAL", "LESS_THAN", "AT_MOST")


class Groups:
    """What a connection of the reference says of all its rows together."""

    def __init__(
        self,
        reference: Any,
        type_name: str,
        things: Sequence[Any],
        coordinate: str,
        what: ConnectionSource,
    ) -> None:
        self.reference = reference
        self.type_name = type_name
        self.things = things
        self.what = what
        # Where edges have roles, the types of groups are named after the connection.
        owner, _, field = coordinate.partition(".")
        connection = f"{owner}{field[0].upper()}{field[1:]}"
        self.name = connection if connection in GROUPABLE else type_name

    # Keys

    def values(self, thing: Any, known: Groupable) -> list[Any]:
        """Return the keys of a row in one dimension."""
        if known.path:
            return self._along(thing, *known.path)
        name = known.field
        if name == "recordKind":
            return [str(thing.tables["record"]["record_kind"])]
        if known == GROUPABLE[self.name].get("ROLE") and self.name != self.type_name:
            return sorted(self.reference.roles_of(self.what, thing))
        fields = TYPES[self.type_name].fields
        if name not in fields:
            return [self._of_value(thing, name)]
        field = fields[name]
        if isinstance(field.source, ColumnSource):
            value = thing.value(field.source.column)
            return [value if value is None or isinstance(value, bool) else str(value)]
        found = self.reference._related(field.source.relation, thing, field.type_name)
        return [far.key for far in found] or [None]

    def _along(self, thing: Any, edge: str, name: str) -> list[Any]:
        """Return what the records have that an edge leads to, each value once."""
        near = TYPES[self.type_name].fields[edge]
        far = TYPES[near.type_name].fields[name]
        found: list[Any] = []
        for other in self.reference._related(near.source.relation, thing, near.type_name):
            column = far.source if isinstance(far.source, ColumnSource) else None
            value = other.value(column.column if column else far.source.relation.outer)
            found.append(str(value) if column else value)
        return list(dict.fromkeys(found)) or [None]

    def _of_value(self, thing: Any, name: str) -> Any:
        if name == "unit":
            quantity = self._part(thing, "quantity")
            return quantity and quantity["unit_code"]
        before = next((b for b in ("target", "baseline") if name.startswith(b)), "period")
        period = self._part(thing, before)
        if period is None or name.endswith("Kind"):
            return period and str(period["kind"])
        years = {self._year(period[end], fiscal="iscal" in name) for end in ("start", "end")}
        stated = period["fiscal_year"] if "iscal" in name else None
        return stated or (years.pop() if len(years) == 1 else None)

    def _year(self, day: Any, *, fiscal: bool) -> int | None:
        return day and day.year + (fiscal and day.month > 9)

    def _part(self, thing: Any, name: str) -> Row | None:
        definition = TYPES[self.type_name]
        shared = {computed.name: computed for computed in definition.filters}
        field = definition.fields.get(name) or shared.get(name)
        if field is None:
            return None
        assert isinstance(field.source, OneSource)
        found = self.reference._related(field.source.relation, thing, field.type_name)
        return found[0].tables["quantity" if name == "quantity" else "period"] if found else None

    def grouped(self, by: Sequence[Groupable]) -> list[tuple[tuple[Any, ...], list[Any]]]:
        """Return the groups, the largest first, then by their keys."""
        groups: dict[tuple[Any, ...], list[Any]] = defaultdict(list)
        for thing in self.things:
            for key in product(*(self.values(thing, known) for known in by)):
                groups[key].append(thing)
        return sorted(
            groups.items(), key=lambda group: (-len(group[1]), self.in_order(group[0], by))
        )

    def in_order(self, key: Iterable[Any], by: Iterable[Groupable]) -> list[Any]:
        """Return what a key is sorted by: nulls last, records by their names."""
        return [
            (value is None, *self._sorted_by(value, known))
            for value, known in zip(key, by, strict=True)
        ]

    def _sorted_by(self, value: Any, known: Groupable) -> list[Any]:
        if value is None:
            return []
        if known.is_row and known.type_name != "Unit":
            return [self.reference._find("record", "id", value)["name_folded"], value]
        return [value]

    def shown(self, value: Any, known: Groupable) -> Any:
        """Return a key as clients see it."""
        if value is None or not known.is_row:
            return value
        return self.reference._thing(known.type_name, value)

    # Aggregates and facets

    def aggregate(
        self,
        groupBy: Sequence[str] | None = None,  # noqa: N803
        unit: str | None = None,
        first: int | None = None,
        offset: int | None = None,
        having: Row | None = None,
    ) -> Row:
        """Return the rows in groups."""
        by = [GROUPABLE[self.name][name] for name in dict.fromkeys(groupBy or ())]
        wanted = (having or {}).get("count") or {}
        groups = [group for group in self.grouped(by) if number_holds(len(group[1]), wanted)]
        start = offset or 0
        shown = groups[start : start + (20 if first is None else first)]
        return {
            "count": len(self.things),
            "groupCount": len(groups),
            "groups": [self._group(by, key, things, unit) for key, things in shown],
        }

    def _group(
        self, by: Sequence[Groupable], key: tuple[Any, ...], things: list[Any], unit: str | None
    ) -> Row:
        keys = dict.fromkeys(known.field for known in GROUPABLE[self.name].values())
        for known, value in zip(by, key, strict=True):
            keys[known.field] = self.shown(value, known)
        cited = {
            row["document_id"]
            for thing in things
            for row in self.reference._where("evidence", "record_id", thing.key)
        }
        documents = [self.reference._thing("Document", document) for document in cited]
        name = TYPES[self.type_name].rows
        group: Row = {
            "keys": keys,
            "count": len(things),
            "documents": sorted(documents, key=by_name),
            name: self._page(f"{self.name}Group.{name}", things),
        }
        if self.name in SPLITS:
            figures, concerned = self._figures(things, unit)
            group |= {"figures": figures, "warnings": self.warnings(concerned)}
        return group

    def _page(self, coordinate: str, things: Sequence[Any]) -> Callable[..., Row]:
        source = self.reference.source_of(self.type_name)
        return lambda **arguments: self.reference._page(
            coordinate, source, self.type_name, things, arguments
        )

    def facets(self, fields: Sequence[str], first: int | None = None) -> list[Row]:
        """Return how many rows there are for each value of some dimensions."""
        return [self._facet(GROUPABLE[self.name][name], first) for name in dict.fromkeys(fields)]

    def _facet(self, known: Groupable, first: int | None) -> Row:
        groups = self.grouped([known])
        values = [
            self._facet_value(known, key, len(things))
            for (key,), things in groups[: 20 if first is None else first]
        ]
        return {"field": known.name, "valueCount": len(groups), "values": values}

    def _facet_value(self, known: Groupable, key: Any, count: int) -> Row:
        row = self.shown(key, known) if known.is_row else None
        is_unit = known.type_name == "Unit"
        text = str(key).lower() if isinstance(key, bool) else None if key is None else str(key)
        if row and not is_unit:
            text = self.reference.id_of(key)
        label = row and row.tables["unit" if is_unit else "record"]["name"]
        return {
            "value": text,
            "label": label if known.is_row else text,
            "record": None if is_unit else row,
            "count": count,
        }

    # Figures

    def _figures(
        self, things: list[Any], unit: str | None
    ) -> tuple[list[Row], list[tuple[WarningCode, Any]]]:
        splits: dict[tuple[Any, ...], list[Measured]] = defaultdict(list)
        concerned: list[tuple[WarningCode, Any]] = []
        for thing in things:
            quantity = self._part(thing, "quantity")
            if quantity is None or quantity["value"] is None:
                concerned.append((WarningCode.NO_NUMBER, thing.key))
            else:
                split, measured = self._measured(thing, quantity, unit)
                splits[split].append(measured)
        figures = []
        across = self._across(splits.values())
        for split in sorted(splits, key=self._split_order):
            keys = {measured.thing.key for measured in splits[split]}
            own = [(code, key) for code, key in across if key in keys]
            figure, about = self._figure(split, splits[split], own)
            figures.append(figure)
            concerned += about
        return figures, concerned

    def _across(self, sums: Iterable[list["Measured"]]) -> list[tuple[WarningCode, Any]]:
        """Return the facts that are related to a fact of another sum."""
        of = {one.thing.key: at for at, figures in enumerate(sums) for one in figures}
        twice = self.reference.double_counts
        found: list[tuple[WarningCode, Any]] = []
        for kind, code in ACROSS.items():
            pairs = {(key, other) for key in of for other in twice[kind][key] & of.keys()}
            found += [(code, end) for pair in pairs if of[pair[0]] != of[pair[1]] for end in pair]
        return found

    @property
    def _split_by(self) -> list[Groupable]:
        return list(SPLITS[self.name].by)

    def _split_order(self, split: tuple[Any, ...]) -> list[Any]:
        own = len(self._split_by)
        rest = [(value is None, value or "") for value in split[own:]]
        return [*self.in_order(split[:own], self._split_by), *rest]

    def _measured(
        self, thing: Any, quantity: Row, unit: str | None
    ) -> tuple[tuple[Any, ...], "Measured"]:
        own = [value for known in self._split_by for value in self.values(thing, known)]
        code, comparator = quantity["unit_code"], str(quantity["comparator"])
        stored = code and self.reference._find("unit", "code", code)
        numbers = [quantity["value"]] * 3
        if unit and stored:
            ways = (OUTWARDS.get(comparator, ROUND_HALF_UP), ROUND_FLOOR, ROUND_CEILING)
            converted = [in_unit(numbers[0], stored, unit, way) for way in ways]
            if None not in converted:
                code, numbers = unit, converted
        period = self._part(thing, "period") or self._part(thing, "target")
        kind = period and str(period["kind"])
        never_negative = stored and str(stored["kind"]) in SIZES and quantity["value"] >= 0
        least = Decimal(0) if never_negative else None
        measured = Measured(thing, comparator, *numbers, least)
        return (*own, code, kind, *([] if unit else [comparator])), measured

    def _figure(
        self,
        split: tuple[Any, ...],
        figures: list["Measured"],
        about: list[tuple[WarningCode, Any]],
    ) -> tuple[Row, list[tuple[WarningCode, Any]]]:
        twice = self.reference.double_counts
        doubt = {one.thing.key: is_unsure(one.thing) for one in figures}
        keys = doubt.keys()
        out: dict[int, WarningCode] = {}
        for key in keys:
            if any((doubt[o], o) < (doubt[key], key) for o in twice["REPEATS"][key] & keys):
                out[key] = WarningCode.REPEATS_LEFT_OUT
            if twice["WITHIN"][key] & keys:
                out[key] = WarningCode.PARTS_LEFT_OUT
        added = [one for one in figures if one.thing.key not in out]
        left_out = [one.thing for one in figures if one.thing.key in out]
        kept = {one.thing.key for one in added}
        about = about + [(code, key) for key, code in out.items()]
        about += [(WarningCode.OVERLAP, key) for key in kept if twice["OVERLAPS"][key] & kept]
        about += [(WarningCode.CONFLICT, key) for key in kept if twice["CONFLICTS"][key] & kept]
        own = dict(zip([known.field for known in self._split_by], split, strict=False))
        code, kind = split[len(self._split_by) :][:2]
        is_share = code is not None and measure(code).dimension == "1"
        if len(added) > 1 and is_share:
            about += [(WarningCode.SHARES, key) for key in kept]
        if len(added) > 1 and own.get("cumulative"):
            about += [(WarningCode.CUMULATIVE, key) for key in kept]
        unsure = [one.thing.key for one in added if is_unsure(one.thing)]
        about += [(WarningCode.NOT_STATED, key) for key in unsure]
        is_barred = bool(BARRED & {code for code, _ in about})
        comparators = {one.comparator for one in added}
        differ = len(comparators) > 1
        if differ and not is_barred:
            about += [(WarningCode.INTERVAL, key) for key in kept]
        numbers = [one.value for one in added]
        total = sum(numbers, Decimal(0))
        mean = rounded(Fraction(total) / len(numbers))
        known = {field.field: field for field in self._split_by}
        figure: Row = {
            **{name: self.shown(value, known[name]) for name, value in own.items()},
            "unit": self._unit(code, figures),
            "periodKind": kind,
            "comparator": None if differ else comparators.pop(),
            "count": len(added),
            "sum": None if is_barred or differ else plain(total),
            "min": plain(min(numbers)),
            "max": plain(max(numbers)),
            "mean": None if differ else plain(mean),
            **bounds([] if is_barred else added),
            "warnings": self.warnings(about),
            "facts": self._page(f"{self.name}Figure.facts", [one.thing for one in added]),
            "leftOut": self._page(f"{self.name}Figure.leftOut", left_out),
        }
        return figure, about

    def _unit(self, code: str | None, figures: list["Measured"]) -> Any:
        listed = code and self.reference._thing("Unit", code)
        if listed or code is None:
            return listed
        quantity = self._part(figures[0].thing, "quantity")
        assert quantity
        own = self.reference._find("unit", "code", quantity["unit_code"])
        return unlisted(code, str(own["kind"]))

    def warnings(self, about: Iterable[tuple[WarningCode, Any]]) -> list[Row]:
        """Return the warnings about some facts, each once, in the order of the vocabulary."""
        by_code: dict[WarningCode, set[Any]] = defaultdict(set)
        for code, key in about:
            by_code[code].add(key)
        return [
            {
                "code": str(code),
                "message": code.description,
                "count": len(by_code[code]),
                "facts": self._facts([self.reference._thing("Fact", key) for key in by_code[code]]),
            }
            for code in WarningCode
            if code in by_code
        ]

    def _facts(self, facts: list[Any]) -> Callable[..., Row]:
        coordinate, source = "AggregateWarning.facts", self.reference.source_of("Fact")
        return Groups(self.reference, "Fact", facts, coordinate, source)._page(coordinate, facts)


@dataclass(frozen=True)
class Measured:
    """A fact's figure in the unit of its sum: rounded as its comparator says, down, and up.

    ``least`` is what it is at least, if it states no bound from below.
    """

    thing: Any
    comparator: str
    value: Decimal
    low: Decimal
    high: Decimal
    least: Decimal | None


def bounds(figures: list[Measured]) -> Row:
    """Return what a sum of figures is at least and at most; of none, nothing."""
    lower = [one.low if one.comparator in LOWER else one.least for one in figures]
    upper = [one.high if one.comparator in UPPER else None for one in figures]
    found: Row = {}
    for name, parts, strict in (
        ("lowerBound", lower, "GREATER_THAN"),
        ("upperBound", upper, "LESS_THAN"),
    ):
        is_bound = bool(figures) and None not in parts
        is_strict = any(one.comparator == strict for one in figures)
        found[name] = plain(sum(parts, Decimal(0))) if is_bound else None
        found[f"{name}IsStrict"] = is_strict if is_bound else None
    return found


def unlisted(code: str, kind: str) -> Row:
    """Return a unit that the database does not list."""
    return {"code": code, "name": measure(code).name, "symbol": None, "kind": kind}


def is_unsure(thing: Any) -> bool:
    """Tell whether a fact is anything but stated."""
    return str(thing.tables["fact"]["modality"]) != "STATED"


def by_name(thing: Any) -> tuple[str, int]:
    """Return what records are sorted by."""
    return thing.tables["record"]["name_folded"], thing.key


def double_counts(relations: Sequence[Row]) -> dict[str, dict[int, set[int]]]:
    """Return which facts must not be added to which."""
    pairs: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for row in relations:
        pairs[str(row["kind"])].add((row["fact_id"], row["other_id"]))
    facts = {fact for found in pairs.values() for pair in found for fact in pair}
    same = closed(pairs["SAME_AS"] | {(fact, fact) for fact in facts})
    within = closed(through(same, {(part, whole) for whole, part in pairs["CONTAINS"]}, same))
    below = {(whole, part) for part, whole in within} | same
    stated = through(same, pairs["OVERLAPS"], same)
    overlaps = through(below, stated | same, {(part, whole) for whole, part in below})
    found = {
        "REPEATS": same,
        "WITHIN": within,
        "OVERLAPS": overlaps - within - {(whole, part) for part, whole in within} - same,
        "CONFLICTS": through(same, pairs["CONFLICTS_WITH"], same),
    }
    by_fact: dict[str, dict[int, set[int]]] = {}
    for kind, known in found.items():
        by_fact[kind] = defaultdict(set)
        for fact, other in known:
            if fact != other:
                by_fact[kind][fact].add(other)
    return by_fact


Pairs = set[tuple[int, int]]


def through(*steps: Pairs) -> Pairs:
    """Return the pairs that one step after the other leads between."""
    found, *others = steps
    for step in others:
        found = {(one, last) for one, middle in found for other, last in step if middle == other}
    return found


def closed(pairs: Pairs) -> Pairs:
    """Return the pairs that any number of steps leads between."""
    while True:
        more = pairs | through(pairs, pairs)
        if more == pairs:
            return pairs
        pairs = more
