SELECT record.name AS label, counted.count::int AS count
FROM (
  SELECT indicator_id, count(*) FROM statistic WHERE CONDITION GROUP BY indicator_id
) counted JOIN record ON record.id = counted.indicator_id
ORDER BY counted.count DESC, record.name_folded, record.id LIMIT $1
