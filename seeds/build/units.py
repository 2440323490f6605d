"""Units -> rows, each with its dimension and factor."""

from db.tables.measure import Unit
from db.units import UnknownUnit, measure
from seeds.build.context import Build


def add_units(build: Build) -> None:
    """Add every unit of ``units.yaml``, with its dimension and its factor to the base unit."""
    for unit in build.content.units.values():
        try:
            measured = measure(unit.code)
        except UnknownUnit:
            continue  # The check of the code has reported it.
        numerator, denominator = measured.factor.as_integer_ratio()
        build.rows.add(
            Unit(
                code=unit.code,
                name=unit.name,
                symbol=unit.symbol,
                kind=unit.kind,
                dimension=measured.dimension,
                numerator=str(numerator),
                denominator=str(denominator),
            )
        )
