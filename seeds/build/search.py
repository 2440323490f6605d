"""Rows of records -> what a search reads: their texts, and the index of the tokens in them."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import orjson

from db.tables.search import SearchField, SearchIndex, SearchText
from db.text.folding import fold
from db.text.index import GAP
from db.text.query import MARKS
from db.text.tokens import words as tokenize
from seeds.rows import Rows, as_row

# Where the texts are: of which table, what it calls its record, and the text.
TEXTS: tuple[tuple[SearchField, str, str, str], ...] = (
    (SearchField.NAME, "record", "id", "name"),
    (SearchField.ALIAS, "alias", "record_id", "alias"),
    (SearchField.SUMMARY, "record", "id", "summary"),
    (SearchField.NOTE, "fact", "id", "note"),
    (SearchField.NOTE, "document", "id", "note"),
)
NAMES = (SearchField.NAME, SearchField.ALIAS)
# PostgreSQL keeps no more than 255 places of one word.
MOST_WORDS = 250
FIELDS = list(SearchField)


def with_search(rows: Rows) -> Rows:
    """Return the rows with those that a search reads."""
    texts: list[SearchText] = []
    marked: dict[int, list[str]] = defaultdict(list)
    for record_id, field, text in sorted(_texts(rows), key=_position):
        tokens = tokenize(text)
        if tokens:
            texts.append(
                SearchText(
                    id=len(texts) + 1,
                    record_id=record_id,
                    field=field,
                    named=" ".join(token.text for token in tokens) if field in NAMES else None,
                    places=orjson.dumps([tuple(token) for token in tokens]).decode(),
                    text=text,
                )
            )
            marked[record_id].append(" ".join(MARKS[field] + token.text for token in tokens))
    index = [
        SearchIndex(rowid=record_id, words=f" {GAP} ".join(parts))
        for record_id, parts in marked.items()
    ]
    return {
        **rows,
        "search_text": [as_row(text) for text in texts],
        "search_index": [as_row(entry) for entry in index],
    }


def too_long(data: Any) -> Iterator[tuple[str, int]]:
    """Yield each field of a record that has more words than the index holds, and their number."""
    for name in ("name", "aliases", "summary", "note"):
        value = getattr(data, name, None) or ""
        size = len(tokenize(value if isinstance(value, str) else " ".join(value)))
        if size > MOST_WORDS:
            yield name, size


def _texts(rows: Rows) -> Iterator[tuple[int, SearchField, str]]:
    for field, table, key, name in TEXTS:
        for row in rows.get(table, []):
            if row[name] is not None:
                yield row[key], field, row[name]


def _position(text: tuple[int, SearchField, str]) -> tuple[Any, ...]:
    """Return where a text stands among all: by record, field, and the order of aliases."""
    record_id, field, words = text
    return record_id, FIELDS.index(field), fold(words), words
