"""Limits on fields and their arguments, checked where the field is planned."""

from api.limits.limit import Limit
from api.settings import Settings
from db.dialects import Dialect
from schema.build.aggregates import MOST_KEYS
from schema.build.query import MOST_HOPS
from schema.plan.search import MOST_WORDS
from schema.plan.selection import MOST_FIELDS

FIELDS = Limit(
    "Selected fields, fragments expanded",
    MOST_FIELDS,
    "Each is a column or a subquery of the SQL statement; a few fragments can expand to millions.",
)
PAGE = Limit(
    "Items of a page, and IDs of `nodes`",
    Settings.model_fields["page_limit"].default,
    "Larger answers come in pages; the operator sets it with `POLICYGRAPH_PAGE_LIMIT`.",
)
KEYS = Limit(
    "Keys of one `groupBy`",
    MOST_KEYS,
    "A row is in every combination of the groups of its keys.",
)
WORDS = Limit("Words of a `search`", MOST_WORDS, "Each is looked up in the text index.")
HOPS = Limit(
    "Hops of a `path`",
    MOST_HOPS,
    "The number of chains grows with each hop, and longer ones say little.",
)
SECONDS = Limit(
    "Seconds of one statement",
    Dialect.patience,
    "A statement that runs longer blocks the database for others.",
)
PREPARED = Limit(
    "Prepared statements of a connection",
    Dialect.prepared_statements,
    "They stay prepared between requests, and each takes memory.",
)
