SELECT json_object('data', json_object('statistics', json_object(
  'nodes', json_group_array(json_object(
    'slug', statistic.slug,
    'name', record.name,
    'quantity', iif(quantity_as_stated IS NULL, NULL, json_object(
      'value', iif(
        quantity_value % 10000 = 0,
        CAST(quantity_value / 10000 AS TEXT),
        (quantity_value / 10000) || '.' || rtrim(substr(quantity_value % 10000 + 10000, 2), '0')),
      'unit', iif(quantity_unit_code IS NULL, NULL, json_object('code', quantity_unit_code))))
  ))
)))
FROM (
  SELECT id FROM statistic
  ORDER BY coalesce(quantity_value, -9223372036854775807) DESC, id DESC LIMIT 20
) AS found
  CROSS JOIN statistic ON statistic.id = found.id
  JOIN record ON record.id = found.id
