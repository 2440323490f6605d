"""The explorer's network: what surrounds a record, and the chains that join two."""

import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tests.api.browser import Visited, visiting

HSI = "/explore/network/agency/homeland-security-investigations"


def test_record_leads_to_its_network_and_back(visit: Visited) -> None:
    page = visit.page
    visit.go("/explore/agency/homeland-security-investigations")
    page.get_by_role("link", name="Its network").click()
    expect(page).to_have_title("Network of Homeland Security Investigations – PolicyGraph")
    expect(_labels(page).first).to_have_text("Homeland Security Investigati…")
    page.get_by_role("heading", level=1).get_by_role("link").click()
    expect(page).to_have_url(re.compile("/explore/agency/homeland-security-investigations$"))


def test_picture_and_list_have_the_same_links(visit: Visited) -> None:
    page = visit.page
    visit.go(HSI)
    listed = page.locator(".links > ul > li")
    expect(listed).to_have_count(22)
    # A line joins each fact with the record in the middle.
    expect(page.locator(".picture line.near")).to_have_count(22)
    partnership = listed.filter(
        has_text=re.compile("^Partnership HSI's partnership with Colombian")
    )
    expect(partnership).to_contain_text("inferred")
    expect(partnership.locator(".sources a").first).to_have_attribute(
        "href", re.compile(r"/document/nbc-hsi-in-colombia#s\d+-\d+$")
    )
    # By keyboard, the list chooses what the picture shows.
    police = partnership.get_by_role("button", name="Colombian National Police")
    police.press("Enter")
    expect(page.get_by_role("heading", name="Links of Colombian National Police")).to_be_visible()
    expect(page.locator(".node.selected title")).to_have_text("Colombian National Police")


def test_filters_narrow_the_network_and_stay_in_the_address(visit: Visited) -> None:
    page = visit.page
    visit.go(HSI)
    facts = page.locator(".picture line.near")
    expect(facts).to_have_count(22)
    page.get_by_label("Operations").uncheck()
    expect(page.locator(".picture .node.operation")).to_have_count(0)
    expect(facts).to_have_count(15)
    page.get_by_label("Countries").uncheck()
    expect(page.locator(".picture .node.country")).to_have_count(0)
    page.get_by_label("Stated in").select_option("nbc-hsi-in-colombia")
    expect(page).to_have_url(re.compile("document=nbc-hsi-in-colombia"))
    expect(facts).not_to_have_count(15)
    left = facts.count()
    assert 0 < left < 15
    for sources in page.locator(".links > ul > li > .sources").all():
        expect(sources).to_contain_text("NBC News report")
    page.reload()
    expect(facts).to_have_count(left)
    expect(page.get_by_label("Operations")).not_to_be_checked()
    expect(page.locator(".picture .node.country")).to_have_count(0)


def test_picture_is_the_same_each_time_and_moves_by_buttons(visit: Visited) -> None:
    page = visit.page
    visit.go(HSI)
    circle = page.locator(".picture .node.agency circle").last
    first = _box(circle)
    page.reload()
    assert _box(circle) == first
    page.get_by_role("button", name="Move right").click()
    expect(circle).not_to_have_attribute("cx", str(first["x"]))
    moved = _box(circle)
    assert moved["x"] == pytest.approx(first["x"] - 80, abs=1)
    page.get_by_role("button", name="Zoom in").click()
    page.get_by_role("button", name="Show all").click()
    assert _box(circle)["x"] == pytest.approx(first["x"], abs=1)


def test_labels_do_not_lie_upon_each_other(visit: Visited) -> None:
    visit.go("/explore/network/country/united-states")
    expect(visit.page.locator(".picture line.near")).to_have_count(84)
    boxes = [label.bounding_box() for label in _labels(visit.page).all()]
    assert len(boxes) > 20
    # Around its letters, a box has room for a line of text.
    for position, one in enumerate(boxes):
        for other in boxes[:position]:
            assert one
            assert other
            apart = (
                one["x"] + one["width"] <= other["x"] + 6
                or other["x"] + other["width"] <= one["x"] + 6
                or one["y"] + one["height"] <= other["y"] + 5
                or other["y"] + other["height"] <= one["y"] + 5
            )
            assert apart, (one, other)


def test_chain_between_two_records_has_the_evidence_of_each_link(visit: Visited) -> None:
    page = visit.page
    visit.go(HSI)
    box = page.get_by_role("combobox", name="The other record")
    box.press_sequentially("FARC")
    expect(page.get_by_role("option").first).to_be_visible()
    page.get_by_role("option").filter(has_text="FARC").first.click()
    expect(page).to_have_url(re.compile(r"to=criminal-organization%2Ffarc"))
    chains = page.locator(".chains ol")
    expect(chains).to_have_count(2)
    hops = chains.first.locator("li:has(> .sources)")
    expect(hops).to_have_count(4)
    for hop in hops.all():
        expect(hop.locator(".sources a").first).to_have_attribute(
            "href", re.compile(r"/document/[a-z-]+#s\d+-\d+$")
        )
    expect(chains.first).to_contain_text("Colombian National Police")


def test_records_that_no_chain_joins_are_a_sentence(visit: Visited) -> None:
    visit.go(f"{HSI}?to=agency/no-such-agency")
    expect(visit.page.get_by_text("No chain of at most four links")).to_be_visible()
    visit.go("/explore/network/agency/no-such-agency")
    expect(visit.page.get_by_text("There is no record")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_network_is_accessible_and_fits(
    browser: Browser, server_url: str, scheme: Any, width: int
) -> None:
    options = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}}
    with visiting(browser, server_url, **options) as visit:
        visit.go(f"{HSI}?to=criminal-organization/farc")
        expect(visit.page.locator(".picture line.near")).to_have_count(22)
        expect(visit.page.locator(".chains ol")).to_have_count(2)
        found = Axe().run(visit.page)
        assert found.violations_count == 0, found.generate_report()
        assert visit.page.evaluate("document.documentElement.scrollWidth") == width


def _labels(page: Page) -> Locator:
    return page.locator(".picture .label")


def _box(element: Locator) -> Any:
    expect(element).to_be_visible()
    return element.bounding_box()
