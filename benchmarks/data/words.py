"""Words and texts: a vocabulary in which some words are very common and most are rare."""

from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from random import Random
from typing import TypeVar

Item = TypeVar("Item")


def listed(words: str) -> list[str]:
    """Return words that are separated by spaces."""
    return words.split()


COMMON = listed(
    "the of and in to for with by on from police operation security agency border"
    " national joint drug government support cocaine units officers training against"
    " country region program forces million seized arrests report states criminal"
    " trafficking cooperation organized maritime intelligence equipment investigation"
    " migrants navy task force officials year prosecutors weapons routes vessels aircraft"
    " laboratory hectares eradication coca patrol partners ministry army customs embassy"
    " assistance justice money laundering extradition networks gangs families crossing"
    " river coast port airport container smuggling fentanyl precursor chemicals"
    " interdiction bilateral agreement meeting strategy capacity vetted workshop"
    " humanitarian frontera cooperación región policía nacional fiscalía ejército"
    " operación incautación municipio población seguridad crimen organización armada"
    " guardia costera migración narcotráfico desminado"
)
SYLLABLES = [a + b for a in "bcdfglmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er", "ol")]
PLACES = listed(
    "Puerto San Santa Villa Río Cerro Alto Bahía Laguna Valle Monte Isla Punta Nueva Campo Paso"
)
VOCABULARY = 20_000
# The hundredth word occurs about a tenth as often as the tenth, and so on.
OFFSET = 10


@cache
def vocabulary() -> tuple[str, ...]:
    """Return all words, the most common first."""
    random = Random("vocabulary")
    made = ("".join(random.choices(SYLLABLES, k=2 + at % 3)) for at in range(VOCABULARY * 2))
    return tuple(dict.fromkeys((*COMMON, *made)))[:VOCABULARY]


@cache
def skew(count: int) -> list[float]:
    """Return cumulative weights of so many items: the first are by far the most frequent."""
    return list(accumulate(1 / rank for rank in range(OFFSET, count + OFFSET)))


class Dice(Random):
    """Draws for a whole batch of rows at once, which is faster than one at a time."""

    def skewed(self, items: Sequence[Item], count: int) -> list[Item]:
        """Draw so many items, the first of them the most often."""
        return self.choices(items, cum_weights=skew(len(items)), k=count)

    def evenly(self, items: Sequence[Item], count: int) -> list[Item]:
        """Draw so many items, all of them alike often."""
        return self.choices(items, k=count)

    def happens(self, share: float, count: int) -> list[bool]:
        """Return whether something that has a probability happens, so many times."""
        return [self.random() < share for _ in range(count)]

    def groups(self, items: Sequence[Item], sizes: dict[int, int], count: int) -> list[list[Item]]:
        """Draw so many groups of different items; ``sizes`` weighs how large they are."""
        lengths = self.choices(list(sizes), weights=list(sizes.values()), k=count)
        drawn = iter(self.skewed(items, sum(lengths)))
        return [list(dict.fromkeys(next(drawn) for _ in range(size))) for size in lengths]

    def texts(self, least: int, most: int, count: int) -> list[str]:
        """Write so many texts with a number of words in a range."""
        lengths = self.choices(range(least, most + 1), k=count)
        words, at, texts = self.skewed(vocabulary(), sum(lengths)), 0, []
        for length in lengths:
            texts.append(" ".join(words[at : at + length]).capitalize())
            at += length
        return texts
