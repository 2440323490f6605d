"""The examples: how their files are read, and in which forms they are given to clients."""

import json
from hashlib import sha256
from pathlib import Path

import httpx2
import pytest
from click.testing import CliRunner

from api.cli import main
from api.examples import Example, ExampleError, files, load_examples, manifest
from api.trusted import read_manifest

EXAMPLES = load_examples()
HEADING = "# A title\n# Question: Why?\n# Answer: For\n#   a reason.\n# Teaches: This.\n"


def write(folder: Path, name: str, text: str) -> None:
    """Write a file into a group of examples."""
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")


def test_an_example_is_read_from_its_files(tmp_path: Path) -> None:
    write(tmp_path, "2-last-group/01-second.graphql", f"{HEADING}# A comment\nquery Second {{ a }}")
    write(tmp_path, "1-first-group/01-first.graphql", f"{HEADING}query First {{ a }}\n")
    write(tmp_path, "1-first-group/01-first.variables.json", '{"code": "BR"}')
    first, second = load_examples(tmp_path)
    assert first.as_json() == {
        "name": "first",
        "group": "First group",
        "title": "A title",
        "question": "Why?",
        "answer": "For a reason.",
        "teaches": "This.",
        "operation": "First",
        "query": f"{HEADING}query First {{ a }}\n",
        "variables": {"code": "BR"},
    }
    assert (second.name, second.group, second.variables) == ("second", "Last group", None)
    assert second.teaches == "This. A comment"


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("query A { a }", "begins with the comments"),
        (HEADING.replace("# A title\n", "") + "query A { a }", "# <title>"),
        (HEADING.replace("# Answer: For\n#   a reason.\n", "") + "query A { a }", "# Answer: ..."),
        (HEADING.replace("Question", "Quest") + "query A { a }", "# Question: ..."),
        (f"{HEADING}{{ a }}", "the operation has a name"),
        (f"{HEADING}query A {{ a }} query B {{ b }}", "has one operation"),
    ],
)
def test_a_file_that_lacks_a_part_is_refused(text: str, missing: str, tmp_path: Path) -> None:
    write(tmp_path, "1-group/01-one.graphql", text)
    with pytest.raises(ExampleError, match=r"01-one\.graphql: ") as error:
        load_examples(tmp_path)
    assert missing in str(error.value)


def test_two_operations_of_one_name_are_refused(tmp_path: Path) -> None:
    write(tmp_path, "1-group/01-one.graphql", f"{HEADING}query Same {{ a }}")
    write(tmp_path, "1-group/02-two.graphql", f"{HEADING}query Same {{ b }}")
    with pytest.raises(ExampleError, match="several operations are named Same"):
        load_examples(tmp_path)


def test_names_and_titles_are_unique() -> None:
    assert len({example.name for example in EXAMPLES}) == len(EXAMPLES) > 25
    assert len({example.title for example in EXAMPLES}) == len(EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_texts_are_sentences(example: Example) -> None:
    assert example.question.endswith("?")
    assert example.answer.endswith(".")
    assert example.teaches.endswith(".")
    assert not example.title.endswith((".", "?"))


def test_groups_stand_together_and_what_is_not_said_is_last() -> None:
    groups = [example.group for example in EXAMPLES]
    assert groups == sorted(groups, key=groups.index)
    assert groups[0] == "Who works with whom"
    assert groups[-1] == "What is not said"


def test_the_server_has_every_example(server_url: str) -> None:
    response = httpx2.get(f"{server_url}/examples.json")
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["Cache-Control"] == "no-cache"
    assert response.json() == [example.as_json() for example in EXAMPLES]
    assert [served["query"] for served in response.json()] == [f.read_text() for f in files()]


def test_the_command_prints_every_example() -> None:
    printed = json.loads(CliRunner().invoke(main, ["examples"]).output)
    assert printed == [example.as_json() for example in EXAMPLES]


def test_the_manifest_has_every_document_under_its_hash() -> None:
    printed = json.loads(CliRunner().invoke(main, ["examples", "--manifest"]).output)
    assert printed == manifest(EXAMPLES)
    assert (printed["format"], printed["version"]) == ("apollo-persisted-query-manifest", 1)
    operations = printed["operations"]
    assert [operation["body"] for operation in operations] == [e.query for e in EXAMPLES]
    assert [operation["name"] for operation in operations] == [e.operation for e in EXAMPLES]
    assert {operation["type"] for operation in operations} == {"query"}
    for operation in operations:
        assert operation["id"] == sha256(operation["body"].encode()).hexdigest()


def test_the_manifest_is_one_of_trusted_documents(tmp_path: Path) -> None:
    file = tmp_path / "manifest.json"
    file.write_text(json.dumps(manifest(EXAMPLES)), "utf-8")
    trusted = read_manifest(file)
    for example in EXAMPLES:
        assert trusted.has(example.query)
        assert trusted.get(sha256(example.query.encode()).hexdigest()) == example.query
