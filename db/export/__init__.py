"""The release's data as files, for use without the API: tables, with a description of them all."""

from db.export.write import NoRelease, NotAnExport, export

__all__ = ["NoRelease", "NotAnExport", "export"]
