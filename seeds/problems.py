"""What is wrong with curated data: every problem at once, each with its place."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that a curator has to correct, where it stands and what would be right."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class CuratedDataError(Exception):
    """The curated data can't be used; ``problems`` says all that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def similar_names(name: str, names: Iterable[str]) -> str:
    """Return those of the names that are similar to one that is not there, to end a message."""
    similar = difflib.get_close_matches(name, list(names), n=3)
    return f"; close to it: {', '.join(similar)}" if similar else ""
