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
              '{"facts":',
              concat(
                '{"aggregate":',
                (
                  WITH groups1_member AS MATERIALIZED (
                    SELECT anon_2.key,
                      anon_2.owner,
                      anon_2.d0,
                      dense_rank() OVER (ORDER BY anon_2.owner, anon_2.d0) AS g
                    FROM (
                      SELECT involvement_1.fact_id AS key,
                        involvement_1.record_id AS owner,
                        record_1.record_kind AS d0
                      FROM involvement AS involvement_1, record AS record_1
                      WHERE record_1.id = involvement_1.fact_id
                        AND involvement_1.record_id IN (
                          SELECT anon_3.key
                          FROM (
                            SELECT anon_4.key AS key,
                              anon_4.sort0 AS sort0,
                              anon_4.sort1 AS sort1,
                              row_number() OVER (ORDER BY anon_4.sort0, anon_4.sort1) AS number,
                              count(*) OVER () AS size
                            FROM (
                              SELECT record_2.id AS key,
                                record_2.name_folded AS sort0,
                                record_2.id AS sort1
                              FROM record AS record_2
                              WHERE record_2.record_kind = $2::VARCHAR
                              ORDER BY record_2.name_folded, record_2.id
                              LIMIT $3::BIGINT
                            ) AS anon_4
                          ) AS anon_3
                        )
                    ) AS anon_2
                  ),
                    groups1_member_key AS MATERIALIZED (
                      SELECT DISTINCT groups1_member_1.key, groups1_member_1.owner
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
                          groups1_member_2.d0 COLLATE "C"
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
                      WHERE groups1_every_group_1.position > $4::BIGINT
                        AND groups1_every_group_1.position <= $4::BIGINT + $5::BIGINT
                    )
                  SELECT concat(
                    '{"count":',
                    (
                      SELECT count(*) AS count_1
                      FROM (
                        SELECT groups1_member_key.key AS key, groups1_member_key.owner AS owner
                        FROM groups1_member_key
                        WHERE anon_1.key = groups1_member_key.owner
                      ) AS anon_5
                    ),
                    ',"groups":',
                    concat(
                      '[',
                      (
                        SELECT coalesce(
                          string_agg(
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
                          SELECT groups1_shown.g AS g,
                            groups1_shown.owner AS owner,
                            groups1_shown.d0 AS d0,
                            groups1_shown.count AS count,
                            groups1_shown.position AS position
                          FROM groups1_shown
                          WHERE anon_1.key = groups1_shown.owner
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
            )
            END,
            ',' ORDER BY anon_1.number
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_8.key AS key,
        anon_8.sort0 AS sort0,
        anon_8.sort1 AS sort1,
        row_number() OVER (ORDER BY anon_8.sort0, anon_8.sort1) AS number,
        count(*) OVER () AS size
      FROM (
        SELECT record_3.id AS key, record_3.name_folded AS sort0, record_3.id AS sort1
        FROM record AS record_3
        WHERE record_3.record_kind = $6::VARCHAR
        ORDER BY record_3.name_folded, record_3.id
        LIMIT $3::BIGINT
      ) AS anon_8
    ) AS anon_1
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, "COUNTRY", value 1, value 4, value 2, "COUNTRY"
