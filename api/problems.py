"""The errors of what a statement finds wrong with the arguments of its operation."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson
from graphql import OperationDefinitionNode

from api.error_locations import error_locations
from api.errors import Error, from_operation
from db.units.nearest import unmeasured
from schema.errors import AmbiguousAlias, BadArgument
from schema.plan.binding import PlannedOperation
from schema.plan.document import ParsedDocument
from schema.plan.selection import filled


class Origin(NamedTuple):
    """Where the arguments of an operation are from."""

    document: ParsedDocument
    operation: OperationDefinitionNode
    planned: PlannedOperation
    variables: Mapping[str, Any]


def ambiguities(problems: str) -> list[Error]:
    """Return the errors of ambiguous aliases, each of which leaves a field null."""
    errors = []
    for problem in orjson.loads(problems):
        if candidates := problem.get("candidates"):
            slugs = ", ".join(candidate["slug"] for candidate in candidates)
            message = f"This alias names several records: {slugs}. Ask for one by its slug."
            error = from_operation(AmbiguousAlias(message, candidates=candidates))
            errors.append({**error, "path": [problem["key"]]})
    return errors


def unknown_units(problems: str, origin: Origin) -> list[Error]:
    """Return the errors of units that no figure converts to, which leave no data."""
    return [
        _unknown_unit(problem["dimension"], dict(problem["units"]), origin)
        for problem in orjson.loads(problems)
        if problem.get("units")
    ]


def _unknown_unit(position: int, units: Mapping[str, str], origin: Origin) -> Error:
    bound = origin.planned.bound[position]
    error = BadArgument(unmeasured(filled(bound.argument, origin.variables), units))
    locations = error_locations(bound.field, origin.document, origin.operation)
    return from_operation(error, locations)
