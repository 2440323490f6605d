SELECT concat(
  '{"agencies":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM record AS record_1, agency AS agency_1
      WHERE agency_1.id = record_1.id
        AND record_1.record_kind = $1::VARCHAR
        AND (
          EXISTS (
            SELECT 1
            FROM alias AS alias_1
            WHERE alias_1.record_id = record_1.id AND alias_1.alias_folded = $2::VARCHAR
          )
        )
        AND (
          agency_1.kind = $3::VARCHAR OR NOT coalesce(agency_1.acronym_folded = $2::VARCHAR, false)
        )
        AND NOT coalesce(
          EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.id = agency_1.parent_id AND record_2.slug = $4::VARCHAR
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
      WHERE record_3.record_kind = $5::VARCHAR AND false
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- "AGENCY", value 2, value 3, value 4, "AGENCY"
