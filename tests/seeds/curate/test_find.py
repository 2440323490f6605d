"""Records by words of their names, in data that need not be sound."""

from pathlib import Path

import pytest

from seeds.curate.find import find, similar
from seeds.curated_file import CuratedFiles
from seeds.files import Files, curated_files
from seeds.read import read
from tests.seeds.folders import INVENTED


@pytest.fixture(scope="module")
def invented() -> CuratedFiles:
    return read(curated_files(INVENTED))


@pytest.mark.parametrize(
    ("words", "reference", "name"),
    [
        ("the guard", "agency:river-guard", "the Guard"),
        ("GUARDIA DEL RIO", "agency:river-guard", "Guardia del Río"),
        ("river-guard", "agency:river-guard", "river-guard"),
        ("cu7", "agency:coin-unit", "CU-7"),
        ("Ivory", "country:cote-divoire", "Ivory Coast"),
        ("rope log", "document:rope-log", "The Rope Log"),
        ("keepers in 2001", "statistic:rope-keepers-2001", "Rope laid by the keepers in 2001"),
    ],
)
def test_the_nearest_record_comes_first(
    invented: CuratedFiles, words: str, reference: str, name: str
) -> None:
    found = find(invented, words)[0]
    assert (found.record.reference, found.name) == (reference, name)
    line = (INVENTED / found.record.file.name).read_text("utf-8").split("\n")[found.record.line - 1]
    assert found.record.slug in line or line.startswith("document:")


def test_nothing_is_found_by_words_of_no_name(invented: CuratedFiles) -> None:
    assert find(invented, "zzz") == []
    assert find(invented, "") == []
    assert "the Guard" in similar(invented, "the gard")


def test_what_has_no_name_is_left_out() -> None:
    text = b"- 1\n- {slug: a}\n- {name: B}\n- {slug: c, name: C, aliases: x}\n- [d]\n"
    files = Files(Path(), {"agencies.yaml": text, "sources/a.yaml": b"[]\n", "x.yaml": text})
    assert [one.record.slug for one in find(read(files), "c")] == ["c"]
