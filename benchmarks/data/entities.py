"""Rows of entities: countries, places, agencies, people, groups, topics, documents, indicators."""

import hashlib
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

import pycountry

from benchmarks.data.words import PLACES, Dice, listed
from benchmarks.data.world import Indicator, Source, World, slug
from db.ids import record_key, row_key
from db.tables.agency import AgencyKind
from db.tables.criminal_organization import CriminalOrganizationKind
from db.tables.document import DocumentRole
from db.tables.measure import UnitKind
from db.tables.place import PlaceKind
from db.tables.record_kind import RecordKind
from db.text.folding import fold
from db.units import measure
from seeds.rows import Row, Rows

COUNTRIES = listed(
    "CO US PA MX EC PE VE BR SV GT HN CR NI BZ CL AR BO PY UY CU DO HT JM ES FR NL GB CA"
    " DE IT TT GY SR PT BE CH NO SE AU JP"
)
# The code, the name and the kind of each unit.
UNITS = (
    ("{person}", "person", UnitKind.COUNT),
    ("{arrest}", "arrest", UnitKind.COUNT),
    ("{vehicle}", "vehicle", UnitKind.COUNT),
    ("{firearm}", "firearm", UnitKind.COUNT),
    ("kg", "kilogram", UnitKind.MASS),
    ("t", "metric ton", UnitKind.MASS),
    ("[lb_av]", "pound", UnitKind.MASS),
    ("har", "hectare", UnitKind.AREA),
    ("km2", "square kilometre", UnitKind.AREA),
    ("[mi_i]", "mile", UnitKind.LENGTH),
    ("h", "hour", UnitKind.DURATION),
    ("USD", "US dollar", UnitKind.MONEY),
    ("COP", "Colombian peso", UnitKind.MONEY),
    ("%", "percent", UnitKind.SHARE),
)
# What indicators count or measure, by kind; the commonest kinds first.
NOUNS = (
    ("arrests", UnitKind.COUNT),
    ("cocaine seized", UnitKind.MASS),
    ("coca eradicated", UnitKind.AREA),
    ("officers trained", UnitKind.COUNT),
    ("migrants crossing", UnitKind.COUNT),
    ("share of cocaine", UnitKind.SHARE),
    ("vehicles delivered", UnitKind.COUNT),
    ("money seized", UnitKind.MONEY),
    ("flight hours", UnitKind.DURATION),
    ("marijuana seized", UnitKind.MASS),
)
BODIES = ("National Police", "Ministry", "Army", "Navy", "Task Force", "Coast Guard", "Unit")
PASSAGE, STRIDE, PARAGRAPH = 150, 200, 4


def units() -> Rows:
    """Return the rows of the units."""
    rows = []
    for code, name, kind in UNITS:
        measured = measure(code)
        numerator, denominator = map(str, measured.factor.as_integer_ratio())
        rows.append(
            {
                "code": code,
                "name": name,
                "symbol": None,
                "kind": kind,
                "dimension": measured.dimension,
                "numerator": numerator,
                "denominator": denominator,
                "name_folded": fold(name),
            }
        )
    return {"unit": rows}


def entities(world: World, kind: RecordKind, number: int, dice: Dice) -> Rows:
    """Return the rows of so many entities of a kind, and add them to the world."""
    named = NAMED[kind](number, dice)
    summaries = dice.texts(8, 20, number)
    records: list[Row] = []
    for at, (name, summary, summed_up) in enumerate(
        zip(named, summaries, dice.happens(0.7, number), strict=True)
    ):
        text = slug(kind, at)
        records.append(
            {
                "id": record_key(kind, text),
                "record_kind": kind,
                "slug": text,
                "name": name,
                "summary": summary if summed_up else None,
                "name_folded": fold(name),
                "summary_folded": fold(summary) if summed_up else None,
                "first_span": None,
            }
        )
    world.add(kind, records)
    rows = OWN[kind](world, records, dice)
    return {"record": records, "alias": _aliases(kind, records, dice), **rows}


def _aliases(kind: RecordKind, records: list[Row], dice: Dice) -> list[Row]:
    """Return the acronym of every agency, and another name of some records."""
    rows = [
        {"record_id": record["id"], "alias": alias, "alias_folded": fold(alias)}
        for record, alias in zip(records, dice.texts(1, 3, len(records)), strict=True)
        if dice.random() < 0.4
    ]
    if kind is RecordKind.AGENCY:
        for at, record in enumerate(records):
            alias = acronym(at)
            row = {"record_id": record["id"], "alias": alias, "alias_folded": fold(alias)}
            rows.append(row)
    return rows


def acronym(number: int) -> str:
    """Return the acronym of the agency with a number."""
    letters = "".join(chr(ord("A") + number // 26**place % 26) for place in range(3))
    return f"{letters}{number // 26**3 or ''}"


def _words(before: str = "", least: int = 2, most: int = 3) -> Callable[[int, Dice], list[str]]:
    return lambda number, dice: [
        (before + text.title()).strip() for text in dice.texts(least, most, number)
    ]


def _countries(number: int, _: Dice) -> list[str]:
    return [_country(code).name for code in COUNTRIES[:number]]


def _country(code: str) -> Any:
    return pycountry.countries.get(alpha_2=code)


def _places(number: int, dice: Dice) -> list[str]:
    words = _words("", 1, 2)(number, dice)
    return [
        f"{first} {word}" for first, word in zip(dice.evenly(PLACES, number), words, strict=True)
    ]


def _agencies(number: int, dice: Dice) -> list[str]:
    words = _words("", 2, 3)(number, dice)
    return [f"{word} {body}" for word, body in zip(words, dice.evenly(BODIES, number), strict=True)]


def _indicators(number: int, dice: Dice) -> list[str]:
    words = dice.texts(1, 2, number)
    return [
        f"{NOUNS[at % len(NOUNS)][0]}, {word.lower()}".capitalize() for at, word in enumerate(words)
    ]


NAMED: dict[RecordKind, Callable[[int, Dice], list[str]]] = {
    RecordKind.COUNTRY: _countries,
    RecordKind.PLACE: _places,
    RecordKind.AGENCY: _agencies,
    RecordKind.PERSON: _words(),
    RecordKind.CRIMINAL_ORGANIZATION: _words("Los "),
    RecordKind.TOPIC: _words("", 1, 2),
    RecordKind.DOCUMENT: _words("", 4, 9),
    RecordKind.INDICATOR: _indicators,
}


def _parents(records: list[Row], dice: Dice, share: float) -> list[int | None]:
    """Return a parent of each record among those before it, or none."""
    return [
        records[dice.randrange(at)]["id"] if at and dice.random() < share else None
        for at in range(len(records))
    ]


def _country_rows(_: World, records: list[Row], dice: Dice) -> Rows:
    rows = []
    for record, code in zip(records, COUNTRIES, strict=False):
        alpha3 = _country(code).alpha_3
        own = {"code": code, "alpha3": alpha3}
        folds = {"code_folded": code.lower(), "alpha3_folded": alpha3.lower()}
        rows.append({"id": record["id"], **own, **folds})
    return {"country": rows}


def _place_rows(world: World, records: list[Row], dice: Dice) -> Rows:
    countries = dice.skewed(world.of(RecordKind.COUNTRY), len(records))
    kinds = dice.skewed(list(PlaceKind), len(records))
    parents = _parents(records, dice, 0.3)
    return {
        "place": [
            {
                "id": record["id"],
                "kind": kind,
                "country_id": country if dice.random() < 0.9 else None,
                "parent_id": parent,
            }
            for record, kind, country, parent in zip(
                records, kinds, countries, parents, strict=True
            )
        ]
    }


def _agency_rows(world: World, records: list[Row], dice: Dice) -> Rows:
    countries = dice.skewed(world.of(RecordKind.COUNTRY), len(records))
    kinds = dice.evenly(list(AgencyKind), len(records))
    parents = _parents(records, dice, 0.4)
    return {
        "agency": [
            {
                "id": record["id"],
                "kind": kind,
                "acronym": acronym(at),
                "acronym_folded": fold(acronym(at)),
                "country_id": country if dice.random() < 0.85 else None,
                "parent_id": parent,
            }
            for at, record, kind, country, parent in zip(
                count(), records, kinds, countries, parents, strict=False
            )
        ]
    }


def _person_rows(world: World, records: list[Row], dice: Dice) -> Rows:
    every = zip(records, _countries_of(world, records, dice, 0.3), strict=True)
    return {
        "person": [{"id": record["id"], "nationality_id": country} for record, country in every]
    }


def _group_rows(world: World, records: list[Row], dice: Dice) -> Rows:
    kinds = dice.evenly(list(CriminalOrganizationKind), len(records))
    parents = _parents(records, dice, 0.2)
    countries = _countries_of(world, records, dice, 0.6)
    return {
        "criminal_organization": [
            {"id": record["id"], "kind": kind, "country_id": country, "parent_id": parent}
            for record, kind, country, parent in zip(
                records, kinds, countries, parents, strict=True
            )
        ]
    }


def _countries_of(world: World, records: list[Row], dice: Dice, share: float) -> list[int | None]:
    """Return a country of each record, or none."""
    countries = dice.skewed(world.of(RecordKind.COUNTRY), len(records))
    return [country if dice.random() < share else None for country in countries]


def _topic_rows(_: World, records: list[Row], dice: Dice) -> Rows:
    every = zip(records, _parents(records, dice, 0.8), strict=True)
    return {"topic": [{"id": record["id"], "parent_id": parent} for record, parent in every]}


def _indicator_rows(world: World, records: list[Row], _: Dice) -> Rows:
    rows = []
    for at, record in enumerate(records):
        noun, kind = NOUNS[at % len(NOUNS)]
        world.indicators.append(Indicator(record["id"], kind, noun))
        rows.append({"id": record["id"], "unit_kind": kind})
    return {"indicator": rows}


def _document_rows(world: World, records: list[Row], dice: Dice) -> Rows:
    rows: Rows = {"document": [], "coverage": [], "passage": []}
    publishers = dice.skewed(world.of(RecordKind.AGENCY), len(records))
    authors = dice.evenly(world.of(RecordKind.PERSON), len(records))
    for at, record in enumerate(records):
        cited = at % 5 != 4
        size = 10 + int(dice.expovariate(1 / 40)) if cited else 0
        published = date(1995, 1, 1) + timedelta(days=int(11_000 * dice.random() ** 0.5))
        rows["document"].append(
            {
                "id": record["id"],
                "role": DocumentRole.SOURCE if cited else DocumentRole.MENTIONED,
                "published_on": published if dice.random() < 0.9 else None,
                "url": f"https://example.org/{record['slug']}" if cited else None,
                "archived_url": None,
                "accessed_on": None,
                "language": "es" if dice.random() < 0.3 else "en",
                "sha256": _digest(record["slug"]) if cited else None,
                "length": size * STRIDE if cited else None,
                "note": None,
                "note_folded": None,
                "publisher_id": publishers[at] if dice.random() < 0.9 else None,
                "author_id": authors[at] if dice.random() < 0.5 else None,
                "original_id": None,
            }
        )
        if cited:
            world.sources.append(Source(record["slug"], record["id"], size))
            rows["coverage"].append(_coverage(record["id"], size))
            rows["passage"] += _passages(record["slug"], record["id"], size)
    return rows


def _coverage(document: int, size: int) -> Row:
    return {
        "document_id": document,
        "passages": size,
        "cited": size * PASSAGE,
        "boilerplate": 0,
        "share": Decimal(PASSAGE) / STRIDE,
    }


def _passages(document: str, key: int, size: int) -> list[Row]:
    return [
        {
            "id": passage_key(document, at),
            "document_id": key,
            **dict(zip(("start", "end"), passage_span(at), strict=True)),
            "paragraph": 1 + at // PARAGRAPH,
            "sha256": _digest(f"{document}/{at}"),
            "quote": None,
            "quote_folded": None,
        }
        for at in range(size)
    ]


def passage_key(document: str, at: int) -> int:
    """Return the key of a passage of a document."""
    return row_key("passage", document, *passage_span(at))


def passage_span(at: int) -> tuple[int, int]:
    """Return the start and the end of a passage of any document."""
    return at * STRIDE, at * STRIDE + PASSAGE


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


OWN: dict[RecordKind, Callable[[World, list[Row], Dice], Rows]] = {
    RecordKind.COUNTRY: _country_rows,
    RecordKind.PLACE: _place_rows,
    RecordKind.AGENCY: _agency_rows,
    RecordKind.PERSON: _person_rows,
    RecordKind.CRIMINAL_ORGANIZATION: _group_rows,
    RecordKind.TOPIC: _topic_rows,
    RecordKind.DOCUMENT: _document_rows,
    RecordKind.INDICATOR: _indicator_rows,
}
