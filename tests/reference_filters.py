"""The reference for filters that ask for what is not there, lies elsewhere, or is counted."""

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


ENCLOSED = ("place", "agency", "country", "criminal_organization", "topic")


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


OPPOSITE = {"true": "false", "false": "true", "unknown": "unknown"}
