SELECT '{"data":{"statistics":{"nodes":' || json_agg(listed) || '}}}'
FROM (
  SELECT
    found.slug, record.name,
    CASE WHEN quantity.fact_id IS NOT NULL THEN json_build_object(
      'value', trim_scale(quantity.value * 0.0001)::text,
      'unit', CASE WHEN unit_code IS NOT NULL THEN json_build_object('code', unit_code) END
    ) END AS quantity
  FROM (
    SELECT id, slug, quantity_value FROM statistic
    ORDER BY quantity_value DESC NULLS LAST, id DESC NULLS LAST LIMIT 20
  ) found
    JOIN record ON record.id = found.id
    LEFT JOIN quantity ON quantity.fact_id = found.id
  ORDER BY found.quantity_value DESC NULLS LAST, found.id DESC NULLS LAST
) listed
