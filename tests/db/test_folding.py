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
        # Letters that Unicode does not decompose.
        ("Łódź", "lodz"),
        ("Ørsted", "orsted"),
        ("Đorđe Ħal", "dorde hal"),
        ("Ðórr ÞÓRR Æsir Œuvre", "dorr thorr aesir oeuvre"),
        ("DİYARBAKIR ışık", "diyarbakir isik"),
        ("Ɓɓ Ɖɖ ƒ ŋ", "bb dd f n"),
        # Letters of other scripts are no Latin ones.
        ("АВС ΑΒΓ", "авс αβγ"),
    ],
)
def test_case_accents_and_compatible_forms_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("U.S. Embassy", "us embassy"),
        ("the U.S", "the us"),
        ("the U.S., and the U.N.", "the us, and the un"),
        ("U.S.-led", "us-led"),
        ("D.E.A.", "dea"),
        ("EE.UU. y FF.AA.", "eeuu y ffaa"),
        ("Ł.Ø.T.", "lot"),
        ("p.m. (e.g. 9 p.m.)", "pm (eg 9 pm)"),
        ("the U.S...", "the us..."),
        # An initial is a word by itself, and a dot between words ends a sentence.
        ("J. Smith", "j. smith"),
        ("guard.Then", "guard.then"),
        ("www.a.b", "www.a.b"),
        ("U.S.1", "us.1"),
    ],
)
def test_a_dotted_acronym_is_one_word(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("$16,400 and 1,000,000.5", "$16400 and 1000000.5"),
        ("F-16, MS-13 and a 21-day mid-2020", "f16, ms13 and a 21day mid2020"),
        ("F–16", "f16"),
        ("U.S.-2", "us2"),
        # Nothing is joined that could be two numbers, a date, or two words.
        ("1,23 1,2345 2011,2012 1,234,56", "1,23 1,2345 2011,2012 1,234,56"),
        ("2020-01-02 -5 co-op a - 1", "2020-01-02 -5 co-op a - 1"),
    ],
)
def test_numbers_and_designations_are_one_word(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("O’Hara ‘so’ O\N{ACUTE ACCENT}Hara", "o'hara 'so' o'hara"),
        ("“so” «so» „so‟ 5″", '"so" "so" "so" 5"'),
        ("a\N{EM DASH}b c\N{MINUS SIGN}d e\N{NON-BREAKING HYPHEN}f", "a-b c-d e-f"),
    ],
)
def test_typographic_marks_are_plain(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_what_is_not_shown_does_not_count() -> None:
    for character in "\u00ad\u034f\u061c\u200b\u200d\u202e\u2060\u3164\ufe0f\ufeff\U000e0041":
        assert fold(f"{character}Riv{character}er{character}") == "river", ascii(character)


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


@settings(database=None, max_examples=1000)
@given(st.one_of(st.text(), st.text("aUß1,2.-–  \u00adé", max_size=12)))
def test_folded_text_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(database=None)
@given(st.text(), st.sampled_from(["NFC", "NFD"]))
def test_composed_and_decomposed_text_are_the_same(text: str, form: str) -> None:
    normal: str = unicodedata.normalize(form, text)  # type: ignore[arg-type]
    assert fold(normal) == fold(text)


@settings(database=None)
@given(st.text(st.characters(max_codepoint=0x17F)))
def test_latin_letters_have_no_case(text: str) -> None:
    assert fold(text.upper()) == fold(text) == fold(text.lower())


# What a person prints, and what another one types for it.
TYPED = (
    *(("U.S.", "US"), ("D.E.A.", "dea"), ("EE.UU.", "EEUU"), ("16,400", "16400"), ("F-16", "f16")),
    *(("O’Hara", "O'Hara"), ("“so”", '"so"'), ("a–b", "a-b"), ("Łódź", "lodz"), ("Þór", "thor")),
    *(("Med\u00adellín", "medellin"), ("\ufeffriver\u200b", "River"), ("Straße", "STRASSE")),
)


@settings(database=None)
@given(st.lists(st.sampled_from(TYPED), min_size=1, max_size=6))
def test_what_is_typed_equals_what_is_printed(pairs: list[tuple[str, str]]) -> None:
    printed, typed = (" ".join(texts) for texts in zip(*pairs, strict=True))
    assert fold(printed) == fold(typed)


def test_every_character_is_folded_at_once() -> None:
    for code in (*range(0xD800), *range(0xE000, 0x20000)):
        assert fold(fold(chr(code))) == fold(chr(code)), hex(code)
