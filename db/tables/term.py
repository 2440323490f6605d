"""Closed vocabularies: what is stored, what a curator writes and what a client sees."""

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A closed vocabulary whose every value carries its ``description``."""

    description: str

    def __new__(cls, value: str, description: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member
