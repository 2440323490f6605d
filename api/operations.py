"""A GraphQL request -> its answer: parse and validate, limit, plan, run once.

Documents are parsed and validated once, and plans are made once for each shape of the variables;
both are kept. What is left for a request is to check and bind its values and to fetch one row.
"""

from dataclasses import dataclass, field
from functools import partial
from operator import attrgetter
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
from api.limits import (
    MOST_TOKENS,
    check_rows,
    check_shape,
    check_statement,
    check_values,
)
from api.places import place
from db.fetch import Database, DatabaseUnavailable, Prepared, StatementTooLarge
from db.plan import Constant, is_constant
from schema.errors import AmbiguousAlias, OperationError, TooLarge
from schema.plan.binding import PlannedOperation
from schema.plan.dispatch import Introspect
from schema.plan.document import ParsedDocument
from schema.plan.operation import plan_operation
from schema.plan.selection import Selections, shape, slots

# In characters, so that large documents can't fill the memory: parsed, each takes 200 bytes.
DOCUMENTS_KEPT = 1_000_000
PLANS_KEPT = 50_000_000
FIRST_ERRORS = 20

TOO_LARGE = "The operation asks too much of the database. Ask for less, or in parts."


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
    """A document as it was parsed, or what is wrong with it."""

    document: DocumentNode | None
    errors: list[Error]
    size: int


@dataclass(frozen=True)
class Runnable:
    """A plan and its statement; none where the answer is known without reading a row."""

    planned: PlannedOperation
    prepared: Prepared | None

    @property
    def size(self) -> int:
        """The length of the statement and its texts, or of the answer that is known already."""
        if self.prepared is None:
            return len(_constant(self.planned))
        texts = [value for value in self.prepared.constants if isinstance(value, str)]
        return len(self.prepared.sql) + sum(map(len, texts))


@dataclass(frozen=True)
class Kept:
    """How many documents and plans are kept."""

    documents: int
    plans: int


class Operations:
    """Answers requests from one database."""

    def __init__(self, schema: GraphQLSchema, database: Database, page_limit: int) -> None:
        self.plans_made = 0
        self._schema = schema
        self._database = database
        self._page_limit = page_limit
        # Requests are answered in several threads, and a look-up reorders what is kept.
        self._lock = Lock()
        self._documents: LRUCache[str, Known] = LRUCache(DOCUMENTS_KEPT, attrgetter("size"))
        self._plans: LRUCache[Any, Runnable] = LRUCache(PLANS_KEPT, attrgetter("size"))

    def kept(self) -> Kept:
        """Return how much is kept now."""
        with self._lock:
            return Kept(len(self._documents), len(self._plans))

    def answer(self, request: Request) -> Answer:
        """Answer a request; whatever goes wrong is an error in the answer."""
        try:
            return self._answer(request)
        except GraphQLError as error:  # A variable is null where its place takes no null.
            return Answer(errors=[from_graphql(error, "BAD_VARIABLES")])
        except RecursionError:
            return Answer(errors=[plain("The operation nests too deeply.", TooLarge.code)])
        except StatementTooLarge:
            return Answer(errors=[plain(TOO_LARGE, TooLarge.code)])
        except DatabaseUnavailable as error:
            masked(error)
            return Answer(errors=[plain("The database can't be read now.", "UNAVAILABLE")])
        except Exception as error:  # Nothing internal reaches a client.
            return Answer(errors=[masked(error)])

    def _answer(self, request: Request) -> Answer:
        known = self._known(request.query)
        if known.document is None:
            return Answer(errors=known.errors)
        operation = _operation(known.document, request.operation_name)
        if isinstance(operation, Answer):
            return operation
        coerced = get_variable_values(
            self._schema, operation.variable_definitions or (), request.variables, FIRST_ERRORS
        )
        if isinstance(coerced, list):
            return Answer(errors=[from_graphql(e, "BAD_VARIABLES") for e in coerced])
        try:
            return self._run(request, known.document, operation, coerced)
        except OperationError as error:
            where = place(error.field, known.document, operation)
            return Answer(errors=[from_operation(error, where)])

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
            return Known(None, [from_graphql(error, "SYNTAX_ERROR")], len(query))
        errors = validate(self._schema, document, max_errors=FIRST_ERRORS)
        known = [from_graphql(error, "VALIDATION_FAILED") for error in errors]
        return Known(None if errors else document, known, len(query))

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
            found: list[str] = []
            introspect = partial(self._introspect, document, operation, request.variables, found)
            selections = Selections(
                ParsedDocument(document), operation, variables._replace(coerced=marked)
            )
            check_shape(document, operation, variables.coerced)
            runnable = self._planned(selections, introspect)
            # What introspection finds is in the plan, so it is kept where no variable decides it.
            if not (found and operation.variable_definitions):
                with self._lock:
                    self._plans[key] = runnable
        values = runnable.planned.values(variables.coerced)
        check_values(values, runnable.planned.bound)
        check_rows(runnable.planned.pages, values)
        if runnable.prepared is None:
            return Answer(_constant(runnable.planned))
        data, ambiguous = self._database.fetch(runnable.prepared, values)
        return Answer(data, _ambiguities(ambiguous) if ambiguous else [])

    def _planned(self, selections: Selections, introspect: Introspect) -> Runnable:
        with self._lock:
            self.plans_made += 1
        planned = plan_operation(self._schema, selections, introspect, self._page_limit)
        if is_constant(planned.plan):
            return Runnable(planned, None)
        prepared = self._database.prepare(planned.plan)
        check_statement(prepared.sql)
        return Runnable(planned, prepared)

    def _introspect(
        self,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        variables: dict[str, Any],
        found: list[str],
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
        found.append(orjson.dumps(value).decode())
        return found[-1]


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


def _constant(planned: PlannedOperation) -> str:
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
