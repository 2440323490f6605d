"""Attacks on a running server, and controls that a server which refuses everything would fail.

The criteria are the same for all: the answer of its table, soon; nothing of the inside in it; a
probe of health answered meanwhile; the next query answered rightly; memory bounded; and in the log
no traceback, and two lines at most about bytes that are no HTTP.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.attacks import framing, http, injection, limits, tables, values
from tests.attacks.case import ANY, Case, ask
from tests.attacks.leaks import BANNERS, leaks
from tests.attacks.served import Served, answers, exchange, served

TABLES = (limits, values, framing, http, injection, tables)
CASES = {case.name: case for table in TABLES for case in table.CASES}
# In seconds of the processor, which other processes don't use up; in bytes; and in lines.
WORK, GROWTH, NOTED = 1.0, 150_000_000, 2
CONTROL = ask(
    '{agency(slug:"river-guard"){name acronym parent{slug} units(first:2){totalCount nodes{slug}}}}'
)
EXPECTED = {
    "agency": {
        "name": "River Guard",
        "acronym": "RG",
        "parent": {"slug": "river-ministry"},
        "units": {"totalCount": 1, "nodes": [{"slug": "river-guard-north"}]},
    }
}


@pytest.fixture(scope="session")
def attacked(
    database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Served, int]]:
    """Serve each database, and say how much memory the server has in use before the attacks."""
    with served(database_url, Path(tmp_path_factory.mktemp("served")) / "log") as server:
        assert controlled(server) == EXPECTED
        yield server, server.memory()


def controlled(server: Served) -> Any:
    """Return the data of a query of which the right answer is known."""
    (answer,) = answers(exchange(server, CONTROL)[0])
    return json.loads(answer.body)["data"]


@pytest.mark.parametrize("name", CASES)
def test_an_attack_is_withstood(attacked: tuple[Served, int], name: str) -> None:
    (server, before), case = attacked, CASES[name]
    log, start = len(server.log()), server.seconds()
    received, probe = exchange(server, case.sent)
    assert (probe.status, probe.body) == (200, b"live")
    check(case, received)
    assert controlled(server) == EXPECTED
    assert server.seconds() - start < WORK
    noted = server.log()[log:]
    assert "Traceback" not in noted
    assert noted.count("\n") <= NOTED
    assert server.memory() - before < GROWTH


def check(case: Case, received: bytes) -> None:
    """Check the responses to a case."""
    assert leaks(received, case.sent) == []
    method = case.sent.partition(b" ")[0].decode("latin-1")
    found = answers(received, method)
    if not found and case.or_closed:
        return
    assert [answer.status for answer in found] == case.statuses, received[:1_000]
    if not found:
        return
    last = found[-1]
    for answer in found:
        assert not any(answer.headers.get(name) for name in BANNERS)
    for header, value in case.headers.items():
        assert last.headers.get(header) == value
    assert case.body in (None, last.body)
    assert case.says in last.body.decode()
    if case.code is None and case.data is ANY:
        return
    response = json.loads(last.body)
    codes = [error["extensions"]["code"] for error in response.get("errors", ())]
    assert set(codes) == ({case.code} if case.code else set()), response
    if case.data is not ANY:
        assert response["data"] == case.data
    else:
        assert last.status < 400 or "data" not in response
