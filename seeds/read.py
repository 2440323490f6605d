"""Curated files -> values with their file and line.

The format is YAML 1.2, in which ``NO`` is a text, not a boolean. Every scalar stays the text that
the curator wrote; the models of ``seeds.models`` give it its type, so no figure ever becomes a
binary float.
"""

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from seeds.problems import Problem

# The folder of the files of sources, one for each document.
SOURCES = "sources/"
NULL = "tag:yaml.org,2002:null"

# Control characters, which not every database can store, and unpaired surrogates.
NO_TEXT = {"Cc", "Cs"}
LAYOUT = "\n\t"
Location = tuple[str | int, ...]


@dataclass(frozen=True)
class CuratedFile:
    """One file: its value, and the line of each value inside it."""

    name: str
    value: Any
    lines: dict[Location, int]

    def problem(self, location: Location, message: str) -> Problem:
        """Return a problem with the value at ``location``, or with the nearest enclosing value."""
        while location and location not in self.lines:
            location = location[:-1]
        return Problem(self.name, self.lines.get(location, 1), message)

    def without(self, removed: set[Location]) -> "CuratedFile":
        """Return the file without the values at some locations; all others keep their lines."""
        value = _pruned(self.value, (), removed)
        lines = {
            _moved(at, removed): line
            for at, line in self.lines.items()
            if not any(at[: len(gone)] == gone for gone in removed)
        }
        return CuratedFile(self.name, value, lines)


@dataclass(frozen=True)
class CuratedFiles:
    """All files of a folder that can be read, and the problems with the others."""

    files: tuple[CuratedFile, ...]
    problems: tuple[Problem, ...]


def _pruned(value: Any, location: Location, removed: set[Location]) -> Any:
    if location in removed:
        return None
    if isinstance(value, dict):
        parts = {key: (*location, key) for key in value if (*location, key) not in removed}
        return {key: _pruned(value[key], at, removed) for key, at in parts.items()}
    if isinstance(value, list):
        remaining = [at for at in range(len(value)) if (*location, at) not in removed]
        return [_pruned(value[at], (*location, at), removed) for at in remaining]
    return value


def _moved(location: Location, removed: set[Location]) -> Location:
    """Return a location after earlier items of its lists are removed."""
    moved: list[str | int] = []
    for depth, step in enumerate(location):
        gone = [at[-1] for at in removed if len(at) == depth + 1 and at[:-1] == location[:depth]]
        before = [at for at in gone if isinstance(at, int) and isinstance(step, int) and at < step]
        moved.append(step - len(before) if isinstance(step, int) else step)
    return tuple(moved)


def file_names(folder: Path) -> list[str]:
    """Return the names of the curated files below ``folder``, in the order of reading."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml"))


def read(folder: Path) -> CuratedFiles:
    """Read every curated file below ``folder``; a file that is not YAML is a problem."""
    files: list[CuratedFile] = []
    problems: list[Problem] = []
    for name in file_names(folder):
        lines: dict[Location, int] = {}
        inside: list[Problem] = []
        text = ""
        try:
            text = (folder / name).read_text("utf-8")
            node = YAML(typ="safe", pure=True).compose(text)
            value = None if node is None else _plain(node, (), lines, name, inside)
        except (YAMLError, UnicodeDecodeError, RecursionError) as error:
            problems.append(_unreadable(name, text, error))
            continue
        files.append(CuratedFile(name, value, lines))
        problems += inside
    for path in sorted(folder.rglob("*.yml")):
        name = path.relative_to(folder).as_posix()
        problems.append(Problem(name, 1, "the name of a curated file ends in .yaml"))
    if not files and not problems:
        problems.append(Problem(str(folder), 1, "there is no curated file (*.yaml) in this folder"))
    return CuratedFiles(tuple(files), tuple(problems))


def _unreadable(name: str, text: str, error: Exception) -> Problem:
    line, reason = 1, str(error).split("\n")[0]
    if isinstance(error, MarkedYAMLError):
        line, reason = error.problem_mark.line + 1 if error.problem_mark else 1, error.problem
    elif isinstance(error, ReaderError):
        line = text.count("\n", 0, error.position) + 1
    elif isinstance(error, UnicodeDecodeError):
        line = error.object.count(b"\n", 0, error.start) + 1
    elif isinstance(error, RecursionError):
        reason = "it is nested too deeply, or contains itself"
    return Problem(name, line, f"this is not YAML: {reason}")


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
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, ScalarNode):
                problems.append(Problem(name, line, "a key is a text, not a list or a mapping"))
                continue
            if key.value in mapping:
                problems.append(Problem(name, line, f"the key {key.value!r} stands here twice"))
            inside = (*location, key.value)
            lines[inside] = line
            mapping[key.value] = _plain(value, inside, lines, name, problems)
        return mapping
    if isinstance(node, SequenceNode):
        return [
            _plain(item, (*location, index), lines, name, problems)
            for index, item in enumerate(node.value)
        ]
    if node.tag == NULL:
        return None
    if wrong := _wrong_text(node.value):
        problems.append(Problem(name, node.start_mark.line + 1, f"{node.value!r} {wrong}"))
    return node.value


def _wrong_text(text: str) -> str | None:
    if text != text.strip():
        return "begins or ends with white space"
    if any(unicodedata.category(c) in NO_TEXT and c not in LAYOUT for c in text):
        return "contains a control character or an unpaired surrogate"
    return None
