WITH asked AS (SELECT id FROM indicator WHERE slug = ?1)
SELECT json_object('data', json_object('statistics', json_object(
  'totalCount', (
    SELECT count(*) FROM statistic
    WHERE indicator_id = (SELECT id FROM asked) AND modality = 'STATED'),
  'nodes', json_group_array(json_object(
    'slug', statistic.slug,
    'name', record.name,
    'period', iif(period_as_stated IS NULL, NULL, json_object('start', period_start)),
    'quantity', iif(quantity_as_stated IS NULL, NULL, json_object('value', iif(
      quantity_value % 10000 = 0,
      CAST(quantity_value / 10000 AS TEXT),
      (quantity_value / 10000) || '.' || rtrim(substr(quantity_value % 10000 + 10000, 2), '0')))
    )
  ))
)))
FROM (
  SELECT id FROM statistic
  WHERE indicator_id = (SELECT id FROM asked) AND modality = 'STATED'
  ORDER BY coalesce(period_start, '0001-01-01') DESC, id DESC LIMIT 20
) AS listed
  CROSS JOIN statistic ON statistic.id = listed.id
  JOIN record ON record.id = listed.id
