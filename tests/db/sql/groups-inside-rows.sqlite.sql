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
                  WITH groups1_member AS MATERIALIZED (
                    SELECT anon_1."key",
                      anon_1.owner,
                      anon_1.d0,
                      dense_rank() OVER (ORDER BY anon_1.owner, anon_1.d0) AS g
                    FROM (
                      SELECT involvement_1.fact_id AS "key",
                        involvement_1.record_id AS owner,
                        record_1.record_kind AS d0
                      FROM involvement AS involvement_1, record AS record_1
                      WHERE record_1.id = involvement_1.fact_id
                        AND involvement_1.record_id IN (
                          SELECT anon_2."key"
                          FROM (
                            SELECT country_1.id AS "key",
                              country_1.name_folded AS sort0,
                              country_1.id AS sort1
                            FROM country AS country_1
                            ORDER BY country_1.name_folded, country_1.id
                            LIMIT ? OFFSET ?
                          ) AS anon_2
                        )
                    ) AS anon_1
                  ),
                    groups1_member_key AS MATERIALIZED (
                      SELECT DISTINCT groups1_member_1."key", groups1_member_1.owner
                      FROM groups1_member AS groups1_member_1
                    ),
                    groups1_every_group AS MATERIALIZED (
                      SELECT groups1_member_2.g,
                        groups1_member_2.owner,
                        groups1_member_2.d0,
                        count(*) AS count,
                        row_number() OVER (
                          PARTITION BY groups1_member_2.owner ORDER BY count(*) DESC,
                          CASE WHEN (groups1_member_2.d0 IS NULL) THEN 1 ELSE 0 END,
                          groups1_member_2.d0
                        ) AS position
                      FROM groups1_member AS groups1_member_2
                      GROUP BY groups1_member_2.g, groups1_member_2.owner, groups1_member_2.d0
                    ),
                    groups1_shown AS MATERIALIZED (
                      SELECT groups1_every_group_1.g,
                        groups1_every_group_1.owner,
                        groups1_every_group_1.d0,
                        groups1_every_group_1.count,
                        groups1_every_group_1.position
                      FROM groups1_every_group AS groups1_every_group_1
                      WHERE groups1_every_group_1.position > ?
                        AND groups1_every_group_1.position <= ? + ?
                    )
                  SELECT concat(
                    '{"count":',
                    (
                      SELECT count(*) AS count_1
                      FROM (
                        SELECT groups1_member_key."key" AS "key", groups1_member_key.owner AS owner
                        FROM groups1_member_key
                        WHERE anon_4."key" = groups1_member_key.owner
                      ) AS anon_3
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
                                WHEN (anon_6.d0 IS NULL) THEN 'null'
                                ELSE concat('"', anon_6.d0, '"')
                                END,
                                '}'
                              ),
                              ',"count":',
                              CAST(anon_6.count AS TEXT),
                              '}'
                            ),
                            ',' ORDER BY anon_6.position
                          ),
                          ''
                        ) AS anon_5
                        FROM (
                          SELECT groups1_shown.g AS g,
                            groups1_shown.owner AS owner,
                            groups1_shown.d0 AS d0,
                            groups1_shown.count AS count,
                            groups1_shown.position AS position
                          FROM groups1_shown
                          WHERE anon_4."key" = groups1_shown.owner
                        ) AS anon_6
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
            ',' ORDER BY anon_4.sort0,
            anon_4.sort1
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT country_2.id AS "key", country_2.name_folded AS sort0, country_2.id AS sort1
      FROM country AS country_2
      ORDER BY country_2.name_folded, country_2.id
      LIMIT ? OFFSET ?
    ) AS anon_4
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, 0, value 4, value 4, value 2, value 0, 0
