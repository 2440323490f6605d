"""The layout of a table: which list of a response has its rows, and what its columns are.

It is decided by the operation alone, so a table has the same columns whatever its rows are.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from schema.build.sources import FacetsSource, FacetValuesSource
from schema.errors import OperationError
from schema.plan.response import ResponseField

Keys = tuple[str, ...]
# The fields that lead from the response to a list, which is the last of them.
Way = tuple[ResponseField, ...]
# So many lists are named in a message.
NAMED = 20

NO_LIST = (
    "A table has the items of a list, and the operation selects none: select one, such as the"
    " 'nodes' of a connection, or ask for JSON."
)


class NoTable(OperationError):
    """The response of an operation is no table; the message says how to get one."""


@dataclass(frozen=True)
class Column:
    """A column, and the keys that lead to its values from the object around them."""

    name: str
    keys: Keys

    def values(self, data: object) -> object:
        """Return the value in an object; of a list on the way, the list of its items' values."""
        return values_at(data, self.keys)


@dataclass(frozen=True)
class Level:
    """A list on the way to the rows: the keys to it, and the columns of the object around it."""

    keys: Keys
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Layout:
    """The columns of a table: those of an item of its list, and then those around the list."""

    way: Way
    columns: tuple[Column, ...]
    levels: tuple[Level, ...]
    names: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        around = chain.from_iterable(level.columns for level in self.levels)
        names = tuple(column.name for column in (*self.columns, *around))
        object.__setattr__(self, "names", names)

    @property
    def list_name(self) -> str:
        """The name of the list, by which a client can choose it."""
        return name_of(self.way)

    def rows(self, data: object) -> Iterator[list[object]]:
        """Yield the values of each row, in the order of the columns."""
        yield from self._rows(data, 0, [])

    def _rows(self, data: object, depth: int, around: list[object]) -> Iterator[list[object]]:
        if depth == len(self.levels):
            yield [*(column.values(data) for column in self.columns), *around]
            return
        level = self.levels[depth]
        around = [*around, *(column.values(data) for column in level.columns)]
        items = values_at(data, level.keys)
        for item in items if isinstance(items, list) else ():
            yield from self._rows(item, depth + 1, around)


def values_at(data: object, keys: Keys) -> object:
    """Return the value at the end of some keys, ``None`` where something on the way is null.

    An object of another type than a fragment is for does not have the fragment's keys.
    """
    for at, key in enumerate(keys):
        if isinstance(data, list):
            return [values_at(item, keys[at:]) for item in data]
        if not isinstance(data, dict):
            return None
        data = data.get(key)
    return data


def layout(fields: Sequence[ResponseField], chosen: str | None) -> Layout:
    """Return the layout of a table; ``NoTable`` if it is open which list has the rows.

    Without a choice, that is the only list of objects that is in no other list, or if there is
    none, the only list of values.
    """
    lists = list(lists_of(fields))
    way = _named(lists, chosen) if chosen is not None else _only(lists)
    columns = tuple(_columns(way[-1].below, ())) or (Column(way[-1].key, ()),)
    table = Layout(way, columns, tuple(_levels(fields, way)))
    repeated = [name for name, count in Counter(table.names).items() if count > 1]
    if repeated:
        raise NoTable(
            f"Two columns of the table are named {repeated[0]!r}: give one of the fields an alias."
        )
    return table


def name_of(way: Way) -> str:
    """Return the name of what some fields lead to."""
    return ".".join(each.key for each in way)


def keys_of(way: Way) -> Keys:
    """Return the keys on a way."""
    return tuple(each.key for each in way)


def lists_of(fields: Iterable[ResponseField], around: Way = ()) -> Iterator[Way]:
    """Yield the ways to all lists, in the order of the response."""
    for each in fields:
        way = (*around, each)
        if each.is_list:
            yield way
        yield from lists_of(each.below, way)


def _named(lists: Sequence[Way], name: str) -> Way:
    way = next((way for way in lists if name_of(way) == name), None)
    if way is None:
        raise NoTable(f"The response has no list {name!r}. {_listed('Its lists are', lists)}")
    return way


def _only(lists: Sequence[Way]) -> Way:
    outermost = [way for way in lists if not any(each.is_list for each in way[:-1])]
    of_objects = [way for way in outermost if way[-1].below]
    candidates = [_inside(way) for way in of_objects or outermost]
    if len(candidates) != 1:
        raise NoTable(_listed("Choose one of these by the parameter 'list'", candidates))
    return candidates[0]


def _inside(way: Way) -> Way:
    """Return the way to the values of facets, each of which is a row, instead of to the facets."""
    if not isinstance(way[-1].source, FacetsSource):
        return way
    values = [each for each in way[-1].below if isinstance(each.source, FacetValuesSource)]
    return (*way, values[0]) if len(values) == 1 else way


def _listed(what: str, lists: Sequence[Way]) -> str:
    if not lists:
        return NO_LIST
    more = f" and {len(lists) - NAMED} more" if len(lists) > NAMED else ""
    return f"{what}: {', '.join(map(name_of, lists[:NAMED]))}{more}."


def _levels(fields: Sequence[ResponseField], way: Way) -> Iterator[Level]:
    """Yield the lists on a way, the outermost first; columns have their whole names here."""
    start = 0
    for end, each in enumerate(way, 1):
        if each.is_list:
            inner = way[start:end]
            yield Level(keys_of(inner), tuple(_columns(fields, keys_of(way[:start]), inner)))
            fields, start = each.below, end


def _columns(
    fields: Iterable[ResponseField], prefix: Keys, without: Way = (), keys: Keys = ()
) -> Iterator[Column]:
    """Yield the columns of an object, but for those below the end of a way."""
    for each in fields:
        path = (*keys, each.key)
        on_way = bool(without) and each.key == without[0].key
        if on_way and len(without) == 1:
            continue
        if each.below:
            yield from _columns(each.below, prefix, without[1:] if on_way else (), path)
        else:
            yield Column(".".join((*prefix, *path)), path)
