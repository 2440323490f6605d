"""What may be wrong is a warning at its place, unless the record accepts it with a reason."""

from pathlib import Path

import pytest

from seeds.check import check
from seeds.files import curated_files
from seeds.read import read
from seeds.review import CHECKS, OF_TEXTS, with_review
from seeds.values import Check
from tests.seeds.cases import cases
from tests.seeds.folders import assert_marked, small

CASES = cases(Path(__file__).parent / "warnings.txt")


@pytest.mark.parametrize("case", CASES)
def test_a_warning_is_given_where_it_belongs(tmp_path: Path, case: str) -> None:
    folder = small(tmp_path, CASES[case])
    content = with_review(check(read(curated_files(folder))))
    assert content.problems == ()
    assert list(content.warnings) == sorted(content.warnings)
    assert_marked(folder, content.warnings)


def test_every_check_runs() -> None:
    assert {*CHECKS, *OF_TEXTS} == set(Check)
