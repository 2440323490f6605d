"""``Template``: SQL that differs between databases, with places for arguments."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class Template(FunctionElement[Any]):
    """SQL with ``{}``, or ``{0}``, in the places of its arguments."""

    inherit_cache = False

    def __init__(
        self, text: str, *arguments: sa.ColumnElement[Any], type_: sa.types.TypeEngine[Any]
    ) -> None:
        super().__init__(*arguments)
        self.text = text
        self.type = type_


@compiles(Template)
def _template(element: Template, compiler: SQLCompiler, **options: Any) -> str:
    options["within_columns_clause"] = False
    arguments = [compiler.process(argument, **options) for argument in element.clauses.clauses]
    return element.text.format(*arguments)
