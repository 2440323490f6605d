"""The class of a limit."""

from dataclasses import dataclass

from schema.errors import TooLarge


@dataclass(frozen=True)
class Limit:
    """A limit on requests, or on the caches of the server.

    ``name`` says what is counted, and ``reason`` why it is limited. ``message`` is the error for a
    request that exceeds the limit; it may use ``{number}`` and ``{count}``.
    """

    name: str
    number: int
    reason: str
    message: str = ""

    def check(self, count: int) -> None:
        """Raise ``TooLarge`` if a count is above the limit."""
        if count > self.number:
            raise TooLarge(self.exceeded(count))

    def exceeded(self, count: int) -> str:
        """Return the error message for a count that is above the limit."""
        return self.message.format(number=self.number, count=count)
