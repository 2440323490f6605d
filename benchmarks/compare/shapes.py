"""Responses in one shape: what PolicyGraph responds, without what servers are free to choose."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

# A cursor is whatever a server makes it.
FREE = ("endCursor",)


@dataclass(frozen=True)
class Indicator:
    """What a server that only groups by key leaves for the client to look up."""

    slug: str
    name: str
    name_folded: str


Indicators = dict[str, Indicator]
Shape = Callable[[Any, Indicators], Any]


def canonical(peer: str, query: str, data: Any, indicators: Indicators) -> Any:
    """Return the data of a response in the shape of PolicyGraph's."""
    shape = SHAPES.get((peer, query))
    return _without_free(shape(data, indicators) if shape else data)


def _without_free(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_free(item) for key, item in value.items() if key not in FREE}
    return list(map(_without_free, value)) if isinstance(value, list) else value


def _cited(data: Any, _: Indicators) -> Any:
    for indicator in data["indicators"]["nodes"]:
        for statistic in indicator["statistics"]["nodes"]:
            statistic["citations"] = statistic["citations"]["nodes"]
    return data


def _in_units(data: Any, _: Indicators) -> Any:
    for statistic in data["statistics"]["nodes"]:
        quantity = statistic["quantity"]
        if quantity:
            code = quantity.pop("unitCode")
            quantity["unit"] = code and {"code": code}
    return data


def _counted(groups: Any) -> list[tuple[str | None, int]]:
    return [(group["keys"][0], int(group["sum"]["one"])) for group in groups]


def _grouped(data: Any, indicators: Indicators) -> Any:
    counted = _counted(data["statistics"]["groups"])
    found = [(indicators[key], count) for key, count in counted if key is not None]
    found.sort(key=lambda item: (-item[1], item[0].name_folded))
    groups = [
        {"keys": {"indicator": {"slug": indicator.slug}}, "count": count}
        for indicator, count in found[:20]
    ]
    return {"statistics": {"aggregate": {"groups": groups}}}


def _faceted(data: Any, indicators: Indicators) -> Any:
    facets = []
    for field, groups in data["statistics"].items():
        values = []
        for key, count in _counted(groups):
            indicator = indicators[key] if field == "INDICATOR" and key else None
            label, at = (indicator.name, indicator.name_folded) if indicator else (key, key)
            values.append((-count, label is None, at or "", label))
        listed = [{"label": label, "count": -less} for less, _, _, label in sorted(values)[:10]]
        facets.append({"field": field, "values": listed})
    return {"statistics": {"facets": facets}}


def _listed(data: Any, _: Indicators) -> Any:
    indicators = data["indicators"]
    for indicator in indicators:
        indicator["statistics"] = {"nodes": indicator["statistics"]}
    return {"indicators": {"nodes": indicators}}


def _page_in_units(data: Any, indicators: Indicators) -> Any:
    return _in_units({"statistics": {"nodes": data["statistics"]}}, indicators)


def _total(data: Any, _: Indicators) -> Any:
    total = data["total"]["aggregations"]["count"]
    return {"statistics": {"totalCount": total, "nodes": data["statistics"]}}


def _first_of_all(data: Any, indicators: Indicators) -> Any:
    # Its pages have no more than a limit and an offset: the client compares.
    page = _total(data, indicators)
    total, nodes = page["statistics"]["totalCount"], page["statistics"]["nodes"]
    info = {"hasNextPage": total > len(nodes), "hasPreviousPage": False}
    return {"statistics": {**page["statistics"], "pageInfo": info}}


SHAPES: dict[tuple[str, str], Shape] = {
    ("postgraphile", "q2"): _cited,
    ("postgraphile", "q3"): _in_units,
    ("postgraphile", "q9"): _in_units,
    ("postgraphile", "q5"): _grouped,
    ("postgraphile", "q10"): _faceted,
    ("strawchemy", "q2"): _listed,
    ("strawchemy", "q3"): _page_in_units,
    ("strawchemy", "q4"): _total,
    ("strawchemy", "q8"): _first_of_all,
    ("strawchemy", "q9"): _page_in_units,
}
