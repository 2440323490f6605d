SELECT concat(
  '{"countries":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          group_concat(
            concat(
              '{"facts":',
              concat(
                '{"aggregate":',
                (
                  WITH groups1_row_count AS MATERIALIZED (
                    SELECT involvement_1.record_id AS owner,
                      count(DISTINCT involvement_1.fact_id) AS count
                    FROM involvement AS involvement_1
                    WHERE involvement_1.main = 1
                      AND involvement_1.record_id IN (
                        SELECT anon_1."key"
                        FROM (
                          SELECT country_1.id AS "key",
                            country_1.name_folded AS sort0,
                            country_1.id AS sort1
                          FROM country AS country_1
                          ORDER BY country_1.name_folded, country_1.id
                          LIMIT ? + 0 OFFSET ?
                        ) AS anon_1
                      )
                    GROUP BY involvement_1.record_id
                  ),
                    groups1_every_group AS MATERIALIZED (
                      SELECT anon_2.owner,
                        anon_2.d0,
                        count(*) AS count,
                        row_number() OVER (
                          PARTITION BY anon_2.owner ORDER BY count(*) DESC,
                          CASE WHEN (anon_2.d0 IS NULL) THEN 1 ELSE 0 END,
                          anon_2.d0
                        ) AS position,
                        row_number() OVER () AS g
                      FROM (
                        SELECT involvement_2.fact_id AS "key",
                          involvement_2.record_id AS owner,
                          record_1.record_kind AS d0
                        FROM involvement AS involvement_2, record AS record_1
                        WHERE record_1.id = involvement_2.fact_id
                          AND involvement_2.main = 1
                          AND involvement_2.record_id IN (
                            SELECT anon_3."key"
                            FROM (
                              SELECT country_2.id AS "key",
                                country_2.name_folded AS sort0,
                                country_2.id AS sort1
                              FROM country AS country_2
                              ORDER BY country_2.name_folded, country_2.id
                              LIMIT ? + 0 OFFSET ?
                            ) AS anon_3
                          )
                      ) AS anon_2
                      GROUP BY anon_2.owner, anon_2.d0
                    ),
                    groups1_shown AS MATERIALIZED (
                      SELECT groups1_every_group_1.owner,
                        groups1_every_group_1.d0,
                        groups1_every_group_1.count,
                        groups1_every_group_1.position,
                        groups1_every_group_1.g
                      FROM groups1_every_group AS groups1_every_group_1
                      WHERE groups1_every_group_1.position > ?
                        AND groups1_every_group_1.position <= ? + ?
                    )
                  SELECT concat(
                    '{"count":',
                    coalesce(
                      (
                        SELECT CAST(anon_4.count AS TEXT) AS count
                        FROM (
                          SELECT groups1_row_count.owner AS owner, groups1_row_count.count AS count
                          FROM groups1_row_count
                          WHERE groups1_row_count.owner = anon_5."key"
                        ) AS anon_4
                      ),
                      '0'
                    ),
                    ',"groups":',
                    concat(
                      '[',
                      (
                        SELECT coalesce(
                          group_concat(
                            concat(
                              '{"keys":',
                              concat(
                                '{"recordKind":',
                                CASE
                                WHEN (anon_7.d0 IS NULL) THEN 'null'
                                ELSE concat('"', anon_7.d0, '"')
                                END,
                                '}'
                              ),
                              ',"count":',
                              CAST(anon_7.count AS TEXT),
                              '}'
                            ),
                            ',' ORDER BY anon_7.position
                          ),
                          ''
                        ) AS anon_6
                        FROM (
                          SELECT groups1_shown.owner AS owner,
                            groups1_shown.d0 AS d0,
                            groups1_shown.count AS count,
                            groups1_shown.position AS position,
                            groups1_shown.g AS g
                          FROM groups1_shown
                          WHERE groups1_shown.owner = anon_5."key"
                        ) AS anon_7
                      ),
                      ']'
                    ),
                    '}'
                  ) AS concat_2
                ),
                '}'
              ),
              '}'
            ),
            ','
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT country_3.id AS "key", country_3.name_folded AS sort0, country_3.id AS sort1
      FROM country AS country_3
      ORDER BY country_3.name_folded, country_3.id
      LIMIT ? + 0 OFFSET ?
    ) AS anon_5
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, 0, value 0, 0, value 2, value 2, value 1, value 0, 0
