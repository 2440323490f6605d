"""A GraphQL request -> its response: parse and validate, limit, compile, run once.

Documents are parsed and validated once, and operations are compiled once for each shape of their
variables; both are cached. Each request then only checks and binds its values and fetches one row.
"""

from collections.abc import Hashable
from operator import attrgetter
from threading import Lock
from time import perf_counter, thread_time
from typing import Any

import orjson
from cachetools import LRUCache, cachedmethod
from graphql import (
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
    specified_rules,
    validate,
)
from graphql.execution.values import VariableValues, get_variable_values
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from api.compiled import (
    CompiledOperation,
    Execution,
    ValidatedDocument,
    constant_json,
    digest,
    document_size,
)
from api.error_locations import error_locations
from api.errors import Error, from_graphql, from_operation
from api.failures import TOO_LARGE, failures_as_responses
from api.graphql import ONLY, Extensions, GraphQLRequest, GraphQLResponse
from api.introspection import Introspection
from api.limits.bounds import Limits
from api.limits.cost import Cost, cost_of
from api.limits.document import check_document
from api.limits.fixed import ERRORS, STATEMENT
from api.limits.resources import Resources
from api.limits.values import check_values, check_variables
from db.dialects import Dialect
from db.fetch import Database
from db.plan import is_constant
from db.run import Run
from schema.errors import AmbiguousAlias, OperationError, TooLarge
from schema.plan.document import ParsedDocument
from schema.plan.ids import StringIdsRule, numeric_id_errors
from schema.plan.operation import plan_operation
from schema.plan.selection import Selections, shape, slots

RULES = (*specified_rules, OneOfInputValidationRule, StringIdsRule)


class Operations:
    """Executes the operations of requests, each by one statement on one database."""

    def __init__(
        self,
        schema: GraphQLSchema,
        database: Database,
        limits: Limits,
        resources: Resources | None = None,
    ) -> None:
        self._schema = schema
        self._database = database
        self._limits = limits
        self._resources = resources = resources or Resources()
        # Requests run in several threads, and a look-up reorders a cache.
        self._lock = Lock()
        self._documents: LRUCache[str, ValidatedDocument] = LRUCache(
            resources.document_cache_bytes, attrgetter("size")
        )
        self._plans: LRUCache[Hashable, CompiledOperation] = LRUCache(
            resources.plan_cache_bytes, attrgetter("size")
        )

    @property
    def documents_cached(self) -> int:
        """The number of parsed documents in the cache."""
        return len(self._documents)

    @property
    def plans_cached(self) -> int:
        """The number of compiled operations in the cache."""
        return len(self._plans)

    @property
    def bytes_held(self) -> tuple[float, float]:
        """The memory that documents and compiled operations in the caches take, in bytes."""
        return self._documents.currsize, self._plans.currsize

    @property
    def plans_made(self) -> int:
        """The number of operations that were not in the cache and were compiled."""
        return self._compiled.cache_info().misses

    @property
    def dialect(self) -> Dialect:
        """The database that the operations read."""
        return self._database.dialect

    def execute(self, request: GraphQLRequest) -> GraphQLResponse:
        """Execute the operation of a request; every failure is an error in the response."""
        execution = self.prepare(request)
        return execution if isinstance(execution, GraphQLResponse) else self.run(execution)

    def is_cached(self, request: GraphQLRequest) -> bool:
        """Tell whether the document of a request is cached, so that it takes little to prepare."""
        return request.query in self._documents

    @failures_as_responses
    def prepare(self, request: GraphQLRequest) -> Execution | GraphQLResponse:
        """Do all for a request but to run its statement; return the response where it has none."""
        validated = self._validated(request.query)
        if validated.document is None:
            return GraphQLResponse(errors=validated.errors, writes=validated.writes)
        if request.variables:
            check_variables(request.variables, self._limits)
        document = validated.document
        operation = _selected(document, request.operation_name)
        if numeric_ids := numeric_id_errors(self._schema, operation, request.variables or {}):
            return GraphQLResponse(errors=[from_graphql(e, "BAD_VARIABLES") for e in numeric_ids])
        variables = get_variable_values(
            self._schema,
            operation.variable_definitions or (),
            request.variables or {},
            ERRORS.number,
        )
        if isinstance(variables, list):
            return GraphQLResponse(errors=[from_graphql(e, "BAD_VARIABLES") for e in variables])
        try:
            wanted = request.cost if request.extensions else None
            if wanted == ONLY:
                cost = self._cost(self._selections(document, operation, variables))
                return GraphQLResponse(b"null", extensions=self._report(cost.of(variables.coerced)))
            compiled = self._compiled(request, validated, operation, variables)
            return self._with_values(compiled, variables, wanted)
        except OperationError as error:
            locations = error_locations(error.field, document, operation)
            return GraphQLResponse(errors=[from_operation(error, locations)])

    @failures_as_responses
    def run(self, execution: Execution) -> GraphQLResponse:
        """Run the statement of an operation."""
        # In this process, waiting for other threads is not the statement's own time.
        clock = thread_time if self.dialect.runs_in_process else perf_counter
        start = clock()
        text, ambiguous = self._database.fetch(execution.prepared, execution.values, execution.run)
        execution.timing.note(clock() - start)
        # A text has no more characters than bytes, so one that is far too long is not encoded.
        self._limits.check(max_response=len(text))
        data, ambiguities = text.encode(), _ambiguities(ambiguous) if ambiguous else []
        if not all(ambiguity["nullable"] for ambiguity in ambiguities):
            data = b"null"
        errors = [_ambiguous(ambiguity) for ambiguity in ambiguities]
        self._limits.check(max_response=len(data))
        return GraphQLResponse(data, errors, execution.extensions, execution.cost)

    @cachedmethod(
        lambda self: self._documents,
        key=lambda self, query: query,
        lock=lambda self: self._lock,
    )
    def _validated(self, query: str) -> ValidatedDocument:
        size, key = document_size(query, 0), digest(query)
        try:
            node = parse(query, max_tokens=self._limits.max_tokens)
            check_document(node, self._limits)
        except GraphQLError as error:
            return ValidatedDocument(None, [from_graphql(error, "SYNTAX_ERROR")], size, key)
        except TooLarge as error:
            return ValidatedDocument(None, [from_operation(error)], size, key)
        size = document_size(query, node.token_count)
        errors = [
            from_graphql(error, "VALIDATION_FAILED")
            for error in validate(self._schema, node, RULES, max_errors=ERRORS.number)
        ]
        document = ParsedDocument(node)
        writes = any(each.operation is not OperationType.QUERY for each in document.operations)
        return ValidatedDocument(None if errors else document, errors, size, key, writes)

    @cachedmethod(
        lambda self: self._plans,
        key=lambda self, request, validated, operation, variables: (
            validated.digest,
            request.operation_name,
            shape(_with_slots(variables)),
        ),
        lock=lambda self: self._lock,
        info=True,
    )
    def _compiled(
        self,
        request: GraphQLRequest,
        validated: ValidatedDocument,
        operation: OperationDefinitionNode,
        variables: VariableValues,
    ) -> CompiledOperation:
        document, size = validated.document, validated.size
        assert document is not None
        cost = self._cost(self._selections(document, operation, variables))
        cost.check(self._limits, variables.coerced)
        selections = self._selections(document, operation, variables)
        introspection = Introspection(self._schema, document, operation, request.variables or {})
        planned = plan_operation(self._schema, selections, introspection, self._limits.page_limit)
        # The answer to an introspection is a part of the plan, and may depend on any variable.
        reusable = not (introspection.used and operation.variable_definitions)
        if is_constant(planned.plan):
            return CompiledOperation(cost, planned, None, reusable, size)
        prepared = self._database.prepare(planned.plan)
        if len(prepared.sql) > STATEMENT.number:
            raise TooLarge(TOO_LARGE)
        return CompiledOperation(cost, planned, prepared, reusable, size)

    def _selections(
        self,
        document: ParsedDocument,
        operation: OperationDefinitionNode,
        variables: VariableValues,
    ) -> Selections:
        """Return the selections of an operation, under one shape of its variables."""
        return Selections(document, operation, variables._replace(coerced=_with_slots(variables)))

    def _cost(self, selections: Selections) -> Cost:
        return cost_of(self._schema, selections, self._limits)

    def _report(self, cost: int) -> Extensions:
        return {"cost": {"requested": cost, "limit": self._limits.max_cost}}

    def _with_values(
        self, compiled: CompiledOperation, variables: VariableValues, wanted: Any
    ) -> Execution | GraphQLResponse:
        """Return an operation with the checked values of a request, and its cost where wanted."""
        planned = compiled.planned
        values = planned.values(variables.coerced)
        check_values(values, planned.bound)
        cost = compiled.cost.check(self._limits, variables.coerced)
        extensions = self._report(cost) if wanted else None
        if compiled.prepared is None:
            return GraphQLResponse(constant_json(planned), [], extensions, cost)
        run = Run(self._resources.seconds(cost, self.dialect.patience))
        reads_more = compiled.cost.reads_more
        return Execution(
            compiled.prepared, values, compiled.timing, cost, run, reads_more, extensions
        )


def _selected(document: ParsedDocument, name: str | None) -> OperationDefinitionNode:
    """Return the operation with a name, or the only one; an empty name is the same as none."""
    operations = [
        operation
        for operation in document.operations
        if not name or (operation.name and operation.name.value == name)
    ]
    if len(operations) == 1:
        return operations[0]
    if name:
        raise OperationError(f"The document has no operation named {name!r}.")
    if operations:
        raise OperationError("The document has several operations: name one in 'operationName'.")
    raise OperationError("The document has no operation.")


def _with_slots(variables: VariableValues) -> dict[str, Any]:
    """Return the variables with slots in place of everything that does not decide the plan."""
    return {name: slots(value, (name,)) for name, value in variables.coerced.items()}


def _ambiguities(text: str) -> list[dict[str, Any]]:
    """Return the look-ups that found several records, from their JSON text."""
    return [ambiguity for ambiguity in orjson.loads(text) if ambiguity["candidates"]]


def _ambiguous(ambiguity: dict[str, Any]) -> Error:
    """Return the error of a look-up that found several records."""
    candidates = ambiguity["candidates"]
    of_one_kind = len({candidate["kind"] for candidate in candidates}) == 1
    names = ", ".join(
        candidate["slug"] if of_one_kind else f"{candidate['kind']} {candidate['slug']}"
        for candidate in candidates
    )
    by = "slug" if of_one_kind else "kind and slug"
    message = f"This alias names several records: {names}. Ask for one by its {by}."
    error = from_operation(AmbiguousAlias(message, candidates=candidates))
    return {**error, "path": [ambiguity["key"]]}
