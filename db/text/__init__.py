"""Text for comparison and search: folding, tokens and queries."""
