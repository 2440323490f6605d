"""``in_turn``: tables that are read one inside the other, in a given order."""

from collections.abc import Sequence
from functools import reduce
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import FromClause


class _InTurn(sa.Join):
    """A join that reads its left side in the outer loop, where the database lets it be said."""

    inherit_cache = False


def in_turn(tables: Sequence[FromClause]) -> FromClause:
    """Join tables, each read in a loop inside those before it; ``WHERE`` has the conditions."""
    return reduce(lambda left, right: _InTurn(left, right, sa.true()), tables)


@compiles(_InTurn)
def _cross_join(element: _InTurn, compiler: SQLCompiler, **options: Any) -> str:
    options["asfrom"] = True
    left, right = (compiler.process(side, **options) for side in (element.left, element.right))
    return f"{left} CROSS JOIN {right}"
