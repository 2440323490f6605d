"""The ``policygraph`` command, composed of its subcommands."""

from collections.abc import Iterator, MutableMapping
from importlib import import_module

import click

# The module of each command, and its name there if it is another.
MODULES = {
    "serve": "serve",
    "load": "data",
    "check": "data",
    "verify": "data",
    "coverage": "data",
    "import": "documents:import_",
    "new": "documents",
    "review": "documents",
    "cite": "cite",
    "reanchor": "reanchor",
    "find": "curate",
    "rename": "curate",
    "fmt": "curate",
    "schema": "schema",
    "release": "data",
    "export": "export",
    "examples": "examples",
}


class Commands(MutableMapping[str, click.Command]):
    """The commands by their names: each is imported when it is asked for, not before."""

    def __init__(self) -> None:
        self._modules = dict(MODULES)

    def __getitem__(self, name: str) -> click.Command:
        module, _, attribute = self._modules[name].partition(":")
        command: click.Command = getattr(import_module(f"api.cli.{module}"), attribute or name)
        return command

    def __setitem__(self, name: str, command: click.Command) -> None:
        raise TypeError("commands are listed in MODULES")

    def __delitem__(self, name: str) -> None:
        del self._modules[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)


@click.group(commands=Commands(), context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Query, check and load a curated database of security cooperation in the Americas."""
