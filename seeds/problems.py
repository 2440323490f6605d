"""What is wrong with curated data: every problem at once, each with its place."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that a curator has to mend, where it stands and what would be right."""

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


def close_to(name: str, known: Iterable[str]) -> str:
    """Return the known names that are close to one that is not known, to say so in a problem."""
    close = difflib.get_close_matches(name, list(known), n=3)
    return f"; close to it: {', '.join(close)}" if close else ""
