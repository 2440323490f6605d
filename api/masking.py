"""Passwords, which no message, log or traceback shows."""

import logging
import re
import traceback

HIDDEN = "***"
# A password in a URL ends at the last "@" of its line: it may hold any other character itself.
IN_URL = re.compile(r"(://[^:@/\s]*):.*(?=@)")
# The names of secrets in the query of a URL, or in the connection string of a driver.
NAMED = re.compile(
    r"((?:password|passphrase|secret|token)\s*=\s*)('[^']*'|[^\s&;'\"]+)", re.IGNORECASE
)
# All that may be a password in something that is meant to be a URL, and is none.
MISTYPED = re.compile(r"^((?:[\w+.-]+:/+)?[^:@]*)[:@].*(?=@)")


def masked(text: str) -> str:
    """Return a text without the passwords of the URLs in it."""
    return NAMED.sub(rf"\1{HIDDEN}", IN_URL.sub(rf"\1:{HIDDEN}", text))


def masked_url(text: str) -> str:
    """Return what somebody gave as a URL, without its password."""
    return masked(MISTYPED.sub(rf"\1:{HIDDEN}", text))


def masked_traceback() -> str:
    """Return the traceback of the exception that is being handled."""
    return masked(traceback.format_exc()).rstrip()


class Masked(logging.Formatter):
    """Formats a record of a log, its traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the text of a record."""
        return masked(super().format(record))
