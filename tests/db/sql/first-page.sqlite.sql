SELECT concat(
  '{"agencies":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(group_concat(concat('{"slug":', json_quote(record_1.slug), '}'), ','), ''),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT agency_1.id AS "key", agency_1.name_folded AS sort0, agency_1.id AS sort1
      FROM agency AS agency_1
      ORDER BY agency_1.name_folded, agency_1.id
      LIMIT ? + 0 OFFSET ?
    ) AS anon_1 CROSS
      JOIN record AS record_1
    WHERE record_1.id = anon_1."key"
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, 0
