"""Compare PolicyGraph with other servers on the same data, and with what is possible at all.

    python -m benchmarks.compare --size M [--peers policygraph,limit] [--queries q1,q4] [--rounds 3]

It generates the data if it is missing, starts the servers, checks that all return the same data,
and measures them in turn, several times over. The server has one core to itself; the load and the
database share the others. It needs wrk, and for the peers on Node.js, npm.
"""

import signal
import sys
from contextlib import ExitStack
from dataclasses import asdict

import click
import orjson

from benchmarks.compare.check import Different, cases
from benchmarks.compare.data import CACHE, indicators, ready, url_of
from benchmarks.compare.load import NoLoad
from benchmarks.compare.measure import Measurement, all_measured
from benchmarks.compare.moments import beside_slow_clients, first_seen, repeated
from benchmarks.compare.peers import BOTH, PEERS_BY_NAME, POSTGRESQL
from benchmarks.compare.queries import QUERIES
from benchmarks.compare.servers import Server, ServerFailed, running
from benchmarks.compare.tables import moments_table, tables
from benchmarks.generate import number_of

SERVER = "postgresql://postgres@127.0.0.1:5432"


def names(known: list[str], what: str) -> "click.ParamType[list[str]]":
    """Return the type of an option that lists some of the known names."""

    class Names(click.ParamType[list[str]]):
        name = what

        def convert(self, value: object, param: object, ctx: object) -> list[str]:
            asked = value if isinstance(value, list) else str(value).split(",")
            unknown = [name for name in asked if name not in known]
            if unknown:
                self.fail(f"{', '.join(unknown)}: expected some of {', '.join(known)}")
            return asked

    return Names()


@click.command(help=__doc__)
@click.option("--size", default="M", show_default=True, help="S, M, L, X or a number.")
@click.option("--databases", type=names(list(BOTH), "databases"), default=list(BOTH))
@click.option("--peers", type=names(list(PEERS_BY_NAME), "peers"), default=list(PEERS_BY_NAME))
@click.option("--queries", type=names(list(QUERIES), "queries"), default=list(QUERIES))
@click.option("--rounds", default=3, show_default=True, help="How often everything is measured.")
@click.option("--seconds", default=3.0, show_default=True, help="How long a load lasts at least.")
@click.option("--postgresql", "server", default=SERVER, show_default=True, help="The server.")
@click.option("--moments", is_flag=True, help="Also measure neighbours, new and repeated requests.")
def main(
    size: str,
    databases: list[str],
    peers: list[str],
    queries: list[str],
    rounds: int,
    seconds: float,
    server: str,
    moments: bool,
) -> None:
    """Compare, print the tables, and keep the numbers."""
    # Servers that were started are stopped, however this process ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    urls = {database: url_of(database, size, server) for database in databases}
    for url in urls.values():
        ready(url, size, click.echo)
    extra: list[Measurement] = []
    try:
        with ExitStack() as stack:
            servers = _started(stack, peers, urls)
            known = indicators(urls[POSTGRESQL]) if POSTGRESQL in urls else {}
            listed = cases(servers, queries, number_of(size), known, click.echo)
            measurements = all_measured(listed, rounds, seconds, click.echo)
            if moments:
                click.echo("Small operations beside slow ones, new documents, repeated requests:")
                extra += beside_slow_clients(listed, seconds, click.echo)
                extra += first_seen(listed, seconds, click.echo)
                extra += repeated(servers, seconds, click.echo)
    except (Different, NoLoad, ServerFailed) as error:
        raise click.ClickException(str(error)) from None
    kept = CACHE / f"compare-{size}.json"
    numbers = [asdict(each) for each in (*measurements, *extra)]
    kept.write_bytes(orjson.dumps(numbers, option=orjson.OPT_INDENT_2))
    click.echo(tables(measurements) + moments_table(extra))
    click.echo(f"The numbers are in {kept}.")


def _started(stack: ExitStack, peers: list[str], urls: dict[str, str]) -> list[Server]:
    servers = []
    for name in peers:
        peer = PEERS_BY_NAME[name]
        peer.prepare()
        for database in peer.databases:
            if database in urls:
                log = CACHE / "logs" / f"{name}-{database}.txt"
                click.echo(f"Starting {peer.title} on {database} ...")
                context = running(peer, database, urls[database], log)
                servers.append(stack.enter_context(context))
    return servers


if __name__ == "__main__":
    main()
