"""``Expressions``: what a statement says in the words of one database, and not of another."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.dialects.template import Template
from db.dialects.words import LookUp

SQL = ColumnElement[Any]
Type = sa.types.TypeEngine[Any]


@dataclass(frozen=True)
class Functions:
    """The text of a database's functions, each for a ``Template``.

    The methods of ``Expressions`` with the same names document the functions and their arguments.
    """

    json_string: str
    hexadecimal: str
    position: str
    joined: str
    in_unit: str
    plain: str
    compare: str
    exact_sum: str
    exact_min: str
    exact_max: str
    exact_mean: str
    last_element: str
    element: str
    looked_up: str
    bundle_cost: str


class Expressions(ABC):
    """The parts of a statement that each database writes in its own way."""

    functions: ClassVar[Functions]

    # Pages

    @abstractmethod
    def limited(self, ordered: sa.Select[Any], size: SQL, most: int) -> sa.Select[Any]:
        """Limit ordered rows to a number that the statement computes, and that is at most ``most``.

        The statement has one plan for all numbers, and it is one for few rows.
        """

    # Texts

    def json_string(self, text: SQL) -> SQL:
        """Return a text as a JSON string, and null as ``null``."""
        return Template(self.functions.json_string, text, type_=sa.Text())

    def hexadecimal(self, text: SQL) -> SQL:
        """Return the bytes of a text in UTF-8, as upper-case hexadecimal digits."""
        return Template(self.functions.hexadecimal, text, type_=sa.Text())

    def position(self, text: SQL, part: SQL) -> SQL:
        """Return the position of ``part`` in a text, from one; zero if it does not occur."""
        return Template(self.functions.position, text, part, type_=sa.Integer())

    def joined(self, item: SQL, order: Sequence[SQL]) -> SQL:
        """Return the texts of a group with commas between them; an empty text if there are none.

        Without an ``order``, they come as the rows come.
        """
        keys = f" ORDER BY {', '.join(['{}'] * len(order))}" if order else ""
        text = f"coalesce({self.functions.joined}({{}}, ','{keys}), '')"
        return Template(text, item, *order, type_=sa.Text())

    @abstractmethod
    def by_code_point(self, text: SQL) -> SQL:
        """Return a text that the statement makes, comparable with stored texts."""

    # Exact numbers

    def in_unit(self, value: SQL, *factors_and_rounding: SQL) -> SQL:
        """Return a stored number in another unit, as a count of ten-billionths.

        They are the numerator and denominator of the number's unit and of the other one, and one of
        ``Rounding``.
        """
        return Template(self.functions.in_unit, value, *factors_and_rounding, type_=sa.Numeric())

    def plain(self, count: SQL) -> SQL:
        """Return a count of ten-billionths in plain notation, without trailing zeros."""
        return Template(self.functions.plain, count, type_=sa.Text())

    def compare(self, value: SQL, *factors_and_limit: SQL) -> SQL:
        """Return -1, 0 or 1 as a stored number is less than, equal to or greater than another.

        ``factors_and_limit`` are the factors of ``in_unit``, and the numerator and denominator of
        the other number in its unit, a fraction of ten-thousandths.
        """
        return Template(self.functions.compare, value, *factors_and_limit, type_=sa.Integer())

    def exact_sum(self, counts: SQL) -> SQL:
        """Return the sum of a group of counts."""
        return Template(self.functions.exact_sum, counts, type_=sa.Numeric())

    def exact_min(self, counts: SQL) -> SQL:
        """Return the smallest of a group of counts."""
        return Template(self.functions.exact_min, counts, type_=sa.Numeric())

    def exact_max(self, counts: SQL) -> SQL:
        """Return the largest of a group of counts."""
        return Template(self.functions.exact_max, counts, type_=sa.Numeric())

    def exact_mean(self, counts: SQL) -> SQL:
        """Return the mean of a group of counts, rounded half away from zero."""
        return Template(self.functions.exact_mean, counts, type_=sa.Numeric())

    # Lists

    @abstractmethod
    def list_type(self, item: Type) -> Type:
        """Return the type of a bound list."""

    @abstractmethod
    def in_list(self, column: SQL, items: SQL) -> ColumnElement[bool]:
        """Return whether a column is one of a bound list of values."""

    def unindexed(self, column: SQL) -> SQL:
        """Return a column that so many rows share a value of that no index is to be used for it.

        A database that knows how often a value occurs decides for itself.
        """
        return column

    @abstractmethod
    def unpacked(self, items: SQL, item: Type) -> Any:
        """Return a bound list as a table of ``value``, and an ascending ``key``."""

    @abstractmethod
    def elements(self, array: SQL) -> Any:
        """Return a JSON array as a table of ``value``, a text, and an ascending ``key``.

        The text of a nested array is its JSON.
        """

    @abstractmethod
    def lists(self, text: SQL, name: str) -> Any:
        """Return the JSON text of a list of lists as a table of ``value`` and an ascending ``key``.

        ``item`` reads the elements of a value.
        """

    def item(self, lists: Any, at: int, type_: Type) -> SQL:
        """Return the element at a position of each list of ``lists``."""
        return sa.cast(lists.c.value.op("->>")(sa.literal_column(str(at))), type_)

    def last_element(self, array: SQL) -> SQL:
        """Return the last element of a JSON array, as a text."""
        return Template(self.functions.last_element, array, type_=sa.Text())

    def element(self, lists: SQL, at: SQL, item: int) -> SQL:
        """Return an item of the list at a position of a JSON text of lists, as an integer."""
        place: SQL = sa.literal_column(str(item))
        return Template(self.functions.element, lists, at, place, type_=sa.Integer())

    def looked_up(self, condition: SQL) -> SQL:
        """Return a condition that a value is in a query, such that the value is looked up.

        The query runs once, and its rows are not joined.
        """
        # SQLite compares a boolean with 1, and would then look for nulls, too.
        return Template(self.functions.looked_up, condition, type_=sa.types.NullType())

    # Sets of keys as one value, with the cost of the next step from them

    @abstractmethod
    def bundle(self, keys: SQL, costs: SQL) -> SQL:
        """Return the keys of a group as one value, with the sum of their costs."""

    def bundle_cost(self, bundle: SQL) -> SQL:
        """Return the cost of the next step from the keys of a bundle."""
        return Template(self.functions.bundle_cost, bundle, type_=sa.BigInteger())

    @abstractmethod
    def bundle_keys(self, bundle: SQL) -> Any:
        """Return the keys of a bundle as a table of one column, ``value``."""

    # The index of words

    @abstractmethod
    def look_up(self, look_up: LookUp) -> str:
        """Return a look-up in the query language of the database's index of words."""

    @abstractmethod
    def matches(self, words: SQL, look_up: SQL) -> ColumnElement[bool]:
        """Return whether an indexed column of words matches a look-up."""
