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
        WHERE NOT coalesce(
          quantity_1.fact_id IN (
            SELECT quantity_2.fact_id
            FROM quantity AS quantity_2, unit AS unit_1
            WHERE unit_1.code = quantity_2.unit_code
              AND unit_1.dimension = $1::VARCHAR
              AND quantity_2.comparator = ANY ($2::TEXT[])
              AND sign(
                quantity_2.value::numeric * unit_1.numerator::numeric * $4::VARCHAR::numeric * $6::VARCHAR::numeric - $5::VARCHAR::numeric * $3::VARCHAR::numeric * unit_1.denominator::numeric
              ) = $7::INTEGER
          ),
          false
        )
          AND quantity_1.fact_id IN (
            SELECT quantity_3.fact_id
            FROM quantity AS quantity_3, unit AS unit_2
            WHERE unit_2.code = quantity_3.unit_code
              AND unit_2.dimension = $1::VARCHAR
              AND quantity_3.comparator = ANY ($8::TEXT[])
              AND sign(
                quantity_3.value::numeric * unit_2.numerator::numeric * $4::VARCHAR::numeric * $6::VARCHAR::numeric - $5::VARCHAR::numeric * $3::VARCHAR::numeric * unit_2.denominator::numeric
              ) >= $9::INTEGER
          )
      )
        AND (
          EXISTS (
            SELECT 1
            FROM period AS period_1
            WHERE period_1.fact_id = statistic_1.id
              AND period_1.role = $10::VARCHAR
              AND (
                period_1.fiscal_year = $11::INTEGER
                OR ((period_1.start IS NULL) = $12 OR period_1.start <= $13::DATE)
                AND ((period_1."end" IS NULL) = $12 OR period_1."end" >= $14::DATE)
                AND NOT coalesce(
                  (period_1.start IS NULL) = $12 AND (period_1."end" IS NULL) = $12, false
                )
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
            WHERE unit_3.dimension = $1::VARCHAR
              AND (
                SELECT 1
                FROM quantity AS quantity_4
                WHERE quantity_4.unit_code = unit_3.code
                LIMIT $15::INTEGER
              ) IS NOT NULL
          )
        ) THEN $16::VARCHAR
        ELSE (
          SELECT coalesce(
            string_agg(
              concat(
                '[',
                concat(
                  coalesce(to_json(unit_4.code)::text, 'null'),
                  ',',
                  coalesce(to_json(unit_4.name)::text, 'null')
                ),
                ']'
              ),
              ',' ORDER BY unit_4.code
            ),
            ''
          ) AS anon_1
          FROM unit AS unit_4
          WHERE (
            SELECT 1
            FROM quantity AS quantity_5
            WHERE quantity_5.unit_code = unit_4.code
            LIMIT $17::INTEGER
          ) IS NOT NULL
        )
        END,
        ']}'
      )
    ),
    ']'
  ) AS ambiguous
-- value 1, value 6, value 2, value 3, value 4, value 5, 0, value 7, 0, "PERIOD", value 9, value 8,
-- value 11, value 10, 1, "", 1
