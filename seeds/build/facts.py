"""The periods and the figure of a fact -> rows."""

from db.tables.measure import Period, PeriodRole, Quantity, years_of
from seeds.build.context import Build
from seeds.content import CuratedRecord
from seeds.problems import similar_names
from seeds.shapes import SHAPES


def add_periods(build: Build, fact: CuratedRecord) -> None:
    """Add the periods of a fact, each in its role."""
    for name in SHAPES[fact.kind].periods:
        if period := getattr(fact.data, name):
            role = PeriodRole[name.upper()]
            row = Period(fact_id=fact.id, role=role, **period.model_dump(), **years_of(period))
            build.rows.add(row)


def add_quantity(build: Build, fact: CuratedRecord) -> None:
    """Add the figure of a fact, if it has one; its unit is one of ``units.yaml``."""
    quantity = fact.data.quantity if SHAPES[fact.kind].measured else None
    if quantity is None:
        return
    code, units = quantity.unit, build.content.units
    if code and code not in units and code not in build.content.malformed:
        message = f"unknown unit {code!r}: units.yaml lists no such code"
        similar = similar_names(code, lambda: units)
        problem = fact.problem(message, "quantity", "unit", similar=similar)
        build.report_missing(problem, ["units"])
    build.rows.add(
        Quantity(
            fact_id=fact.id,
            unit_code=code if code in units else None,
            **quantity.model_dump(exclude={"unit"}),
        )
    )
