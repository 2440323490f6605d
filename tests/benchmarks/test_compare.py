"""The comparison: PolicyGraph and the hand-written SQL return the same data."""

from pathlib import Path

import pytest
from click import ClickException
from sqlalchemy.engine import make_url

from benchmarks.compare.check import Different, cases
from benchmarks.compare.load import Requests, Sent, script
from benchmarks.compare.measure import Measurement
from benchmarks.compare.peers import PEERS_BY_NAME
from benchmarks.compare.queries import QUERIES
from benchmarks.compare.servers import Server, running
from benchmarks.compare.tables import tables
from benchmarks.report import BEGIN, END, PAGE, written
from tests.benchmarks.conftest import STATISTICS
from tests.databases import silent


def test_servers_return_the_same_data(generated_url: str, tmp_path: Path) -> None:
    database = make_url(generated_url).get_backend_name()
    if database == "postgresql":
        pytest.importorskip("asyncpg")
    ours, limit = PEERS_BY_NAME["policygraph"], PEERS_BY_NAME["limit"]
    with (
        running(ours, database, generated_url, tmp_path / "ours.txt") as one,
        running(limit, database, generated_url, tmp_path / "limit.txt") as other,
    ):
        listed = cases([one, other], list(QUERIES), STATISTICS, {}, silent, 2)
        assert len(listed) == 2 * len(QUERIES)
        assert all(case.bodies for case in listed)

        class Liar(Server):
            def ask(self, body: object) -> object:
                return {"statistic": None}

        liar = Liar(limit, database, other.url, other.port, other.process)
        with pytest.raises(Different, match=r"q1 .* on limit on .* differs"):
            cases([one, liar], ["q1"], STATISTICS, {}, silent, 1)


def test_a_load_is_a_script_for_wrk() -> None:
    text = script(Requests(1, [b'{"query":"PATH METHOD"}'], headers={"X": "HEADERS"})).decode()
    assert '[==[{"query":"PATH METHOD"}]==]' in text
    assert '["X"]=[==[HEADERS]==]' in text
    assert 'wrk.format("POST", "/graphql"' in text


def test_the_rate_of_a_load() -> None:
    assert Sent(100, 2.0, 0, 0, 1.0, 2.0, 1.5).rate == 50


def test_tables_have_ratios_and_empty_cells() -> None:
    def measured(query: str, peer: str, p50: float) -> Measurement:
        return Measurement(query, peer, "postgresql", 1, p50, p50, 1000 / p50, 0, 0.5, 0.5, 1, 1)

    text = tables(
        [
            measured("q1", "policygraph", 2.0),
            measured("q1", "limit", 1.0),
            measured("q1", "postgraphile", 5.0),
            measured("q6", "policygraph", 3.0),
        ]
    )
    first = text.split("####")[1].splitlines()
    assert first[2] == (
        "|  | PolicyGraph, postgresql | Hand-written SQL, postgresql | PostGraphile |"
        " Hand-written SQL : ours, postgresql | PostGraphile : ours, postgresql |"
    )
    assert first[4].endswith("| 2.00 | 1.00 | 5.00 | 0.50 | 2.50 |")
    assert first[5].endswith("| 3.00 |  |  |  |  |")


def test_the_report_replaces_what_is_between_its_markers() -> None:
    page = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    assert written(page, "new") == f"before\n{BEGIN}\n\nnew\n{END}\nafter\n"
    with pytest.raises(ClickException, match="needs the lines"):
        written("nothing", "new")
    assert "\n\nreplaced\n" in written(PAGE.read_text("utf-8"), "replaced")
