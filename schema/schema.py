"""The one Schema."""

import strawberry
from strawberry.schema.config import StrawberryConfig

from schema.types import build
from schema.vocabulary.scalars import SCALARS

QUERY, TYPES = build()

SCHEMA = strawberry.Schema(
    query=QUERY,
    types=TYPES,
    config=StrawberryConfig(auto_camel_case=False, scalar_map=SCALARS),
)
GRAPHQL_SCHEMA = SCHEMA._schema  # noqa: SLF001  Strawberry has no public name for it.


def sdl() -> str:
    """Return the schema in the Schema Definition Language."""
    return SCHEMA.as_str() + "\n"
