"""Evidence: the documents that records are cited from, with the first span of each."""

from collections.abc import Iterable, Mapping

from db.tables.citation import span
from seeds.rows import Row, Rows

Span = tuple[int, int]


def add_evidence(rows: Rows) -> None:
    """Add the documents of all records, and their first spans, as their citations say."""
    spans = {row["id"]: (row["start"], row["end"]) for row in rows.get("passage", [])}
    slugs = {row["id"]: row["slug"] for row in rows.get("record", [])}
    cited = (
        (row["record_id"], row["document_id"], spans[row["passage_id"]])
        for row in rows.get("citation", [])
    )
    rows["evidence"] = evidence(cited)
    add_first_spans(rows.get("record", []), rows["evidence"], slugs)


def evidence(cited: Iterable[tuple[int, int, Span]]) -> list[Row]:
    """Return the rows of records that are cited from spans of documents: one for each pair."""
    first: dict[tuple[int, int], Span] = {}
    for record, document, place in cited:
        first[record, document] = min(place, first.get((record, document), place))
    return [
        {"record_id": record, "document_id": document, "start": start, "end": end}
        for (record, document), (start, end) in sorted(first.items())
    ]


def add_first_spans(
    records: Iterable[Row], evidence: Iterable[Row], slugs: Mapping[int, str]
) -> None:
    """Add to each record the first span of all that it is cited from; ``slugs`` of documents."""
    first: dict[int, str] = {}
    for row in evidence:
        place = span(slugs[row["document_id"]], row["start"], row["end"])
        first[row["record_id"]] = min(place, first.get(row["record_id"], place))
    for record in records:
        record["first_span"] = first.get(record["id"])
