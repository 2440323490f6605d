SELECT concat(
  '{"agencies":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          string_agg(
            concat('{"slug":', coalesce(to_json(record_1.slug)::text, 'null'), '}'),
            ',' ORDER BY anon_1.sort0,
            anon_1.sort1
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2.key AS key, anon_2.sort0 AS sort0, anon_2.sort1 AS sort1
      FROM (
        SELECT agency_1.id AS key, agency_1.name_folded AS sort0, agency_1.id AS sort1
        FROM agency AS agency_1
        ORDER BY agency_1.name_folded, agency_1.id
        LIMIT 2
      ) AS anon_2
      LIMIT $1::BIGINT + 0
    ) AS anon_1,
      record AS record_1
    WHERE record_1.id = anon_1.key
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0
