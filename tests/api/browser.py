"""Visits to the pages for browsers, each in a fresh profile."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Visited:
    """A page in a browser of its own, and what went wrong on it."""

    page: Page
    server_url: str
    elsewhere: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def go(self, address: str) -> None:
        """Open an address of the server."""
        self.page.goto(self.server_url + address)


@contextmanager
def visiting(browser: Browser, server_url: str, **options: Any) -> Iterator[Visited]:
    """Open a fresh page, which has to pass without a complaint and without another host."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
    visited = Visited(context.new_page(), server_url)
    host = urlsplit(server_url).netloc

    def note_host(address: str) -> None:
        if urlsplit(address).netloc not in ("", host):
            visited.elsewhere.append(address)

    context.on("request", lambda request: note_host(request.url))
    # Chromium reports violations of the Content-Security-Policy as errors on the console.
    context.on(
        "console",
        lambda said: visited.complaints.append(said.text) if said.type == "error" else None,
    )
    visited.page.on("pageerror", lambda error: visited.complaints.append(str(error)))
    yield visited
    context.close()
    assert visited.elsewhere == []
    assert visited.complaints == []
