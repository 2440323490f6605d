"""A text -> the beginning of its source's file: passages, mentions, and proposals as comments."""

import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from db.text.folding import fold
from seeds.curate.find import Named
from seeds.curate.layout import scalar
from seeds.curate.propose import Figure, entities_of, figures, mentioned, new_names, section_of
from seeds.documents import DocumentText
from seeds.values import CuratedUnit

SLUG = 100
STEPS = """\
What begins with # is a proposal: take what is right, and delete the rest.
1. Complete the document: its name is the title as printed; the JSON Schema lists all fields.
2. Put the entities that are new into their files, and the passages that name them into "mentions".
3. Write a record for each thing that the text says. "policygraph cite --write" adds the passage of
   a part of a sentence, and "policygraph review" shows each record beside its sentence.
4. "policygraph check", "verify" and "coverage" say what is missing. Delete what no record cites.
"""


def slug_of(text: str) -> str:
    """Return a text as a slug."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")[:SLUG].rstrip("-")


def new_source(
    text: DocumentText,
    slug: str,
    *,
    name: str,
    language: str,
    records: Iterable[Named],
    units: Iterable[CuratedUnit],
    origin: str | None = None,
) -> str:
    """Return a source's file for a text: every sentence, the names in it, and its figures.

    ``origin`` is said of where the text is from.
    """
    known, units = entities_of(records), list(units)
    words = {key: text.text[span.start : span.end] for key, span in text.sentences()}
    named, new = _names(known, words)
    printed = {
        key: list(figures(sentence, units, spanish=language.startswith("es")))
        for key, sentence in words.items()
    }
    parts = [
        _commented(STEPS + (f"{origin}\n" if origin else "")),
        f"document:\n  slug: {slug}\n  name: {scalar(name)}\n  role: SOURCE\n"
        f"  language: {language}\n  sha256: {text.sha256}\n  length: {len(text.text)}\n",
        "passages:\n" + "".join(f"  {key}: {span}\n" for key, span in text.sentences()),
        "".join(_mentions(named)),
        _commented("".join(_stubs(new))),
        _commented("".join(_statistics(slug, printed))),
    ]
    return "\n".join(part for part in parts if part)


def _names(
    known: list[Named], words: Mapping[str, str]
) -> tuple[dict[str, dict[str, list[str]]], dict[str, list[str]]]:
    """Return the known entities by kind, and the new names, each with the keys of sentences."""
    named: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    new: dict[str, list[str]] = defaultdict(list)
    for key, sentence in words.items():
        for entity in mentioned(known, sentence):
            named[entity.kind.lower()][entity.slug].append(key)
        for name in dict.fromkeys(new_names(known, sentence)):
            new[name].append(key)
    return named, new


def _mentions(named: Mapping[str, Mapping[str, list[str]]]) -> Iterator[str]:
    if named:
        yield "mentions:\n"
    for kind, entities in named.items():
        yield f"  {kind}:\n"
        for slug, keys in entities.items():
            yield f"    {slug}: [{', '.join(keys)}]\n"


def _stubs(new: Mapping[str, list[str]]) -> Iterator[str]:
    sections: dict[str, list[str]] = defaultdict(list)
    for name, keys in new.items():
        stub = f"- {{slug: {slug_of(name)}, name: {scalar(name, flow=True)}}}"
        sections[section_of(name)].append(f"{stub}  # [{', '.join(keys)}]\n")
    for section, stubs in sorted(sections.items()):
        yield f"Names that look new, perhaps for {section}.yaml:\n"
        yield from stubs


def _statistics(slug: str, printed: Mapping[str, list[Figure]]) -> Iterator[str]:
    if any(printed.values()):
        yield "Printed figures: statistics, or the quantities of fundings and commitments.\n"
        yield "statistics:\n"
    for key, found in printed.items():
        for at, figure in enumerate(found, start=1):
            unit = f", unit: {scalar(figure.unit, flow=True)}" if figure.unit else ""
            yield (
                f"  - slug: {slug}-{key}-{at}\n"
                f"    quantity: {{as_stated: {scalar(figure.as_stated, flow=True)}, value:"
                f" {figure.value.normalize():f}, comparator: {figure.comparator}{unit}}}\n"
                f"    citations: [{key}]\n"
            )


def _commented(text: str) -> str:
    return textwrap.indent(text, "# ", lambda line: True)
