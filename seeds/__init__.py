"""The curated data, and the steps into the database: read, check, build, verify, load, release."""
