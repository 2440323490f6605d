SELECT json_object('data', json_object('statistics', json_object(
  'totalCount', (SELECT count FROM release_count WHERE kind = 'STATISTIC'),
  'pageInfo', json_object(
    'hasNextPage', json(iif(max(number) > 20, 'true', 'false')),
    'hasPreviousPage', json('false'),
    'endCursor', CAST(max(iif(number = 20, id, NULL)) AS TEXT)),
  'nodes', json_group_array(json_object('slug', slug, 'name', name)) FILTER (WHERE number <= 20)
)))
FROM (
  SELECT listed.id, listed.number, listed.slug, record.name FROM (
    SELECT id, slug, row_number() OVER (ORDER BY name_folded, id) AS number
    FROM statistic ORDER BY name_folded, id LIMIT 21
  ) AS listed JOIN record ON record.id = listed.id
)
