SELECT json_object('data', json_object('statistics', json_object('nodes', json_group_array(
  json_object(
    'slug', listed.slug,
    'name', record.name,
    'summary', record.summary,
    'modality', listed.modality,
    'quantity', iif(quantity.fact_id IS NULL, NULL, json_object(
      'value', iif(
        value % 10000 = 0,
        CAST(value / 10000 AS TEXT),
        (value / 10000) || '.' || rtrim(substr(value % 10000 + 10000, 2), '0')
      ),
      'unit', iif(unit_code IS NULL, NULL, json_object('code', unit_code)))),
    'period', iif(period.fact_id IS NULL, NULL,
      json_object('start', period.start, 'end', period."end")),
    'indicator', json_object('slug', indicator.slug),
    'area', iif(area.id IS NULL, NULL, json_object('slug', area.slug))
  )
))))
FROM (
  SELECT id, slug, modality, area_id, indicator_id FROM statistic
  WHERE indicator_id = (SELECT id FROM indicator WHERE slug = ?1)
  ORDER BY name_folded, id LIMIT 1000
) AS listed
  JOIN record ON record.id = listed.id
  JOIN indicator ON indicator.id = listed.indicator_id
  LEFT JOIN record AS area ON area.id = listed.area_id
  LEFT JOIN quantity ON quantity.fact_id = listed.id
  LEFT JOIN period ON period.fact_id = listed.id AND period.role = 'PERIOD'
