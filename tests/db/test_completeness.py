"""Tables that lack a piece fail at import, with a message that names the piece."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from db.tables import KINDS, LINKS
from db.tables.agency import Agency
from db.tables.base import Table, all_tables, table_of
from db.tables.claim import Claim
from db.tables.commitment import Commitment, CommitmentBy
from db.tables.completeness import (
    IncompleteTables,
    Registry,
    missing_pieces,
    require_complete,
)
from db.tables.fact import FactRelation
from db.tables.record_kind import RecordKind
from db.tables.statistic import Statistic

ROOT = Path(__file__).parent.parent.parent
REGISTRY = Registry(tuple(all_tables()), KINDS, LINKS)


def without(kind: RecordKind) -> Registry:
    """Return the registry without a kind."""
    return replace(REGISTRY, kinds={other: KINDS[other] for other in KINDS if other is not kind})


def test_nothing_is_missing() -> None:
    assert missing_pieces(REGISTRY) == []
    require_complete(REGISTRY)


def test_a_kind_without_its_table_and_a_table_without_its_kind_are_named() -> None:
    missing = missing_pieces(without(RecordKind.CLAIM))
    assert missing == [
        "RecordKind.CLAIM has no table: declare its class in db/tables/claim.py, and list it under"
        " ENTITIES or FACTS in db/tables/__init__.py",
        "Claim is the table of a kind of record, but is not listed, or shares its kind with another"
        " table: list it under ENTITIES or FACTS in db/tables/__init__.py, with a kind of its own",
    ]
    with pytest.raises(IncompleteTables, match=r"(?s)tables are incomplete:\nRecordKind\.CLAIM"):
        require_complete(without(RecordKind.CLAIM))


def test_a_table_that_is_named_for_another_kind_is_named() -> None:
    swapped = {**KINDS, RecordKind.CLAIM: Agency}
    assert 'Agency holds the kind CLAIM: its __tablename__ must be "claim"' in missing_pieces(
        replace(REGISTRY, kinds=swapped)
    )


def test_a_link_that_is_not_listed_is_named() -> None:
    links = [link for link in LINKS if link is not CommitmentBy]
    assert missing_pieces(replace(REGISTRY, links=links)) == [
        "CommitmentBy is a link, but is not listed: list it under LINKS in db/tables/__init__.py",
        "LinkKind.BY belongs to no reference, link or relation: remove it",
    ]


def test_a_link_without_its_kind_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CommitmentBy, "listed_as", "sponsors")
    assert missing_pieces(REGISTRY) == [
        "CommitmentBy links records, but LinkKind has no SPONSORS: add it in db/tables/link.py",
        "LinkKind.BY belongs to no reference, link or relation: remove it",
        "CommitmentBy leads from a fact to a record without a role: add 'sponsors' to ROLES in"
        " db/tables/fact.py",
    ]


def test_a_link_that_no_record_owns_is_named() -> None:
    links = [*LINKS, FactRelation]  # It is about two facts, and its second reference is no kind's.
    assert missing_pieces(replace(REGISTRY, links=links, kinds=KINDS))[0] == (
        "FactRelation has no listed_as, the key that lists its records in the curated files:"
        ' write listed_as: ClassVar[str] = "..." in its class'
    )
    owners = {kind: model for kind, model in KINDS.items() if kind is not RecordKind.COMMITMENT}
    assert any(
        sentence.startswith("CommitmentBy is listed in no record")
        for sentence in missing_pieces(replace(REGISTRY, kinds=owners))
    )


@pytest.mark.parametrize(
    ("model", "name", "words"),
    [
        (Agency, "plural", "Agency has no plural"),
        (CommitmentBy, "listed_as", "CommitmentBy has no listed_as"),
    ],
)
def test_a_class_that_does_not_say_how_it_is_listed_is_named(
    monkeypatch: pytest.MonkeyPatch, model: type[Table], name: str, words: str
) -> None:
    monkeypatch.delattr(model, name)
    assert any(sentence.startswith(words) for sentence in missing_pieces(REGISTRY))


def test_a_period_without_its_role_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Claim, "periods", ("deadline",))
    assert missing_pieces(REGISTRY) == [
        "Claim has a period 'deadline', but PeriodRole has no DEADLINE",
    ]


def test_a_role_of_periods_that_no_fact_has_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Commitment, "periods", ("target",))
    monkeypatch.setattr(Statistic, "periods", ("period",))
    assert missing_pieces(REGISTRY) == [
        "PeriodRole.BASELINE has no fact: add 'baseline' to the periods of one",
    ]


@pytest.mark.parametrize(
    ("column", "info", "words"),
    [
        ("acronym_folded", {"folds": "acro"}, "Agency.acronym_folded folds 'acro': the folded"),
        ("acronym_folded", {"folds": "kind"}, "Agency.acronym_folded folds 'kind': the folded"),
    ],
)
def test_a_folded_companion_of_no_column_is_named(
    monkeypatch: pytest.MonkeyPatch, column: str, info: dict[str, str], words: str
) -> None:
    monkeypatch.setattr(table_of(Agency).c[column], "info", info)
    (sentence,) = missing_pieces(REGISTRY)
    assert sentence.startswith(words)


def test_a_folded_companion_is_as_optional_as_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_of(Agency).c["acronym_folded"], "nullable", False)
    assert missing_pieces(REGISTRY) == [
        "Agency.acronym_folded must be as optional as acronym",
    ]


# What a newcomer sees, in a copy of the project.


@pytest.mark.parametrize(
    ("module", "old", "new", "words"),
    [
        pytest.param(
            "agency",
            "    parent_id:",
            '    region_id: int | None = reference("place", "Its region.", optional=True)\n'
            "    parent_id:",
            "Agency.region_id links records, but LinkKind has no REGION: add it",
            id="a reference without its kind of link",
        ),
        pytest.param(
            "agency",
            'reference(\n        "country"',
            'reference(\n        "land"',
            "Agency.country_id refers to the table 'land', which does not exist",
            id="a reference to no table",
        ),
        pytest.param(
            "agency",
            "    record_kind: RecordKind = own_kind(RecordKind.AGENCY)\n",
            "",
            "Agency does not say which kind of record it holds: write in its class",
            id="a table that does not say its kind",
        ),
        pytest.param(
            "record_kind",
            '    AGENCY = "AGENCY"',
            '    MERMAID = "MERMAID", "Half fish."\n    AGENCY = "AGENCY"',
            "RecordKind.MERMAID has no table: declare its class in db/tables/mermaid.py",
            id="a kind without its table",
        ),
    ],
)
def test_what_is_missing_is_said_at_import(
    tmp_path: Path, module: str, old: str, new: str, words: str
) -> None:
    shutil.copytree(ROOT / "db", tmp_path / "db", ignore=shutil.ignore_patterns("__pycache__"))
    path = tmp_path / "db" / "tables" / f"{module}.py"
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    run = subprocess.run(
        [sys.executable, "-c", "import db.tables"], cwd=tmp_path, capture_output=True, text=True
    )
    assert run.returncode == 1
    assert words in run.stderr
