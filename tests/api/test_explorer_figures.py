"""The explorer's charts: what a browser draws of figures, and what it does not draw or add up."""

import re
from typing import Any

import httpx2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, expect

from tests.api.browser import Visited, visiting


def test_chart_draws_each_figure_over_its_period(visit: Visited) -> None:
    visit.go("/explore/indicator/cocaine-seized")
    marks = visit.page.locator(".chart .mark")
    expect(marks).to_have_count(2)
    campaigns = visit.page.locator(".mark.at-least", has_text="more than 200 MT, running total")
    year = visit.page.locator(".mark.exact", has_text="579.9 metric tons")
    # Three years, of which the other figure's year is the last.
    outer, inner = _box(campaigns.locator(".line")), _box(year.locator(".line"))
    assert outer["width"] / inner["width"] == pytest.approx(3, abs=0.05)
    assert outer["x"] + outer["width"] == pytest.approx(inner["x"] + inner["width"], abs=1)
    assert inner["y"] < outer["y"]


def test_bounds_are_drawn_open_at_their_open_end(visit: Visited) -> None:
    visit.go("/explore/indicator/activities-supported")
    more = visit.page.locator(".mark.at-least", has_text="over 300")
    fewer = visit.page.locator(".mark.at-most", has_text="fewer than thirty")
    assert _box(more.locator(".extent"))["y"] < _box(more.locator(".line"))["y"]
    below = _box(fewer.locator(".extent"))
    line = _box(fewer.locator(".line"))
    assert below["y"] + below["height"] > line["y"] + line["height"]
    expect(visit.page.locator(".legend")).to_contain_text("this much or more: open above")
    expect(visit.page.locator(".legend")).to_contain_text("this much or less: open below")


def test_share_has_the_axis_of_a_share_and_an_estimate_is_hollow(visit: Visited) -> None:
    visit.go("/explore/indicator/cocaine-by-country-of-origin")
    mark = visit.page.locator(".mark.about", has_text="approximately 89 percent")
    filled, card = (
        element.evaluate("(element) => getComputedStyle(element)").get(key)
        for element, key in [
            (mark.locator(".line"), "fill"),
            (visit.page.locator(".figures figure"), "backgroundColor"),
        ]
    )
    assert filled == card
    expect(visit.page.locator(".axis")).to_contain_text("100")
    expect(visit.page.locator("figcaption")).to_contain_text("Share of: Cocaine")


def test_units_have_charts_of_their_own_and_the_undated_stands_beside(visit: Visited) -> None:
    visit.go("/explore/indicator/arrests")
    expect(visit.page.locator("figcaption")).to_have_text(["figures over time, in units of arrest"])
    expect(visit.page.locator(".chart .mark")).to_have_count(1)
    undated = visit.page.locator(".lists > div", has_text="Not dated")
    expect(undated.locator("> ul > li")).to_have_count(5)
    expect(undated).to_contain_text("more than 3,800")


def test_words_and_ranks_are_lists(visit: Visited) -> None:
    visit.go("/explore/indicator/coca-cultivation-area")
    expect(visit.page.locator(".lists > div", has_text="In words only")).to_contain_text(
        "dramatic increases"
    )
    ranks = visit.page.locator(".lists > div", has_text="Ranks")
    expect(ranks).to_contain_text("Number 1 of levels on record")
    expect(visit.page.locator(".chart")).to_have_count(0)


def test_sums_are_those_of_the_api_with_their_reasons(visit: Visited) -> None:
    visit.go("/explore/indicator/arrests")
    group = httpx2.post(
        f"{visit.server_url}/graphql",
        json={
            "query": '{ indicator(slug: "arrests") { statistics { aggregate {'
            " groups { warnings { message } } } } } }"
        },
    ).json()["data"]["indicator"]["statistics"]["aggregate"]["groups"][0]
    sums = visit.page.get_by_role("region", name="Do they add up?")
    expect(sums).to_contain_text("4 figures (person, no period stated): no sum")
    for warning in group["warnings"]:
        expect(sums).to_contain_text(warning["message"])


def test_mark_leads_to_its_fact_and_its_source(visit: Visited) -> None:
    page = visit.page
    visit.go("/explore/indicator/cocaine-seized")
    mark = page.locator(".mark", has_text="579.9 metric tons")
    mark.focus()
    source = page.locator(".pointed .sources a")
    expect(source).to_have_attribute("href", re.compile(r"/document/inl-colombia#s3867-4014$"))
    mark.press("Enter")
    expect(page).to_have_url(
        re.compile("/statistic/cocaine-seized-by-or-with-colombian-forces-2020$")
    )


def test_figures_are_copied_as_a_table(visit: Visited) -> None:
    page = visit.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.go("/explore/indicator/cocaine-seized")
    page.get_by_text("3 figures as a table").click()
    table = page.get_by_role("table")
    expect(table.get_by_role("row")).to_have_count(4)
    page.get_by_label("Copy the table").click()
    expect(page.get_by_label("Copy the table")).to_have_text("Copied")
    rows = [row.split("\t") for row in page.evaluate("navigator.clipboard.readText()").split("\n")]
    assert {len(row) for row in rows} == {len(rows[0])}
    (year,) = [row for row in rows if "579.9 metric tons" in row]
    assert year[rows[0].index("Value")] == "579.9"
    assert year[rows[0].index("Bound")] == ""
    assert year[rows[0].index("From")] == "2020-01-01"
    (bound,) = [row for row in rows if "more than 200 MT" in row]
    assert bound[rows[0].index("Bound")] == "more than"


def test_record_has_small_charts_where_an_indicator_has_several_figures(visit: Visited) -> None:
    visit.go("/explore/country/colombia")
    figures = visit.page.get_by_role("region", name="Figures over time")
    expect(figures.get_by_role("link", name="Cocaine seized", exact=True)).to_be_visible()
    expect(figures.locator(".chart .mark")).to_have_count(4)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_charts_are_accessible_and_fit(
    browser: Browser, server_url: str, scheme: Any, width: int
) -> None:
    options = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}}
    with visiting(browser, server_url, **options) as visit:
        visit.go("/explore/indicator/cocaine-seized")
        expect(visit.page.locator(".chart .mark")).to_have_count(2)
        visit.page.get_by_text("3 figures as a table").click()
        found = Axe().run(visit.page)
        assert found.violations_count == 0, found.generate_report()
        assert visit.page.evaluate("document.documentElement.scrollWidth") == width


def _box(element: Locator) -> Any:
    expect(element).to_be_visible()
    return element.bounding_box()
