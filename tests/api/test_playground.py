"""The playground: what the server sends, and what a browser makes of it."""

import json
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlencode, urlsplit

import httpx2
import pytest
from axe_playwright_python.sync_playwright import Axe
from fastapi import FastAPI
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, Locator, Page, expect

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
        return self.answer()

    def answer(self) -> dict[str, Any]:
        """Return the answer as soon as it is shown."""
        expect(self.page.locator(".result-window")).to_contain_text('"data"')
        answer: dict[str, Any] = json.loads(self.text("response.json"))
        return answer

    def type(self, text: str) -> None:
        """Type at the end of the query."""
        self.page.locator(".graphiql-query-editor .view-lines").click()
        self.page.keyboard.press("ControlOrMeta+End")
        self.page.keyboard.type(text)

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


def examples(visit: Visit) -> Locator:
    return visit.page.get_by_label("Examples", exact=True).get_by_role("button")


def test_examples_open_in_tabs(visit: Visit) -> None:
    visit.open()
    listed = examples(visit)
    expect(listed).to_have_count(len(EXAMPLES))
    opened = EXAMPLES[::6]
    for example in opened:
        button = listed.nth(EXAMPLES.index(example))
        expect(button).to_contain_text(example["title"])
        button.click()
        assert visit.query() == example["query"]
        assert json.loads(visit.text("variables.json") or "null") == example["variables"]
    # The welcome is open already, so it gets no second tab.
    expect(visit.page.locator(".graphiql-tab-button")).to_have_count(len(opened))


def test_examples_are_in_groups(visit: Visit) -> None:
    visit.open()
    groups = list(dict.fromkeys(example["group"] for example in EXAMPLES))
    expect(visit.page.locator(".examples h3")).to_have_text(groups)
    for group in groups:
        within = visit.page.get_by_label(group, exact=True).get_by_role("button")
        expect(within).to_have_count(len([e for e in EXAMPLES if e["group"] == group]))


def test_an_example_runs_when_it_is_picked(visit: Visit) -> None:
    visit.open()
    # From one to another, and to one whose tab is open, but which has not run yet.
    for picked in (EXAMPLES[-1], EXAMPLES[7], EXAMPLES[0]):
        examples(visit).nth(EXAMPLES.index(picked)).click()
        expected = ask(visit.server_url, picked)
        assert eventually(lambda: visit.text("response.json") != "")
        assert eventually(lambda: json.loads(visit.text("response.json") or "null") == expected)  # noqa: B023


def test_the_shortcut_works_wherever_the_focus_is(visit: Visit) -> None:
    visit.open()
    visit.page.get_by_label("New tab").focus()
    visit.page.keyboard.press("ControlOrMeta+Enter")
    assert visit.answer()["data"] == ask(visit.server_url, EXAMPLES[0])["data"]
    # The button that had the focus was not pressed.
    expect(visit.page.locator(".graphiql-tab-button")).to_have_count(1)


def test_an_answer_is_stale_while_the_query_has_changed(visit: Visit) -> None:
    visit.open()
    bar = visit.page.locator(".answer-bar")
    visit.run()
    expect(bar).not_to_contain_text("changed")
    visit.type("# more")
    expect(bar).to_contain_text("The query has changed since this answer.")
    visit.run()
    expect(bar).not_to_contain_text("changed")


def test_a_touch_screen_is_told_to_tap(browser: Browser, server_url: str) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{server_url}/graphiql/")
    expect(page.locator(".result-window")).to_contain_text("Tap the triangle")
    context.close()


def test_a_server_that_is_gone_is_one_sentence(browser: Browser, server_url: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{server_url}/graphiql/")
    expect(page.locator(".result-window .monaco-editor")).to_be_visible()
    context.route("**/graphql", lambda route: route.abort())
    page.get_by_label("New tab").focus()
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator(".result-window")).to_contain_text("The server does not answer. Check that")
    context.close()


@pytest.mark.parametrize("name", ["curl", "Python", "JavaScript"])
def test_the_request_is_copied_as_a_program(visit: Visit, name: str, tmp_path: Path) -> None:
    runner = {"curl": "sh", "Python": sys.executable, "JavaScript": "node"}[name]
    if not shutil.which(runner):
        pytest.skip(f"{runner} is not at hand")
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.open()
    # A query that has quotes, and another with variables.
    for example in (EXAMPLES[0], next(e for e in EXAMPLES if "'" in e["query"])):
        examples(visit).nth(EXAMPLES.index(example)).click()
        visit.page.get_by_label(f"Copy as {name}").click()
        expect(visit.page.locator(".answer-bar")).to_contain_text(f"Copied as {name}.")
        program = tmp_path / "program.mjs"
        program.write_text(visit.page.evaluate("navigator.clipboard.readText()"), "utf-8")
        run = subprocess.run([runner, str(program)], capture_output=True, text=True, check=True)
        assert json.loads(run.stdout) == ask(visit.server_url, example)


LISTS = """{
  people(first: 3) { nodes { name positions { title } } }
  known: places(first: 2) { nodes { name country { code } } }
  release { id }
}"""


def rows(visit: Visit, query: str, list_: str) -> list[dict[str, Any]]:
    """Ask the API for a list as JSON Lines."""
    parameters = {"query": query, "format": "ndjson", "list": list_}
    text = httpx2.get(f"{visit.server_url}/graphql", params=parameters).text
    return [json.loads(line) for line in text.splitlines()]


def cell(value: Any) -> str:
    """Return a value as it is shown."""
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def test_an_answer_is_shown_as_a_table(visit: Visit) -> None:
    visit.open(f"/graphiql/?{urlencode({'query': LISTS})}")
    actions = visit.page.get_by_label("The answer as a table")
    expect(actions).to_have_count(0)
    visit.run()
    actions.get_by_role("button", name="Table").click()
    table = visit.page.get_by_role("table")
    for list_ in ("people.nodes", "known.nodes"):
        actions.get_by_label("The list that is the table").select_option(list_)
        expected = rows(visit, LISTS, list_)
        expect(table.get_by_role("columnheader")).to_have_text(list(expected[0]))
        expect(table.locator("tbody tr")).to_have_count(len(expected))
        for shown, row in zip(table.locator("tbody tr").all(), expected, strict=True):
            assert shown.locator("td").all_inner_texts() == [*map(cell, row.values())]
    expect(visit.page.locator(".answer-table")).to_contain_text("There is more than this of")
    actions.get_by_role("button", name="Table").click()
    expect(table).to_have_count(0)
    expect(visit.page.locator(".result-window")).to_be_visible()


def test_a_table_is_downloaded(visit: Visit) -> None:
    visit.open(f"/graphiql/?{urlencode({'query': LISTS})}")
    visit.run()
    with visit.page.expect_download() as downloading:
        visit.page.get_by_role("button", name="Download CSV").click()
    assert downloading.value.suggested_filename == "people.nodes.csv"
    parameters = {"query": LISTS, "format": "csv", "list": "people.nodes", "bom": "true"}
    expected = httpx2.get(f"{visit.server_url}/graphql", params=parameters).content
    assert downloading.value.path().read_bytes() == expected
    assert expected.startswith(b"\xef\xbb\xbfname,")


def test_it_leads_to_the_explorer_the_guide_and_the_schema(visit: Visit) -> None:
    visit.open()
    links = visit.page.get_by_role("navigation").get_by_role("link")
    addresses = [link.evaluate("link => link.href") for link in links.all()]
    assert [address.removeprefix(visit.server_url) for address in addresses] == [
        "/explore/",
        "/schema.compact.graphql",
        "/schema.graphql",
    ]
    for address in addresses:
        assert httpx2.get(address).status_code == 200


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_anyone_can_use_it(visit: Visit, theme: Literal["light", "dark"]) -> None:
    visit.page.emulate_media(color_scheme=theme)
    visit.open(f"/graphiql/?{urlencode({'query': LISTS})}")
    visit.run()
    visit.page.get_by_role("button", name="Table", exact=True).click()
    expect(visit.page.get_by_role("table")).to_be_visible()
    violations = Axe().run(visit.page).response["violations"]
    # GraphiQL puts the button that closes a tab into the tab.
    found = [rule for rule in violations if rule["id"] != "nested-interactive"]
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == []


def test_parts_of_the_page_are_named(visit: Visit) -> None:
    visit.open()
    expect(visit.page.get_by_role("main")).to_have_count(1)
    expect(visit.page.get_by_role("heading", level=1)).to_have_text("PolicyGraph")
    for name in ("Query", "Variables", "Answer"):
        expect(visit.page.get_by_role("textbox", name=name, exact=True)).to_have_count(1)


def test_docs_show_the_query_type_from_its_top(visit: Visit) -> None:
    visit.open()
    visit.show("Documentation Explorer")
    docs = visit.page.locator(".graphiql-doc-explorer")
    docs.get_by_role("link", name="Query", exact=True).first.click()
    expect(docs.locator(".graphiql-doc-explorer-title")).to_have_text("Query")
    docs.get_by_role("link", name="ClaimConnection").scroll_into_view_if_needed()
    docs.get_by_role("link", name="ClaimConnection").click()
    title = docs.locator(".graphiql-doc-explorer-title")
    expect(title).to_have_text("ClaimConnection")
    expect(title).to_be_in_viewport()


def test_docs_find_the_root_field_first(visit: Visit) -> None:
    visit.open()
    visit.show("Documentation Explorer")
    docs = visit.page.locator(".graphiql-doc-explorer")
    docs.get_by_role("combobox").fill("statistics")
    expect(docs.get_by_role("option").first).to_have_text("Query.statistics")


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
    visit.page.get_by_role("button", name="Table", exact=True).click()
    expect(visit.page.get_by_role("table")).to_be_visible()
    # What follows the table is on the screen, too, and leads back.
    button = visit.page.get_by_role("button", name="Table", exact=True)
    expect(button).to_be_in_viewport()
    button.click()
    expect(visit.page.locator(".graphiql-query-editor")).to_be_visible()
