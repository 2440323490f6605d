"""A GraphQL request -> its answer: parse and validate, limit, plan, run once.

Documents are parsed and validated once, and plans are made once for each shape of the variables;
both are kept. What is left for a request is to check and bind its values and to fetch one row.
"""

from dataclasses import dataclass, field
from functools import partial
from threading import Lock
from typing import Any

import orjson
from cachetools import LRUCache
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    execute_sync,
    parse,
    validate,
)
from graphql.execution.values import VariableValues, get_variable_values

from api.errors import Error, from_graphql, from_operation, masked, plain
from api.limits import MOST_TOKENS, check_depth, check_rows
from db.fetch import Database, DatabaseUnavailable, Prepared
from db.plan import Constant, is_constant
from schema.binding import Planned
from schema.errors import AmbiguousAlias, OperationError
from schema.planner import Introspect, Planner
from schema.selection import Selections, shape, slots

DOCUMENTS_KEPT = 1_000
PLANS_KEPT = 1_000
FIRST_ERRORS = 20


@dataclass(frozen=True)
class Request:
    """A well-formed GraphQL request."""

    query: str
    operation_name: str | None = None
    variables: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """The JSON text of the data, or ``None`` where the request failed before it was run."""

    data: str | None = None
    errors: list[Error] = field(default_factory=list)

    def body(self) -> bytes:
        """Return the response as JSON."""
        errors = b'"errors":' + orjson.dumps(self.errors) if self.errors else b""
        if self.data is None:
            return b"{" + errors + b"}"
        return b"{" + (errors + b"," if errors else b"") + b'"data":' + self.data.encode() + b"}"


@dataclass(frozen=True)
class Known:
    """A document as it was parsed, and what is wrong with it."""

    document: DocumentNode | None
    errors: list[Error]


@dataclass(frozen=True)
class Runnable:
    """A plan and its statement; none where the answer is known without reading a row."""

    planned: Planned
    prepared: Prepared | None


class Operations:
    """Answers requests from one database."""

    def __init__(self, schema: GraphQLSchema, database: Database, page_limit: int) -> None:
        self.plans_made = 0
        self._schema = schema
        self._database = database
        self._page_limit = page_limit
        # Requests are answered in several threads, and a look-up reorders what is kept.
        self._lock = Lock()
        self._documents: LRUCache[str, Known] = LRUCache(DOCUMENTS_KEPT)
        self._plans: LRUCache[Any, Runnable] = LRUCache(PLANS_KEPT)

    def answer(self, request: Request) -> Answer:
        """Answer a request; whatever goes wrong is an error in the answer."""
        try:
            return self._answer(request)
        except OperationError as error:
            return Answer(errors=[from_operation(error)])
        except DatabaseUnavailable as error:
            masked(error)
            return Answer(errors=[plain("The database can't be read now.", "UNAVAILABLE")])
        except Exception as error:  # Nothing internal reaches a client.
            return Answer(errors=[masked(error)])

    def _answer(self, request: Request) -> Answer:
        known = self._known(request.query)
        if known.document is None or known.errors:
            return Answer(errors=known.errors)
        operation = _operation(known.document, request.operation_name)
        if isinstance(operation, Answer):
            return operation
        coerced = get_variable_values(
            self._schema, operation.variable_definitions or (), request.variables
        )
        if isinstance(coerced, list):
            return Answer(errors=[from_graphql(e, "BAD_VARIABLES") for e in coerced])
        return self._run(request, known.document, operation, coerced)

    def _known(self, query: str) -> Known:
        with self._lock:
            known = self._documents.get(query)
        if known is None:
            known = self._parsed(query)
            with self._lock:
                self._documents[query] = known
        return known

    def _parsed(self, query: str) -> Known:
        try:
            document = parse(query, max_tokens=MOST_TOKENS)
        except GraphQLError as error:
            return Known(None, [from_graphql(error, "SYNTAX_ERROR")])
        errors = validate(self._schema, document, max_errors=FIRST_ERRORS)
        return Known(document, [from_graphql(error, "VALIDATION_FAILED") for error in errors])

    def _run(
        self,
        request: Request,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        variables: VariableValues,
    ) -> Answer:
        marked = {name: slots(value, (name,)) for name, value in variables.coerced.items()}
        key = (request.query, request.operation_name, shape(marked))
        with self._lock:
            runnable = self._plans.get(key)
        if runnable is None:
            introspect = partial(self._introspect, document, operation, request.variables)
            selections = Selections(document, operation, variables._replace(coerced=marked))
            runnable = self._planned(document, operation, selections, introspect)
            if not _introspects_by_variables(operation):
                with self._lock:
                    self._plans[key] = runnable
        values = runnable.planned.values(variables.coerced)
        check_rows(runnable.planned.pages, values)
        if runnable.prepared is None:
            return Answer(_constant(runnable.planned))
        data, ambiguous = self._database.fetch(runnable.prepared, values)
        return Answer(data, _ambiguities(ambiguous) if ambiguous else [])

    def _planned(
        self,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        selections: Selections,
        introspect: Introspect,
    ) -> Runnable:
        self.plans_made += 1
        check_depth(document, operation)
        planned = Planner(self._schema, selections, introspect, self._page_limit).plan()
        if is_constant(planned.plan):
            return Runnable(planned, None)
        return Runnable(planned, self._database.prepare(planned.plan))

    def _introspect(
        self,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        variables: dict[str, Any],
        nodes: list[FieldNode],
    ) -> str:
        """Answer one field of introspection with graphql-core, as JSON text."""
        alone = OperationDefinitionNode(
            operation=OperationType.QUERY,
            variable_definitions=operation.variable_definitions,
            selection_set=SelectionSetNode(selections=tuple(nodes)),
            directives=(),
        )
        fragments = [d for d in document.definitions if isinstance(d, FragmentDefinitionNode)]
        only = DocumentNode(definitions=(alone, *fragments))
        result = execute_sync(self._schema, only, variable_values=variables)
        assert result.data is not None
        (value,) = result.data.values()
        return orjson.dumps(value).decode()


def _operation(document: DocumentNode, name: str | None) -> OperationDefinitionNode | Answer:
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    wanted = [d for d in operations if name is None or (d.name and d.name.value == name)]
    if len(wanted) == 1:
        return wanted[0]
    if name is not None:
        message = f"The document has no operation named {name!r}."
    elif operations:
        message = "The document has several operations: name one in 'operationName'."
    else:
        message = "The document has no operation."
    return Answer(errors=[plain(message, "BAD_REQUEST")])


def _introspects_by_variables(operation: OperationDefinitionNode) -> bool:
    """Introspection that depends on a variable's value is not kept: the plan holds its answer."""
    fields = operation.selection_set.selections
    introspects = any(
        not isinstance(part, FieldNode) or part.name.value.startswith("__") for part in fields
    )
    return bool(operation.variable_definitions) and introspects


def _constant(planned: Planned) -> str:
    fields = planned.plan.root.fields
    parts = [f'"{key}":{node.json}' for key, node in fields if isinstance(node, Constant)]
    return "{" + ",".join(parts) + "}"


def _ambiguities(found: str) -> list[Error]:
    errors = []
    for ambiguity in orjson.loads(found):
        candidates = ambiguity["candidates"]
        if candidates:
            slugs = ", ".join(candidate["slug"] for candidate in candidates)
            message = f"This alias names several records: {slugs}. Ask for one by its slug."
            error = from_operation(AmbiguousAlias(message, candidates=candidates))
            errors.append({**error, "path": [ambiguity["key"]]})
    return errors
