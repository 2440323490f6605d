"""Involvement: the records that a fact is about or is linked with, in each of their roles."""

from collections.abc import Iterable, Iterator

from db.tables.fact import FactRole

# A record that a fact is linked with, and its role.
Role = tuple[int, FactRole]


def involved(about: Iterable[Role], linked: Iterable[Role]) -> Iterator[tuple[int, FactRole, bool]]:
    """Yield each record of a fact in each of its roles, and whether that is its main role.

    What a fact is about says more than its other links, so those roles come first.
    """
    roles = list(dict.fromkeys((*about, *linked)))
    seen: set[int] = set()
    for record, role in roles:
        yield record, role, record not in seen
        seen.add(record)
