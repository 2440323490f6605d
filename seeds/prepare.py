"""The first steps of the data together: read, check, build."""

from pathlib import Path

from seeds.build import build
from seeds.check import check
from seeds.content import Content
from seeds.files import Files, curated_files
from seeds.read import read
from seeds.review import with_review
from seeds.rows import Rows


def prepare(folder: Path) -> tuple[Content, Rows]:
    """Return the content of the curated files in ``folder``, and its rows.

    Raises ``CuratedDataError`` with all problems.
    """
    return prepare_files(curated_files(folder))


def prepare_files(files: Files) -> tuple[Content, Rows]:
    """Return the content of curated files that are in memory, and its rows, as ``prepare`` does."""
    content = with_review(check(read(files)))
    return content, build(content)
