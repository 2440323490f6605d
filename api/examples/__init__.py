"""The examples: questions to the curated data, each an operation in a file of its own.

They are what the playground offers, pages of the documentation, tests, and trusted documents. A
folder is a group, and the numbers before the names are their order. A file begins with comments:

    # Cocaine seized, and why there is no total
    # Question: How much cocaine has been seized, and may the figures be added?
    # Answer: The figures may count some of the same cocaine, so they must not be added.
    # Teaches: Notes on overlaps between figures.

Longer texts go on in lines that begin with ``#``. Its variables, if any, are in
``<name>.variables.json`` beside it. All operations are named, and no two names are the same.
"""

import json
import re
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from graphql import OperationDefinitionNode, parse

FOLDER = Path(__file__).parent
VARIABLES = ".variables.json"
LABELS = ("Question", "Answer", "Teaches")
LABEL = re.compile(rf"({'|'.join(LABELS)}): ")
ORDER = re.compile(r"^\d+-")


@dataclass(frozen=True)
class Example:
    """One example; ``answer`` says in words what the response shows."""

    name: str
    group: str
    title: str
    question: str
    answer: str
    teaches: str
    operation: str
    query: str
    variables: dict[str, Any] | None

    def as_json(self) -> dict[str, Any]:
        """Return it as clients get it."""
        return asdict(self)


class ExampleError(ValueError):
    """A file that is not an example; the message names it, and says what is missing."""


def files(folder: Path = FOLDER) -> list[Path]:
    """Return the files of the operations, in their order."""
    return sorted(folder.glob("*/*.graphql"))


def load_examples(folder: Path = FOLDER) -> list[Example]:
    """Return the examples in their order; ``ExampleError`` where one lacks a part."""
    examples = [load_example(file) for file in files(folder)]
    operations = [example.operation for example in examples]
    for operation in operations:
        if operations.count(operation) > 1:
            raise ExampleError(f"{folder}: several operations are named {operation}")
    return examples


def load_example(file: Path) -> Example:
    """Return the example of a file; ``ExampleError`` where it lacks a part."""
    query = file.read_text("utf-8")
    variables = file.with_name(file.stem + VARIABLES)
    title, texts = _heading(file, query)
    return Example(
        name=ORDER.sub("", file.stem),
        group=ORDER.sub("", file.parent.name).replace("-", " ").capitalize(),
        title=title,
        question=texts["Question"],
        answer=texts["Answer"],
        teaches=texts["Teaches"],
        operation=_operation(file, query),
        query=query,
        variables=json.loads(variables.read_text("utf-8")) if variables.exists() else None,
    )


def manifest(examples: list[Example]) -> dict[str, Any]:
    """Return the examples as a manifest of trusted documents, in Apollo's format."""
    return {
        "format": "apollo-persisted-query-manifest",
        "version": 1,
        "operations": [
            {
                "id": sha256(example.query.encode()).hexdigest(),
                "name": example.operation,
                "type": "query",
                "body": example.query,
            }
            for example in examples
        ],
    }


def _heading(file: Path, query: str) -> tuple[str, dict[str, str]]:
    """Return the title, and the text of each label."""
    title, *lines = _comments(query) or [""]
    texts: dict[str, str] = {}
    label = ""
    for line in lines:
        if found := LABEL.match(line):
            label, line = found[1], line[found.end() :]
        texts[label] = f"{texts.get(label, '')} {line}".strip()
    missing = [label for label in LABELS if not texts.get(label)]
    if not title or LABEL.match(title) or missing or "" in texts:
        raise ExampleError(
            f"{file}: an example begins with the comments '# <title>', "
            + ", ".join(f"'# {label}: ...'" for label in LABELS)
        )
    return title, texts


def _comments(query: str) -> list[str]:
    """Return the lines of the leading comment."""
    lines: list[str] = []
    for line in query.splitlines():
        if not line.startswith("#"):
            break
        lines.append(line.removeprefix("#").strip())
    return lines


def _operation(file: Path, query: str) -> str:
    """Return the name of the one operation of a document."""
    match [node for node in parse(query).definitions if isinstance(node, OperationDefinitionNode)]:
        case [OperationDefinitionNode(name=name)] if name:
            return name.value
    raise ExampleError(f"{file}: an example has one operation, and the operation has a name")
