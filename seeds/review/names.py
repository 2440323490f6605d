"""Names that stand alone: they say who and what, without what came before them in the document."""

import re
from collections.abc import Iterator

from db.tables import FACTS
from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.content import Content
from seeds.review.evidence import FILED
from seeds.review.finding import Finding
from seeds.review.links import Links, is_named_in
from seeds.values import Check

# Words of a headline.
LONGEST = 12
POINTING = r"this|these|the same|the latter|they|it|its|their|he|she|his|her|such"
BEGINS = re.compile(rf"^(?:{POINTING})\b", re.IGNORECASE)
TURNS_ON = re.compile(r"\b(?:this|these|the same|they|such)\b", re.IGNORECASE)


def name_findings(content: Content) -> Iterator[Finding]:
    """Yield the headlines and summaries that can't be read alone."""
    links = Links(content)
    headlines: dict[tuple[RecordKind, str], str] = {}
    for record in content.records:
        if record.kind not in FACTS:
            continue
        data = record.data
        if len(data.name.split()) > LONGEST:
            message = f"a headline has at most {LONGEST} words: move the rest to the summary"
            yield Finding(Check.NAMES, record, message, ("name",))
        other = headlines.setdefault((record.kind, data.name), data.slug)
        if other != data.slug:
            message = f"{other} has the same headline: say what sets them apart"
            yield Finding(Check.NAMES, record, message, ("name",))
        for field, pattern in (("name", BEGINS), ("name", TURNS_ON), ("summary", BEGINS)):
            if found := pattern.search(getattr(data, field) or ""):
                message = f"{found[0]!r} points to what a reader of the {field} alone does not see"
                yield Finding(Check.NAMES, record, message, (field,))
                break
        entities = [one.entity for one in links.of(record) if one.entity.kind not in FILED]
        words = fold(" ".join([data.name, data.summary or "", *data.aliases]))
        if entities and not any(is_named_in(entity, words) for entity in entities):
            named = ", ".join(dict.fromkeys(entity.data.name for entity in entities[:3]))
            message = f"name and summary name none of what the record links to: {named}"
            yield Finding(Check.NAMES, record, message, ("name",))
