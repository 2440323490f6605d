"""The addresses of the application, one router for each purpose."""

# Starlette answers HEAD wherever it answers GET; FastAPI wants both to be named.
READ = ["GET", "HEAD"]
