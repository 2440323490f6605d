"""What a text proposes: the entities that it names, names that look new, and its figures.

A proposal saves typing; a curator decides what it means.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from db.tables import ENTITIES
from db.tables.measure import Comparator, UnitKind
from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.curate.find import Named
from seeds.review.figures import DOLLARS, UNIT_WORDS
from seeds.review.numbers import FRACTIONS, Printed, printed_numbers
from seeds.review.periods import MONTHS
from seeds.values import CuratedUnit

# A name that is all capitals is meant only where it is printed so: "US", not "us".
ACRONYM = re.compile(r"[A-Z][A-Z.&-]*[A-Z.]\d*")
# What a kind's names have among their words, for those that look new.
WORDS_OF_KINDS: Mapping[str, str] = {
    "people": r"^(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Gov|Sen|President|Sr|Sra)\b",
    "criminal_organizations": r"\b(?:Cartel|Cártel|Clan|Gang|Mafia|Mara)\b",
    "documents": r"\b(?:Act|Law|Accord|Strategy|Plan|Constitution|Treaty|Ley|Acuerdo)\b",
    "places": r"\b(?:River|Gap|Border|Bay|Gulf|Island|City|Province|Río|Sea|Ocean)\b",
    "agencies": (
        r"\b(?:Agency|Police|Department|Ministry|Bureau|Office|Service|Force|Forces|Unit|Army|Navy"
        r"|Guard|Government|Council|Conference|Center|Centre|Institute|Ministerio|Policía|Armada)\b"
    ),
}
# Words that begin a sentence before a name.
LEADING = frozenset(
    (
        *("a", "after", "although", "an", "as", "at", "before", "but", "by", "during", "for"),
        *("from", "in", "its", "of", "on", "one", "our", "since", "that", "their", "these", "this"),
        *("through", "throughout", "to", "under", "until", "when", "where", "while", "with"),
        *("en", "el", "la", "los", "las", "de", "para", "por", "según", "desde", "durante"),
    )
)
_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*\w|[A-Z]\."
NAME = re.compile(rf"(?:{_WORD})(?:\s+(?:(?:of|the|de|del|la|las|los|y|and|for)\s+)*(?:{_WORD}))*")


@dataclass(frozen=True)
class Figure:
    """A printed figure, and what its words say."""

    as_stated: str
    value: Decimal
    comparator: Comparator
    unit: str | None


def mentioned(entities: Iterable[Named], sentence: str) -> Iterator[Named]:
    """Yield the entities that a sentence names, by the longest name that fits each place."""
    folded, taken = fold(sentence), [False] * (len(sentence) + 1)
    found: list[tuple[int, int, int, Named]] = []
    for entity in entities:
        for name in entity.names:
            exact = ACRONYM.fullmatch(name)
            words, text = (name, sentence) if exact else (fold(name), folded)
            pattern = rf"(?<!\w){re.escape(words)}(?!\w)"
            if entity.kind is RecordKind.COUNTRY and not exact and " " not in words:
                pattern = rf"(?<!\w){re.escape(words[:-1])}\w{{0,4}}(?!\w)"  # Also "Colombian".
            for match in re.finditer(pattern, text) if len(words) > 1 else ():
                found.append((-len(words), match.start(), match.end(), entity))
    named: dict[str, Named] = {}
    for _, start, end, entity in sorted(found, key=lambda item: (*item[:3], item[3].reference)):
        # Acronyms are found in the text, other names in its folded form, which may be shorter.
        is_part = any(taken[start:end]) and not ACRONYM.fullmatch(sentence[start:end])
        if not is_part or entity.kind is RecordKind.TOPIC:
            named.setdefault(entity.reference, entity)
        if entity.kind is not RecordKind.TOPIC:
            taken[start:end] = [True] * (end - start)
    yield from named.values()


def new_names(known: Iterable[Named], sentence: str) -> Iterator[str]:
    """Yield what is printed like a name in a sentence and is no part of a known one."""
    names = [f" {fold(name)} " for record in known for name in record.names]

    def is_known(name: str) -> bool:
        return any(f" {fold(name)} " in one for one in names)

    for match in NAME.finditer(sentence):
        is_first = not sentence[: match.start()].strip("\"'“‘«( ")
        parts = re.split(r" (?:and|y) ", match[0])
        # "Mexico and Panama" are two names, "Law and Order" may be one.
        for name in parts if any(map(is_known, parts)) else [match[0]]:
            name = _trimmed(name, is_first=is_first)
            words = [word for word in name.split() if word[:1].isupper()]
            is_word = len(words) == 1 and (is_first or len(name) < 3)
            if words and not is_word and name.casefold() not in MONTHS and not is_known(name):
                yield name


def _trimmed(name: str, *, is_first: bool) -> str:
    """Return a name without what belongs to the sentence around it."""
    first, _, rest = name.partition(" ")
    name = rest if rest and (first == "The" or (is_first and first.lower() in LEADING)) else name
    return name.removeprefix("the ").removesuffix("’s").removesuffix("'s").rstrip(".")


def section_of(name: str) -> str:
    """Return the file that an entity of a name is likely to belong into."""
    for section, words in WORDS_OF_KINDS.items():
        if re.search(words, name):
            return section
    is_like_a_person = re.fullmatch(r"[^\W\d_]{2,}(?: [^\W\d_]{2,}){1,3}", name)
    return "people" if is_like_a_person and not ACRONYM.fullmatch(name) else "agencies"


def figures(
    sentence: str, units: Iterable[CuratedUnit], *, spanish: bool = False
) -> Iterator[Figure]:
    """Yield each printed number of a sentence that is neither a year, a day nor a fraction."""
    counted = [unit for unit in units if unit.kind is UnitKind.COUNT]
    for number in printed_numbers(sentence, spanish=spanish):
        printed = sentence[number.start : number.end]
        if _is_date(sentence, number) or FRACTIONS.search(printed) or number.value == 1:
            continue
        start = _start(sentence, number)
        unit, end, scale = _unit(sentence, number, counted)
        comparators = sorted(number.comparators, key=lambda c: c is not Comparator.APPROXIMATELY)
        yield Figure(sentence[start:end], number.value * scale, comparators[0], unit)


def _is_date(sentence: str, number: Printed) -> bool:
    printed = sentence[number.start : number.end]
    before = sentence[: number.start].rstrip().rpartition(" ")[2].casefold().strip("(,.")
    after = sentence[number.end :].lstrip(" ,").split(" ")[0].casefold().strip(".,")
    is_year = re.fullmatch(r"(?:1[6-9]|20)\d\d", printed) is not None
    is_day = printed.isdigit() and number.value <= 31 and (before in MONTHS or after in MONTHS)
    is_name = sentence[number.start - 1 : number.start] in ("-", "–") and printed[0] != "-"
    return is_year or is_day or is_name


def _start(sentence: str, number: Printed) -> int:
    """Return where a figure starts: at the words that bound it, or at the sign of money."""
    before = sentence[: number.start]
    sign = re.search(r"(?:US)?[$€]\s*$", before)
    start = sign.start() if sign else number.start
    if number.words:
        bound = re.search(rf"{re.escape(number.words)}\s+(?:an?\s+|the\s+)?$", sentence[:start])
        start = bound.start() if bound else start
    return start


def _unit(
    sentence: str, number: Printed, counted: Iterable[CuratedUnit]
) -> tuple[str | None, int, int]:
    """Return the unit of a number, where the figure ends, and how many of the unit one is."""
    after = sentence[number.end :]
    if DOLLARS.search(sentence[max(0, number.start - 2) : number.start]):
        return "USD", number.end, 1
    for pattern, codes, scale in UNIT_WORDS:
        if found := re.match(rf"[\s-]*(?:{pattern})(?!\w)", after, re.IGNORECASE):
            return min(codes), number.end + found.end(), scale
    if found := re.match(r"\s+(?:US |U\.S\. )?(?:dollars|dólares)\b", after):
        return "USD", number.end + found.end(), 1
    ends = []
    for unit in counted:
        stem = re.escape(unit.name.removesuffix("y"))
        near = rf"(?:\s+[\w’'-]+){{0,3}}?\s+{stem}(?:y|s|es|ies)?\b"
        if found := re.match(near, after, re.IGNORECASE):
            ends.append((found.end(), unit.code))
    end, code = min(ends, default=(0, None))
    return code, number.end + end, 1


def entities_of(records: Iterable[Named]) -> list[Named]:
    """Return the records that are entities."""
    return [record for record in records if record.kind in ENTITIES]
