"""The rules of single kinds of record, in addition to their models."""

from collections.abc import Callable, Iterator, Mapping

from db.tables.document import DocumentRole
from db.tables.measure import UnitKind
from db.tables.record_kind import RecordKind
from seeds.build.context import Build
from seeds.codes import country_problem
from seeds.content import CuratedRecord
from seeds.curated_file import SOURCES
from seeds.problems import Problem

Rule = Callable[[Build, CuratedRecord], Iterator[Problem]]


def check_rules(build: Build, record: CuratedRecord) -> None:
    """Report the problems of ``record`` with the rule of its kind, if there is one.

    A rule compares values, so it waits until all of them can be read.
    """
    rule = RULES.get(record.kind)
    if rule and record.is_read:
        for problem in rule(build, record):
            build.report(problem)


def _country(build: Build, record: CuratedRecord) -> Iterator[Problem]:
    if message := country_problem(record.data.code, record.data.alpha3):
        yield record.problem(message, "code")


def _document(build: Build, record: CuratedRecord) -> Iterator[Problem]:
    is_source = record.data.role is DocumentRole.SOURCE
    if is_source and record.source is None:
        yield record.problem(f"a source has a file of its own in {SOURCES}", "role")
    for name in ("sha256", "length"):
        if is_source != (getattr(record.data, name) is not None):
            message = f"a source has a {name}, and a work that is only mentioned has none"
            yield record.problem(message, name)


def _person(build: Build, record: CuratedRecord) -> Iterator[Problem]:
    for index, position in enumerate(record.data.positions):
        if position.agency and position.criminal_organization:
            message = "a position is held in an agency or in a criminal organization, not in both"
            yield record.problem(message, "positions", index)


def _funding(build: Build, record: CuratedRecord) -> Iterator[Problem]:
    code = record.data.quantity and record.data.quantity.unit
    unit = build.content.units.get(code)
    if code and not unit:
        return  # The unknown unit is reported.
    if record.data.currency_inferred and (not unit or unit.kind is not UnitKind.MONEY):
        message = "there is no amount of money whose currency could be inferred"
        yield record.problem(message, "currency_inferred")


def _statistic(build: Build, record: CuratedRecord) -> Iterator[Problem]:
    if record.data.ranked and record.data.rank is None:
        message = "there is no rank: leave out what is ranked, or write the rank"
        yield record.problem(message, "ranked")
    quantity = record.data.quantity
    unit = build.content.units.get(quantity.unit) if quantity else None
    slug = record.data.indicator.rpartition(":")[2]
    indicator = build.find(slug, RecordKind.INDICATOR)
    if unit and indicator and unit.kind is not indicator.data.unit_kind:
        measured = f"the indicator is measured as {indicator.data.unit_kind}"
        message = f"{measured}, but {unit.code} is a unit of {unit.kind}"
        yield record.problem(message, "quantity", "unit")


RULES: Mapping[RecordKind, Rule] = {
    RecordKind.COUNTRY: _country,
    RecordKind.DOCUMENT: _document,
    RecordKind.PERSON: _person,
    RecordKind.FUNDING: _funding,
    RecordKind.STATISTIC: _statistic,
}
