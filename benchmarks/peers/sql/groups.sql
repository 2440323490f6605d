SELECT indicator.id::text AS "indicatorId", counted.count::int AS count
FROM (
  SELECT indicator_id, count(*) FROM statistic WHERE CONDITION GROUP BY indicator_id
) counted JOIN indicator ON indicator.id = counted.indicator_id
ORDER BY counted.count DESC, indicator.name_folded, indicator.id LIMIT $1
