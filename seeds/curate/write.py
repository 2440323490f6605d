"""Changed files -> folder: all of them, or none."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from uuid import uuid4

from db.naming import named


def write_files(folder: Path, contents: Mapping[str, str | None]) -> None:
    """Write the texts of files below ``folder`` by their names; ``None`` removes a file.

    Each file is complete before it takes its place. If one can't be written, those before it are
    put back, so nothing half-done stays.
    """
    paths = {name: (folder / name).resolve() for name in contents}
    new: dict[str, Path] = {}
    old: dict[str, Path] = {}
    try:
        for name, text in contents.items():
            if text is not None:
                new[name] = _written(paths[name], text)
        for name, path in paths.items():
            with named(path):
                if path.exists():
                    old[name] = _beside(path)
                    shutil.copy2(path, old[name])
                if name in new:
                    new[name].replace(path)
                else:
                    path.unlink()
    except BaseException:
        for name, kept in old.items():
            kept.replace(paths[name])
        for name in new.keys() - old.keys():
            if not new[name].exists():  # It has taken its place.
                paths[name].unlink(missing_ok=True)
        raise
    finally:
        for path in (*new.values(), *old.values()):
            path.unlink(missing_ok=True)


def _written(path: Path, text: str) -> Path:
    """Write a file beside the one that it will replace."""
    new = _beside(path)
    try:
        with named(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with new.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            if path.exists():
                shutil.copymode(path, new)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    return new


def _beside(path: Path) -> Path:
    """Return a name that is free; hidden files are not read as curated ones."""
    return path.with_name(f".{path.name}.{uuid4().hex}")
