WITH anon_7 AS (
  SELECT anon_8.record_id AS record_id, sum(anon_8.value) AS score
  FROM (
    SELECT anon_9.record_id AS record_id,
      1 AS terms,
      anon_9.strength * CAST(
        (
          ? * CAST(
            (SELECT sum(release_count_1.count) AS sum_1 FROM release_count AS release_count_1) AS BIGINT
          )
        ) / (
          CAST(
            (SELECT sum(release_count_1.count) AS sum_1 FROM release_count AS release_count_1) AS BIGINT
          ) + ? * anon_9.frequency
        ) AS INTEGER
      ) AS value
    FROM (
      SELECT anon_10.record_id AS record_id,
        anon_10.term AS term,
        anon_10.strength AS strength,
        count(*) OVER (PARTITION BY anon_10.term) AS frequency
      FROM (
        SELECT search_index_1.rowid AS record_id,
          CAST(tried.value ->> 0 AS INTEGER) AS term,
          max(CAST(tried.value ->> 1 AS INTEGER)) AS strength
        FROM json_each(?) AS tried
          JOIN search_index AS search_index_1 ON search_index_1.words MATCH CAST(
            tried.value ->> 2 AS TEXT
          )
        GROUP BY search_index_1.rowid, CAST(tried.value ->> 0 AS INTEGER)
      ) AS anon_10
    ) AS anon_9
    UNION ALL
    SELECT anon_11.record_id AS record_id, 0 AS terms, max(anon_11.value) AS value
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
        AND search_name_1.whole = 1
        AND search_name_1.words = ?
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
        AND search_name_1.whole = 1
        AND search_name_1.words BETWEEN ?
        AND ?
    ) AS anon_11
    GROUP BY anon_11.record_id
  ) AS anon_8
  GROUP BY anon_8.record_id
  HAVING sum(anon_8.terms) = ?
)
SELECT concat(
  '{"search":',
  (
    SELECT concat(
      '{"edges":',
      concat(
        '[',
        coalesce(
          group_concat(
            concat(
              '{"cursor":',
              concat(
                '"',
                hex(
                  concat(
                    '["',
                    ?,
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
              ',"highlights":',
              concat(
                '[',
                (
                  SELECT coalesce(
                    group_concat(
                      concat(
                        '{"field":',
                        concat('"', anon_3.field, '"'),
                        ',"text":',
                        json_quote(anon_3.text),
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
                        CAST(place.value ->> 1 AS INTEGER) AS start,
                        CAST(place.value ->> 2 AS INTEGER) AS "end",
                        count(*) OVER (
                          PARTITION BY search_text_1.id,
                          CAST(part.value ->> 0 AS INTEGER),
                          place."key" - CAST(part.value ->> 1 AS INTEGER)
                        ) AS run,
                        CAST(part.value ->> 2 AS INTEGER) AS size
                      FROM search_text AS search_text_1,
                        json_each(search_text_1.places) AS place,
                        json_each(?) AS part
                      WHERE search_text_1.record_id = anon_1."key"
                        AND CAST(place.value ->> 0 AS TEXT) BETWEEN CAST(part.value ->> 3 AS TEXT)
                        AND CAST(part.value ->> 4 AS TEXT)
                    ) AS anon_4
                    WHERE anon_4.run = anon_4.size
                  ) AS anon_3
                ),
                ']'
              ),
              '}'
            ),
            ','
          ),
          ''
        ),
        ']'
      ),
      ',"totalCount":',
      (
        SELECT count(*) AS count_1
        FROM (
          SELECT anon_6.record_id AS id,
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
              anon_6.score * ? + CASE
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
              ) THEN ?
              ELSE ?
              END AS BIGINT
            ) AS score
          FROM anon_7 AS anon_6 LEFT OUTER JOIN record AS record_2 ON record_2.id = anon_6.record_id
        ) AS anon_5
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_12.id AS "key",
        anon_12.score AS sort0,
        anon_12.name_folded AS sort1,
        anon_12.id AS sort2
      FROM (
        SELECT anon_13.record_id AS id,
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
            anon_13.score * ? + CASE
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
            ) THEN ?
            ELSE ?
            END AS BIGINT
          ) AS score
        FROM anon_7 AS anon_13 LEFT OUTER JOIN record AS record_3 ON record_3.id = anon_13.record_id
      ) AS anon_12
      WHERE anon_12.score < ?
        OR anon_12.score = ?
        AND (anon_12.name_folded > ? OR anon_12.name_folded = ? AND (anon_12.id > ? OR 0 = 1))
      ORDER BY anon_12.score DESC, anon_12.name_folded, anon_12.id
      LIMIT ? + 0 OFFSET ?
    ) AS anon_1 CROSS
      JOIN record AS record_1
    WHERE record_1.id = anon_1."key"
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- 100, 20, value 1, value 3, value 4, value 5, value 2, value 8, value 7, 2, 1, 0, 2, 1, 0, value
-- 9, value 9, value 10, value 10, value 11, value 6, 0
