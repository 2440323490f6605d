"""Generated data: rows of every table, as many as one wants, the same ones each time."""
