"""An ``orderBy`` -> the keys of an order.

The primary key is always the last key, so the order is total, and its cursors are keysets.
"""

from typing import Any

from db.plan import Column, Nulls, Sort
from schema.build.orders import SORTABLE, NullsOrder, OrderDirection

ID = Column("record", "id")


def plan_order(order_by: list[dict[str, Any]], type_name: str) -> tuple[Sort, ...]:
    """Return the keys of the order in an ``orderBy``."""
    keys: list[Sort] = []
    for part in order_by:
        sortable = SORTABLE[type_name][str(part["field"].value)]
        descending = part["direction"] is OrderDirection.DESC
        nulls = None
        if sortable.nullable:
            is_last = part["nulls"] is NullsOrder.LAST
            nulls = Nulls.HIGH if is_last != descending else Nulls.LOW
        keys.append(Sort(sortable.column, descending, nulls))
    return (*keys, Sort(ID, keys[-1].descending))
