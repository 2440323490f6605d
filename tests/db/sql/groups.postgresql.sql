SELECT concat(
  '{"agencies":',
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
              SELECT agency_1.id AS key, agency_1.kind AS d0
              FROM agency AS agency_1
              WHERE NOT coalesce(agency_1.kind = $1::VARCHAR, false)
            ) AS anon_1
            GROUP BY anon_1.d0
          ),
            groups1_shown AS MATERIALIZED (
              SELECT groups1_every_group_1.d0,
                groups1_every_group_1.count,
                groups1_every_group_1.position,
                groups1_every_group_1.g
              FROM groups1_every_group AS groups1_every_group_1
              WHERE groups1_every_group_1.position > $2::BIGINT
                AND groups1_every_group_1.position <= $2::BIGINT + $3::BIGINT
            )
          SELECT concat(
            '{"valueCount":',
            (SELECT count(*) AS count_1 FROM groups1_every_group AS groups1_every_group_2),
            ',"values":',
            concat(
              '[',
              (
                SELECT coalesce(
                  string_agg(
                    concat(
                      '{"value":',
                      CASE
                      WHEN (groups1_shown_1.d0 IS NULL) THEN 'null'
                      ELSE concat('"', groups1_shown_1.d0, '"')
                      END,
                      ',"count":',
                      CAST(groups1_shown_1.count AS TEXT),
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
        )
      ),
      ']'
    ),
    ',"aggregate":',
    (
      WITH groups2_row_count AS MATERIALIZED (
        SELECT count(*) AS count
        FROM agency AS agency_2
        WHERE NOT coalesce(agency_2.kind = $1::VARCHAR, false)
      ),
        groups2_every_group AS MATERIALIZED (
          SELECT anon_3.d0,
            anon_3.d1,
            count(*) AS count,
            row_number() OVER (
              ORDER BY count(*) DESC,
                CASE WHEN (anon_3.d0 IS NULL) THEN 1 ELSE 0 END,
                anon_3.d0,
                CASE WHEN (anon_3.d1 IS NULL) THEN 1 ELSE 0 END,
                (SELECT record_1.name_folded FROM record AS record_1 WHERE record_1.id = anon_3.d1),
                anon_3.d1
            ) AS position,
            row_number() OVER (
              ORDER BY count(*) DESC,
                CASE WHEN (anon_3.d0 IS NULL) THEN 1 ELSE 0 END,
                anon_3.d0,
                CASE WHEN (anon_3.d1 IS NULL) THEN 1 ELSE 0 END,
                (SELECT record_1.name_folded FROM record AS record_1 WHERE record_1.id = anon_3.d1),
                anon_3.d1
            ) AS g
          FROM (
            SELECT anon_4.key AS key, anon_4.d0 AS d0, record_topic_1.topic_id AS d1
            FROM (
              SELECT agency_3.id AS key, agency_3.kind AS d0
              FROM agency AS agency_3
              WHERE NOT coalesce(agency_3.kind = $1::VARCHAR, false)
            ) AS anon_4
              LEFT OUTER JOIN record_topic AS record_topic_1 ON record_topic_1.record_id = anon_4.key
          ) AS anon_3
          GROUP BY anon_3.d0, anon_3.d1
        ),
        groups2_shown AS MATERIALIZED (
          SELECT groups2_every_group_1.d0,
            groups2_every_group_1.d1,
            groups2_every_group_1.count,
            groups2_every_group_1.position,
            groups2_every_group_1.g
          FROM groups2_every_group AS groups2_every_group_1
          WHERE groups2_every_group_1.position > $4::BIGINT
            AND groups2_every_group_1.position <= $4::BIGINT + $5::BIGINT
        ),
        groups2_member AS MATERIALIZED (
          SELECT anon_5.key, anon_5.d0, anon_5.d1, groups2_shown_1.g
          FROM (
            SELECT anon_6.key AS key, anon_6.d0 AS d0, record_topic_2.topic_id AS d1
            FROM (
              SELECT agency_4.id AS key, agency_4.kind AS d0
              FROM agency AS agency_4
              WHERE NOT coalesce(agency_4.kind = $1::VARCHAR, false)
            ) AS anon_6
              LEFT OUTER JOIN record_topic AS record_topic_2 ON record_topic_2.record_id = anon_6.key
          ) AS anon_5
            LEFT OUTER JOIN groups2_shown AS groups2_shown_1 ON anon_5.d0 = groups2_shown_1.d0
            AND coalesce(anon_5.d1, 9223372036854775807) = coalesce(
              groups2_shown_1.d1, 9223372036854775807
            )
          WHERE coalesce(groups2_shown_1.g, 0) > 0
        ),
        groups2_group_document AS MATERIALIZED (
          SELECT DISTINCT groups2_member_1.g, evidence_1.document_id
          FROM groups2_member AS groups2_member_1, evidence AS evidence_1
          WHERE evidence_1.record_id = groups2_member_1.key
        )
      SELECT concat(
        '{"count":',
        coalesce(
          (
            SELECT CAST(groups2_row_count_1.count AS TEXT) AS count
            FROM groups2_row_count AS groups2_row_count_1
          ),
          '0'
        ),
        ',"groupCount":',
        (SELECT count(*) AS count_2 FROM groups2_every_group AS groups2_every_group_2),
        ',"groups":',
        concat(
          '[',
          (
            SELECT coalesce(
              string_agg(
                concat(
                  '{"keys":',
                  concat(
                    '{"kind":',
                    CASE
                    WHEN (groups2_shown_2.d0 IS NULL) THEN 'null'
                    ELSE concat('"', groups2_shown_2.d0, '"')
                    END,
                    ',"topics":',
                    coalesce(
                      (
                        SELECT concat(
                          '{"slug":', coalesce(to_json(record_2.slug)::text, 'null'), '}'
                        ) AS concat_3
                        FROM record AS record_2
                        WHERE record_2.id = groups2_shown_2.d1
                      ),
                      'null'
                    ),
                    '}'
                  ),
                  ',"count":',
                  CAST(groups2_shown_2.count AS TEXT),
                  ',"documents":',
                  concat(
                    '[',
                    (
                      SELECT coalesce(
                        string_agg(
                          concat('{"slug":', coalesce(to_json(record_3.slug)::text, 'null'), '}'),
                          ',' ORDER BY record_3.name_folded,
                          record_3.id
                        ),
                        ''
                      ) AS anon_8
                      FROM (
                        SELECT groups2_group_document_1.g AS g,
                          groups2_group_document_1.document_id AS document_id
                        FROM groups2_group_document AS groups2_group_document_1
                        WHERE groups2_group_document_1.g = groups2_shown_2.g
                        LIMIT ALL OFFSET 0
                      ) AS anon_9,
                        record AS record_3
                      WHERE record_3.id = anon_9.document_id
                    ),
                    ']'
                  ),
                  ',"records":',
                  (
                    SELECT concat(
                      '{"nodes":',
                      concat(
                        '[',
                        coalesce(
                          string_agg(
                            concat('{"slug":', coalesce(to_json(record_4.slug)::text, 'null'), '}'),
                            ',' ORDER BY anon_10.sort0,
                            anon_10.sort1
                          ),
                          ''
                        ),
                        ']'
                      ),
                      '}'
                    ) AS concat_4
                    FROM (
                      SELECT anon_11.key AS key, anon_11.sort0 AS sort0, anon_11.sort1 AS sort1
                      FROM (
                        SELECT anon_12.key AS key,
                          record_5.name_folded AS sort0,
                          record_5.id AS sort1
                        FROM (
                          SELECT groups2_member_2.key AS key,
                            groups2_member_2.d0 AS d0,
                            groups2_member_2.d1 AS d1,
                            groups2_member_2.g AS g
                          FROM groups2_member AS groups2_member_2
                          WHERE groups2_member_2.g = groups2_shown_2.g
                          LIMIT ALL OFFSET 0
                        ) AS anon_12,
                          record AS record_5
                        WHERE record_5.id = anon_12.key
                        ORDER BY record_5.name_folded, record_5.id
                        LIMIT 2
                      ) AS anon_11
                      LIMIT $6::BIGINT + 0
                    ) AS anon_10,
                      record AS record_4
                    WHERE record_4.id = anon_10.key
                  ),
                  '}'
                ),
                ',' ORDER BY groups2_shown_2.position
              ),
              ''
            ) AS anon_7
            FROM groups2_shown AS groups2_shown_2
          ),
          ']'
        ),
        '}'
      ) AS concat_2
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 1, value 3, value 2, value 6, value 5, value 4
