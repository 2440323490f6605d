"""Curated files -> values that know their file and line.

YAML 1.2 is read, in which ``NO`` is a country code and no boolean. Every scalar is kept as the text
that the curator wrote: the models of ``seeds.models`` give it its type, so that no figure passes
through a binary float on the way.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from seeds.problems import Problem

NULL = "tag:yaml.org,2002:null"
Location = tuple[str | int, ...]


@dataclass(frozen=True)
class CuratedFile:
    """One file: its value, and the line on which each value inside it stands."""

    name: str
    value: Any
    lines: dict[Location, int]

    def problem(self, location: Location, message: str) -> Problem:
        """Return a problem with the value at ``location``, or the nearest one that encloses it."""
        while location and location not in self.lines:
            location = location[:-1]
        return Problem(self.name, self.lines.get(location, 1), message)


def file_names(folder: Path) -> list[str]:
    """Name the curated files below ``folder``, in the order in which they are read."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml"))


def read(folder: Path) -> tuple[list[CuratedFile], list[Problem]]:
    """Read every curated file below ``folder``; a file that is no YAML is a problem."""
    files, problems = [], []
    for name in file_names(folder):
        lines: dict[Location, int] = {}
        found: list[Problem] = []
        try:
            node = YAML(typ="safe", pure=True).compose((folder / name).read_text("utf-8"))
        except (YAMLError, UnicodeDecodeError) as error:
            problems.append(_unreadable(name, error))
            continue
        value = None if node is None else _plain(node, (), lines, name, found)
        files.append(CuratedFile(name, value, lines))
        problems += found
    if not files and not problems:
        problems.append(Problem(str(folder), 1, "there is no curated file (*.yaml) in this folder"))
    return files, problems


def _unreadable(name: str, error: Exception) -> Problem:
    mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
    what = error.problem if isinstance(error, MarkedYAMLError) else str(error)
    return Problem(name, mark.line + 1 if mark else 1, f"this is not YAML: {what}")


def _plain(
    node: Node,
    location: Location,
    lines: dict[Location, int],
    name: str,
    problems: list[Problem],
) -> Any:
    lines.setdefault(location, node.start_mark.line + 1)
    if isinstance(node, MappingNode):
        mapping: dict[str, Any] = {}
        for key, value in _pairs(node):
            if key.value in mapping:
                line = key.start_mark.line + 1
                problems.append(Problem(name, line, f"the key {key.value!r} stands here twice"))
            inside = (*location, key.value)
            lines[inside] = key.start_mark.line + 1
            mapping[key.value] = _plain(value, inside, lines, name, problems)
        return mapping
    if isinstance(node, SequenceNode):
        return [
            _plain(item, (*location, index), lines, name, problems)
            for index, item in enumerate(node.value)
        ]
    return None if node.tag == NULL else node.value


def _pairs(node: MappingNode) -> Iterator[tuple[ScalarNode, Node]]:
    yield from node.value
