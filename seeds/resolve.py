"""Well-formed records -> rows: every reference resolved, and what spans records checked."""

from collections.abc import Iterator
from typing import Any

from db.tables import FACTS, KINDS
from db.tables.base import Table, table_of
from db.tables.enums import DocumentRole, FactRelationKind, Modality, RecordKind, UnitKind
from db.tables.fact import Fact, Involvement
from db.tables.measure import Period, Quantity, Unit, years_of
from db.tables.record import Alias, Record
from db.units import UnknownUnit, measure
from seeds.bearings import bearings, circular
from seeds.citing import Citing
from seeds.codes import country_problem
from seeds.content import Content, Entry
from seeds.index import MOST_WORDS, too_long
from seeds.loops import looping
from seeds.models import SHAPES, Link, Reference
from seeds.problems import close_to
from seeds.records import (
    PERIOD_ROLES,
    Rows,
    add_relation,
    key,
    unique_columns,
)

SOURCES = "sources/"


class Resolver(Citing):
    """Turns entries into rows, noting every reference that leads nowhere."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        # Facts that contain another, and the place among their relations that says so.
        self.parts: dict[tuple[int, int], tuple[Entry, int]] = {}

    def rows(self) -> Rows:
        """Return the rows of every table; what can't be resolved is left out and noted."""
        for entry in self.content.entries:
            same = self.by_slug[entry.data.slug].setdefault(entry.kind, entry)
            if same is not entry:
                line = same.problem("").line
                message = f"the slug {entry.data.slug!r} is taken, in {same.file.name}:{line}"
                self.note(entry.problem(message, "slug"))
        for unit in self.content.units.values():
            self._unit(unit)
        for slug in self.content.sources:
            self.passages(slug)
        for entry in self.content.entries:
            self._record(entry)
        for slug in self.content.sources:
            self.mentions(slug)
        self._trees()
        self.uncited()
        rows = self.result.all()
        relations = rows.get("fact_relation", [])
        if not self._containment():
            self._circles(circular(relations))
        unsure = {
            row["id"] for row in rows.get("fact", []) if row["modality"] is not Modality.STATED
        }
        rows["bearing"] = list(bearings(relations, unsure))
        return rows

    def _unit(self, unit: Any) -> None:
        try:
            known = measure(unit.code)
        except UnknownUnit:
            return  # The check of its code says so.
        numerator, denominator = known.factor.as_integer_ratio()
        self.result.add(
            Unit(
                **unit.model_dump(),
                dimension=known.dimension,
                numerator=str(numerator),
                denominator=str(denominator),
            )
        )

    # Records

    def _record(self, entry: Entry) -> None:
        data, shape = entry.data, SHAPES[entry.kind]
        fields = data.model_dump()
        self.result.add(
            Record(
                id=entry.id,
                record_kind=entry.kind,
                **_only(fields, "slug", "name", "summary"),
            )
        )
        references = {
            reference.column: target.id if target else None
            for reference in shape.references
            for target in [
                self._reference(entry, getattr(data, reference.field), reference, reference.field)
            ]
        }
        if shape.is_fact:
            self.result.add(
                Fact(id=entry.id, record_kind=entry.kind, **_columns(Fact, fields | references))
            )
            self._fact(entry)
        model = KINDS[entry.kind]
        if not self.result.add(model(id=entry.id, **_columns(model, fields | references))):
            self._not_unique(entry)
        for index, alias in enumerate(data.aliases):
            if alias == data.name or not self.result.add(Alias(record_id=entry.id, alias=alias)):
                self.note(entry.problem(f"the alias {alias!r} repeats a name", "aliases", index))
        for name, size in too_long(fields):
            message = f"{name} has {size} words, and a search takes in no more than {MOST_WORDS}"
            self.note(entry.problem(message, name))
        acronym = getattr(data, "acronym", None)
        if acronym and acronym != data.name:
            self.result.add(Alias(record_id=entry.id, alias=acronym))
        linked = [id_ for name, id_ in references.items() if id_ and name != "attributed_to_id"]
        for link in shape.links:
            linked += self._link(entry, link)
        if shape.is_fact:
            for record_id in linked:
                self.result.add(Involvement(record_id=record_id, fact_id=entry.id))
        self._special(entry)

    def _not_unique(self, entry: Entry) -> None:
        if self.by_slug[entry.data.slug][entry.kind] is entry:  # Else its slug is reported.
            names = sorted({n for ns in unique_columns(SHAPES[entry.kind].table) for n in ns})
            message = f"another {_words(entry.kind)} has the same {' or '.join(names)}"
            self.note(entry.problem(message, "slug"))

    def _link(self, entry: Entry, link: Link) -> list[int]:
        ids = []
        pairs: set[tuple[Any, ...]] = set()
        for index, item in enumerate(getattr(entry.data, link.field)):
            inside = (link.field, index)
            values = {} if link.bare else _only(item.model_dump(), *link.values)
            for reference in link.references:
                name = item if link.bare else getattr(item, reference.field)
                place = inside if link.bare else (*inside, reference.field)
                target = self._reference(entry, name, reference, *place)
                values[reference.column] = target.id if target else None
                if target:
                    ids.append(target.id)
            if any(values[r.column] is None for r in link.references if not r.optional):
                continue
            if "main" in table_of(link.model).c:
                pair = tuple(values[reference.column] for reference in link.references)
                values["main"] = pair not in pairs
                pairs.add(pair)
            if "id" in table_of(link.model).c:
                values["id"] = key(table_of(link.model).name, entry.id, *values.values())
            if not self.result.add(link.model(**{link.owner: entry.id}, **values)):
                self.note(entry.problem(f"this is listed twice in {link.field}", *inside))
        return ids

    def _fact(self, entry: Entry) -> None:
        data, shape = entry.data, SHAPES[entry.kind]
        for name in shape.periods:
            if period := getattr(data, name):
                self.result.add(
                    Period(
                        fact_id=entry.id,
                        role=PERIOD_ROLES[name],
                        **period.model_dump(),
                        **years_of(period),
                    )
                )
        if shape.measured and data.quantity:
            self._quantity(entry, data.quantity)
        for index, passage in enumerate(data.citations):
            self.cite(entry, entry.id, passage, "citations", index)
        facts = Reference("fact", "other_id", tuple(FACTS), False, "")
        for index, relation in enumerate(data.relations):
            other = self._reference(entry, relation.fact, facts, "relations", index, "fact")
            if other is entry:
                self.note(entry.problem("a fact has no relation to itself", "relations", index))
            elif other and not add_relation(
                self.result, relation.kind, entry.id, other.id, relation.note
            ):
                message = f"the relation {relation.kind} to {relation.fact!r} is stated twice"
                self.note(entry.problem(message, "relations", index))
            elif other and relation.kind is FactRelationKind.CONTAINS:
                self.parts[entry.id, other.id] = entry, index

    def _quantity(self, entry: Entry, quantity: Any) -> None:
        unit = self.content.units.get(quantity.unit) if quantity.unit else None
        if quantity.unit and not unit:
            known = close_to(quantity.unit, self.content.units)
            self.note(
                entry.problem(
                    f"unknown unit {quantity.unit!r}: units.yaml lists no such code{known}",
                    "quantity",
                    "unit",
                )
            )
        self.result.add(
            Quantity(
                fact_id=entry.id,
                unit_code=unit.code if unit else None,
                **quantity.model_dump(exclude={"unit"}),
            )
        )

    def _special(self, entry: Entry) -> None:
        """What only one kind of record has to keep."""
        data = entry.data
        if entry.kind is RecordKind.COUNTRY and (wrong := country_problem(data.code, data.alpha3)):
            self.note(entry.problem(wrong, "code"))
        if entry.kind is RecordKind.DOCUMENT:
            self._document(entry)
        if entry.kind is RecordKind.PERSON:
            for index, position in enumerate(data.positions):
                if position.agency and position.criminal_organization:
                    message = "a position is held in one body: an agency or a criminal organization"
                    self.note(entry.problem(message, "positions", index))
        if entry.kind is RecordKind.FUNDING and data.currency_inferred:
            unit = self.content.units.get(data.quantity.unit) if data.quantity else None
            if not unit or unit.kind is not UnitKind.MONEY:
                message = "there is no amount of money whose currency could be inferred"
                self.note(entry.problem(message, "currency_inferred"))
        if entry.kind is RecordKind.STATISTIC and data.quantity:
            self._unit_kind(entry)

    def _document(self, entry: Entry) -> None:
        data = entry.data
        is_source = data.role is DocumentRole.SOURCE
        if is_source and entry.source is None:
            self.note(entry.problem(f"a source has a file of its own in {SOURCES}", "role"))
        for name in ("sha256", "length"):
            if is_source != (getattr(data, name) is not None):
                message = f"a source has a {name}, and a work that is only mentioned has none"
                self.note(entry.problem(message, name))

    def _unit_kind(self, entry: Entry) -> None:
        unit = self.content.units.get(entry.data.quantity.unit)
        slug = entry.data.indicator.rpartition(":")[2]
        indicator = self.by_slug.get(slug, {}).get(RecordKind.INDICATOR)
        if unit and indicator and unit.kind is not indicator.data.unit_kind:
            measured = f"the indicator is measured as {indicator.data.unit_kind}"
            message = f"{measured}, and {unit.code} is a unit of {unit.kind}"
            self.note(entry.problem(message, "quantity", "unit"))

    # References

    def _reference(
        self, entry: Entry, name: str | None, reference: Reference, *inside: str | int
    ) -> Entry | None:
        if name is None:
            return None
        kind, _, slug = name.rpartition(":")
        kinds = [known for known in reference.kinds if not kind or known.lower() == kind]
        found = [
            self.by_slug[slug][known] for known in kinds if known in self.by_slug.get(slug, {})
        ]
        if len(found) == 1:
            return found[0]
        if not found and slug in self.content.broken:
            return None  # What is wrong with that record is said where it stands.
        self.note(entry.problem(self._astray(name, found, reference), *inside))
        return None

    def _astray(self, name: str, found: list[Entry], reference: Reference) -> str:
        if found:
            choices = " or ".join(f"{other.kind.lower()}:{other.data.slug}" for other in found)
            return f"{name!r} is ambiguous: write {choices}"
        slugs = [
            slug for slug, kinds in self.by_slug.items() if kinds.keys() & set(reference.kinds)
        ]
        wanted = " or ".join(map(_words, reference.kinds))
        wanted = "record" if len(reference.kinds) > 4 else wanted
        return f"there is no {wanted} {name!r}{close_to(name.rpartition(':')[2], slugs)}"

    # Trees

    def _trees(self) -> None:
        for kind, shape in SHAPES.items():
            if any(reference.field == "parent" for reference in shape.references):
                for entry in self._looping(kind):
                    self.note(entry.problem("the parents of this record lead back to it", "parent"))

    def _circles(self, facts: set[int]) -> None:
        """Note the facts that contain what says the same as they do."""
        for entry in self.content.entries:
            if entry.id in facts:
                message = "what this fact contains leads back to it, or to what says the same"
                self.note(entry.problem(message, "relations"))

    def _looping(self, kind: RecordKind) -> Iterator[Entry]:
        entries = {e.data.slug: e for e in self.content.entries if e.kind is kind}
        parents = {slug: (e.data.parent or "").rpartition(":")[2] for slug, e in entries.items()}
        for slug, _ in looping(parents.items()):
            yield entries[slug]

    def _containment(self) -> bool:
        """Note the facts that contain each other; tell whether there are any."""
        loops = looping(self.parts)
        for pair in loops:
            entry, index = self.parts[pair]
            fact = entry.data.relations[index].fact
            message = f"{fact!r} contains this fact, so it can't be a part of it"
            self.note(entry.problem(message, "relations", index))
        return bool(loops)


def _words(kind: RecordKind) -> str:
    return kind.lower().replace("_", " ")


def _columns(model: type[Table], values: dict[str, Any]) -> dict[str, Any]:
    """Return those of the values that are columns of a table."""
    return {name: value for name, value in values.items() if name in model.model_fields}


def _only(fields: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: fields[name] for name in names}
