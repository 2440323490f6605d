SELECT concat(
  '{"countries":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          string_agg(
            CASE
            WHEN (anon_1.number <= $1::BIGINT) THEN concat(
              '{"code":', coalesce(to_json(country_1.code)::text, 'null'), '}'
            )
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
            WHERE NOT coalesce(country_2.code_folded = $2::VARCHAR, false)
              AND (country_2.name_folded, country_2.id) >= ($3::VARCHAR, $4::BIGINT)
            LIMIT 1
          ) IS NOT NULL
        ) THEN 'true'
        ELSE 'false'
        END,
        ',"hasPreviousPage":',
        CASE
        WHEN (coalesce(max(anon_1.size), $5::INTEGER) > $1::BIGINT) THEN 'true'
        ELSE 'false'
        END,
        '}'
      ),
      ',"totalCount":',
      (
        SELECT count(*) AS count_1
        FROM country AS country_3
        WHERE NOT coalesce(country_3.code_folded = $2::VARCHAR, false)
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2.key AS key,
        anon_2.sort0 AS sort0,
        anon_2.sort1 AS sort1,
        row_number() OVER (ORDER BY anon_2.sort0 DESC, anon_2.sort1 DESC) AS number,
        count(*) OVER () AS size
      FROM (
        SELECT anon_3.key AS key, anon_3.sort0 AS sort0, anon_3.sort1 AS sort1
        FROM (
          SELECT country_4.id AS key, country_4.name_folded AS sort0, country_4.id AS sort1
          FROM country AS country_4
          WHERE NOT coalesce(country_4.code_folded = $2::VARCHAR, false)
            AND (country_4.name_folded, country_4.id) < ($3::VARCHAR, $4::BIGINT)
          ORDER BY country_4.name_folded DESC, country_4.id DESC
          LIMIT 3
        ) AS anon_3
        LIMIT $1::BIGINT + 1
      ) AS anon_2
    ) AS anon_1,
      country AS country_1
    WHERE country_1.id = anon_1.key
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, value 1, value 2, value 3, 0
