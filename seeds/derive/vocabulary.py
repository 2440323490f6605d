"""The words of all records -> the vocabulary, and keys by which a similar word finds them."""

from collections import Counter
from collections.abc import Iterator

from db.dialects.words import GAP
from db.text.similar import left_out
from seeds.rows import Rows


class Vocabulary:
    """Collects the words of records, whose rows may come in parts."""

    def __init__(self) -> None:
        self._records: Counter[str] = Counter()

    def add(self, rows: Rows) -> None:
        """Add the words of the records in some rows."""
        for row in rows.get("search_index", []):
            # The first letter of each indexed word tells its field.
            self._records.update({word[1:] for word in row["words"].split() if word != GAP})

    def rows(self) -> Iterator[Rows]:
        """Yield the rows of the vocabulary, and then those of the keys, in parts."""
        words = sorted(self._records)
        yield {"search_word": [{"word": w, "records": self._records[w]} for w in words]}
        for start in range(0, len(words), PART):
            yield {
                "search_key": [
                    {"key": key, "word": word, "left_out": size}
                    for word in words[start : start + PART]
                    for key, size in left_out(word).items()
                ]
            }


# The keys of so many words fit into memory.
PART = 5_000
