SELECT '{"data":{"statistics":{"nodes":' || json_agg(listed) || '}}}'
FROM (
  SELECT
    page.slug, record.name, record.summary, page.modality,
    CASE WHEN quantity_as_stated IS NOT NULL THEN json_build_object(
      'value', trim_scale(quantity_value * 0.0001)::text,
      'unit', CASE WHEN quantity_unit_code IS NOT NULL
        THEN json_build_object('code', quantity_unit_code) END) END AS quantity,
    CASE WHEN period_as_stated IS NOT NULL
      THEN json_build_object('start', period_start, 'end', period_end) END AS period,
    asked.indicator,
    (SELECT json_build_object('slug', slug) FROM record WHERE id = page.area_id) AS area
  FROM (SELECT id, json_build_object('slug', slug) AS indicator FROM indicator WHERE slug = $1) asked,
    LATERAL (
      SELECT * FROM statistic WHERE indicator_id = asked.id ORDER BY name_folded, id LIMIT 1000
    ) page,
    LATERAL (SELECT name, summary FROM record WHERE id = page.id LIMIT 1) record
) listed
