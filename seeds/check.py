"""Files -> content: the well-formed parts, and every problem with the others.

Each file is validated by its model, independently. Malformed parts are left out, so that the others
are still checked. Rules that span several files are checked when the rows are built.
"""

import difflib
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from db.tables import FACTS
from db.tables.document import DocumentRole
from db.tables.record_kind import RecordKind
from seeds.codes import unit_problem
from seeds.completeness import require_complete
from seeds.content import PASSAGES, Content, CuratedRecord, Source
from seeds.curated_file import SOURCES, CuratedFile, CuratedFiles, Location
from seeds.files import ENDING
from seeds.models import SHARED, SOURCE, UNITS, known_keys
from seeds.problems import Problem, Similar, similar_names
from seeds.shapes import SHAPES
from seeds.values import CuratedUnit

require_complete()

SECTION_KINDS = {shape.section: kind for kind, shape in SHAPES.items()}
UNITS_SECTION = "units"
SHARED_SECTIONS = (*SHARED, UNITS_SECTION)
# What a reference into a source's file may lead to.
SOURCE_SECTIONS = ("documents", PASSAGES, *(SHAPES[kind].section for kind in FACTS))
# The parts of a source's file that all others depend on.
REQUIRED = (("document",), (PASSAGES,))
# Pydantic's types of errors, the last of which is raised by a rule of our own; and its mark of an
# error that is about a key.
UNKNOWN, MISSING, RULE = "extra_forbidden", "missing", "value_error"
KEY = "[key]"


def check(files: CuratedFiles) -> Content:
    """Return the content of ``files``, with all problems inside each of them."""
    read = {file.name for file in files.files}
    unread = {problem.file for problem in files.problems if problem.hides}
    parts = [_check_file(file, read) for file in files.files]
    parts += [Content(hidden={name: _sections(name, read)}) for name in unread]
    return Content(
        records=tuple(chain.from_iterable(part.records for part in parts)),
        sources={slug: source for part in parts for slug, source in part.sources.items()},
        units={code: unit for part in parts for code, unit in part.units.items()},
        problems=(*files.problems, *chain.from_iterable(part.problems for part in parts)),
        malformed=frozenset().union(*(part.malformed for part in parts)),
        hidden={name: hidden for part in parts for name, hidden in part.hidden.items()},
    )


def _sections(name: str, read: Set[str]) -> frozenset[str]:
    """Return the sections of a file that is not read, or that of the one it may be meant to be."""
    if f"{name}/".startswith(SOURCES):
        return frozenset(SOURCE_SECTIONS)
    stem = Path(name).stem
    (meant,) = difflib.get_close_matches(stem, SHARED_SECTIONS, n=1) or [stem]
    own = f"{meant}{ENDING}"
    return frozenset([meant]) if name == own or own not in read else frozenset()


def _check_file(file: CuratedFile, read: Set[str]) -> Content:
    stem = file.name.removesuffix(ENDING)
    if file.name.startswith(SOURCES):
        return _check_source(_validate(SOURCE, file))
    if stem == UNITS_SECTION:
        return _check_units(_validate(UNITS, file))
    if stem in SHARED:
        return _check_shared(SECTION_KINDS[stem], _validate(SHARED[stem], file))
    names = ", ".join(f"{name}{ENDING}" for name in (*SHARED_SECTIONS, f"{SOURCES}<slug>"))
    message = f"a file of this name is not read; these are: {names}"
    problem = replace(file.problem((), message), hides=True)
    return Content(problems=(problem,), hidden={file.name: _sections(file.name, read)})


@dataclass(frozen=True)
class _Validated:
    """The well-formed value of a file, and the file without its malformed parts.

    ``sections`` are those that are left out, or that a part without a name is left out of; without
    a value, that is all of them.
    """

    value: Any
    file: CuratedFile
    problems: tuple[Problem, ...] = ()
    malformed: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    complete: bool = True

    @property
    def hidden(self) -> dict[str, frozenset[str]]:
        """The sections that are left out, by the file."""
        name = self.file.name
        return {name: _sections(name, {name}) if self.value is None else self.sections}


def _check_source(checked: _Validated) -> Content:
    file, value = checked.file, checked.value
    if value is None:
        return Content(problems=checked.problems, hidden=checked.hidden)
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
        hidden=checked.hidden,
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
    return Content(
        units=units,
        problems=tuple(problems),
        malformed=checked.malformed,
        hidden=checked.hidden,
    )


def _check_shared(kind: RecordKind, checked: _Validated) -> Content:
    records = [
        CuratedRecord(kind, data, checked.file, (index,))
        for index, data in enumerate(checked.value or [])
    ]
    return Content(
        tuple(records),
        problems=checked.problems,
        malformed=checked.malformed,
        hidden=checked.hidden,
    )


def _validate(adapter: TypeAdapter[Any], file: CuratedFile, *, again: bool = True) -> _Validated:
    """Validate a file; if a part is malformed, validate it once ``again`` without that part."""
    try:
        return _Validated(adapter.validate_python(file.value), file)
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=False)
    errors = [(detail, tuple(at for at in detail["loc"] if at != KEY)) for detail in details]
    problems = tuple(
        file.problem(location, *_explained(detail, location, adapter))
        for detail, location in _independent(errors, file)
    )
    removed = {_part_of(file.value, location) for _, location in errors}
    if () in removed or not again:
        first = tuple(replace(problem, hides=True) for problem in problems[:1])
        return _Validated(None, file, first + problems[1:])
    unnamed = {location for detail, location in errors if KEY in detail["loc"]}
    names = {at: None if at in unnamed else _name(file, at) for at in removed}
    rest = _validate(adapter, file.without(removed), again=False)
    return replace(
        rest,
        problems=problems + rest.problems,
        malformed=frozenset(filter(None, names.values())),
        sections=frozenset(_section(file, at) for at, name in names.items() if name is None),
        complete=False,
    )


def _independent(
    errors: Sequence[tuple[Any, Location]], file: CuratedFile
) -> Iterator[tuple[Any, Location]]:
    """Yield the errors that do not follow from another one, or from a problem of reading."""
    unknown: dict[Location, list[str]] = defaultdict(list)
    for detail, location in errors:
        if detail["type"] == UNKNOWN:
            unknown[location[:-1]].append(str(location[-1]))
    for detail, location in errors:
        reported = file.around_reported if detail["type"] == RULE else file.reported
        # A key that is missing may be the one that is misspelt beside it.
        beside = unknown.get(location[:-1]) if detail["type"] == MISSING else None
        is_misspelt = beside and difflib.get_close_matches(str(location[-1]), beside)
        if location not in reported and not is_misspelt:
            yield detail, location


def _part_of(value: Any, location: Location) -> Location:
    """Return the location of the whole part that is left out for a problem at a location."""
    if isinstance(value, list):
        return location[:1]
    inside = isinstance(value, dict) and location and value.get(str(location[0]))
    listed = isinstance(inside, list | dict) and location[0] not in ("document", "mentions")
    part = location[: 2 if listed else 1]
    return () if part in REQUIRED else part


def _name(file: CuratedFile, location: Location) -> str | None:
    """Return the name by which others refer to the record, passage or unit at a location."""
    value = file.value
    if location[:1] == (PASSAGES,):
        return str(location[-1])
    for step in location:
        value = value.get(step) if isinstance(value, dict) else value[int(step)]
    # A unit has no slug; the code of a country is not what others refer to.
    key = "code" if file.name == f"{UNITS_SECTION}{ENDING}" else "slug"
    name = value.get(key) if isinstance(value, dict) else None
    return name if isinstance(name, str) and name else None


def _section(file: CuratedFile, location: Location) -> str:
    """Return the section of a source's file, or the only one of another file."""
    is_source = file.name.startswith(SOURCES)
    return str(location[0]) if is_source else file.name.removesuffix(ENDING)


def _explained(detail: Any, location: Location, adapter: TypeAdapter[Any]) -> tuple[str, Similar]:
    """Return what is wrong at a location, and the names that may have been meant."""
    where = ".".join(map(str, location[-2:])) or "the file"
    if detail["type"] == UNKNOWN:
        key = str(location[-1])
        similar = similar_names(key, lambda: known_keys(adapter, location[:-1]))
        return f"unknown key {key!r}: no key of this name is read here", similar
    if detail["type"] == MISSING:
        return f"{location[-1]!r} is missing", str
    message = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
    value = "" if isinstance(detail["input"], dict | list) else f", not {detail['input']!r}"
    return f"{where}: {message}{value}", str
