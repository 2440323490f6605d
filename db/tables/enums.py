"""The closed vocabularies of the curated data, each value with what it means.

A value's name is what is stored, what a curator writes and what a client sees.
"""

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A closed vocabulary whose every value carries its ``description``."""

    description: str

    def __new__(cls, value: str, description: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member


class RecordKind(Term):
    """The fifteen kinds of record."""

    AGENCY = "AGENCY", "Any organisation that acts or has staff."
    COUNTRY = "COUNTRY", "A country of ISO 3166-1."
    PLACE = "PLACE", "A region, border, city, river, base or other place."
    PERSON = "PERSON", "A person whom a document names."
    CRIMINAL_ORGANIZATION = "CRIMINAL_ORGANIZATION", "An armed, criminal or designated group."
    TOPIC = "TOPIC", "A subject heading of the controlled vocabulary."
    DOCUMENT = "DOCUMENT", "A source, or a work that the sources speak of."
    INDICATOR = "INDICATOR", "What a statistic measures."
    PARTNERSHIP = "PARTNERSHIP", "Standing cooperation between bodies."
    OPERATION = "OPERATION", "A dated or running activity."
    FUNDING = "FUNDING", "Money, goods or services that one body gives to another."
    EVENT = "EVENT", "What happened once and is no operation."
    STATISTIC = "STATISTIC", "One observation of an indicator."
    COMMITMENT = "COMMITMENT", "A goal, pledge, plan or recommended target."
    CLAIM = "CLAIM", "Any other assertion, one idea each."


class Modality(Term):
    """How firmly the document holds a fact."""

    STATED = "STATED", "The document states it as so."
    ALLEGED = "ALLEGED", "The document reports it as an allegation or suspicion."
    PLANNED = "PLANNED", "It is planned or intended, and not yet so."
    POSSIBLE = "POSSIBLE", "The document says that it may be, could be or could come to be so."
    OPINION = "OPINION", "It is somebody's opinion or belief."
    INFERRED = "INFERRED", "The curator concludes it from what the document states."


class Voice(Term):
    """In whose words the document says a fact."""

    NARRATOR = "NARRATOR", "The document's own text."
    PARAPHRASE = "PARAPHRASE", "The document reports in its words what somebody said or wrote."
    DIRECT_QUOTE = "DIRECT_QUOTE", "The document quotes somebody's words."
    CAPTION = "CAPTION", "The caption of a picture."
    HEADLINE = "HEADLINE", "A title or heading."


class AboutRole(Term):
    """The part that a record plays in a fact about it."""

    SUBJECT = "SUBJECT", "What the fact is about, with no other role."
    ACTOR = "ACTOR", "Who does it."
    TARGET = "TARGET", "Whom or what it is done to or aimed at."
    BENEFICIARY = "BENEFICIARY", "Who gains from it."
    ORIGIN = "ORIGIN", "Where people or things come from."
    DESTINATION = "DESTINATION", "Where people or things go."
    PLACE = "PLACE", "Where it takes place."


class FactRelationKind(Term):
    """How one fact bears on another."""

    CONFLICTS_WITH = "CONFLICTS_WITH", "Both cannot be so."
    SAME_AS = "SAME_AS", "Both say the same of the same thing."
    OVERLAPS = "OVERLAPS", "They share some of what they count, so they must not be added."
    CONTAINS = "CONTAINS", "The first includes the second as a part."


class AgencyKind(Term):
    """What sort of organisation an agency is."""

    GOVERNMENT = "GOVERNMENT", "A state's government or administration as a whole."
    MINISTRY = "MINISTRY", "A ministry, department or secretariat of a state."
    LEGISLATURE = "LEGISLATURE", "A parliament or congress."
    JUDICIARY = "JUDICIARY", "Courts and those who run them."
    PROSECUTION = "PROSECUTION", "A public prosecutor, attorney general or ombudsman."
    POLICE = "POLICE", "A police force or other law enforcement agency."
    BORDER_GUARD = "BORDER_GUARD", "A border, coast or frontier guard."
    MIGRATION = "MIGRATION", "A migration or customs authority."
    MILITARY = "MILITARY", "Armed forces, or a branch of them."
    INTELLIGENCE = "INTELLIGENCE", "An intelligence service."
    FINANCIAL_INTELLIGENCE = "FINANCIAL_INTELLIGENCE", "A financial intelligence unit."
    PENITENTIARY = "PENITENTIARY", "A prison service."
    OFFICE = "OFFICE", "A bureau, directorate or office inside a larger body."
    UNIT = "UNIT", "A unit, vetted unit, command or task force."
    CENTER = "CENTER", "A centre for analysis, coordination or training."
    EMBASSY = "EMBASSY", "An embassy or other mission abroad."
    MULTILATERAL = "MULTILATERAL", "A body of several states."
    MEDIA = "MEDIA", "A news outlet or publisher."
    PRIVATE = "PRIVATE", "A company, an industry body or another private organisation."
    OTHER = "OTHER", "An organisation of another sort."


class PlaceKind(Term):
    """What sort of place a place is."""

    REGION = "REGION", "A region, province, continent or other area of land."
    BORDER = "BORDER", "The border between countries."
    CITY = "CITY", "A city, town or village."
    RIVER = "RIVER", "A river."
    SEA = "SEA", "A sea or ocean, or a coast."
    BASE = "BASE", "A police or military base."
    FACILITY = "FACILITY", "A centre, station, building or other site."
    OTHER = "OTHER", "A place of another sort."


class CriminalOrganizationKind(Term):
    """What sort of group a criminal organisation is."""

    ARMED_GROUP = "ARMED_GROUP", "An insurgent, guerrilla or paramilitary group."
    CARTEL = "CARTEL", "A drug trafficking cartel."
    GANG = "GANG", "A street or prison gang."
    RING = "RING", "A smuggling or trafficking ring."
    FAMILY = "FAMILY", "A criminal family or clan."
    NETWORK = "NETWORK", "A network or syndicate of another sort."
    CLASS = "CLASS", "Groups named only as a class, such as the cartels of one country."
    OTHER = "OTHER", "A group of another sort."


class DocumentRole(Term):
    """Why a document is in the database."""

    SOURCE = "SOURCE", "Facts of the database are cited from it."
    MENTIONED = "MENTIONED", "The sources speak of it: a strategy, a law, an accord."


class UnitKind(Term):
    """The dimension of a unit, and so of what an indicator counts or measures."""

    COUNT = "COUNT", "Things or persons that are counted."
    MASS = "MASS", "Mass."
    AREA = "AREA", "Area of land."
    LENGTH = "LENGTH", "Length or distance."
    DURATION = "DURATION", "A span of time."
    MONEY = "MONEY", "An amount of a currency."
    SHARE = "SHARE", "A share or a relative change, in percent."


class PartnershipKind(Term):
    """What form a partnership has."""

    PROGRAM = "PROGRAM", "A programme of assistance or joint work."
    WORKING_GROUP = "WORKING_GROUP", "A working group or standing dialogue."
    FORUM = "FORUM", "A conference or other forum of several members."
    PATROL = "PATROL", "A patrol of two or more nations."
    VETTED_UNIT = "VETTED_UNIT", "A unit of one country's officers that works with another's."
    TASK_FORCE = "TASK_FORCE", "A task force or centre of several bodies."
    EARLY_WARNING = "EARLY_WARNING", "A system of early warning."
    AGREEMENT = "AGREEMENT", "A cooperation that rests on a named agreement or action plan."
    COOPERATION = "COOPERATION", "Standing cooperation of another form, or of none that is stated."


class MemberRole(Term):
    """The part of a member in a partnership."""

    LEAD = "LEAD", "It leads or runs the partnership."
    PARTNER = "PARTNER", "It works in the partnership beside the others."
    HOST = "HOST", "The partnership works on its ground or under its roof."
    TRAINER = "TRAINER", "It trains the others."
    TRAINEE = "TRAINEE", "It is trained."
    SUPPORTER = "SUPPORTER", "It supports the others with means, money or knowledge."
    MEMBER = "MEMBER", "It is a member, with no other role stated."
    OBSERVER = "OBSERVER", "It observes."


class OperationKind(Term):
    """What sort of activity an operation is."""

    RAID = "RAID", "A raid or search."
    ARREST = "ARREST", "Arrests or captures."
    INTERDICTION = "INTERDICTION", "Seizure or interception of goods, vehicles or people."
    ERADICATION = "ERADICATION", "Destruction of crops."
    INVESTIGATION = "INVESTIGATION", "Investigations, analysis or intelligence work."
    AVIATION_SUPPORT = "AVIATION_SUPPORT", "Flights, and the upkeep of aircraft."
    TRAINING = "TRAINING", "Training, or the export of know-how."
    PATROL = "PATROL", "Patrols and control of a territory."
    DEPORTATION = "DEPORTATION", "Return, removal or extradition of people."
    REFORM = "REFORM", "Building or purging of institutions."
    CAMPAIGN = "CAMPAIGN", "A campaign that joins several of these."
    OTHER = "OTHER", "An activity of another sort."


class OperationStatus(Term):
    """How far an operation has come, as its document has it."""

    PLANNED = "PLANNED", "It is yet to begin."
    ONGOING = "ONGOING", "It is under way."
    COMPLETED = "COMPLETED", "It is over."


class ParticipantRole(Term):
    """The part of a participant in an operation or event."""

    LEAD = "LEAD", "It leads, commands or convenes."
    PARTICIPANT = "PARTICIPANT", "It takes part, with no other role stated."
    SUPPORT = "SUPPORT", "It supports the others with means, money or knowledge."
    HOST = "HOST", "It receives the others."
    TRAINER = "TRAINER", "It trains the others."
    TRAINEE = "TRAINEE", "It is trained."
    OBSERVER = "OBSERVER", "It observes, as an embedded news crew does."
    PERPETRATOR = "PERPETRATOR", "It carries out an attack or a crime."
    VICTIM = "VICTIM", "It suffers an attack or a crime."


class EventKind(Term):
    """What sort of occurrence an event is."""

    MEETING = "MEETING", "A meeting, conference or dialogue."
    VISIT = "VISIT", "A visit or journey."
    AGREEMENT = "AGREEMENT", "The signing, ratification or taking effect of an agreement."
    ANNOUNCEMENT = "ANNOUNCEMENT", "An announcement, press conference or publication."
    DELIVERY = "DELIVERY", "The handing over of goods or works."
    ATTACK = "ATTACK", "An attack."
    CHANGE = "CHANGE", "A change in what is the case, such as a trend or an office taken."
    OTHER = "OTHER", "An occurrence of another sort."


class FundingKind(Term):
    """What is given."""

    MONEY = "MONEY", "Money, or assistance that is stated only as an amount."
    EQUIPMENT = "EQUIPMENT", "Vehicles, boats, engines or other goods."
    INFRASTRUCTURE = "INFRASTRUCTURE", "Buildings and works."
    TRAINING = "TRAINING", "Training."
    INTELLIGENCE = "INTELLIGENCE", "Intelligence or information."
    SERVICES = "SERVICES", "Upkeep, transport, advice or other services."
    PACKAGE = "PACKAGE", "Several of these together."


class FundingStatus(Term):
    """How far a funding has come, as its document has it."""

    PLANNED = "PLANNED", "It is intended or promised."
    ONGOING = "ONGOING", "It is being given."
    DELIVERED = "DELIVERED", "It has been given."


class ChangeDirection(Term):
    """Which way a statistic moved from its baseline."""

    INCREASE = "INCREASE", "It rose."
    DECREASE = "DECREASE", "It fell."
    STABLE = "STABLE", "It stayed about the same."


class CommitmentKind(Term):
    """How binding a commitment is."""

    GOAL = "GOAL", "An aim that a body sets itself."
    PLEDGE = "PLEDGE", "A promise to others."
    PLAN = "PLAN", "An intended course of action."
    RECOMMENDATION = "RECOMMENDATION", "A target that somebody recommends to others."


class CommitmentStatus(Term):
    """What the document says has become of a commitment."""

    MADE = "MADE", "It was made."
    REAFFIRMED = "REAFFIRMED", "It was made and later confirmed."
    UNDERWAY = "UNDERWAY", "Work on it has begun."
    MET = "MET", "It was met."
    MISSED = "MISSED", "It was not met."


class ClaimKind(Term):
    """What sort of assertion a claim is."""

    FINDING = "FINDING", "Something found to be so."
    LEGAL = "LEGAL", "What the law is, allows or forbids."
    ASSESSMENT = "ASSESSMENT", "A judgement of worth, cause or likelihood."
    RECOMMENDATION = "RECOMMENDATION", "What somebody says should be done."
    DESIGNATION = "DESIGNATION", "A status that an authority gives."
    CONTEXT = "CONTEXT", "Background to other facts."


class Comparator(Term):
    """How a printed figure bounds the true one."""

    EQUAL = "EQUAL", "The figure itself."
    GREATER_THAN = "GREATER_THAN", "More than the figure."
    AT_LEAST = "AT_LEAST", "The figure or more."
    LESS_THAN = "LESS_THAN", "Less than the figure."
    AT_MOST = "AT_MOST", "The figure or less."
    APPROXIMATELY = "APPROXIMATELY", "About the figure."


class PeriodRole(Term):
    """What a period is to its fact."""

    PERIOD = "PERIOD", "When the fact holds or happened."
    TARGET = "TARGET", "When a commitment is to be met."
    BASELINE = "BASELINE", "What a change or a target is measured from."


class PeriodKind(Term):
    """How a period is stated."""

    CALENDAR_YEAR = "CALENDAR_YEAR", "One calendar year."
    FISCAL_YEAR = "FISCAL_YEAR", "One fiscal year, named for the year in which it ends."
    RANGE = "RANGE", "A span with both ends stated, or one named unit such as a month."
    DAY = "DAY", "One day."
    SINCE_START = "SINCE_START", "From the beginning of the thing itself to the time of writing."
    OPEN = "OPEN", "A span with only one end stated."
    UNRESOLVED = "UNRESOLVED", "Words such as 'last year' that the document does not settle."
