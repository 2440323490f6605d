"""Dates that are printed in part, in the Extended Date/Time Format of ISO 8601-2."""

import re
from calendar import monthrange

MONTH = r"(0[1-9]|1[0-2]|0X|1X|XX)"
DAY = r"(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX)"
PARTIAL_DATE = rf"[1-9X][0-9X]{{3}}(-{MONTH}(-{DAY})?)?[?~%]?"
EDTF = re.compile(f"{PARTIAL_DATE}(/{PARTIAL_DATE})?")
LEAP_YEAR = 2000


def edtf_problem(edtf: str) -> str | None:
    """Return what is wrong with a date, or a range of two, or ``None``."""
    if not EDTF.fullmatch(edtf):
        return "edtf is a date of ISO 8601-2, or two with a slash, as in XXXX-05-30/XXXX-05-31"
    if not all(map(_is_in_calendar, edtf.split("/"))):
        return "edtf names a day that the calendar does not have"
    if _is_reversed(edtf):
        return "edtf ends before it starts"
    return None


def _is_in_calendar(edtf: str) -> bool:
    """Return whether a month has the day of an EDTF date, as far as both are printed."""
    year, *printed = edtf.rstrip("?~%").split("-")
    if len(printed) < 2 or "X" in "".join(printed):
        return True
    # Without its year, a date may be in a leap year.
    month, day = map(int, printed)
    return day <= monthrange(LEAP_YEAR if "X" in year else int(year), month)[1]


def _is_reversed(edtf: str) -> bool:
    """Return whether a range ends before it starts, as far as both are printed."""
    first, _, last = (part.rstrip("?~%") for part in edtf.partition("/"))
    if not last:
        return False
    before = "0"
    for part, (one, other) in enumerate(zip(first.split("-"), last.split("-"), strict=False)):
        if one != other:
            # Without its year, a range of months may end in the next one.
            is_open = "X" in one + other or ("X" in before and (part == 1 or before == "XX"))
            return one > other and not is_open
        before = one
    return False
