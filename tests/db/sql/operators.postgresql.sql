SELECT concat(
  '{"equal":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM document AS document_1
      WHERE NOT coalesce(document_1.name_folded = $1::VARCHAR, false)
        AND document_1.language IS NOT NULL
        AND coalesce(document_1.language, '􏿿') = $2::VARCHAR
    ),
    '}'
  ),
  ',"listed":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_2
      FROM document AS document_2
      WHERE NOT coalesce(document_2.role = ANY ($3::TEXT[]), false)
        AND document_2.language IS NOT NULL
        AND coalesce(document_2.language, '􏿿') = ANY ($4::TEXT[])
    ),
    '}'
  ),
  ',"compared":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_3
      FROM document AS document_3
      WHERE document_3.published_on IS NOT NULL
        AND coalesce(document_3.published_on, '0001-01-01') > $5::DATE
        AND document_3.published_on IS NOT NULL
        AND coalesce(document_3.published_on, '0001-01-01') >= $5::DATE
        AND document_3.published_on IS NOT NULL
        AND coalesce(document_3.published_on, '9999-12-31') < $5::DATE
        AND document_3.published_on IS NOT NULL
        AND coalesce(document_3.published_on, '9999-12-31') <= $5::DATE
    ),
    '}'
  ),
  ',"found":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_4
      FROM document AS document_4
      WHERE strpos(document_4.name_folded, $1::VARCHAR) > $6::INTEGER
        AND strpos(document_4.name_folded, $1::VARCHAR) = $7::INTEGER
        AND (document_4.note IS NULL) = $8
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 1, value 2, value 3, value 4, value 5, 0, 1, value 6
