"""The protocol of the server's connections: uvicorn's, with a bound on what it waits for."""

from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

REFUSAL = b"The head of the request is too long."


class BoundedProtocol(HttpToolsProtocol):
    """Ends a connection whose client sends a head, or what is between bodies, without an end.

    The application sees a request when its head is complete, and uvicorn holds any head until then.
    ``max_head`` is in bytes. The bytes of one read count as soon as the next one arrives, so up to
    one read more is held.
    """

    def __init__(self, *args: Any, max_head: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._max_head = max_head
        self._pending = 0

    def data_received(self, data: bytes) -> None:
        """Read what has arrived."""
        self._pending += len(data)
        super().data_received(data)
        if self._pending > self._max_head and not self.transport.is_closing():
            self._refuse()

    def on_headers_complete(self) -> None:
        """Begin to respond."""
        self._pending = 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Take a part of a body, which the application counts."""
        self._pending = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End a request."""
        self._pending = 0
        super().on_message_complete()

    def _refuse(self) -> None:
        # Nothing is said in the middle of another response.
        if self.cycle is None or self.cycle.response_complete:
            length = str(len(REFUSAL)).encode()
            self.transport.write(
                b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
                b"content-type: text/plain; charset=utf-8\r\nconnection: close\r\n"
                b"content-length: " + length + b"\r\n\r\n" + REFUSAL
            )
        self.transport.close()
