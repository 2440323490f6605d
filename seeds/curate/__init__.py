"""What helps a curator: files are searched, written and changed, with their comments and order."""
