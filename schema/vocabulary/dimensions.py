"""Dimensions: what the rows of each type can be grouped by, and what their figures are split by.

Every field that is an enum, a boolean or an edge to records is one; a quantity gives its unit, and
a period its kind, its calendar year and its fiscal year.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from db.plan import Column, Dimension, Form
from db.tables.measure import Period, PeriodRole
from db.tables.record_kind import RecordKind
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    FieldDefinition,
    ListSource,
    OneSource,
    columns,
)
from schema.entities import FIELDS, INTERFACES, TYPES
from schema.vocabulary.filters import RECORD_KIND
from schema.vocabulary.orders import screaming

NAME = Column("record", "name_folded")


@dataclass(frozen=True)
class Groupable:
    """Something that the rows of a type can be grouped by; ``type_name`` is that of its keys."""

    field: str
    description: str
    type_name: str
    dimension: Dimension
    form: Form = Form.ID

    @property
    def name(self) -> str:
        """The value of the enum that asks for it."""
        return screaming(self.field)

    @property
    def meaning(self) -> str:
        """What it is, without what its null means."""
        return f"{self.description.partition(';')[0].rstrip('.')}."

    @property
    def is_row(self) -> bool:
        """Whether its keys are those of rows."""
        return self.type_name in TYPES


def is_record(type_name: str) -> bool:
    """Tell whether the rows of a type are records."""
    return "slug" in FIELDS.get(type_name, {})


def _plain(field: FieldDefinition, source: ColumnSource) -> Groupable | None:
    if source.only is not None or not (source.enum or source.form is Form.BOOLEAN):
        return None
    dimension = Dimension(source.column)
    return Groupable(field.name, field.description, source.type_name, dimension, source.form)


def _edge(field: FieldDefinition) -> Groupable | None:
    source = field.source
    if not isinstance(source, OneSource | ListSource | ConnectionSource):
        return None
    if not is_record(source.type_name):
        return None
    relation = source.relation
    if isinstance(source, OneSource):
        assert relation.outer is not None
        dimension = Dimension(relation.outer, named=NAME)
    else:
        assert relation.driver is not None
        dimension = Dimension(Column(relation.driver, relation.key), relation, NAME)
    return Groupable(field.name, field.description, source.type_name, dimension)


# What a period gives to group by: the end of the key's name, its column, and what it says.
OF_PERIOD = (
    ("Kind", "kind", "How {} is stated."),
    ("Year", "within_year", "The calendar year that {} lies in, if it lies in one."),
    (
        "FiscalYear",
        "within_fiscal_year",
        "The fiscal year that {} lies in, if it lies in one: the stated one, or else that of the"
        " United States' federal government, from October to September.",
    ),
)
TIMES = {"period": "its time", "target": "its target date", "baseline": "its baseline"}


def _of_value(field: FieldDefinition) -> Iterator[Groupable]:
    """Yield what a quantity or a period gives to group by."""
    source = field.source
    if not isinstance(source, OneSource):
        return
    if source.type_name == "Quantity":
        dimension = Dimension(Column("quantity", "unit_code"), source.relation)
        yield Groupable("unit", "The printed unit of its figure.", "Unit", dimension)
    if source.type_name == "Period":
        for ending, column, meaning in OF_PERIOD:
            (known,) = columns(Period, column)
            assert isinstance(known.source, ColumnSource)
            # The years of a period go without its name.
            is_plain = field.name == "period" and ending != "Kind"
            name = ending[0].lower() + ending[1:] if is_plain else field.name + ending
            by = Dimension(Column("period", column), source.relation)
            what = meaning.format(TIMES[field.name])
            yield Groupable(name, what, known.source.type_name, by, known.source.form)


def _groupables(type_name: str) -> Iterator[Groupable]:
    if TYPES[type_name] in INTERFACES:
        kind = Dimension(RECORD_KIND.column)
        meaning = "Which kind of record it is."
        yield Groupable("recordKind", meaning, RecordKind.__name__, kind, Form.TOKEN)
    for _, field in FIELDS[type_name].values():
        source = field.source
        known = _plain(field, source) if isinstance(source, ColumnSource) else _edge(field)
        if known is not None:
            yield known
        yield from _of_value(field)


# The types that connections lead to, and what their rows can be grouped by.
GROUPABLE: dict[str, dict[str, Groupable]] = {
    name: {known.name: known for known in _groupables(name)}
    for name in TYPES
    if is_record(name) or name == "Citation"
}


@dataclass(frozen=True)
class Split:
    """How the figures of a type are split: by the period of a role, and by some of its fields."""

    period: PeriodRole
    fields: tuple[str, ...]


def _split(type_name: str) -> Split:
    role = PeriodRole.PERIOD if "period" in FIELDS[type_name] else PeriodRole.TARGET
    known = ("indicator", "cumulative", "change")
    return Split(role, tuple(name for name in known if name in FIELDS[type_name]))


# The types whose rows have figures.
SPLITS: dict[str, Split] = {name: _split(name) for name in GROUPABLE if "quantity" in FIELDS[name]}


def split_by(type_name: str) -> tuple[Groupable, ...]:
    """Return what the sums of a type are split by, beside unit, kind of period and comparator."""
    return tuple(GROUPABLE[type_name][screaming(field)] for field in SPLITS[type_name].fields)
