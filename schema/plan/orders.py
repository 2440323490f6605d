"""An ``orderBy`` -> the keys of an order.

The primary key is always the last key, so the order is total, and its cursors are keysets.
"""

from dataclasses import replace
from typing import Any

from db.plan import Column, Sort, SortPart
from schema.build.orders import SORTABLE, NullsOrder, OrderDirection

ID = Column("record", "id")


def plan_order(order_by: list[dict[str, Any]], type_name: str) -> tuple[Sort, ...]:
    """Return the keys of the order in an ``orderBy``."""
    keys: list[Sort] = []
    for part in order_by:
        sortable = SORTABLE[type_name][str(part["field"].value)]
        descending = part["direction"] is OrderDirection.DESC
        key = Sort(sortable.column, descending, via=sortable.via)
        if sortable.nullable:
            first = part["nulls"] is NullsOrder.FIRST
            keys.append(replace(key, descending=first, part=SortPart.NULLNESS))
            key = replace(key, part=SortPart.FILLED)
        keys.append(key)
    return (*keys, Sort(ID, keys[-1].descending))
