"""The playground's page.

The page is built from ``app/`` into ``static/`` by ``rebuild.sh``, and the built files are
committed, so that neither the server nor its image needs Node.
"""

from pathlib import Path

STATIC = Path(__file__).parent / "static"


def built_page() -> Path:
    """Return the folder of the built page; ``RuntimeError`` where it has not been built."""
    if not (STATIC / "index.html").is_file():
        raise RuntimeError(
            f"The playground has not been built: {STATIC} has no index.html. "
            "Build it with api/playground/rebuild.sh."
        )
    return STATIC
