SELECT concat(
  '{"agencies":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM agency AS agency_1
      WHERE agency_1.country_id IS NOT NULL
        AND 1 = 1
        AND coalesce(
          EXISTS (
            SELECT 1
            FROM agency AS agency_2
            WHERE agency_2.parent_id = agency_1.id AND agency_2.kind = ?
          ),
          0
        ) = 0
        AND coalesce(
          EXISTS (
            SELECT 1
            FROM partnership_member AS partnership_member_1
            WHERE partnership_member_1.agency_id = agency_1.id
              AND coalesce(partnership_member_1.role = ?, 0) = 0
          ),
          0
        ) = 0
        AND (
          EXISTS (
            SELECT 1
            FROM operation_participant AS operation_participant_1
            WHERE operation_participant_1.agency_id = agency_1.id
              AND operation_participant_1.role = ?
              AND instr(operation_participant_1.name_folded, ?) > ?
          )
        )
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 1, value 2, value 3, value 4, 0
