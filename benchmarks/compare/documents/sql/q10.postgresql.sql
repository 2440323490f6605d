WITH counted AS (
  SELECT 'INDICATOR' AS field, record.name AS label, by_indicator.count, record.name_folded AS at
  FROM (SELECT indicator_id, count(*) FROM statistic GROUP BY indicator_id) by_indicator
    JOIN record ON record.id = by_indicator.indicator_id
  UNION ALL
  SELECT 'MODALITY', modality, count(*), modality FROM statistic GROUP BY modality
  UNION ALL
  SELECT 'YEAR', period_within_year::text, count(*), period_within_year::text
  FROM statistic GROUP BY period_within_year
), numbered AS (
  SELECT *, row_number() OVER (
    PARTITION BY field ORDER BY count DESC, label IS NULL, at COLLATE "C") AS number
  FROM counted
)
SELECT '{"data":{"statistics":{"facets":' || json_agg(facets ORDER BY field) || '}}}'
FROM (
  SELECT field, json_agg(
    json_build_object('label', label, 'count', count) ORDER BY number) AS values
  FROM numbered WHERE number <= 10 GROUP BY field
) facets
