"""Problems with curated data: all are reported at once, each with its location."""

import difflib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from seeds.bounds import MESSAGE, PROBLEMS, SLUG

# What completes a message when it is shown, because most of many problems never are.
Similar = Callable[[], str]


@dataclass(frozen=True)
class Problem:
    """One problem for a curator to correct: its location, and what would be right.

    ``similar`` completes the message with names that may have been meant. A problem ``hides``
    other problems if nothing in its file can be read.
    """

    file: str
    line: int
    column: int
    summary: str
    similar: Similar = field(default=str, compare=False, repr=False)
    hides: bool = field(default=False, compare=False)

    @property
    def message(self) -> str:
        """What is wrong, and what would be right."""
        return f"{self.summary}{self.similar()}"

    @property
    def _order(self) -> tuple[bool, str, int, int, str]:
        """The sort key: what hides other problems comes first."""
        return not self.hides, self.file, self.line, self.column, self.summary

    def __lt__(self, other: "Problem") -> bool:
        return self._order < other._order

    def __str__(self) -> str:
        line = f"{self.file}:{self.line}:{self.column}: {self.message}"
        return printable(line if len(line) <= MESSAGE else f"{line[:MESSAGE]}…")


class CuratedDataError(Exception):
    """The curated data can't be used; ``problems`` lists everything that is wrong."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        shown = list(map(str, self.problems[:PROBLEMS]))
        if more := len(self.problems) - len(shown):
            shown.append(f"and {more:,} more")
        super().__init__("\n".join(shown))


def similar_names(name: str, names: Callable[[], Iterable[str]]) -> Similar:
    """Return what completes a message: the names that are similar to a missing one, if any."""

    def suggestion() -> str:
        near = difflib.get_close_matches(name, list(names()), n=3) if len(name) <= SLUG else []
        return f"; close to it: {', '.join(near)}" if near else ""

    return suggestion


def printable(text: str) -> str:
    """Return ``text`` with everything escaped that would not show, or would change the line."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
