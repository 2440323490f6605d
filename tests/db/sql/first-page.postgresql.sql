SELECT concat(
  '{"agencies":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          string_agg(
            CASE
            WHEN (anon_1.number <= $1::BIGINT) THEN concat(
              '{"slug":', coalesce(to_json(record_1.slug)::text, 'null'), '}'
            )
            END,
            ',' ORDER BY anon_1.number
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2.key AS key,
        anon_2.sort0 AS sort0,
        anon_2.sort1 AS sort1,
        row_number() OVER (ORDER BY anon_2.sort0, anon_2.sort1) AS number,
        count(*) OVER () AS size
      FROM (
        SELECT record_2.id AS key, record_2.name_folded AS sort0, record_2.id AS sort1
        FROM record AS record_2
        WHERE record_2.record_kind = $2::VARCHAR
        ORDER BY record_2.name_folded, record_2.id
        LIMIT $3::BIGINT
      ) AS anon_2
    ) AS anon_1,
      record AS record_1
    WHERE record_1.id = anon_1.key
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, "AGENCY", value 1
