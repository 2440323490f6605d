"""The limits that are a part of the schema, or that nobody has a reason to change."""

from typing import NamedTuple

from db.dialects import Dialect
from schema.build.aggregates import MOST_KEYS
from schema.build.query import MOST_HOPS, MOST_TEXT
from schema.plan.selection import MOST_FIELDS


class Fixed(NamedTuple):
    """A limit with its reason; ``counted`` says what is counted."""

    counted: str
    number: int
    reason: str


ERRORS = Fixed(
    "Errors that are reported",
    20,
    "A document with hundreds of mistakes still gets a readable response.",
)
KINDS = Fixed(
    "Fields that are planned, for each kind that fragments tell apart",
    MOST_FIELDS,
    "A row of an interface has the fields of its kind, so each kind is planned.",
)
KEYS = Fixed(
    "Keys of one `groupBy`",
    MOST_KEYS,
    "A row is in every combination of the groups of its keys.",
)
TEXT = Fixed(
    "Characters of a `search`", MOST_TEXT, "Each word is looked up in the text index; 2 at least."
)
PREFIX = Fixed(
    "Characters of a prefix in `suggest`", MOST_TEXT, "Names differ well before that many."
)
HOPS = Fixed(
    "Hops of a `path`",
    MOST_HOPS,
    "The number of chains grows with each hop, and longer ones say little.",
)
STATEMENT = Fixed(
    "Characters of the SQL statement",
    500_000,
    "A database takes seconds to plan a longer one.",
)
SECONDS = Fixed(
    "Seconds of one statement, whatever it costs",
    Dialect.patience,
    "A statement that runs longer blocks the database for others.",
)
PREPARED = Fixed(
    "Prepared statements of a connection",
    Dialect.prepared_statements,
    "They stay prepared between requests, and each takes memory.",
)

# In the order in which they are checked.
FIXED = (ERRORS, KINDS, KEYS, TEXT, PREFIX, HOPS, STATEMENT, SECONDS, PREPARED)
