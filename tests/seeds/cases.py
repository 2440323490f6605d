"""The cases of a golden file: files, with marks of what is reported."""

import re
from pathlib import Path
from string import Template

from tests.seeds.folders import SHA256, STORY_SHA256

STATED = "modality: STATED\n    voice: NARRATOR"
WORDS = {
    "STATED": STATED,
    "FACT": f"slug: fact\n    name: A fact\n    {STATED}\n    citations: [p1s1]",
    "TEXT": f"role: SOURCE\n  sha256: {SHA256}\n  length: 50",
    "SPAN": f"start: 0, end: 10, paragraph: 1, sha256: {SHA256}",
    "SHA256": SHA256,
    "STORY": STORY_SHA256,
}


def cases(golden: Path) -> dict[str, dict[str, str]]:
    """Return the files of each case of a golden file."""
    text = Template(golden.read_text("utf-8")).substitute(WORDS)
    found = {}
    for case in re.split(r"^== ", text, flags=re.M)[1:]:
        title, *files = re.split(r"^-- ", case, flags=re.M)
        found[title.strip()] = dict(file.rstrip().split("\n", maxsplit=1) for file in files)
    return found
