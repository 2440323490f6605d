"""The database: tables, plans and the one statement that answers an operation.

Nothing here depends on GraphQL's type system, on HTTP or on curated files.
"""
