SELECT concat(
  '{"statistics":',
  concat(
    '{"totalCount":',
    (
      SELECT count(*) AS count_1
      FROM statistic AS statistic_1
      WHERE statistic_1.id IN (
        SELECT quantity_1.fact_id
        FROM quantity AS quantity_1
        WHERE coalesce(
          quantity_1.fact_id IN (
            SELECT quantity_2.fact_id
            FROM quantity AS quantity_2, unit AS unit_1
            WHERE unit_1.code = quantity_2.unit_code
              AND unit_1.dimension = ?
              AND quantity_2.comparator IN (SELECT anon_1.value FROM json_each(?) AS anon_1)
              AND compared(quantity_2.value, unit_1.numerator, unit_1.denominator, ?, ?, ?, ?) = ?
          ),
          0
        ) = 0
          AND quantity_1.fact_id IN (
            SELECT quantity_3.fact_id
            FROM quantity AS quantity_3, unit AS unit_2
            WHERE unit_2.code = quantity_3.unit_code
              AND unit_2.dimension = ?
              AND quantity_3.comparator IN (SELECT anon_2.value FROM json_each(?) AS anon_2)
              AND compared(quantity_3.value, unit_2.numerator, unit_2.denominator, ?, ?, ?, ?) >= ?
          )
      )
        AND (
          EXISTS (
            SELECT 1
            FROM period AS period_1
            WHERE period_1.fact_id = statistic_1.id
              AND period_1.role = ?
              AND (
                period_1.fiscal_year = ?
                OR ((period_1.start IS NULL) = ? OR period_1.start <= ?)
                AND ((period_1."end" IS NULL) = ? OR period_1."end" >= ?)
                AND coalesce((period_1.start IS NULL) = ? AND (period_1."end" IS NULL) = ?, 0) = 0
              )
          )
        )
    ),
    '}'
  ),
  '}'
) AS data,
  concat(
    '[',
    concat(
      concat(
        '{"dimension":1,"units":[',
        CASE
        WHEN (
          EXISTS (
            SELECT 1
            FROM unit AS unit_3
            WHERE unit_3.dimension = ?
              AND (
                SELECT 1
                FROM quantity AS quantity_4
                WHERE quantity_4.unit_code = unit_3.code
                LIMIT ? OFFSET ?
              ) IS NOT NULL
          )
        ) THEN ?
        ELSE (
          SELECT coalesce(
            group_concat(
              concat('[', concat(json_quote(unit_4.code), ',', json_quote(unit_4.name)), ']'),
              ',' ORDER BY unit_4.code
            ),
            ''
          ) AS anon_3
          FROM unit AS unit_4
          WHERE (
            SELECT 1
            FROM quantity AS quantity_5
            WHERE quantity_5.unit_code = unit_4.code
            LIMIT ? OFFSET ?
          ) IS NOT NULL
        )
        END,
        ']}'
      )
    ),
    ']'
  ) AS ambiguous
-- value 1, value 6, value 2, value 3, value 4, value 5, 0, value 1, value 7, value 2, value 3,
-- value 4, value 5, 0, "PERIOD", value 9, value 8, value 11, value 8, value 10, value 8, value 8,
-- value 1, 1, 0, "", 1, 0
