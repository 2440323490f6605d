SELECT concat(
  '{"nodes":',
  concat(
    '[',
    (
      SELECT coalesce(
        group_concat(
          CASE
          WHEN (EXISTS (SELECT 1 FROM record AS record_1 WHERE record_1.id = listed.value)) THEN coalesce(
            (
              SELECT CASE
                WHEN (record_2.record_kind IN (?)) THEN (
                  SELECT concat('{"acronym":', json_quote(agency_1.acronym), '}') AS concat_1
                  FROM agency AS agency_1
                  WHERE agency_1.id = listed.value
                )
                WHEN (record_2.record_kind IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) THEN concat(
                  '{}'
                )
                WHEN (record_2.record_kind IN (?)) THEN (
                  SELECT concat('{"note":', json_quote(document_1.note), '}') AS concat_2
                  FROM document AS document_1
                  WHERE document_1.id = listed.value
                )
                ELSE 'null'
                END AS anon_2
              FROM record AS record_2
              WHERE record_2.id = listed.value
            ),
            'null'
          )
          ELSE 'null'
          END,
          ',' ORDER BY listed."key"
        ),
        ''
      ) AS anon_1
      FROM json_each(?) AS listed
    ),
    ']'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- "AGENCY", "COUNTRY", "PLACE", "PERSON", "CRIMINAL_ORGANIZATION", "TOPIC", "INDICATOR",
-- "PARTNERSHIP", "OPERATION", "FUNDING", "EVENT", "STATISTIC", "COMMITMENT", "CLAIM", "DOCUMENT",
-- value 0
