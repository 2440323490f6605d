"""Rows of records -> rows of the search: their texts, and the index of the words in them."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import orjson

from db.dialects.words import GAP, MOST_WORDS
from db.tables import ENTITIES
from db.tables.record_kind import RecordKind
from db.tables.search import SearchField
from db.text.folding import fold
from db.text.query import MARKS
from db.text.tokens import tokenize
from seeds.rows import Row, Rows

# The searched texts: the field, the table, its column of the record, and its column of the text.
TEXTS: tuple[tuple[SearchField, str, str, str], ...] = (
    (SearchField.NAME, "record", "id", "name"),
    (SearchField.ALIAS, "alias", "record_id", "alias"),
    (SearchField.SUMMARY, "record", "id", "summary"),
    (SearchField.NOTE, "fact", "id", "note"),
    (SearchField.NOTE, "document", "id", "note"),
)
NAMES = (SearchField.NAME, SearchField.ALIAS)
FIELDS = list(SearchField)
# A text has fewer words than this.
ROOM = 256


def with_search(rows: Rows, before: int = 0) -> Rows:
    """Return the rows, with those of the search, after the texts that were numbered ``before``."""
    texts: list[Row] = []
    names: list[Row] = []
    kinds = {row["id"]: row["record_kind"] for row in rows["record"]}
    marked: dict[int, list[str]] = defaultdict(list)
    for record_id, field, text in sorted(_texts(rows), key=_position):
        tokens = tokenize(text)
        if tokens:
            words = [token[0] for token in tokens]
            texts.append(
                {
                    "id": before + len(texts) + 1,
                    "record_id": record_id,
                    "field": field,
                    "places": orjson.dumps(list(map(tuple, tokens))).decode(),
                    "text": text,
                }
            )
            if field in NAMES:
                names += _names(texts[-1], words, kinds[record_id])
            mark = MARKS[field]
            marked[record_id].append(mark + f" {mark}".join(words))
    index = [{"rowid": id_, "words": f" {GAP} ".join(parts)} for id_, parts in marked.items()]
    return {**rows, "search_text": texts, "search_name": names, "search_index": index}


def _names(text: Row, words: list[str], kind: RecordKind) -> Iterator[Row]:
    """Yield the words of a name; an entity's, also from each of its words on."""
    for at in range(len(words) if kind in ENTITIES else 1):
        yield {
            "id": text["id"] * ROOM + at,
            "record_id": text["record_id"],
            "record_kind": kind,
            "text_id": text["id"],
            "at": at,
            "whole": at == 0,
            "words": " ".join(words[at:]),
        }


def too_long(data: Any) -> Iterator[tuple[str, int]]:
    """Yield each field of a record with more words than the index takes, and their number."""
    for name in ("name", "aliases", "summary", "note"):
        value = getattr(data, name, None) or ""
        text = value if isinstance(value, str) else " ".join(value)
        # A text has no more words than characters.
        size = len(tokenize(text)) if len(text) > MOST_WORDS else 0
        if size > MOST_WORDS:
            yield name, size


def _texts(rows: Rows) -> Iterator[tuple[int, SearchField, str]]:
    for field, table, key, name in TEXTS:
        for row in rows.get(table, []):
            if row[name] is not None:
                yield row[key], field, row[name]


def _position(text: tuple[int, SearchField, str]) -> tuple[Any, ...]:
    """Return the sort key of a text: by record, field, and the order of aliases."""
    record_id, field, words = text
    return record_id, FIELDS.index(field), fold(words), words
