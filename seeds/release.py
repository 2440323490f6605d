"""A release: the loaded content of the curated files, identified by its checksum."""

import datetime
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from db.dialects import dialect_of
from db.dialects.layout import definitions
from db.ids import record_key
from db.session import writer
from db.tables import KINDS, metadata
from db.tables.record_kind import RecordKind
from db.tables.release import Release, ReleaseCount
from db.text.folding import fold
from seeds.documents import DocumentText
from seeds.files import Files, curated_files, document_files, module_files
from seeds.load import load
from seeds.prepare import prepare_files
from seeds.rows import Rows, as_row
from seeds.verify import verify_files

ID_DIGITS = 16
SEEDS = Path(__file__).parent
DB = SEEDS.parent / "db"


# The columns of a release that identify it.
COLUMNS = ("checksum", "tables", "quoted")


@dataclass(frozen=True)
class Identity:
    """Everything that a load depends on; if it is unchanged, there is nothing to load."""

    checksum: str
    tables: str
    quoted: str | None

    @property
    def id(self) -> str:
        """The release's ID, which clients see."""
        return f"release_{self.checksum[:ID_DIGITS]}"


def release(
    url: str, data: Path, documents: Path | None, progress: Callable[[str], None]
) -> tuple[Identity, bool]:
    """Load the curated files into the database, unless it already holds them.

    Returns the identity of the release, and whether it was loaded now. With ``documents`` every
    citation is verified first, and passages get their quotes. ``progress`` receives a line for each
    step. Every file is read once, so what is identified is what is checked and loaded.
    """
    files = curated_files(data)
    texts = None if documents is None else document_files(documents)
    engine = writer(url)
    try:
        current = identity(engine.dialect, files, texts)
        is_readable = not (files.problems or (texts and texts.problems))
        dialect_of(engine.url).reject_foreign(engine.url)
        if is_readable and _holds(engine, current):
            return current, False
        progress(f"Checking the curated data in {data.name}/ ...")
        content, rows = prepare_files(files)
        if texts is not None:
            progress("Verifying every citation against the documents ...")
            rows = _with_quotes(rows, verify_files(content, texts).texts)
        rows = _with_release(rows, current)
        progress(f"Loading {sum(map(len, rows.values())):,} rows ...")
        load(engine, rows)
        return current, True
    finally:
        engine.dispose()


def _holds(engine: sa.Engine, current: Identity) -> bool:
    """Return whether a database holds a release, undamaged."""
    dialect = dialect_of(engine.url)
    try:
        if loaded(engine) != current:
            return False
        with engine.connect() as connection:
            return dialect.is_whole(connection)
    except sa.exc.DatabaseError as error:
        # What is damaged is made anew, if it is ours: the load finds out.
        if dialect.is_damage(error):
            return False
        raise


def identity(dialect: sa.Dialect, data: Files, documents: Files | None) -> Identity:
    """Return the identity of a load of curated files, and of documents if there are any."""
    return Identity(
        checksum=data.checksum,
        tables=tables_of(dialect),
        quoted=None if documents is None else documents.checksum,
    )


def tables_of(dialect: sa.Dialect) -> str:
    """Return the checksum of the tables' definitions, and of the code that fills them."""
    # The rows depend on the code that loads the files, too.
    code = "".join(module_files(folder).checksum for folder in (SEEDS, DB))
    return hashlib.sha256((definitions(metadata, dialect) + code).encode()).hexdigest()


def loaded(engine: sa.Engine) -> Identity | None:
    """Return the identity of the release in the database; ``None`` if it has none to compare.

    What can't be read is an error, and not taken for a database without a release.
    """
    dialect = dialect_of(engine.url)
    if not dialect.exists(engine.url):
        return None
    schema = dialect.schema
    with engine.connect() as connection:
        inspector = sa.inspect(connection)
        if not inspector.has_table("release", schema=schema):
            return None
        known = {column["name"] for column in inspector.get_columns("release", schema=schema)}
        if not known.issuperset(COLUMNS):
            return None  # A release of older tables, which is replaced.
        query = f"SELECT {', '.join(COLUMNS)} FROM {dialect.qualified('release')}"
        row = connection.exec_driver_sql(query).first()
    return Identity(*row) if row else None


def _with_quotes(rows: Rows, texts: dict[str, DocumentText]) -> Rows:
    """Return the rows, with the quote of every passage."""
    by_id = {record_key(RecordKind.DOCUMENT, slug): text.text for slug, text in texts.items()}
    passages = []
    for passage in rows["passage"]:
        quote = by_id[passage["document_id"]][passage["start"] : passage["end"]]
        passages.append({**passage, "quote": quote, "quote_folded": fold(quote)})
    return {**rows, "passage": passages}


def _with_release(rows: Rows, identity: Identity) -> Rows:
    """Return the rows, with those of the release and its counts."""
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    release = Release(
        id=identity.id,
        checksum=identity.checksum,
        created_at=now.replace("+00:00", "Z"),
        tables=identity.tables,
        quoted=identity.quoted,
    )
    kinds = [row["record_kind"] for row in rows.get("record", [])]
    counts = [ReleaseCount(kind=kind, count=kinds.count(kind)) for kind in KINDS]
    return {
        **rows,
        "release": [as_row(release)],
        "release_count": [as_row(count) for count in counts],
    }
