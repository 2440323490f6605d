"""IDs: the public identifiers of records, made of the kind and the key.

An ID such as ``agency_5340856010168823649`` begins with the kind of its record, so no tool mistakes
it for a number and rounds its last digits. The lowest bits of a key are the code of the kind, so
the ID follows from the key alone, and an ID whose kind does not fit its key is recognised without a
look-up.
"""

import hashlib
import re

from db.tables.record_kind import RecordKind

KIND_BITS = 5
KIND_MASK = (1 << KIND_BITS) - 1
# Codes are part of IDs, so they are permanent: a new kind is added at the end of its enum.
KIND_CODES: dict[RecordKind, int] = {kind: code for code, kind in enumerate(RecordKind, start=1)}
PREFIXES = {code: kind.lower() for kind, code in KIND_CODES.items()}
CODES = {prefix: code for code, prefix in PREFIXES.items()}
# A key that no record has: the key of an invalid ID.
NO_KEY = -1

RECORD_ID = re.compile(r"([a-z_]+)_([1-9][0-9]{0,18})", re.ASCII)


def row_key(*parts: object) -> int:
    """Return the primary key of the row that ``parts`` name, the same in every release."""
    digest = hashlib.sha256("\0".join(map(str, parts)).encode()).digest()
    return int.from_bytes(digest[:8]) >> 1


def record_key(kind: RecordKind, slug: str) -> int:
    """Return the primary key of the record of ``kind`` with ``slug``."""
    return row_key(kind.value, slug) & ~KIND_MASK | KIND_CODES[kind]


def record_id(kind: RecordKind, slug: str) -> str:
    """Return the ID of the record of ``kind`` with ``slug``."""
    return id_of_key(record_key(kind, slug))


def id_of_key(key: int) -> str:
    """Return the ID of the record with a key."""
    return f"{PREFIXES[key & KIND_MASK]}_{key}"


def key_of_id(text: str) -> int:
    """Return the key of an ID; ``NO_KEY`` for a text that can't be the ID of a record."""
    match = RECORD_ID.fullmatch(text)
    if match is None:
        return NO_KEY
    key = int(match[2])
    fits = CODES.get(match[1]) == key & KIND_MASK
    return key if fits and key < 2**63 else NO_KEY
