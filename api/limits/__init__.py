"""Every limit on an operation, with its number and its reason, by the step that checks it.

The order is: the bytes of the request (``http``), the document and its operation (``document``),
the arguments of fields while the operation is planned (``fields``), its SQL (``statement``), and
finally, for every request, its values and the rows of its pages (``values``, ``pages``).
"""

from api.limits.caches import DOCUMENTS, PLANS, RESPONSES
from api.limits.document import DEPTH, ERRORS, FILTERS, INTROSPECTION, TOKENS
from api.limits.fields import FIELDS, HOPS, KEYS, PAGE, PREPARED, SECONDS, WORDS
from api.limits.http import BODY
from api.limits.limit import Limit
from api.limits.pages import ROWS
from api.limits.statement import STATEMENT

# In the order in which they are checked, and then the limits on caches.
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
    RESPONSES,
    PREPARED,
)
