"""The checks of the schema by its linters and against the last release, which can fail."""

import os
import subprocess
from pathlib import Path

import pytest

from schema.schema import sdl

LINTING = Path(__file__).parent / "linting"
ENABLED = "POLICYGRAPH_TEST_NODE"

pytestmark = pytest.mark.skipif(
    not os.environ.get(ENABLED),
    reason=f"the schema's linters are run only where {ENABLED} is set, after linting/check.sh",
)

Outcome = tuple[int, str]


def node(script: str, *arguments: Path, folder: Path = LINTING) -> Outcome:
    """Run one of the scripts; return its status and all that it says."""
    done = subprocess.run(
        ["node", LINTING / script, *arguments],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.returncode, done.stdout


def lint(text: str, folder: Path) -> Outcome:
    file = folder / "schema.graphql"
    file.write_text(text, "utf-8")
    return node("lint.js", file)


def test_the_schema_passes(tmp_path: Path) -> None:
    assert lint(sdl(), tmp_path) == (0, "The linters find nothing in the schema.\n")


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ('  """Where it takes place."""\n', "", "require-description"),
        ('  """Where it takes place."""\n', "", "enum-values-have-descriptions"),
        ("  totalCount: Int!", "  total_count: Int!", "naming-convention"),
        ("  hasNextPage: Boolean!", "  hasNextPage: Boolean", "relay-page-info"),
        ("type PageInfo {", "type PageInformation {", "parser"),
        ("  node: Agency!", "  node: [Agency!]!", "relay-edge-types"),
        ("  hasNextPage: Boolean!", "  hasNextPage: Boolean", "relay-page-info-spec"),
        ("  isNull: Boolean\n", "  isNull: Boolean @deprecated\n", "require-deprecation-reason"),
    ],
)
def test_a_worse_schema_does_not_pass(tmp_path: Path, old: str, new: str, rule: str) -> None:
    status, said = lint(sdl().replace(old, new), tmp_path)
    assert status == 1
    assert f"({rule})" in said.replace("@graphql-eslint/", "")


def test_a_finding_that_is_accepted_in_vain_does_not_pass(tmp_path: Path) -> None:
    status, said = lint(sdl().replace("  facts(", "  assertions("), tmp_path)
    assert status == 1
    assert 'found no longer: Field "facts" starts' in said


BEFORE = """
type Query { agency(id: ID, slug: String): Agency }
type Agency { id: ID! acronym: String kind: Kind! }
enum Kind { POLICE MILITARY }
"""
RELEASED = "# Changelog\n\n## Unreleased\n\n{}\n\n## 1.0.0 - 2030-01-31\n\n### Added\n\n- All.\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository whose release 1.0.0 has a small schema."""
    (tmp_path / "schema").mkdir()
    change(tmp_path, BEFORE, RELEASED.format(""))
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "Release 1.0.0")
    git(tmp_path, "tag", "v1.0.0")
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Tests", "-c", "user.email=tests@example.invalid")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True)


def change(folder: Path, schema: str, changelog: str) -> None:
    (folder / "schema" / "schema.graphql").write_text(schema, "utf-8")
    (folder / "CHANGELOG.md").write_text(changelog, "utf-8")


def compared(folder: Path) -> Outcome:
    return node("breaking.js", folder=folder)


def test_what_breaks_nobody_passes(repository: Path) -> None:
    change(repository, BEFORE.replace("kind:", "name: String kind:"), RELEASED.format(""))
    assert compared(repository) == (0, "Since 1.0.0, 0 changes break clients; all are named.\n")


BREAKING = {
    "Agency.acronym": (" acronym: String", ""),
    "Query.agency(slug:)": (", slug: String", ""),
    "Kind.MILITARY": (" MILITARY", ""),
}


@pytest.mark.parametrize("coordinate", BREAKING)
def test_a_breaking_change_is_to_be_named(repository: Path, coordinate: str) -> None:
    after = BEFORE.replace(*BREAKING[coordinate])
    named = f"### Breaking\n\n- `{coordinate}` is gone."
    change(repository, after, RELEASED.format(named.replace("Breaking", "Removed")))
    status, said = compared(repository)
    assert status == 1
    assert "name them in CHANGELOG.md" in said
    change(repository, after, RELEASED.format(named))
    assert compared(repository) == (0, "Since 1.0.0, 1 changes break clients; all are named.\n")


def test_a_type_is_named_for_all_of_it_and_no_other(repository: Path) -> None:
    after = BEFORE.replace(" acronym: String", "").replace("POLICE", "ARMY")
    change(repository, after, RELEASED.format("### Breaking\n\n- All of `Agency`; not `K`."))
    status, said = compared(repository)
    assert status == 1
    assert "`Kind.POLICE`" in said
    assert "`Agency.acronym`" not in said


def test_what_an_older_release_broke_allows_nothing(repository: Path) -> None:
    changelog = RELEASED.format("") + "\n### Breaking\n\n- `Agency.acronym` is gone.\n"
    change(repository, BEFORE.replace(" acronym: String", ""), changelog)
    assert compared(repository)[0] == 1


def test_a_release_that_has_no_tag_yet_is_compared_with_the_last(repository: Path) -> None:
    named = "\n## 2.0.0 - 2030-02-28\n\n### Breaking\n\n- `Agency.acronym` is gone.\n"
    change(repository, BEFORE.replace(" acronym: String", ""), RELEASED.format(named))
    assert compared(repository)[0] == 0


def test_nothing_to_compare_with_is_said(repository: Path) -> None:
    change(repository, BEFORE, "# Changelog\n\n## Unreleased\n")
    assert compared(repository) == (
        0,
        "There is no release yet: the schema was compared with nothing.\n",
    )


def test_a_clone_without_tags_does_not_pass(repository: Path) -> None:
    git(repository, "tag", "--delete", "v1.0.0")
    change(repository, BEFORE, RELEASED.format("\n## 1.1.0 - 2030-02-28\n"))
    status, said = compared(repository)
    assert status == 1
    assert "no tag v1.0.0" in said
    assert "git fetch --tags" in said
