"""Files -> records, or every problem at once.

The files are validated by the models; then references are resolved, and what no single record can
tell (a slug used twice, a tree that loops, a passage that nobody cites) is checked across them.
"""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from db.tables import FACTS
from db.tables.enums import DocumentRole, RecordKind
from seeds.codes import unit_problem
from seeds.completeness import require_complete
from seeds.content import Content, Entry
from seeds.index import indexed
from seeds.models import SHAPES, SHARED, SOURCE, UNITS
from seeds.problems import CuratedDataError
from seeds.read import CuratedFile, Location, read
from seeds.records import Rows
from seeds.resolve import SOURCES, Resolver

require_complete()

SECTION_KINDS = {shape.section: kind for kind, shape in SHAPES.items()}


def check(folder: Path) -> tuple[Content, Rows]:
    """Return what ``folder`` holds and its rows; ``CuratedDataError`` with all that is wrong."""
    files, problems = read(folder)
    content = Content(problems=problems)
    for file in files:
        _admit(file, content)
    rows = Resolver(content).rows()
    if content.problems:
        raise CuratedDataError(content.problems)
    return content, indexed(rows)


def _admit(file: CuratedFile, content: Content) -> None:
    stem = file.name.removesuffix(".yaml")
    if file.name.startswith(SOURCES):
        value, file = _validated(SOURCE, file, content)
        if value is not None:
            _admit_source(file, value, content)
    elif stem == "units":
        units, file = _validated(UNITS, file, content)
        for index, unit in enumerate(units or []):
            if unit.code in content.units:
                content.problems.append(file.problem((index,), f"{unit.code!r} is here twice"))
            if message := unit_problem(unit.code, unit.kind):
                content.problems.append(file.problem((index, "code"), message))
            content.units[unit.code] = unit
    elif stem in SHARED:
        records, file = _validated(SHARED[stem], file, content)
        for index, data in enumerate(records or []):
            content.entries.append(Entry(SECTION_KINDS[stem], data, file, (index,)))
    else:
        names = ", ".join(f"{name}.yaml" for name in (*SHARED, "units", f"{SOURCES}<slug>"))
        content.problems.append(
            file.problem((), f"a file of this name is not read; these are: {names}")
        )


def _admit_source(file: CuratedFile, value: Any, content: Content) -> None:
    slug = value.document.slug
    if value.document.role is not DocumentRole.SOURCE:
        content.problems.append(file.problem(("document", "role"), "a source's role is SOURCE"))
    if file.name != f"{SOURCES}{slug}.yaml":
        message = f"the file of the document {slug!r} is named {SOURCES}{slug}.yaml"
        content.problems.append(file.problem(("document", "slug"), message))
    content.sources[slug] = (file, value)
    content.entries.append(Entry(RecordKind.DOCUMENT, value.document, file, ("document",), slug))
    for kind in FACTS:
        section = SHAPES[kind].section
        for index, data in enumerate(getattr(value, section)):
            content.entries.append(Entry(kind, data, file, (section, index), slug))


def _validated(
    adapter: TypeAdapter[Any], file: CuratedFile, content: Content
) -> tuple[Any, CuratedFile]:
    """Return what is well-formed in a file, and the file without what is not, which is noted."""
    for _ in range(2):
        try:
            return adapter.validate_python(file.value), file
        except ValidationError as error:
            locations: list[Location] = []
            for detail in error.errors(include_url=False):
                location = tuple(part for part in detail["loc"] if part != "[key]")
                content.problems.append(file.problem(location, _explained(detail, location)))
                locations.append(location)
            removed = {_part_of(file.value, location) for location in locations}
            if () in removed:
                content.broken |= set(_all_names(file.value))
                break
            content.incomplete.add(file.name)
            content.broken |= set(map(str, chain(*(_names(file.value, at) for at in removed))))
            file = file.without(removed)
    return None, file


def _part_of(value: Any, location: Location) -> Location:
    """Return the whole that is left out for what is wrong at a location."""
    if isinstance(value, list):
        return location[:1]
    if location[:1] == ("document",):
        return ()
    inside = isinstance(value, dict) and location and value.get(str(location[0]))
    listed = isinstance(inside, list | dict) and location[0] != "mentions"
    return location[: 2 if listed else 1]


def _names(value: Any, location: Location) -> Iterator[str | int]:
    """Yield what others may call the record or passage that stands at a location."""
    if location[:1] == ("passages",):
        yield from location[1:]
        return
    for step in location:
        value = value[int(step)] if isinstance(value, list) else value.get(step)
    if isinstance(value, dict) and "slug" in value:
        yield str(value["slug"])


def _all_names(value: Any) -> Iterator[str]:
    """Yield what others may call anything in a source that is left out whole."""
    for section, part in value.items() if isinstance(value, dict) else ():
        if section == "passages" and isinstance(part, dict):
            yield from part
        for item in part if isinstance(part, list) else [part]:
            if isinstance(item, dict) and isinstance(item.get("slug"), str):
                yield item["slug"]


def _explained(detail: Any, location: Location) -> str:
    where = ".".join(map(str, location[-2:])) or "the file"
    if detail["type"] == "extra_forbidden":
        return f"unknown key {location[-1]!r}: no key of this name is read here"
    if detail["type"] == "missing":
        return f"{location[-1]!r} is missing"
    message = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
    given = "" if isinstance(detail["input"], dict | list) else f", not {detail['input']!r}"
    return f"{where}: {message}{given}"
