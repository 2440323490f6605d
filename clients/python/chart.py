"""Make a table and a chart of all figures of one indicator, with their sources.

    python chart.py cocaine-seized t --to cocaine

writes ``cocaine.csv`` and ``cocaine.svg``. A figure that is a bound is drawn as one, figures that
may count the same are marked, and nothing is added up.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import matplotlib
import pandas as pd
from matplotlib.axes import Axes
from policygraph_client import Client, Comparator, GraphQLClientError
from policygraph_client.figures import FiguresIndicatorStatisticsNodes as Figure

matplotlib.use("svg")
from matplotlib import pyplot as plt

SERVER = "http://127.0.0.1:8000/graphql"
ARROW = {"arrowstyle": "->", "color": "tab:blue", "linewidth": 1.5}
# How a figure is drawn, and where an arrow leads from it: to the right, to the left, nowhere.
MARKS = {
    Comparator.EQUAL: ("o", "tab:blue", 0),
    Comparator.APPROXIMATELY: ("o", "white", 0),
    Comparator.GREATER_THAN: ("|", "tab:blue", 1),
    Comparator.AT_LEAST: ("|", "tab:blue", 1),
    Comparator.LESS_THAN: ("|", "tab:blue", -1),
    Comparator.AT_MOST: ("|", "tab:blue", -1),
}


def figures(client: Client, indicator: str, unit: str) -> tuple[str, str, list[Figure]]:
    """Return the release, the name of the indicator, and all its figures, page by page."""
    found: list[Figure] = []
    after = None
    while True:
        page = client.figures(indicator=indicator, unit=unit, after=after)
        if page.indicator is None:
            raise SystemExit(f"there is no indicator with the slug {indicator}")
        found += page.indicator.statistics.nodes
        info = page.indicator.statistics.page_info
        if not info.has_next_page:
            return page.release.id, page.indicator.name, found
        after = info.end_cursor


def sources(figure: Figure) -> Iterator[str]:
    """Return where a figure stands: document, paragraph and span."""
    for cited in figure.citations:
        yield f"{cited.document.slug} ¶{cited.paragraph} [{cited.start}:{cited.end}]"


def table(found: list[Figure]) -> pd.DataFrame:
    """Return a row for each figure; numbers stay decimals."""
    return pd.DataFrame(
        {
            "name": figure.name,
            "as_stated": figure.quantity and figure.quantity.as_stated,
            "comparator": figure.quantity and figure.quantity.comparator,
            "value": figure.quantity and figure.quantity.in_ and figure.quantity.in_.value,
            "period": figure.period and figure.period.as_stated,
            "start": figure.period and figure.period.start,
            "end": figure.period and figure.period.end,
            "modality": figure.modality.value,
            "attributed_to": figure.attributed_to and figure.attributed_to.name,
            "may_count_the_same": figure.overlaps.total_count > 0,
            "conflicts": figure.conflicts_with.total_count > 0,
            "sources": "; ".join(sources(figure)),
        }
        for figure in found
    )


def draw(axes: Axes, rows: pd.DataFrame, unit: str) -> None:
    """Draw a line for each figure that has a number in the unit."""
    values = [float(value) for value in rows["value"]]
    reach = max(values, default=1.0) * 0.12
    for position, (value, row) in enumerate(zip(values, rows.itertuples(), strict=True)):
        marker, fill, direction = MARKS[Comparator(row.comparator)]
        axes.plot(value, position, marker, markersize=9, color="tab:blue", markerfacecolor=fill)
        if direction:
            tip = (value + direction * reach, position)
            axes.annotate("", tip, (value, position), arrowprops=ARROW)
    marked = rows["may_count_the_same"].map({True: " *", False: ""})
    printed = rows["period"].fillna("no period") + ": “" + rows["as_stated"] + "”" + marked
    labels = rows["name"] + "\n" + printed
    axes.set_yticks(range(len(rows)), labels)
    axes.set_xlim(left=0)
    axes.margins(x=0.2)
    axes.set_xlabel(unit)
    axes.invert_yaxis()
    axes.grid(axis="x", alpha=0.3)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("indicator", help="the slug of an indicator, such as cocaine-seized")
    parser.add_argument("unit", help="the UCUM code of a unit, such as t or {person}")
    parser.add_argument("--to", default="figures", help="the beginning of the files' names")
    parser.add_argument("--server", default=SERVER, help=f"the endpoint, by default {SERVER}")
    given = parser.parse_args()

    try:
        with Client(given.server) as client:
            release, name, found = figures(client, given.indicator, given.unit)
    except GraphQLClientError as error:
        sys.exit(f"the server refuses the query: {error}")
    rows = table(found)
    rows.to_csv(f"{given.to}.csv", index=False)
    shown = rows[["name", "as_stated", "value", "period", "sources"]]
    sys.stdout.write(shown.to_string(index=False) + "\n")

    numbers = rows[rows["value"].notna()]
    if numbers.empty:
        sys.exit(f"no figure of {name} has a number in {given.unit}: there is no chart")
    figure, axes = plt.subplots(figsize=(11, 1.6 + 0.9 * len(numbers)), layout="constrained")
    draw(axes, numbers, given.unit)
    axes.set_title(name, loc="left")
    without = len(rows) - len(numbers)
    notes = [
        "● exact  ○ about  |→ more than  ←| less than",
        "* may count the same as others: do not add" if any(rows["may_count_the_same"]) else "",
        f"{without} of {len(rows)} figures have no number in {given.unit}" if without else "",
        f"PolicyGraph, {release}; sources in {Path(given.to).name}.csv",
    ]
    figure.supxlabel("\n".join(filter(None, notes)), x=0.01, ha="left", fontsize=8)
    figure.savefig(f"{given.to}.svg", metadata={"Date": None})


if __name__ == "__main__":
    main()
