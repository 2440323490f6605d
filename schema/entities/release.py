"""The release: what the database holds, as one identified whole."""

from db.plan import Column, Key, Relation, Sort
from db.tables.release import Release, ReleaseCount
from schema.definitions import TypeDefinition, columns, description_of_model, flat, listing

RELEASE_COUNT = TypeDefinition(
    name="ReleaseCount",
    description=description_of_model(ReleaseCount),
    tables=(Key("release_count", "kind"),),
    fields=columns(ReleaseCount, "kind", "count"),
)

RELEASE = TypeDefinition(
    name="Release",
    description=description_of_model(Release),
    tables=(Key("release"),),
    fields=flat(
        [
            columns(Release, "id", "created_at", "checksum"),
            listing(
                "counts",
                Relation("release_count", "kind"),
                "ReleaseCount",
                "How many records of each kind it holds.",
                [Sort(Column("release_count", "kind"))],
            ),
            listing(
                "documents",
                Relation("document", fixed=(("role", "SOURCE"),)),
                "Document",
                "The sources that its facts are cited from.",
            ),
        ]
    ),
)
