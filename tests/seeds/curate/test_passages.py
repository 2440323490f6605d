"""Keys of passages, and passages written into the file of a source."""

import hashlib

import pytest

from seeds.curate.passages import Keyed, NoKey, keyed, with_passages
from seeds.documents import DocumentText

TEXT = "One came. Two went home.\nThree.\n"
TEXT_OF = DocumentText(hashlib.sha256(TEXT.encode()).hexdigest(), TEXT, "one.txt")


def span(words: str) -> Keyed:
    (found,) = TEXT_OF.find(words)
    (one,) = keyed(TEXT_OF, [found], {})
    return one


@pytest.mark.parametrize(
    ("words", "key"),
    [("One came.", "p1s1"), ("came", "p1s1a"), ("Two went", "p1s2a"), ("Three.", "p2s1"),
     ("came. Two", "p1s1a")],
)  # fmt: skip
def test_a_passage_is_called_after_its_sentence(words: str, key: str) -> None:
    assert span(words).key == key


def test_a_key_that_is_taken_is_not_given_again() -> None:
    spans = [TEXT_OF.find(words)[0] for words in ("Two", "went", "home", "Two", "Two went home.")]
    found = keyed(TEXT_OF, spans, {"p1s2a": (10, 18), "p1s2c": (14, 18)})
    assert [(one.key, one.known) for one in found] == [
        ("p1s2b", False), ("p1s2c", True), ("p1s2d", False), ("p1s2b", False), ("p1s2", False),
    ]  # fmt: skip


def test_there_are_as_many_parts_of_a_sentence_as_letters() -> None:
    known = {f"p1s1{letter}": (0, at) for at, letter in enumerate("abcdefghijklmnopqrstuvwxyz", 20)}
    with pytest.raises(NoKey, match="every key of a part of p1s1 is taken"):
        keyed(TEXT_OF, TEXT_OF.find("came"), known)


FILE = """\
document: {slug: one}

passages:  # All of them.
  p1s1: {start: 0, end: 9}
  # The last.
  p2s1: {start: 25, end: 31}

claims: []
"""


def test_passages_are_written_in_the_order_of_the_text() -> None:
    new = [span("Two went home."), span("went"), span("came")]
    lines = with_passages(FILE, new).split("\n")
    assert [line.split(":")[0].strip() for line in lines[3:9]] == [
        "p1s1", "p1s1a", "p1s2", "p1s2a", "# The last.", "p2s1",
    ]  # fmt: skip
    assert [line for line in lines if line in FILE.split("\n")] == FILE.split("\n")


def test_the_first_passages_of_a_file_are_written_at_its_end() -> None:
    text = with_passages("document: {slug: one}\n", [span("came")])
    assert text.startswith("document: {slug: one}\n\npassages:\n  p1s1a: {start: 4, end: 8, ")


def test_a_file_with_its_passages_on_one_line_is_not_written() -> None:
    with pytest.raises(NoKey, match="on lines of their own"):
        with_passages("passages: {p1s1: {start: 0, end: 9}}\n", [span("came")])
