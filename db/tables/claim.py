"""Claims: all other assertions, one idea each."""

from typing import ClassVar

from db.tables.base import FactTable, Fields
from db.tables.columns import own_kind, term
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class ClaimKind(Term):
    """What sort of assertion a claim is."""

    FINDING = "FINDING", "Something that was found to be the case."
    LEGAL = "LEGAL", "What the law says, allows or forbids."
    ASSESSMENT = "ASSESSMENT", "A judgement about value, cause or likelihood."
    RECOMMENDATION = "RECOMMENDATION", "What somebody says should be done."
    DESIGNATION = "DESIGNATION", "A status that an authority assigns."
    CONTEXT = "CONTEXT", "Background to other facts."


class ClaimFields(Fields):
    kind: ClaimKind = term(ClaimKind, "What sort of assertion it is.")


class Claim(FactTable, ClaimFields, table=True):
    """An assertion of one idea that is not another kind of fact."""

    plural: ClassVar[str] = "claims"
    periods: ClassVar[tuple[str, ...]] = ("period",)
    record_kind: RecordKind = own_kind(RecordKind.CLAIM)
