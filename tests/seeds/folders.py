"""Folders of curated files to spoil; what is wrong with them is marked where it stands.

A mark, ``#! words`` at the end of a line, says that a problem with those words is reported there.
"""

import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from seeds.problems import CuratedDataError, Problem

INVENTED = Path(__file__).parent.parent / "data"
DOCUMENTS = Path(__file__).parent.parent / "documents"
SHA256 = "0" * 64
STORY_SHA256 = "a" * 64

# A sound folder, small enough to have in mind.
SMALL = {
    "agencies.yaml": """\
- {slug: guard, name: Guard, kind: POLICE}
- {slug: watch, name: Watch, kind: POLICE}
""",
    "countries.yaml": """\
- {slug: norway, name: Norway, code: NO, alpha3: NOR}
""",
    "indicators.yaml": """\
- {slug: arrests, name: Arrests, unit_kind: COUNT}
- {slug: weight, name: Weight, unit_kind: MASS}
""",
    "units.yaml": """\
- {code: "{arrest}", name: arrest, kind: COUNT}
- {code: kg, name: kilogram, kind: MASS}
""",
    "sources/story.yaml": f"""\
document: {{slug: story, name: A story, role: SOURCE, sha256: {STORY_SHA256}, length: 100}}
passages:
  p1s1: {{start: 0, end: 10, paragraph: 1, sha256: {SHA256}}}
mentions:
  agency: {{guard: [p1s1]}}
""",
}

MARK = re.compile(r"#! ([^#]+)")


def small(folder: Path, more: Mapping[str, str]) -> Path:
    """Write the small sound folder, with more text at the end of its files and in further ones."""
    for name in SMALL | dict(more):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SMALL.get(name, "") + more.get(name, ""), "utf-8")
    return folder


def invented(folder: Path, name: str = "", pattern: str = "", replacement: str = "") -> Path:
    """Copy the invented data set, with one change to one of its files."""
    shutil.copytree(INVENTED, folder)
    if name:
        text = (folder / name).read_text("utf-8")
        text, count = re.subn(pattern, replacement, text, flags=re.M)
        assert count == 1, f"{pattern!r} is {count} times in {name}"
        (folder / name).write_text(text, "utf-8")
    return folder


def problems_of(run: Callable[[], object]) -> list[Problem]:
    """Return the problems for which ``run`` fails."""
    with pytest.raises(CuratedDataError) as failure:
        run()
    return failure.value.problems


def assert_marked(folder: Path, problems: Sequence[Problem]) -> None:
    """Hold that the problems are those that the files below ``folder`` mark, and no others."""
    unmarked = list(problems)
    for path in sorted(folder.rglob("*.y*ml")):
        name = path.relative_to(folder).as_posix()
        for line, text in enumerate(path.read_text("utf-8").split("\n"), start=1):
            for words in MARK.findall(text):
                here = [p for p in unmarked if (p.file, p.line) == (name, line)]
                found = [p for p in here if words.strip() in p.message]
                assert found, f"{name}:{line}: {words.strip()!r} is not reported, but {unmarked}"
                unmarked.remove(found[0])
    assert not unmarked
