"""Figures and times as clients see them."""

from db.plan import Column, Form, Key, Relation
from db.tables.measure import Comparator, Period, PeriodRole, Quantity, Unit
from schema.definitions import (
    ColumnSource,
    ConversionSource,
    FieldDefinition,
    OneSource,
    TypeDefinition,
    columns,
    description_of_model,
    flat,
    part,
)

VALUE = Column("quantity", "value")
COMPARATOR = Column("quantity", "comparator")
FROM_BELOW = (Comparator.EQUAL, Comparator.GREATER_THAN, Comparator.AT_LEAST)
FROM_ABOVE = (Comparator.EQUAL, Comparator.LESS_THAN, Comparator.AT_MOST)

QUANTITY_FIELD = part("quantity", "quantity", "Its figure; null where the document gives none.")
PERIOD_FIELD = part(
    "period",
    "period",
    "When it holds or happened; null where the document does not say.",
    role=PeriodRole.PERIOD,
)
TARGET_FIELD = part(
    "target",
    "period",
    "When it is to be met; null where the document does not say.",
    role=PeriodRole.TARGET,
)
BASELINE_FIELD = part(
    "baseline",
    "period",
    "The time that it is measured from; null where there is none.",
    role=PeriodRole.BASELINE,
)

UNIT = TypeDefinition(
    name="Unit",
    description=description_of_model(Unit),
    tables=(Key("unit", "code"),),
    fields=columns(Unit, "code", "name", "symbol", "kind"),
)


def _bound(name: str, description: str, comparators: tuple[Comparator, ...]) -> FieldDefinition:
    source = ColumnSource(VALUE, Form.DECIMAL, "Decimal", only=(COMPARATOR, comparators))
    return FieldDefinition(name, description, source, nullable=True)


QUANTITY = TypeDefinition(
    name="Quantity",
    description=description_of_model(Quantity),
    tables=(Key("quantity", "fact_id"),),
    fields=flat(
        [
            columns(Quantity, "value"),
            FieldDefinition(
                "amount",
                "The number, as a float for charts; null where the document gives only words.",
                ColumnSource(VALUE, Form.FLOAT, "Float"),
                nullable=True,
            ),
            columns(Quantity, "comparator", "as_stated"),
            FieldDefinition(
                "unit",
                "The printed unit; null where the document names none.",
                OneSource(Relation(outer=Column("quantity", "unit_code")), "Unit"),
                nullable=True,
            ),
            _bound(
                "lowerBound",
                "The number that the true figure does not fall below; null where there is none.",
                FROM_BELOW,
            ),
            _bound(
                "upperBound",
                "The number that the true figure does not exceed; null where there is none.",
                FROM_ABOVE,
            ),
            FieldDefinition(
                "in",
                "The same in another unit, reckoned from the printed figure and rounded at the"
                " tenth place; null where it does not measure what that unit does, or where the"
                " document names no unit.",
                ConversionSource(),
                nullable=True,
            ),
        ]
    ),
)

PERIOD = TypeDefinition(
    name="Period",
    description=description_of_model(Period),
    tables=(Key("period", "fact_id"),),
    fields=columns(Period, "as_stated", "start", "end", "edtf", "kind", "fiscal_year"),
)
