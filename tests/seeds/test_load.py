"""A load replaces what an earlier one stored, all or nothing, and nothing else."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from db.dialects.base import APPLICATION_ID
from db.dialects.postgresql import SCHEMA
from db.session import reader
from db.tables import metadata
from seeds.load import NotOurs, load
from seeds.rows import Rows
from tests.seeds.databases import committing, opened, stored


def loaded(url: str, rows: Rows) -> None:
    """Load rows into a database."""
    with opened(url) as engine:
        load(engine, rows)


def only(rows: Rows, *tables: str) -> Rows:
    """Return the rows of some tables alone."""
    return {name: rows[name] for name in tables}


def spoilt(rows: Rows, table: str, **values: Any) -> Rows:
    """Return the rows with one that its table refuses."""
    first, *others = rows[table]
    return {**rows, table: [*others, first | values]}


def test_what_is_stored_is_what_was_curated(seeds_loaded_url: str, seeds_rows: Rows) -> None:
    found = stored(seeds_loaded_url)
    for table in metadata.sorted_tables:
        if table.info.get("derived"):
            continue
        constant = {column.name for column in table.columns if column.info.get("constant")}
        expected = {
            tuple(row[column.name] for column in table.primary_key): row
            for row in seeds_rows.get(table.name, [])
        }
        assert {
            key: {name: value for name, value in row.items() if name not in constant}
            for key, row in found[table.name].items()
        } == expected


def test_the_same_rows_can_be_loaded_again(seeds_spare_url: str, seeds_rows: Rows) -> None:
    before = stored(seeds_spare_url)
    loaded(seeds_spare_url, seeds_rows)
    assert stored(seeds_spare_url) == before


def test_other_rows_replace_all_that_was_there(seeds_spare_url: str, seeds_rows: Rows) -> None:
    loaded(seeds_spare_url, only(seeds_rows, "unit"))
    found = stored(seeds_spare_url)
    assert {name for name, rows in found.items() if rows} == {"unit"}
    assert len(found["unit"]) == len(seeds_rows["unit"])


@pytest.mark.parametrize(
    ("table", "values"),
    [
        pytest.param("agency", {"kind": None}, id="not-null"),
        pytest.param("country", {"code": "NOR"}, id="check"),
        pytest.param("fact_about", {"record_id": 1}, id="foreign-key"),
        pytest.param("record_topic", {"topic_id": 1}, id="foreign-key-of-a-late-table"),
        pytest.param("period", {"role": None}, id="key"),
    ],
)
def test_a_load_that_fails_leaves_what_was_there(
    seeds_spare_url: str, seeds_rows: Rows, table: str, values: dict[str, Any]
) -> None:
    loaded(seeds_spare_url, only(seeds_rows, "unit"))
    before = stored(seeds_spare_url)
    with pytest.raises(sa.exc.IntegrityError):
        loaded(seeds_spare_url, spoilt(seeds_rows, table, **values))
    assert stored(seeds_spare_url) == before
    loaded(seeds_spare_url, seeds_rows)
    assert len(stored(seeds_spare_url)["record"]) == len(seeds_rows["record"])


def test_a_first_load_that_fails_leaves_no_table(seeds_url: str, seeds_rows: Rows) -> None:
    with pytest.raises(sa.exc.IntegrityError):
        loaded(seeds_url, spoilt(seeds_rows, "citation", record_id=1))
    with opened(seeds_url) as engine, engine.connect() as connection:
        inspector = sa.inspect(connection)
        assert inspector.get_table_names() == []
        assert not {SCHEMA, f"{SCHEMA}_next"} & set(inspector.get_schema_names())


class Watched(dict[str, list[dict[str, Any]]]):
    """Rows that tell what a reader sees when the last table is about to be filled."""

    def __init__(self, rows: Rows, engine: sa.Engine) -> None:
        super().__init__(rows)
        self.engine = engine
        self.seen: int | None = None

    def get(self, name: str, default: Any = None) -> Any:
        """Return the rows of a table."""
        if name == metadata.sorted_tables[-1].name:
            with self.engine.connect() as connection:
                if self.engine.dialect.name == "postgresql":
                    connection.exec_driver_sql("SET lock_timeout = '5s'")
                self.seen = connection.exec_driver_sql("SELECT count(*) FROM unit").scalar_one()
        return super().get(name, default)


def test_readers_see_the_old_content_until_the_new_is_complete(
    seeds_spare_url: str, seeds_rows: Rows
) -> None:
    readers = reader(seeds_spare_url)
    rows = Watched({**seeds_rows, "unit": seeds_rows["unit"] + [stone()]}, readers)
    loaded(seeds_spare_url, rows)
    assert rows.seen == len(seeds_rows["unit"])
    with readers.connect() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM unit").scalar_one()
    readers.dispose()
    assert count == len(seeds_rows["unit"]) + 1


def stone() -> dict[str, Any]:
    """Return the row of one more unit."""
    return {
        "code": "[stone_av]",
        "name": "stone",
        "name_folded": "stone",
        "symbol": None,
        "kind": "MASS",
        "dimension": "[mass]^1",
        "numerator": "317514659",
        "denominator": "50000",
    }


@pytest.mark.parametrize("name", ["tab\tand\nline", "\\N", "\\.", 'a "b", c', "\\t", "é 🜨"])
def test_every_text_is_stored_as_it_is(seeds_spare_url: str, seeds_rows: Rows, name: str) -> None:
    loaded(seeds_spare_url, {"unit": [*seeds_rows["unit"], {**stone(), "name": name}]})
    assert stored(seeds_spare_url)["unit"][("[stone_av]",)] == {**stone(), "name": name}


# SQLite alone.


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a SQLite file that holds something else."""
    path = tmp_path / "theirs.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (42);")
    return path


def test_a_file_that_holds_something_else_is_refused(file: Path, seeds_rows: Rows) -> None:
    with pytest.raises(NotOurs, match="the file holds other tables"):
        loaded(f"sqlite:///{file}", seeds_rows)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT * FROM theirs").fetchall() == [(42,)]
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
        assert tables == [("theirs",)]
        assert connection.execute("PRAGMA application_id").fetchone() == (0,)


def test_a_file_that_is_refused_is_not_touched(file: Path, seeds_rows: Rows) -> None:
    before = file.read_bytes()
    with pytest.raises(NotOurs):
        loaded(f"sqlite:///{file}", seeds_rows)
    assert file.read_bytes() == before


def test_a_file_that_is_no_database_is_refused(tmp_path: Path, seeds_rows: Rows) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("No database. " * 100, "utf-8")
    with pytest.raises(sa.exc.DatabaseError, match="file is not a database"):
        loaded(f"sqlite:///{path}", seeds_rows)
    assert path.read_text("utf-8") == "No database. " * 100


def test_a_file_is_marked_as_ours(tmp_path: Path, seeds_rows: Rows) -> None:
    path = tmp_path / "below" / "ours.sqlite"
    loaded(f"sqlite:///{path}", only(seeds_rows, "unit"))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


# PostgreSQL alone.


THEIRS = "CREATE SCHEMA {0}; CREATE TABLE {0}.theirs (x int); INSERT INTO {0}.theirs VALUES (42)"


def theirs(url: str, schema: str) -> list[tuple[int]]:
    """Return what the table of somebody else holds."""
    with psycopg.connect(url) as connection:
        return connection.execute(f"SELECT x FROM {schema}.theirs").fetchall()


@pytest.mark.parametrize("schema", [SCHEMA, f"{SCHEMA}_next"])
def test_a_schema_that_holds_something_else_is_refused(
    seeds_server_url: str, seeds_rows: Rows, schema: str
) -> None:
    with psycopg.connect(seeds_server_url) as connection:
        connection.execute(THEIRS.format(schema))
    with pytest.raises(NotOurs, match=f"the schema '{schema}' holds other data"):
        loaded(seeds_server_url, seeds_rows)
    assert theirs(seeds_server_url, schema) == [(42,)]


def test_a_schema_with_tables_named_as_ours_is_refused(
    seeds_server_url: str, seeds_rows: Rows
) -> None:
    with psycopg.connect(seeds_server_url) as connection:
        connection.execute(THEIRS.format(SCHEMA))
        for table in metadata.tables:
            connection.execute(f'CREATE TABLE {SCHEMA}."{table}" (id text)')
    with pytest.raises(NotOurs, match="use another database, or drop the schema yourself"):
        loaded(seeds_server_url, seeds_rows)
    assert theirs(seeds_server_url, SCHEMA) == [(42,)]


def test_a_schema_that_is_empty_is_used(seeds_server_url: str, seeds_rows: Rows) -> None:
    with psycopg.connect(seeds_server_url) as connection:
        connection.execute(f"CREATE SCHEMA {SCHEMA}")
    loaded(seeds_server_url, seeds_rows)
    assert len(stored(seeds_server_url)["record"]) == len(seeds_rows["record"])


def test_other_schemas_are_left_alone(seeds_server_url: str, seeds_rows: Rows) -> None:
    with psycopg.connect(seeds_server_url) as connection:
        connection.execute(THEIRS.format("theirs"))
        connection.execute("CREATE TABLE public.record (x int)")
    loaded(seeds_server_url, seeds_rows)
    loaded(seeds_server_url, seeds_rows)
    assert theirs(seeds_server_url, "theirs") == [(42,)]
    with psycopg.connect(seeds_server_url) as connection:
        assert connection.execute("SELECT count(*) FROM public.record").fetchone() == (0,)
        schemas = "SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'"
        assert set(connection.execute(schemas).fetchall()) == {("public",), ("theirs",), (SCHEMA,)}


def test_keys_are_checked_when_a_transaction_ends(seeds_spare_url: str, seeds_rows: Rows) -> None:
    """Rows refer to one another in cycles, so their order in a transaction must not matter."""
    country = seeds_rows["country"][0]["id"]
    with opened(seeds_spare_url) as engine, committing(engine) as connection:
        connection.execute(sa.text("UPDATE agency SET country_id = 1"))
        connection.execute(sa.text("UPDATE agency SET country_id = :id"), {"id": country})
