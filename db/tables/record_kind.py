"""The kinds of record."""

from db.tables.term import Term


class RecordKind(Term):
    """The fifteen kinds of record."""

    AGENCY = "AGENCY", "Any organisation that acts or has staff."
    COUNTRY = "COUNTRY", "A country with an ISO 3166-1 code."
    PLACE = "PLACE", "A region, border, city, river, base or other place."
    PERSON = "PERSON", "A person named in a document."
    CRIMINAL_ORGANIZATION = "CRIMINAL_ORGANIZATION", "An armed, criminal or designated group."
    TOPIC = "TOPIC", "A subject heading of the controlled vocabulary."
    DOCUMENT = "DOCUMENT", "A source, or a work that the sources mention."
    INDICATOR = "INDICATOR", "What a statistic measures."
    PARTNERSHIP = "PARTNERSHIP", "Standing cooperation between agencies."
    OPERATION = "OPERATION", "A dated or ongoing activity."
    FUNDING = "FUNDING", "Money, goods or services that one agency gives to another."
    EVENT = "EVENT", "A single occurrence that is not an operation."
    STATISTIC = "STATISTIC", "One observation of an indicator."
    COMMITMENT = "COMMITMENT", "A goal, pledge, plan or recommended target."
    CLAIM = "CLAIM", "Any other assertion, one idea each."
