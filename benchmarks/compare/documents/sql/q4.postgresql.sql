WITH asked AS (SELECT id FROM indicator WHERE slug = $1)
SELECT '{"data":{"statistics":{"totalCount":' || (
  SELECT count(*) FROM statistic
  WHERE indicator_id = (SELECT id FROM asked) AND modality = 'STATED'
) || ',"nodes":' || json_agg(listed) || '}}}'
FROM (
  SELECT
    page.slug, record.name,
    CASE WHEN period_as_stated IS NOT NULL THEN
      json_build_object('start', period_start) END AS period,
    CASE WHEN quantity_as_stated IS NOT NULL THEN
      json_build_object('value', trim_scale(quantity_value * 0.0001)::text) END AS quantity
  FROM (
    SELECT * FROM statistic
    WHERE indicator_id = (SELECT id FROM asked) AND modality = 'STATED'
    ORDER BY coalesce(period_start, '0001-01-01') DESC, id DESC LIMIT 20
  ) page
    JOIN record ON record.id = page.id
  ORDER BY page.period_start DESC NULLS LAST, page.id DESC
) listed
