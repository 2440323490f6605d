"""The protocol of the server's connections: uvicorn's, with bounds on what it waits for."""

from asyncio import TimerHandle
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.settings import Settings

TOO_LONG = (b"431 Request Header Fields Too Large", b"The head of the request is too long.")
TOO_LATE = (b"408 Request Timeout", b"The request did not arrive in time.")


class BoundedProtocol(HttpToolsProtocol):
    """Ends a connection whose client keeps the server waiting, or sends a head without an end.

    The application sees a request when its head is complete, and uvicorn holds any head until then.
    The bytes of one read count as soon as the next one arrives, so up to one read more is held.

    A head, a body and the reading of a response each have a time in which all of it has to be
    done, however many bytes arrive in between. Uvicorn itself closes a connection between requests.
    """

    def __init__(self, *args: Any, settings: Settings, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._max_head = settings.max_head
        self._head_seconds = settings.head_seconds
        self._body_seconds = settings.body_seconds
        self._response_seconds = settings.response_seconds
        self._pending = 0
        # The seconds for the part of a request that is arriving; ``None`` between requests.
        self._arriving: float | None = self._head_seconds
        self._arrival: TimerHandle | None = None
        self._departure: TimerHandle | None = None
        # The time of the loop at which the last response was given to the network.
        self._sent = 0.0

    def connection_made(self, transport: Any) -> None:
        """Wait for a request."""
        super().connection_made(transport)
        self._await_rest()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._arrived(None)
        if self._departure is not None:
            self._departure.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read what has arrived."""
        self._pending += len(data)
        super().data_received(data)
        if self.transport.is_closing():
            return
        if self._pending > self._max_head:
            self._refuse(*TOO_LONG)
        elif self._arriving is None and self._is_idle:
            # What is between requests is no request, but it ends the wait for one.
            self._arriving = self._head_seconds
        self._await_rest()

    def on_message_begin(self) -> None:
        """Begin to read a head."""
        if self._arrival is None:
            self._arriving = self._head_seconds
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Begin to respond."""
        self._pending = 0
        self._arrived(self._body_seconds)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Take a part of a body, which the application counts."""
        self._pending = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End a request."""
        self._pending = 0
        self._arrived(None)
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """Let the client read a response in time."""
        self._sent = self.loop.time()
        if self._departure is None:
            self._departure = self.loop.call_later(self._response_seconds, self._check_departure)
        super().on_response_complete()

    @property
    def _is_idle(self) -> bool:
        return self.cycle is None or bool(self.cycle.response_complete)

    def _arrived(self, next_seconds: float | None) -> None:
        """Wait no more for a part of a request, but for the next one."""
        if self._arrival is not None:
            self._arrival.cancel()
            self._arrival = None
        self._arriving = next_seconds

    def _await_rest(self) -> None:
        """Wait for the rest of what is arriving; most requests are complete, and need no timer."""
        if self._arriving is not None and self._arrival is None:
            self._arrival = self.loop.call_later(self._arriving, self._check_arrival)

    def _check_arrival(self) -> None:
        self._arrival = None
        if self.transport.is_closing():
            return
        if self.flow.read_paused:
            # It is the server that does not read, until it has responded to an earlier request.
            self._await_rest()
        elif self.cycle is None and not self._pending:
            self.transport.close()
        else:
            self._refuse(*TOO_LATE)

    def _check_departure(self) -> None:
        self._departure = None
        if not self.transport.get_write_buffer_size():
            return
        left = self._sent + self._response_seconds - self.loop.time()
        if left <= 0:
            self.transport.abort()
        else:
            self._departure = self.loop.call_later(left, self._check_departure)

    def _refuse(self, status: bytes, message: bytes) -> None:
        # Nothing is said in the middle of another response.
        if self._is_idle or not self.cycle.response_started:
            self.transport.write(
                b"HTTP/1.1 " + status + b"\r\n"
                b"content-type: text/plain; charset=utf-8\r\nconnection: close\r\n"
                b"content-length: " + str(len(message)).encode() + b"\r\n\r\n" + message
            )
        self.transport.close()
