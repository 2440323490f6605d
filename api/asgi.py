"""The application for an ASGI server of the operator's choice: ``uvicorn api.asgi:app``.

Such a server has to bound by itself how long a head may be, how long it waits for heads and bodies,
and how long a client may take to read a response; ``policygraph serve`` does (``api/protocol.py``).
"""

from api.app import create_app

app = create_app()
