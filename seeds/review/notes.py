"""Notes against fields: what a note says is not said has no value, and a part has a relation."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from db.tables import FACTS
from db.tables.fact import AboutRole
from db.tables.measure import PeriodKind
from db.tables.participant_role import ParticipantRole
from seeds.content import Content, CuratedRecord
from seeds.review.finding import Finding
from seeds.values import Check

UNSAID = (
    r"(?:is|are|was|were)(?: also)? (?:not|nowhere) (?:said|stated|printed|given|named|told)"
    r"|(?:does|do) not (?:say|state|print|tell|give)"
)
RELATED = re.compile(
    r"\b(?:may|might|could|perhaps|possibly|probably)\b[^.;]*"
    r"\b(?:the same|(?:a )?part of|among|one of)\b"
    r"|\b(?:is|are) (?:a )?part of\b",
    re.IGNORECASE,
)
# The words for what is not said, and whether a record says it all the same.
Says = Callable[[Any], bool]


def _has(*fields: str) -> Says:
    return lambda data: any(getattr(data, field, None) for field in fields)


def _role(*roles: str) -> Says:
    listed = ("about", "participants", "members")
    return lambda data: any(
        str(getattr(item, "role", "")) in roles
        for field in listed
        for item in getattr(data, field, ())
    )


def _dated(*kinds: PeriodKind) -> Says:
    def says(data: Any) -> bool:
        period = getattr(data, "period", None)
        return bool(period and period.kind in kinds and (period.start or period.end))

    return says


FIELDS: tuple[tuple[str, str, Says], ...] = (
    (r"when|date|year", "a date", _dated(*PeriodKind)),
    (r"day", "a day", _dated(PeriodKind.DAY)),
    (
        r"where|place",
        "a place",
        lambda data: _has("places", "area")(data) or _role(AboutRole.PLACE)(data),
    ),
    (r"who leads|leader of it|the lead", "a lead", _role(ParticipantRole.LEAD)),
    (r"amount|sum|value|worth", "a number", lambda data: bool(_number(data))),
    (r"donor|who (?:gives|gave|pays|paid)", "a donor", _has("donors")),
    (r"recipient|who (?:receives|received)|to whom", "a recipient", _has("recipients")),
    (r"status|progress", "a status", _has("status")),
    (r"purpose", "a purpose", _has("purpose")),
)


def _number(data: Any) -> Any:
    quantity = getattr(data, "quantity", None)
    return quantity and quantity.value is not None


def note_findings(content: Content) -> Iterator[Finding]:
    """Yield the notes that a field, a role or a missing relation contradicts."""
    related = _related(content)
    for record in content.records:
        note = record.data.note if record.kind in FACTS else None
        if not note:
            continue
        for clause in re.split(r"[.;]\s+|[.;]$", note):
            for words, what, says in FIELDS:
                pattern = rf"^(?:\w+ ){{0,3}}(?:{words})\b[^,:]*?\b(?:{UNSAID})\b"
                if re.search(pattern, clause, re.IGNORECASE) and says(record.data):
                    message = f"the note says {clause!r}, but the record has {what}"
                    yield Finding(Check.NOTES, record, message, ("note",))
        if (found := RELATED.search(note)) and record.id not in related:
            message = f"the note says {found[0]!r}, but the record has no relation to another fact"
            yield Finding(Check.NOTES, record, message, ("note",))


def _related(content: Content) -> set[int]:
    """Return the facts that have a relation, from either end."""
    by_slug: dict[str, list[CuratedRecord]] = {}
    for record in content.records:
        if record.kind in FACTS:
            by_slug.setdefault(record.data.slug, []).append(record)
    related = set()
    for record in content.records:
        for relation in getattr(record.data, "relations", ()):
            related.add(record.id)
            related |= {one.id for one in by_slug.get(relation.fact.rpartition(":")[2], ())}
    return related
