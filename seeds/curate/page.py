"""A source for review: one HTML page, with each record beside its sentence, made to be printed."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from seeds.content import PASSAGES, Source
from seeds.curate.changes import Change, Shown
from seeds.documents import DocumentText

STYLE = """
body { font: 15px/1.5 Georgia, serif; margin: 2rem auto; max-width: 78rem; padding: 0 1rem;
  color: #1a1a1a; background: #fff; }
h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25; }
h3 { font-size: 1rem; margin: 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; border-top: 1px solid #bbb;
  padding: .8rem 0; }
.record { border-left: 3px solid #2a5db0; margin: 0 0 .8rem; padding: 0 0 0 .7rem;
  break-inside: avoid; }
.record table { border-collapse: collapse; font: 13px/1.4 system-ui, sans-serif; }
.record th { color: #555; font-weight: normal; padding: 0 .7rem 0 0; text-align: left;
  vertical-align: top; white-space: nowrap; }
mark { background: #ffe98a; }
del { background: #fbd5d5; } ins { background: #d3f2d3; text-decoration: none; }
.key { color: #777; font: 12px system-ui, sans-serif; }
.uncited { color: #a33; }
@media (max-width: 60rem) { .pair { grid-template-columns: 1fr; } }
@media print { body { font-size: 10pt; margin: 0; max-width: none; } .pair { break-inside: avoid; }
  mark { background: none; text-decoration: underline; } }
"""


def page(
    source: Source,
    text: DocumentText,
    records: Sequence[tuple[Shown, Sequence[str]]],
    changed: Sequence[Change] = (),
    since: str | None = None,
) -> str:
    """Return the page of a source: what has changed first, then the text with its records.

    Each record comes with the keys of the passages of this source that it cites.
    """
    cited = {shown.kind + shown.slug: keys for shown, keys in records}
    parts = [f"<h1>{escape(source.data.document.name)}</h1>"]
    if since is not None:
        parts.append(f"<h2>Changed since {escape(since)}: {len(changed)}</h2>")
        for change in changed:
            keys = cited.get(change.after.kind + change.after.slug, ()) if change.after else ()
            parts.append(_pair(_quoted(source, text, keys), [_changed(change)]))
    parts.append(f"<h2>The text and its {len(records)} records</h2>")
    parts += _paragraphs(source, text, records)
    body = "\n".join(parts)
    title = f"Review of {escape(source.data.document.slug)}"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _paragraphs(
    source: Source, text: DocumentText, records: Sequence[tuple[Shown, Sequence[str]]]
) -> Iterator[str]:
    """Yield each paragraph with the records that are cited from it first."""
    passages = source.data.passages
    at: dict[int, list[Shown]] = defaultdict(list)
    spans: dict[int, set[tuple[int, int]]] = defaultdict(set)
    loose = []
    for shown, keys in records:
        found = [passages[key] for key in keys if key in passages]
        for span in found:
            spans[span.paragraph].add((span.start, span.end))
        if found:
            at[min(found, key=lambda span: span.start).paragraph].append(shown)
        else:
            loose.append(shown)
    for number, (start, end) in enumerate(text.paragraphs, start=1):
        marked = _marked(text, (start, end), spans[number])
        kind = "" if spans[number] else ' class="uncited"'
        left = f'<p{kind}><span class="key">{number}</span> {marked}</p>'
        yield _pair(left, [_record(shown, cited=_keys(shown, records)) for shown in at[number]])
    if loose:
        yield _pair("<p>Cited from other documents:</p>", [_record(one, "") for one in loose])


def _keys(shown: Shown, records: Sequence[tuple[Shown, Sequence[str]]]) -> str:
    return ", ".join(next(keys for one, keys in records if one is shown))


def _pair(left: str, right: Sequence[str]) -> str:
    return f'<div class="pair"><div>{left}</div><div>{"".join(right)}</div></div>'


def _quoted(source: Source, text: DocumentText, keys: Sequence[str]) -> str:
    """Return the paragraphs that passages are in, with these highlighted."""
    passages: dict[str, Any] = getattr(source.data, PASSAGES)
    spans: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for key in keys:
        if key in passages:
            spans[passages[key].paragraph].add((passages[key].start, passages[key].end))
    return "".join(
        f'<p><span class="key">{number}</span> '
        f"{_marked(text, text.paragraphs[number - 1], spans[number])}</p>"
        for number in sorted(spans)
        if number <= len(text.paragraphs)
    )


def _marked(text: DocumentText, around: tuple[int, int], spans: set[tuple[int, int]]) -> str:
    """Return a part of the text, with every character of the spans highlighted."""
    start, end = around
    inside = [any(s <= at < e for s, e in spans) for at in range(start, end)]
    written, before = [], False
    for at, is_inside in enumerate(inside, start):
        if is_inside != before:
            written.append("<mark>" if is_inside else "</mark>")
            before = is_inside
        written.append(escape(text.text[at]))
    return "".join(written) + ("</mark>" if before else "")


def _record(shown: Shown, cited: str) -> str:
    rows = [(name, escape(_plain(value))) for name, value in shown.fields.items() if name != "name"]
    rows += [("cites", escape(cited))] if cited else []
    return _card(shown, rows)


def _changed(change: Change) -> str:
    shown = change.after or change.before
    assert shown is not None
    rows = [
        (name, f"<del>{escape(_plain(old))}</del> <ins>{escape(_plain(new))}</ins>")
        for name, old, new in change.fields
    ]
    if change.is_cited_otherwise:
        rows.append(("citations", "other words are cited than before: read them again"))
    if change.after is None:
        rows.insert(0, ("removed", "this record is no longer there"))
    return _card(shown, rows)


def _card(shown: Shown, rows: Sequence[tuple[str, str]]) -> str:
    name = escape(_plain(shown.fields.get("name", "")))
    lines = "".join(f"<tr><th>{escape(field)}</th><td>{value}</td></tr>" for field, value in rows)
    key = f'<span class="key">{escape(shown.kind)}:{escape(shown.slug)}</span>'
    return f'<div class="record"><h3>{name}</h3>{key}<table>{lines}</table></div>'


def _plain(value: Any) -> str:
    """Return a value of a curated file as it is read in a table."""
    if isinstance(value, dict):
        return "; ".join(f"{name}: {_plain(part)}" for name, part in value.items())
    if isinstance(value, list):
        joint = " / " if any(isinstance(part, dict) for part in value) else ", "
        return joint.join(_plain(part) for part in value)
    return "" if value is None else str(value)
