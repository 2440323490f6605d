"""Imports go one way: api -> schema -> db <- seeds."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("api", "schema", "db", "seeds")
MAY_IMPORT = {
    "api": {"api", "schema", "db"},
    "schema": {"schema", "db"},
    "db": {"db"},
    "seeds": {"seeds", "db"},
}
# The command is the one part that puts both sides together.
COMMAND = "api/cli/"

MODULES = sorted(
    path.relative_to(ROOT).as_posix()
    for package in PACKAGES
    for path in (ROOT / package).rglob("*.py")
)


def imported(path: Path) -> set[str]:
    """Return the packages of the project that a module imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names & set(PACKAGES)


def test_every_package_is_looked_at() -> None:
    assert {module.split("/")[0] for module in MODULES} == set(PACKAGES)


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_one_way(module: str) -> None:
    allowed = MAY_IMPORT[module.split("/")[0]] | (
        {"seeds"} if module.startswith(COMMAND) else set()
    )
    assert imported(ROOT / module) <= allowed


def test_a_plan_holds_no_sql() -> None:
    for path in (ROOT / "db" / "plan").glob("*.py"):
        assert "sqlalchemy" not in path.read_text("utf-8")
