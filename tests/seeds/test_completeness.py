"""A kind of record without its place in the curated files is named, in words."""

import re
import shutil
from pathlib import Path

import pytest

from seeds.completeness import DATA, IncompleteData, missing_pieces, require_complete
from tests.seeds.folders import INVENTED


@pytest.mark.parametrize("folder", [DATA, INVENTED])
def test_every_kind_has_a_place(folder: Path) -> None:
    assert list(missing_pieces(folder)) == []
    require_complete(folder)


def test_a_kind_without_its_file_or_section_is_named(tmp_path: Path) -> None:
    folder = shutil.copytree(INVENTED, tmp_path / "data")
    (folder / "topics.yaml").unlink()
    for path in folder.glob("sources/*.yaml"):
        text = path.read_text("utf-8")
        path.write_text(re.sub(r"(?m)^claims:(\n(?=[ #\n]).*)*", "", text), "utf-8")
    assert list(missing_pieces(folder)) == [
        "RecordKind.TOPIC has no data file: add data/topics.yaml",
        "RecordKind.CLAIM has no section: list facts under 'claims' in one of data/sources/*.yaml",
    ]
    with pytest.raises(IncompleteData, match=r"the curated data is incomplete:\nRecordKind\.TOPIC"):
        require_complete(folder)
