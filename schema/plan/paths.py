"""The field ``path`` -> the shortest chains of links between two records."""

from typing import Any

from db.ids import key_of_id
from db.plan import Chains, End, Hops, Node
from db.tables.record_kind import RecordKind
from schema.build.query import DEFAULT_HOPS, DEFAULT_PATHS, MOST_HOPS
from schema.build.sources import HopsSource, PathSource
from schema.errors import BadArgument
from schema.plan.cursors import PageSize
from schema.plan.dispatch import ROW, Context, Scope, SelectedField, plan_field
from schema.plan.look_ups import plan_reference
from schema.plan.objects import plan_object, plan_row

# These are linked with so many records that a path through them says little.
NOT_THROUGH = frozenset({RecordKind.TOPIC, RecordKind.DOCUMENT, RecordKind.COUNTRY})


@plan_field.register
def _(source: PathSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    arguments, bind = field.arguments(context), context.binder.bind
    most = bind(arguments.get("maxHops", DEFAULT_HOPS), hop_count)
    size = bind(arguments.get("first", DEFAULT_PATHS), PageSize("first", context.page_limit))
    node = plan_object(field.type_name, field.nodes, ROW, context)
    return Chains(
        start=_end("from", arguments, field, context),
        end=_end("to", arguments, field, context),
        most=most,
        longest=MOST_HOPS,
        through=bind(arguments.get("through", []), passable_kinds),
        size=size,
        node=node,
    )


def _end(name: str, arguments: dict[str, Any], field: SelectedField, context: Context) -> End:
    """Return the record at one end of the chains."""
    id_, reference = arguments.get(name), arguments.get(f"{name}Record")
    if (id_ is None) == (reference is None):
        raise BadArgument(f"{field.name!r} takes exactly one of {name} and {name}Record.")
    if reference is None:
        return context.binder.bind(id_, key_of_id)
    return plan_reference(reference, field, context)


@plan_field.register
def _(source: HopsSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    return Hops(plan_row(field.type_name, field.nodes, context))


def hop_count(count: int) -> int:
    """Return the maximum number of hops; ``BadArgument`` if it is out of range."""
    if not 1 <= count <= MOST_HOPS:
        raise BadArgument(f"'maxHops' takes a number from 1 to {MOST_HOPS}, not {count}.")
    return count


def passable_kinds(through: list[RecordKind]) -> list[str]:
    """Return the kinds of record that a chain may pass through."""
    return [kind.value for kind in RecordKind if kind not in NOT_THROUGH or kind in through]
