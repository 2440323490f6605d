"""An import-time check that the curated data has a place for every kind of record."""

from collections.abc import Iterator
from pathlib import Path

from db.tables import ENTITIES, FACTS

DATA = Path(__file__).parent / "data"


class IncompleteData(Exception):
    """The project's own data has no place for a kind of record; the message names each."""


def require_complete(folder: Path = DATA) -> None:
    """Raise ``IncompleteData`` if a kind of record has no file or section in ``folder``."""
    missing = list(missing_pieces(folder))
    if missing:
        raise IncompleteData("\n".join(["the curated data is incomplete:", *missing]))


def missing_pieces(folder: Path) -> Iterator[str]:
    """Yield what is missing in a folder of curated files, one sentence for each kind."""
    for kind, entity in ENTITIES.items():
        name = f"{entity.plural}.yaml"
        if not (folder / name).exists():
            yield f"RecordKind.{kind} has no data file: add {folder.name}/{name}"
    sources = [path.read_text("utf-8") for path in sorted(folder.glob("sources/*.yaml"))]
    for kind, fact in FACTS.items():
        section = f"\n{fact.plural}:"
        if not any(section in text for text in sources):
            yield (
                f"RecordKind.{kind} has no section: list facts under {fact.plural!r} in one of"
                f" {folder.name}/sources/*.yaml"
            )
