SELECT concat(
  '{"equal":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM record AS record_1, document AS document_1
      WHERE document_1.id = record_1.id
        AND record_1.record_kind = $1::VARCHAR
        AND NOT coalesce(record_1.name_folded = $2::VARCHAR, false)
        AND document_1.language = $3::VARCHAR
    ),
    '}'
  ),
  ',"listed":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_2
      FROM record AS record_2, document AS document_2
      WHERE document_2.id = record_2.id
        AND record_2.record_kind = $4::VARCHAR
        AND NOT coalesce(document_2.role = ANY ($5::TEXT[]), false)
        AND document_2.language = ANY ($6::TEXT[])
    ),
    '}'
  ),
  ',"compared":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_3
      FROM record AS record_3, document AS document_3
      WHERE document_3.id = record_3.id
        AND record_3.record_kind = $7::VARCHAR
        AND document_3.published_on > $8::DATE
        AND document_3.published_on >= $8::DATE
        AND document_3.published_on < $8::DATE
        AND document_3.published_on <= $8::DATE
    ),
    '}'
  ),
  ',"found":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_4
      FROM record AS record_4, document AS document_4
      WHERE document_4.id = record_4.id
        AND record_4.record_kind = $9::VARCHAR
        AND strpos(record_4.name_folded, $2::VARCHAR) > $10::INTEGER
        AND strpos(record_4.name_folded, $2::VARCHAR) = $11::INTEGER
        AND (document_4.note IS NULL) = $12
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- "DOCUMENT", value 2, value 3, "DOCUMENT", value 4, value 5, "DOCUMENT", value 6, "DOCUMENT", 0,
-- 1, value 7
