"""The headers of a table: what is not said by its rows."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import orjson

from api.tables.forms import FORMS
from api.tables.table import FinishedTable, WantedTable

# Which list has the rows, and which of the lists that were selected have more than was sent.
LIST, INCOMPLETE = "PolicyGraph-List", "PolicyGraph-Incomplete"
# A name of a file that every system takes.
LONGEST = 100
# What a script of another origin may read.
EXPOSED = ("ETag", "Link", "Retry-After", LIST, INCOMPLETE)


def table_headers(
    table: FinishedTable,
    wanted: WantedTable,
    variables: Mapping[str, Any],
    url: Mapping[str, str] | None,
) -> dict[str, str]:
    """Return the headers of a table; ``url`` are the parameters of a request by GET."""
    suffix = FORMS[wanted.media_type].suffix
    goes_on = table.continuation
    headers = {
        LIST: table.list_name,
        "Content-Disposition": f'attachment; filename="{table.list_name[:LONGEST]}.{suffix}"',
    }
    if goes_on.incomplete:
        headers[INCOMPLETE] = ", ".join(goes_on.incomplete)
    if goes_on.relation and url is not None:
        there = orjson.dumps({**variables, goes_on.variable: goes_on.place}).decode()
        query = urlencode({**url, "variables": there})
        # Relative to the request's own URL, so it also holds behind a proxy.
        headers["Link"] = f'<?{query}>; rel="{goes_on.relation}"'
    return headers
