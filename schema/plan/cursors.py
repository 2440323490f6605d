"""Pages: sizes and cursors of the GraphQL Cursor Connections specification.

A cursor is a keyset: the signature of its field, order and search, and the sort values of its row.
It is a position, not a row, so it stays valid when a release removes the row.
"""

import datetime
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from db.ids import NO_KEY, key_of_id
from db.plan import Sort
from db.text.query import beginning, parts
from schema.errors import BadArgument, BadCursor

DEFAULT_SIZE = 20


def signature(coordinate: str, order: tuple[Sort, ...]) -> str:
    """Return the signature of the cursors of one field and order."""
    keys = [
        f"{sort.column.table}.{sort.column.name}.{sort.descending}"
        f"{'' if sort.nulls is None else f'.{sort.nulls.name}'}"
        for sort in order
    ]
    return _digest([coordinate, *keys])


def _digest(parts: Sequence[str]) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:8]


@dataclass(frozen=True)
class SearchSignature:
    """The signature of the cursors of a search: of its field and order, and of what is searched.

    The score of a record is another one in every search. Texts that find the same are one search.
    """

    mark: str

    def __call__(self, searched: list[Any]) -> str:
        """Return the signature, given the text and the kinds of record of a search."""
        query, kinds = searched
        names = "*" if kinds is None else ",".join(sorted({str(kind) for kind in kinds}))
        return _digest([self.mark, names, parts(query), beginning(query)])


@dataclass(frozen=True)
class PageSize:
    """Checks the size of a page."""

    counted: str
    most: int

    def __call__(self, size: int) -> int:
        """Return the number of rows to show; ``BadArgument`` for a size that is not allowed."""
        if not 0 <= size <= self.most:
            raise BadArgument(f"{self.counted!r} takes a number from 0 to {self.most}, not {size}.")
        return size


class CursorType(Enum):
    """How a sort value is written in a cursor, where every value is a string."""

    ID = auto()
    NUMBER = auto()
    TEXT = auto()
    DATE = auto()
    FLAG = auto()


@dataclass(frozen=True)
class CursorValue:
    """Reads one of the sort values of a cursor."""

    signature: str
    at: int
    count: int
    type: CursorType

    def __call__(self, cursor: str) -> Any:
        """Return the value; ``BadCursor`` if the cursor belongs elsewhere."""
        try:
            decoded = bytes.fromhex(cursor)
            if decoded.hex().upper() != cursor:
                raise ValueError("a cursor has one form only")
            mark, *values = json.loads(decoded)
            value = values[self.at]
            if mark != self.signature or len(values) != self.count:
                raise BadCursor("This cursor belongs to another field, order or search.")
            return READ[self.type](value)
        except (ValueError, TypeError, LookupError, RecursionError):
            raise BadCursor("This is not a cursor of this server.") from None


@dataclass(frozen=True)
class SearchCursorValue:
    """Reads one of the sort values of a search's cursor."""

    value: CursorValue

    def __call__(self, cursor_and_searched: list[Any]) -> Any:
        """Return the value; ``BadCursor`` if the cursor is not one of this search."""
        cursor, *searched = cursor_and_searched
        signed = SearchSignature(self.value.signature)(searched)
        return replace(self.value, signature=signed)(cursor)


def whole_number(value: Any) -> int:
    """Return a number of a cursor, which is written as a string; else ``ValueError``."""
    number = int(text(value))
    if abs(number) >= 2**63:
        raise ValueError("the databases hold numbers of 64 bits")
    return number


def text(value: Any) -> str:
    """Return a text of a cursor; else ``TypeError``."""
    if not isinstance(value, str):
        raise TypeError("a cursor holds strings")
    return value


def flag(value: Any) -> bool:
    """Return a boolean of a cursor; else ``LookupError``."""
    return {"true": True, "false": False}[text(value)]


def date(value: Any) -> datetime.date:
    """Return a date of a cursor; else ``ValueError``."""
    return datetime.date.fromisoformat(text(value))


def record_key(value: Any) -> int:
    """Return the key of an ID of a cursor; else ``ValueError``."""
    key = key_of_id(text(value))
    if key == NO_KEY:
        raise ValueError("a cursor holds IDs of records")
    return key


READ: dict[CursorType, Callable[[Any], Any]] = {
    CursorType.ID: record_key,
    CursorType.NUMBER: whole_number,
    CursorType.TEXT: text,
    CursorType.DATE: date,
    CursorType.FLAG: flag,
}
