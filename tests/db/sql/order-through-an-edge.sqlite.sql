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
      SELECT agency_1.id AS "key",
        coalesce(agency_1.country_name_folded, '') AS sort0,
        agency_1.name_folded AS sort1,
        agency_1.id AS sort2
      FROM agency AS agency_1
      ORDER BY coalesce(agency_1.country_name_folded, ''),
        agency_1.name_folded DESC,
        agency_1.id DESC
      LIMIT ? + 0 OFFSET ?
    ) AS anon_1 CROSS
      JOIN record AS record_1
    WHERE record_1.id = anon_1."key"
  ),
  ',"documents":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(group_concat(concat('{"slug":', json_quote(record_2.slug), '}'), ','), ''),
        ']'
      ),
      '}'
    ) AS concat_2
    FROM (
      SELECT document_1.id AS "key",
        coalesce(document_1.published_on, '9999-12-31') AS sort0,
        document_1.id AS sort1
      FROM document AS document_1
      ORDER BY coalesce(document_1.published_on, '9999-12-31'), document_1.id
      LIMIT ? + 0 OFFSET ?
    ) AS anon_2 CROSS
      JOIN record AS record_2
    WHERE record_2.id = anon_2."key"
  ),
  ',"statistics":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(group_concat(concat('{"slug":', json_quote(record_3.slug), '}'), ','), ''),
        ']'
      ),
      '}'
    ) AS concat_3
    FROM (
      SELECT statistic_1.id AS "key",
        coalesce(statistic_1.quantity_value, -9223372036854775807) AS sort0,
        statistic_1.id AS sort1
      FROM statistic AS statistic_1
      ORDER BY coalesce(statistic_1.quantity_value, -9223372036854775807) DESC, statistic_1.id DESC
      LIMIT ? + 0 OFFSET ?
    ) AS anon_3 CROSS
      JOIN record AS record_3
    WHERE record_3.id = anon_3."key"
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, 0, value 0, 0, value 1, 0
