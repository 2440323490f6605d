"""Every bound on an operation, with its number and its reason, by what it looks at.

A request meets them in this order: its bytes (``http``), its document and the operation in it
(``document``), what its fields take (``fields``) while the operation is planned, its SQL
(``statement``), and at last, in every request anew, its values and the rows of its pages
(``values``, ``pages``).
"""

from api.limits.caches import DOCUMENTS, PLANS
from api.limits.document import DEPTH, ERRORS, FILTERS, INTROSPECTION, TOKENS
from api.limits.fields import FIELDS, HOPS, KEYS, PAGE, PREPARED, SECONDS, WORDS
from api.limits.http import BODY
from api.limits.limit import Limit
from api.limits.pages import ROWS
from api.limits.statement import STATEMENT

# In the order in which a request meets them, and then what is kept of it.
LIMITS: tuple[Limit, ...] = (
    BODY,
    TOKENS,
    ERRORS,
    DEPTH,
    FILTERS,
    INTROSPECTION,
    FIELDS,
    PAGE,
    KEYS,
    WORDS,
    HOPS,
    STATEMENT,
    ROWS,
    SECONDS,
    DOCUMENTS,
    PLANS,
    PREPARED,
)
