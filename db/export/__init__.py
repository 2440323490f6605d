"""The export of a release: files of tables for use without the API, with their description."""

from db.export.write import NoRelease, NotAnExport, export

__all__ = ["NoRelease", "NotAnExport", "export"]
