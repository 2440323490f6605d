"""Tables: what a client wants, how it is made of the data of an operation, and what it becomes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson
from graphql import GraphQLSchema, OperationDefinitionNode

from api.negotiation import CSV
from api.tables.forms import FORMS, Check
from api.tables.layout import layout, lists_of
from api.tables.pages import Continuation, Page, continuation, pages_of, with_pages
from schema.plan.response import ResponseField, response_fields
from schema.plan.selection import Selections

BYTE_ORDER_MARK = "\ufeff".encode()


class WantedTable(NamedTuple):
    """A table that a client wants: its media type, its list if it names one, a byte order mark."""

    media_type: str
    chosen: str | None = None
    mark: bool = False


class FinishedTable(NamedTuple):
    """A table that is written: the name of its list, and where it goes on."""

    body: bytes
    list_name: str
    continuation: Continuation


# Makes a table of the JSON text of an operation's data. Values around its list are repeated in each
# row, so the check raises an error if the table becomes too long.
MakeTable = Callable[[bytes, Check], FinishedTable]


@dataclass(frozen=True)
class PlannedTables:
    """The tables that an operation can be made into, under one shape of its variables."""

    fields: tuple[ResponseField, ...]
    pages: tuple[Page, ...]

    def operation(self, operation: OperationDefinitionNode) -> OperationDefinitionNode:
        """Return the operation that also asks whether its pages are complete."""
        return with_pages(operation, self.pages)

    def maker(self, wanted: WantedTable, variables: Mapping[str, Any]) -> MakeTable:
        """Return what makes the table that a request wants.

        Raises ``NoTable`` if it is not clear what the rows are.
        """
        chosen, form = layout(self.fields, wanted.chosen), FORMS[wanted.media_type]
        mark = BYTE_ORDER_MARK if wanted.mark and wanted.media_type == CSV else b""

        def make(text: bytes, check: Check) -> FinishedTable:
            data = orjson.loads(text)
            body = form.write(chosen.names, chosen.rows(data), check)
            goes_on = continuation(self.pages, chosen.way, data, variables)
            return FinishedTable(mark + body, chosen.list_name, goes_on)

        return make


def plan_tables(schema: GraphQLSchema, selections: Selections) -> PlannedTables:
    """Return the tables that an operation can be made into."""
    fields = response_fields(schema, selections)
    return PlannedTables(fields, pages_of(lists_of(fields), selections))
