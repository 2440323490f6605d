"""Text as it is compared and searched: folding, tokens, queries and the index."""
