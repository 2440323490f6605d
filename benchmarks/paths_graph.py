"""A made-up graph of a million links: many facts about few bodies, some of them about very many."""

from collections.abc import Iterator
from itertools import accumulate
from random import Random
from typing import Any

from db.enums import RecordKind
from db.folding import fold
from db.tables import KINDS
from seeds.records import Rows, record_key

AGENCIES, CLAIMS, COUNTRIES, TOPICS, DOCUMENTS = 10_000, 90_000, 50, 100, 100
# How many bodies a fact is about, and how steeply bodies differ in how many facts are about them.
ABOUT = 9
STEEPNESS = 0.8
ALONE = ("agency-alone-1", "agency-alone-2")


def key(kind: RecordKind, number: int) -> int:
    """Return the key of the record of a kind with a number."""
    return record_key(kind, slug(kind, number))


def slug(kind: RecordKind, number: int) -> str:
    """Return the slug of the record of a kind with a number."""
    return f"{kind.lower()}-{number}"


def rows() -> Rows:
    """Return the rows of every table, the same each time."""
    random = Random(1)
    made: Rows = {name: [] for name in ("record", "fact", "fact_about", "record_topic", "evidence")}
    for kind, count in (
        (RecordKind.COUNTRY, COUNTRIES),
        (RecordKind.TOPIC, TOPICS),
        (RecordKind.DOCUMENT, DOCUMENTS),
        (RecordKind.AGENCY, AGENCIES),
        (RecordKind.CLAIM, CLAIMS),
    ):
        made["record"] += [record(kind, number, random) for number in range(count)]
        made[kind.lower()] = [own(kind, number, random) for number in range(count)]
    for claim, agencies in enumerate(subjects(random)):
        fact = key(RecordKind.CLAIM, claim)
        made["fact"].append(
            {
                "id": fact,
                "record_kind": RecordKind.CLAIM,
                "modality": "STATED",
                "voice": "NARRATOR",
                "note": None,
                "note_folded": None,
                "attributed_to_id": None,
            }
        )
        made["fact_about"] += [
            {
                "fact_id": fact,
                "record_id": key(RecordKind.AGENCY, agency),
                "role": "SUBJECT",
                "main": True,
            }
            for agency in agencies
        ]
        topic = key(RecordKind.TOPIC, random.randrange(TOPICS))
        made["record_topic"].append({"record_id": fact, "topic_id": topic})
        document = key(RecordKind.DOCUMENT, random.randrange(DOCUMENTS))
        made["evidence"].append({"record_id": fact, "document_id": document})
    return made


def subjects(random: Random) -> Iterator[set[int]]:
    """Yield the bodies that each fact is about: the last two facts bodies that no other is about."""
    known = AGENCIES - 4
    weights = list(accumulate((rank + 1) ** -STEEPNESS for rank in range(known)))
    for _ in range(CLAIMS - 2):
        yield set(random.choices(range(known), cum_weights=weights, k=ABOUT))
    yield {known, known + 1}
    yield {known + 2, known + 3}


def record(kind: RecordKind, number: int, random: Random) -> dict[str, Any]:
    name = f"{random.choice('abcdefghijklmnopqrstuvwxyz')} {kind.lower()} {number}"
    return {
        "id": key(kind, number),
        "record_kind": kind,
        "slug": slug(kind, number),
        "name": name,
        "name_folded": fold(name),
        "summary": None,
        "summary_folded": None,
    }


def own(kind: RecordKind, number: int, random: Random) -> dict[str, Any]:
    """Return the row of a record's own kind."""
    row: dict[str, Any] = {column: None for column in columns(kind)}
    row["id"] = key(kind, number)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    code = letters[number // 26 % 26] + letters[number % 26]
    row |= {
        RecordKind.COUNTRY: {"code": code, "alpha3": f"{code}X"},
        RecordKind.AGENCY: {
            "kind": "OTHER",
            "country_id": key(RecordKind.COUNTRY, random.randrange(COUNTRIES)),
        },
        RecordKind.DOCUMENT: {"role": "MENTIONED"},
        RecordKind.CLAIM: {"kind": "CONTEXT"},
    }.get(kind, {})
    for name in [name for name in row if name.endswith("_folded")]:
        plain = row[name.removesuffix("_folded")]
        row[name] = plain and fold(plain)
    return row


def columns(kind: RecordKind) -> list[str]:
    """Return the columns of a kind's own table that are stored."""
    table: Any = KINDS[kind]
    return [c.name for c in table.__table__.columns if not c.info.get("constant")]
