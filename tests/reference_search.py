"""The search of the reference: plain loops over the texts of all records, held in memory."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from db.text.folding import fold

Row = dict[str, Any]
Place = tuple[str, int, int]

ENTITIES = (
    "AGENCY",
    "COUNTRY",
    "PLACE",
    "PERSON",
    "CRIMINAL_ORGANIZATION",
    "TOPIC",
    "DOCUMENT",
    "INDICATOR",
)
# What a word counts for in a field, as it is and as the beginning of another.
COUNTS = {"NAME": (40, 30), "ALIAS": (32, 24), "SUMMARY": (16, 12), "NOTE": (8, 6)}
FIELDS = list(COUNTS)
QUOTE = re.compile('["“”„‟″‶«»ʺ〝〞〟⹂]')
# A query that ends at the first mark of an acronym, a number or a designation.
UNFINISHED = (
    r"((?<![\w.])[^\W\d_](?=\.$)|(?<![^\W\d_-])[^\W\d_]{1,3}(?=-$)"
    r"|(?<![\d.,])[0-9]{1,3}(?:,[0-9]{3})*(?=,$)).$"
)


@dataclass(frozen=True)
class Text:
    """A text of a record, and its words in order, each with its place."""

    field: str
    text: str
    words: list[Place]


@dataclass(frozen=True)
class Term:
    """A word or a phrase; where it is open, its last word may be the beginning of another."""

    words: tuple[str, ...]
    open: bool

    def found(self, text: Text) -> Iterator[tuple[int, bool]]:
        """Yield where it stands in a text, and whether it stands there as it is."""
        *firsts, last = self.words
        for at in range(len(text.words) - len(firsts)):
            here = [word for word, _, _ in text.words[at : at + len(self.words)]]
            if here[:-1] == firsts and (
                here[-1] == last or (self.open and here[-1].startswith(last))
            ):
                yield at, here[-1] == last


@dataclass(frozen=True)
class Hit:
    """A record that is found."""

    record_id: int
    score: int
    highlights: list[Row]


def search(rows: dict[str, list[Row]], query: str) -> list[Hit]:
    """Return what a query finds, in any order."""
    terms, every = parsed(query)
    texts = texts_of(rows)
    counts = [{id_: count(term, texts[id_]) for id_ in texts} for term in terms]
    found = [id_ for id_ in texts if terms and all(each[id_] for each in counts)]
    rarities = [
        100 * len(texts) // (len(texts) + 20 * sum(map(bool, each.values()))) for each in counts
    ]
    kinds = {row["id"]: row["record_kind"] for row in rows["record"]}
    hits = []
    for id_ in found:
        score = sum(each[id_] * rarity for each, rarity in zip(counts, rarities, strict=True))
        score += 1_000_000 * likeness(every, terms[-1].open, texts[id_])
        hits.append(Hit(id_, score * 2 + (kinds[id_] in ENTITIES), highlights(terms, texts[id_])))
    return hits


def suggestions(
    rows: dict[str, list[Row]], prefix: str, kinds: list[str] | None, first: int
) -> list[Row]:
    """Return the best name of each record that begins as a text does, in order."""
    terms, words = parsed(prefix)
    wanted, found = " ".join(words), []
    kind_of = {row["id"]: row["record_kind"] for row in rows["record"]}
    # The texts are numbered in the order of their records.
    for number, (id_, text) in enumerate(
        (id_, text) for id_, texts in sorted(texts_of(rows).items()) for text in texts
    ):
        kind = kind_of[id_]
        is_name = text.field in ("NAME", "ALIAS") and (kinds is None or kind in kinds)
        for at in range(len(text.words)) if is_name and words else ():
            tail = " ".join(word for word, _, _ in text.words[at:])
            begins = tail.startswith(wanted if terms[-1].open else f"{wanted} ")
            if (begins or tail == wanted) and (at == 0 or kind in ENTITIES):
                end = text.words[at + len(words) - 1][2]
                shown = {"text": text.text, "field": text.field, "start": text.words[at][1]}
                rank = 3 if kind not in ENTITIES else 2 if at else 1
                rank = 0 if at == 0 and tail == wanted else rank
                found.append(((at > 0, tail, number, at), rank, id_, {**shown, "end": end}))
    best: dict[int, Row] = {}
    for (_, tail, number, at), rank, id_, shown in sorted(found, key=lambda each: each[0]):
        best.setdefault(id_, {**shown, "record": id_, "place": (rank, tail, number, at)})
    return sorted(best.values(), key=lambda each: each["place"])[:first]


def unknown_words(rows: dict[str, list[Row]], query: str) -> list[Row]:
    """Return the words of a query that no record has, each with the nearest words."""
    records: Counter[str] = Counter()
    for texts in texts_of(rows).values():
        records.update({word for text in texts for word, _, _ in text.words})
    asked = dict.fromkeys(
        (word, term.open and at == len(term.words) - 1)
        for term in parsed(query)[0]
        for at, word in enumerate(term.words)
    )
    unknown = []
    for word, is_open in asked:
        if word not in records and not (is_open and any(w.startswith(word) for w in records)):
            near = [(difference(word, other), -records[other], other) for other in records]
            nearest = sorted(each for each in near if each[0] is not None)[:5]
            unknown.append({"word": word, "nearest": [other for _, _, other in nearest]})
    return unknown


def difference(one: str, other: str) -> int | None:
    """Return how many letters two words don't have in common, in order; ``None`` for many."""
    lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for at, letter in enumerate(one):
        for place, another in enumerate(other):
            longer = max(lengths[at][place + 1], lengths[at + 1][place])
            lengths[at + 1][place + 1] = lengths[at][place] + 1 if letter == another else longer
    apart = [len(word) - lengths[-1][-1] for word in (one, other)]
    allowed = [
        -1 if not word.isalpha() or not 3 <= len(word) <= 24 else 1 if len(word) < 6 else 2
        for word in (one, other)
    ]
    return sum(apart) if apart[0] <= allowed[0] and apart[1] <= allowed[1] else None


def count(term: Term, texts: list[Text]) -> int:
    """Return what a term counts for in a record."""
    return max(
        (COUNTS[text.field][not whole] for text in texts for _, whole in term.found(text)),
        default=0,
    )


def likeness(words: list[str], is_open: bool, texts: list[Text]) -> int:
    """Return 2 where a record is named as the query is, 1 where a name begins so, else 0."""
    names = [[word for word, _, _ in t.words] for t in texts if t.field in ("NAME", "ALIAS")]
    if words in names:
        return 2
    beginning = " ".join(words) + ("" if is_open else " ")
    return int(any(f"{' '.join(name)} ".startswith(beginning) for name in names))


def highlights(terms: list[Term], texts: list[Text]) -> list[Row]:
    """Return every word of a record that is a part of what is found."""
    marked = []
    for text in texts:
        places = {
            text.words[at + part][1:]
            for term in terms
            for at, _ in term.found(text)
            for part in range(len(term.words))
        }
        marked += [
            {"field": text.field, "text": text.text, "start": start, "end": end}
            for start, end in sorted(places)
        ]
    return marked


def parsed(query: str) -> tuple[list[Term], list[str]]:
    """Return the terms of a query, each once, and all of its words."""
    terms: list[Term] = []
    query = re.sub(UNFINISHED, r"\1", query)
    quotes = [-1, *(quote.start() for quote in QUOTE.finditer(query)), len(query)]
    for at, (before, end) in enumerate(pairwise(quotes)):
        phrases = runs(query[before + 1 : end])
        if at % 2:
            phrases = [[word for run in phrases for word in run]]
        for phrase in phrases:
            if phrase:
                follows = query[before + 1 + phrase[-1][2] :][:1]
                terms.append(Term(tuple(word for word, _, _ in phrase), follows in ("", "*")))
    return list(dict.fromkeys(terms)), [word for term in terms for word in term.words]


def texts_of(rows: dict[str, list[Row]]) -> dict[int, list[Text]]:
    """Return the texts of every record in their order."""
    given: dict[int, list[tuple[int, str, str]]] = {row["id"]: [] for row in rows["record"]}
    for row in rows["record"]:
        given[row["id"]] += [(0, "", row["name"]), (2, "", row["summary"])]
    for row in rows["alias"]:
        given[row["record_id"]].append((1, fold(row["alias"]), row["alias"]))
    for row in rows["fact"] + rows["document"]:
        given[row["id"]].append((3, "", row["note"]))
    return {
        id_: [
            Text(FIELDS[at], text, located(text))
            for at, _, text in sorted(each, key=lambda e: (e[0], e[1], e[2] or ""))
            if text
        ]
        for id_, each in given.items()
    }


def located(text: str) -> list[Place]:
    """Return the words of a text, each with its place."""
    return [word for run in runs(text) for word in run]


def runs(text: str) -> list[list[Place]]:
    """Return the words of a text, those together that are written as one."""
    letters = folded(text)
    joined = "".join(letter for letter, _, _ in letters)
    found = []
    for run in re.finditer(r"[^\W_]+", joined):
        parts = groupby(range(*run.span()), key=lambda at: joined[at].isdecimal())
        words = [list(part) for _, part in parts]
        found.append(
            [(joined[w[0] : w[-1] + 1], letters[w[0]][1], letters[w[-1]][2]) for w in words]
        )
    return [[(word[:200], start, end) for word, start, end in run] for run in found]


def folded(text: str) -> list[Place]:
    """Return the letters of a folded text, each with its place, and a space for every other."""
    letters: list[Place] = []
    for at, character in enumerate(text):
        if letters and fold(f"1{character}1") == "11":
            # A mark, or what is not shown, belongs to the letter before it.
            letter, start, _ = letters[-1]
            letters[-1] = (letter, start, at + 1)
        else:
            letters += [(letter, at, at + 1) for letter in fold(character) or " "]
    kept: list[Place] = []
    for chunk in re.finditer(r"\S+|\s", "".join(letter for letter, _, _ in letters)):
        # Folding the whole leaves out marks inside of words: those that are not met here.
        met = iter(fold(chunk[0]) or " ")
        expected = next(met, "")
        for letter, start, end in letters[slice(*chunk.span())]:
            if letter == expected:
                kept.append((letter, start, end))
                expected = next(met, "")
            elif letter == ".":
                kept[-1] = (kept[-1][0], kept[-1][1], end)
    return kept
