SELECT '{"data":{"statistics":{"nodes":' || json_agg(listed) || '}}}'
FROM (
  SELECT
    found.slug, record.name,
    CASE WHEN quantity_as_stated IS NOT NULL THEN json_build_object(
      'value', trim_scale(quantity_value * 0.0001)::text,
      'unit', CASE WHEN quantity_unit_code IS NOT NULL
        THEN json_build_object('code', quantity_unit_code) END
    ) END AS quantity
  FROM (
    SELECT id, slug, quantity_as_stated, quantity_value, quantity_unit_code FROM statistic
    ORDER BY coalesce(quantity_value, -9223372036854775807) DESC, id DESC LIMIT 20
  ) found
    JOIN record ON record.id = found.id
  ORDER BY found.quantity_value DESC NULLS LAST, found.id DESC
) listed
