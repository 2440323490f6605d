"""Texts and operations for Hypothesis to try: hostile ones, and such as occur in the data."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis_graphql import nodes, queries

from schema.schema import sdl

# What SQL, LIKE, full-text indexes, JSON and GraphQL read as something of their own; what counts as
# one character for a person and several for a program, and the other way round.
SPECIAL = "'\"\\%_*?[]{}()<>&|!:;,.$@#^~-+=/`"
MARKS = "\u0301\u0323\u0307\u200b\u200d\u200f\u202e\u2066\ufe0f\u00ad\u034f\ufeff"
LETTERS = "aAéÉßẞıİſﬁΣς\u0130\u212bÅå\u1e9b𝔘🐸👩\U0010ffffאبก한"
BLANKS = " \t\r\n\x01\x1f\x7f\x85\u00a0\u2028\u3000"
# Names of the data that these texts are looked for in; no curated text has what nobody sees.
NAMES = (
    "100%", "100x", "100%_sure", "a_b", "axb", "A_B", "back\\slash", "back\\\\slash", "%", "_",
    "\\", "O'Neill", "O''Neill", 'say "so"', "semi; colon -- dash", "/* x */", "$1 ? :b0",
    "{json: [1]}", "<b>bold</b>", "Medellín", "Medelli\u0301n", "STRASSE", "Straße", "İzmir",
    "ıssız", "ﬁsh", "Σίσυφος", "𝔘nicode", "🐸 frog", "👩🐸", "שלום", "سلام", "한국",
    "a\u0301\u0323b", "U.S. Navy", "US Navy", "x" * 300,
)  # fmt: skip

character = st.one_of(
    st.sampled_from(SPECIAL + MARKS + LETTERS + BLANKS),
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
)
arbitrary = st.text(character, max_size=20)


@st.composite
def part_of_a_name(draw: st.DrawFn) -> str:
    """Draw a part of a name, in a form that may be the same to a person."""
    name = draw(st.sampled_from(NAMES))
    start = draw(st.integers(0, len(name)))
    part = name[start : draw(st.integers(start, len(name)))]
    forms: list[Callable[[str], str]] = [str, str.upper, str.lower, str.title]
    part = draw(st.sampled_from(forms))(part)
    return unicodedata.normalize(draw(st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"])), part)


text = st.one_of(
    part_of_a_name(),
    st.sampled_from(NAMES),
    arbitrary,
    st.tuples(part_of_a_name(), arbitrary).map("".join),
)

# Most values are good, since one bad one spoils an operation.
NUMBERS = st.decimals(-(10**9), 10**9, places=3).map(str)
ODD_NUMBERS = ("-0", "1e400", "1e-400", "9" * 5_000, "NaN", "", "x", "922337203685477.5807")
DATES = st.dates().map(str)
UNITS = ("t", "kg", "USD", "{boat}", "%", "[lb_av]", "h", "x", "", "kg'")
IDS = ("agency_1", "country_9223372036854775807", "statistic_0", "x", "", "'")


NULL = st.just(nodes.Null)


def mostly(good: st.SearchStrategy[str], *odd: str) -> st.SearchStrategy[Any]:
    """Draw values, a tenth of which are odd, as literals of texts."""
    tenth = st.integers(0, 9).flatmap(lambda n: good if n else st.sampled_from(odd) | arbitrary)
    return tenth.map(nodes.String)


def given(*values: int) -> st.SearchStrategy[Any]:
    """Draw numbers as literals, and null as often."""
    return st.sampled_from(values).map(nodes.Int) | NULL


# In the schema that operations are generated from, arguments have types of their own.
TYPES = (
    (r"\bfirst: Int$", "first: Size"),
    (r"\bmaxHops: Int$", "maxHops: Hops"),
    (r"\boffset: Int$", "offset: Offset"),
    (r"\bunit: String\b", "unit: Code"),
    (r"\b(query|prefix): String!", r"\1: Words!"),
    # A look-up takes one of its arguments, and a page one end.
    (r"\bid: ID$", "id: Key!"),
    (r"\b(slug|alias|code|after|before): String$", r"\1: Nothing"),
    (r"\b(from|to): ID$", r"\1: Key!"),
    (r"\b(from|to)Record: RecordReference$", r"\1Record: Nothing"),
    (r"\blast: Int$", "last: Nothing"),
    (r"\bID\b", "Key"),
)
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "Size": given(0, 1, 2, 20),
    "Hops": given(1, 2, 3),
    "Offset": given(0, 1),
    "Code": mostly(st.sampled_from(UNITS), "", "x"),
    "Words": mostly(text.filter(lambda t: 2 <= len(t) <= 100), "x", ""),
    "Key": mostly(st.sampled_from(IDS), ""),
    "Nothing": NULL,
    "Decimal": mostly(NUMBERS, *ODD_NUMBERS),
    "Date": mostly(DATES, "2020-02-30", "0000-00-00"),
    "EDTF": mostly(st.sampled_from(["XXXX-05-31", "2020", "2020-01/2020-02"]), "x"),
}


@cache
def operation() -> st.SearchStrategy[str]:
    """Return operations over the whole schema, all with values in their documents."""
    described = sdl()
    for pattern, replacement in TYPES:
        described = re.sub(pattern, replacement, described, flags=re.MULTILINE)
    made = [f"scalar {name}" for name in SCALARS if f"scalar {name}" not in described]
    return queries("\n".join([described, *made]), custom_scalars=SCALARS)


@st.composite
def spoilt(draw: st.DrawFn, whole: bytes) -> bytes:
    """Draw bytes that differ from others in a few places."""
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = start + draw(st.integers(0, 8))
        data[start:end] = draw(
            st.one_of(
                st.binary(max_size=4), arbitrary.map(str.encode), st.just(data[start:end] * 2)
            )
        )
    return bytes(data)
