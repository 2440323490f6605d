"""The playground's page.

The page is built from ``app/`` into ``static/`` by ``rebuild.sh``, and the built files are
committed, so that neither the server nor its image needs Node.
"""

from pathlib import Path

from api.pages import built

STATIC = Path(__file__).parent / "static"


def built_page() -> Path:
    """Return the folder of the built page; ``RuntimeError`` where it has not been built."""
    return built(STATIC, "api/playground/rebuild.sh")
