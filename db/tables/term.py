"""Closed vocabularies: the same values are stored, written by curators and seen by clients."""

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A closed vocabulary; every value has a ``description``."""

    description: str

    def __new__(cls, value: str, description: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member
