"""The cache of finished responses: what it keeps, for how long, and in how much memory."""

import gc
import tracemalloc
from collections.abc import Hashable

import pytest

from api.negotiation import Negotiated
from api.response_cache import SHARE, Key, ResponseCache
from api.responses import FinishedResponse, Form, Keep, finish

SIZE = 100_000
FORM = Form(b"application/json", None)
WANTED = Negotiated("application/json", None)


def key(name: str) -> Key:
    return f"query={name}".encode(), WANTED, b"host", None


def response(length: int = 10, keep: Keep = Keep.WHILE_UNCHANGED) -> FinishedResponse:
    return finish(bytes(length), FORM, keep)


class Kept:
    """A cache over a database whose version the test sets."""

    def __init__(self, size: int = SIZE) -> None:
        self.version: Hashable | None = "old"
        self.cache = ResponseCache(size)

    def get(self, name: str) -> FinishedResponse | None:
        """Return what the cache has under a name."""
        return self.cache.get(self.version, key(name))

    def put(self, name: str, given: FinishedResponse, version: Hashable | None = "old") -> None:
        """Keep a response under a name."""
        self.cache.put(version, key(name), given)


def test_a_response_is_kept_under_its_key() -> None:
    kept = Kept()
    assert kept.get("a") is None
    one = response()
    kept.put("a", one)
    assert kept.get("a") is one
    assert kept.get("b") is None
    assert (kept.cache.hits, kept.cache.misses) == (1, 2)


def test_nothing_is_kept_after_the_version_has_changed() -> None:
    kept = Kept()
    kept.get("a")
    kept.put("a", response())
    kept.version = "new"
    assert kept.get("a") is None
    assert kept.cache.bytes_held == 0
    kept.version = "old"
    assert kept.get("a") is None


def test_an_operation_that_started_before_a_load_keeps_nothing() -> None:
    kept = Kept()
    kept.get("a")
    kept.version = "new"
    kept.get("b")
    kept.put("a", response(), "old")
    assert kept.get("a") is None


def test_without_a_version_nothing_is_kept() -> None:
    kept = Kept()
    kept.version = None
    kept.get("a")
    kept.put("a", response(), None)
    assert kept.get("a") is None


def test_what_no_client_may_keep_is_not_kept() -> None:
    kept = Kept()
    kept.get("a")
    kept.put("a", response(keep=Keep.NEVER))
    assert kept.get("a") is None


def test_the_least_recently_used_is_dropped() -> None:
    kept = Kept()
    kept.get("")
    names = [f"{at}" for at in range(20)]
    for name in names:
        kept.put(name, response(8_000))
        assert kept.get("0")
    present = [name for name in names if kept.get(name)]
    assert present == ["0", *names[-len(present) + 1 :]]
    assert 5 < len(present) < len(names)
    assert kept.cache.bytes_held <= SIZE


def test_a_response_that_is_made_twice_is_counted_once() -> None:
    kept = Kept()
    kept.get("a")
    kept.put("a", response())
    held = kept.cache.bytes_held
    kept.put("a", response())
    assert kept.cache.bytes_held == held


def test_a_response_that_would_fill_the_cache_is_not_kept() -> None:
    kept = Kept()
    kept.get("")
    kept.put("small", response(100))
    kept.put("large", response(int(SHARE * SIZE)))
    assert kept.get("small")
    assert kept.get("large") is None


@pytest.mark.parametrize("length", [0, 100, 5_000])
@pytest.mark.parametrize("query", [10, 2_000])
def test_what_is_held_takes_no_more_memory_than_is_counted(length: int, query: int) -> None:
    kept = Kept(1_000_000)
    kept.get("")
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for at in range(1_500):
        origin = b"https://%d.example" % at
        of_its_own = (b"%d" % at).zfill(query), WANTED, b"host%d" % at, origin
        made = response(length)
        headers = [*made.raw_headers, (b"access-control-allow-origin", origin)]
        kept.cache.put("old", of_its_own, FinishedResponse(made.body, 200, headers))
    del made, headers, of_its_own, origin
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before <= kept.cache.bytes_held <= 1_000_000
