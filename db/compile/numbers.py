"""Exact numbers in SQL: figures in other units, and what is reckoned from them.

SQLite does this by the functions of ``db.decimals``, PostgreSQL by its type ``numeric``.
"""

from typing import ClassVar

import sqlalchemy as sa

from db.compile.differing import Differing


class InUnit(Differing):
    """A stored number, the factor of its unit and that of another -> a count of ten-billionths."""

    type = sa.Numeric()
    written: ClassVar = {
        "sqlite": "in_unit({}, {}, {}, {}, {})",
        "postgresql": "(sign({0}::numeric) * div("
        "2 * abs({0}::numeric) * {1}::numeric * {4}::numeric * 1000000"
        " + {2}::numeric * {3}::numeric, 2 * {2}::numeric * {3}::numeric))",
    }


class Plain(Differing):
    """A count of ten-billionths as a number in plain notation, without trailing zeros."""

    type = sa.Text()
    written: ClassVar = {
        "sqlite": "plain({})",
        "postgresql": "trim_scale({} * 0.0000000001)::text",
    }


class Compared(Differing):
    """What ``InUnit`` takes, and a stored number in the other unit -> -1, 0 or 1, exactly.

    As the first number is less than the second, equal to it or greater.
    """

    type = sa.Integer()
    written: ClassVar = {
        "sqlite": "compared({}, {}, {}, {}, {}, {})",
        "postgresql": "sign({0}::numeric * {1}::numeric * {4}::numeric"
        " - {5}::numeric * {3}::numeric * {2}::numeric)",
    }


class Sum(Differing):
    """The sum of a group of counts."""

    type = sa.Numeric()
    written: ClassVar = {"sqlite": "exact_sum({})", "postgresql": "sum({})"}


class Least(Differing):
    """The least of a group of counts."""

    type = sa.Numeric()
    written: ClassVar = {"sqlite": "exact_min({})", "postgresql": "min({})"}


class Greatest(Differing):
    """The greatest of a group of counts."""

    type = sa.Numeric()
    written: ClassVar = {"sqlite": "exact_max({})", "postgresql": "max({})"}


class Mean(Differing):
    """The mean of a group of counts, rounded half away from zero."""

    type = sa.Numeric()
    written: ClassVar = {
        "sqlite": "exact_mean({})",
        "postgresql": "(sign(sum({0})) * div(2 * abs(sum({0})) + count({0}), 2 * count({0})))",
    }
