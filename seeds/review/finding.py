"""Findings: what a check says about a record, and which of them the record accepts."""

from collections.abc import Iterable
from dataclasses import dataclass

from seeds.content import CuratedRecord
from seeds.problems import Problem
from seeds.values import Check


@dataclass(frozen=True)
class Finding:
    """What is wrong with a record, or may be; only what is ``certain`` fails."""

    check: Check
    record: CuratedRecord
    message: str
    inside: tuple[str | int, ...] = ()
    certain: bool = False

    @property
    def problem(self) -> Problem:
        """The finding at its place, with the name by which a record accepts it."""
        message = f"{self.message} ({self.check})"
        return self.record.problem(message, *self.inside)


@dataclass(frozen=True)
class Review:
    """The findings that no record accepts: what fails, and what is only a warning."""

    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


def reviewed(
    findings: Iterable[Finding], records: Iterable[CuratedRecord], ran: Iterable[Check]
) -> Review:
    """Return the findings that remain, and a warning for what is accepted in vain.

    ``ran`` are the checks that the findings are from. A value that can't be read is a problem of
    its own, and not again one of the record that lacks it.
    """
    accepting = {
        (id(record.data), accepted.check): (record, index)
        for record in records
        if record.is_read
        for index, accepted in enumerate(getattr(record.data, "accepted", ()))
    }
    errors: list[Problem] = []
    warnings: list[Problem] = []
    used = set()
    for finding in findings:
        key = (id(finding.record.data), finding.check)
        if key in accepting:
            used.add(key)
        elif finding.record.is_read:
            (errors if finding.certain else warnings).append(finding.problem)
    asked = set(ran)
    for key, (record, index) in accepting.items():
        if key[1] in asked and key not in used:
            message = f"nothing here needs {key[1]} to be accepted: leave this out"
            warnings.append(record.problem(message, "accepted", index))
    return Review(tuple(sorted(set(errors))), tuple(sorted(set(warnings))))
