SELECT concat(
  '{"agencies":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM agency AS agency_1
      WHERE agency_1.id IN (
        SELECT alias_1.record_id FROM alias AS alias_1 WHERE alias_1.alias_folded = $1::VARCHAR
      )
        AND (
          agency_1.kind = $2::VARCHAR
          OR NOT coalesce(
            agency_1.acronym_folded IS NOT NULL
            AND coalesce(agency_1.acronym_folded, '􏿿') = $1::VARCHAR,
            false
          )
        )
        AND NOT coalesce(
          agency_1.parent_id = (
            SELECT record_1.id
            FROM record AS record_1
            WHERE record_1.slug = $3::VARCHAR AND record_1.record_kind IN ($4::VARCHAR)
          ),
          false
        )
    ),
    '}'
  ),
  ',"none":',
  concat('{"totalCount":', (SELECT count(*) AS count_2 FROM agency AS agency_2 WHERE false), '}'),
  '}'
) AS data,
  NULL AS ambiguous
-- value 1, value 2, value 3, "AGENCY"
