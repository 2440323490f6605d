"""The example operations that the playground offers."""

import json
from pathlib import Path
from typing import Any, TypedDict

FOLDER = Path(__file__).parent / "examples"


class Example(TypedDict):
    """One example, as the page receives it."""

    name: str
    title: str
    description: str
    query: str
    variables: dict[str, Any] | None


def load_examples(folder: Path = FOLDER) -> list[Example]:
    """Read every ``*.graphql`` file of the folder, in the order of their names."""
    return [_load(file) for file in sorted(folder.glob("*.graphql"))]


def _load(file: Path) -> Example:
    query = file.read_text("utf-8")
    title, description = _heading(query)
    if not title:
        raise ValueError(f"{file}: an example must start with a comment that is its title")
    variables = file.with_suffix(".variables.json")
    return {
        "name": file.stem,
        "title": title,
        "description": description,
        "query": query,
        "variables": json.loads(variables.read_text("utf-8")) if variables.exists() else None,
    }


def _heading(query: str) -> tuple[str, str]:
    """Split the leading comment into its first line and the rest of its first paragraph."""
    lines: list[str] = []
    for line in query.splitlines():
        text = line.removeprefix("#").strip()
        if not line.startswith("#") or not text:
            break
        lines.append(text)
    title, *description = lines or [""]
    return title, " ".join(description)
