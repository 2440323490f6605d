"""Records -> what a search reads: their texts, and the index of the words in them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from db.dialects.words import GAP
from db.dialects.words import MOST_WORDS as MOST_WORDS
from db.tables.derived_enums import SearchField
from db.text.folding import fold
from db.text.query import MARKS
from db.text.tokens import Token, tokenize
from seeds.records import Rows

# Where the texts are: of which table, what it calls its record, and the text.
TEXTS: tuple[tuple[SearchField, str, str, str], ...] = (
    (SearchField.NAME, "record", "id", "name"),
    (SearchField.ALIAS, "alias", "record_id", "alias"),
    (SearchField.SUMMARY, "record", "id", "summary"),
    (SearchField.NOTE, "fact", "id", "note"),
    (SearchField.NOTE, "document", "id", "note"),
)
NAMES = (SearchField.NAME, SearchField.ALIAS)
FIELDS = list(SearchField)


def indexed(rows: Rows) -> Rows:
    """Return the rows with those that a search reads."""
    texts: list[dict[str, Any]] = []
    marked: dict[int, list[str]] = defaultdict(list)
    for record_id, field, text in sorted(_texts(rows), key=_place):
        tokens = tokenize(text)
        if tokens:
            number = len(texts) + 1
            texts.append({"id": number, **_text(record_id, field, text, tokens)})
            marked[record_id].append(" ".join(MARKS[field] + token.text for token in tokens))
    index = [
        {"rowid": record_id, "words": f" {GAP} ".join(parts)} for record_id, parts in marked.items()
    ]
    return {**rows, "search_text": texts, "search_index": index}


def too_long(fields: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Yield each field of a record that has more words than the index holds, and their number."""
    for name in ("name", "aliases", "summary", "note"):
        value = fields.get(name) or ""
        size = len(tokenize(value if isinstance(value, str) else " ".join(value)))
        if size > MOST_WORDS:
            yield name, size


def _text(record_id: int, field: SearchField, text: str, tokens: list[Token]) -> dict[str, Any]:
    return {
        "record_id": record_id,
        "field": field,
        "named": " ".join(token.text for token in tokens) if field in NAMES else None,
        "places": orjson.dumps([tuple(token) for token in tokens]).decode(),
        "text": text,
    }


def _texts(rows: Rows) -> Iterator[tuple[int, SearchField, str]]:
    for field, table, key, name in TEXTS:
        for row in rows.get(table, []):
            if row[name] is not None:
                yield row[key], field, row[name]


def _place(found: tuple[int, SearchField, str]) -> tuple[Any, ...]:
    """Return where a text stands among all: by record, field, and the order of aliases."""
    record_id, field, text = found
    return record_id, FIELDS.index(field), fold(text), text
