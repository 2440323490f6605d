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
                quantity_2.value::numeric * unit_1.numerator::numeric * $4::VARCHAR::numeric - $5::BIGINT::numeric * $3::VARCHAR::numeric * unit_1.denominator::numeric
              ) = $6::INTEGER
          ),
          false
        )
          AND quantity_1.fact_id IN (
            SELECT quantity_3.fact_id
            FROM quantity AS quantity_3, unit AS unit_2
            WHERE unit_2.code = quantity_3.unit_code
              AND unit_2.dimension = $1::VARCHAR
              AND quantity_3.comparator = ANY ($7::TEXT[])
              AND sign(
                quantity_3.value::numeric * unit_2.numerator::numeric * $4::VARCHAR::numeric - $5::BIGINT::numeric * $3::VARCHAR::numeric * unit_2.denominator::numeric
              ) >= $8::INTEGER
          )
      )
        AND (
          EXISTS (
            SELECT 1
            FROM period AS period_1
            WHERE period_1.fact_id = statistic_1.id
              AND period_1.role = $9::VARCHAR
              AND (
                period_1.fiscal_year = $10::INTEGER
                OR ((period_1.start IS NULL) = $11 OR period_1.start <= $12::DATE)
                AND ((period_1."end" IS NULL) = $11 OR period_1."end" >= $13::DATE)
                AND NOT coalesce(
                  (period_1.start IS NULL) = $11 AND (period_1."end" IS NULL) = $11, false
                )
              )
          )
        )
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 1, value 5, value 2, value 3, value 4, 0, value 6, 0, "PERIOD", value 8, value 7, value 10,
-- value 9
