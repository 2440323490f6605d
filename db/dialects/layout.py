"""The layout of tables: what a database holds has to be what this version's statements read."""

import hashlib

import sqlalchemy as sa
from sqlalchemy.schema import CreateIndex, CreateTable, ExecutableDDLElement


def definitions(metadata: sa.MetaData, dialect: sa.Dialect) -> str:
    """Return the definitions of all tables and indexes."""
    tables = metadata.sorted_tables
    statements: list[ExecutableDDLElement] = [CreateTable(table) for table in tables]
    statements += [
        CreateIndex(index)
        for table in tables
        for index in sorted(table.indexes, key=lambda index: str(index.name))
    ]
    return "".join(str(statement.compile(dialect=dialect)) for statement in statements)


def layout(metadata: sa.MetaData, dialect: sa.Dialect) -> int:
    """Return a number that identifies the definitions, which every load leaves in its database."""
    digest = hashlib.sha256(definitions(metadata, dialect).encode()).digest()
    # It is positive in 32 bits, which is what a SQLite file has room for.
    return int.from_bytes(digest[:4]) >> 1
