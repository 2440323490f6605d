"""The unit that was meant, where a unit is one that no figure is measured in."""

from collections.abc import Mapping
from difflib import get_close_matches

from db.units import COUNTED, measure

# Codes that people write for another unit than they stand for in UCUM.
MEANT = {"MT": "t", "{people}": "{person}"}
# How many units an error lists where none is near.
LISTED = 20


def unmeasured(code: str, units: Mapping[str, str]) -> str:
    """Return why a unit is of no use, where figures are in ``units``, each with its name."""
    unit = _called(code, measure(code).name)
    nearest = _nearest(code, units)
    if nearest:
        hint = f"did you mean {_called(nearest, units[nearest])}?"
    else:
        alike = [each for each in units if _sort(each) == _sort(code)] or list(units)
        more = f" and {len(alike) - LISTED} more" if len(alike) > LISTED else ""
        hint = f"the nearest are {', '.join(alike[:LISTED])}{more}."
    return f"No figure is measured in {unit}, or in a unit that converts to it: {hint}"


def _sort(code: str) -> str:
    """Return whether a unit is one of counted things, a currency, or one of UCUM."""
    if COUNTED.fullmatch(code):
        return "counted"
    return "currency" if len(code) == 3 and code.isupper() else "measured"


def _called(code: str, name: str) -> str:
    """Return a code in quotes, with a name that says more."""
    return repr(code) if name in (code, code.strip("{}")) else f"{code!r} ({name})"


def _nearest(code: str, units: Mapping[str, str]) -> str | None:
    """Return the unit that a code, or its name, is almost the code or the name of."""
    if MEANT.get(code) in units:
        return MEANT[code]
    names = {name.casefold(): each for each, name in units.items()}
    names |= {each.casefold(): each for each in units}
    for text in (code, measure(code).name):
        for match in get_close_matches(text.casefold(), names, n=1, cutoff=0.7):
            return names[match]
    return None
