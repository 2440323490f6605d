"""Words in texts."""

import re


def occurs_in(words: str, text: str) -> bool:
    """Return whether ``text`` has ``words`` as whole words: "3,800 men" does not have "800"."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    before = r"(?<!\w)(?<!\d[.,])" if words[:1].isalnum() else ""
    after = r"(?!\w)(?![.,]\d)" if words[-1:].isalnum() else ""
    return re.search(before + pattern + after, text, re.IGNORECASE) is not None
