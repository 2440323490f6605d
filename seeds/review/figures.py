"""Figures against their words: the value, the comparator and the unit are as printed."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from db.tables.measure import UnitKind
from db.tables.record_kind import RecordKind
from seeds.content import Content, CuratedRecord
from seeds.review.finding import Finding
from seeds.review.numbers import FRACTIONS, Printed, printed_numbers
from seeds.shapes import SHAPES
from seeds.values import Check

# Printed words of a unit: the codes that they may stand for, and how many of the unit each is.
UNIT_WORDS: tuple[tuple[str, frozenset[str], int], ...] = (
    (r"pounds?|lbs?|libras?", frozenset({"[lb_av]"}), 1),
    (r"kilos?|kilograms?|kilogrammes?|kg|kilogramos?", frozenset({"kg"}), 1),
    (r"(?:metric )?tons?|tonnes?|MT|toneladas?(?: métricas?)?", frozenset({"t"}), 1),
    (r"hectares?|ha|hectáreas?", frozenset({"har"}), 1),
    (r"miles?|millas?", frozenset({"[mi_i]"}), 1),
    (r"kilomet(?:er|re)s?|km|kilómetros?", frozenset({"km"}), 1),
    (r"hours?|horas?", frozenset({"h"}), 1),
    (r"days?|días?", frozenset({"d"}), 1),
    (r"weeks?|semanas?", frozenset({"wk"}), 1),
    (r"months?|mes(?:es)?", frozenset({"mo"}), 1),
    (r"years?|años?", frozenset({"a"}), 1),
    (r"decades?|décadas?", frozenset({"a"}), 10),
    (r"minutes?|minutos?", frozenset({"min"}), 1),
    (r"seconds?|segundos?", frozenset({"s"}), 1),
    (r"%|percent|per cent|por ciento", frozenset({"%"}), 1),
    (r"euros?|€", frozenset({"EUR"}), 1),
)
DOLLARS = re.compile(r"(?:\bdollars?|\bdólares|\$)", re.IGNORECASE)
# Units that are not those of their last word.
OTHERWISE = re.compile(r"\b(square|short|long|cubic|nautical|cuadrad[oa]s)\b", re.IGNORECASE)


def figure_findings(content: Content) -> Iterator[Finding]:
    """Yield the figures whose fields are not what their words say."""
    for record in content.records:
        quantity = record.data.quantity if SHAPES[record.kind].measured else None
        if quantity is not None:
            yield from _of(content, record, quantity)
        if record.kind is RecordKind.STATISTIC:
            yield from _incomplete(record)


def _incomplete(record: CuratedRecord) -> Iterator[Finding]:
    """Yield what a rank and a share lack: what is ranked, and what it is a share of."""
    data = record.data
    if data.rank is not None and data.ranked is None:
        message = "a rank says what is ranked: write it in 'ranked'"
        yield Finding(Check.FIGURES, record, message, ("rank",))
    unit = data.quantity and data.quantity.unit
    if unit == "%" and data.base is None and data.change is None:
        message = "a share says what it is a share of: write it in 'base'"
        yield Finding(Check.FIGURES, record, message, ("quantity", "unit"))


def _of(content: Content, record: CuratedRecord, quantity: Any) -> Iterator[Finding]:
    words = quantity.as_stated
    spanish = content.language_of(record).startswith("es")
    if FRACTIONS.search(words):
        return  # The number is one that the words have to be worked out for.
    numbers = list(printed_numbers(words, spanish=spanish))
    unit, scale = _printed_unit(words)
    if quantity.value is None:
        if len(numbers) == 1:
            message = (
                f"{words!r} holds the number {_plain(numbers[0].value)}, but there is no value"
            )
            yield Finding(Check.FIGURES, record, message, ("quantity", "as_stated"))
        return
    if not numbers:
        message = f"{words!r} holds no number of its own for the value {_plain(quantity.value)}"
        yield Finding(Check.FIGURES, record, message, ("quantity", "value"))
    elif not any(quantity.value == number.value * scale for number in numbers):
        said = " or ".join(_plain(number.value * scale) for number in numbers)
        message = f"the value is {_plain(quantity.value)}, but {words!r} says {said}"
        yield Finding(Check.FIGURES, record, message, ("quantity", "value"), certain=True)
    else:
        yield from _compared(record, quantity, numbers)
    yield from _measured(content, record, quantity, unit)


def _compared(record: CuratedRecord, quantity: Any, numbers: list[Printed]) -> Iterator[Finding]:
    number = numbers[0]
    if quantity.comparator in number.comparators or len(numbers) > 1:
        return
    right = " or ".join(sorted(number.comparators))
    said = f"{number.words!r} says {right}" if number.words else f"no word says so: {right}"
    message = f"the comparator is {quantity.comparator}, but {said}"
    inside = ("quantity", "comparator")
    yield Finding(Check.FIGURES, record, message, inside, certain=bool(number.words))


def _measured(
    content: Content,
    record: CuratedRecord,
    quantity: Any,
    printed: tuple[str, frozenset[str]] | None,
) -> Iterator[Finding]:
    unit = content.units.get(quantity.unit)
    if quantity.unit and unit is None:
        return  # The unknown unit is reported.
    if printed:
        word, codes = printed
        if quantity.unit not in codes:
            right = " or ".join(sorted(codes))
            message = f"the unit is {quantity.unit or 'left out'}, but {word!r} says {right}"
            yield Finding(Check.FIGURES, record, message, ("quantity", "unit"), certain=True)
    elif DOLLARS.search(quantity.as_stated) and not (unit and unit.kind is UnitKind.MONEY):
        message = f"the unit is {quantity.unit or 'left out'}, but dollars are printed"
        yield Finding(Check.FIGURES, record, message, ("quantity", "unit"), certain=True)
    elif (counted := _counted(content, quantity.as_stated)) and quantity.unit not in counted:
        right = " or ".join(sorted(counted))
        message = f"the unit is {quantity.unit or 'left out'}, but what is counted may be {right}"
        yield Finding(Check.FIGURES, record, message, ("quantity", "unit"))


def _counted(content: Content, words: str) -> set[str]:
    """Return the units of the counted things that printed words name."""
    found = set()
    for unit in content.units.values():
        stem = re.escape(unit.name.removesuffix("y"))
        if unit.kind is UnitKind.COUNT and re.search(rf"\b{stem}(?:y|s|es|ies)?\b", words, re.I):
            found.add(unit.code)
    return found


def _printed_unit(words: str) -> tuple[tuple[str, frozenset[str]] | None, int]:
    """Return the word of a unit that is printed after a number, its codes, and its scale."""
    if OTHERWISE.search(words):
        return None, 1
    for pattern, codes, scale in UNIT_WORDS:
        edge = r"(?<!\w)" if pattern[0].isalpha() else ""
        if found := re.search(rf"{edge}({pattern})(?!\w)", words, re.IGNORECASE):
            return (found[1], codes), scale
    return None, 1


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
