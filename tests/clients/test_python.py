"""The client in Python: generated from the schema as it is, with true tables and charts."""

import csv
import re
import shutil
import subprocess
from pathlib import Path

import httpx2
import pytest

from tests.databases import TESTS

ROOT = TESTS.parent
CLIENT = ROOT / "clients" / "python"
BIN = CLIENT / ".venv" / "bin"
QUERY = """{
  indicator(slug: "cocaine-seized") {
    statistics(orderBy: [{ field: PERIOD_START }, { field: SLUG }]) {
      nodes {
        name
        quantity { asStated comparator in(unit: "t") { value } }
        citations { document { slug } paragraph start end }
      }
    }
  }
}"""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the client, generated from the committed schema."""
    if not BIN.exists():
        pytest.skip("`make client` installs what the client needs")
    root = tmp_path_factory.mktemp("client")
    folder = root / "clients" / "python"
    folder.mkdir(parents=True)
    for file in ("pyproject.toml", "queries.graphql", "chart.py"):
        shutil.copy(CLIENT / file, folder)
    (root / "schema").mkdir()
    shutil.copy(ROOT / "schema" / "schema.graphql", root / "schema")
    subprocess.run([BIN / "ariadne-codegen"], cwd=folder, check=True, capture_output=True)
    return folder


def chart(client: Path, server_url: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the program."""
    command = [
        BIN / "python",
        "-W",
        "error",
        "chart.py",
        *words,
        "--server",
        f"{server_url}/graphql",
    ]
    return subprocess.run(command, cwd=client, capture_output=True, text=True)


def test_a_table_has_every_figure_with_its_bound_and_source(client: Path, server_url: str) -> None:
    run = chart(client, server_url, "cocaine-seized", "t", "--to", "cocaine")
    assert run.returncode == 0, run.stderr
    with (client / "cocaine.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    answer = httpx2.post(f"{server_url}/graphql", json={"query": QUERY}).json()["data"]
    figures = answer["indicator"]["statistics"]["nodes"]
    assert len(rows) == len(figures) > 1
    for row, figure in zip(rows, figures, strict=True):
        assert row["name"] == figure["name"]
        assert row["as_stated"] == figure["quantity"]["asStated"]
        assert row["comparator"] == figure["quantity"]["comparator"]
        assert row["value"] == figure["quantity"]["in"]["value"]
        for cited in figure["citations"]:
            span = f"¶{cited['paragraph']} [{cited['start']}:{cited['end']}]"
            assert f"{cited['document']['slug']} {span}" in row["sources"]


def test_a_chart_draws_bounds_and_warns_of_overlaps(client: Path, server_url: str) -> None:
    assert chart(client, server_url, "cocaine-seized", "t", "--to", "drawn").returncode == 0
    drawn = (client / "drawn.svg").read_text("utf-8")
    comments = re.findall(r"<!-- (.*?) -->", drawn, re.DOTALL)
    assert "Cocaine seized" in comments
    assert any("do not add" in text for text in comments)
    assert re.search(r"PolicyGraph, release_[0-9a-f]+; sources in drawn\.csv", drawn)
    # Two of the three are lower bounds, and each of them has an arrow of two parts.
    assert len(re.findall(r'<g id="patch_', drawn)) > 4


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("no-such-thing", "t"), "there is no indicator with the slug no-such-thing"),
        (("cocaine-seized", "MT"), "the server refuses the query: .*'MT'.*'t'.*"),
        (("cocaine-seized", "har"), "no figure of Cocaine seized has a number in har: .*no chart"),
    ],
)
def test_what_goes_wrong_is_one_line(
    client: Path, server_url: str, words: tuple[str, ...], message: str
) -> None:
    run = chart(client, server_url, *words, "--to", "wrong")
    assert run.returncode == 1
    assert re.fullmatch(message, run.stderr.strip())
