SELECT concat(
  '{"agencies":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM record AS record_1, agency AS agency_1
      WHERE agency_1.id = record_1.id
        AND record_1.record_kind = $1::VARCHAR
        AND agency_1.country_id IS NOT NULL
        AND true
        AND NOT coalesce(
          EXISTS (
            SELECT 1
            FROM agency AS agency_2
            WHERE agency_2.parent_id = record_1.id AND agency_2.kind = $2::VARCHAR
          ),
          false
        )
        AND NOT coalesce(
          EXISTS (
            SELECT 1
            FROM partnership_member AS partnership_member_1
            WHERE partnership_member_1.agency_id = record_1.id
              AND NOT coalesce(partnership_member_1.role = $3::VARCHAR, false)
          ),
          false
        )
        AND (
          EXISTS (
            SELECT 1
            FROM operation_participant AS operation_participant_1, record AS record_2
            WHERE record_2.id = operation_participant_1.operation_id
              AND operation_participant_1.agency_id = record_1.id
              AND operation_participant_1.role = $4::VARCHAR
              AND strpos(record_2.name_folded, $5::VARCHAR) > $6::INTEGER
          )
        )
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- "AGENCY", value 2, value 3, value 4, value 5, 0
