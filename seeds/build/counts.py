"""Counts of edges: each is the number of rows that have the record's key in some column."""

from collections import Counter, defaultdict

from db.tables import metadata
from db.tables.counts import Count, counts_of
from seeds.rows import Rows

# The tables that keep each count.
KEPT: dict[Count, list[str]] = defaultdict(list)
for _table in metadata.sorted_tables:
    for _count in counts_of(_table).values():
        KEPT[_count].append(_table.name)


class Counts:
    """Fills the counts in rows, which may come in parts."""

    def __init__(self) -> None:
        self._later: dict[Count, Counter[int]] = {count: Counter() for count in KEPT}

    def fill(self, rows: Rows) -> Rows:
        """Return the rows with the counts of what comes in the same part."""
        for count, tables in KEPT.items():
            # A pair that is linked in several roles counts once.
            counted = (row for row in rows.get(count.table, []) if row.get("main", True))
            number = Counter(row[count.near] for row in counted)
            kept = [row for table in tables for row in rows.get(table, [])]
            for row in kept:
                row[count.name] = number[row["id"]]
            for row in kept:
                number.pop(row["id"], None)
            self._later[count] += number
        return rows

    def complete(self, rows: Rows) -> Rows:
        """Return rows of an earlier part with the counts of what came later, too."""
        for count, tables in KEPT.items():
            for table in tables:
                for row in rows.get(table, []):
                    row[count.name] += self._later[count][row["id"]]
        return rows
