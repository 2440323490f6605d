"""The forms of a table: how its rows are written."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import orjson

from api.negotiation import CSV, NDJSON

Rows = Iterable[Sequence[object]]
# Raises an error if a table has become longer than a response may be.
Check = Callable[[int], object]

# A spreadsheet takes a cell that begins so for a formula, and a formula can send what other cells
# hold to anybody. The last four are the same signs in full width.
FORMULA = re.compile("[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?", re.ASCII)
# Spreadsheets show it nowhere, and take the rest of the cell for a text.
AS_TEXT = "'"


def write_csv(names: Sequence[str], rows: Rows, check: Check) -> bytes:
    """Return a table as CSV by RFC 4180. A null is an empty cell, a list is JSON text."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
        check(text.tell())
    return text.getvalue().encode()


def write_ndjson(names: Sequence[str], rows: Rows, check: Check) -> bytes:
    """Return a table as one JSON object for each row, one per line."""
    body = bytearray()
    for row in rows:
        body += orjson.dumps(dict(zip(names, row, strict=True)), option=orjson.OPT_APPEND_NEWLINE)
        check(len(body))
    return bytes(body)


class Form(NamedTuple):
    """A form of tables: its media type, the end of a file's name, and how it is written."""

    content_type: str
    suffix: str
    write: Callable[[Sequence[str], Rows, Check], bytes]


FORMS: Mapping[str, Form] = {
    CSV: Form(f"{CSV}; charset=utf-8; header=present", "csv", write_csv),
    NDJSON: Form(NDJSON, "ndjson", write_ndjson),
}


def _cell(value: object) -> object:
    """Return a value as the writer of CSV takes it."""
    if isinstance(value, str):
        is_formula = FORMULA.match(value) and not NUMBER.fullmatch(value)
        return AS_TEXT + value if is_formula else value
    if isinstance(value, bool | list | dict):
        return orjson.dumps(value).decode()
    return value
