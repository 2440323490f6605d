"""The one place where the databases differ: both write the same JSON texts."""

import json
import unicodedata
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.json import (
    WIDEST,
    Fragment,
    concat,
    constant,
    plain_decimal,
    written,
)
from db.fetch import Database, Prepared
from db.plan import Form

AWKWARD = [
    "",
    "plain",
    'a "quote"',
    "a 'quote'",
    "C:\\reeds\\ledger",
    "\\u0041 \\n",
    "a / b </script>",
    "line\nfeed\rreturn\ttab\fform\bback",
    "".join(map(chr, range(1, 0x20))),
    "delete \x7f and next line \x85",
    "Medellín Straße Ł",
    "Medelli\N{COMBINING ACUTE ACCENT}n",
    "\N{COMBINING ACUTE ACCENT}alone",
    "🏮🐸 and 👩\N{ZERO WIDTH JOINER}🚒",
    "line\N{LINE SEPARATOR}paragraph\N{PARAGRAPH SEPARATOR}",
    "\N{ZERO WIDTH NO-BREAK SPACE}mark",
    "\uffff\U0010ffff",
    "%s %(b0)s :b0 $1 ? {0}",
    "x" * 10_000,
]


def one(database: Database, *columns: ColumnElement[Any], start: Any = None) -> str:
    """Return the text of an expression, as the database gives it to the product."""
    query = sa.select(*columns, sa.null()).select_from(*([] if start is None else [start]))
    compiled: Any = database.dialect.compile(query)
    values = tuple(compiled.params[name] for name in compiled.positiontup or ())
    prepared = Prepared(str(compiled), values, (None,) * len(values))
    return database.fetch(prepared, [])[0]


def escaped(text: str) -> str:
    """Return a text as a JSON string with no more escapes than there must be."""
    return json.dumps(text, ensure_ascii=False)


def big(value: int | None) -> ColumnElement[Any]:
    """Return a number of 64 bits."""
    return sa.literal(value, sa.BigInteger())


def name_of(text: str) -> str:
    """Return a name for a text that a terminal can show."""
    return "".join(c if c.isascii() and c.isprintable() else f"u{ord(c):x}" for c in text[:20])


# Texts


@pytest.mark.parametrize("text", AWKWARD, ids=name_of)
def test_a_text_is_a_json_string(database: Database, text: str) -> None:
    quoted = one(database, database.dialect.json_string(sa.literal(text, sa.Text())))
    assert json.loads(quoted) == text
    assert quoted == escaped(text)


def test_a_null_is_null(database: Database) -> None:
    assert one(database, database.dialect.json_string(sa.literal(None, sa.Text()))) == "null"


@pytest.mark.parametrize("text", AWKWARD, ids=name_of)
def test_a_text_has_its_bytes_in_hexadecimal(database: Database, text: str) -> None:
    assert (
        one(database, database.dialect.hexadecimal(sa.literal(text, sa.Text())))
        == text.encode().hex().upper()
    )


@pytest.mark.parametrize(
    ("text", "sought", "position"),
    [
        ("medellin", "dell", 3),
        ("medellin", "m", 1),
        ("medellin", "x", 0),
        ("medellin", "", 1),
        ("łódź", "dź", 3),
        ("🏮🐸", "🐸", 2),
        ("100%_sure", "%_", 4),
        ("a\\b", "\\", 2),
    ],
)
def test_a_text_is_found_in_another(
    database: Database, text: str, sought: str, position: int
) -> None:
    found = database.dialect.position(sa.literal(text, sa.Text()), sa.literal(sought, sa.Text()))
    assert one(database, found) == str(position)


# Constants


@pytest.mark.parametrize("text", ["'", "x' || 'y", "\\", ";", "--'", "\n", "é", "%s", "(", "\0"])
def test_a_fragment_holds_no_text_of_a_client(text: str) -> None:
    with pytest.raises(ValueError, match="punctuation and names"):
        Fragment(text)


@pytest.mark.parametrize("text", ["", "{", '{"x":', '"Agency"', "[1,-2.5,null]", "_0", "x" * 200])
def test_a_fragment_is_written_into_the_statement(text: str) -> None:
    assert str(sa.select(Fragment(text)).compile()) == f"SELECT '{text}' AS anon_1"


@pytest.mark.parametrize("text", [*AWKWARD, "' || 'x", "it''s", "{}", '"Agency"'], ids=name_of)
def test_a_constant_is_what_it_is(database: Database, text: str) -> None:
    assert one(database, concat(constant(text), Fragment("."))) == text + "."


def test_a_constant_with_a_quote_is_bound() -> None:
    assert constant("it's").compile().params == {"param_1": "it's"}
    assert not constant("its").compile().params


# Numbers


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        (0, "0"),
        (10_000, "1"),
        (-10_000, "-1"),
        (1, "0.0001"),
        (-1, "-0.0001"),
        (-500, "-0.05"),
        (5_000, "0.5"),
        (10_005, "1.0005"),
        (123_456, "12.3456"),
        (5_799_000, "579.9"),
        (100_000, "10"),
        (9_223_372_036_854_770_000, "922337203685477"),
        (-9_223_372_036_854_770_000, "-922337203685477"),
        (2**63 - 1, "922337203685477.5807"),
    ],
)
def test_a_decimal_is_plain(database: Database, stored: int, text: str) -> None:
    assert one(database, plain_decimal(big(stored))) == text
    assert (
        one(database, written(big(stored), Form.DECIMAL, nullable=False, dialect=database.dialect))
        == f'"{text}"'
    )
    assert (
        one(database, written(big(stored), Form.FLOAT, nullable=True, dialect=database.dialect))
        == text
    )


@pytest.mark.parametrize(
    ("column", "form", "text"),
    [
        (big(2**63 - 1), Form.ID, '"9223372036854775807"'),
        (big(-5), Form.INTEGER, "-5"),
        (sa.literal("DAY", sa.Text()), Form.TOKEN, '"DAY"'),
        (sa.literal("a\\b", sa.Text()), Form.TEXT, '"a\\\\b"'),
        (sa.literal(True, sa.Boolean()), Form.BOOLEAN, "true"),
        (sa.literal(False, sa.Boolean()), Form.BOOLEAN, "false"),
        (sa.literal(True, sa.Boolean()), Form.WORD, '"true"'),
    ],
)
@pytest.mark.parametrize("nullable", [True, False])
def test_a_value_is_written_in_its_form(
    database: Database, column: ColumnElement[Any], form: Form, text: str, nullable: bool
) -> None:
    assert one(database, written(column, form, nullable, database.dialect)) == text


@pytest.mark.parametrize("form", Form)
def test_a_null_is_written_as_null(database: Database, form: Form) -> None:
    types: dict[Form, Any] = {
        Form.BOOLEAN: sa.Boolean(),
        Form.WORD: sa.Boolean(),
        Form.TEXT: sa.Text(),
        Form.TOKEN: sa.Text(),
    }
    column: Any = sa.cast(sa.null(), types.get(form, sa.BigInteger()))
    assert one(database, written(column, form, nullable=True, dialect=database.dialect)) == "null"


# Lists


@pytest.mark.parametrize("width", [1, 2, WIDEST - 1, WIDEST, WIDEST + 1, 1_000, WIDEST**2 + 1])
def test_texts_are_joined_however_many_there_are(database: Database, width: int) -> None:
    parts = [Fragment(f"{at}.") for at in range(width)]
    assert one(database, concat(*parts)) == "".join(f"{at}." for at in range(width))


def bound_list(database: Database, items: list[Any], type_: Any) -> ColumnElement[Any]:
    """Return a list as each database takes it."""
    dialect = database.dialect
    return sa.literal(dialect.adapted(items), dialect.list_type(type_))


@pytest.mark.parametrize(
    ("items", "is_in"),
    [([], False), (["b"], False), (["b", "a'\"\\é🏮"], True), (["a'\"\\é🏮"] * 2, True)],
)
def test_a_text_is_in_a_list(database: Database, items: list[str], is_in: bool) -> None:
    listed = bound_list(database, items, sa.Text())
    column = sa.literal("a'\"\\é🏮", sa.Text())
    found = database.dialect.in_list(column, listed)
    assert one(
        database, written(found, Form.BOOLEAN, nullable=False, dialect=database.dialect)
    ) == json.dumps(is_in)


@pytest.mark.parametrize(
    ("numbers", "text"), [([], ""), ([3, 2**63 - 1, 3, -1], "-1,3,9223372036854775807,3")]
)
def test_a_list_is_unpacked_and_joined_in_order(
    database: Database, numbers: list[int], text: str
) -> None:
    listed = bound_list(database, numbers, sa.BigInteger())
    table = database.dialect.unpacked(listed, sa.BigInteger())
    joined = database.dialect.joined(sa.cast(table.c.value, sa.Text()), [table.c.key.desc()])
    assert one(database, joined, start=table) == text


def test_the_awkward_texts_are_awkward() -> None:
    """They hold each sort of character that a database or JSON could treat in its own way."""
    categories = {unicodedata.category(character) for text in AWKWARD for character in text}
    assert {"Cc", "Cf", "Cn", "Mn", "So", "Zl", "Zp"} <= categories
