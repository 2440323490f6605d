"""Strawchemy: types, filters and orders that are made from SQLAlchemy models of the views.

PEER_DATABASE=URL uvicorn benchmarks.peers.strawchemy_models:app
"""

import datetime
import os
from collections.abc import AsyncIterator
from functools import cache
from typing import Any

import sqlalchemy as sa
import strawberry
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from strawberry.asgi import GraphQL
from strawberry.extensions import SchemaExtension
from strawchemy import Strawchemy, StrawchemyAsyncRepository, StrawchemyConfig

CONNECTIONS = 10


class Key(sa.TypeDecorator[str]):
    """A key, which GraphQL's integers can't hold."""

    impl = sa.BigInteger
    cache_ok = True

    @property
    def python_type(self) -> type[str]:
        return str

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else str(value)


class Plain(sa.TypeDecorator[str]):
    """A decimal as a text."""

    impl = sa.Numeric
    cache_ok = True

    @property
    def python_type(self) -> type[str]:
        return str

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> str | None:
        return None if value is None else f"{value:f}"


class Base(DeclarativeBase):
    metadata = sa.MetaData(schema="peers")


class Record(Base):
    __tablename__ = "record"
    id: Mapped[str] = mapped_column(Key, primary_key=True)
    slug: Mapped[str]
    name: Mapped[str]


class Document(Base):
    __tablename__ = "document"
    id: Mapped[str] = mapped_column(Key, primary_key=True)
    slug: Mapped[str]
    name: Mapped[str]


class Indicator(Base):
    __tablename__ = "indicator"
    id: Mapped[str] = mapped_column(Key, primary_key=True)
    slug: Mapped[str]
    name: Mapped[str]
    name_folded: Mapped[str]
    statistics: Mapped[list["Statistic"]] = relationship(back_populates="indicator")


class Statistic(Base):
    __tablename__ = "statistic"
    id: Mapped[str] = mapped_column(Key, primary_key=True)
    slug: Mapped[str]
    name: Mapped[str]
    summary: Mapped[str | None]
    name_folded: Mapped[str]
    modality: Mapped[str]
    period_start: Mapped[datetime.date | None]
    quantity_value: Mapped[int | None] = mapped_column(sa.BigInteger)
    indicator_id: Mapped[str] = mapped_column(Key, sa.ForeignKey("peers.indicator.id"))
    area_id: Mapped[str | None] = mapped_column(Key, sa.ForeignKey("peers.record.id"))
    indicator: Mapped[Indicator] = relationship(back_populates="statistics")
    area: Mapped[Record | None] = relationship()
    quantity: Mapped["Quantity | None"] = relationship(uselist=False)
    period: Mapped["Period | None"] = relationship(uselist=False)
    citations: Mapped[list["Citation"]] = relationship()


class Quantity(Base):
    __tablename__ = "quantity"
    fact_id: Mapped[str] = mapped_column(Key, sa.ForeignKey(Statistic.id), primary_key=True)
    value: Mapped[str | None] = mapped_column(Plain)
    unit_code: Mapped[str | None]


class Period(Base):
    __tablename__ = "period"
    fact_id: Mapped[str] = mapped_column(Key, sa.ForeignKey(Statistic.id), primary_key=True)
    start: Mapped[datetime.date | None]
    end: Mapped[datetime.date | None]


class Citation(Base):
    __tablename__ = "citation"
    id: Mapped[str] = mapped_column(Key, primary_key=True)
    record_id: Mapped[str] = mapped_column(Key, sa.ForeignKey(Statistic.id))
    document_id: Mapped[str] = mapped_column(Key, sa.ForeignKey("peers.document.id"))
    start: Mapped[int]
    end: Mapped[int]
    document: Mapped[Document] = relationship()


def _engine() -> Any:
    url = sa.make_url(os.environ["PEER_DATABASE"])
    # The driver takes the name of an application among the settings of the server.
    settings = {"jit": "off", "join_collapse_limit": "16", "from_collapse_limit": "16"}
    settings |= {name: str(value) for name, value in url.query.items()}
    return create_async_engine(
        url.set(drivername="postgresql+asyncpg", query={}),
        pool_size=CONNECTIONS,
        isolation_level="AUTOCOMMIT",
        connect_args={"server_settings": settings},
    )


mapper = Strawchemy(
    StrawchemyConfig(
        "postgresql",
        session_getter=lambda info: info.context["session"],
        repository_type=StrawchemyAsyncRepository,
        pagination="all",
        order_by="all",
    )
)


@mapper.filter(Statistic, include="all")
class StatisticFilter: ...


@mapper.filter(Indicator, include="all")
class IndicatorFilter: ...


@mapper.order(Statistic, include="all")
class StatisticOrder: ...


@mapper.order(Indicator, include="all")
class IndicatorOrder: ...


@mapper.type(Statistic, include="all", override=True)
class StatisticType: ...


@mapper.type(Indicator, include="all", override=True)
class IndicatorType: ...


@mapper.aggregate(Statistic, include="all")
class StatisticAggregation: ...


@strawberry.type
class Query:
    statistic: StatisticType = mapper.field()
    statistics: list[StatisticType] = mapper.field(
        filter_input=StatisticFilter, order_by_input=StatisticOrder, pagination=True
    )
    counted: StatisticAggregation = mapper.field(
        filter_input=StatisticFilter,
        order_by_input=StatisticOrder,
        pagination=True,
        root_aggregations=True,
    )
    indicators: list[IndicatorType] = mapper.field(
        filter_input=IndicatorFilter, order_by_input=IndicatorOrder, pagination=True
    )


sessions = cache(lambda: async_sessionmaker(_engine()))


class Session(SchemaExtension):
    """A session for each operation."""

    async def on_operation(self) -> AsyncIterator[None]:
        async with sessions()() as session:
            self.execution_context.context["session"] = session
            yield


schema = strawberry.Schema(Query, extensions=[Session])
app: GraphQL[Any, Any] = GraphQL(schema, graphql_ide=None)
