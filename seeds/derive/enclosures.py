"""What lies in what, derived from the parents and countries of the loaded rows."""

import sqlalchemy as sa

from db.tables import KINDS, table_of
from db.tables.enclosure import AREAS, Enclosure, FactWithin, enclosing_columns, kinds_within
from db.tables.fact import Involvement
from db.tables.record import Record


def derived_enclosures() -> sa.Insert:
    """Return the statement that fills ``enclosure`` from parents and countries."""
    record, parts = table_of(Record), list(enclosing_columns(KINDS.values()))
    steps = sa.union_all(
        *(
            sa.select(column.table.c.id.label("inner_id"), column.label("outer_id")).where(
                column.is_not(None)
            )
            for column in parts
        )
    ).cte("step")
    kinds = sa.type_coerce(record.c.record_kind, sa.Text()).in_(kinds_within(KINDS.values()))
    itself = sa.select(record.c.id.label("inner_id"), record.c.id.label("outer_id")).where(kinds)
    way = itself.cte("way", recursive=True)
    further = sa.select(way.c.inner_id, steps.c.outer_id).join_from(
        way, steps, steps.c.inner_id == way.c.outer_id
    )
    # A union drops what is reached in several ways.
    way = way.union(further)
    outer = table_of(Record).alias("outer_record")
    rows = (
        sa.select(way.c.inner_id, way.c.outer_id, outer.c.record_kind)
        .join_from(way, outer, outer.c.id == way.c.outer_id)
        .order_by(way.c.inner_id, way.c.outer_id)
    )
    columns = ["inner_id", "outer_id", "outer_kind"]
    return sa.insert(table_of(Enclosure)).from_select(columns, rows)


def derived_facts_within() -> sa.Insert:
    """Return the statement that fills ``fact_within`` from what facts are about."""
    involvement, enclosure = table_of(Involvement), table_of(Enclosure)
    record = table_of(Record)
    rows = (
        sa.select(enclosure.c.outer_id, record.c.name_folded, involvement.c.fact_id)
        .join_from(involvement, enclosure, enclosure.c.inner_id == involvement.c.record_id)
        .join(record, record.c.id == involvement.c.fact_id)
        .where(sa.type_coerce(enclosure.c.outer_kind, sa.Text()).in_(AREAS))
        .distinct()
        .order_by(enclosure.c.outer_id, record.c.name_folded, involvement.c.fact_id)
    )
    columns = ["record_id", "name_folded", "fact_id"]
    return sa.insert(table_of(FactWithin)).from_select(columns, rows)
