"""What a search shows of what it found: where the words of the query stand."""

from db.plan import Bind, Column, Form, Highlights, Key, Relation, Sort
from db.tables.search import SearchField
from schema.definitions import ColumnSource, FieldDefinition, ListSource, TypeDefinition


def _column(name: str, form: Form, type_name: str) -> ColumnSource:
    enum = SearchField if type_name == SearchField.__name__ else None
    return ColumnSource(Column("highlight", name), form, type_name, enum)


HIGHLIGHT = TypeDefinition(
    name="Highlight",
    description="A word that a search found in a text of a record.",
    tables=(Key("highlight"),),
    fields=(
        FieldDefinition(
            "field",
            "What the text is to the record.",
            _column("field", Form.TOKEN, SearchField.__name__),
        ),
        FieldDefinition(
            "text",
            "The text: of several aliases, the one that has the word.",
            _column("text", Form.TEXT, "String"),
        ),
        FieldDefinition(
            "start",
            "The position of the word's first code point in the text, from zero.",
            _column("start", Form.INTEGER, "Int"),
        ),
        FieldDefinition(
            "end",
            "The position after the word's last code point.",
            _column("end", Form.INTEGER, "Int"),
        ),
    ),
)
HIGHLIGHT_ORDER = tuple(Sort(Column("highlight", name)) for name in ("id", "start", "end"))


def highlights(parts: Bind) -> FieldDefinition:
    """Declare the highlights of a record that a search found."""
    relation = Relation(key="id", derived=Highlights(parts))
    return FieldDefinition(
        "highlights",
        "Each word that the search found in the record's texts: by field, alias and place.",
        ListSource(relation, HIGHLIGHT.name, HIGHLIGHT_ORDER),
    )
