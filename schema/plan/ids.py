"""IDs: what a client holds of a record, and the key that it stands for."""


def record_key(value: str) -> int:
    """Return the key that an ID stands for; of what is no ID, one that no record has."""
    number = int(value) if value.isascii() and value.isdigit() and len(value) < 20 else -1
    return number if str(number) == value and number < 2**63 else -1
