"""The application for an ASGI server of the operator's choice: ``uvicorn api.asgi:app``."""

from api.app import create_app

app = create_app()
