"""Claims: any other assertion, one idea each."""

from typing import ClassVar

from db.tables.base import FactTable, Fields
from db.tables.columns import own_kind, term
from db.tables.enums import ClaimKind, RecordKind


class ClaimFields(Fields):
    kind: ClaimKind = term(ClaimKind, "What sort of assertion it is.")


class Claim(FactTable, ClaimFields, table=True):
    """An assertion that is no other kind of fact, one idea each."""

    plural: ClassVar[str] = "claims"
    periods: ClassVar[tuple[str, ...]] = ("period",)
    record_kind: RecordKind = own_kind(RecordKind.CLAIM)
