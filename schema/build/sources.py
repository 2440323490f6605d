"""The sources of generated fields: of connections, groups, facets and the query itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.plan import Column, Form, PageFact
from schema.definitions import TypeDefinition

if TYPE_CHECKING:
    from schema.build.dimensions import Groupable

# Connections


@dataclass(frozen=True)
class EdgesSource:
    """The edges of a page."""


@dataclass(frozen=True)
class NodesSource:
    """The rows of a page, without their edges."""


@dataclass(frozen=True)
class EdgeNodeSource:
    """The row that an edge leads to."""


@dataclass(frozen=True)
class CursorSource:
    """The position of an edge in the order."""


@dataclass(frozen=True)
class TotalCountSource:
    """The number of rows on all pages together."""


@dataclass(frozen=True)
class PageInfoSource:
    """Information about the position of a page in a connection."""


@dataclass(frozen=True)
class PageFactSource:
    """One of the facts of a page."""

    fact: PageFact


@dataclass(frozen=True)
class HighlightsSource:
    """Where the words of a search occur in the texts of a record that it found."""


# Aggregates


@dataclass(frozen=True)
class AggregateSource:
    """The rows of all pages in groups."""


@dataclass(frozen=True)
class RowCountSource:
    """The number of rows that are grouped."""


@dataclass(frozen=True)
class TableCountSource:
    """The number of rows of a table of the grouping."""

    table: str


@dataclass(frozen=True)
class GroupsSource:
    """The groups that are shown."""


@dataclass(frozen=True)
class KeysSource:
    """The keys that the rows of a group share."""


@dataclass(frozen=True)
class KeySource:
    """One of the keys of a group; null where the rows are not grouped by it."""

    dimension: Groupable


@dataclass(frozen=True)
class GroupedRowsSource:
    """A connection to the rows of a table of the grouping that share a column with this row."""

    table: str
    column: str
    outer: Column


@dataclass(frozen=True)
class GroupDocumentsSource:
    """The documents that the rows of a group are cited from."""


@dataclass(frozen=True)
class FiguresSource:
    """The figures of a group, added up."""


@dataclass(frozen=True)
class SplitSource:
    """A key that the figures of a sum share, besides unit, kind of period and comparator."""

    dimension: Groupable


@dataclass(frozen=True)
class FigureUnitSource:
    """The unit of a sum."""


@dataclass(frozen=True)
class WarningsSource:
    """The warnings about a group or a sum: the rows of ``table`` that belong to it."""

    table: str
    column: str
    outer: Column


@dataclass(frozen=True)
class WarningColumnSource:
    """A column of a warning."""

    name: str
    form: Form


@dataclass(frozen=True)
class WarningMessageSource:
    """A warning in words."""


# Facets


@dataclass(frozen=True)
class FacetsSource:
    """The number of rows for each value of some dimensions."""


@dataclass(frozen=True)
class FacetFieldSource:
    """The dimension of a facet."""


@dataclass(frozen=True)
class FacetValuesSource:
    """The values of a facet."""


@dataclass(frozen=True)
class FacetValueSource:
    """A value as a filter takes it."""


@dataclass(frozen=True)
class FacetLabelSource:
    """A value as a text to display."""


@dataclass(frozen=True)
class FacetRecordSource:
    """The record that a value is."""


# The query


@dataclass(frozen=True)
class NodeSource:
    """The record with an ID."""


@dataclass(frozen=True)
class NodeListSource:
    """The records with some IDs."""


@dataclass(frozen=True)
class RecordSource:
    """The record of a kind with a slug."""


@dataclass(frozen=True)
class LookUpSource:
    """The record of a kind that one of the arguments names."""

    definition: TypeDefinition


@dataclass(frozen=True)
class SearchSource:
    """The records that a query finds."""


@dataclass(frozen=True)
class SuggestionsSource:
    """The records with names that begin as a text does."""


@dataclass(frozen=True)
class UnknownWordsSource:
    """The words of a search that no record has."""


@dataclass(frozen=True)
class PathSource:
    """The shortest chains of links between two records."""


@dataclass(frozen=True)
class HopsSource:
    """The hops of a path."""
