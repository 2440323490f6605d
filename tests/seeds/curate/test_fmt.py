"""Formatting: one order, one style, every comment in its place, and no value changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from seeds.curate.fmt import SCHEMA, formatted
from seeds.files import Files, curated_files
from seeds.read import read
from tests.seeds.folders import INVENTED, problems_of

LONG = "word " * 30 + "end"
UNTIDY = f"""\

# What stands at the head.
- name: A
  # Why this kind.
  kind: POLICE  # As printed.
  slug: a

  summary: {LONG}
  aliases: [x,   y]


# Of b.
- {{name: B, slug: b, kind: POLICE}}
- slug: c
  kind: POLICE
  name: >-
    Short
"""
TIDY = """\
# yaml-language-server: $schema={schema}/agencies.json
# What stands at the head.
- slug: a
  name: A
  summary: >-
    {words}
    word word word word word word word end
  aliases: [x,   y]
  # Why this kind.
  kind: POLICE  # As printed.

# Of b.
- {{name: B, slug: b, kind: POLICE}}
- slug: c
  name: Short
  kind: POLICE
"""


def of(texts: dict[str, str], folder: Path) -> Files:
    return Files(folder, {name: text.encode() for name, text in texts.items()})


def schemas(folder: Path) -> str:
    """Return the path from a folder of curated files to the JSON Schemas."""
    head = formatted(of({"topics.yaml": "- {slug: a, name: A}\n"}, folder))["topics.yaml"]
    path = head.partition("\n")[0].removeprefix(SCHEMA)
    assert (folder / path).resolve().is_file()
    return path.rpartition("/")[0]


def test_a_file_gets_one_order_and_one_style(tmp_path: Path) -> None:
    changed = formatted(of({"agencies.yaml": UNTIDY}, tmp_path))
    assert changed == {
        "agencies.yaml": TIDY.format(schema=schemas(tmp_path), words=" ".join(["word"] * 23))
    }


SOURCE = """\
document:
  slug: story
  name: A story
  role: SOURCE
passages:
  # The second.
  p1s2: {start: 11, end: 20, paragraph: 1}
  p1s1: {start: 0, end: 10, paragraph: 1}
claims:
  - slug: one
    citations: [p1s1]
    note: |-
      One

      two
    name: One
  - slug: two
    name: Two

# What follows.
events:
  - {slug: x, name: X}
"""
IN_STYLE = """\
document:
  slug: story
  name: A story
  role: SOURCE

passages:
  p1s1: {start: 0, end: 10, paragraph: 1}
  # The second.
  p1s2: {start: 11, end: 20, paragraph: 1}

claims:
  - slug: one
    name: One
    note: |-
      One

      two
    citations: [p1s1]

  - slug: two
    name: Two

# What follows.
events:
  - {slug: x, name: X}
"""


def test_a_source_has_its_passages_in_order_and_its_facts_apart(tmp_path: Path) -> None:
    (text,) = formatted(of({"sources/story.yaml": SOURCE}, tmp_path)).values()
    assert text.partition("\n")[2] == IN_STYLE


@pytest.fixture(scope="module")
def invented() -> Files:
    return curated_files(INVENTED)


def test_no_value_and_no_comment_of_the_invented_data_is_lost(invented: Files) -> None:
    changed = {name: text.encode() for name, text in formatted(invented).items()}
    after = replace(invented, contents={**invented.contents, **changed})
    assert [f.value for f in read(after).files] == [f.value for f in read(invented).files]
    for name, text in changed.items():
        comments = [line.strip() for line in text.decode().split("\n") if "# " in line]
        before = invented.contents[name].decode()
        assert sorted(line for line in comments if not line.startswith(SCHEMA)) == sorted(
            line.strip() for line in before.split("\n") if "# " in line
        )


def test_what_is_in_the_one_style_stays(invented: Files) -> None:
    changed = {name: text.encode() for name, text in formatted(invented).items()}
    assert changed
    assert formatted(replace(invented, contents={**invented.contents, **changed})) == {}


def test_a_file_that_can_not_be_read_is_a_problem(tmp_path: Path) -> None:
    (problem,) = problems_of(lambda: formatted(of({"topics.yaml": "- ["}, tmp_path)))
    assert problem.message.startswith("this is not YAML")
