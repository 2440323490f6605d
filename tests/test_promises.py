"""Every test that tests/README.md names exists, and every test is collected."""

import ast
import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.databases import TESTS

ROOT = TESTS.parent
NAMED = re.compile(r"`(tests/[^`]+)`")


def missing(named: str) -> bool:
    """Tell whether a file, a folder of queries or a test of a file is not there."""
    file, _, test = named.partition("::")
    path = ROOT / file
    if path.is_dir():
        return not any(path.glob("*.graphql"))
    if not path.is_file():
        return True
    return bool(test) and test not in names_in(path)


def names_in(path: Path) -> set[str]:
    """Return the names of the tests of a file."""
    parsed = ast.parse(path.read_text("utf-8"))
    return {node.name for node in parsed.body if isinstance(node, ast.FunctionDef)}


def test_every_test_that_is_named_is_there() -> None:
    named = set(NAMED.findall((TESTS / "README.md").read_text("utf-8")))
    assert len(named) > 50
    assert sorted(filter(missing, named)) == []


def test_a_test_that_is_gone_is_missed() -> None:
    here = "tests/test_promises.py"
    assert not missing(here)
    assert not missing(f"{here}::test_every_test_that_is_named_is_there")
    assert missing(f"{here}::test_nothing")
    assert missing("tests/test_nothing.py")
    assert missing("tests/queries")


def test_no_folder_of_tests_is_left_out(pytestconfig: pytest.Config) -> None:
    patterns = pytestconfig.getini("norecursedirs")
    folders = {path.parent.relative_to(TESTS) for path in TESTS.rglob("test_*.py")}
    own = [folder for folder in folders if "node_modules" not in folder.parts]
    assert len(own) > 5
    left_out = [
        str(folder)
        for folder in own
        if any(fnmatch(part, pattern) for part in folder.parts for pattern in patterns)
    ]
    assert left_out == []
