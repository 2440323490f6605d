"""Rows of facts, a batch at a time: what all facts have, and what each kind has of its own."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.data.evidence import cite, relate
from benchmarks.data.measures import periods, quantities
from benchmarks.data.words import Dice
from benchmarks.data.world import World, slug
from db.ids import record_key
from db.tables import FACTS, LINKS, FactAbout, table_of
from db.tables.claim import ClaimKind
from db.tables.commitment import CommitmentKind, CommitmentStatus
from db.tables.event import EventKind
from db.tables.fact import ROLES, AboutRole, FactRole, Modality, Voice
from db.tables.funding import FundingKind, FundingStatus
from db.tables.measure import PeriodRole, UnitKind
from db.tables.operation import OperationKind, OperationStatus
from db.tables.participant_role import ParticipantRole
from db.tables.partnership import MemberRole, PartnershipKind
from db.tables.record_kind import RecordKind
from db.tables.statistic import ChangeDirection
from db.text.folding import fold
from seeds.build.involvement import Role, involved
from seeds.rows import Rows

ABOUT = table_of(FactAbout).name
LISTED = {table_of(link).name: link.listed_as for link in LINKS}
MODALITIES = dict(zip(Modality, (88, 4, 4, 1, 1, 2), strict=True))
VOICES = dict(zip(Voice, (70, 15, 10, 1, 4), strict=True))
ACTORS = (RecordKind.AGENCY, RecordKind.COUNTRY, RecordKind.CRIMINAL_ORGANIZATION)
RANKS = tuple(range(1, 21))
SPEAKERS = (RecordKind.PERSON, RecordKind.AGENCY)
# The share of facts with each period.
DATED = {PeriodRole.PERIOD: 0.96, PeriodRole.TARGET: 0.8, PeriodRole.BASELINE: 0.12}
MEASURED = {RecordKind.STATISTIC: 0.97, RecordKind.FUNDING: 0.6, RecordKind.COMMITMENT: 0.5}


class Batch:
    """The rows of some facts of one kind, which are made together."""

    def __init__(self, world: World, kind: RecordKind, numbers: Sequence[int], dice: Dice) -> None:
        self.world, self.kind, self.dice = world, kind, dice
        self.number = len(numbers)
        self.slugs = [slug(kind, number) for number in numbers]
        self.keys = [record_key(kind, text) for text in self.slugs]
        self.rows: Rows = defaultdict(list)
        # The records that each fact is about and is linked with, in their roles.
        self.about: list[list[Role]] = [[] for _ in numbers]
        self.linked: list[list[Role]] = [[] for _ in numbers]

    def optional(self, values: Sequence[Any], share: float) -> list[Any]:
        """Return values of which only a share is kept; the others are null."""
        kept = zip(values, self.dice.happens(share, self.number), strict=True)
        return [value if keep else None for value, keep in kept]

    def references(
        self, kind: RecordKind, share: float, role: FactRole | None = None
    ) -> list[int | None]:
        """Return references to records of a kind, in a role, some of which are null."""
        to = self.optional(self.dice.skewed(self.world.of(kind), self.number), share)
        self.involve(to, role or FactRole[kind])
        return to

    def involve(self, to: Sequence[int | None], role: FactRole) -> None:
        """Link each fact with a record in a role, or with none."""
        for linked, key in zip(self.linked, to, strict=True):
            if key is not None:
                linked.append((key, role))

    def link(
        self,
        table: str,
        owner: str,
        other: str,
        kinds: Sequence[RecordKind],
        sizes: dict[int, int],
        roles: "Sequence[Any]" = (),
    ) -> None:
        """Link each fact with a group of records, in roles if the link has them."""
        rows, dice = self.rows[table], self.dice
        groups = dice.groups(self.world.of(*kinds), sizes, self.number)
        for at, (fact, group) in enumerate(zip(self.keys, groups, strict=True)):
            for key in group:
                if not roles:
                    rows.append({owner: fact, other: key})
                    self._involve(at, table, key)
                    continue
                role = roles[int(len(roles) * dice.random() ** 2)]
                rows.append({owner: fact, other: key, "role": role, "main": True})
                self._involve(at, table, key, role)
                if dice.random() < 0.04 and role is not roles[0]:
                    rows.append({owner: fact, other: key, "role": roles[0], "main": False})
                    self._involve(at, table, key, roles[0])

    def _involve(self, at: int, table: str, key: int, role: Any = None) -> None:
        """Link a fact with a record as a table does, which may do so in roles."""
        if table == ABOUT:
            self.about[at].append((key, FactRole[role]))
        else:
            self.linked[at].append((key, ROLES[LISTED[table]]))

    def own(self, **columns: Sequence[Any]) -> None:
        """Add the rows of the kind's own table, by column."""
        names = ("id", *columns)
        rows = self.rows[self.kind.lower()]
        for values in zip(self.keys, *columns.values(), strict=True):
            rows.append(dict(zip(names, values, strict=True)))


def facts(world: World, kind: RecordKind, numbers: Sequence[int], dice: Dice) -> Rows:
    """Return the rows of the facts of a kind with some numbers."""
    batch = Batch(world, kind, numbers, dice)
    names = OWN[kind](batch)
    _add_records(batch, names)
    batch.link("record_topic", "record_id", "topic_id", [RecordKind.TOPIC], {1: 8, 2: 2})
    actors = (*ACTORS, RecordKind.PLACE, RecordKind.PERSON)
    batch.link("fact_about", "fact_id", "record_id", actors, {0: 2, 1: 6, 2: 2}, list(AboutRole))
    for name in FACTS[kind].periods:
        role = PeriodRole[name.upper()]
        batch.rows["period"] += periods(batch.keys, role, DATED[role], dice)
    cite(world, batch.keys, batch.rows, dice)
    relate(batch.rows, dice)
    batch.rows["involvement"] = [
        {"fact_id": fact, "record_id": key, "role": role, "main": main}
        for fact, about, linked in zip(batch.keys, batch.about, batch.linked, strict=True)
        for key, role, main in involved(about, linked)
    ]
    return dict(batch.rows)


def _add_records(batch: Batch, names: Sequence[str]) -> None:
    """Add what every fact has as a record and as a fact."""
    dice, number = batch.dice, batch.number
    summaries = batch.optional(dice.texts(10, 24, number), 0.85)
    notes = batch.optional(dice.texts(6, 16, number), 0.2)
    speakers = batch.optional(dice.skewed(batch.world.of(*SPEAKERS), number), 0.15)
    modalities = dice.choices(list(MODALITIES), weights=list(MODALITIES.values()), k=number)
    voices = dice.choices(list(VOICES), weights=list(VOICES.values()), k=number)
    for key, text, name, summary in zip(batch.keys, batch.slugs, names, summaries, strict=True):
        batch.rows["record"].append(
            {
                "id": key,
                "record_kind": batch.kind,
                "slug": text,
                "name": name,
                "summary": summary,
                "name_folded": fold(name),
                "summary_folded": summary and fold(summary),
            }
        )
    for key, modality, voice, note, speaker in zip(
        batch.keys, modalities, voices, notes, speakers, strict=True
    ):
        batch.rows["fact"].append(
            {
                "id": key,
                "record_kind": batch.kind,
                "modality": modality,
                "voice": voice,
                "note": note,
                "note_folded": note and fold(note),
                "attributed_as": None,
                "attributed_as_folded": None,
                "attributed_to_id": speaker,
            }
        )
        if speaker:
            batch.rows["fact_speaker"].append({"fact_id": key, "record_id": speaker})


# What each kind has of its own; each returns the names of the facts.


def _partnerships(batch: Batch) -> list[str]:
    dice, number = batch.dice, batch.number
    bodies = batch.references(RecordKind.AGENCY, 0.2, FactRole.BODY)
    batch.own(kind=dice.evenly(list(PartnershipKind), number), body_id=bodies)
    members, roles = {2: 5, 3: 3, 5: 1}, list(MemberRole)
    agencies = [RecordKind.AGENCY]
    batch.link("partnership_member", "partnership_id", "agency_id", agencies, members, roles)
    return dice.texts(4, 8, number)


def _operations(batch: Batch) -> list[str]:
    dice, number = batch.dice, batch.number
    batch.own(
        kind=dice.skewed(list(OperationKind), number),
        status=batch.optional(dice.evenly(list(OperationStatus), number), 0.8),
        partnership_id=batch.references(RecordKind.PARTNERSHIP, 0.4),
    )
    taking_part, roles = {1: 5, 2: 4, 4: 1}, [ParticipantRole.PARTICIPANT, *ParticipantRole]
    agencies, places = [RecordKind.AGENCY], [RecordKind.PLACE]
    targets = [RecordKind.CRIMINAL_ORGANIZATION, RecordKind.PERSON]
    roles = list(dict.fromkeys(roles))
    batch.link("operation_participant", "operation_id", "agency_id", agencies, taking_part, roles)
    batch.link("operation_place", "operation_id", "place_id", places, {0: 5, 1: 4, 2: 1})
    batch.link("operation_target", "operation_id", "record_id", targets, {0: 6, 1: 4})
    return [f"Operation {text}" for text in dice.texts(3, 7, number)]


def _fundings(batch: Batch) -> list[str]:
    dice, number = batch.dice, batch.number
    items = batch.optional(dice.texts(2, 5, number), 0.6)
    purposes = batch.optional(dice.texts(3, 8, number), 0.7)
    batch.own(
        kind=dice.evenly(list(FundingKind), number),
        status=batch.optional(dice.evenly(list(FundingStatus), number), 0.8),
        item=items,
        purpose=purposes,
        item_folded=[text and fold(text) for text in items],
        purpose_folded=[text and fold(text) for text in purposes],
        currency_inferred=[False] * number,
        partnership_id=batch.references(RecordKind.PARTNERSHIP, 0.4),
        operation_id=batch.references(RecordKind.OPERATION, 0.2),
    )
    agencies = [RecordKind.AGENCY]
    batch.link("funding_donor", "funding_id", "agency_id", agencies, {1: 8, 2: 2})
    batch.link("funding_recipient", "funding_id", "agency_id", agencies, {1: 6, 2: 3, 3: 1})
    _measure(batch, [UnitKind.MONEY] * number)
    return dice.texts(5, 9, number)


def _events(batch: Batch) -> list[str]:
    dice, number = batch.dice, batch.number
    batch.own(
        kind=dice.evenly(list(EventKind), number),
        partnership_id=batch.references(RecordKind.PARTNERSHIP, 0.3),
    )
    kinds, roles = (*ACTORS, RecordKind.PERSON), list(ParticipantRole)
    taking_part = {1: 5, 2: 3, 3: 2}
    batch.link("event_participant", "event_id", "record_id", kinds, taking_part, roles)
    batch.link("event_place", "event_id", "place_id", [RecordKind.PLACE], {0: 5, 1: 5})
    return dice.texts(5, 9, number)


def _commitments(batch: Batch) -> list[str]:
    dice, number = batch.dice, batch.number
    batch.own(
        kind=dice.evenly(list(CommitmentKind), number),
        status=batch.optional(dice.evenly(list(CommitmentStatus), number), 0.7),
        partnership_id=batch.references(RecordKind.PARTNERSHIP, 0.4),
    )
    agencies = [RecordKind.AGENCY]
    batch.link("commitment_by", "commitment_id", "agency_id", agencies, {1: 8, 2: 2})
    _measure(batch, dice.evenly(list(UnitKind), number))
    return dice.texts(5, 9, number)


def _claims(batch: Batch) -> list[str]:
    batch.own(kind=batch.dice.evenly(list(ClaimKind), batch.number))
    return batch.dice.texts(5, 10, batch.number)


def _statistics(batch: Batch) -> list[str]:
    dice, number, world = batch.dice, batch.number, batch.world
    indicators = dice.skewed(world.indicators, number)
    batch.involve([indicator.key for indicator in indicators], FactRole.INDICATOR)
    areas = batch.optional(dice.skewed(world.of(RecordKind.COUNTRY, RecordKind.PLACE), number), 0.8)
    batch.involve(areas, FactRole.AREA)
    bases = [
        base if indicator.kind is UnitKind.SHARE else None
        for base, indicator in zip(dice.texts(2, 4, number), indicators, strict=True)
    ]
    batch.own(
        indicator_id=[indicator.key for indicator in indicators],
        area_id=areas,
        base=bases,
        base_folded=[text and fold(text) for text in bases],
        change=batch.optional(dice.evenly(list(ChangeDirection), number), 0.1),
        cumulative=dice.happens(0.05, number),
        rank=batch.optional(dice.skewed(RANKS, number), 0.02),
        ranked=[None] * number,
        ranked_folded=[None] * number,
        partnership_id=batch.references(RecordKind.PARTNERSHIP, 0.2),
        operation_id=batch.references(RecordKind.OPERATION, 0.2),
    )
    _measure(batch, [indicator.kind for indicator in indicators])
    figures = {row["fact_id"]: row["as_stated"] for row in batch.rows["quantity"]}
    return [
        f"{figures.get(key, 'some')} of {indicator.noun} {text.lower()}"
        f"{f' in {world.names[area]}' if area else ''}".capitalize()
        for key, indicator, area, text in zip(
            batch.keys, indicators, areas, dice.texts(2, 4, number), strict=True
        )
    ]


def _measure(batch: Batch, kinds: Sequence[UnitKind]) -> None:
    share = MEASURED[batch.kind]
    batch.rows["quantity"] += quantities(batch.keys, kinds, share, batch.dice)


OWN: dict[RecordKind, Callable[[Batch], list[str]]] = {
    RecordKind.PARTNERSHIP: _partnerships,
    RecordKind.OPERATION: _operations,
    RecordKind.FUNDING: _fundings,
    RecordKind.EVENT: _events,
    RecordKind.COMMITMENT: _commitments,
    RecordKind.CLAIM: _claims,
    RecordKind.STATISTIC: _statistics,
}
