SELECT concat(
  '{"nodes":',
  concat(
    '[',
    (
      SELECT coalesce(
        string_agg(
          CASE
          WHEN (EXISTS (SELECT 1 FROM record AS record_1 WHERE record_1.id = anon_2.value)) THEN coalesce(
            (
              SELECT CASE
                WHEN (record_2.record_kind IN ($1::VARCHAR)) THEN (
                  SELECT concat(
                    '{"acronym":', coalesce(to_json(agency_1.acronym)::text, 'null'), '}'
                  ) AS concat_1
                  FROM agency AS agency_1
                  WHERE agency_1.id = anon_2.value
                )
                WHEN (
                  record_2.record_kind IN (
                    $2::VARCHAR,
                    $3::VARCHAR,
                    $4::VARCHAR,
                    $5::VARCHAR,
                    $6::VARCHAR,
                    $7::VARCHAR,
                    $8::VARCHAR,
                    $9::VARCHAR,
                    $10::VARCHAR,
                    $11::VARCHAR,
                    $12::VARCHAR,
                    $13::VARCHAR,
                    $14::VARCHAR
                  )
                ) THEN concat('{}')
                WHEN (record_2.record_kind IN ($15::VARCHAR)) THEN (
                  SELECT concat('{"note":', coalesce(to_json(document_1.note)::text, 'null'), '}') AS concat_2
                  FROM document AS document_1
                  WHERE document_1.id = anon_2.value
                )
                ELSE 'null'
                END AS anon_3
              FROM record AS record_2
              WHERE record_2.id = anon_2.value
            ),
            'null'
          )
          ELSE 'null'
          END,
          ',' ORDER BY anon_2.key
        ),
        ''
      ) AS anon_1
      FROM unnest($16::BIGINT[])
      WITH ORDINALITY AS anon_2(value, key)
    ),
    ']'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- "AGENCY", "COUNTRY", "PLACE", "PERSON", "CRIMINAL_ORGANIZATION", "TOPIC", "INDICATOR",
-- "PARTNERSHIP", "OPERATION", "FUNDING", "EVENT", "STATISTIC", "COMMITMENT", "CLAIM", "DOCUMENT",
-- value 0
