"""Words copied from a document: facts carry over, sentences do not."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from db.tables import ENTITIES
from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.content import Content, CuratedRecord
from seeds.curated_file import Location
from seeds.documents import DocumentText
from seeds.review.finding import Finding
from seeds.values import Check

# As many words in a row are a copy.
RUN = 8
# What is printed as it is: titles, figures, periods and other names. So are the names of entities
# and partnerships; those of other facts are headlines.
VERBATIM = ("aliases", "title", "as_stated", "attributed_as")
NAMED = (*ENTITIES, RecordKind.PARTNERSHIP)

Run = tuple[str, ...]


def copy_findings(content: Content, texts: Mapping[str, DocumentText]) -> Iterator[Finding]:
    """Yield the texts in the curator's words that are a document's own for a while."""
    printed = {run for text in texts.values() for run in _runs(text.text)}
    for record in content.records:
        for name in (record.data.name, *record.data.aliases):
            if record.kind in NAMED or name != record.data.name:
                printed -= set(_runs(name))
    for record in content.records:
        for location, text in _prose(_written(record), ()):
            copied = next((run for run in _runs(text) if run in printed), None)
            if copied and not (location == ("name",) and record.kind in NAMED):
                message = f"a document has the same words: {' '.join(copied)}: say it in your own"
                yield Finding(Check.COPIES, record, message, location, certain=True)


def _written(record: CuratedRecord) -> Any:
    value = record.file.value
    for step in record.location:
        value = value[step]
    return value


def _prose(value: Any, location: Location) -> Iterator[tuple[Location, str]]:
    """Yield every text in the curator's words, with its place."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in VERBATIM:
                yield from _prose(part, (*location, name))
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from _prose(part, (*location, at))
    elif isinstance(value, str):
        yield location, value


def _runs(text: str) -> Iterator[Run]:
    """Yield every run of words that is long enough to be a copy."""
    words = re.findall(r"\w+", fold(text))
    for at in range(len(words) - RUN + 1):
        yield tuple(words[at : at + RUN])
