SELECT period_within_year::text AS label, count(*)::int AS count FROM statistic WHERE CONDITION
GROUP BY period_within_year ORDER BY count DESC, period_within_year NULLS LAST LIMIT $1
