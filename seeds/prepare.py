"""The first steps of the data together: read, check, build."""

from pathlib import Path

from seeds.build import build
from seeds.check import check
from seeds.content import Content
from seeds.read import read
from seeds.rows import Rows


def prepare(folder: Path) -> tuple[Content, Rows]:
    """Return the content of the curated files in ``folder``, and its rows.

    Raises ``CuratedDataError`` with all problems.
    """
    content = check(read(folder))
    return content, build(content)
