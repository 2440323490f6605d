"""The roles of participants, in operations and events alike."""

from db.tables.term import Term


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
