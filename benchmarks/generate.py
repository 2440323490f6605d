"""Fill a database with generated data: 500 (S) to 10,000,000 (X) statistics, and all around them.

    python -m benchmarks.generate --size M --database sqlite:///var/benchmarks/M.sqlite
    python -m benchmarks.generate --size 5000 --database postgresql://USER@HOST:PORT/NAME

The data is the same each time, for the same seed. It is loaded through the steps of a real load:
copies, links and the search are derived, the indexes are made, foreign keys are checked, and the
database analyses its tables. A database that already holds the same data is left as it is.
"""

import time

import click

from benchmarks.data.fill import fill
from benchmarks.data.sizes import SIZES
from seeds.load import NotOurs

SEED = 1


def number_of(size: str) -> int:
    """Return the number of statistics of a size, which is a letter or a number."""
    if size in SIZES:
        return SIZES[size]
    if size.isdecimal() and int(size):
        return int(size)
    raise click.BadParameter(f"expected {', '.join(SIZES)} or a number of statistics, not {size!r}")


@click.command(help=__doc__)
@click.option("--size", default="M", show_default=True, help="S, M, L, X or a number.")
@click.option("--database", "url", required=True, help="The URL of the database to fill.")
@click.option("--seed", default=SEED, show_default=True, help="Other data of the same sort.")
def main(size: str, url: str, seed: int) -> None:
    """Fill the database, and print how long it takes."""
    statistics, start = number_of(size), time.monotonic()
    click.echo(f"Generating {statistics:,} statistics ...")
    try:
        filled = fill(url, statistics, seed, click.echo)
    except NotOurs as error:
        raise click.ClickException(f"the database was not changed: {error}") from None
    taken = f"filled in {time.monotonic() - start:.0f} s" if filled else "filled already"
    click.echo(f"The database is {taken}.")


if __name__ == "__main__":
    main()
