"""What no response may say: it would be of use to an attacker alone."""

import re

LEAKS = re.compile(
    r"""
    Traceback | File\ " | \bline\ \d+,\ in\b | \.py\b | site-packages | <class\ ' | [a-z]Error:
    # SQL, and the tables and columns behind the schema.
    | SELECT\s | INSERT\s | \bFROM\s\w | LEFT\sJOIN | \bWHERE\s | \$\d+::
    | json_object | row_to_json
    | name_folded | record_kind\b | record_id | sqlite_master | pg_catalog | information_schema
    # The words of the databases and of what drives them.
    | (?i:sqlite|psycopg|postgres) | SQLSTATE | no\ such\ (table|column|function) | fts5
    | syntax\ error\ at | unrecognized\ token | near\ " | tsquery
    # The parts that it is made of, their versions, and the machine's own paths.
    | (?i:uvicorn|starlette|fastapi|strawberry|pydantic|orjson|graphql.core|httptools|cpython)
    | /home/ | /root/ | /tmp/ | /usr/ | /etc/ | \b(?<!text/plain;\ version=)\d+\.\d+\.\d+\b
    """,
    re.VERBOSE,
)
BANNERS = ("server", "x-powered-by", "via")


def leaks(response: bytes, sent: bytes) -> list[str]:
    """Return what a response says that it may not; what the request said itself is no secret."""
    known = sent.decode("latin-1")
    found = (match.group() for match in LEAKS.finditer(response.decode("latin-1")))
    return [text for text in found if text not in known]
