"""Every list of every query under tests/queries as a table: each value stands in its row."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from api.graphql import GraphQLRequest, GraphQLResponse
from api.limits.bounds import Limits
from api.negotiation import NDJSON
from api.operations import Operations
from api.tables.table import FinishedTable, WantedTable
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA
from tests.test_queries import QUERIES, WITH_DATA, response_of, variables_of

FOLDERS = sorted({path.parent.name for path in WITH_DATA})
Data = dict[str, Any]
Keys = tuple[str, ...]
# Their queries look single values up.
WITHOUT_LISTS = {"release"}


@pytest.fixture
def operations(database: Database) -> Operations:
    """Answer operations with more room than clients have by default."""
    return Operations(
        GRAPHQL_SCHEMA, database, Limits(max_depth=24, max_aliases=200, max_planning=10_000)
    )


def lists_in(value: Any, keys: Keys = ()) -> Iterator[Keys]:
    """Yield the keys that lead to the lists of a JSON value."""
    if isinstance(value, list):
        if keys:
            yield keys
        for item in value:
            yield from lists_in(item, keys)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from lists_in(part, (*keys, key))


def items_at(value: Any, keys: Keys, around: Data) -> Iterator[tuple[Any, Data]]:
    """Yield the items of a list, however deep, with the plain values of the objects around it."""
    if value is None:
        return
    for item in value if isinstance(value, list) else [value]:
        if not keys:
            yield item, around
        elif isinstance(item, dict):
            beside = {key: part for key, part in item.items() if is_plain(part)}
            yield from items_at(item.get(keys[0]), keys[1:], around | beside)


def is_plain(value: Any) -> bool:
    return not isinstance(value, dict | list)


def plain_values(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the plain values of an item that are in no list, by the names of their columns."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from plain_values(part, f"{name}.{key}" if name else key)
    elif not isinstance(value, list) and value is not None:
        yield name, value


def all_values(value: Any) -> Iterator[Any]:
    """Yield all values in lists in lists."""
    if isinstance(value, list):
        for item in value:
            yield from all_values(item)
    elif isinstance(value, dict):
        for part in value.values():
            yield from all_values(part)
    elif value is not None:
        yield value


def tables_of(
    operations: Operations, path: Path, lists: Iterable[Keys]
) -> Iterator[tuple[Keys, FinishedTable | None]]:
    """Yield the table of each list, of one run of the statement; ``None`` for one that fails."""
    query, text = path.read_text("utf-8"), b""
    for keys in lists:
        wanted = WantedTable(NDJSON, ".".join(keys))
        request = GraphQLRequest(query=query, variables=variables_of(path), table=wanted)
        prepared = operations.prepare(request)
        if isinstance(prepared, GraphQLResponse):
            # Without a statement there is only the response itself.
            assert prepared.table or "Two columns" in prepared.errors[0]["message"]
            yield keys, prepared.table
            continue
        if not text:
            text = operations.run(prepared).data or b""
        assert prepared.make_table
        yield keys, prepared.make_table(text, abs)


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_value_stands_in_its_row(
    operations: Operations, folder: str, subtests: pytest.Subtests
) -> None:
    tables = 0
    for path in (each for each in WITH_DATA if each.parent.name == folder):
        data = response_of(path)["data"]
        if data is None or "errors" in response_of(path):
            continue
        for keys, table in tables_of(operations, path, dict.fromkeys(lists_in(data))):
            with subtests.test(query=path.relative_to(QUERIES).as_posix(), list=".".join(keys)):
                if table is not None:
                    check(table, data, keys)
                    tables += 1
    assert tables or folder in WITHOUT_LISTS


def check(table: FinishedTable, data: Data, keys: Keys) -> None:
    """Compare a table with the items of a list and all that is around them."""
    rows = [json.loads(line) for line in table.body.splitlines()]
    expected = list(items_at(data, keys, {}))
    assert len(rows) == len(expected)
    assert len({tuple(row) for row in rows}) <= 1, "all rows have the same columns"
    for row, (item, around) in zip(rows, expected, strict=True):
        for name, value in plain_values(item, "" if isinstance(item, dict) else keys[-1]):
            assert row[name] == value
        # A value around the list, or deeper in the item, stands in some column of the row.
        assert set(all_values([item, around])) <= set(all_values(row))
