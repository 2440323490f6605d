"""Where SQLite and PostgreSQL differ: one function, and how each of the two writes it.

The modules that end in ``_sql`` have them all: of JSON texts, of exact numbers, and of lists.
"""

from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.functions import FunctionElement


class Differing(FunctionElement[Any]):
    """A function that each database writes in its own way: ``written``, by dialect."""

    inherit_cache = False
    written: ClassVar[dict[str, str]]


@compiles(Differing)
def _differing(element: Differing, compiler: SQLCompiler, **options: Any) -> str:
    arguments = [compiler.process(argument, **options) for argument in element.clauses.clauses]
    return element.written[compiler.dialect.name].format(*arguments)


def by_code_point(text: ColumnElement[Any], dialect: str) -> ColumnElement[Any]:
    """Return a text that is made in the statement, to be compared as stored ones are."""
    return sa.collate(text, "C") if dialect == "postgresql" else text
