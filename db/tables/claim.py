"""Claims: any other assertion, one idea each."""

from typing import ClassVar

from sqlmodel import SQLModel

from db.tables.columns import record_key, term
from db.tables.enums import ClaimKind


class ClaimFields(SQLModel):
    """An assertion that is no other kind of fact, one idea each."""

    kind: ClaimKind = term(ClaimKind, "What sort of assertion it is.")


class Claim(ClaimFields, table=True):
    """An assertion that is no other kind of fact, one idea each."""

    plural: ClassVar[str] = "claims"
    periods: ClassVar[tuple[str, ...]] = ("period",)

    id: int = record_key()
