SELECT concat(
  '{"documents":',
  (
    SELECT concat(
      '{"edges":',
      concat(
        '[',
        coalesce(
          group_concat(
            CASE
            WHEN (anon_1.number <= ?) THEN concat(
              '{"cursor":',
              concat(
                '"',
                hex(
                  concat(
                    '["',
                    '26b60a89',
                    '",',
                    concat(
                      concat('"', anon_1.sort0, '"'),
                      ',',
                      json_quote(anon_1.sort1),
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
                  )
                ),
                '"'
              ),
              ',"node":',
              concat('{"slug":', json_quote(record_1.slug), '}'),
              '}'
            )
            END,
            ','
          ),
          ''
        ),
        ']'
      ),
      ',"pageInfo":',
      concat(
        '{"hasNextPage":',
        CASE WHEN (coalesce(max(anon_1.size), ?) > ?) THEN 'true' ELSE 'false' END,
        ',"hasPreviousPage":',
        CASE
        WHEN (
          (
            SELECT 1
            FROM document AS document_1
            WHERE NOT (
              coalesce(document_1.published_on, '0001-01-01') < ?
              OR coalesce(document_1.published_on, '0001-01-01') = ?
              AND (
                document_1.name_folded > ?
                OR document_1.name_folded = ?
                AND (document_1.id > ? OR 0 = 1)
              )
            )
            LIMIT 1 OFFSET ?
          ) IS NOT NULL
        ) THEN 'true'
        ELSE 'false'
        END,
        ',"startCursor":',
        CASE
        WHEN (
          max(
            CASE
            WHEN (anon_1.number = ? AND anon_1.number <= ?) THEN hex(
              concat(
                '["',
                '26b60a89',
                '",',
                concat(
                  concat('"', anon_1.sort0, '"'),
                  ',',
                  json_quote(anon_1.sort1),
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
              )
            )
            END
          ) IS NULL
        ) THEN 'null'
        ELSE concat(
          '"',
          max(
            CASE
            WHEN (anon_1.number = ? AND anon_1.number <= ?) THEN hex(
              concat(
                '["',
                '26b60a89',
                '",',
                concat(
                  concat('"', anon_1.sort0, '"'),
                  ',',
                  json_quote(anon_1.sort1),
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
              WHEN (anon_1.size > ?) THEN ?
              ELSE anon_1.size
              END
              AND anon_1.number <= ?
            ) THEN hex(
              concat(
                '["',
                '26b60a89',
                '",',
                concat(
                  concat('"', anon_1.sort0, '"'),
                  ',',
                  json_quote(anon_1.sort1),
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
              WHEN (anon_1.size > ?) THEN ?
              ELSE anon_1.size
              END
              AND anon_1.number <= ?
            ) THEN hex(
              concat(
                '["',
                '26b60a89',
                '",',
                concat(
                  concat('"', anon_1.sort0, '"'),
                  ',',
                  json_quote(anon_1.sort1),
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
        WHERE release_count_1.kind = ?
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2."key" AS "key",
        anon_2.sort0 AS sort0,
        anon_2.sort1 AS sort1,
        anon_2.sort2 AS sort2,
        row_number() OVER () AS number,
        count(*) OVER () AS size
      FROM (
        SELECT document_2.id AS "key",
          coalesce(document_2.published_on, '0001-01-01') AS sort0,
          document_2.name_folded AS sort1,
          document_2.id AS sort2
        FROM document AS document_2
        WHERE coalesce(document_2.published_on, '0001-01-01') < ?
          OR coalesce(document_2.published_on, '0001-01-01') = ?
          AND (
            document_2.name_folded > ?
            OR document_2.name_folded = ?
            AND (document_2.id > ? OR 0 = 1)
          )
        ORDER BY coalesce(document_2.published_on, '0001-01-01') DESC,
          document_2.name_folded,
          document_2.id
        LIMIT ? + 1 OFFSET ?
      ) AS anon_2
    ) AS anon_1 CROSS
      JOIN record AS record_1
    WHERE record_1.id = anon_1."key"
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, 0, value 0, value 1, value 1, value 2, value 2, value 3, 0, 1, value 0, 1, value 0,
-- value 0, value 0, value 0, value 0, value 0, value 0, "DOCUMENT", value 1, value 1, value 2,
-- value 2, value 3, value 0, 0
