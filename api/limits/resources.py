"""The bounds on what the server takes while it works: time, threads and memory."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


def bound(number: int, meaning: str, reason: str, *, least: int = 1) -> Any:
    """Declare a bound: its default, what it means, and why it is there."""
    extra: dict[str, Any] = {"reason": reason}
    return Field(number, ge=least, description=meaning, json_schema_extra=extra)


class Resources(BaseModel):
    """The bounds of one process, each a setting with its number and its reason."""

    model_config = ConfigDict(frozen=True)

    head_seconds: int = bound(
        10,
        "Seconds until the whole head of a request has arrived",
        "A client that sends nothing, or a byte now and then, holds a connection.",
    )
    body_seconds: int = bound(
        10, "Seconds until the whole body of a request has arrived", "As for the head."
    )
    response_seconds: int = bound(
        60,
        "Seconds until a client has read a response",
        "Until then it is held in memory; a slow line takes 5 MB in this time.",
    )
    drain_seconds: int = bound(
        30,
        "Seconds that a server which is stopped waits for its requests",
        "What runs may end, and nobody waits for a client that stalls.",
    )
    statement_seconds: int = bound(
        5,
        "Seconds that every statement may take",
        "What costs little ends in milliseconds, unless the database is under load.",
    )
    units_per_second: int = bound(
        20_000,
        "Units of cost for which a statement may take one second more, up to 30",
        "Time is in proportion to what an operation may return.",
    )
    max_waiting: int = bound(
        100,
        "Operations that wait for a thread, in each lane",
        "More would wait too long: they get status 503 at once.",
        least=0,
    )
    waiting_seconds: int = bound(
        10, "Seconds that an operation waits for a thread", "Then it gets status 503."
    )
    document_cache_bytes: int = bound(
        64_000_000,
        "Bytes of parsed documents that are kept",
        "Each takes 30,000 bytes or more; the least recently used are dropped.",
    )
    plan_cache_bytes: int = bound(
        128_000_000,
        "Bytes of compiled operations that are kept",
        "Compiling takes the most time of a request; the least recently used are dropped.",
    )
    persisted_query_bytes: int = bound(
        8_000_000,
        "Bytes of documents that are kept for clients that name them by a hash; 0 for none",
        "Each takes 1,000 bytes or more; the least recently used are dropped, and sent again.",
        least=0,
    )
    prepared_bytes: int = bound(
        64_000_000,
        "Bytes of prepared statements that a connection keeps in the database, as estimated",
        "A server takes 100 bytes for each character of a statement; beyond, the connection is"
        " opened anew.",
    )
    heap_bytes: int = bound(
        1_000_000_000,
        "Bytes that a database in this process takes in memory, for all connections together",
        "A long text that a statement makes is in memory several times; beyond, it fails.",
    )

    def seconds(self, cost: int, most: float) -> float:
        """Return the seconds that a statement of a cost may take, at most ``most``."""
        return min(most, self.statement_seconds + cost / self.units_per_second)
