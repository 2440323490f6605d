"""The request and the response of GraphQL over HTTP."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic.alias_generators import to_camel

from api.errors import BadRequest, Error
from api.tables.table import FinishedTable, WantedTable

# The extensions of a response; ``None`` for none.
Extensions = dict[str, Any] | None
ONLY = "only"
COST = (None, False, True, ONLY)


class Parameters(BaseModel):
    """The parameters of a GraphQL request; the descriptions complete the sentence "must be"."""

    model_config = ConfigDict(
        strict=True, frozen=True, alias_generator=to_camel, validate_by_name=True
    )

    query: str | None = Field(None, description="a string that holds a GraphQL document")
    document_id: str | None = Field(None, description="a string or null")
    operation_name: str | None = Field(None, description="a string or null")
    variables: dict[str, Any] | None = Field(None, description="an object or null")
    extensions: dict[str, Any] | None = Field(
        None, description="an object or null; its 'cost' true, false or \"only\""
    )

    @field_validator("extensions")
    @classmethod
    def _known_cost(cls, value: dict[str, Any] | None) -> dict[str, Any] | None:
        cost = (value or {}).get("cost")
        # 0 and 1 are equal to booleans.
        if not isinstance(cost, bool | str | None) or cost not in COST:
            raise ValueError("the cost is asked for by true, false or 'only'")
        return value


@dataclass(frozen=True)
class GraphQLRequest:
    """A request for an operation; ``table`` says that its response is to be a table."""

    query: str
    operation_name: str | None = None
    variables: dict[str, Any] | None = None
    extensions: dict[str, Any] | None = None
    table: WantedTable | None = None

    @property
    def cost(self) -> Any:
        """Whether the response has the cost: ``True``, or ``ONLY`` for nothing beside it."""
        return (self.extensions or {}).get("cost")

    def locations(self) -> Error:
        """Return no locations: a request that runs no operation has no part to blame."""
        return {}


EXPECTED = {to_camel(n): field.description for n, field in Parameters.model_fields.items()}


def validate_parameters(value: Any) -> Parameters:
    """Validate a parsed JSON value as the parameters of a request; else ``BadRequest``."""
    if isinstance(value, list):
        raise BadRequest("Send one request at a time: batches are not supported.")
    try:
        return Parameters.model_validate(value, by_alias=True, by_name=False)
    except ValidationError as error:
        location = error.errors(include_url=False, include_input=False)[0]["loc"]
    if not location:
        raise BadRequest("A GraphQL request is a JSON object with the key 'query'.")
    name = str(location[0])
    raise BadRequest(f"{name!r} must be {EXPECTED[name]}.")


class GraphQLResponse(NamedTuple):
    """The JSON of the data, and the errors; there is no data if the request failed.

    ``cost`` is that of an operation that ran, in units. ``writes`` says that the document has an
    operation that is not a query. ``table`` is what was made of the data, for a request for a
    table.
    """

    data: bytes | None = None
    errors: Sequence[Error] = ()
    extensions: Extensions = None
    cost: int | None = None
    writes: bool = False
    table: FinishedTable | None = None

    def body(self) -> bytes:
        """Return the response as JSON."""
        parts = []
        if self.errors:
            parts.append(b'"errors":' + orjson.dumps(self.errors))
        if self.data is not None:
            parts.append(b'"data":' + self.data)
        if self.extensions:
            parts.append(b'"extensions":' + orjson.dumps(self.extensions))
        return b"{" + b",".join(parts) + b"}"
