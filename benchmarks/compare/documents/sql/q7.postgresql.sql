-- Chains of up to three links: the shortest ones.
WITH ahead AS MATERIALIZED (
  SELECT far_id AS id FROM link WHERE near_id = $1::bigint AND main
    AND (far_kind NOT IN ('TOPIC', 'DOCUMENT', 'COUNTRY') OR far_id = $2::bigint)
), behind AS MATERIALIZED (
  SELECT far_id AS id FROM link WHERE near_id = $2::bigint AND main
    AND (far_kind NOT IN ('TOPIC', 'DOCUMENT', 'COUNTRY') OR far_id = $1::bigint)
), direct AS (
  SELECT ARRAY[$1::bigint, $2] AS ids FROM ahead WHERE id = $2
), through_one AS (
  SELECT ARRAY[$1::bigint, ahead.id, $2] AS ids FROM ahead JOIN behind USING (id)
  WHERE NOT EXISTS (SELECT FROM direct)
), through_two AS (
  SELECT ARRAY[$1::bigint, ahead.id, behind.id, $2] AS ids
  FROM ahead JOIN link ON link.near_id = ahead.id AND link.main
    JOIN behind ON behind.id = link.far_id
  WHERE NOT EXISTS (SELECT FROM direct) AND NOT EXISTS (SELECT FROM through_one)
), chain AS (
  SELECT ids, row_number() OVER (
    ORDER BY first.name_folded, first.id, second.name_folded, second.id) AS place
  FROM (
    SELECT ids FROM direct UNION ALL SELECT ids FROM through_one
    UNION ALL SELECT ids FROM through_two
  ) every
    LEFT JOIN record first ON first.id = ids[2] LEFT JOIN record second ON second.id = ids[3]
  ORDER BY place LIMIT 5
)
SELECT '{"data":{"path":' || coalesce(json_agg(listed), '[]') || '}}'
FROM (
  SELECT cardinality(ids) - 1 AS length, (
    SELECT json_agg(hop) FROM (
      SELECT
        json_build_object('slug', near.slug) AS "from",
        json_build_object('slug', far.slug) AS "to",
        link.kind
      FROM generate_series(1, cardinality(ids) - 1) AS at
        JOIN link ON link.near_id = ids[at] AND link.far_id = ids[at + 1] AND link.main
        JOIN record near ON near.id = link.near_id
        JOIN record far ON far.id = link.far_id
      ORDER BY at
    ) hop
  ) AS hops
  FROM chain ORDER BY place
) listed
