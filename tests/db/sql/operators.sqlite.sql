SELECT concat(
  '{"equal":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM document AS document_1
      WHERE coalesce(document_1.name_folded = ?, 0) = 0
        AND document_1.language IS NOT NULL
        AND coalesce(document_1.language, '􏿿') = ?
    ),
    '}'
  ),
  ',"listed":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_2
      FROM document AS document_2
      WHERE coalesce(document_2.role IN (SELECT anon_1.value FROM json_each(?) AS anon_1), 0) = 0
        AND document_2.language IS NOT NULL
        AND coalesce(document_2.language, '􏿿') IN (SELECT anon_2.value FROM json_each(?) AS anon_2)
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
        AND coalesce(document_3.published_on, '0001-01-01') > ?
        AND document_3.published_on IS NOT NULL
        AND coalesce(document_3.published_on, '0001-01-01') >= ?
        AND document_3.published_on IS NOT NULL
        AND coalesce(document_3.published_on, '9999-12-31') < ?
        AND document_3.published_on IS NOT NULL
        AND coalesce(document_3.published_on, '9999-12-31') <= ?
    ),
    '}'
  ),
  ',"found":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_4
      FROM document AS document_4
      WHERE instr(document_4.name_folded, ?) > ?
        AND instr(document_4.name_folded, ?) = ?
        AND (document_4.note IS NULL) = ?
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 1, value 2, value 3, value 4, value 5, value 5, value 5, value 5, value 1, 0, value 1, 1,
-- value 6
