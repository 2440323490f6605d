"""The databases of a test run: each is loaded once, and all workers read it or copy it.

Tests run on SQLite, and on PostgreSQL where ``POLICYGRAPH_TEST_POSTGRESQL`` names a server (such as
``postgresql://postgres@127.0.0.1:5432/``): the run makes databases of its own there and drops them.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import psycopg
import pytest
from filelock import FileLock

from api.settings import CURATED
from db.session import writer
from seeds.load import load
from seeds.prepare import prepare
from seeds.release import release
from tests.seeds.folders import small

TESTS = Path(__file__).parent
INVENTED = TESTS / "data"
INVENTED_DOCUMENTS = TESTS / "documents"
POSTGRESQL = "POLICYGRAPH_TEST_POSTGRESQL"
SERVER = os.environ.get(POSTGRESQL, "").rstrip("/")
NO_SERVER = f"PostgreSQL is not tested: {POSTGRESQL} names no server"
BACKENDS = ["sqlite", "postgresql"] if SERVER else ["sqlite"]
# The order of texts is to be that of code points, whatever order a database has of its own.
OWN_ORDER = "TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"


def silent(_: str) -> None:
    """Tell nobody."""


def load_rows(url: str) -> None:
    """Load the rows of the invented data, without the release that they make up."""
    engine = writer(url)
    load(engine, prepare(INVENTED)[1])
    engine.dispose()


def load_small(later: bool) -> Callable[[str], object]:
    """Return what loads a small release, or a later one."""

    def load_it(url: str) -> object:
        with TemporaryDirectory() as folder:
            return release(url, small_release(Path(folder), later), None, silent)

    return load_it


def small_release(folder: Path, later: bool) -> Path:
    """Write the files of a small release, or of a later one, in which most rows differ."""
    files = small(folder, {"people.yaml": "- {slug: late, name: Late Comer}\n"} if later else {})
    if later:
        agencies = files / "agencies.yaml"
        agencies.write_text(agencies.read_text("utf-8").replace("name: ", "name: Later "), "utf-8")
    return files


LOADS: dict[str, Callable[[str], object]] = {
    "invented": lambda url: release(url, INVENTED, INVENTED_DOCUMENTS, silent),
    "curated": lambda url: release(url, CURATED, None, silent),
    "rows": load_rows,
    "small": load_small(later=False),
    "later": load_small(later=True),
}


@dataclass(frozen=True)
class Databases:
    """Databases of one run: its workers have one folder and one prefix of names in common."""

    folder: Path
    prefix: str

    def shared(self, backend: str, load: str) -> str:
        """Return the URL of a loaded database, which no test may change."""
        return self._once(f"{load}_shared", backend, lambda url: self._copy(backend, load, url))

    @contextmanager
    def copied(self, backend: str, load: str) -> Iterator[str]:
        """Make a loaded database for one test, which may change it."""
        url = self._url(backend, uuid4().hex)
        self._copy(backend, load, url)
        yield url
        drop(url)

    @contextmanager
    def empty(self, backend: str) -> Iterator[str]:
        """Make an empty database for one test; skip the test where there is no server."""
        url = self._url(backend, uuid4().hex)
        create(url)
        yield url
        drop(url)

    def _url(self, backend: str, name: str) -> str:
        if backend == "sqlite":
            return f"sqlite:///{self.folder / name}.sqlite"
        if not SERVER:
            pytest.skip(NO_SERVER)
        return f"{SERVER}/{self.prefix}_{name}"

    def _once(self, name: str, backend: str, make: Callable[[str], object]) -> str:
        """Make a database where no worker of the run has done it yet."""
        url = self._url(backend, name)
        made = self.folder / f"{name}_{backend}.made"
        with FileLock(made.with_suffix(".lock")):
            if not made.exists():
                make(url)
                made.touch()
        return url

    def _copy(self, backend: str, load: str, url: str) -> None:
        # Nobody connects to the database that is copied: PostgreSQL would refuse to copy it.
        origin = self._once(load, backend, lambda new: (create(new), LOADS[load](new)))
        if backend == "sqlite":
            shutil.copyfile(path_of(origin), path_of(url))
        else:
            administer(f"CREATE DATABASE {name_of(url)} TEMPLATE {name_of(origin)}")


def path_of(url: str) -> Path:
    """Return the file of a SQLite database."""
    return Path(url.removeprefix("sqlite:///"))


def name_of(url: str) -> str:
    """Return the name of a PostgreSQL database."""
    return url.removeprefix(f"{SERVER}/")


def administer(*statements: str) -> None:
    """Run statements on the PostgreSQL server."""
    with psycopg.connect(f"{SERVER}/postgres", autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)  # type: ignore[arg-type]


def create(url: str) -> None:
    """Make an empty database; SQLite makes the file when something is written."""
    if not url.startswith("sqlite"):
        administer(f"CREATE DATABASE {name_of(url)} {OWN_ORDER}")


def drop(url: str) -> None:
    """Drop a database that was made for a test; pytest removes the files of SQLite."""
    if not url.startswith("sqlite"):
        administer(f"DROP DATABASE {name_of(url)} WITH (FORCE)")


def drop_all(prefix: str) -> None:
    """Drop what is left of the databases of a run."""
    if SERVER:
        with psycopg.connect(f"{SERVER}/postgres", autocommit=True) as connection:
            query = "SELECT datname FROM pg_database WHERE starts_with(datname, %s)"
            names = [name for (name,) in connection.execute(query, [prefix])]
        administer(*(f"DROP DATABASE {name} WITH (FORCE)" for name in names))
