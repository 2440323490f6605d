"""The warnings about sums."""

from db.tables.term import Term


class WarningCode(Term):
    """What a reader should know about how figures were added up."""

    PARTS_LEFT_OUT = (
        "PARTS_LEFT_OUT",
        "Figures that are parts of other figures here were left out.",
    )
    REPEATS_LEFT_OUT = (
        "REPEATS_LEFT_OUT",
        "Figures that repeat other figures here were left out.",
    )
    OVERLAP = (
        "OVERLAP",
        "Figures share some of what they count, so they were not added up: the sum is null.",
    )
    CONFLICT = (
        "CONFLICT",
        "Figures contradict one another, so they were not added up: the sum is null.",
    )
    PARTS_ACROSS = (
        "PARTS_ACROSS",
        "Figures of one sum are parts of figures of another: do not add the sums to each other.",
    )
    REPEATS_ACROSS = (
        "REPEATS_ACROSS",
        "Figures of one sum repeat figures of another: do not add the sums to each other.",
    )
    OVERLAP_ACROSS = (
        "OVERLAP_ACROSS",
        "Figures of different sums share some of what they count: do not add the sums to each"
        " other.",
    )
    CONFLICT_ACROSS = (
        "CONFLICT_ACROSS",
        "Figures of different sums contradict one another: not all of the sums are right.",
    )
    SHARES = "SHARES", "Shares and relative changes are not added up: the sum is null."
    CUMULATIVE = (
        "CUMULATIVE",
        "Running totals may count the same things, so they were not added up: the sum is null.",
    )
    INTERVAL = (
        "INTERVAL",
        "Figures bound the true values differently, so they add up to an interval: the sum and the"
        " mean are null.",
    )
    NOT_STATED = (
        "NOT_STATED",
        "Some figures are alleged, planned, possible, inferred or opinions.",
    )
    NO_NUMBER = "NO_NUMBER", "Records without a number are counted, but are not part of any figure."
