SELECT concat(
  '{"agencies":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM agency AS agency_1
      WHERE agency_1.country_id IS NOT NULL
        AND true
        AND NOT coalesce(
          EXISTS (
            SELECT 1
            FROM agency AS agency_2
            WHERE agency_2.parent_id = agency_1.id AND agency_2.kind = $1::VARCHAR
          ),
          false
        )
        AND NOT coalesce(
          EXISTS (
            SELECT 1
            FROM partnership_member AS partnership_member_1
            WHERE partnership_member_1.agency_id = agency_1.id
              AND NOT coalesce(partnership_member_1.role = $2::VARCHAR, false)
          ),
          false
        )
        AND (
          EXISTS (
            SELECT 1
            FROM operation_participant AS operation_participant_1
            WHERE operation_participant_1.agency_id = agency_1.id
              AND operation_participant_1.role = $3::VARCHAR
              AND strpos(operation_participant_1.name_folded, $4::VARCHAR) > $5::INTEGER
          )
        )
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 1, value 2, value 3, value 4, 0
