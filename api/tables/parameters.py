"""The parameters of a URL that are about tables: a spreadsheet sends nothing but a URL."""

from collections.abc import Mapping
from typing import TypeVar

from api.errors import BadRequest
from api.negotiation import CSV, JSON, NDJSON, Negotiated
from api.tables.forms import FORMS
from api.tables.table import WantedTable

Value = TypeVar("Value")

FORMATS = {"json": JSON, "csv": CSV, "ndjson": NDJSON}
FLAGS = {"true": True, "false": False}
OF_TABLES = ("list", "bom")


def in_format(wanted: Negotiated, url: Mapping[str, str]) -> Negotiated:
    """Return what a client wants by its headers, and by the format in its URL before them."""
    if "format" not in url:
        return wanted
    return wanted._replace(media_type=_one_of(FORMATS, "format", url))


def wanted_table(wanted: Negotiated, url: Mapping[str, str]) -> WantedTable | None:
    """Return the table that a client wants; ``None`` where it wants JSON."""
    if wanted.media_type is not None and wanted.media_type in FORMS:
        mark = "bom" in url and _one_of(FLAGS, "bom", url)
        return WantedTable(wanted.media_type, url.get("list"), mark)
    for name in OF_TABLES:
        if name in url:
            raise BadRequest(
                f"{name!r} is about tables: ask for one by 'format=csv' or 'format=ndjson'."
            )
    return None


def _one_of(values: Mapping[str, Value], name: str, url: Mapping[str, str]) -> Value:
    if url[name] not in values:
        raise BadRequest(f"{name!r} must be {' or '.join(values)}.")
    return values[url[name]]
