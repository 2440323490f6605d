"""Siblings: what all but one of the facts of a sentence, a partnership or an operation have."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from db.tables import FACTS
from db.tables.record_kind import RecordKind
from seeds.content import Content, CuratedRecord
from seeds.review.evidence import SENTENCE
from seeds.review.finding import Finding
from seeds.review.links import Links
from seeds.values import Check

# With fewer siblings, one that differs is no exception.
FEWEST = 4
COMPARED = (RecordKind.TOPIC, RecordKind.COUNTRY, RecordKind.AGENCY)


def sibling_findings(content: Content) -> Iterator[Finding]:
    """Yield each fact that lacks what all of its siblings have."""
    links = Links(content)
    facts = [record for record in content.records if record.kind in FACTS]
    has = {record.id: _has(links, record) for record in facts}
    seen: set[tuple[int, str]] = set()
    for group, members in _groups(facts).items():
        if len(members) < FEWEST:
            continue
        counts = Counter(one for member in members for one in has[member.id])
        for one, count in sorted(counts.items()):
            if count != len(members) - 1:
                continue
            (lacking,) = (member for member in members if one not in has[member.id])
            if (lacking.id, one) not in seen and one != group.partition(" ")[2]:
                seen.add((lacking.id, one))
                message = f"all others of {group} ({count}) have {one}; this one does not"
                yield Finding(Check.SIBLINGS, lacking, message)


def _has(links: Links, record: CuratedRecord) -> set[str]:
    return {
        f"{linked.entity.kind.lower()}:{linked.entity.data.slug}"
        for linked in links.of(record)
        if linked.entity.kind in COMPARED
    }


def _groups(facts: list[CuratedRecord]) -> dict[str, list[CuratedRecord]]:
    groups: dict[str, dict[int, CuratedRecord]] = defaultdict(dict)
    for fact in facts:
        for name in fact.data.citations:
            document, _, passage = name.rpartition("/")
            if found := SENTENCE.match(passage):
                groups[f"sentence {document or fact.source}/{found[0]}"][fact.id] = fact
        for part in ("partnership", "operation"):
            if whole := getattr(fact.data, part, None):
                groups[f"{part} {whole.rpartition(':')[2]}"][fact.id] = fact
    return {name: list(members.values()) for name, members in groups.items()}
