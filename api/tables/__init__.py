"""Tables: the rows of one list of a response, as CSV or as JSON Lines.

The finished JSON of an operation is converted; a table takes no statement of its own.
"""
