"""What a reader should know of a sum."""

from db.tables.term import Term


class WarningCode(Term):
    """What a reader should know of how figures were added up."""

    PARTS_LEFT_OUT = (
        "PARTS_LEFT_OUT",
        "Figures that others of these include as their parts were left out.",
    )
    REPEATS_LEFT_OUT = (
        "REPEATS_LEFT_OUT",
        "Figures that say the same as others of these were left out.",
    )
    OVERLAP = (
        "OVERLAP",
        "Figures share some of what they count, so they were not added up: the sum is null.",
    )
    CONFLICT = (
        "CONFLICT",
        "Figures contradict one another, so they were not added up: the sum is null.",
    )
    SHARES = "SHARES", "Shares and relative changes are not added up: the sum is null."
    CUMULATIVE = (
        "CUMULATIVE",
        "Running totals may count the same twice, so they were not added up: the sum is null.",
    )
    NOT_STATED = (
        "NOT_STATED",
        "Among these are figures that are alleged, planned, possible, inferred or an opinion.",
    )
    NO_NUMBER = "NO_NUMBER", "Records that give no number are counted, but are part of no figure."
