"""The application for an ASGI server of the operator's choice: ``uvicorn api.asgi:app``.

Such a server holds the head of a request until it is complete, so it has to bound that itself;
``policygraph serve`` does (``api/protocol.py``).
"""

from api.app import create_app

app = create_app()
