"""A made-up graph of a million links: many facts about few bodies, some of them about very many."""

from collections.abc import Iterator
from itertools import accumulate
from random import Random
from typing import Any

from db.ids import record_key
from db.tables import KINDS
from db.tables.citation import Evidence
from db.tables.fact import AboutRole, Fact, FactAbout, Modality, Voice
from db.tables.record import Record, RecordTopic
from db.tables.record_kind import RecordKind
from seeds.rows import Rows, RowSet

AGENCIES, CLAIMS, COUNTRIES, TOPICS, DOCUMENTS = 10_000, 90_000, 50, 100, 100
# How many bodies a fact is about, and how steeply bodies differ in how many facts are about them.
ABOUT = 9
STEEPNESS = 0.8
# The last four bodies are linked in pairs, and with nothing else but their countries.
ALONE = 4
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def key(kind: RecordKind, number: int) -> int:
    """Return the key of the record of a kind with a number."""
    return record_key(kind, f"{kind.lower()}-{number}")


def graph() -> Rows:
    """Return the rows of every table, the same each time."""
    random, made = Random(1), RowSet()
    add_records(made, RecordKind.COUNTRY, COUNTRIES, random)
    add_records(made, RecordKind.TOPIC, TOPICS, random)
    add_records(made, RecordKind.DOCUMENT, DOCUMENTS, random)
    add_records(made, RecordKind.AGENCY, AGENCIES, random)
    add_records(made, RecordKind.CLAIM, CLAIMS, random)
    for claim, agencies in enumerate(subjects(random)):
        fact = key(RecordKind.CLAIM, claim)
        made.add(
            Fact(
                id=fact,
                record_kind=RecordKind.CLAIM,
                modality=Modality.STATED,
                voice=Voice.NARRATOR,
            )
        )
        for agency in agencies:
            record = key(RecordKind.AGENCY, agency)
            made.add(FactAbout(fact_id=fact, record_id=record, role=AboutRole.SUBJECT, main=True))
        topic = key(RecordKind.TOPIC, random.randrange(TOPICS))
        made.add(RecordTopic(record_id=fact, topic_id=topic))
        document = key(RecordKind.DOCUMENT, random.randrange(DOCUMENTS))
        made.add(Evidence(record_id=fact, document_id=document))
    return made.all()


def subjects(random: Random) -> Iterator[set[int]]:
    """Yield the bodies that each fact is about."""
    known = AGENCIES - ALONE
    weights = list(accumulate((rank + 1) ** -STEEPNESS for rank in range(known)))
    for _ in range(CLAIMS - ALONE // 2):
        yield set(random.choices(range(known), cum_weights=weights, k=ABOUT))
    for first in range(known, AGENCIES, 2):
        yield {first, first + 1}


def add_records(made: RowSet, kind: RecordKind, count: int, random: Random) -> None:
    """Add the records of a kind, with names in no order."""
    for number in range(count):
        id_ = key(kind, number)
        name = f"{random.choice(LETTERS)} {kind.lower()} {number}"
        slug = f"{kind.lower()}-{number}"
        made.add(Record(id=id_, record_kind=kind, slug=slug, name=name))
        made.add(KINDS[kind](id=id_, **own(kind, number, random)))


def own(kind: RecordKind, number: int, random: Random) -> dict[str, Any]:
    """Return what a record of a kind has to have."""
    if kind is RecordKind.COUNTRY:
        code = LETTERS[number // len(LETTERS)] + LETTERS[number % len(LETTERS)]
        return {"code": code, "alpha3": f"{code}X"}
    if kind is RecordKind.AGENCY:
        country = key(RecordKind.COUNTRY, random.randrange(COUNTRIES))
        return {"kind": "OTHER", "country_id": country}
    return {
        RecordKind.TOPIC: {},
        RecordKind.DOCUMENT: {"role": "MENTIONED"},
        RecordKind.CLAIM: {"kind": "CONTEXT"},
    }[kind]
