SELECT concat(
  '{"agency":',
  coalesce(
    (
      SELECT concat('{"slug":', coalesce(to_json(record_1.slug)::text, 'null'), '}') AS concat_1
      FROM (
        SELECT min(record_2.id) AS key
        FROM record AS record_2
        WHERE record_2.record_kind = $1::VARCHAR
          AND record_2.id IN (
            SELECT record_3.id
            FROM record AS record_3
            WHERE record_3.name_folded = $2::VARCHAR
            UNION ALL
            SELECT alias_1.record_id
            FROM alias AS alias_1
            WHERE alias_1.alias_folded = $2::VARCHAR
          )
        HAVING count(*) = $3::INTEGER
      ) AS anon_1,
        record AS record_1
      WHERE record_1.id = anon_1.key
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
            WHEN (count(*) > $4::INTEGER) THEN coalesce(
              string_agg(
                concat(
                  '{"kind":',
                  concat('"', record_4.record_kind, '"'),
                  ',"slug":',
                  coalesce(to_json(record_4.slug)::text, 'null'),
                  ',"name":',
                  coalesce(to_json(record_4.name)::text, 'null'),
                  '}'
                ),
                ',' ORDER BY record_4.name_folded,
                record_4.id
              ),
              ''
            )
            ELSE $5::VARCHAR
            END AS anon_2
          FROM record AS record_4
          WHERE record_4.id IN (
            SELECT record_5.id
            FROM record AS record_5
            WHERE record_5.name_folded = $2::VARCHAR
            UNION ALL
            SELECT alias_2.record_id
            FROM alias AS alias_2
            WHERE alias_2.alias_folded = $2::VARCHAR
          )
            AND record_4.record_kind = $6::VARCHAR
        ),
        ']}'
      )
    ),
    ']'
  ) AS ambiguous
-- "AGENCY", value 0, 1, 1, "", "AGENCY"
