"""The first steps of the data's way in one: read, check, build."""

from pathlib import Path

from seeds.build import build
from seeds.check import check
from seeds.content import Content
from seeds.read import read
from seeds.rows import Rows


def prepare(folder: Path) -> tuple[Content, Rows]:
    """Return what the curated files in ``folder`` hold, and its rows.

    Raises ``CuratedDataError`` with all that is wrong.
    """
    content = check(read(folder))
    return content, build(content)
