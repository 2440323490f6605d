SELECT json_object('data', json_object('statistics', json_object('aggregate', json_object(
  'groups', json_group_array(json_object(
    'keys', json_object('indicator', json_object('slug', slug)), 'count', number))
))))
FROM (
  SELECT indicator.slug, counted.number
  FROM (
    SELECT indicator_id, count(*) AS number
    FROM statistic
    WHERE id IN (
      SELECT record_id FROM record_topic
      WHERE topic_id = (SELECT id FROM topic WHERE slug = ?1))
    GROUP BY indicator_id
  ) AS counted JOIN indicator ON indicator.id = counted.indicator_id
  ORDER BY counted.number DESC, indicator.name_folded, indicator.id LIMIT 20
)
