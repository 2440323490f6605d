SELECT '{"data":{"statistics":{"aggregate":{"groups":' || coalesce(json_agg(listed), '[]') || '}}}}'
FROM (
  SELECT
    json_build_object('indicator', json_build_object('slug', indicator.slug)) AS keys,
    counted.count
  FROM (
    SELECT indicator_id, count(*) FROM statistic
    WHERE id IN (
      SELECT record_id FROM record_topic
      WHERE topic_id = (SELECT id FROM topic WHERE slug = $1))
    GROUP BY indicator_id
  ) counted JOIN indicator ON indicator.id = counted.indicator_id
  ORDER BY counted.count DESC, indicator.name_folded, indicator.id LIMIT 20
) listed
