SELECT concat(
  '{"agency":',
  coalesce(
    (
      SELECT concat('{"slug":', json_quote(record_1.slug), '}') AS concat_1
      FROM (
        SELECT min(record_2.id) AS "key"
        FROM record AS record_2
        WHERE record_2.record_kind = ?
          AND record_2.id IN (
            SELECT record_3.id
            FROM record AS record_3
            WHERE record_3.name_folded = ?
            UNION ALL
            SELECT alias_1.record_id
            FROM alias AS alias_1
            WHERE alias_1.alias_folded = ?
          )
        HAVING count(*) = ?
      ) AS anon_1,
        record AS record_1
      WHERE record_1.id = anon_1."key"
    ),
    'null'
  ),
  '}'
) AS data,
  concat(
    '[',
    concat(
      concat(
        '{"key":"agency","nullable":true,"candidates":[',
        (
          SELECT CASE
            WHEN (count(*) > ?) THEN coalesce(
              group_concat(
                concat(
                  '{"kind":',
                  concat('"', record_4.record_kind, '"'),
                  ',"slug":',
                  json_quote(record_4.slug),
                  ',"name":',
                  json_quote(record_4.name),
                  '}'
                ),
                ',' ORDER BY record_4.name_folded,
                record_4.id
              ),
              ''
            )
            ELSE ?
            END AS anon_2
          FROM record AS record_4
          WHERE record_4.id IN (
            SELECT record_5.id
            FROM record AS record_5
            WHERE record_5.name_folded = ?
            UNION ALL
            SELECT alias_2.record_id
            FROM alias AS alias_2
            WHERE alias_2.alias_folded = ?
          )
            AND record_4.record_kind = ?
        ),
        ']}'
      )
    ),
    ']'
  ) AS ambiguous
-- "AGENCY", value 0, value 0, 1, 1, "", value 0, value 0, "AGENCY"
