"""How much data there is at each size: the number of statistics, and of what goes with them."""

from db.tables.record_kind import RecordKind

# The sizes by their letters, as numbers of statistics.
SIZES = {"S": 500, "M": 100_000, "L": 1_000_000, "X": 10_000_000}
# The records of each kind that go with a million statistics, and the least there are of it.
WITH_A_MILLION = {
    RecordKind.AGENCY: (2_000, 20),
    RecordKind.PLACE: (3_000, 30),
    RecordKind.PERSON: (4_000, 10),
    RecordKind.CRIMINAL_ORGANIZATION: (300, 10),
    RecordKind.DOCUMENT: (20_000, 12),
    RecordKind.PARTNERSHIP: (2_000, 10),
    RecordKind.OPERATION: (50_000, 25),
    RecordKind.FUNDING: (50_000, 25),
    RecordKind.EVENT: (20_000, 10),
    RecordKind.COMMITMENT: (20_000, 10),
    RecordKind.CLAIM: (50_000, 25),
}
# The vocabularies of a curator do not grow.
FIXED = {RecordKind.COUNTRY: 40, RecordKind.TOPIC: 120, RecordKind.INDICATOR: 150}


def counts(statistics: int) -> dict[RecordKind, int]:
    """Return the number of records of each kind, in the order in which they are made."""
    made = {
        kind: max(least, number * statistics // 1_000_000)
        for kind, (number, least) in WITH_A_MILLION.items()
    }
    every = {**FIXED, **made, RecordKind.STATISTIC: statistics}
    first = (RecordKind.COUNTRY, RecordKind.PLACE, RecordKind.AGENCY)
    return {kind: every[kind] for kind in (*first, *(kind for kind in every if kind not in first))}
