"""The limits that an operator can set: each is a setting, with its number and its reason."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from schema.errors import TooLarge


def limit(number: int, counted: str, reason: str, *, most: int | None = None) -> Any:
    """Declare a limit: its default, what is counted, and why it is limited.

    ``most`` is the greatest number that an operator can set.
    """
    extra: dict[str, Any] = {"reason": reason}
    return Field(number, ge=1, le=most, description=counted, json_schema_extra=extra)


class Limits(BaseModel):
    """The limits on one request, in the order in which they are checked.

    A description completes the sentence "The request has more than 50 …".
    """

    model_config = ConfigDict(frozen=True)

    max_head: int = limit(
        16_000,
        "bytes in its head",
        "No useful client sends more headers; the connection is closed.",
    )
    max_url: int = limit(
        8_000,
        "bytes in its URL",
        "A longer operation is sent by POST; other servers cut URLs, too.",
    )
    max_body: int = limit(
        100_000, "bytes in its body", "No useful operation is larger; the rest is not read."
    )
    max_tokens: int = limit(
        2_000, "tokens in its document", "Parsing and validating take time for each."
    )
    max_operations: int = limit(5, "operations", "Only one of them runs, and all are validated.")
    max_fragments: int = limit(50, "fragments", "Validating compares each with the others.")
    max_depth: int = limit(
        15,
        "levels of nested fields, and of the filters on them",
        "Each is a subquery inside the one above it. Tools that read the schema need all 15.",
    )
    max_fields: int = limit(
        500,
        "fields, fragments expanded",
        "Each is a part of the SQL statement, and a few fragments could expand to millions.",
    )
    max_repeats: int = limit(
        50,
        "fields that repeat the response key of another",
        "Validating compares all that have the same key with one another.",
    )
    max_aliases: int = limit(
        50, "aliases, fragments expanded", "They let one document ask the same again and again."
    )
    max_directives: int = limit(
        50, "directives, fragments expanded", "Each is evaluated whenever the operation is planned."
    )
    max_list: int = limit(
        100, "items in a list of its arguments", "Each is a value of the SQL statement."
    )
    max_json_depth: int = limit(
        20, "levels of nested JSON in its variables", "No argument takes more."
    )
    max_filters: int = limit(
        100,
        "filters and parts of filters",
        "Each is a condition of the SQL statement, often with a subquery.",
    )
    max_planning: int = limit(
        1_000,
        "milliseconds of planning, as estimated",
        "It is done once for all requests of a shape, and while it is, others wait for it.",
    )
    max_cost: int = limit(
        500_000,
        "units of cost",
        "A unit is a row or a value that the operation could return, or work that takes as long.",
    )
    page_limit: int = limit(
        100, "items in a page, or IDs in `nodes`", "Larger answers come in pages.", most=10_000
    )
    max_response: int = limit(
        5_000_000,
        "bytes in its response",
        "It is held in memory as a whole; the cost counts a long text as one value.",
    )

    def check(self, **counts: int) -> None:
        """Raise ``TooLarge`` if a count is above the limit of its name."""
        for name, count in counts.items():
            if count > getattr(self, name):
                raise TooLarge(self.exceeded(name))

    def exceeded(self, name: str) -> str:
        """Return the message about a request that is above a limit."""
        counted = type(self).model_fields[name].description
        return f"The request has more than {getattr(self, name):,} {counted}."
