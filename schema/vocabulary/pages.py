"""Pages: sizes and cursors of the GraphQL Cursor Connections specification.

A cursor is a keyset: the signature of the field and order that it belongs to, and the sort values
of its row. It is a position, not a row, so it stays good when a release takes the row away.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from db.plan import Sort
from schema.errors import BadArgument, BadCursor

DEFAULT_SIZE = 20


def signature(coordinate: str, order: tuple[Sort, ...]) -> str:
    """Return what tells the cursors of one field and order from all others."""
    keys = [f"{sort.column.table}.{sort.column.name}.{sort.descending}" for sort in order]
    return hashlib.sha256("|".join([coordinate, *keys]).encode()).hexdigest()[:8]


@dataclass(frozen=True)
class PageSize:
    """Checks the size of a page; ``extra`` rows are read beyond it."""

    most: int
    extra: int = 0

    def __call__(self, first: int) -> int:
        """Return the number of rows to read; ``BadArgument`` for a size that is not allowed."""
        if not 0 <= first <= self.most:
            raise BadArgument(f"'first' takes a number from 0 to {self.most}, not {first}.")
        return first + self.extra


@dataclass(frozen=True)
class CursorValue:
    """Reads one of the sort values of a cursor."""

    signature: str
    at: int
    count: int
    number: bool

    def __call__(self, cursor: str) -> Any:
        """Return the value; ``BadCursor`` for a cursor that is none of this field and order."""
        try:
            mark, *values = json.loads(bytes.fromhex(cursor))
            value = values[self.at]
            if mark != self.signature or len(values) != self.count:
                raise BadCursor("This cursor belongs to another field or order.")
            return int(value) if self.number else str(value)
        except (ValueError, TypeError, IndexError):
            raise BadCursor("This is no cursor that the server gave out.") from None
