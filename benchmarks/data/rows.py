"""The rows of all tables, in parts that each fit into memory."""

from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection

from benchmarks.data.entities import entities, units
from benchmarks.data.facts import facts
from benchmarks.data.sizes import counts
from benchmarks.data.words import Dice
from benchmarks.data.world import World, in_order
from db.tables import ENTITIES, KINDS, metadata
from db.tables.counts import counts_of
from db.tables.record_kind import RecordKind
from seeds.build.copies import Copies
from seeds.build.counts import Counts
from seeds.build.search import with_search
from seeds.rows import Rows

BATCH = 5_000
# The kinds of facts that others refer to, whose names are copied later on.
NAMED = (RecordKind.PARTNERSHIP, RecordKind.OPERATION)


@dataclass(frozen=True)
class Part:
    """Rows of records of one kind, and how many records there are of all kinds so far."""

    kind: RecordKind
    rows: Rows
    made: int


def parts(statistics: int, seed: int) -> Iterator[Part]:
    """Yield the rows of so many statistics, and of what goes with them; the same ones each time."""
    number = counts(statistics)
    copies, kept, texts, made = Copies(), Counts(), 0, 0
    referred: list[Part] = []
    for kind, rows in _plain_parts(number, seed):
        rows = with_search(kept.fill(copies.fill(rows)), texts)
        texts += len(rows["search_text"])
        made += len(rows["record"])
        if kind in (*ENTITIES, *NAMED):
            # Later rows may refer to these, so their counts are not complete yet.
            counting = [name for name in rows if counts_of(metadata.tables[name])]
            referred.append(Part(kind, {name: rows.pop(name) for name in counting}, made))
        else:
            copies.forget(rows)
        yield Part(kind, rows, made)
    for part in referred:
        yield Part(part.kind, kept.complete(part.rows), made)


def _plain_parts(number: dict[RecordKind, int], seed: int) -> Iterator[tuple[RecordKind, Rows]]:
    """Yield rows without copies and texts."""
    world = World()
    for kind, count in number.items():
        if kind in ENTITIES:
            rows = entities(world, kind, count, Dice(f"{seed} {kind}"))
            yield kind, rows | (units() if kind is RecordKind.COUNTRY else {})
            continue
        numbers = in_order(kind, count)
        for at in range(0, count, BATCH):
            rows = facts(world, kind, numbers[at : at + BATCH], Dice(f"{seed} {kind} {at}"))
            if kind in NAMED:
                world.add(kind, rows["record"])
            yield kind, rows


def parts_of_another_process(statistics: int, seed: int) -> Iterator[Part]:
    """Yield the parts that another process makes, while this one loads them."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(there, statistics, seed), daemon=True)
    process.start()
    there.close()
    try:
        yield from iter(here.recv, None)
    except EOFError:
        raise RuntimeError("the process that generates the data has failed") from None
    finally:
        here.close()
        process.terminate()
        process.join()


def _send(pipe: "Connection[Part | None, None]", statistics: int, seed: int) -> None:
    for part in parts(statistics, seed):
        pipe.send(part)
    pipe.send(None)


def release_counts(statistics: int) -> Rows:
    """Return the numbers of records of each kind."""
    number = counts(statistics)
    return {"release_count": [{"kind": kind, "count": number.get(kind, 0)} for kind in KINDS]}
