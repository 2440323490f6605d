"""The written queries: each with the response that it is to have, and what they cover together.

``queries/<kind>/<name>.graphql`` has its whole response beside it in ``<name>.json``, read off the
invented data by hand, and its variables, if any, in ``<name>.variables.json``.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    FieldNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    parse,
    visit,
)
from ruamel.yaml import YAML

from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from db.fetch import Database
from db.tables import KINDS, metadata
from db.tables.record_kind import RecordKind
from schema.entities import ENTITIES
from schema.schema import GRAPHQL_SCHEMA
from tests.databases import INVENTED, TESTS
from tests.reference import Reference

QUERIES = TESTS / "queries"
VARIABLES = ".variables.json"
FILES = sorted(QUERIES.rglob("*.graphql"))
# The kinds' folders hold no fewer queries than this.
FEWEST = 5
# The reference counts a null among the arguments of a look-up.
BEYOND_THE_REFERENCE = {"record/look-up-by-null"}
# When a release was loaded is the one thing that its content does not decide.
LOADED_AT = re.compile(r'"createdAt": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"')


def name_of(path: Path) -> str:
    """Return the name of a query: its folder and file."""
    return path.relative_to(QUERIES).with_suffix("").as_posix()


def variables_of(path: Path) -> dict[str, Any]:
    """Return the variables of a query."""
    file = path.with_name(path.stem + VARIABLES)
    variables: dict[str, Any] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return variables


def response_of(path: Path) -> dict[str, Any]:
    """Return the response that a query is to have."""
    response: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return response


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Read an object whose every key stands there once."""
    assert len(dict(pairs)) == len(pairs), pairs
    return dict(pairs)


def normal(text: str | bytes) -> str:
    """Return a JSON text in one spelling: the order of keys counts, 32 and 32.0 are one number."""
    value = json.loads(text, parse_int=float, object_pairs_hook=once)
    spelled = json.dumps(value, indent=1, ensure_ascii=False)
    return LOADED_AT.sub('"createdAt": "then"', spelled)


WITH_DATA = [path for path in FILES if "data" in response_of(path)]
WITHOUT_ERRORS = [
    path
    for path in WITH_DATA
    if "errors" not in response_of(path) and name_of(path) not in BEYOND_THE_REFERENCE
]


@pytest.fixture
def operations(database: Database) -> Operations:
    """Answer operations with more room for wide and deep ones than clients have by default."""
    return Operations(GRAPHQL_SCHEMA, database, Limits(max_depth=24, max_aliases=200))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_query_has_its_expected_response(path: Path, operations: Operations) -> None:
    answer = operations.execute(
        GraphQLRequest(query=path.read_text("utf-8"), variables=variables_of(path))
    )
    assert normal(answer.body()) == normal(path.with_suffix(".json").read_text("utf-8"))


@pytest.mark.parametrize("path", WITHOUT_ERRORS, ids=name_of)
def test_the_reference_expects_the_same(path: Path, reference: Reference) -> None:
    data = reference.data(path.read_text("utf-8"), variables_of(path))
    assert normal(json.dumps(data)) == normal(json.dumps(response_of(path)["data"]))


def test_nothing_is_orphaned() -> None:
    queries = {name_of(path) for path in FILES}
    files = {path.relative_to(QUERIES).as_posix() for path in QUERIES.rglob("*.json")}
    variables = {file.removesuffix(VARIABLES) for file in files if file.endswith(VARIABLES)}
    responses = {file.removesuffix(".json") for file in files if not file.endswith(VARIABLES)}
    assert {"no response": queries - responses, "no query": (responses | variables) - queries} == {
        "no response": set(),
        "no query": set(),
    }


# What the queries cover


class Selected(Visitor):
    """Collects the fields that a document selects, with the types that they are selected on."""

    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info = info
        self.fields: set[str] = set()

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        parent = self.info.get_parent_type()
        assert parent
        if not node.name.value.startswith("__"):
            self.fields.add(f"{parent.name}.{node.name.value}")


def fields_of(type_: Any) -> dict[str, Any]:
    """Return the fields of an object type or interface."""
    is_composite = isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)
    return type_.fields if is_composite else {}


def selected(query: str) -> set[str]:
    """Return the fields that a query selects, as ``Type.field``."""
    info = TypeInfo(GRAPHQL_SCHEMA)
    visitor = Selected(info)
    visit(parse(query), TypeInfoVisitor(info, visitor))
    return visitor.fields


def test_every_field_of_every_type_is_selected() -> None:
    known = {
        f"{type_.name}.{field}"
        for type_ in GRAPHQL_SCHEMA.type_map.values()
        if not type_.name.startswith("__")
        for field in fields_of(type_)
    }
    found = set().union(*(selected(path.read_text("utf-8")) for path in WITH_DATA))
    assert sorted(known - found) == []


def test_a_field_counts_for_the_type_that_it_is_selected_on() -> None:
    query = "{ agency { ... on Record { name } ...F country { code } } }"
    query += " fragment F on Agency { id }"
    assert selected(query) == {
        "Query.agency",
        "Record.name",
        "Agency.id",
        "Agency.country",
        "Country.code",
    }


# What a kind is made of


def missing_pieces(kind: str) -> list[str]:
    """Name the pieces that a kind of record lacks."""
    known = {name.value: model for name, model in KINDS.items()}
    section = getattr(known.get(kind), "plural", f"{kind.lower()}s")
    curated = [INVENTED / f"{section}.yaml", *sorted((INVENTED / "sources").glob("*.yaml"))]
    written = list((QUERIES / kind.lower()).glob("*.graphql"))
    has = {
        f"a table in db.tables.KINDS, named {kind.lower()!r}": kind in known
        and kind.lower() in metadata.tables,
        "an entity in schema.entities.ENTITIES": kind in {str(one.kind) for one in ENTITIES},
        f"{section}.yaml, or the section {section!r} in a source": any(
            file.exists() and (file.stem == section or section in YAML(typ="safe").load(file))
            for file in curated
        ),
        f"{FEWEST} queries in queries/{kind.lower()}/": len(written) >= FEWEST,
    }
    return [piece for piece, is_there in has.items() if not is_there]


@pytest.mark.parametrize("kind", RecordKind)
def test_a_kind_has_all_its_pieces(kind: RecordKind) -> None:
    assert missing_pieces(kind.value) == []


def test_what_a_kind_lacks_is_named() -> None:
    assert missing_pieces("MERMAID") == [
        "a table in db.tables.KINDS, named 'mermaid'",
        "an entity in schema.entities.ENTITIES",
        "mermaids.yaml, or the section 'mermaids' in a source",
        "5 queries in queries/mermaid/",
    ]
