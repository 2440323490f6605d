"""Aliases that readers and the search take for one: they differ in case or accents alone."""

from collections.abc import Iterator

from db.text.folding import fold
from seeds.content import Content
from seeds.review.finding import Finding
from seeds.values import Check


def alias_findings(content: Content) -> Iterator[Finding]:
    """Yield the aliases that fold to the name or to another alias of their record."""
    for record in content.records:
        seen = {fold(record.data.name): record.data.name}
        for index, alias in enumerate(record.data.aliases):
            first = seen.setdefault(fold(alias), alias)
            if first != alias:
                message = f"{alias!r} differs from {first!r} in case or accents alone"
                yield Finding(Check.ALIASES, record, message, ("aliases", index))
