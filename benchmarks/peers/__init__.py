"""The servers that PolicyGraph is compared with."""
