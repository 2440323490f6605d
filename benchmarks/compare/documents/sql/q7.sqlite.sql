-- Chains of up to three links: the shortest ones.
WITH ahead AS MATERIALIZED (
  SELECT far_id AS id FROM link WHERE near_id = ?1 AND main
    AND (far_kind NOT IN ('TOPIC', 'DOCUMENT', 'COUNTRY') OR far_id = ?2)
), behind AS MATERIALIZED (
  SELECT far_id AS id FROM link WHERE near_id = ?2 AND main
    AND (far_kind NOT IN ('TOPIC', 'DOCUMENT', 'COUNTRY') OR far_id = ?1)
), direct AS (
  SELECT NULL AS first, NULL AS second FROM ahead WHERE id = ?2
), through_one AS (
  SELECT ahead.id AS first, NULL AS second FROM ahead JOIN behind USING (id)
  WHERE NOT EXISTS (SELECT 1 FROM direct)
), through_two AS (
  SELECT ahead.id AS first, behind.id AS second
  FROM ahead CROSS JOIN behind JOIN link
    ON link.near_id = ahead.id AND link.far_id = behind.id AND link.main
  WHERE NOT EXISTS (SELECT 1 FROM direct) AND NOT EXISTS (SELECT 1 FROM through_one)
), chain AS (
  SELECT first, second, row_number() OVER (
    ORDER BY one.name_folded, one.id, two.name_folded, two.id) AS place
  FROM (
    SELECT * FROM direct UNION ALL SELECT * FROM through_one UNION ALL SELECT * FROM through_two)
    LEFT JOIN record AS one ON one.id = first LEFT JOIN record AS two ON two.id = second
  ORDER BY place LIMIT 5
), hop AS (
  SELECT place, 1 AS at, ?1 AS near_id, coalesce(first, ?2) AS far_id FROM chain
  UNION ALL
  SELECT place, 2, first, coalesce(second, ?2) FROM chain WHERE first IS NOT NULL
  UNION ALL
  SELECT place, 3, second, ?2 FROM chain WHERE second IS NOT NULL
)
SELECT json_object('data', json_object('path', json_group_array(
  json_object('length', length, 'hops', json(hops)))))
FROM (
  SELECT count(*) AS length, json_group_array(json_object(
    'from', json_object('slug', near.slug),
    'to', json_object('slug', far.slug),
    'kind', link.kind) ORDER BY at) AS hops
  FROM hop
    JOIN link ON link.near_id = hop.near_id AND link.far_id = hop.far_id AND link.main
    JOIN record AS near ON near.id = link.near_id
    JOIN record AS far ON far.id = link.far_id
  GROUP BY place ORDER BY place
)
