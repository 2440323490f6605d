"""The explorer: what the server sends, and what a browser makes of it."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from axe_playwright_python.sync_playwright import Axe
from fastapi import FastAPI
from fastapi.testclient import TestClient
from graphql import parse, validate
from playwright.sync_api import Browser, Page, Route, expect

from api import explorer
from api.routers.explorer import router
from api.settings import Settings
from db.tables.record_kind import RecordKind
from schema.schema import GRAPHQL_SCHEMA
from tests.api.browser import Visited, visiting
from tests.conftest import serving
from tests.databases import INVENTED_DOCUMENTS, Databases

STATIC = explorer.STATIC
ASSETS = sorted(STATIC.glob("assets/*"))
# Compressed bytes of what a first view loads.
FIRST_VIEW = 250_000


@pytest.fixture(scope="module")
def client() -> TestClient:
    app = FastAPI()
    app.include_router(router)
    return TestClient(app, follow_redirects=False)


# What the server sends.


@pytest.mark.parametrize("path", ["", "agency/hsi", "no.such", "assets/no-such.js"])
def test_every_response_has_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(f"/explore/{path}").headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "font-src": "'self'",
        "connect-src": "'self'",
        "base-uri": "'self'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }


@pytest.mark.parametrize("prefix", ["/explore/", "/below/a/prefix/explore/"])
@pytest.mark.parametrize("path", ["", "search", "agency/", "agency/hsi", "network/agency/hsi"])
def test_assets_are_found_from_every_address_of_the_page(
    client: TestClient, path: str, prefix: str
) -> None:
    page = client.get(f"/explore/{path}")
    assert page.status_code == 200
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert page.headers["Cache-Control"] == "no-cache"
    (base,) = re.findall(r'<base href="([^"]*)"', page.text)
    found = re.findall(r'(?:src|href)="(\./assets/[^"]*)"', page.text)
    assert len(found) == len(ASSETS_OF_PAGE)
    for asset in found:
        seen_by_a_browser = httpx2.URL(prefix + path).join(base).join(asset).path
        assert seen_by_a_browser == prefix + asset.removeprefix("./")
    again = client.get(f"/explore/{path}", headers={"If-None-Match": page.headers["ETag"]})
    assert again.status_code == 304


ASSETS_OF_PAGE = re.findall(r"\./(assets/[^\"]*)\"", (STATIC / "index.html").read_text("utf-8"))


def test_address_without_slash_redirects(client: TestClient) -> None:
    assert client.get("/explore").headers["Location"] == "explore/"
    assert client.get("/explore?q=hsi").headers["Location"] == "explore/?q=hsi"


@pytest.mark.parametrize("asset", ASSETS, ids=lambda asset: asset.name)
def test_assets_are_kept_for_good(client: TestClient, asset: Path) -> None:
    response = client.get(f"/explore/assets/{asset.name}")
    assert response.status_code == 200
    assert response.content == asset.read_bytes()
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize("asset", ASSETS, ids=lambda asset: asset.name)
def test_assets_fetch_nothing_from_elsewhere(asset: Path) -> None:
    text = asset.read_text("utf-8", errors="replace")
    if asset.suffix == ".css":
        assert not re.search(r"(?:url\(\s*|@import\s*)[\"'`]?(?:https?:)?//", text)
    if asset.suffix == ".js":
        assert not re.search(r"\b(?:import|fetch)\s*\(\s*[\"'`](?:https?:)?//", text)


@pytest.mark.parametrize(
    "path",
    [
        "assets",
        "assets/",
        "assets/nothing",
        "assets/nothing.js",
        "nothing.html",
        "../__init__.py",
        "%2e%2e/__init__.py",
        "..%2f__init__.py",
        "assets/%2e%2e/%2e%2e/__init__.py",
        "%2Fetc/passwd",
        "agency//hsi",
        "Agency/HSI",
    ],
)
def test_nothing_else_is_served(client: TestClient, path: str) -> None:
    assert client.get(f"/explore/{path}").status_code == 404


def test_missing_assets_stop_the_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(explorer, "STATIC", tmp_path)
    with pytest.raises(RuntimeError, match=r"has not been built.*clients/explorer/rebuild\.sh"):
        explorer.built_page()


def test_first_view_is_small() -> None:
    # What the page names, without what it loads later.
    first = [STATIC / "index.html", *(STATIC / name for name in ASSETS_OF_PAGE)]
    assert sum(len(gzip.compress(file.read_bytes(), mtime=0)) for file in first) < FIRST_VIEW


# Its operations.

QUERIES = Path("clients/explorer/src/queries")


def test_operations_fit_the_schema() -> None:
    # Building the explorer checks it, too, but needs Node.
    document = parse("\n".join(file.read_text("utf-8") for file in QUERIES.rglob("*.graphql")))
    assert validate(GRAPHQL_SCHEMA, document) == []


# What a browser makes of it.


def test_home_suggests_while_one_types(visit: Visited) -> None:
    page = visit.page
    visit.go("/")
    expect(page).to_have_url(f"{visit.server_url}/explore/")
    expect(page).to_have_title("PolicyGraph")
    box = page.get_by_role("combobox", name="Search")
    expect(box).to_be_focused()
    box.press_sequentially("homeland")
    chosen = page.get_by_role("option").filter(has_text="Homeland Security Investigations").first
    expect(chosen).to_be_visible()
    box.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_have_count(1)
    chosen.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Homeland Security Investigations")
    expect(page).to_have_url(f"{visit.server_url}/explore/agency/homeland-security-investigations")


def test_search_finds_and_marks_and_suggests_other_words(visit: Visited) -> None:
    page = visit.page
    visit.go("/explore/")
    page.get_by_role("combobox").fill("fentanyl")
    page.get_by_role("combobox").press("Enter")
    expect(page).to_have_title("“fentanyl” – PolicyGraph")
    expect(page.locator("mark", has_text="entanyl").first).to_be_visible()
    page.get_by_label("Among").select_option("document")
    expect(page).to_have_url(re.compile("kind=document"))
    expect(page.locator(".rows .role").first).to_have_text("Document")
    visit.go("/explore/search?q=fentanil")
    page.get_by_role("link", name="fentanyl", exact=True).click()
    expect(page.locator("mark").first).to_be_visible()


def test_every_question_of_the_home_page_leads_to_its_page(visit: Visited) -> None:
    visit.go("/explore/")
    links = visit.page.get_by_role("region", name="know").locator(".tiles a")
    expect(links).not_to_have_count(0)
    for address in [link.get_attribute("href") for link in links.all()]:
        visit.go(address or "")
        expect(visit.page.locator("main h1")).not_to_have_text("Not found")
        expect(visit.page.locator(".card, .rows li").first).to_be_visible()


def test_deep_link_shows_a_figure_as_printed_with_its_evidence(visit: Visited) -> None:
    page = visit.page
    visit.go("/explore/statistic/cocaine-seized-by-or-with-colombian-forces-2020")
    expect(page.locator(".figure")).to_have_text("579.9 metric tons 579.9 t")
    expect(page.locator(".evidence")).to_contain_text("paragraph 12, characters 3867–4014")
    expect(page.locator(".modality")).to_have_text("stated")
    page.get_by_text("BibTeX", exact=True).click()
    expect(page.locator("pre:visible")).to_contain_text("@misc{policygraph-statistic-cocaine")
    playground = page.get_by_role("link", name="playground").last.get_attribute("href") or ""
    assert len(httpx2.get(playground).content) > 0


@pytest.mark.parametrize("kind", RecordKind)
def test_every_kind_has_a_page_with_its_query(visit: Visited, kind: RecordKind) -> None:
    ask = f"{visit.server_url}/graphql"
    listed = {
        "query": "query($kind: RecordKind!) {"
        " records(where: {recordKind: {eq: $kind}}, first: 1) { nodes { slug name } } }",
        "variables": {"kind": kind.name},
    }
    (record,) = httpx2.post(ask, json=listed).json()["data"]["records"]["nodes"]
    visit.go(f"/explore/{kind.name.lower().replace('_', '-')}/{record['slug']}")
    expect(visit.page.get_by_role("heading", level=1)).to_have_text(record["name"])
    expect(visit.page.locator("dl")).to_be_visible()
    settled(visit.page)
    expect(visit.page.get_by_role("alert")).to_have_count(0)
    link = visit.page.get_by_role("link", name="Open this query in the playground")
    address = httpx2.URL(link.get_attribute("href") or "")
    assert len(str(address)) < Settings().max_url
    request = {
        "query": address.params["query"],
        "variables": json.loads(address.params["variables"]),
    }
    (found,) = httpx2.post(ask, json=request).json()["data"].values()
    assert found["slug"] == record["slug"]


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("indicator/cocaine-seized", "more than 200 MT > 200 t"),
        ("indicator/arrests", "42 person: 42"),
        ("funding/us-goods-for-panama", "more than three million dollars > 3,000,000 USD"),
        ("statistic/coca-cultivation-stable-2018-2019", "stabilized no number is printed"),
    ],
)
def test_figure_is_shown_as_it_is_printed_and_as_it_is_meant(
    visit: Visited, page: str, shown: str
) -> None:
    visit.go(f"/explore/{page}")
    figure = visit.page.locator(".card .figure, dd .figure").filter(has_text=shown)
    expect(figure).to_have_count(1)


def test_explorer_works_under_a_path_prefix(visit: Visited) -> None:
    page, outside = visit.page, []

    def strip(route: Route) -> None:
        address = route.request.url
        if "/below/" not in address:
            outside.append(address)
        route.fulfill(response=route.fetch(url=address.replace("/below/", "/", 1)))

    page.route("**/*", strip)
    visit.go("/below/explore/agency/homeland-security-investigations")
    page.get_by_role("link", name="Department of Homeland Security", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Department of Homeland Security")
    address = f"{visit.server_url}/below/explore/agency/department-of-homeland-security"
    expect(page).to_have_url(address)
    playground = page.get_by_role("link", name="Playground", exact=True).get_attribute("href")
    assert playground == f"{visit.server_url}/below/graphiql/"
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Department of Homeland Security")
    assert outside == []


def test_record_that_is_not_there_is_a_sentence(visit: Visited) -> None:
    visit.go("/explore/agency/no-such-agency")
    expect(visit.page.get_by_text("There is no record")).to_be_visible()
    visit.go("/explore/nothing/at/all")
    expect(visit.page.get_by_text("There is no page")).to_be_visible()


def test_names_of_kinds_lead_to_lists_page_by_page(visit: Visited) -> None:
    page = visit.page
    visit.go("/explore/")
    page.get_by_role("link", name="Agencies").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Agencies")
    expect(page.locator(".rows > li")).to_have_count(50)
    page.get_by_role("button", name="Show more").click()
    expect(page.locator(".rows > li")).to_have_count(100)


def test_facts_of_a_record_come_page_by_page_with_their_roles(visit: Visited) -> None:
    page = visit.page
    visit.go("/explore/agency/homeland-security-investigations")
    page.get_by_role("navigation", name="Facts").get_by_role("link", name="Claims").click()
    claims = page.get_by_role("region", name="Claims")
    expect(claims.locator("h2")).to_be_in_viewport()
    expect(claims.locator(".card")).to_have_count(5)
    expect(claims.locator(".card .role").first).not_to_be_empty()
    claims.get_by_role("button", name="Show more").click()
    expect(claims.locator(".card")).to_have_count(10)
    expect(page).to_have_url(re.compile("/explore/agency/homeland-security-investigations#claim"))


def test_citation_is_copied_with_its_release_and_span(visit: Visited) -> None:
    page = visit.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.go("/explore/statistic/cocaine-seized-by-or-with-colombian-forces-2020")
    release = httpx2.post(
        f"{visit.server_url}/graphql", json={"query": "{ release { id } }"}
    ).json()["data"]["release"]["id"]
    for form in ("APA", "BibTeX", "CSL-JSON"):
        page.get_by_text(form, exact=True).click()
        page.get_by_label(f"Copy the citation as {form}").click()
        expect(page.get_by_label(f"Copy the citation as {form}")).to_have_text("Copied")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert "3867–4014" in copied
        assert release in copied.replace("\\_", "_")
        assert page.url in copied
    assert json.loads(copied)[0]["container-title"] == "PolicyGraph"


# The source reader.


@pytest.fixture(scope="session")
def invented_url(databases: Databases) -> Iterator[str]:
    """Serve the invented data, with the texts of its documents."""
    url = databases.shared("sqlite", "invented")
    with serving(Settings(database_url=url)) as served:
        yield served.url


def test_reader_shows_the_text_with_the_records_of_a_passage(
    browser: Browser, invented_url: str
) -> None:
    with visiting(browser, invented_url) as visit:
        page = visit.page
        visit.go("/explore/statistic/arrests-heron")
        evidence = page.locator(".evidence li").first
        quoted = evidence.locator("blockquote").inner_text()
        evidence.get_by_role("link").click()
        # The passage is marked, in pieces where other passages begin or end in it.
        expect(page.locator("mark").first).to_be_in_viewport()
        assert "".join(page.locator("mark").all_inner_texts()).replace("\n", " ") == quoted
        here = page.locator(".cited .here a", has_text="arrest").first
        expect(here).to_be_visible()
        # And back: from the record to its page, whose evidence is this passage.
        here.click()
        expect(page.locator("blockquote").filter(has_text=quoted[:20]).first).to_be_visible()


def test_choosing_a_passage_in_the_text_shows_what_is_cited_from_it(
    browser: Browser, invented_url: str
) -> None:
    with visiting(browser, invented_url) as visit:
        visit.go("/explore/document/gazette-story")
        expect(visit.page.locator(".here")).to_have_count(0)
        visit.page.locator(".text a").first.click()
        expect(visit.page.locator(".here").first).to_be_visible()
        expect(visit.page).to_have_url(re.compile(r"#s\d+-\d+$"))


def test_reader_joins_the_passages_into_the_text(browser: Browser, invented_url: str) -> None:
    text = (INVENTED_DOCUMENTS / "heron-report.txt").read_text("utf-8")
    with visiting(browser, invented_url) as visit:
        visit.go("/explore/document/heron-report")
        expect(visit.page.locator(".paragraph").first).to_be_visible()
        for shown in visit.page.locator(".paragraph p.text").all_inner_texts():
            for part in shown.split(" … "):
                assert " ".join(part.split()) in " ".join(text.split())


def test_reader_without_the_text_shows_positions_and_curators_words(visit: Visited) -> None:
    page = visit.page
    visit.go("/explore/document/inl-colombia#s3867-4014")
    expect(page.get_by_text("is not loaded here")).to_be_visible()
    expect(page.locator("mark")).to_have_text("characters 3867–4014")
    expect(page.locator("mark")).to_be_in_viewport()
    cited = page.locator(".here", has_text="Record 579.9 t of cocaine seized")
    expect(cited).to_contain_text("Colombian police and military forces seized")


# When something fails.


@pytest.fixture
def troubled(browser: Browser, server_url: str) -> Iterator[Visited]:
    """A visit on which the browser may report that a request failed."""
    with visiting(browser, server_url) as visited:
        yield visited
        visited.complaints.clear()


def test_server_that_is_gone_is_a_sentence_and_may_come_back(troubled: Visited) -> None:
    page = troubled.page
    page.route("**/graphql*", lambda route: route.abort())
    troubled.go("/explore/agency/homeland-security-investigations")
    problem = page.get_by_role("alert")
    expect(problem).to_contain_text("The server cannot be reached: check that it runs")
    page.unroute("**/graphql*")
    problem.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Homeland Security Investigations")


@pytest.mark.parametrize(
    ("status", "body", "sentence"),
    [
        (502, "<html>Bad gateway</html>", "The server has no data to offer at the moment"),
        (
            503,
            '{"errors": [{"message": "x", "extensions": {"code": "UNAVAILABLE"}}]}',
            "The server has no data to offer at the moment: wait a little.",
        ),
        (
            400,
            '{"errors": [{"message": "It costs too much.", "extensions": {"code": "COST"}}]}',
            "The server refused this operation: It costs too much.",
        ),
    ],
)
def test_response_without_data_is_a_sentence(
    troubled: Visited, status: int, body: str, sentence: str
) -> None:
    kind = "application/json" if body.startswith("{") else "text/html"

    def respond(route: Route) -> None:
        route.fulfill(status=status, body=body, content_type=kind)

    troubled.page.route("**/graphql*", respond)
    troubled.go("/explore/document/inl-colombia")
    expect(troubled.page.get_by_role("alert").first).to_contain_text(sentence)


def test_server_of_trusted_documents_trusts_those_of_the_explorer(
    browser: Browser, curated_url: str, tmp_path: Path
) -> None:
    manifest = tmp_path / "trusted.json"
    manifest.write_text("{}")
    settings = Settings(database_url=curated_url, trusted_documents=manifest, trusted_only=True)
    with serving(settings) as served, visiting(browser, served.url) as visit:
        requests: list[str] = []
        visit.page.on("request", lambda request: requests.append(f"{request.method} {request.url}"))
        for address in PAGES:
            visit.go(f"/explore/{address}")
            settled(visit.page)
            expect(visit.page.get_by_role("alert")).to_have_count(0)
        asked = [request for request in requests if "/graphql?" in request or "POST" in request]
        # A document is named by its hash, so its URL is short and its response is kept.
        assert asked
        for request in asked:
            assert request.startswith("GET ")
            assert "persistedQuery" in request
            assert len(request) < 600


# For everybody.

PAGES = [
    "",
    "search?q=cocaine",
    "agency",
    "agency/homeland-security-investigations",
    "statistic/cocaine-seized-by-or-with-colombian-forces-2020",
    "document/inl-colombia#s3867-4014",
    "nothing/here",
]


def settled(page: Page) -> None:
    expect(page.locator("main h1")).to_be_visible()
    expect(page.locator(".loading")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", PAGES)
def test_pages_have_no_barriers(
    browser: Browser, server_url: str, address: str, scheme: str
) -> None:
    with visiting(browser, server_url, color_scheme=scheme) as visit:
        visit.go(f"/explore/{address}")
        settled(visit.page)
        for summary in visit.page.locator("summary").all()[:5]:
            summary.click()
        violations = Axe().run(visit.page).response["violations"]
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in violations] == []


@pytest.mark.parametrize("address", PAGES)
def test_pages_fit_a_phone(browser: Browser, server_url: str, address: str) -> None:
    with visiting(browser, server_url, viewport={"width": 375, "height": 812}) as visit:
        visit.go(f"/explore/{address}")
        settled(visit.page)
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= 375


def test_dark_mode_follows_the_system(browser: Browser, server_url: str) -> None:
    brightness = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
    with visiting(browser, server_url, color_scheme="light") as visit:
        visit.go("/explore/")
        assert min(visit.page.evaluate(brightness)) > 200
        visit.page.emulate_media(color_scheme="dark")
        assert max(visit.page.evaluate(brightness)) < 60


def test_keyboard_skips_to_the_content_and_a_new_page_has_the_focus(visit: Visited) -> None:
    page = visit.page
    visit.go("/explore/agency/homeland-security-investigations")
    settled(page)
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to the content")).to_be_focused()
    expect(page.get_by_text("Skip to the content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Agency", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Agencies")
    expect(page).to_have_title("Agencies – PolicyGraph")
    expect(page.locator("main")).to_be_focused()
    page.go_back()
    expect(page).to_have_title("Homeland Security Investigations – PolicyGraph")


def test_suggestions_are_chosen_by_the_keyboard_alone(visit: Visited) -> None:
    page = visit.page
    visit.go("/explore/")
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type("darien")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_contain_text("Darién Gap")
    page.keyboard.press("Escape")
    expect(page.get_by_role("option")).to_have_count(0)
    page.keyboard.type(" ")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Darién Gap")
