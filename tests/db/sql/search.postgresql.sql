WITH anon_9 AS (
  SELECT anon_10.record_id AS record_id, sum(anon_10.value) AS score
  FROM (
    SELECT anon_11.record_id AS record_id,
      1 AS terms,
      anon_11.strength * CAST(
        (
          $6::BIGINT * CAST(
            (SELECT sum(release_count_1.count) AS sum_1 FROM release_count AS release_count_1) AS BIGINT
          )
        ) / (
          CAST(
            (SELECT sum(release_count_1.count) AS sum_1 FROM release_count AS release_count_1) AS BIGINT
          ) + $7::INTEGER * anon_11.frequency
        ) AS INTEGER
      ) AS value
    FROM (
      SELECT anon_12.record_id AS record_id,
        anon_12.term AS term,
        anon_12.strength AS strength,
        count(*) OVER (PARTITION BY anon_12.term) AS frequency
      FROM (
        SELECT search_index_1.rowid AS record_id,
          CAST(anon_13.value ->> 0 AS INTEGER) AS term,
          max(CAST(anon_13.value ->> 1 AS INTEGER)) AS strength
        FROM json_array_elements(CAST($8::VARCHAR AS JSON))
        WITH ORDINALITY AS anon_13(value, key)
          JOIN search_index AS search_index_1 ON search_index_1.words @@ CAST(
            CAST(anon_13.value ->> 2 AS TEXT) AS TSQUERY
          )
        GROUP BY search_index_1.rowid, CAST(anon_13.value ->> 0 AS INTEGER)
      ) AS anon_12
    ) AS anon_11
    UNION ALL
    SELECT anon_14.record_id AS record_id, 0 AS terms, max(anon_14.value) AS value
    FROM (
      SELECT search_name_1.record_id AS record_id, 2000000 AS value
      FROM search_name AS search_name_1
      WHERE search_name_1.record_kind IN (
        'AGENCY',
        'COUNTRY',
        'PLACE',
        'PERSON',
        'CRIMINAL_ORGANIZATION',
        'TOPIC',
        'DOCUMENT',
        'INDICATOR',
        'PARTNERSHIP',
        'OPERATION',
        'FUNDING',
        'EVENT',
        'STATISTIC',
        'COMMITMENT',
        'CLAIM'
      )
        AND search_name_1.whole = true
        AND search_name_1.words = $9::VARCHAR
      UNION ALL
      SELECT search_name_1.record_id AS record_id, 1000000
      FROM search_name AS search_name_1
      WHERE search_name_1.record_kind IN (
        'AGENCY',
        'COUNTRY',
        'PLACE',
        'PERSON',
        'CRIMINAL_ORGANIZATION',
        'TOPIC',
        'DOCUMENT',
        'INDICATOR',
        'PARTNERSHIP',
        'OPERATION',
        'FUNDING',
        'EVENT',
        'STATISTIC',
        'COMMITMENT',
        'CLAIM'
      )
        AND search_name_1.whole = true
        AND search_name_1.words BETWEEN $10::VARCHAR
        AND $11::VARCHAR
    ) AS anon_14
    GROUP BY anon_14.record_id
  ) AS anon_10
  GROUP BY anon_10.record_id
  HAVING sum(anon_10.terms) = $12::BIGINT
)
SELECT concat(
  '{"search":',
  (
    SELECT concat(
      '{"edges":',
      concat(
        '[',
        coalesce(
          string_agg(
            concat(
              '{"cursor":',
              concat(
                '"',
                upper(
                  encode(
                    convert_to(
                      concat(
                        '["',
                        $1::VARCHAR,
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
              ',"highlights":',
              concat(
                '[',
                (
                  SELECT coalesce(
                    string_agg(
                      concat(
                        '{"field":',
                        concat('"', anon_3.field, '"'),
                        ',"text":',
                        coalesce(to_json(anon_3.text)::text, 'null'),
                        ',"start":',
                        CAST(anon_3.start AS TEXT),
                        ',"end":',
                        CAST(anon_3."end" AS TEXT),
                        '}'
                      ),
                      ',' ORDER BY anon_3.id,
                      anon_3.start,
                      anon_3."end"
                    ),
                    ''
                  ) AS anon_2
                  FROM (
                    SELECT DISTINCT anon_4.id AS id,
                      anon_4.field AS field,
                      anon_4.text AS text,
                      anon_4.start AS start,
                      anon_4."end" AS "end"
                    FROM (
                      SELECT search_text_1.id AS id,
                        search_text_1.field AS field,
                        search_text_1.text AS text,
                        CAST(anon_5.value ->> 1 AS INTEGER) AS start,
                        CAST(anon_5.value ->> 2 AS INTEGER) AS "end",
                        count(*) OVER (
                          PARTITION BY search_text_1.id,
                          CAST(anon_6.value ->> 0 AS INTEGER),
                          anon_5.key - CAST(anon_6.value ->> 1 AS INTEGER)
                        ) AS run,
                        CAST(anon_6.value ->> 2 AS INTEGER) AS size
                      FROM search_text AS search_text_1,
                        json_array_elements(CAST(search_text_1.places AS JSON))
                      WITH ORDINALITY AS anon_5(value, key),
                        json_array_elements(CAST($2::VARCHAR AS JSON))
                      WITH ORDINALITY AS anon_6(value, key)
                      WHERE search_text_1.record_id = anon_1.key
                        AND (CAST(anon_5.value ->> 0 AS TEXT) COLLATE "C") BETWEEN CAST(
                          anon_6.value ->> 3 AS TEXT
                        )
                        AND CAST(anon_6.value ->> 4 AS TEXT)
                    ) AS anon_4
                    WHERE anon_4.run = anon_4.size
                  ) AS anon_3
                ),
                ']'
              ),
              '}'
            ),
            ',' ORDER BY anon_1.sort0 DESC,
            anon_1.sort1,
            anon_1.sort2
          ),
          ''
        ),
        ']'
      ),
      ',"totalCount":',
      (
        SELECT count(*) AS count_1
        FROM (
          SELECT anon_8.record_id AS id,
            record_2.slug AS slug,
            record_2.name AS name,
            record_2.summary AS summary,
            record_2.record_kind AS record_kind,
            record_2.name_folded AS name_folded,
            record_2.summary_folded AS summary_folded,
            record_2.first_span AS first_span,
            record_2.involvement_record_count AS involvement_record_count,
            record_2.evidence_record_count AS evidence_record_count,
            record_2.citation_record_count AS citation_record_count,
            CAST(
              anon_8.score * $3::INTEGER + CASE
              WHEN (
                record_2.record_kind IN (
                  'AGENCY',
                  'COUNTRY',
                  'PLACE',
                  'PERSON',
                  'CRIMINAL_ORGANIZATION',
                  'TOPIC',
                  'DOCUMENT',
                  'INDICATOR'
                )
              ) THEN $4::INTEGER
              ELSE $5::INTEGER
              END AS BIGINT
            ) AS score
          FROM anon_9 AS anon_8 LEFT OUTER JOIN record AS record_2 ON record_2.id = anon_8.record_id
        ) AS anon_7
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_15.key AS key,
        anon_15.sort0 AS sort0,
        anon_15.sort1 AS sort1,
        anon_15.sort2 AS sort2
      FROM (
        SELECT anon_16.id AS key,
          anon_16.score AS sort0,
          anon_16.name_folded AS sort1,
          anon_16.id AS sort2
        FROM (
          SELECT anon_17.record_id AS id,
            record_3.slug AS slug,
            record_3.name AS name,
            record_3.summary AS summary,
            record_3.record_kind AS record_kind,
            record_3.name_folded AS name_folded,
            record_3.summary_folded AS summary_folded,
            record_3.first_span AS first_span,
            record_3.involvement_record_count AS involvement_record_count,
            record_3.evidence_record_count AS evidence_record_count,
            record_3.citation_record_count AS citation_record_count,
            CAST(
              anon_17.score * $13::INTEGER + CASE
              WHEN (
                record_3.record_kind IN (
                  'AGENCY',
                  'COUNTRY',
                  'PLACE',
                  'PERSON',
                  'CRIMINAL_ORGANIZATION',
                  'TOPIC',
                  'DOCUMENT',
                  'INDICATOR'
                )
              ) THEN $14::INTEGER
              ELSE $15::INTEGER
              END AS BIGINT
            ) AS score
          FROM anon_9 AS anon_17
            LEFT OUTER JOIN record AS record_3 ON record_3.id = anon_17.record_id
        ) AS anon_16
        WHERE anon_16.score < $16::BIGINT
          OR anon_16.score = $16::BIGINT
          AND (
            anon_16.name_folded > $17::VARCHAR
            OR anon_16.name_folded = $17::VARCHAR
            AND (anon_16.id > $18::BIGINT OR false)
          )
        ORDER BY anon_16.score DESC, anon_16.name_folded, anon_16.id
        LIMIT 5
      ) AS anon_15
      LIMIT $19::BIGINT + 0
    ) AS anon_1,
      record AS record_1
    WHERE record_1.id = anon_1.key
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 8, value 7, 2, 1, 0, 100, 20, value 1, value 3, value 4, value 5, value 2, 2, 1, 0, value
-- 9, value 10, value 11, value 6
