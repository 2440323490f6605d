SELECT concat(
  '{"equal":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM record AS record_1, document AS document_1
      WHERE document_1.id = record_1.id
        AND record_1.record_kind = ?
        AND coalesce(record_1.name_folded = ?, 0) = 0
        AND document_1.language = ?
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
        AND record_2.record_kind = ?
        AND coalesce(document_2.role IN (SELECT anon_1.value FROM json_each(?) AS anon_1), 0) = 0
        AND document_2.language IN (SELECT anon_2.value FROM json_each(?) AS anon_2)
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
        AND record_3.record_kind = ?
        AND document_3.published_on > ?
        AND document_3.published_on >= ?
        AND document_3.published_on < ?
        AND document_3.published_on <= ?
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
        AND record_4.record_kind = ?
        AND instr(record_4.name_folded, ?) > ?
        AND instr(record_4.name_folded, ?) = ?
        AND (document_4.note IS NULL) = ?
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- "DOCUMENT", value 2, value 3, "DOCUMENT", value 4, value 5, "DOCUMENT", value 6, value 6, value
-- 6, value 6, "DOCUMENT", value 2, 0, value 2, 1, value 7
