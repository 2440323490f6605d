"""A curated file: its value, and the position of each value inside it."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from seeds.problems import Problem, Similar

# The folder of the files of sources, one for each document.
SOURCES = "sources/"
# The section of a source's file that holds the passages.
PASSAGES = "passages"
Location = tuple[str | int, ...]
# A line and a column, both counted from one; the column in characters.
Position = tuple[int, int]
START = (1, 1)


@dataclass(frozen=True)
class CuratedFile:
    """One file: its value, the position of each value inside it, and which are reported as wrong.

    The position of a value in a mapping is that of its key.
    """

    name: str
    value: Any
    positions: dict[Location, Position]
    reported: frozenset[Location] = frozenset()

    def problem(self, location: Location, message: str, similar: Similar = str) -> Problem:
        """Return a problem with the value at ``location``, or with the nearest enclosing value."""
        while location and location not in self.positions:
            location = location[:-1]
        return Problem(self.name, *self.positions.get(location, START), message, similar)

    @cached_property
    def around_reported(self) -> frozenset[Location]:
        """The values that are reported as wrong, and those that they are a part of."""
        return frozenset(at[:depth] for at in self.reported for depth in range(len(at) + 1))

    def without(self, removed: set[Location]) -> "CuratedFile":
        """Return the file without the values at some locations; all others keep their positions."""
        positions: dict[Location, Position] = {}
        reported: set[Location] = set()

        def kept(value: Any, old: Location, new: Location) -> Any:
            positions[new] = self.positions.get(old, START)
            if old in self.reported:
                reported.add(new)
            if isinstance(value, dict):
                keys = [key for key in value if (*old, key) not in removed]
                return {key: kept(value[key], (*old, key), (*new, key)) for key in keys}
            if isinstance(value, list):
                indexes = [at for at in range(len(value)) if (*old, at) not in removed]
                return [kept(value[at], (*old, at), (*new, i)) for i, at in enumerate(indexes)]
            return value

        return CuratedFile(self.name, kept(self.value, (), ()), positions, frozenset(reported))


@dataclass(frozen=True)
class CuratedFiles:
    """All files of a folder that can be read, and the problems with them and with the others."""

    files: tuple[CuratedFile, ...]
    problems: tuple[Problem, ...]
