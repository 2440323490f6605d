WITH asked AS (SELECT id FROM indicator WHERE slug = ?1)
SELECT json_object('data', json_object('statistics', json_object(
  'totalCount', (
    SELECT count(*) FROM statistic
    WHERE indicator_id = (SELECT id FROM asked) AND modality = 'STATED'),
  'nodes', json_group_array(json_object(
    'slug', listed.slug,
    'name', record.name,
    'period', iif(period.fact_id IS NULL, NULL, json_object('start', period.start)),
    'quantity', iif(quantity.fact_id IS NULL, NULL, json_object('value', iif(
      value % 10000 = 0,
      CAST(value / 10000 AS TEXT),
      (value / 10000) || '.' || rtrim(substr(value % 10000 + 10000, 2), '0')))
    )
  ) ORDER BY listed.at)
)))
FROM (
  SELECT id, slug, row_number() OVER () AS at FROM (
    SELECT id, slug FROM statistic
    WHERE indicator_id = (SELECT id FROM asked) AND modality = 'STATED'
    ORDER BY coalesce(period_start, '0001-01-01') DESC, id DESC LIMIT 20)
) AS listed
  JOIN record ON record.id = listed.id
  LEFT JOIN quantity ON quantity.fact_id = listed.id
  LEFT JOIN period ON period.fact_id = listed.id AND period.role = 'PERIOD'
