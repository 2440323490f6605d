"""The request and the response of GraphQL over HTTP."""

from dataclasses import dataclass, field
from typing import Any

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from api.errors import BadRequest, Error


class GraphQLRequest(BaseModel):
    """A well-formed GraphQL request; the descriptions complete the sentence "must be"."""

    model_config = ConfigDict(
        strict=True, frozen=True, alias_generator=to_camel, validate_by_name=True
    )

    query: str = Field(description="a string that holds a GraphQL document")
    operation_name: str | None = Field(None, description="a string or null")
    variables: dict[str, Any] | None = Field(None, description="an object or null")
    extensions: dict[str, Any] | None = Field(None, description="an object or null")


EXPECTED = {to_camel(n): field.description for n, field in GraphQLRequest.model_fields.items()}


def validate_request(value: Any) -> GraphQLRequest:
    """Validate a parsed JSON value as a GraphQL request; else ``BadRequest``."""
    if isinstance(value, list):
        raise BadRequest("Send one request at a time: batches are not supported.")
    try:
        return GraphQLRequest.model_validate(value, by_alias=True, by_name=False)
    except ValidationError as error:
        location = error.errors(include_url=False, include_input=False)[0]["loc"]
    if not location:
        raise BadRequest("A GraphQL request is a JSON object with the key 'query'.")
    name = str(location[0])
    raise BadRequest(f"{name!r} must be {EXPECTED[name]}.")


@dataclass(frozen=True)
class GraphQLResponse:
    """The JSON text of the data, and the errors; there is no data if the request failed."""

    data: str | None = None
    errors: list[Error] = field(default_factory=list)

    def body(self) -> bytes:
        """Return the response as JSON."""
        errors = b'"errors":' + orjson.dumps(self.errors) if self.errors else b""
        if self.data is None:
            return b"{" + errors + b"}"
        return b"{" + (errors + b"," if errors else b"") + b'"data":' + self.data.encode() + b"}"
