"""The GraphQL schema, and the planner that turns its operations into plans."""
