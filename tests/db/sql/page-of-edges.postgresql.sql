SELECT concat(
  '{"partnerships":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          string_agg(
            concat(
              '{"members":',
              (
                SELECT concat(
                  '{"edges":',
                  concat(
                    '[',
                    coalesce(
                      string_agg(
                        CASE
                        WHEN (anon_1.number <= $1::BIGINT) THEN concat(
                          '{"role":',
                          concat('"', anon_1.role, '"'),
                          ',"roles":',
                          concat(
                            '[',
                            (
                              SELECT coalesce(
                                string_agg(
                                  concat('"', partnership_member_1.role, '"'),
                                  ',' ORDER BY partnership_member_1.main DESC,
                                  partnership_member_1.role
                                ),
                                ''
                              ) AS anon_2
                              FROM partnership_member AS partnership_member_1
                              WHERE partnership_member_1.partnership_id = anon_1.partnership_id
                                AND partnership_member_1.agency_id = anon_1.agency_id
                            ),
                            ']'
                          ),
                          ',"node":',
                          concat('{"slug":', coalesce(to_json(record_1.slug)::text, 'null'), '}'),
                          '}'
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
                    'false',
                    ',"hasPreviousPage":',
                    CASE
                    WHEN (coalesce(max(anon_1.size), $2::INTEGER) > $1::BIGINT) THEN 'true'
                    ELSE 'false'
                    END,
                    '}'
                  ),
                  ',"totalCount":',
                  (
                    SELECT count(*) AS count_1
                    FROM partnership_member AS partnership_member_2
                    WHERE partnership_member_2.partnership_id = anon_3.key
                      AND partnership_member_2.main
                  ),
                  '}'
                ) AS concat_2
                FROM (
                  SELECT anon_4.key AS key,
                    anon_4.sort0 AS sort0,
                    anon_4.sort1 AS sort1,
                    anon_4.partnership_id AS partnership_id,
                    anon_4.agency_id AS agency_id,
                    anon_4.role AS role,
                    anon_4.main AS main,
                    anon_4.name_folded AS name_folded,
                    row_number() OVER (ORDER BY anon_4.sort0 DESC, anon_4.sort1 DESC) AS number,
                    count(*) OVER () AS size
                  FROM (
                    SELECT anon_5.key AS key,
                      anon_5.sort0 AS sort0,
                      anon_5.sort1 AS sort1,
                      anon_5.partnership_id AS partnership_id,
                      anon_5.agency_id AS agency_id,
                      anon_5.role AS role,
                      anon_5.main AS main,
                      anon_5.name_folded AS name_folded
                    FROM (
                      SELECT partnership_member_3.agency_id AS key,
                        record_2.name_folded AS sort0,
                        record_2.id AS sort1,
                        partnership_member_3.partnership_id AS partnership_id,
                        partnership_member_3.agency_id AS agency_id,
                        partnership_member_3.role AS role,
                        partnership_member_3.main AS main,
                        partnership_member_3.name_folded AS name_folded
                      FROM partnership_member AS partnership_member_3, record AS record_2
                      WHERE record_2.id = partnership_member_3.agency_id
                        AND partnership_member_3.partnership_id = anon_3.key
                        AND partnership_member_3.main
                      ORDER BY record_2.name_folded DESC, record_2.id DESC
                      LIMIT 4
                    ) AS anon_5
                    LIMIT $1::BIGINT + 1
                  ) AS anon_4
                ) AS anon_1,
                  record AS record_1
                WHERE record_1.id = anon_1.key
              ),
              '}'
            ),
            ',' ORDER BY anon_3.sort0,
            anon_3.sort1
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_6.key AS key, anon_6.sort0 AS sort0, anon_6.sort1 AS sort1
      FROM (
        SELECT partnership_1.id AS key,
          partnership_1.name_folded AS sort0,
          partnership_1.id AS sort1
        FROM partnership AS partnership_1
        ORDER BY partnership_1.name_folded, partnership_1.id
        LIMIT 1
      ) AS anon_6
      LIMIT $3::BIGINT + 0
    ) AS anon_3
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 1, 0, value 0
