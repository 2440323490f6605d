"""Names that readers and the search take for one: they differ in case or accents alone."""

from collections.abc import Iterator

from db.tables import ENTITIES
from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.content import Content, CuratedRecord
from seeds.review.finding import Finding
from seeds.values import Check


def alias_findings(content: Content) -> Iterator[Finding]:
    """Yield the aliases that fold to a name of their record, or of another entity of its kind."""
    first_named: dict[tuple[RecordKind, str], CuratedRecord] = {}
    for record in content.records:
        seen = {fold(record.data.name): record.data.name}
        for index, alias in enumerate(record.data.aliases):
            first = seen.setdefault(fold(alias), alias)
            if first != alias:
                message = f"{alias!r} differs from {first!r} in case or accents alone"
                yield Finding(Check.ALIASES, record, message, ("aliases", index))
        for folded, name in seen.items() if record.kind in ENTITIES else ():
            other = first_named.setdefault((record.kind, folded), record)
            if other.data.slug != record.data.slug:
                message = f"{name!r} is also a name of {other.data.slug}: are they the same?"
                yield Finding(Check.ALIASES, record, message, ("name",))
