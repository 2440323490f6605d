"""The store: tables, plans and the one statement that answers an operation.

Nothing here knows of GraphQL's type system, of HTTP or of curated files.
"""
