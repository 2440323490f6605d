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
            FROM record AS record_1, country AS country_2
            WHERE country_2.id = record_1.id
              AND record_1.record_kind = $2::VARCHAR
              AND NOT coalesce(country_2.code_folded = $3::VARCHAR, false)
              AND (record_1.name_folded, record_1.id) >= ($4::VARCHAR, $5::BIGINT)
            LIMIT $6::INTEGER
          ) IS NOT NULL
        ) THEN 'true'
        ELSE 'false'
        END,
        ',"hasPreviousPage":',
        CASE
        WHEN (coalesce(max(anon_1.size), $7::INTEGER) > $1::BIGINT) THEN 'true'
        ELSE 'false'
        END,
        '}'
      ),
      ',"totalCount":',
      (
        SELECT count(*) AS count_1
        FROM record AS record_2, country AS country_3
        WHERE country_3.id = record_2.id
          AND record_2.record_kind = $8::VARCHAR
          AND NOT coalesce(country_3.code_folded = $3::VARCHAR, false)
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
        SELECT record_3.id AS key, record_3.name_folded AS sort0, record_3.id AS sort1
        FROM record AS record_3, country AS country_4
        WHERE country_4.id = record_3.id
          AND record_3.record_kind = $9::VARCHAR
          AND NOT coalesce(country_4.code_folded = $3::VARCHAR, false)
          AND (record_3.name_folded, record_3.id) < ($4::VARCHAR, $5::BIGINT)
        ORDER BY record_3.name_folded DESC, record_3.id DESC
        LIMIT $10::BIGINT
      ) AS anon_2
    ) AS anon_1,
      country AS country_1
    WHERE country_1.id = anon_1.key
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, "COUNTRY", value 2, value 3, value 4, 1, 0, "COUNTRY", "COUNTRY", value 1
