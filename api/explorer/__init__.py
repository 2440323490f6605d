"""The explorer's pages.

They are built from ``clients/explorer`` into ``static/`` by its ``rebuild.sh``, and the built files
are committed, so that neither the server nor its image needs Node.
"""

from pathlib import Path

from api.pages import built

STATIC = Path(__file__).parent / "static"
# Its documents as it sends them, so that it may name them by their hashes.
MANIFEST = "documents.json"


def built_page() -> Path:
    """Return the folder of the built page; ``RuntimeError`` where it has not been built."""
    return built(STATIC, "clients/explorer/rebuild.sh")
