"""Files -> content: the well-formed parts, and every problem with the others.

Each file is validated by its model, independently. Malformed parts are left out, so that the others
are still checked. Rules that span several files are checked when the rows are built.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from pydantic import TypeAdapter, ValidationError

from db.tables import FACTS
from db.tables.document import DocumentRole
from db.tables.record_kind import RecordKind
from seeds.codes import unit_problem
from seeds.completeness import require_complete
from seeds.content import Content, CuratedRecord, Source
from seeds.models import SHARED, SOURCE, UNITS
from seeds.problems import Problem
from seeds.read import SOURCES, CuratedFile, CuratedFiles, Location
from seeds.shapes import SHAPES
from seeds.values import CuratedUnit

require_complete()

SECTION_KINDS = {shape.section: kind for kind, shape in SHAPES.items()}


def check(files: CuratedFiles) -> Content:
    """Return the content of ``files``, with all problems inside each of them."""
    parts = [_check_file(file) for file in files.files]
    return Content(
        records=tuple(chain.from_iterable(part.records for part in parts)),
        sources={slug: source for part in parts for slug, source in part.sources.items()},
        units={code: unit for part in parts for code, unit in part.units.items()},
        problems=(*files.problems, *chain.from_iterable(part.problems for part in parts)),
        malformed=frozenset().union(*(part.malformed for part in parts)),
    )


def _check_file(file: CuratedFile) -> Content:
    stem = file.name.removesuffix(".yaml")
    if file.name.startswith(SOURCES):
        return _check_source(_validate(SOURCE, file))
    if stem == "units":
        return _check_units(_validate(UNITS, file))
    if stem in SHARED:
        return _check_shared(SECTION_KINDS[stem], _validate(SHARED[stem], file))
    names = ", ".join(f"{name}.yaml" for name in (*SHARED, "units", f"{SOURCES}<slug>"))
    message = f"a file of this name is not read; these are: {names}"
    return Content(problems=(file.problem((), message),))


@dataclass(frozen=True)
class _Validated:
    """The well-formed value of a file, and the file without its malformed parts."""

    value: Any
    file: CuratedFile
    problems: tuple[Problem, ...] = ()
    malformed: frozenset[str] = frozenset()
    complete: bool = True


def _check_source(checked: _Validated) -> Content:
    file, value = checked.file, checked.value
    if value is None:
        return Content(problems=checked.problems, malformed=checked.malformed)
    slug, problems = value.document.slug, list(checked.problems)
    if value.document.role is not DocumentRole.SOURCE:
        problems.append(file.problem(("document", "role"), "a source's role is SOURCE"))
    if file.name != f"{SOURCES}{slug}.yaml":
        message = f"the file of the document {slug!r} is named {SOURCES}{slug}.yaml"
        problems.append(file.problem(("document", "slug"), message))
    document = CuratedRecord(RecordKind.DOCUMENT, value.document, file, ("document",), slug)
    facts = [
        CuratedRecord(kind, data, file, (SHAPES[kind].section, index), slug)
        for kind in FACTS
        for index, data in enumerate(getattr(value, SHAPES[kind].section))
    ]
    return Content(
        records=(document, *facts),
        sources={slug: Source(file, value, checked.complete)},
        problems=tuple(problems),
        malformed=checked.malformed,
    )


def _check_units(checked: _Validated) -> Content:
    units: dict[str, CuratedUnit] = {}
    problems = list(checked.problems)
    for index, unit in enumerate(checked.value or []):
        if unit.code in units:
            problems.append(checked.file.problem((index,), f"{unit.code!r} is here twice"))
        if message := unit_problem(unit.code, unit.kind):
            problems.append(checked.file.problem((index, "code"), message))
        units[unit.code] = unit
    return Content(units=units, problems=tuple(problems), malformed=checked.malformed)


def _check_shared(kind: RecordKind, checked: _Validated) -> Content:
    records = [
        CuratedRecord(kind, data, checked.file, (index,))
        for index, data in enumerate(checked.value or [])
    ]
    return Content(tuple(records), problems=checked.problems, malformed=checked.malformed)


def _validate(adapter: TypeAdapter[Any], file: CuratedFile, *, again: bool = True) -> _Validated:
    """Validate a file; if a part is malformed, validate it once ``again`` without that part."""
    try:
        return _Validated(adapter.validate_python(file.value), file)
    except ValidationError as error:
        details = error.errors(include_url=False)
    locations = [tuple(part for part in detail["loc"] if part != "[key]") for detail in details]
    problems = tuple(
        file.problem(location, _explained(detail, location))
        for detail, location in zip(details, locations, strict=True)
    )
    removed = {_part_of(file.value, location) for location in locations}
    if () in removed:
        return _Validated(None, file, problems, frozenset(_all_names(file.value)))
    names = frozenset(str(name) for at in removed for name in _names(file.value, at))
    if not again:
        return _Validated(None, file, problems, names)
    rest = _validate(adapter, file.without(removed), again=False)
    return replace(
        rest, problems=problems + rest.problems, malformed=names | rest.malformed, complete=False
    )


def _part_of(value: Any, location: Location) -> Location:
    """Return the location of the whole part that is left out for a problem at a location."""
    if isinstance(value, list):
        return location[:1]
    if location[:1] == ("document",):
        return ()
    inside = isinstance(value, dict) and location and value.get(str(location[0]))
    listed = isinstance(inside, list | dict) and location[0] != "mentions"
    return location[: 2 if listed else 1]


def _names(value: Any, location: Location) -> Iterator[str | int]:
    """Yield the names by which others may refer to the record or passage at a location."""
    if location[:1] == ("passages",):
        yield from location[1:]
        return
    for step in location:
        value = value[int(step)] if isinstance(value, list) else value.get(step)
    if isinstance(value, dict) and "slug" in value:
        yield str(value["slug"])


def _all_names(value: Any) -> Iterator[str]:
    """Yield the names by which others may refer to anything in a source that is left out."""
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
    value = "" if isinstance(detail["input"], dict | list) else f", not {detail['input']!r}"
    return f"{where}: {message}{value}"
