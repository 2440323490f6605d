SELECT json_object('data', json_object('statistics', json_object(
  'nodes', json_group_array(json_object(
    'slug', found.slug,
    'name', record.name,
    'quantity', iif(quantity.fact_id IS NULL, NULL, json_object(
      'value', iif(
        value % 10000 = 0,
        CAST(value / 10000 AS TEXT),
        (value / 10000) || '.' || rtrim(substr(value % 10000 + 10000, 2), '0')),
      'unit', iif(unit_code IS NULL, NULL, json_object('code', unit_code))))
  ))
)))
FROM (
  SELECT id, slug FROM statistic
  ORDER BY coalesce(quantity_value, -9223372036854775807) DESC, id DESC LIMIT 20
) AS found
  JOIN record ON record.id = found.id
  LEFT JOIN quantity ON quantity.fact_id = found.id
