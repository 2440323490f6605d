"""The examples as a page of the documentation."""

import json
from itertools import dropwhile, groupby

from api.examples import Example

OPENING = """\
# Examples

Whole questions, each with the query that answers it and what the answer says. They are the menu of
the playground, and tests compare their answers. This page is made from `api/examples` by
`make schema`.
"""


def markdown(examples: list[Example]) -> str:
    """Return the page, in Markdown."""
    parts = [OPENING]
    for group, members in groupby(examples, key=lambda example: example.group):
        parts += [f"## {group}\n", *map(_section, members)]
    return "\n".join(parts)


def _section(example: Example) -> str:
    parts = [
        f"### {example.title}\n",
        f"**{example.question}** {example.answer}\n",
        f"*What it shows:* {example.teaches}\n",
        f"```graphql\n{_without_heading(example.query)}```\n",
    ]
    if example.variables is not None:
        variables = json.dumps(example.variables, indent=2, ensure_ascii=False)
        parts.append(f"Variables:\n\n```json\n{variables}\n```\n")
    return "\n".join(parts)


def _without_heading(query: str) -> str:
    lines = query.splitlines(keepends=True)
    return "".join(dropwhile(lambda line: line.startswith("#"), lines))
