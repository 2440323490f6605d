SELECT count(*)::int AS count FROM statistic WHERE CONDITION
