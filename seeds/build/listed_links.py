"""The links that are listed in a record -> rows."""

from dataclasses import dataclass
from typing import Any

from db.ids import row_key
from db.tables.term import Term
from seeds.build.context import Build
from seeds.build.references import resolve
from seeds.content import CuratedRecord
from seeds.shapes import SHAPES, ListedLink


@dataclass(frozen=True)
class Listed:
    """A record that another one lists in a field, with its role if the field has roles."""

    id: int
    field: str
    role: Term | None


def add_listed_links(build: Build, record: CuratedRecord) -> list[Listed]:
    """Add the rows of all links that ``record`` lists; return the linked records."""
    return [listed for link in SHAPES[record.kind].links for listed in _add(build, record, link)]


def _add(build: Build, record: CuratedRecord, link: ListedLink) -> list[Listed]:
    listed: list[Listed] = []
    pairs: set[tuple[int | None, ...]] = set()
    columns = link.table.model_fields
    for index, item in enumerate(getattr(record.data, link.field)):
        ends = _ends(build, record, link, index)
        role = getattr(item, "role", None)
        listed += [Listed(id_, link.field, role) for id_ in ends.values() if id_]
        required = [reference for reference in link.references if not reference.optional]
        if any(ends[reference.column] is None for reference in required):
            continue
        values: dict[str, Any] = {name: getattr(item, name) for name in link.values} | ends
        if "main" in columns:
            # The role that is listed first is the main one of its pair.
            pair = tuple(ends.values())
            values["main"] = pair not in pairs
            pairs.add(pair)
        if "id" in columns:
            values["id"] = row_key(link.table.__tablename__, record.id, *values.values())
        if not build.rows.add(link.table(**{link.owner: record.id}, **values)):
            message = f"this is listed twice in {link.field}"
            build.report(record.problem(message, link.field, index))
    return listed


def _ends(
    build: Build, record: CuratedRecord, link: ListedLink, index: int
) -> dict[str, int | None]:
    """Return the keys of the records that an item of a list refers to, by column."""
    item = getattr(record.data, link.field)[index]
    ends: dict[str, int | None] = {}
    for reference in link.references:
        name = item if link.bare else getattr(item, reference.field)
        inside = (link.field, index) if link.bare else (link.field, index, reference.field)
        target = resolve(build, record, name, reference, *inside)
        ends[reference.column] = target.id if target else None
    return ends
