SELECT '{"data":{"statistics":{"totalCount":' || (
  SELECT count FROM release_count WHERE kind = 'STATISTIC'
) || ',"pageInfo":{"hasNextPage":' || (max(number) > 20) || ',"hasPreviousPage":false,"endCursor":'
  || to_json(max(CASE WHEN number = 20 THEN id::text END)) || '},"nodes":['
  || string_agg(node, ',' ORDER BY number) FILTER (WHERE number <= 20) || ']}}}'
FROM (
  SELECT listed.id, number,
    '{"slug":' || to_json(listed.slug) || ',"name":' || to_json(record.name) || '}' AS node
  FROM (
    SELECT id, slug, row_number() OVER (ORDER BY name_folded, id) AS number
    FROM statistic ORDER BY name_folded, id LIMIT 21
  ) listed JOIN record ON record.id = listed.id
) page
