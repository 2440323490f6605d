"""A GraphQL request -> its response: parse and validate, limit, compile, run once.

Documents are parsed and validated once, and operations are compiled once for each shape of their
variables; both are cached. Each request then only checks and binds its values and fetches one row.
"""

from collections.abc import Hashable
from operator import attrgetter
from threading import Lock
from time import perf_counter, thread_time
from typing import Any

from cachetools import LRUCache, cachedmethod
from graphql import (
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    specified_rules,
)
from graphql.execution.values import VariableValues, get_variable_values
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from api.compiled import (
    CompiledOperation,
    Execution,
    constant_json,
)
from api.documents import Documents, ValidatedDocument, public_errors
from api.error_locations import error_locations
from api.errors import Error, from_operation
from api.failures import TOO_LARGE, failures_as_responses
from api.graphql import ONLY, Extensions, GraphQLRequest, GraphQLResponse
from api.introspection import Introspection
from api.limits.bounds import Limits
from api.limits.cost import Cost, cost_of
from api.limits.fixed import ERRORS, STATEMENT
from api.limits.resources import Resources
from api.limits.values import check_values, check_variables
from api.problems import Origin, ambiguities, ambiguity_error, unknown_units
from api.tables.table import MakeTable, plan_tables
from db.dialects import Dialect
from db.fetch import Database
from db.plan import is_constant
from db.run import Run
from schema.errors import OperationError, TooLarge
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
        self._documents = Documents(schema, limits, resources.document_cache_bytes)
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
        return self._documents.bytes_held, self._plans.currsize

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
        # What needs no statement is made into a table while it is prepared.
        return request.table is None and request.query in self._documents

    @failures_as_responses
    def prepare(self, request: GraphQLRequest) -> Execution | GraphQLResponse:
        """Do all for a request but to run its statement; return the response where it has none."""
        validated = self._documents.validated(request.query)
        if validated.document is None:
            return GraphQLResponse(errors=validated.errors, writes=validated.writes)
        document = validated.document
        operation = _selected(document, request.operation_name)
        try:
            variables = self._variables(request.variables or {}, operation)
            if isinstance(variables, list):
                errors = public_errors(variables, "BAD_VARIABLES", document, operation)
                return GraphQLResponse(errors=errors)
            wanted = request.cost if request.extensions else None
            if wanted == ONLY:
                cost = self._cost(self._selections(document, operation, variables))
                return GraphQLResponse(b"null", extensions=self._report(cost.of(variables.coerced)))
            compiled = self._compiled(request, validated, operation, variables)
            origin = Origin(document, operation, compiled.planned, variables.coerced)
            return self._with_values(compiled, origin, request)
        except OperationError as error:
            locations = error_locations(error.node, document, operation)
            return GraphQLResponse(errors=[from_operation(error, locations)])
        except GraphQLError as error:  # A variable is null where the schema takes no null.
            errors = public_errors([error], "BAD_VARIABLES", document, operation)
            return GraphQLResponse(errors=errors)

    @failures_as_responses
    def run(self, execution: Execution) -> GraphQLResponse:
        """Run the statement of an operation."""
        # In this process, waiting for other threads is not the statement's own time.
        clock = thread_time if self.dialect.runs_in_process else perf_counter
        start = clock()
        text, problems = self._database.fetch(execution.prepared, execution.values, execution.run)
        execution.timing.note(clock() - start)
        # A text has no more characters than bytes, so one that is far too long is not encoded.
        self._limits.check(max_response=len(text))
        data, errors = text.encode(), []
        if problems and (origin := execution.origin):
            if wrong := unknown_units(problems, origin):
                return GraphQLResponse(None, wrong, execution.extensions, execution.cost)
            ambiguous = ambiguities(problems)
            if not all(ambiguity["nullable"] for ambiguity in ambiguous):
                data = b"null"
            errors = [ambiguity_error(ambiguity, origin) for ambiguity in ambiguous]
        self._check_length(len(data))
        return self._response(data, errors, execution)

    def _response(self, data: bytes, errors: list[Error], execution: Execution) -> GraphQLResponse:
        """Return the response of an operation; a table has no place for errors beside data."""
        extensions, cost, table = execution.extensions, execution.cost, None
        if execution.make_table:
            if errors:
                return GraphQLResponse(None, errors, extensions, cost)
            table = execution.make_table(data, self._check_length)
        return GraphQLResponse(data, errors, extensions, cost, table=table)

    def _check_length(self, length: int) -> None:
        """Raise ``TooLarge`` if a response is too long."""
        self._limits.check(max_response=length)

    @cachedmethod(
        lambda self: self._plans,
        key=lambda self, request, validated, operation, variables: (
            validated.digest,
            request.operation_name,
            request.table is not None,
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
        tables = None
        if request.table:
            tables = plan_tables(self._schema, self._selections(document, operation, variables))
            operation = tables.operation(operation)
        cost = self._cost(self._selections(document, operation, variables))
        cost.check(self._limits, variables.coerced)
        selections = self._selections(document, operation, variables)
        introspection = Introspection(self._schema, document, operation, request.variables or {})
        planned = plan_operation(self._schema, selections, introspection, self._limits.page_limit)
        # The answer to an introspection is a part of the plan, and may depend on any variable.
        reusable = not (introspection.used and operation.variable_definitions)
        if is_constant(planned.plan):
            return CompiledOperation(cost, planned, None, reusable, size, tables)
        prepared = self._database.prepare(planned.plan)
        if len(prepared.sql) > STATEMENT.number:
            raise TooLarge(TOO_LARGE)
        return CompiledOperation(cost, planned, prepared, reusable, size, tables)

    def _variables(
        self, given: dict[str, Any], operation: OperationDefinitionNode
    ) -> VariableValues | list[GraphQLError]:
        """Return the checked variables of an operation, or what is wrong with them."""
        check_variables(given, operation, self._limits)
        return numeric_id_errors(self._schema, operation, given) or get_variable_values(
            self._schema, operation.variable_definitions or (), given, ERRORS.number
        )

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
        self, compiled: CompiledOperation, origin: Origin, request: GraphQLRequest
    ) -> Execution | GraphQLResponse:
        """Return an operation with the checked values of a request, and its cost where wanted."""
        planned, variables = compiled.planned, origin.variables
        values = planned.values(variables)
        check_values(values, planned.bound)
        cost = compiled.cost.check(self._limits, variables)
        extensions = self._report(cost) if request.cost else None
        make_table: MakeTable | None = None
        if compiled.tables and request.table:
            make_table = compiled.tables.maker(request.table, variables)
        if compiled.prepared is None:
            data = constant_json(planned)
            table = make_table and make_table(data, self._check_length)
            return GraphQLResponse(data, [], extensions, cost, table=table)
        run = Run(self._resources.seconds(cost, self.dialect.patience))
        reads_more = compiled.cost.reads_more
        return Execution(
            compiled.prepared,
            values,
            compiled.timing,
            cost,
            run,
            reads_more,
            extensions,
            origin,
            make_table,
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
