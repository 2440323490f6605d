SELECT concat(
  '{"documents":',
  (
    SELECT concat(
      '{"edges":',
      concat(
        '[',
        coalesce(
          string_agg(
            CASE
            WHEN (anon_1.number <= $1::BIGINT) THEN concat(
              '{"cursor":',
              concat(
                '"',
                upper(
                  encode(
                    convert_to(
                      concat(
                        '["aff28ce4",',
                        concat(
                          concat('"', anon_1.sort0, '"'),
                          ',',
                          concat('"', anon_1.sort1, '"'),
                          ',',
                          coalesce(to_json(anon_1.sort2)::text, 'null'),
                          ',',
                          concat(
                            '"',
                            concat(
                              CASE anon_1.sort3 & 31
                              WHEN 1 THEN 'agency_'
                              WHEN 2 THEN 'country_'
                              WHEN 3 THEN 'place_'
                              WHEN 4 THEN 'person_'
                              WHEN 5 THEN 'criminal_organization_'
                              WHEN 6 THEN 'topic_'
                              WHEN 7 THEN 'document_'
                              WHEN 8 THEN 'indicator_'
                              WHEN 9 THEN 'partnership_'
                              WHEN 10 THEN 'operation_'
                              WHEN 11 THEN 'funding_'
                              WHEN 12 THEN 'event_'
                              WHEN 13 THEN 'statistic_'
                              WHEN 14 THEN 'commitment_'
                              WHEN 15 THEN 'claim_'
                              END,
                              anon_1.sort3
                            ),
                            '"'
                          )
                        ),
                        ']'
                      ),
                      'UTF8'
                    ),
                    'hex'
                  )
                ),
                '"'
              ),
              ',"node":',
              concat('{"slug":', coalesce(to_json(record_1.slug)::text, 'null'), '}'),
              '}'
            )
            END,
            ',' ORDER BY anon_1.number
          ),
          ''
        ),
        ']'
      ),
      ',"pageInfo":',
      concat(
        '{"hasNextPage":',
        CASE
        WHEN (coalesce(max(anon_1.size), $2::INTEGER) > $1::BIGINT) THEN 'true'
        ELSE 'false'
        END,
        ',"hasPreviousPage":',
        CASE
        WHEN (
          (
            SELECT 1
            FROM record AS record_2, document AS document_1
            WHERE document_1.id = record_2.id
              AND record_2.record_kind = $3::VARCHAR
              AND NOT (
                CASE
                WHEN (document_1.published_on IS NULL) THEN 1
                ELSE 0
                END > $4::INTEGER
                OR CASE
                WHEN (document_1.published_on IS NULL) THEN 1
                ELSE 0
                END = $4::INTEGER
                AND (
                  coalesce(document_1.published_on, '0001-01-01') < $5::DATE
                  OR coalesce(document_1.published_on, '0001-01-01') = $5::DATE
                  AND (
                    record_2.name_folded > $6::VARCHAR
                    OR record_2.name_folded = $6::VARCHAR
                    AND (record_2.id > $7::BIGINT OR false)
                  )
                )
              )
            LIMIT $8::INTEGER
          ) IS NOT NULL
        ) THEN 'true'
        ELSE 'false'
        END,
        ',"startCursor":',
        CASE
        WHEN (
          max(
            CASE
            WHEN (anon_1.number = $9::INTEGER AND anon_1.number <= $1::BIGINT) THEN upper(
              encode(
                convert_to(
                  concat(
                    '["aff28ce4",',
                    concat(
                      concat('"', anon_1.sort0, '"'),
                      ',',
                      concat('"', anon_1.sort1, '"'),
                      ',',
                      coalesce(to_json(anon_1.sort2)::text, 'null'),
                      ',',
                      concat(
                        '"',
                        concat(
                          CASE anon_1.sort3 & 31
                          WHEN 1 THEN 'agency_'
                          WHEN 2 THEN 'country_'
                          WHEN 3 THEN 'place_'
                          WHEN 4 THEN 'person_'
                          WHEN 5 THEN 'criminal_organization_'
                          WHEN 6 THEN 'topic_'
                          WHEN 7 THEN 'document_'
                          WHEN 8 THEN 'indicator_'
                          WHEN 9 THEN 'partnership_'
                          WHEN 10 THEN 'operation_'
                          WHEN 11 THEN 'funding_'
                          WHEN 12 THEN 'event_'
                          WHEN 13 THEN 'statistic_'
                          WHEN 14 THEN 'commitment_'
                          WHEN 15 THEN 'claim_'
                          END,
                          anon_1.sort3
                        ),
                        '"'
                      )
                    ),
                    ']'
                  ),
                  'UTF8'
                ),
                'hex'
              )
            )
            END
          ) IS NULL
        ) THEN 'null'
        ELSE concat(
          '"',
          max(
            CASE
            WHEN (anon_1.number = $9::INTEGER AND anon_1.number <= $1::BIGINT) THEN upper(
              encode(
                convert_to(
                  concat(
                    '["aff28ce4",',
                    concat(
                      concat('"', anon_1.sort0, '"'),
                      ',',
                      concat('"', anon_1.sort1, '"'),
                      ',',
                      coalesce(to_json(anon_1.sort2)::text, 'null'),
                      ',',
                      concat(
                        '"',
                        concat(
                          CASE anon_1.sort3 & 31
                          WHEN 1 THEN 'agency_'
                          WHEN 2 THEN 'country_'
                          WHEN 3 THEN 'place_'
                          WHEN 4 THEN 'person_'
                          WHEN 5 THEN 'criminal_organization_'
                          WHEN 6 THEN 'topic_'
                          WHEN 7 THEN 'document_'
                          WHEN 8 THEN 'indicator_'
                          WHEN 9 THEN 'partnership_'
                          WHEN 10 THEN 'operation_'
                          WHEN 11 THEN 'funding_'
                          WHEN 12 THEN 'event_'
                          WHEN 13 THEN 'statistic_'
                          WHEN 14 THEN 'commitment_'
                          WHEN 15 THEN 'claim_'
                          END,
                          anon_1.sort3
                        ),
                        '"'
                      )
                    ),
                    ']'
                  ),
                  'UTF8'
                ),
                'hex'
              )
            )
            END
          ),
          '"'
        )
        END,
        ',"endCursor":',
        CASE
        WHEN (
          max(
            CASE
            WHEN (
              anon_1.number = CASE
              WHEN (anon_1.size > $1::BIGINT) THEN $1::BIGINT
              ELSE anon_1.size
              END
              AND anon_1.number <= $1::BIGINT
            ) THEN upper(
              encode(
                convert_to(
                  concat(
                    '["aff28ce4",',
                    concat(
                      concat('"', anon_1.sort0, '"'),
                      ',',
                      concat('"', anon_1.sort1, '"'),
                      ',',
                      coalesce(to_json(anon_1.sort2)::text, 'null'),
                      ',',
                      concat(
                        '"',
                        concat(
                          CASE anon_1.sort3 & 31
                          WHEN 1 THEN 'agency_'
                          WHEN 2 THEN 'country_'
                          WHEN 3 THEN 'place_'
                          WHEN 4 THEN 'person_'
                          WHEN 5 THEN 'criminal_organization_'
                          WHEN 6 THEN 'topic_'
                          WHEN 7 THEN 'document_'
                          WHEN 8 THEN 'indicator_'
                          WHEN 9 THEN 'partnership_'
                          WHEN 10 THEN 'operation_'
                          WHEN 11 THEN 'funding_'
                          WHEN 12 THEN 'event_'
                          WHEN 13 THEN 'statistic_'
                          WHEN 14 THEN 'commitment_'
                          WHEN 15 THEN 'claim_'
                          END,
                          anon_1.sort3
                        ),
                        '"'
                      )
                    ),
                    ']'
                  ),
                  'UTF8'
                ),
                'hex'
              )
            )
            END
          ) IS NULL
        ) THEN 'null'
        ELSE concat(
          '"',
          max(
            CASE
            WHEN (
              anon_1.number = CASE
              WHEN (anon_1.size > $1::BIGINT) THEN $1::BIGINT
              ELSE anon_1.size
              END
              AND anon_1.number <= $1::BIGINT
            ) THEN upper(
              encode(
                convert_to(
                  concat(
                    '["aff28ce4",',
                    concat(
                      concat('"', anon_1.sort0, '"'),
                      ',',
                      concat('"', anon_1.sort1, '"'),
                      ',',
                      coalesce(to_json(anon_1.sort2)::text, 'null'),
                      ',',
                      concat(
                        '"',
                        concat(
                          CASE anon_1.sort3 & 31
                          WHEN 1 THEN 'agency_'
                          WHEN 2 THEN 'country_'
                          WHEN 3 THEN 'place_'
                          WHEN 4 THEN 'person_'
                          WHEN 5 THEN 'criminal_organization_'
                          WHEN 6 THEN 'topic_'
                          WHEN 7 THEN 'document_'
                          WHEN 8 THEN 'indicator_'
                          WHEN 9 THEN 'partnership_'
                          WHEN 10 THEN 'operation_'
                          WHEN 11 THEN 'funding_'
                          WHEN 12 THEN 'event_'
                          WHEN 13 THEN 'statistic_'
                          WHEN 14 THEN 'commitment_'
                          WHEN 15 THEN 'claim_'
                          END,
                          anon_1.sort3
                        ),
                        '"'
                      )
                    ),
                    ']'
                  ),
                  'UTF8'
                ),
                'hex'
              )
            )
            END
          ),
          '"'
        )
        END,
        '}'
      ),
      ',"totalCount":',
      (SELECT count(*) AS count_1 FROM record AS record_3 WHERE record_3.record_kind = $10::VARCHAR),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2.key AS key,
        anon_2.sort0 AS sort0,
        anon_2.sort1 AS sort1,
        anon_2.sort2 AS sort2,
        anon_2.sort3 AS sort3,
        row_number() OVER (ORDER BY anon_2.sort0, anon_2.sort1 DESC, anon_2.sort2, anon_2.sort3) AS number,
        count(*) OVER () AS size
      FROM (
        SELECT record_4.id AS key,
          CASE WHEN (document_2.published_on IS NULL) THEN 1 ELSE 0 END AS sort0,
          coalesce(document_2.published_on, '0001-01-01') AS sort1,
          record_4.name_folded AS sort2,
          record_4.id AS sort3
        FROM record AS record_4, document AS document_2
        WHERE document_2.id = record_4.id
          AND record_4.record_kind = $11::VARCHAR
          AND (
            CASE
            WHEN (document_2.published_on IS NULL) THEN 1
            ELSE 0
            END > $4::INTEGER
            OR CASE
            WHEN (document_2.published_on IS NULL) THEN 1
            ELSE 0
            END = $4::INTEGER
            AND (
              coalesce(document_2.published_on, '0001-01-01') < $5::DATE
              OR coalesce(document_2.published_on, '0001-01-01') = $5::DATE
              AND (
                record_4.name_folded > $6::VARCHAR
                OR record_4.name_folded = $6::VARCHAR
                AND (record_4.id > $7::BIGINT OR false)
              )
            )
          )
        ORDER BY CASE WHEN (document_2.published_on IS NULL) THEN 1 ELSE 0 END,
          coalesce(document_2.published_on, '0001-01-01') DESC,
          record_4.name_folded,
          record_4.id
        LIMIT $12::BIGINT
      ) AS anon_2
    ) AS anon_1,
      record AS record_1
    WHERE record_1.id = anon_1.key
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, 0, "DOCUMENT", value 2, value 3, value 4, value 5, 1, 1, "DOCUMENT", "DOCUMENT", value 1
