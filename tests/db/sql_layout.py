"""A long statement in lines that can be read, and compared with those of another day."""

import re
from collections.abc import Iterator, Sequence

WIDTH = 100
TOKEN = re.compile(r"""LEFT OUTER JOIN|'(?:[^']|'')*'|"(?:[^"]|"")*"|[(),]|\s+|[^\s(),'"]+""")
CLAUSES = ("WITH", "SELECT", "FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT")
CLAUSES += ("UNION", "INTERSECT")
# What a clause, or what a comma ends, is made of.
INSIDE = ("LEFT OUTER JOIN", "JOIN", "AND", "OR", "WHEN", "ELSE", "END")

# A token, or all that stands in parentheses.
Part = str | list["Part"]


def laid_out(sql: str) -> str:
    """Return a statement with other white space and no other difference."""
    tokens = iter(" " if token.isspace() else token for token in TOKEN.findall(sql.strip()))
    return "\n".join(_lines(_nested(tokens), ""))


def _nested(tokens: Iterator[str]) -> list[Part]:
    parts: list[Part] = []
    for token in tokens:
        if token == ")":
            break
        parts.append(_nested(tokens) if token == "(" else token)
    return parts


def _flat(parts: Sequence[Part]) -> str:
    return "".join(part if isinstance(part, str) else f"({_flat(part)})" for part in parts)


def _lines(parts: list[Part], indent: str) -> Iterator[str]:
    """Yield what fits in one line as it is, and else its pieces, from the outside in."""
    flat = _flat(parts).strip()
    begins = parts[0] in CLAUSES
    if len(indent) + len(flat) <= WIDTH:
        yield indent + flat
    elif begins and (clauses := _split(parts, before=CLAUSES)):
        for clause in clauses:
            yield from _lines(clause, indent)
    elif items := _split(parts, after=(",",)) or _split(parts, before=INSIDE):
        yield from _lines(items[0], indent)
        for item in items[1:]:
            yield from _lines(item, indent + "  " if begins else indent)
    else:
        yield from _opened(parts, indent)


def _split(
    parts: list[Part], before: tuple[str, ...] = (), after: tuple[str, ...] = ()
) -> list[list[Part]]:
    """Return the pieces of something, or nothing where it is one piece."""
    pieces: list[list[Part]] = [[]]
    for part in parts:
        if part in before:
            pieces.append([])
        pieces[-1].append(part)
        if part in after:
            pieces.append([])
    pieces = [piece[piece[0] == " " :] for piece in pieces if _flat(piece).strip()]
    return pieces if len(pieces) > 1 else []


def _opened(parts: list[Part], indent: str) -> Iterator[str]:
    """Yield a piece with the lines of its parentheses between them; short ones stay closed."""
    line = indent
    for part in parts:
        if isinstance(part, str):
            line += part if line.strip() else part.lstrip()
        elif len(line) + len(_flat(part)) + 2 <= WIDTH:
            line += f"({_flat(part)})"
        else:
            yield line + "("
            yield from _lines(part, indent + "  ")
            line = indent + ")"
    if line.strip():
        yield line.rstrip()
