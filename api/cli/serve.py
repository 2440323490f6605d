"""The command that serves the API."""

import errno
import logging
import signal
import socket
import sys
from pathlib import Path
from typing import Any

import click
import sqlalchemy as sa

from api.cli.common import DATA, explained
from api.cli.data import load_curated
from api.cli.failures import every_setting, shown, unusable
from api.cli.output import stop, warn
from api.masking import Masked
from api.settings import Settings, read_settings
from db.dialects import dialect_of
from db.session import reader
from seeds.release import loaded, tables_of


@click.command()
@every_setting
@DATA
@click.option("--no-load", is_flag=True, help="Serve the release in the database, without loading.")
@explained
def serve(no_load: bool, data: Path, **flags: Any) -> None:
    """Load the curated data if it has changed, and serve the API, explorer and playground."""
    settings = read_settings(**flags)
    if settings.trusted_documents is not None:
        from api.app import trusted_documents

        # A document that can't be run is reported before anything is made.
        trusted_documents(settings)
    with listen(settings) as listener:
        if not no_load:
            load_curated(settings, data)
        elif warning := unready(settings.database_url):
            warn(warning)
        click.echo(f"PolicyGraph is on http://{settings.host}:{settings.port}/ (Ctrl+C stops it)")
        click.echo(f"In browsers, {settings.cors} may send it requests (POLICYGRAPH_CORS_ORIGINS)")
        _run(settings, listener)


def unready(url: str) -> str | None:
    """Return why the release in the database may not be served, if there is a reason."""
    engine = reader(url)
    try:
        current = loaded(engine)
        own = tables_of(engine.dialect)
        with engine.connect() as connection:
            whole = dialect_of(url).is_whole(connection)
    except sa.exc.SQLAlchemyError as error:
        return unusable(error)
    finally:
        engine.dispose()
    if not whole:
        return f"{shown(url)} is damaged; run policygraph load"
    if current is None:
        return f"{shown(url)} holds no release; run policygraph load"
    if current.tables != own:
        return f"another version has loaded {shown(url)}; run policygraph load"
    return None


def _run(settings: Settings, listener: socket.socket) -> None:
    # Imported here because they take over a second, which every other command would take, too.
    import uvicorn

    from api.server import configuration

    for stopping in (signal.SIGINT, signal.SIGTERM):
        # Uvicorn raises the signal that ended it again once everything is closed.
        signal.signal(stopping, lambda *_: sys.exit())
    log = logging.StreamHandler()
    log.setFormatter(Masked("%(levelname)s: %(message)s"))
    logging.basicConfig(handlers=[log])
    uvicorn.Server(configuration(settings)).run(sockets=[listener])


def listen(settings: Settings) -> socket.socket:
    """Bind the port before anything else, so that a port in use is reported at once."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
        # Another server could still bind a port that is bound but not listening.
        listener.listen()
    except (OSError, TypeError, UnicodeError) as error:
        listener.close()
        address = f"{settings.host}:{settings.port}"
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            stop(f"the address {address} is in use; choose another with --port")
        stop(f"the address {address} can't be used: {getattr(error, 'strerror', error)}")
    return listener
