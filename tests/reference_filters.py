"""The reference for filters that ask for what is not there, lies elsewhere, or is counted."""

from collections.abc import Callable
from operator import eq, ge, gt, le, lt, ne
from typing import Any

Row = dict[str, Any]


def holds_of_nothing(where: Row) -> bool:
    """Tell whether a filter of an edge to one row holds where there is no row."""
    return truth_of_nothing(where) == "true"


def truth_of_nothing(where: Row) -> str:
    """Return whether a filter holds of no row; what asks for a row is neither true nor false."""
    parts = [part(name, value) for name, value in where.items() if value is not None]
    if "false" in parts:
        return "false"
    return "true" if parts and set(parts) == {"true"} else "unknown"


def part(name: str, value: Any) -> str:
    """Return whether one key of a filter holds of no row."""
    if name == "isNull":
        return "true" if value else "false"
    if name == "not":
        return OPPOSITE[truth_of_nothing(value)]
    if name in ("and", "or"):
        truths = {truth_of_nothing(one) for one in value}
        order = ("false", "unknown", "true") if name == "and" else ("true", "unknown", "false")
        return next((truth for truth in order if truth in truths), "unknown")
    return "unknown"


COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": eq,
    "ne": ne,
    "in": lambda number, numbers: number in numbers,
    "notIn": lambda number, numbers: number not in numbers,
    "gt": gt,
    "gte": ge,
    "lt": lt,
    "lte": le,
}
NEGATED = ("ne", "notIn")


def number_holds(number: int | None, given: Row) -> bool:
    """Tell whether a number, or none, is as asked for."""
    asked = {name: operand for name, operand in given.items() if operand is not None}
    is_null = asked.pop("isNull", None)
    if is_null is not None and is_null != (number is None):
        return False
    if number is None:
        return all(name in NEGATED for name in asked)
    return all(COMPARE[name](number, operand) for name, operand in asked.items())


ENCLOSED = ("place", "agency", "country", "person", "criminal_organization", "topic")


def enclosures(rows: dict[str, list[Row]]) -> dict[int, set[int]]:
    """Return what each record lies in or is a part of, at any depth, and itself."""
    direct = {
        row["id"]: {row.get("parent_id"), row.get("country_id")} - {None}
        for name in ENCLOSED
        for row in rows[name]
    }
    found: dict[int, set[int]] = {}
    for key in direct:
        seen, new = {key}, {key}
        while new:
            new = {outer for one in new for outer in direct[one]} - seen
            seen |= new
        found[key] = seen
    return found


def facts_within(rows: dict[str, list[Row]]) -> list[Row]:
    """Return the facts about each country and place, and about all that lies in it."""
    areas = {row["id"] for name in ("country", "place") for row in rows[name]}
    outer = enclosures(rows)
    names = {row["id"]: row["name_folded"] for row in rows["record"]}
    pairs = {
        (area, row["fact_id"])
        for row in rows["involvement"]
        for area in outer.get(row["record_id"], set()) & areas
    }
    return [{"record_id": a, "fact_id": f, "name_folded": names[f]} for a, f in sorted(pairs)]


OPPOSITE = {"true": "false", "false": "true", "unknown": "unknown"}
