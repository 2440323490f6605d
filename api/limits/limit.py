"""What a limit is."""

from dataclasses import dataclass

from schema.errors import TooLarge


@dataclass(frozen=True)
class Limit:
    """A bound on what a request may ask for, or on what the server keeps of it.

    ``name`` says what is counted, ``reason`` why there is a bound. ``message`` is the error that a
    client gets beyond it; it may use ``{number}`` and ``{count}``.
    """

    name: str
    number: int
    reason: str
    message: str = ""

    def check(self, count: int) -> None:
        """Check a count; ``TooLarge`` where it is above the number."""
        if count > self.number:
            raise TooLarge(self.exceeded(count))

    def exceeded(self, count: int) -> str:
        """Return the error message for a count that is above the number."""
        return self.message.format(number=self.number, count=count)
