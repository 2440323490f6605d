"""Checks of what a record says: each finds what is wrong, or may be, and names its place.

What is certainly wrong fails; the rest are warnings. A record accepts the findings of a check, with
the reason, where its text is really so.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from seeds.content import Content
from seeds.documents import DocumentText
from seeds.review.aliases import alias_findings
from seeds.review.copies import copy_findings
from seeds.review.evidence import evidence_findings, printed_findings
from seeds.review.figures import figure_findings
from seeds.review.finding import Finding, Review, reviewed
from seeds.review.names import name_findings
from seeds.review.notes import note_findings
from seeds.review.periods import period_findings
from seeds.review.siblings import sibling_findings
from seeds.values import Check

CHECKS: Mapping[Check, Callable[[Content], Iterator[Finding]]] = {
    Check.FIGURES: figure_findings,
    Check.PERIODS: period_findings,
    Check.EVIDENCE: evidence_findings,
    Check.SIBLINGS: sibling_findings,
    Check.NOTES: note_findings,
    Check.NAMES: name_findings,
    Check.ALIASES: alias_findings,
}
# Those that read the documents' texts.
OF_TEXTS: Mapping[Check, Callable[[Content, Mapping[str, DocumentText]], Iterator[Finding]]] = {
    Check.PRINTED: printed_findings,
    Check.COPIES: copy_findings,
}


def with_review(content: Content) -> Content:
    """Return the content with what is certainly wrong among its problems, and with warnings."""
    found = chain.from_iterable(check(content) for check in CHECKS.values())
    review = reviewed(found, content.records, CHECKS)
    return replace(content, problems=(*content.problems, *review.errors), warnings=review.warnings)


def review_of_texts(content: Content, texts: Mapping[str, DocumentText]) -> Review:
    """Return the findings of the checks that read the documents' texts."""
    found = chain.from_iterable(check(content, texts) for check in OF_TEXTS.values())
    return reviewed(found, content.records, OF_TEXTS)
