"""Content -> rows: references are resolved, and rules that span records are checked."""

from seeds.build.circularity import check_containment, check_parents
from seeds.build.citations import add_citations, add_passages, check_every_passage_is_cited
from seeds.build.context import start
from seeds.build.copies import Copies
from seeds.build.counts import Counts
from seeds.build.evidence import add_evidence
from seeds.build.records import add_record
from seeds.build.relations import add_double_counts, add_relations
from seeds.build.search import with_search
from seeds.build.units import add_units
from seeds.content import Content
from seeds.problems import CuratedDataError
from seeds.rows import Rows


def build(content: Content) -> Rows:
    """Return the rows of every table, except those of a release.

    Raises ``CuratedDataError`` with all problems of ``content``, and of its records together.
    """
    context = start(content)
    add_units(context)
    add_passages(context)
    for record in content.records:
        add_record(context, record)
    check_every_passage_is_cited(context, cited=add_citations(context))
    containments = add_relations(context)
    rows = context.rows.all()
    add_evidence(rows)
    relations = rows.get("fact_relation", [])
    check_parents(context)
    check_containment(context, containments, relations)
    if not context.problems:
        add_double_counts(context, rows)
    if context.problems:
        raise CuratedDataError(context.all_problems())
    return with_search(Counts().fill(Copies().fill(rows)))
