SELECT json_object('data', json_object('statistics', json_object('nodes', json_group_array(
  json_object(
    'slug', statistic.slug,
    'name', record.name,
    'summary', record.summary,
    'modality', modality,
    'quantity', iif(quantity_as_stated IS NULL, NULL, json_object(
      'value', iif(
        quantity_value % 10000 = 0,
        CAST(quantity_value / 10000 AS TEXT),
        (quantity_value / 10000) || '.' || rtrim(substr(quantity_value % 10000 + 10000, 2), '0')
      ),
      'unit', iif(quantity_unit_code IS NULL, NULL, json_object('code', quantity_unit_code)))),
    'period', iif(period_as_stated IS NULL, NULL,
      json_object('start', period_start, 'end', period_end)),
    'indicator', json_object('slug', indicator.slug),
    'area', iif(area.id IS NULL, NULL, json_object('slug', area.slug))
  )
))))
FROM (
  SELECT id FROM statistic
  WHERE indicator_id = (SELECT id FROM indicator WHERE slug = ?1)
  ORDER BY name_folded, id LIMIT 1000
) AS listed
  CROSS JOIN statistic ON statistic.id = listed.id
  JOIN record ON record.id = listed.id
  JOIN indicator ON indicator.id = statistic.indicator_id
  LEFT JOIN record AS area ON area.id = statistic.area_id
