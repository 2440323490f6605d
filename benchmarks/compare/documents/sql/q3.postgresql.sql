SELECT '{"data":{"statistics":{"nodes":' || json_agg(listed) || '}}}'
FROM (
  SELECT
    page.slug, record.name, record.summary, page.modality,
    (SELECT json_build_object(
        'value', trim_scale(value * 0.0001)::text,
        'unit', CASE WHEN unit_code IS NOT NULL THEN json_build_object('code', unit_code) END)
      FROM quantity WHERE fact_id = page.id) AS quantity,
    (SELECT json_build_object('start', start, 'end', "end")
      FROM period WHERE fact_id = page.id AND role = 'PERIOD') AS period,
    asked.indicator,
    (SELECT json_build_object('slug', slug) FROM record WHERE id = page.area_id) AS area
  FROM (SELECT id, json_build_object('slug', slug) AS indicator FROM indicator WHERE slug = $1) asked,
    LATERAL (
      SELECT id, slug, modality, area_id FROM statistic
      WHERE indicator_id = asked.id ORDER BY name_folded, id LIMIT 1000
    ) page,
    LATERAL (SELECT name, summary FROM record WHERE id = page.id LIMIT 1) record
) listed
