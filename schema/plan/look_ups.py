"""The look-ups of the query -> single records: by ID, slug, code or alias."""

from dataclasses import dataclass
from typing import Any

from db.ids import key_of_id
from db.plan import (
    All,
    Ambiguity,
    Column,
    Compare,
    Condition,
    Either,
    Listed,
    Named,
    Node,
    One,
    Operator,
    Relation,
)
from db.text.folding import fold
from schema.build.sources import LookUpSource, NodeListSource, NodeSource, RecordSource
from schema.definitions import RECORD_KIND
from schema.entities import TYPES
from schema.errors import BadArgument
from schema.plan.binding import Convert, identity
from schema.plan.conditions import ConvertItems, enum_name
from schema.plan.dispatch import Context, Scope, SelectedField, plan_field
from schema.plan.objects import plan_row

SLUG = Column("record", "slug")
# The columns that a record is looked up by, and the conversion of the argument's value.
LOOK_UPS: dict[str, tuple[tuple[Column, ...], Convert]] = {
    "id": ((Column("record", "id"),), key_of_id),
    "slug": ((SLUG,), identity),
    "code": ((Column("country", "code_folded"), Column("country", "alpha3_folded")), fold),
}
ALIAS = "alias"


@plan_field.register
def _(source: NodeSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    key = context.binder.bind(field.arguments(context)["id"], key_of_id)
    has_id = Compare(Column("record", "id"), Operator.EQ, key)
    row = plan_row(field.type_name, field.nodes, context)
    return One(Relation("record"), TYPES[field.type_name].tables, row, has_id)


@plan_field.register
def _(source: RecordSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    arguments = field.arguments(context)
    has_slug = Compare(SLUG, Operator.EQ, context.binder.bind(arguments["slug"], identity))
    row = plan_row(field.type_name, field.nodes, context)
    of_kind = _of_kind(enum_name(arguments["kind"]))
    return One(of_kind, TYPES[field.type_name].tables, row, has_slug)


@plan_field.register
def _(source: NodeListSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    keys = context.binder.bind(field.arguments(context)["ids"], RecordKeys(context.page_limit))
    row = plan_row(field.type_name, field.nodes, context)
    return Listed(keys, TYPES[field.type_name].tables, row)


@plan_field.register
def _(source: LookUpSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    arguments = field.arguments(context)
    if len(arguments) != 1:
        names = ", ".join(field.definition.args)
        raise BadArgument(f"{field.name!r} takes exactly one of {names}.")
    ((by, value),) = arguments.items()
    definition = source.definition
    relation = _of_kind(str(definition.kind))
    row = plan_row(definition.name, field.nodes, context)
    if by == ALIAS:
        named = Named(context.binder.bind(value, fold), definition.named_by)
        context.ambiguities.append(Ambiguity(field.key, str(definition.kind), named))
        return One(relation, definition.tables, row, named, unambiguous=True)
    columns, convert = LOOK_UPS[by]
    bind = context.binder.bind(value, convert)
    matches = tuple(Compare(column, Operator.EQ, bind) for column in columns)
    return One(relation, definition.tables, row, Either(matches))


def plan_reference(reference: dict[str, Any], field: SelectedField, context: Context) -> Condition:
    """Return the condition on the record that a reference names."""
    bind = context.binder.bind
    ((by, value),) = reference.items()
    if by == ALIAS:
        named = Named(bind(value, fold))
        ambiguity = Ambiguity(field.key, None, named, nullable=False)
        if ambiguity not in context.ambiguities:
            context.ambiguities.append(ambiguity)
        return named
    if by == "id":
        return Compare(Column("record", "id"), Operator.EQ, bind(value, key_of_id))
    kind = Compare(RECORD_KIND.column, Operator.EQ, bind(value["kind"], enum_name))
    slug = Compare(SLUG, Operator.EQ, bind(value["slug"], identity))
    return All((kind, slug))


def _of_kind(kind: str) -> Relation:
    return Relation("record", fixed=((RECORD_KIND.column.name, kind),))


@dataclass(frozen=True)
class RecordKeys:
    """Reads a list of IDs that is at most as long as a page."""

    most: int

    def __call__(self, ids: list[Any]) -> list[int]:
        """Return the keys; ``BadArgument`` for too many."""
        if len(ids) > self.most:
            raise BadArgument(f"'ids' takes at most {self.most} IDs, not {len(ids)}.")
        return ConvertItems(key_of_id)(ids)
