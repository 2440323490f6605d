"""The curated data and its way into the database: read, check, build, verify, load, release."""
