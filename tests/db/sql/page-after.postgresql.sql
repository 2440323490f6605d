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
                        '["',
                        '26b60a89',
                        '",',
                        concat(
                          concat('"', anon_1.sort0, '"'),
                          ',',
                          coalesce(to_json(anon_1.sort1)::text, 'null'),
                          ',',
                          concat(
                            '"',
                            concat(
                              CASE anon_1.sort2 & 31
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
                              anon_1.sort2
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
            FROM document AS document_1
            WHERE NOT (
              coalesce(document_1.published_on, '0001-01-01') < $3::DATE
              OR coalesce(document_1.published_on, '0001-01-01') = $3::DATE
              AND (
                document_1.name_folded > $4::VARCHAR
                OR document_1.name_folded = $4::VARCHAR
                AND (document_1.id > $5::BIGINT OR false)
              )
            )
            LIMIT 1
          ) IS NOT NULL
        ) THEN 'true'
        ELSE 'false'
        END,
        ',"startCursor":',
        CASE
        WHEN (
          max(
            CASE
            WHEN (anon_1.number = $6::INTEGER AND anon_1.number <= $1::BIGINT) THEN upper(
              encode(
                convert_to(
                  concat(
                    '["',
                    '26b60a89',
                    '",',
                    concat(
                      concat('"', anon_1.sort0, '"'),
                      ',',
                      coalesce(to_json(anon_1.sort1)::text, 'null'),
                      ',',
                      concat(
                        '"',
                        concat(
                          CASE anon_1.sort2 & 31
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
                          anon_1.sort2
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
            WHEN (anon_1.number = $6::INTEGER AND anon_1.number <= $1::BIGINT) THEN upper(
              encode(
                convert_to(
                  concat(
                    '["',
                    '26b60a89',
                    '",',
                    concat(
                      concat('"', anon_1.sort0, '"'),
                      ',',
                      coalesce(to_json(anon_1.sort1)::text, 'null'),
                      ',',
                      concat(
                        '"',
                        concat(
                          CASE anon_1.sort2 & 31
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
                          anon_1.sort2
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
                    '["',
                    '26b60a89',
                    '",',
                    concat(
                      concat('"', anon_1.sort0, '"'),
                      ',',
                      coalesce(to_json(anon_1.sort1)::text, 'null'),
                      ',',
                      concat(
                        '"',
                        concat(
                          CASE anon_1.sort2 & 31
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
                          anon_1.sort2
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
                    '["',
                    '26b60a89',
                    '",',
                    concat(
                      concat('"', anon_1.sort0, '"'),
                      ',',
                      coalesce(to_json(anon_1.sort1)::text, 'null'),
                      ',',
                      concat(
                        '"',
                        concat(
                          CASE anon_1.sort2 & 31
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
                          anon_1.sort2
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
      (
        SELECT release_count_1.count AS count
        FROM release_count AS release_count_1
        WHERE release_count_1.kind = $7::VARCHAR
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2.key AS key,
        anon_2.sort0 AS sort0,
        anon_2.sort1 AS sort1,
        anon_2.sort2 AS sort2,
        row_number() OVER (ORDER BY anon_2.sort0 DESC, anon_2.sort1, anon_2.sort2) AS number,
        count(*) OVER () AS size
      FROM (
        SELECT anon_3.key AS key,
          anon_3.sort0 AS sort0,
          anon_3.sort1 AS sort1,
          anon_3.sort2 AS sort2
        FROM (
          SELECT document_2.id AS key,
            coalesce(document_2.published_on, '0001-01-01') AS sort0,
            document_2.name_folded AS sort1,
            document_2.id AS sort2
          FROM document AS document_2
          WHERE coalesce(document_2.published_on, '0001-01-01') < $3::DATE
            OR coalesce(document_2.published_on, '0001-01-01') = $3::DATE
            AND (
              document_2.name_folded > $4::VARCHAR
              OR document_2.name_folded = $4::VARCHAR
              AND (document_2.id > $5::BIGINT OR false)
            )
          ORDER BY coalesce(document_2.published_on, '0001-01-01') DESC,
            document_2.name_folded,
            document_2.id
          LIMIT 6
        ) AS anon_3
        LIMIT $1::BIGINT + 1
      ) AS anon_2
    ) AS anon_1,
      record AS record_1
    WHERE record_1.id = anon_1.key
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, 0, value 1, value 2, value 3, 1, "DOCUMENT"
