"""The export: what its files hold, the same everywhere, and that it is all or nothing."""

import csv
import hashlib
import json
import threading
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from db.export import NoRelease, NotAnExport, export
from db.export.resources import resources
from db.export.write import FORMS
from db.fetch import Database
from db.session import writer
from db.tables import KINDS, LINKS, metadata
from seeds.load import load
from seeds.release import release
from tests.databases import INVENTED, INVENTED_DOCUMENTS, Databases, path_of, silent

Row = dict[str, str]

STATISTIC = {
    "slug": "moonstone-2020",
    "name": "Moonstone seized in 2020",
    "summary": "The program seized a record weight of moonstone, the second highest in the world.",
    "change": "INCREASE",
    "cumulative": "false",
    "rank": "2",
    "ranked": "Programs of the world by moonstone seized",
    "indicator": "moonstone-seized",
    "area_kind": "COUNTRY",
    "area": "colombia",
    "partnership": "heron-program",
    "modality": "STATED",
    "voice": "NARRATOR",
    "quantity_as_stated": "579.9 metric tons",
    "quantity_value": "579.9",
    "quantity_comparator": "EQUAL",
    "quantity_unit_code": "t",
    "period_as_stated": "In 2020",
    "period_kind": "CALENDAR_YEAR",
    "period_start": "2020-01-01",
    "period_end": "2020-12-31",
    "baseline_as_stated": "in 2019",
    "baseline_kind": "CALENDAR_YEAR",
    "baseline_start": "2019-01-01",
    "baseline_end": "2019-12-31",
}


@pytest.fixture(scope="session")
def exported(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export the invented data as CSV."""
    folder = tmp_path_factory.mktemp("export") / "csv"
    export(database_url, folder, "csv", silent)
    return folder


def rows(folder: Path, name: str) -> list[Row]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def package(folder: Path) -> Any:
    return json.loads((folder / "datapackage.json").read_bytes())


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_counts_are_those_of_the_release(exported: Path, database: Database) -> None:
    with database.engine.connect() as connection:
        query = "SELECT kind, count FROM release_count"
        counts = dict(connection.exec_driver_sql(query).all())
    assert sum(counts.values()) == len(rows(exported, "records"))
    for kind, model in KINDS.items():
        assert len(rows(exported, model.plural)) == counts[kind]  # type: ignore[attr-defined]


def test_every_row_is_exported_once(exported: Path, database: Database) -> None:
    """Each resource has as many rows as its first table, whatever is joined to that."""
    with database.engine.connect() as connection:
        for resource in resources():
            first: Any = resource.tables
            while isinstance(first, sa.Join):
                first = first.left
            count = connection.execute(sa.select(sa.func.count()).select_from(first)).scalar_one()
            assert len(rows(exported, resource.name)) == count > 0, resource.name


# What follows from the other tables, and what says which load it is.
DERIVED = {
    "double_count",
    "coverage",
    "enclosure",
    "evidence",
    "fact_within",
    "involvement",
    "link",
    "release",
    "release_count",
    "search_index",
    "search_key",
    "search_name",
    "search_text",
    "search_word",
    "statistic_tally",
    "statistic_topic_tally",
    "statistic_year_tally",
}


def test_every_table_is_exported_or_derived() -> None:
    def tables(part: Any) -> set[str]:
        if isinstance(part, sa.Join):
            return tables(part.left) | tables(part.right)
        return {part.element.name if isinstance(part, sa.Alias) else part.name}

    reached = set().union(*(tables(resource.tables) for resource in resources()))
    assert set(metadata.tables) - reached == DERIVED


def test_a_statistic_has_all_of_it_in_one_row(exported: Path) -> None:
    (row,) = [row for row in rows(exported, "statistics") if row["slug"] == "moonstone-2020"]
    said = {name: value for name, value in row.items() if value and not name.endswith("id")}
    assert said == STATISTIC


def test_a_citation_leads_to_its_words(exported: Path) -> None:
    for row in rows(exported, "citations"):
        text = (INVENTED_DOCUMENTS / f"{row['document']}.txt").read_text("utf-8")
        span = text[int(row["start"]) : int(row["end"])]
        assert hashlib.sha256(span.encode()).hexdigest() == row["sha256"]
    assert "quote" not in row


def test_the_package_describes_every_file(exported: Path) -> None:
    described = {resource["path"]: resource for resource in package(exported)["resources"]}
    files = contents(exported)
    assert files.keys() == {"datapackage.json", *described}
    for name, resource in described.items():
        header = files[name].split(b"\r\n")[0].decode().split(",")
        assert [field["name"] for field in resource["schema"]["fields"]] == header
        assert resource["hash"] == f"sha256:{hashlib.sha256(files[name]).hexdigest()}"
        assert resource["bytes"] == len(files[name])
        assert resource["description"]
        assert all(field["description"] for field in resource["schema"]["fields"])


def test_the_tables_keep_what_the_package_promises(exported: Path) -> None:
    described = {
        resource["name"]: resource["schema"] for resource in package(exported)["resources"]
    }
    known = {name: rows(exported, name) for name in described}
    for name, schema in described.items():
        keys = [tuple(row[key] for key in schema["primaryKey"]) for row in known[name]]
        assert len(set(keys)) == len(keys), name
        for field in schema["fields"]:
            given = [row[field["name"]] for row in known[name]]
            if field["constraints"]["required"]:
                assert all(given), (name, field["name"])
            if "enum" in field["constraints"]:
                assert set(given) - {""} <= set(field["constraints"]["enum"])
        for key in schema["foreignKeys"]:
            (own,), (other,) = key["fields"], key["reference"]["fields"]
            there = {row[other] for row in known[key["reference"]["resource"]]}
            assert {row[own] for row in known[name]} - {""} <= there, (name, own)


def test_slugs_are_those_of_the_ids(exported: Path) -> None:
    slugs = {row["id"]: (row["record_kind"], row["slug"]) for row in rows(exported, "records")}
    for row in rows(exported, "fact_about"):
        assert slugs[row["fact_id"]] == (row["fact_kind"], row["fact"])
        assert slugs[row["record_id"]] == (row["record_kind"], row["record"])
    for row in rows(exported, "agencies"):
        assert slugs.get(row["parent_id"], ("", ""))[1] == row["parent"]


def test_json_lines_say_the_same(exported: Path, database_url: str, tmp_path: Path) -> None:
    export(database_url, tmp_path / "out", "jsonl", silent)
    for resource in package(exported)["resources"]:
        lines = (tmp_path / "out" / f"{resource['name']}.jsonl").read_text("utf-8").splitlines()
        as_csv = [
            {
                key: ""
                if value is None
                else str(value).lower()
                if value in (True, False)
                else str(value)
                for key, value in json.loads(line).items()
            }
            for line in lines
        ]
        assert as_csv == rows(exported, resource["name"])


@pytest.mark.parametrize("form", FORMS)
def test_every_database_and_load_gives_the_same_bytes(
    database_url: str, tmp_path: Path, form: str
) -> None:
    """Without the documents, at another time, in another database: the release is the same."""
    other = f"sqlite:///{tmp_path / 'other.sqlite'}"
    release(other, INVENTED, None, silent)
    for url, name in ((database_url, "one"), (other, "two")):
        export(url, tmp_path / name, form, silent)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_an_earlier_export_is_replaced(database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    export(database_url, folder, "csv", silent)
    (folder / "agencies.csv").write_text("stale")
    export(database_url, folder, "jsonl", silent)
    assert {path.suffix for path in folder.iterdir()} == {".jsonl", ".json"}
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("foreign", ["notes.txt", "datapackage.json", ".hidden"])
def test_a_folder_of_others_is_left_alone(database_url: str, tmp_path: Path, foreign: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / foreign).write_text('{"name": "other", "resources": []}')
    with pytest.raises(NotAnExport, match=f"{foreign}.*an empty folder"):
        export(database_url, folder, "csv", silent)
    assert contents(folder) == {foreign: b'{"name": "other", "resources": []}'}
    assert list(tmp_path.iterdir()) == [folder]


def test_a_file_beside_an_export_is_left_alone(database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    export(database_url, folder, "csv", silent)
    (folder / "mine.csv").write_text("mine")
    with pytest.raises(NotAnExport, match=r"mine\.csv"):
        export(database_url, folder, "csv", silent)
    assert (folder / "mine.csv").read_text() == "mine"


def test_a_failure_leaves_the_earlier_export(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    export(database_url, folder, "csv", silent)
    before = contents(folder)

    def fail(line: str) -> None:
        if line.startswith("units"):
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        export(database_url, folder, "csv", fail)
    assert contents(folder) == before
    assert list(tmp_path.iterdir()) == [folder]


def test_a_database_without_a_release_is_said(
    database: Database, databases: Databases, tmp_path: Path
) -> None:
    with databases.empty(database.name) as url:
        with pytest.raises(NoRelease):
            export(url, tmp_path / "out", "csv", silent)
        if database.name == "sqlite":
            path_of(url).touch()
        with pytest.raises(NoRelease):
            export(url, tmp_path / "out", "csv", silent)
    assert not (tmp_path / "out").exists()


def test_a_load_meanwhile_changes_nothing(
    exported: Path, database: Database, databases: Databases, tmp_path: Path
) -> None:
    """A load that begins with the first file is done after the last, and then all is gone."""
    with databases.copied(database.name, "invented") as url:
        engine = writer(url)
        emptying = threading.Thread(target=load, args=(engine, {}))

        def begin(_: str) -> None:
            if emptying.ident is None:
                emptying.start()

        export(url, tmp_path / "out", "csv", begin)
        emptying.join()
        engine.dispose()
        assert contents(tmp_path / "out") == contents(exported)
        with pytest.raises(NoRelease):
            export(url, tmp_path / "gone", "csv", silent)


def test_every_link_is_a_resource() -> None:
    names = [resource.name for resource in resources()]
    assert len(set(names)) == len(names) == 1 + len(KINDS) + len(LINKS) + 4
