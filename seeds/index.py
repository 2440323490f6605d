"""Records -> what a search reads: their texts, the words of each, and the index of the words."""

from collections.abc import Iterator
from typing import Any

import orjson

from db.enums import SearchField
from db.folding import fold
from db.tables import ENTITIES
from db.words import words
from seeds.records import Rows

# PostgreSQL keeps this many places of a word in a text, and loses count of the others.
MOST_WORDS = 250

# Where the texts are: of which table, what it calls its record, and the text.
TEXTS: tuple[tuple[SearchField, str, str, str], ...] = (
    (SearchField.NAME, "record", "id", "name"),
    (SearchField.ALIAS, "alias", "record_id", "alias"),
    (SearchField.SUMMARY, "record", "id", "summary"),
    (SearchField.NOTE, "fact", "id", "note"),
    (SearchField.NOTE, "document", "id", "note"),
)
FIELDS = list(SearchField)


def indexed(rows: Rows) -> Rows:
    """Return the rows with those that a search reads, numbered in the order of their records."""
    entities = {row["id"]: row["record_kind"] in ENTITIES for row in rows.get("record", [])}
    texts: list[dict[str, Any]] = []
    for record_id, field, text in sorted(_texts(rows), key=_place):
        found = words(text)
        if found:
            texts.append(
                {
                    "id": len(texts) + 1,
                    "record_id": record_id,
                    "field": field,
                    "entity": entities[record_id],
                    "words": " ".join(word.text for word in found),
                    "places": orjson.dumps(list(map(tuple, found))).decode(),
                    "text": text,
                }
            )
    index = [{"rowid": row["id"], "words": row["words"]} for row in texts]
    return {**rows, "search_text": texts, "search_index": index}


def _texts(rows: Rows) -> Iterator[tuple[int, SearchField, str]]:
    for field, table, key, name in TEXTS:
        for row in rows.get(table, []):
            if row[name] is not None:
                yield row[key], field, row[name]


def _place(found: tuple[int, SearchField, str]) -> tuple[Any, ...]:
    record_id, field, text = found
    return record_id, FIELDS.index(field), fold(text), text
