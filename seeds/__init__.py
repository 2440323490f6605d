"""The curated data and its way into the database: read, check, verify, load."""
