SELECT concat(
  '{"statistics":',
  concat(
    '{"facets":',
    concat(
      '[',
      concat(
        (
          WITH groups1_every_group AS MATERIALIZED (
            SELECT anon_1.d0,
              count(*) AS count,
              row_number() OVER (
                ORDER BY count(*) DESC, CASE WHEN (anon_1.d0 IS NULL) THEN 1 ELSE 0 END, anon_1.d0
              ) AS position,
              row_number() OVER (
                ORDER BY count(*) DESC, CASE WHEN (anon_1.d0 IS NULL) THEN 1 ELSE 0 END, anon_1.d0
              ) AS g
            FROM (
              SELECT statistic_1.id AS key, statistic_1.cumulative AS d0
              FROM statistic AS statistic_1
            ) AS anon_1
            GROUP BY anon_1.d0
          ),
            groups1_shown AS MATERIALIZED (
              SELECT groups1_every_group_1.d0,
                groups1_every_group_1.count,
                groups1_every_group_1.position,
                groups1_every_group_1.g
              FROM groups1_every_group AS groups1_every_group_1
              WHERE groups1_every_group_1.position > $1::BIGINT
                AND groups1_every_group_1.position <= $1::BIGINT + $2::BIGINT
            )
          SELECT concat(
            '{"values":',
            concat(
              '[',
              (
                SELECT coalesce(
                  string_agg(
                    concat(
                      '{"value":',
                      CASE
                      WHEN (groups1_shown_1.d0 IS NULL) THEN 'null'
                      ELSE concat(
                        '"', CASE WHEN groups1_shown_1.d0 THEN 'true' ELSE 'false' END, '"'
                      )
                      END,
                      '}'
                    ),
                    ',' ORDER BY groups1_shown_1.position
                  ),
                  ''
                ) AS anon_2
                FROM groups1_shown AS groups1_shown_1
              ),
              ']'
            ),
            '}'
          ) AS concat_1
        ),
        ',',
        (
          WITH groups2_every_group AS MATERIALIZED (
            SELECT anon_3.d0,
              CAST(coalesce(sum(anon_3.count), 0) AS BIGINT) AS count,
              row_number() OVER (
                ORDER BY CAST(coalesce(sum(anon_3.count), 0) AS BIGINT) DESC,
                  CASE WHEN (anon_3.d0 IS NULL) THEN 1 ELSE 0 END,
                  anon_3.d0
              ) AS position,
              row_number() OVER (
                ORDER BY CAST(coalesce(sum(anon_3.count), 0) AS BIGINT) DESC,
                  CASE WHEN (anon_3.d0 IS NULL) THEN 1 ELSE 0 END,
                  anon_3.d0
              ) AS g
            FROM (
              SELECT statistic_year_tally_1.id AS key,
                statistic_year_tally_1.period_within_year AS d0,
                statistic_year_tally_1.count AS count
              FROM statistic_year_tally AS statistic_year_tally_1
            ) AS anon_3
            GROUP BY anon_3.d0
          ),
            groups2_shown AS MATERIALIZED (
              SELECT groups2_every_group_1.d0,
                groups2_every_group_1.count,
                groups2_every_group_1.position,
                groups2_every_group_1.g
              FROM groups2_every_group AS groups2_every_group_1
              WHERE groups2_every_group_1.position > $1::BIGINT
                AND groups2_every_group_1.position <= $1::BIGINT + $2::BIGINT
            )
          SELECT concat(
            '{"values":',
            concat(
              '[',
              (
                SELECT coalesce(
                  string_agg(
                    concat(
                      '{"value":',
                      CASE
                      WHEN (groups2_shown_1.d0 IS NULL) THEN 'null'
                      ELSE concat('"', groups2_shown_1.d0, '"')
                      END,
                      '}'
                    ),
                    ',' ORDER BY groups2_shown_1.position
                  ),
                  ''
                ) AS anon_4
                FROM groups2_shown AS groups2_shown_1
              ),
              ']'
            ),
            '}'
          ) AS concat_2
        )
      ),
      ']'
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 1, value 0
