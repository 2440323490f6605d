"""The roles of participants in operations and events."""

from db.tables.term import Term


class ParticipantRole(Term):
    """The role of a participant in an operation or event."""

    LEAD = "LEAD", "It leads, commands or convenes."
    PARTICIPANT = "PARTICIPANT", "It takes part, with no other role stated."
    SUPPORT = "SUPPORT", "It supports the others with equipment, money or knowledge."
    HOST = "HOST", "It hosts the others."
    TRAINER = "TRAINER", "It trains the others."
    TRAINEE = "TRAINEE", "It is trained."
    OBSERVER = "OBSERVER", "It observes, as an embedded news crew does."
    PERPETRATOR = "PERPETRATOR", "It carries out an attack or a crime."
    VICTIM = "VICTIM", "It suffers an attack or a crime."
