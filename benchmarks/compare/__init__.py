"""The comparison of PolicyGraph with other servers, and with what is possible at all."""
