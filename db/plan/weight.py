"""How much a plan reads, as far as its shape says."""

from functools import singledispatch

from db.plan.nodes import (
    Array,
    Chains,
    Counted,
    Grouping,
    Hops,
    Items,
    Listed,
    Many,
    Node,
    Object,
    One,
    Page,
    Plan,
    Switch,
)

# The number of keys of an order that an index has: the value, and the key of the record.
INDEXED = 2


def reads_little(plan: Plan) -> bool:
    """Tell whether a plan reads single records, short lists and pages of all records alone.

    Its statement takes about as long as handing it to another thread.
    """
    return _is_little(plan.root)


@singledispatch
def _is_little(node: Node) -> bool:
    return True


@_is_little.register
def _(node: Object) -> bool:
    return all(_is_little(part) for _, part in node.fields)


@_is_little.register
def _(node: Array) -> bool:
    return all(map(_is_little, node.items))


@_is_little.register
def _(node: Switch) -> bool:
    return all(_is_little(case) for _, _, case in node.cases)


@_is_little.register
def _(node: One) -> bool:
    return _is_little(node.node) and (node.otherwise is None or _is_little(node.otherwise))


@_is_little.register(Many)
@_is_little.register(Listed)
@_is_little.register(Items)
def _(node: Many | Listed | Items) -> bool:
    return _is_little(node.node)


@_is_little.register
def _(node: Page) -> bool:
    relation = node.relation
    # Each value that all records are sorted by has an index, with their keys, and their number is
    # kept; a page of some of them may have to look for them, or to count them.
    is_of_all = relation.near is None and relation.derived is None and node.where is None
    return is_of_all and len(node.order) <= INDEXED and _is_little(node.node)


@_is_little.register(Grouping)
@_is_little.register(Counted)
@_is_little.register(Chains)
@_is_little.register(Hops)
def _(node: Node) -> bool:
    return False
