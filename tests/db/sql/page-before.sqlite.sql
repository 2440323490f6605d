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
            FROM country AS country_2
            WHERE coalesce(country_2.code_folded = ?, 0) = 0
              AND (country_2.name_folded, country_2.id) >= (?, ?)
            LIMIT 1 OFFSET ?
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
        FROM country AS country_3
        WHERE coalesce(country_3.code_folded = ?, 0) = 0
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2."key" AS "key",
        anon_2.sort0 AS sort0,
        anon_2.sort1 AS sort1,
        row_number() OVER () AS number,
        count(*) OVER () AS size
      FROM (
        SELECT country_4.id AS "key", country_4.name_folded AS sort0, country_4.id AS sort1
        FROM country AS country_4
        WHERE coalesce(country_4.code_folded = ?, 0) = 0
          AND (country_4.name_folded, country_4.id) < (?, ?)
        ORDER BY country_4.name_folded DESC, country_4.id DESC
        LIMIT ? + 1 OFFSET ?
      ) AS anon_2
    ) AS anon_1 CROSS
      JOIN country AS country_1
    WHERE country_1.id = anon_1."key"
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, value 1, value 2, value 3, 0, 0, value 0, value 1, value 1, value 2, value 3, value 0, 0
