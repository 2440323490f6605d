"""What a curated file may say follows from the tables, and the JSON Schemas say the same."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

import seeds
from db.tables import KINDS, LINKS, table_of
from db.tables.record_kind import RecordKind
from seeds.files import curated_files
from seeds.models import json_schemas, write_json_schemas
from seeds.shapes import SHAPES
from tests.seeds.folders import INVENTED

COMMITTED = Path(seeds.__file__).parent / "schemas"
SCHEMAS: dict[str, Any] = {name: json.loads(text) for name, text in json_schemas().items()}


def test_every_link_is_listed_in_the_records_that_own_it() -> None:
    listed = {
        kind: {link.field: table_of(link.table).name for link in shape.links}
        for kind, shape in SHAPES.items()
    }
    assert listed[RecordKind.PERSON] == {"topics": "record_topic", "positions": "position"}
    assert listed[RecordKind.OPERATION] == {
        "topics": "record_topic",
        "attributed_to": "fact_speaker",
        "about": "fact_about",
        "participants": "operation_participant",
        "places": "operation_place",
        "targets": "operation_target",
    }
    assert {name for links in listed.values() for name in links.values()} == {
        table_of(model).name for model in LINKS
    }


def test_a_reference_says_what_it_may_refer_to() -> None:
    references = {
        (kind, reference.field): (reference.kinds, reference.optional)
        for kind, shape in SHAPES.items()
        for reference in shape.references
    }
    assert references[RecordKind.AGENCY, "parent"] == ((RecordKind.AGENCY,), True)
    assert references[RecordKind.STATISTIC, "indicator"] == ((RecordKind.INDICATOR,), False)
    assert references[RecordKind.STATISTIC, "area"] == (
        (RecordKind.COUNTRY, RecordKind.PLACE),
        True,
    )
    speakers = next(
        link for link in SHAPES[RecordKind.CLAIM].links if link.field == "attributed_to"
    )
    assert speakers.bare
    assert speakers.bare.kinds == (RecordKind.PERSON, RecordKind.AGENCY, RecordKind.DOCUMENT)
    about = next(link for link in SHAPES[RecordKind.CLAIM].links if link.field == "about")
    assert about.references[0].kinds == tuple(KINDS)
    assert not about.bare


def test_only_some_facts_are_measured_or_dated() -> None:
    assert {kind for kind, shape in SHAPES.items() if shape.measured} == {
        RecordKind.FUNDING,
        RecordKind.STATISTIC,
        RecordKind.COMMITMENT,
    }
    assert SHAPES[RecordKind.COMMITMENT].periods == ("target", "baseline")
    assert SHAPES[RecordKind.STATISTIC].periods == ("period", "baseline")
    assert SHAPES[RecordKind.AGENCY].periods == ()
    assert "quantity" not in SHAPES[RecordKind.CLAIM].model.model_fields


@pytest.mark.parametrize("kind", RecordKind)
def test_every_field_of_a_curated_record_is_described(kind: RecordKind) -> None:
    shape = SHAPES[kind]
    assert shape.model.model_config["extra"] == "forbid"
    fields = shape.model.model_fields
    assert {"slug", "name", "summary", "aliases", "topics"} <= fields.keys()
    assert ("citations" in fields) == shape.is_fact
    assert [name for name, field in fields.items() if not field.description] == []


def as_an_editor_reads(text: str) -> Any:
    """Return YAML 1.2 as JSON: numbers are numbers, and dates are texts."""
    loaded = YAML(typ="safe", pure=True).load(text)
    return json.loads(json.dumps(loaded, default=str))


def schema_of(name: str) -> dict[str, Any]:
    stem = "source" if name.startswith("sources/") else name.removesuffix(".yaml")
    schema: dict[str, Any] = SCHEMAS[f"{stem}.json"]
    return schema


def broken_rules(schema: dict[str, Any], value: Any) -> list[str]:
    """Return how a value breaks a schema."""
    checker = Draft202012Validator.FORMAT_CHECKER
    errors = Draft202012Validator(schema, format_checker=checker).iter_errors(value)
    return [error.message for error in errors]


@pytest.mark.parametrize("name", list(curated_files(INVENTED).contents))
def test_the_schemas_accept_the_invented_data(name: str) -> None:
    value = as_an_editor_reads((INVENTED / name).read_text("utf-8"))
    assert broken_rules(schema_of(name), value) == []


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        (
            "places.yaml",
            "- {slug: a, name: A, kind: CITY, colour: blue}",
            "'colour' was",
        ),
        ("places.yaml", "- {slug: a, name: A}", "'kind' is a required"),
        ("places.yaml", "- {slug: a, name: A, kind: TOWN}", "'TOWN' is not one of"),
        ("places.yaml", "- {slug: New_City, name: A, kind: CITY}", "'New_City' does not match"),
        ("places.yaml", "- {slug: a, name: '', kind: CITY}", "'' should be non-empty"),
        ("places.yaml", "{slug: a, name: A, kind: CITY}", "is not of type 'array'"),
        (
            "countries.yaml",
            "- {slug: a, name: A, code: NO, alpha3: 1}",
            "is not of type 'string'",
        ),
        (
            "people.yaml",
            "- {slug: a, name: A, positions: [{title: x}]}",
            "'document' is a",
        ),
        ("units.yaml", "- {code: kg, name: kilogram, kind: WEIGHT}", "'WEIGHT' is not one of"),
        (
            "documents.yaml",
            "- {slug: a, name: A, role: MENTIONED, published_on: May}",
            "'May' is not valid under any",
        ),
        ("sources/a.yaml", "{document: {slug: a}, passages: {}}", "'role' is a required"),
        ("sources/a.yaml", "{passages: {p1s1: {start: -1}}}", "-1 is less than the minimum of 0"),
        ("sources/a.yaml", "{passages: {}, rumours: []}", "'rumours' was unexpected"),
        ("sources/a.yaml", "{claims: [{citations: []}]}", "[] should be non-empty"),
        ("sources/a.yaml", "{mentions: {animal: {}}}", "'animal' was unexpected"),
    ],
)
def test_the_schemas_refuse_what_the_check_refuses(name: str, text: str, words: str) -> None:
    found = broken_rules(schema_of(name), as_an_editor_reads(text))
    assert any(words in rule for rule in found), found


def test_the_committed_schemas_are_current(tmp_path: Path) -> None:
    write_json_schemas(tmp_path / "new")
    written = {path.name: path.read_text("utf-8") for path in (tmp_path / "new").iterdir()}
    assert written == json_schemas()
    assert written == {path.name: path.read_text("utf-8") for path in COMMITTED.iterdir()}, (
        "the JSON Schemas are not those of the models: run make schema"
    )
