"""The commands on curated files: find, rename and fmt."""

from pathlib import Path

import click

from api.cli.common import DATA, explained
from api.cli.output import MISUSED, stop
from seeds.curate.find import find as find_records
from seeds.curate.find import similar
from seeds.curate.fmt import formatted
from seeds.curate.rename import CannotRename
from seeds.curate.rename import rename as rename_record
from seeds.curate.write import write_files
from seeds.files import curated_files
from seeds.read import read
from seeds.values import is_slug


@click.command()
@click.argument("words", nargs=-1, required=True)
@DATA
@explained
def find(words: tuple[str, ...], data: Path) -> None:
    """Find records by WORDS of their names, aliases or slugs.

    The first column is what refers to the record. Files that can't be read are left out.
    """
    files, wanted = read(curated_files(data)), " ".join(words)
    found = find_records(files, wanted)
    if not found:
        near = similar(files, wanted)
        hint = f"; close to it: {', '.join(near)}" if near else ""
        stop(f"no name, alias or slug in {data} has {wanted!r}{hint}")
    for one in found:
        record = one.record
        by = "" if one.name in (record.names[0], record.slug) else f" ({one.name})"
        name = f"{record.names[0]}{by}"
        click.echo(f"{record.reference}  {name}  {record.file.name}:{record.line}")


@click.command()
@click.argument("record")
@click.argument("slug")
@DATA
@explained
def rename(record: str, slug: str, data: Path) -> None:
    """Give RECORD another SLUG, in its own place and in every reference to it.

    RECORD is a slug, or kind:slug, such as country:colombia. The data has to be without problems.
    A slug makes the record's ID, so it never changes after a release.
    """
    if not is_slug(slug):
        stop(f"{slug!r} is no slug: lower case, words joined by hyphens, at most 100", MISUSED)
    try:
        renamed = rename_record(curated_files(data), record, slug)
    except CannotRename as error:
        stop(str(error))
    write_files(data, renamed.contents)
    names = sorted(name for name, text in renamed.contents.items() if text is not None)
    click.echo(f"{renamed.count} places changed in {', '.join(names)}")


@click.command()
@click.option("--check", "only_check", is_flag=True, help="Change nothing; fail if a file would.")
@DATA
@explained
def fmt(only_check: bool, data: Path) -> None:
    """Put the keys of every record in one order, and the files in one style.

    Comments stay with what they are about, and no value changes.
    """
    changed = formatted(curated_files(data))
    if only_check and changed:
        stop(f"not in the one style: {', '.join(changed)}; 'policygraph fmt' changes them")
    write_files(data, changed)
    for name in changed:
        click.echo(name)
    click.echo(f"{len(changed)} files changed" if changed else "Every file is in the one style")
