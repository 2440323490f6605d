"""Plan -> one SQL statement, in SQLAlchemy Core. Nothing here reads a database."""
