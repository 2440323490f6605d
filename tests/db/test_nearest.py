"""The unit that was meant where no figure is in a unit, or in one that it converts to."""

import pytest

from db.units.nearest import LISTED, unmeasured

UNITS = {
    "%": "percent",
    "[lb_av]": "pound",
    "har": "hectare",
    "t": "metric ton",
    "NOK": "Norwegian krone",
    "USD": "US dollar",
    "{arrest}": "arrest",
    "{line-of-effort}": "line of effort",
    "{person}": "person",
}


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        (
            "MT",
            "'MT' (megatesla), or in a unit that converts to it: did you mean 't' (metric ton)?",
        ),
        ("T", "'T' (tesla), or in a unit that converts to it: did you mean 't' (metric ton)?"),
        ("{persons}", "'{persons}', or in a unit that converts to it: did you mean '{person}'?"),
        ("{Person}", "did you mean '{person}'?"),
        ("{people}", "did you mean '{person}'?"),
        ("{arrests}", "did you mean '{arrest}'?"),
        ("{lines of effort}", "did you mean '{line-of-effort}' (line of effort)?"),
        ("{hectare}", "did you mean 'har' (hectare)?"),
        ("EUR", "'EUR' (Euro), or in a unit that converts to it: the nearest are NOK, USD."),
        ("{boat}", "the nearest are {arrest}, {line-of-effort}, {person}."),
        ("K", "the nearest are %, [lb_av], har, t."),
        ("m3", "'m3', or in a unit that converts to it: the nearest are %, [lb_av], har, t."),
    ],
)
def test_the_nearest_unit_is_named(code: str, meant: str) -> None:
    message = unmeasured(code, UNITS)
    assert message.startswith(f"No figure is measured in {code!r}")
    assert message.endswith(meant)


def test_few_of_many_units_are_listed() -> None:
    units = {f"{{{name}}}": name for name in (f"thing {number}" for number in range(100))}
    message = unmeasured("{x}", units)
    assert message.count("thing") == LISTED
    assert message.endswith("and 80 more.")


def test_a_unit_of_another_sort_is_better_than_none() -> None:
    assert unmeasured("K", {"{person}": "person"}).endswith("the nearest are {person}.")
