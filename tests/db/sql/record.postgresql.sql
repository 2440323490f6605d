SELECT concat(
  '{"statistic":',
  coalesce(
    (
      SELECT concat(
        '{"__typename":',
        '"Statistic"',
        ',"id":',
        concat(
          '"',
          concat(
            CASE record_1.id & 31
            WHEN 1 THEN 'agency_'
            WHEN 2 THEN 'country_'
            WHEN 3 THEN 'place_'
            WHEN 4 THEN 'person_'
            WHEN 5 THEN 'criminal_organization_'
            WHEN 6 THEN 'topic_'
            WHEN 7 THEN 'document_'
            WHEN 8 THEN 'indicator_'
            WHEN 9 THEN 'partnership_'
            WHEN 10 THEN 'operation_'
            WHEN 11 THEN 'funding_'
            WHEN 12 THEN 'event_'
            WHEN 13 THEN 'statistic_'
            WHEN 14 THEN 'commitment_'
            WHEN 15 THEN 'claim_'
            END,
            record_1.id
          ),
          '"'
        ),
        ',"change":',
        CASE
        WHEN (statistic_1.change IS NULL) THEN 'null'
        ELSE concat('"', statistic_1.change, '"')
        END,
        ',"cumulative":',
        CASE WHEN statistic_1.cumulative THEN 'true' ELSE 'false' END,
        ',"rank":',
        CASE WHEN (statistic_1.rank IS NULL) THEN 'null' ELSE CAST(statistic_1.rank AS TEXT) END,
        ',"base":',
        coalesce(to_json(statistic_1.base)::text, 'null'),
        ',"indicator":',
        coalesce(
          (
            SELECT concat('{"name":', coalesce(to_json(record_2.name)::text, 'null'), '}') AS concat_2
            FROM record AS record_2
            WHERE record_2.id = statistic_1.indicator_id
          ),
          'null'
        ),
        ',"partnership":',
        CASE
        WHEN (statistic_1.partnership_id IS NULL) THEN 'null'
        ELSE concat('{"__typename":', '"Partnership"', '}')
        END,
        ',"quantity":',
        CASE
        WHEN (statistic_1.quantity_as_stated IS NULL) THEN 'null'
        ELSE concat(
          '{"value":',
          CASE
          WHEN (statistic_1.quantity_value IS NULL) THEN 'null'
          ELSE concat(
            '"',
            concat(
              CASE WHEN (statistic_1.quantity_value < 0) THEN '-' ELSE '' END,
              CAST(abs(statistic_1.quantity_value) / 10000 AS TEXT),
              CASE
              WHEN (abs(statistic_1.quantity_value) % 10000 = 0) THEN ''
              ELSE concat(
                '.',
                rtrim(substr(CAST(abs(statistic_1.quantity_value) % 10000 + 10000 AS TEXT), 2), '0')
              )
              END
            ),
            '"'
          )
          END,
          ',"amount":',
          CASE
          WHEN (statistic_1.quantity_value IS NULL) THEN 'null'
          ELSE concat(
            CASE WHEN (statistic_1.quantity_value < 0) THEN '-' ELSE '' END,
            CAST(abs(statistic_1.quantity_value) / 10000 AS TEXT),
            CASE
            WHEN (abs(statistic_1.quantity_value) % 10000 = 0) THEN ''
            ELSE concat(
              '.',
              rtrim(substr(CAST(abs(statistic_1.quantity_value) % 10000 + 10000 AS TEXT), 2), '0')
            )
            END
          )
          END,
          ',"in":',
          coalesce(
            (
              SELECT concat(
                '{"value":',
                CASE
                WHEN (
                  trim_scale(
                    div(
                      2 * quantity_1.value::numeric * unit_1.numerator::numeric * $2::VARCHAR::numeric * 1000000 + CASE
                      WHEN CASE
                      WHEN (quantity_1.comparator IN ($3::VARCHAR, $4::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($5::VARCHAR, $6::VARCHAR)) THEN 1
                      ELSE 0
                      END = 0 THEN sign(quantity_1.value::numeric) * unit_1.denominator::numeric * $1::VARCHAR::numeric
                      WHEN CASE
                      WHEN (quantity_1.comparator IN ($3::VARCHAR, $4::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($5::VARCHAR, $6::VARCHAR)) THEN 1
                      ELSE 0
                      END = sign(quantity_1.value::numeric) THEN CASE
                      WHEN (quantity_1.comparator IN ($3::VARCHAR, $4::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($5::VARCHAR, $6::VARCHAR)) THEN 1
                      ELSE 0
                      END * (2 * unit_1.denominator::numeric * $1::VARCHAR::numeric - 1)
                      ELSE 0
                      END,
                      2 * unit_1.denominator::numeric * $1::VARCHAR::numeric
                    ) * 0.0000000001
                  )::text IS NULL
                ) THEN 'null'
                ELSE concat(
                  '"',
                  trim_scale(
                    div(
                      2 * quantity_1.value::numeric * unit_1.numerator::numeric * $2::VARCHAR::numeric * 1000000 + CASE
                      WHEN CASE
                      WHEN (quantity_1.comparator IN ($3::VARCHAR, $4::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($5::VARCHAR, $6::VARCHAR)) THEN 1
                      ELSE 0
                      END = 0 THEN sign(quantity_1.value::numeric) * unit_1.denominator::numeric * $1::VARCHAR::numeric
                      WHEN CASE
                      WHEN (quantity_1.comparator IN ($3::VARCHAR, $4::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($5::VARCHAR, $6::VARCHAR)) THEN 1
                      ELSE 0
                      END = sign(quantity_1.value::numeric) THEN CASE
                      WHEN (quantity_1.comparator IN ($3::VARCHAR, $4::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($5::VARCHAR, $6::VARCHAR)) THEN 1
                      ELSE 0
                      END * (2 * unit_1.denominator::numeric * $1::VARCHAR::numeric - 1)
                      ELSE 0
                      END,
                      2 * unit_1.denominator::numeric * $1::VARCHAR::numeric
                    ) * 0.0000000001
                  )::text,
                  '"'
                )
                END,
                ',"amount":',
                CASE
                WHEN (
                  trim_scale(
                    div(
                      2 * quantity_1.value::numeric * unit_1.numerator::numeric * $2::VARCHAR::numeric * 1000000 + CASE
                      WHEN CASE
                      WHEN (quantity_1.comparator IN ($7::VARCHAR, $8::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($9::VARCHAR, $10::VARCHAR)) THEN 1
                      ELSE 0
                      END = 0 THEN sign(quantity_1.value::numeric) * unit_1.denominator::numeric * $1::VARCHAR::numeric
                      WHEN CASE
                      WHEN (quantity_1.comparator IN ($7::VARCHAR, $8::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($9::VARCHAR, $10::VARCHAR)) THEN 1
                      ELSE 0
                      END = sign(quantity_1.value::numeric) THEN CASE
                      WHEN (quantity_1.comparator IN ($7::VARCHAR, $8::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($9::VARCHAR, $10::VARCHAR)) THEN 1
                      ELSE 0
                      END * (2 * unit_1.denominator::numeric * $1::VARCHAR::numeric - 1)
                      ELSE 0
                      END,
                      2 * unit_1.denominator::numeric * $1::VARCHAR::numeric
                    ) * 0.0000000001
                  )::text IS NULL
                ) THEN 'null'
                ELSE concat(
                  '',
                  trim_scale(
                    div(
                      2 * quantity_1.value::numeric * unit_1.numerator::numeric * $2::VARCHAR::numeric * 1000000 + CASE
                      WHEN CASE
                      WHEN (quantity_1.comparator IN ($7::VARCHAR, $8::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($9::VARCHAR, $10::VARCHAR)) THEN 1
                      ELSE 0
                      END = 0 THEN sign(quantity_1.value::numeric) * unit_1.denominator::numeric * $1::VARCHAR::numeric
                      WHEN CASE
                      WHEN (quantity_1.comparator IN ($7::VARCHAR, $8::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($9::VARCHAR, $10::VARCHAR)) THEN 1
                      ELSE 0
                      END = sign(quantity_1.value::numeric) THEN CASE
                      WHEN (quantity_1.comparator IN ($7::VARCHAR, $8::VARCHAR)) THEN -1
                      WHEN (quantity_1.comparator IN ($9::VARCHAR, $10::VARCHAR)) THEN 1
                      ELSE 0
                      END * (2 * unit_1.denominator::numeric * $1::VARCHAR::numeric - 1)
                      ELSE 0
                      END,
                      2 * unit_1.denominator::numeric * $1::VARCHAR::numeric
                    ) * 0.0000000001
                  )::text,
                  ''
                )
                END,
                ',"unit":',
                coalesce(
                  (
                    SELECT concat('{"code":', coalesce(to_json(unit_2.code)::text, 'null'), '}') AS concat_4
                    FROM unit AS unit_2
                    WHERE unit_2.code = $11::VARCHAR
                  ),
                  concat('{"code":', coalesce(to_json($11::VARCHAR)::text, 'null'), '}')
                ),
                '}'
              ) AS concat_3
              FROM quantity AS quantity_1, unit AS unit_1
              WHERE unit_1.code = quantity_1.unit_code
                AND quantity_1.fact_id = record_1.id
                AND unit_1.dimension = $12::VARCHAR
            ),
            'null'
          ),
          '}'
        )
        END,
        ',"period":',
        CASE
        WHEN (statistic_1.period_as_stated IS NULL) THEN 'null'
        ELSE concat(
          '{"start":',
          CASE
          WHEN (statistic_1.period_start IS NULL) THEN 'null'
          ELSE concat('"', statistic_1.period_start, '"')
          END,
          '}'
        )
        END,
        '}'
      ) AS concat_1
      FROM record AS record_1, statistic AS statistic_1
      WHERE statistic_1.id = record_1.id
        AND record_1.record_kind = $13::VARCHAR
        AND record_1.slug = $14::VARCHAR
    ),
    'null'
  ),
  '}'
) AS data,
  concat(
    '[',
    concat(
      concat(
        '{"dimension":0,"units":[',
        CASE
        WHEN (
          EXISTS (
            SELECT 1
            FROM unit AS unit_3
            WHERE unit_3.dimension = $12::VARCHAR
              AND (
                SELECT 1
                FROM quantity AS quantity_2
                WHERE quantity_2.unit_code = unit_3.code
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
            FROM quantity AS quantity_3
            WHERE quantity_3.unit_code = unit_4.code
            LIMIT $17::INTEGER
          ) IS NOT NULL
        )
        END,
        ']}'
      )
    ),
    ']'
  ) AS ambiguous
-- value 1, value 2, "GREATER_THAN", "AT_LEAST", "LESS_THAN", "AT_MOST", "GREATER_THAN", "AT_LEAST",
-- "LESS_THAN", "AT_MOST", value 3, value 0, "STATISTIC", value 5, 1, "", 1
