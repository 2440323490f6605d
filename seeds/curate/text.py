"""The text of one document, from its own file."""

import hashlib
from pathlib import Path

from seeds.bounds import DOCUMENT_BYTES
from seeds.documents import DocumentText, decoded
from seeds.files import Files
from seeds.problems import CuratedDataError, Problem


def read_text(path: Path) -> DocumentText:
    """Read the text of a document; raise ``CuratedDataError`` if it can't be one."""
    with path.open("rb") as file:
        content = file.read(DOCUMENT_BYTES + 1)
    if len(content) > DOCUMENT_BYTES:
        message = f"this text is too large: it may have at most {DOCUMENT_BYTES:,} bytes"
        raise CuratedDataError([Problem(path.name, 1, 1, message)])
    documents = decoded(Files(path.parent, {path.name: content}))
    if documents.undecoded:
        raise CuratedDataError(documents.undecoded.values())
    return documents.texts[hashlib.sha256(content).hexdigest()]
