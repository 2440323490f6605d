"""The playground: what the server sends, and what a browser makes of it."""

import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx2
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, Page, expect

from api import playground
from api.examples import load_examples
from api.routers.playground import router

STATIC = playground.STATIC
ASSETS = sorted(STATIC.glob("assets/*"))
EXAMPLES = [example.as_json() for example in load_examples()]


@pytest.fixture(scope="module")
def client() -> TestClient:
    app = FastAPI()
    app.include_router(router)
    return TestClient(app, follow_redirects=False)


# What the server sends.


@pytest.mark.parametrize("path", ["", "no-such-page", "assets/no-such.js"])
def test_every_response_carries_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(f"/graphiql/{path}").headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    policy = {
        name: sources
        for name, *sources in map(str.split, headers["Content-Security-Policy"].split(";"))
    }
    assert policy == {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
        "frame-ancestors": ["'none'"],
    }


def test_page_is_revalidated(client: TestClient) -> None:
    page = client.get("/graphiql/")
    assert page.status_code == 200
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert page.headers["Cache-Control"] == "no-cache"
    assert "<title>PolicyGraph</title>" in page.text
    again = client.get("/graphiql/", headers={"If-None-Match": page.headers["ETag"]})
    assert again.status_code == 304


def test_address_without_slash_redirects_and_keeps_a_share_link(client: TestClient) -> None:
    assert client.get("/graphiql").headers["Location"] == "graphiql/"
    shared = client.get("/graphiql", params={"query": "{ a(b: 1) }"})
    assert shared.is_redirect
    assert httpx2.URL(shared.headers["Location"]).path == "graphiql/"
    assert httpx2.URL(shared.headers["Location"]).params["query"] == "{ a(b: 1) }"


@pytest.mark.parametrize("asset", ASSETS, ids=lambda asset: asset.name)
def test_assets_are_kept_for_good(client: TestClient, asset: Path) -> None:
    types = {
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".svg": "image/svg+xml",
        ".ttf": "font/ttf",
        ".woff2": "font/woff2",
    }
    response = client.get(f"/graphiql/assets/{asset.name}")
    assert response.status_code == 200
    assert response.content == asset.read_bytes()
    assert response.headers["Content-Type"] == types[asset.suffix]
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_page_refers_to_committed_assets_only() -> None:
    addresses = re.findall(r'\b(?:src|href)="([^"]*)"', (STATIC / "index.html").read_text("utf-8"))
    assert addresses
    for address in addresses:
        assert address.startswith("./assets/")
        assert (STATIC / address).is_file()


@pytest.mark.parametrize("asset", ASSETS, ids=lambda asset: asset.name)
def test_assets_fetch_nothing_from_elsewhere(asset: Path) -> None:
    text = asset.read_text("utf-8", errors="replace")
    remote = r"[\"'`]?(?:https?:)?//"
    if asset.suffix == ".css":
        assert not re.search(rf"(?:url\(\s*|@import\s*){remote}", text)
    if asset.suffix == ".js":
        fetches = r"\b(?:import|importScripts|fetch|Worker)\s*\(\s*|\bfrom\s*"
        assert not re.search(rf"(?:{fetches})[\"'`](?:https?:)?//", text)
    assert not re.search(r"data:(?:font|application/(?:x-)?font)", text)


@pytest.mark.parametrize(
    "path",
    [
        "nothing-here",
        "assets/",
        "assets/nothing.js",
        "../__init__.py",
        "%2e%2e/__init__.py",
        "..%2f__init__.py",
        "assets/%2e%2e/%2e%2e/__init__.py",
        "assets/..%2f..%2f__init__.py",
        "%2Fetc/passwd",
    ],
)
def test_nothing_else_is_served(client: TestClient, path: str) -> None:
    assert client.get(f"/graphiql/{path}").status_code == 404


def test_playground_is_no_part_of_the_rest_schema() -> None:
    app = FastAPI()
    app.include_router(router)
    assert app.openapi()["paths"] == {}


def test_missing_assets_stop_the_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(playground, "STATIC", tmp_path)
    with pytest.raises(RuntimeError, match=r"has not been built.*rebuild\.sh"):
        playground.built_page()


def ask(server_url: str, operation: dict[str, Any]) -> dict[str, Any]:
    """Ask the API directly."""
    body = {"query": operation["query"], "variables": operation["variables"]}
    answer: dict[str, Any] = httpx2.post(f"{server_url}/graphql", json=body).json()
    return answer


# What a browser makes of it.


@dataclass
class Visit:
    """A page in a browser of its own, and what went wrong on it."""

    page: Page
    server_url: str
    elsewhere: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, address: str = "/graphiql/") -> None:
        self.page.goto(self.server_url + address)
        expect(self.page.locator(".result-window .monaco-editor")).to_be_visible()

    def text(self, editor: str) -> str:
        """What an editor holds; on the screen Monaco shows only the lines that fit."""
        models = "globalThis.__MONACO.editor.getModels()"
        held: str = self.page.evaluate(
            f"name => {models}.find(model => model.uri.path.endsWith(name)).getValue()", editor
        )
        return held

    def query(self) -> str:
        return self.text("operation.graphql")

    def run(self) -> dict[str, Any]:
        """Run the operation by its keyboard shortcut, and return the answer shown."""
        self.page.locator(".graphiql-query-editor .view-lines").click()
        self.page.keyboard.press("ControlOrMeta+Home")
        self.page.keyboard.press("ControlOrMeta+Enter")
        expect(self.page.locator(".result-window")).to_contain_text('"data"')
        answer: dict[str, Any] = json.loads(self.text("response.json"))
        return answer

    def show(self, pane: str) -> None:
        self.page.get_by_label(f"Show {pane}").click()


def eventually(holds: Callable[[], bool]) -> bool:
    """Wait for a condition that Playwright has no expectation for."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def visit(browser: Browser, server_url: str) -> Iterator[Visit]:
    """A fresh visit, which has to pass without a complaint and without another host."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    visit = Visit(context.new_page(), server_url)
    host = urlsplit(server_url).netloc

    def note_host(address: str) -> None:
        if urlsplit(address).netloc not in ("", host):
            visit.elsewhere.append(address)

    context.on("request", lambda request: note_host(request.url))
    visit.page.on("websocket", lambda socket: note_host(socket.url))
    # Chromium reports violations of the Content-Security-Policy as errors on the console.
    context.on(
        "console",
        lambda message: visit.complaints.append(message.text) if message.type == "error" else None,
    )
    visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    yield visit
    context.close()
    assert visit.elsewhere == []
    assert visit.complaints == []


def test_first_visit_opens_on_the_welcome_and_runs_it(visit: Visit) -> None:
    welcome: dict[str, Any] = httpx2.get(f"{visit.server_url}/examples.json").json()[0]
    visit.open()
    expect(visit.page).to_have_title("PolicyGraph")
    assert visit.query() == welcome["query"]
    assert visit.run()["data"] == ask(visit.server_url, welcome)["data"]
    visit.show("History")
    expect(visit.page.locator(".graphiql-history-item")).to_have_count(1)


def test_examples_open_in_tabs(visit: Visit) -> None:
    visit.open()
    listed = visit.page.get_by_label("Examples", exact=True).get_by_role("button")
    expect(listed).to_have_count(len(EXAMPLES))
    for position, example in enumerate(EXAMPLES):
        button = listed.nth(position)
        expect(button).to_contain_text(example["title"])
        button.click()
        assert visit.query() == example["query"]
        assert json.loads(visit.text("variables.json") or "null") == example["variables"]
    # The welcome is open already, so it gets no second tab.
    expect(visit.page.locator(".graphiql-tab-button")).to_have_count(len(EXAMPLES))


def test_docs_show_the_query_type(visit: Visit) -> None:
    visit.open()
    visit.show("Documentation Explorer")
    docs = visit.page.locator(".graphiql-doc-explorer")
    docs.get_by_role("link", name="Query", exact=True).first.click()
    expect(docs.locator(".graphiql-doc-explorer-title")).to_have_text("Query")


def test_explorer_adds_a_field(visit: Visit) -> None:
    fields = "{ __schema { queryType { fields { name } } } }"
    answer = ask(visit.server_url, {"query": fields, "variables": None})
    name: str = answer["data"]["__schema"]["queryType"]["fields"][0]["name"]
    visit.open()
    visit.page.get_by_label("New tab").click()
    assert visit.query() == ""
    visit.show("Explorer")
    explorer = visit.page.locator(".graphiql-explorer-root")
    explorer.get_by_text(name, exact=True).first.click()
    assert eventually(lambda: re.search(rf"\b{name}\b", visit.query()) is not None)


@pytest.mark.parametrize("page", ["/graphiql", "/graphiql/"])
def test_share_link_opens_its_operation(visit: Visit, page: str) -> None:
    shared = {
        "query": "query One { a: __typename }\n\nquery Other { b: __typename }\n",
        "variables": '{"unused": true}',
        "operationName": "Other",
    }
    visit.open(f"{page}?{urlencode(shared)}")
    assert visit.query() == shared["query"]
    assert visit.text("variables.json") == shared["variables"]
    expect(visit.page.locator(".graphiql-tab-button")).to_have_text(["Other"])
    visit.page.get_by_label("Copy a link").click()
    assert eventually(lambda: dict(httpx2.URL(visit.page.url).params) == shared)


def test_narrow_screen_shows_query_and_answer(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 414, "height": 820})
    visit.open()
    visit.run()
    query = visit.page.locator(".graphiql-query-editor").bounding_box()
    answer = visit.page.locator(".graphiql-response").bounding_box()
    assert query
    assert answer
    assert min(query["width"], answer["width"]) > 300
    assert query["y"] + query["height"] <= answer["y"]
