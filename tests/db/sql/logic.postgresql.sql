SELECT concat(
  '{"agencies":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM record AS record_1, agency AS agency_1
      WHERE agency_1.id = record_1.id
        AND record_1.record_kind = $1::VARCHAR
        AND record_1.id IN (
          SELECT alias_1.record_id FROM alias AS alias_1 WHERE alias_1.alias_folded = $2::VARCHAR
        )
        AND (
          agency_1.kind = $3::VARCHAR OR NOT coalesce(agency_1.acronym_folded = $2::VARCHAR, false)
        )
        AND NOT coalesce(
          agency_1.parent_id IN (
            SELECT record_2.id
            FROM record AS record_2
            WHERE record_2.slug = $4::VARCHAR AND record_2.record_kind IN ($5::VARCHAR)
          ),
          false
        )
    ),
    '}'
  ),
  ',"none":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE record_3.record_kind = $6::VARCHAR AND false
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- "AGENCY", value 2, value 3, value 4, "AGENCY", "AGENCY"
