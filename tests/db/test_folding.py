"""Text in the one form in which it is compared, sorted and searched."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.text.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Medellín", "medellin"),
        ("MEDELLIN", "medellin"),
        ("Medelli\N{COMBINING ACUTE ACCENT}n", "medellin"),
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("STRA\N{LATIN CAPITAL LETTER SHARP S}E", "strasse"),
        ("Åland", "aland"),
        ("\N{ANGSTROM SIGN}land", "aland"),
        ("İzmir", "izmir"),
        ("Σίσυφος", "σισυφοσ"),
        ("ﬁsh", "fish"),
        ("Ⅳ", "iv"),
        ("Ｆｕｌｌ", "full"),
        ("한국", "한국"),
        ("🏮", "🏮"),
        ("100%_sure \\ 'n' \"so\"", "100%_sure \\ 'n' \"so\""),
        # A stroke is no accent: these are letters of their own.
        ("Łódź", "łodz"),
        ("Ørsted", "ørsted"),
    ],
)
def test_case_accents_and_compatible_forms_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("  \t\n ", ""),
        ("  River \t\r\n Guard  ", "river guard"),
        ("River\N{NO-BREAK SPACE}Guard", "river guard"),
        ("River\N{IDEOGRAPHIC SPACE}Guard", "river guard"),
        ("River\N{LINE SEPARATOR}Guard", "river guard"),
        ("\N{COMBINING ACUTE ACCENT}", ""),
    ],
)
def test_white_space_is_one_space(text: str, folded: str) -> None:
    assert fold(text) == folded


@settings(database=None)
@given(st.text())
def test_folded_text_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(database=None)
@given(st.text(), st.sampled_from(["NFC", "NFD"]))
def test_composed_and_decomposed_text_are_the_same(text: str, form: str) -> None:
    normal: str = unicodedata.normalize(form, text)  # type: ignore[arg-type]
    assert fold(normal) == fold(text)


@settings(database=None)
@given(st.text(st.characters(max_codepoint=0x17F, exclude_characters="ı")))
def test_latin_letters_have_no_case(text: str) -> None:
    assert fold(text.upper()) == fold(text) == fold(text.lower())
