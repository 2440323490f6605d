"""The schema, built from the entities and the types generated from them."""

import strawberry
from strawberry.schema.config import StrawberryConfig

from schema.build import build
from schema.plan.dispatch import unplanned_fields
from schema.plan.operation import HANDLERS as HANDLERS
from schema.scalars import SCALARS
from schema.types import SchemaError

QUERY, TYPES = build()

SCHEMA = strawberry.Schema(query=QUERY, types=TYPES, config=StrawberryConfig(scalar_map=SCALARS))
GRAPHQL_SCHEMA = SCHEMA._schema  # noqa: SLF001  Strawberry has no public name for it.

if missing := unplanned_fields(GRAPHQL_SCHEMA):
    raise SchemaError(
        f"no handler plans {', '.join(missing)}: register one with plan_field in schema/plan/"
    )


def sdl() -> str:
    """Return the schema in the Schema Definition Language."""
    return SCHEMA.as_str() + "\n"
