"""The explorer: what the server sends, and what a browser makes of it."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, expect

from api import explorer
from api.routers.explorer import router
from tests.api.browser import Visited, visiting

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


# What a browser makes of it.


@pytest.fixture
def visit(browser: Browser, server_url: str) -> Iterator[Visited]:
    with visiting(browser, server_url) as visited:
        yield visited


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


def test_bound_is_shown_as_a_bound(visit: Visited) -> None:
    visit.go("/explore/indicator/cocaine-seized")
    figure = visit.page.locator(".figure", has_text="more than 200 MT")
    expect(figure).to_have_text("more than 200 MT > 200 t")


def test_record_that_is_not_there_is_a_sentence(visit: Visited) -> None:
    visit.go("/explore/agency/no-such-agency")
    expect(visit.page.get_by_text("There is no record")).to_be_visible()
    visit.go("/explore/nothing/at/all")
    expect(visit.page.get_by_text("There is no page")).to_be_visible()
