WITH asked AS (SELECT id FROM indicator WHERE slug = $1)
SELECT '{"data":{"statistics":{"totalCount":' || (
  SELECT count(*) FROM statistic
  WHERE indicator_id = (SELECT id FROM asked) AND modality = 'STATED'
) || ',"nodes":' || json_agg(listed) || '}}}'
FROM (
  SELECT
    statistic.slug, record.name,
    CASE WHEN period.fact_id IS NOT NULL THEN
      json_build_object('start', period.start) END AS period,
    CASE WHEN quantity.fact_id IS NOT NULL THEN
      json_build_object('value', trim_scale(quantity.value * 0.0001)::text) END AS quantity
  FROM (
    SELECT id, slug FROM statistic
    WHERE indicator_id = (SELECT id FROM asked) AND modality = 'STATED'
    ORDER BY coalesce(period_start, '0001-01-01') DESC, id DESC LIMIT 20
  ) statistic
    JOIN record ON record.id = statistic.id
    LEFT JOIN quantity ON quantity.fact_id = statistic.id
    LEFT JOIN period ON period.fact_id = statistic.id AND period.role = 'PERIOD'
  ORDER BY period.start DESC NULLS LAST, statistic.id DESC NULLS LAST
) listed
