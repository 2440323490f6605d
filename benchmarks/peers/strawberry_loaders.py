"""Strawberry with resolvers and DataLoaders over asyncpg, as its documentation advises.

PEER_DATABASE=URL uvicorn benchmarks.peers.strawberry_loaders:app
"""

import asyncio
import os
from collections.abc import Sequence
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import asyncpg
import strawberry
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader

SQL = Path(__file__).parent / "sql"
CONNECTIONS = 10
SETTINGS = {"search_path": "policygraph", "jit": "off"}
Info = strawberry.Info[Any, Any]
CONDITIONS: dict[str, str] = {
    "indicator": "indicator_id = (SELECT id FROM indicator WHERE slug = ${})",
    "modality": "modality = ${}",
    "topic": (
        "id IN (SELECT record_id FROM record_topic"
        " WHERE topic_id = (SELECT id FROM topic WHERE slug = ${}))"
    ),
}


@cache
def sql(name: str, **parts: str) -> str:
    """Return a statement with its parts filled in."""
    text = (SQL / f"{name}.sql").read_text()
    for part, value in parts.items():
        text = text.replace(part, value)
    return text


class Database:
    """The pool of connections, opened for the first request."""

    pool: Any = None

    async def rows(self, statement: str, *values: Any) -> list[Any]:
        """Return the rows of a prepared statement."""
        if self.pool is None:
            url = os.environ["PEER_DATABASE"]
            self.pool = await asyncpg.create_pool(
                url, min_size=1, max_size=CONNECTIONS, server_settings=SETTINGS
            )
        found: list[Any] = await self.pool.fetch(statement, *values)
        return found


database = Database()


def one(name: str, key: str = "key") -> "DataLoader[str, Any]":
    """Return a loader of one row for each key."""

    async def load(keys: list[str]) -> list[Any]:
        rows = await database.rows(sql(name), list(map(int, keys)))
        found = {row[key]: row for row in rows}
        return [found.get(wanted) for wanted in keys]

    return DataLoader(load)


def many(name: str, *values: Any) -> "DataLoader[str, list[Any]]":
    """Return a loader of all rows for each key."""

    async def load(keys: list[str]) -> list[list[Any]]:
        found: dict[str, list[Any]] = {key: [] for key in keys}
        for row in await database.rows(sql(name), list(map(int, keys)), *values):
            found[row["key"]].append(row)
        return [found[key] for key in keys]

    return DataLoader(load)


class Loaders:
    """The loaders of one request."""

    def __init__(self) -> None:
        self.records = one("records", "id")
        self.quantities = one("quantities")
        self.periods = one("periods")
        self.citations = many("citations")
        self.statistics_of = cache(lambda first: many("statistics_of_indicators", first))


@strawberry.type
class Record:
    slug: str
    name: str


@strawberry.type
class Unit:
    code: str


@strawberry.type
class Quantity:
    value: str | None
    unit: Unit | None


@strawberry.type
class Period:
    start: str | None
    end: str | None


async def record(info: Info, key: str) -> Record:
    """Load a record."""
    row = await info.context.records.load(key)
    return Record(slug=row["slug"], name=row["name"])


@strawberry.type
class Citation:
    start: int
    end: int
    document_id: strawberry.Private[str]

    @strawberry.field
    async def document(self, info: Info) -> Record:
        return await record(info, self.document_id)


@strawberry.type
class Statistic:
    id: strawberry.Private[str]
    slug: str
    name: str
    summary: str | None
    modality: str
    indicator_id: strawberry.Private[str]
    area_id: strawberry.Private[str | None]

    @strawberry.field
    async def indicator(self, info: Info) -> Record:
        return await record(info, self.indicator_id)

    @strawberry.field
    async def area(self, info: Info) -> Record | None:
        return await record(info, self.area_id) if self.area_id else None

    @strawberry.field
    async def quantity(self, info: Info) -> Quantity | None:
        row = await info.context.quantities.load(self.id)
        code = row and row["unitCode"]
        return row and Quantity(value=row["value"], unit=Unit(code=code) if code else None)

    @strawberry.field
    async def period(self, info: Info) -> Period | None:
        row = await info.context.periods.load(self.id)
        return row and Period(start=row["start"], end=row["end"])

    @strawberry.field
    async def citations(self, info: Info) -> list[Citation]:
        rows = await info.context.citations.load(self.id)
        return [
            Citation(start=row["start"], end=row["end"], document_id=row["documentId"])
            for row in rows
        ]


def statistics(rows: Sequence[Any]) -> list[Statistic]:
    """Return the statistics of some rows."""
    return [
        Statistic(
            id=row["id"],
            slug=row["slug"],
            name=row["name"],
            summary=row["summary"],
            modality=row["modality"],
            indicator_id=row["indicatorId"],
            area_id=row["areaId"],
        )
        for row in rows
    ]


@strawberry.type
class PageInfo:
    has_next_page: bool
    has_previous_page: bool
    end_cursor: str | None


@strawberry.type
class Keys:
    indicator_id: strawberry.Private[str]

    @strawberry.field
    async def indicator(self, info: Info) -> Record:
        return await record(info, self.indicator_id)


@strawberry.type
class Group:
    keys: Keys
    count: int


@strawberry.type
class FacetValue:
    label: str | None
    count: int


@strawberry.enum
class StatisticOrder(Enum):
    NAME = ("name_folded, id", "page.name_folded, page.id")
    PERIOD_START = (
        "period_start DESC NULLS LAST, id DESC NULLS LAST",
        "page.period_start DESC NULLS LAST, page.id DESC",
    )
    QUANTITY_VALUE = (
        "quantity_value DESC NULLS LAST, id DESC NULLS LAST",
        "page.quantity_value DESC NULLS LAST, page.id DESC",
    )


@strawberry.type
class Selection:
    """The filter that the fields of a connection have in common."""

    wanted: strawberry.Private[dict[str, str]]
    order: strawberry.Private[StatisticOrder]
    pages: strawberry.Private[dict[int, "asyncio.Future[list[Any]]"]]

    def condition(self, first: int) -> str:
        """Return the condition, with its parameters numbered from the first."""
        texts = [CONDITIONS[name].format(at) for at, name in enumerate(self.wanted, start=first)]
        return " AND ".join(texts) or "true"

    async def page(self, first: int) -> list[Any]:
        """Return the rows of a page, and one more; the fields of a connection share them."""
        if first not in self.pages:
            self.pages[first] = asyncio.ensure_future(self._page(first + 1))
        return await self.pages[first]

    async def _page(self, first: int) -> list[Any]:
        inner, outer = self.order.value
        parts = {"CONDITION": self.condition(2), "OUTER_SORT": outer, "SORT": inner}
        return await database.rows(sql("statistics", **parts), first, *self.wanted.values())

    async def counted(self, name: str, first: int) -> list[Any]:
        """Return the rows of a statement that counts."""
        statement = sql(name, CONDITION=self.condition(2))
        return await database.rows(statement, first, *self.wanted.values())


@strawberry.type
class Aggregate(Selection):
    @strawberry.field
    async def groups(self, first: int = 20) -> list[Group]:
        rows = await self.counted("groups", first)
        return [Group(keys=Keys(indicator_id=row[0]), count=row[1]) for row in rows]


@strawberry.type
class Facet(Selection):
    field: str
    first: strawberry.Private[int]

    @strawberry.field
    async def values(self) -> list[FacetValue]:
        rows = await self.counted(f"facet_{self.field}", self.first)
        return [FacetValue(label=label, count=count) for label, count in rows]


@strawberry.type
class StatisticConnection(Selection):
    @strawberry.field
    async def nodes(self, first: int = 20) -> list[Statistic]:
        return statistics((await self.page(first))[:first])

    @strawberry.field
    async def total_count(self) -> int:
        statement = sql("count", CONDITION=self.condition(1))
        rows = await database.rows(statement, *self.wanted.values())
        return int(rows[0]["count"])

    @strawberry.field
    async def page_info(self, first: int = 20) -> PageInfo:
        rows = await self.page(first)
        shown = rows[:first]
        return PageInfo(
            has_next_page=len(rows) > first,
            has_previous_page=False,
            end_cursor=shown[-1]["id"] if shown else None,
        )

    @strawberry.field
    def aggregate(self) -> Aggregate:
        return Aggregate(wanted=self.wanted, order=self.order, pages={})

    @strawberry.field
    def facets(self, fields: list[str], first: int = 20) -> list[Facet]:
        return [
            Facet(wanted=self.wanted, order=self.order, pages={}, field=name, first=first)
            for name in fields
        ]


@strawberry.type
class IndicatorStatistics:
    nodes: list[Statistic]


@strawberry.type
class Indicator:
    id: strawberry.Private[str]
    slug: str
    name: str

    @strawberry.field
    async def statistics(self, info: Info, first: int = 20) -> IndicatorStatistics:
        rows = await info.context.statistics_of(first).load(self.id)
        return IndicatorStatistics(nodes=statistics(rows))


@strawberry.type
class IndicatorConnection:
    nodes: list[Indicator]


@strawberry.type
class Query:
    @strawberry.field
    async def statistic(
        self, key: Annotated[strawberry.ID, strawberry.argument(name="id")]
    ) -> Statistic | None:
        statement = sql("statistics", CONDITION="id = $2", OUTER_SORT="page.id", SORT="id")
        found = statistics(await database.rows(statement, 1, int(key)))
        return found[0] if found else None

    @strawberry.field
    def statistics(
        self,
        indicator: str | None = None,
        topic: str | None = None,
        modality: str | None = None,
        order_by: StatisticOrder = StatisticOrder.NAME,
    ) -> StatisticConnection:
        asked = {"indicator": indicator, "modality": modality, "topic": topic}
        wanted = {name: value for name, value in asked.items() if value is not None}
        return StatisticConnection(wanted=wanted, order=order_by, pages={})

    @strawberry.field
    async def indicators(self, not_slug: str | None = None, first: int = 20) -> IndicatorConnection:
        rows = await database.rows(sql("indicators"), not_slug, first)
        return IndicatorConnection(
            nodes=[Indicator(id=row["id"], slug=row["slug"], name=row["name"]) for row in rows]
        )


class Server(GraphQL[Any, Any]):
    """The application, with loaders for each request."""

    async def get_context(self, request: Any, response: Any) -> Any:
        return Loaders()


app = Server(strawberry.Schema(Query), graphql_ide=None)
