SELECT concat(
  '{"countries":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          group_concat(
            CASE
            WHEN (anon_1.number <= ?) THEN concat('{"code":', json_quote(country_1.code), '}')
            END,
            ',' ORDER BY anon_1.number DESC
          ),
          ''
        ),
        ']'
      ),
      ',"pageInfo":',
      concat(
        '{"hasNextPage":',
        CASE
        WHEN (
          (
            SELECT 1
            FROM record AS record_1, country AS country_2
            WHERE country_2.id = record_1.id
              AND record_1.record_kind = ?
              AND coalesce(country_2.code_folded = ?, 0) = 0
              AND (record_1.name_folded, record_1.id) >= (?, ?)
            LIMIT ? OFFSET ?
          ) IS NOT NULL
        ) THEN 'true'
        ELSE 'false'
        END,
        ',"hasPreviousPage":',
        CASE WHEN (coalesce(max(anon_1.size), ?) > ?) THEN 'true' ELSE 'false' END,
        '}'
      ),
      ',"totalCount":',
      (
        SELECT count(*) AS count_1
        FROM record AS record_2, country AS country_3
        WHERE country_3.id = record_2.id
          AND record_2.record_kind = ?
          AND coalesce(country_3.code_folded = ?, 0) = 0
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2."key" AS "key",
        anon_2.sort0 AS sort0,
        anon_2.sort1 AS sort1,
        row_number() OVER (ORDER BY anon_2.sort0 DESC, anon_2.sort1 DESC) AS number,
        count(*) OVER () AS size
      FROM (
        SELECT record_3.id AS "key", record_3.name_folded AS sort0, record_3.id AS sort1
        FROM record AS record_3, country AS country_4
        WHERE country_4.id = record_3.id
          AND record_3.record_kind = ?
          AND coalesce(country_4.code_folded = ?, 0) = 0
          AND (record_3.name_folded, record_3.id) < (?, ?)
        ORDER BY record_3.name_folded DESC, record_3.id DESC
        LIMIT ? OFFSET ?
      ) AS anon_2
    ) AS anon_1,
      country AS country_1
    WHERE country_1.id = anon_1."key"
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, "COUNTRY", value 2, value 3, value 4, 1, 0, 0, value 0, "COUNTRY", value 2, "COUNTRY",
-- value 2, value 3, value 4, value 1, 0
