"""Copies of what records are sorted by: each is taken from the row that it is a copy of."""

from collections.abc import Mapping
from typing import Any

from db.tables import metadata
from db.tables.copies import Copy, copies_of
from seeds.rows import Rows

# Facts come first: the tables of their kinds have copies of what facts have copies of.
COPYING = sorted(
    (table for table in metadata.tables.values() if copies_of(table)),
    key=lambda table: table.name != "fact",
)


class Copies:
    """Fills the copies in rows, which may come in parts: a record before those that name it."""

    def __init__(self) -> None:
        self._names: dict[Any, str] = {}

    def fill(self, rows: Rows) -> Rows:
        """Return the rows with their copies."""
        for record in rows.get("record", []):
            self._names[record["id"]] = record["name_folded"]
        for table in COPYING:
            of_table = rows.get(table.name, [])
            for name, copy in copies_of(table).items() if of_table else ():
                values = self._values(copy, rows)
                for row in of_table:
                    row[name] = values.get(row[copy.by])
        return rows

    def forget(self, rows: Rows) -> None:
        """Forget the names of records that no later row refers to."""
        for record in rows.get("record", []):
            self._names.pop(record["id"], None)

    def _values(self, copy: Copy, rows: Rows) -> Mapping[Any, Any]:
        """Return the values that are copied, by the key of their row."""
        if (copy.table, copy.column) == ("record", "name_folded"):
            return self._names
        fixed = dict(copy.fixed).items()
        sources = [row for row in rows.get(copy.table, []) if fixed <= row.items()]
        key = "id" if copy.table in ("record", "fact") else "fact_id"
        return {row[key]: row[copy.column] for row in sources}
