"""Problems with curated data: all are reported at once, each with its location."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One problem for a curator to correct: its location, and what would be right."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class CuratedDataError(Exception):
    """The curated data can't be used; ``problems`` lists everything that is wrong."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def similar_names(name: str, names: Iterable[str]) -> str:
    """Return the end of a message, with the names that are similar to a missing one."""
    similar = difflib.get_close_matches(name, list(names), n=3)
    return f"; close to it: {', '.join(similar)}" if similar else ""
