"""The routes of the application, one router for each purpose."""

# Starlette adds HEAD to GET; FastAPI needs both.
READ = ["GET", "HEAD"]
