"""The errors of what a statement finds wrong with the arguments of its operation."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson
from graphql import Node, OperationDefinitionNode

from api.error_locations import error_locations, root_field
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

    def locations(self, node: Node | None = None) -> Error:
        """Return the location and path of a part of the document, or of the whole operation."""
        return error_locations(node, self.document, self.operation)


def ambiguities(problems: str) -> list[dict[str, Any]]:
    """Return the look-ups that found several records."""
    return [problem for problem in orjson.loads(problems) if problem.get("candidates")]


def ambiguity_error(ambiguity: dict[str, Any], origin: Origin) -> Error:
    """Return the error of a look-up that found several records."""
    candidates = ambiguity["candidates"]
    of_one_kind = len({candidate["kind"] for candidate in candidates}) == 1
    names = ", ".join(
        candidate["slug"] if of_one_kind else f"{candidate['kind']} {candidate['slug']}"
        for candidate in candidates
    )
    by = "slug" if of_one_kind else "kind and slug"
    message = f"This alias names several records: {names}. Ask for one by its {by}."
    field = root_field(ambiguity["key"], origin.document, origin.operation)
    return from_operation(AmbiguousAlias(message, candidates=candidates), origin.locations(field))


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
    return from_operation(error, origin.locations(bound.field))
