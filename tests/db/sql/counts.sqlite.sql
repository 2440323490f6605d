SELECT concat(
  '{"agencies":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(group_concat(concat('{"name":', json_quote(record_1.name), '}'), ','), ''),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT agency_1.id AS "key", agency_1.involvement_record_count AS sort0, agency_1.id AS sort1
      FROM agency AS agency_1
      WHERE agency_1.id IN (
        SELECT enclosure_1.inner_id
        FROM enclosure AS enclosure_1, country AS country_1
        WHERE country_1.id = enclosure_1.outer_id
          AND enclosure_1.outer_kind = ?
          AND country_1.code_folded = ?
      )
        AND (
          SELECT count(DISTINCT involvement_1.fact_id) AS count_1
          FROM involvement AS involvement_1, record AS record_2
          WHERE record_2.id = involvement_1.fact_id
            AND involvement_1.record_id = agency_1.id
            AND record_2.record_kind = ?
        ) > ?
        AND agency_1.agency_parent_count >= ?
      ORDER BY agency_1.involvement_record_count DESC, agency_1.id DESC
      LIMIT ? + 0 OFFSET ?
    ) AS anon_1 CROSS
      JOIN record AS record_1
    WHERE record_1.id = anon_1."key"
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- "COUNTRY", value 1, value 2, value 3, value 4, value 0, 0
