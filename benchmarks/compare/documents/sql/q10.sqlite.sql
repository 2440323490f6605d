WITH counted AS (
  SELECT
    'INDICATOR' AS field, record.name AS label, by_indicator.number, record.name_folded AS at
  FROM (
    SELECT indicator_id, count(*) AS number FROM statistic GROUP BY indicator_id) AS by_indicator
    JOIN record ON record.id = by_indicator.indicator_id
  UNION ALL
  SELECT 'MODALITY', modality, count(*), modality FROM statistic GROUP BY modality
  UNION ALL
  SELECT 'YEAR', CAST(period_within_year AS TEXT), count(*), period_within_year
  FROM statistic GROUP BY period_within_year
), placed AS (
  SELECT *, row_number() OVER (PARTITION BY field ORDER BY number DESC, label IS NULL, at) AS place
  FROM counted
)
SELECT json_object('data', json_object('statistics', json_object('facets', json_group_array(
  json_object('field', field, 'values', json(listed)) ORDER BY field))))
FROM (
  SELECT field, json_group_array(
    json_object('label', label, 'count', number) ORDER BY place) AS listed
  FROM placed WHERE place <= 10 GROUP BY field
)
