SELECT concat(
  '{"statistics":',
  concat(
    '{"aggregate":',
    (
      WITH groups1_every_group AS MATERIALIZED (
        SELECT CAST(coalesce(sum(anon_1.count), 0) AS BIGINT) AS count,
          row_number() OVER (ORDER BY CAST(coalesce(sum(anon_1.count), 0) AS BIGINT) DESC) AS position,
          row_number() OVER (ORDER BY CAST(coalesce(sum(anon_1.count), 0) AS BIGINT) DESC) AS g
        FROM (
          SELECT statistic_tally_1.id AS key, statistic_tally_1.count AS count
          FROM statistic_tally AS statistic_tally_1
        ) AS anon_1
        HAVING CAST(coalesce(sum(anon_1.count), 0) AS BIGINT) > 0
      ),
        groups1_shown AS MATERIALIZED (
          SELECT groups1_every_group_1.count,
            groups1_every_group_1.position,
            groups1_every_group_1.g
          FROM groups1_every_group AS groups1_every_group_1
          WHERE groups1_every_group_1.position > $1::BIGINT
            AND groups1_every_group_1.position <= $1::BIGINT + $2::BIGINT
        ),
        groups1_member AS MATERIALIZED (
          SELECT anon_2.key, groups1_shown_1.g
          FROM (SELECT statistic_1.id AS key FROM statistic AS statistic_1) AS anon_2
            LEFT OUTER JOIN groups1_shown AS groups1_shown_1 ON true
          WHERE coalesce(groups1_shown_1.g, 0) > 0
        ),
        groups1_measured AS MATERIALIZED (
          SELECT groups1_member_1.g,
            groups1_member_1.key,
            statistic_2.indicator_id,
            statistic_2.cumulative,
            statistic_2.change,
            CASE
            WHEN (unit_1.dimension = $3::VARCHAR) THEN $4::VARCHAR
            ELSE statistic_2.quantity_unit_code
            END AS unit_code,
            statistic_2.period_kind AS period_kind,
            unit_1.kind AS unit_kind,
            dense_rank() OVER (
              ORDER BY groups1_member_1.g,
                statistic_2.indicator_id,
                statistic_2.cumulative,
                statistic_2.change,
                CASE
                WHEN (unit_1.dimension = $3::VARCHAR) THEN $4::VARCHAR
                ELSE statistic_2.quantity_unit_code
                END,
                statistic_2.period_kind
            ) AS s,
            div(
              2 * statistic_2.quantity_value::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.numerator
              ELSE $5::VARCHAR END::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN $7::VARCHAR
              ELSE $5::VARCHAR END::numeric * 1000000 + CASE
              WHEN CASE
              WHEN (statistic_2.quantity_comparator IN ($8::VARCHAR, $9::VARCHAR)) THEN -1
              WHEN (statistic_2.quantity_comparator IN ($10::VARCHAR, $11::VARCHAR)) THEN 1
              ELSE 0
              END = 0 THEN sign(statistic_2.quantity_value::numeric) * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.denominator
              ELSE $5::VARCHAR END::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN $6::VARCHAR
              ELSE $5::VARCHAR END::numeric
              WHEN CASE
              WHEN (statistic_2.quantity_comparator IN ($8::VARCHAR, $9::VARCHAR)) THEN -1
              WHEN (statistic_2.quantity_comparator IN ($10::VARCHAR, $11::VARCHAR)) THEN 1
              ELSE 0
              END = sign(statistic_2.quantity_value::numeric) THEN CASE
              WHEN (statistic_2.quantity_comparator IN ($8::VARCHAR, $9::VARCHAR)) THEN -1
              WHEN (statistic_2.quantity_comparator IN ($10::VARCHAR, $11::VARCHAR)) THEN 1
              ELSE 0
              END * (
                2 * CASE
                WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.denominator
                ELSE $5::VARCHAR END::numeric * CASE
                WHEN (unit_1.dimension = $3::VARCHAR) THEN $6::VARCHAR
                ELSE $5::VARCHAR END::numeric - 1
              )
              ELSE 0
              END,
              2 * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.denominator
              ELSE $5::VARCHAR END::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN $6::VARCHAR
              ELSE $5::VARCHAR END::numeric
            ) AS value,
            CASE
            WHEN (
              unit_1.kind IN ($12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)
              AND statistic_2.quantity_value >= 0
            ) THEN 0
            ELSE NULL
            END AS least,
            statistic_2.quantity_comparator AS comparator,
            div(
              2 * statistic_2.quantity_value::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.numerator
              ELSE $5::VARCHAR END::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN $7::VARCHAR
              ELSE $5::VARCHAR END::numeric * 1000000 + CASE
              WHEN -1 = 0 THEN sign(statistic_2.quantity_value::numeric) * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.denominator
              ELSE $5::VARCHAR END::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN $6::VARCHAR
              ELSE $5::VARCHAR END::numeric
              WHEN -1 = sign(statistic_2.quantity_value::numeric) THEN -1 * (
                2 * CASE
                WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.denominator
                ELSE $5::VARCHAR END::numeric * CASE
                WHEN (unit_1.dimension = $3::VARCHAR) THEN $6::VARCHAR
                ELSE $5::VARCHAR END::numeric - 1
              )
              ELSE 0
              END,
              2 * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.denominator
              ELSE $5::VARCHAR END::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN $6::VARCHAR
              ELSE $5::VARCHAR END::numeric
            ) AS low,
            div(
              2 * statistic_2.quantity_value::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.numerator
              ELSE $5::VARCHAR END::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN $7::VARCHAR
              ELSE $5::VARCHAR END::numeric * 1000000 + CASE
              WHEN 1 = 0 THEN sign(statistic_2.quantity_value::numeric) * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.denominator
              ELSE $5::VARCHAR END::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN $6::VARCHAR
              ELSE $5::VARCHAR END::numeric
              WHEN 1 = sign(statistic_2.quantity_value::numeric) THEN 1 * (
                2 * CASE
                WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.denominator
                ELSE $5::VARCHAR END::numeric * CASE
                WHEN (unit_1.dimension = $3::VARCHAR) THEN $6::VARCHAR
                ELSE $5::VARCHAR END::numeric - 1
              )
              ELSE 0
              END,
              2 * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN unit_1.denominator
              ELSE $5::VARCHAR END::numeric * CASE
              WHEN (unit_1.dimension = $3::VARCHAR) THEN $6::VARCHAR
              ELSE $5::VARCHAR END::numeric
            ) AS high
          FROM groups1_member AS groups1_member_1 CROSS
            JOIN statistic AS statistic_2
            LEFT OUTER JOIN unit AS unit_1 ON unit_1.code = statistic_2.quantity_unit_code
          WHERE statistic_2.id = groups1_member_1.key AND statistic_2.quantity_value IS NOT NULL
        ),
        groups1_related AS MATERIALIZED (
          SELECT groups1_measured_1.g,
            groups1_measured_1.s,
            groups1_measured_1.key,
            double_count_1.other_id AS other,
            double_count_1.kind AS why,
            CASE
            WHEN (
              (groups1_measured_1.s, double_count_1.other_id) IN (
                SELECT groups1_measured_2.s, groups1_measured_2.key
                FROM groups1_measured AS groups1_measured_2
              )
            ) THEN true
            ELSE false
            END AS in_sum
          FROM groups1_measured AS groups1_measured_1 CROSS JOIN double_count AS double_count_1
          WHERE double_count_1.fact_id = groups1_measured_1.key
            AND CASE
            WHEN (
              (groups1_measured_1.g, double_count_1.other_id) IN (
                SELECT groups1_measured_3.g, groups1_measured_3.key
                FROM groups1_measured AS groups1_measured_3
              )
            ) THEN true
            ELSE false
            END
        ),
        groups1_left_out AS MATERIALIZED (
          SELECT groups1_related_1.g,
            groups1_related_1.s,
            groups1_related_1.key,
            max(groups1_related_1.why) AS why
          FROM groups1_related AS groups1_related_1
          WHERE groups1_related_1.in_sum AND groups1_related_1.why IN ($17::VARCHAR, $18::VARCHAR)
          GROUP BY groups1_related_1.g, groups1_related_1.s, groups1_related_1.key
        ),
        groups1_added AS MATERIALIZED (
          SELECT groups1_measured_4.g,
            groups1_measured_4.key,
            groups1_measured_4.indicator_id,
            groups1_measured_4.cumulative,
            groups1_measured_4.change,
            groups1_measured_4.unit_code,
            groups1_measured_4.period_kind,
            groups1_measured_4.unit_kind,
            groups1_measured_4.s,
            groups1_measured_4.value,
            groups1_measured_4.least,
            groups1_measured_4.comparator,
            groups1_measured_4.low,
            groups1_measured_4.high
          FROM groups1_measured AS groups1_measured_4
          WHERE NOT CASE
            WHEN (
              (groups1_measured_4.s, groups1_measured_4.key) IN (
                SELECT groups1_left_out_1.s, groups1_left_out_1.key
                FROM groups1_left_out AS groups1_left_out_1
              )
            ) THEN true
            ELSE false
            END
        ),
        groups1_clash AS MATERIALIZED (
          SELECT DISTINCT groups1_related_2.g,
            groups1_related_2.s,
            groups1_related_2.key,
            groups1_related_2.why
          FROM groups1_related AS groups1_related_2
          WHERE groups1_related_2.in_sum
            AND groups1_related_2.why IN ($19::VARCHAR, $20::VARCHAR)
            AND NOT CASE
            WHEN (
              (groups1_related_2.s, groups1_related_2.key) IN (
                SELECT groups1_left_out_2.s, groups1_left_out_2.key
                FROM groups1_left_out AS groups1_left_out_2
              )
            ) THEN true
            ELSE false
            END
            AND NOT CASE
            WHEN (
              (groups1_related_2.s, groups1_related_2.other) IN (
                SELECT groups1_left_out_3.s, groups1_left_out_3.key
                FROM groups1_left_out AS groups1_left_out_3
              )
            ) THEN true
            ELSE false
            END
        ),
        groups1_figure AS MATERIALIZED (
          SELECT anon_3.g,
            anon_3.s,
            anon_3.indicator_id,
            anon_3.cumulative,
            anon_3.change,
            anon_3.unit_code,
            anon_3.period_kind,
            anon_3.differ,
            anon_3.barred,
            anon_3.unit_kind,
            anon_3.count,
            anon_3.min,
            anon_3.max,
            anon_3.lower_open,
            anon_3.upper_open,
            CASE WHEN anon_3.differ THEN NULL ELSE anon_3.comparator END AS comparator,
            CASE WHEN (anon_3.barred OR anon_3.differ) THEN NULL ELSE anon_3.sum END AS sum,
            CASE WHEN anon_3.differ THEN NULL ELSE anon_3.mean END AS mean,
            CASE WHEN (anon_3.barred OR anon_3.lower_open) THEN NULL ELSE anon_3.lower END AS lower,
            CASE
            WHEN (anon_3.barred OR anon_3.lower_open) THEN NULL
            ELSE anon_3.lower_is_strict
            END AS lower_is_strict,
            CASE WHEN (anon_3.barred OR anon_3.upper_open) THEN NULL ELSE anon_3.upper END AS upper,
            CASE
            WHEN (anon_3.barred OR anon_3.upper_open) THEN NULL
            ELSE anon_3.upper_is_strict
            END AS upper_is_strict,
            anon_3.differ AND NOT anon_3.barred AS is_interval,
            row_number() OVER (
              ORDER BY anon_3.g,
                CASE WHEN (anon_3.indicator_id IS NULL) THEN 1 ELSE 0 END,
                (
                  SELECT record_1.name_folded
                  FROM record AS record_1
                  WHERE record_1.id = anon_3.indicator_id
                ),
                anon_3.indicator_id,
                CASE WHEN (anon_3.cumulative IS NULL) THEN 1 ELSE 0 END,
                anon_3.cumulative,
                CASE WHEN (anon_3.change IS NULL) THEN 1 ELSE 0 END,
                anon_3.change,
                CASE WHEN (anon_3.unit_code IS NULL) THEN 1 ELSE 0 END,
                anon_3.unit_code,
                CASE WHEN (anon_3.period_kind IS NULL) THEN 1 ELSE 0 END,
                anon_3.period_kind
            ) AS position
          FROM (
            SELECT groups1_added_1.g AS g,
              groups1_added_1.s AS s,
              groups1_added_1.indicator_id AS indicator_id,
              groups1_added_1.cumulative AS cumulative,
              groups1_added_1.change AS change,
              groups1_added_1.unit_code AS unit_code,
              groups1_added_1.period_kind AS period_kind,
              min(groups1_added_1.comparator) AS comparator,
              min(groups1_added_1.comparator) != max(groups1_added_1.comparator) AS differ,
              CASE
              WHEN (
                CASE
                WHEN (
                  (groups1_added_1.s) IN (
                    SELECT groups1_clash_1.s FROM groups1_clash AS groups1_clash_1
                  )
                ) THEN true
                ELSE false
                END
                OR (max(groups1_added_1.unit_kind) = $21::VARCHAR OR groups1_added_1.cumulative)
                AND count(*) > 1
              ) THEN true
              ELSE false
              END AS barred,
              max(groups1_added_1.unit_kind) AS unit_kind,
              count(*) AS count,
              sum(groups1_added_1.value) AS sum,
              min(groups1_added_1.value) AS min,
              max(groups1_added_1.value) AS max,
              (
                sign(sum(groups1_added_1.value)) * div(
                  2 * abs(sum(groups1_added_1.value)) + count(groups1_added_1.value),
                  2 * count(groups1_added_1.value)
                )
              ) AS mean,
              sum(
                CASE
                WHEN (groups1_added_1.comparator IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR)) THEN groups1_added_1.low
                ELSE groups1_added_1.least
                END
              ) AS lower,
              count(
                CASE
                WHEN (groups1_added_1.comparator IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR)) THEN groups1_added_1.low
                ELSE groups1_added_1.least
                END
              ) < count(*) AS lower_open,
              max(CASE WHEN (groups1_added_1.comparator IN ($25::VARCHAR)) THEN 1 ELSE 0 END) = 1 AS lower_is_strict,
              sum(
                CASE
                WHEN (groups1_added_1.comparator IN ($26::VARCHAR, $27::VARCHAR, $28::VARCHAR)) THEN groups1_added_1.high
                ELSE NULL
                END
              ) AS upper,
              count(
                CASE
                WHEN (groups1_added_1.comparator IN ($26::VARCHAR, $27::VARCHAR, $28::VARCHAR)) THEN groups1_added_1.high
                ELSE NULL
                END
              ) < count(*) AS upper_open,
              max(CASE WHEN (groups1_added_1.comparator IN ($29::VARCHAR)) THEN 1 ELSE 0 END) = 1 AS upper_is_strict
            FROM groups1_added AS groups1_added_1
            GROUP BY groups1_added_1.g,
              groups1_added_1.s,
              groups1_added_1.indicator_id,
              groups1_added_1.cumulative,
              groups1_added_1.change,
              groups1_added_1.unit_code,
              groups1_added_1.period_kind
          ) AS anon_3
        ),
        groups1_across AS MATERIALIZED (
          SELECT anon_4.g, anon_4.s, anon_4.key, anon_4.why
          FROM (
            SELECT groups1_related_3.g AS g,
              groups1_related_3.s AS s,
              groups1_related_3.key AS key,
              groups1_related_3.why AS why
            FROM groups1_related AS groups1_related_3
            WHERE NOT groups1_related_3.in_sum
            UNION
            SELECT groups1_measured_5.g AS g,
              groups1_measured_5.s AS s,
              groups1_measured_5.key AS key,
              $30::VARCHAR AS why
            FROM groups1_measured AS groups1_measured_5
            WHERE CASE
              WHEN (
                (groups1_measured_5.g, groups1_measured_5.key) IN (
                  SELECT groups1_related_4.g, groups1_related_4.other
                  FROM groups1_related AS groups1_related_4
                  WHERE groups1_related_4.why = $30::VARCHAR AND NOT groups1_related_4.in_sum
                )
              ) THEN true
              ELSE false
              END
            UNION
            SELECT groups1_measured_6.g AS g,
              groups1_measured_6.s AS s,
              groups1_measured_6.key AS key,
              $31::VARCHAR AS why
            FROM groups1_measured AS groups1_measured_6
            WHERE CASE
              WHEN (
                (groups1_measured_6.g, groups1_measured_6.key) IN (
                  SELECT groups1_related_5.g, groups1_related_5.other
                  FROM groups1_related AS groups1_related_5
                  WHERE groups1_related_5.why = $31::VARCHAR AND NOT groups1_related_5.in_sum
                )
              ) THEN true
              ELSE false
              END
          ) AS anon_4
        ),
        groups1_concern AS MATERIALIZED (
          SELECT anon_5.g,
            anon_5.s,
            anon_5.key,
            anon_5.code,
            anon_5.position,
            anon_5.number,
            anon_5.group_number
          FROM (
            SELECT groups1_left_out_4.g AS g,
              groups1_left_out_4.s AS s,
              groups1_left_out_4.key AS key,
              $32::VARCHAR AS code,
              $33::BIGINT AS position,
              groups1_left_out_4.s * 13 + $33::BIGINT AS number,
              groups1_left_out_4.g * 13 + $33::BIGINT AS group_number
            FROM groups1_left_out AS groups1_left_out_4
            WHERE groups1_left_out_4.why = $34::VARCHAR
            UNION ALL
            SELECT groups1_left_out_5.g AS g,
              groups1_left_out_5.s AS s,
              groups1_left_out_5.key AS key,
              $35::VARCHAR AS code,
              $36::BIGINT AS position,
              groups1_left_out_5.s * 13 + $36::BIGINT AS number,
              groups1_left_out_5.g * 13 + $36::BIGINT AS group_number
            FROM groups1_left_out AS groups1_left_out_5
            WHERE groups1_left_out_5.why = $37::VARCHAR
            UNION ALL
            SELECT groups1_clash_2.g AS g,
              groups1_clash_2.s AS s,
              groups1_clash_2.key AS key,
              $38::VARCHAR AS code,
              $39::BIGINT AS position,
              groups1_clash_2.s * 13 + $39::BIGINT AS number,
              groups1_clash_2.g * 13 + $39::BIGINT AS group_number
            FROM groups1_clash AS groups1_clash_2
            WHERE groups1_clash_2.why = $40::VARCHAR
            UNION ALL
            SELECT groups1_clash_3.g AS g,
              groups1_clash_3.s AS s,
              groups1_clash_3.key AS key,
              $41::VARCHAR AS code,
              $42::BIGINT AS position,
              groups1_clash_3.s * 13 + $42::BIGINT AS number,
              groups1_clash_3.g * 13 + $42::BIGINT AS group_number
            FROM groups1_clash AS groups1_clash_3
            WHERE groups1_clash_3.why = $43::VARCHAR
            UNION ALL
            SELECT groups1_across_1.g AS g,
              groups1_across_1.s AS s,
              groups1_across_1.key AS key,
              $44::VARCHAR AS code,
              $45::BIGINT AS position,
              groups1_across_1.s * 13 + $45::BIGINT AS number,
              groups1_across_1.g * 13 + $45::BIGINT AS group_number
            FROM groups1_across AS groups1_across_1
            WHERE groups1_across_1.why = $46::VARCHAR
            UNION ALL
            SELECT groups1_across_2.g AS g,
              groups1_across_2.s AS s,
              groups1_across_2.key AS key,
              $47::VARCHAR AS code,
              $48::BIGINT AS position,
              groups1_across_2.s * 13 + $48::BIGINT AS number,
              groups1_across_2.g * 13 + $48::BIGINT AS group_number
            FROM groups1_across AS groups1_across_2
            WHERE groups1_across_2.why = $49::VARCHAR
            UNION ALL
            SELECT groups1_across_3.g AS g,
              groups1_across_3.s AS s,
              groups1_across_3.key AS key,
              $50::VARCHAR AS code,
              $51::BIGINT AS position,
              groups1_across_3.s * 13 + $51::BIGINT AS number,
              groups1_across_3.g * 13 + $51::BIGINT AS group_number
            FROM groups1_across AS groups1_across_3
            WHERE groups1_across_3.why = $52::VARCHAR
            UNION ALL
            SELECT groups1_across_4.g AS g,
              groups1_across_4.s AS s,
              groups1_across_4.key AS key,
              $53::VARCHAR AS code,
              $54::BIGINT AS position,
              groups1_across_4.s * 13 + $54::BIGINT AS number,
              groups1_across_4.g * 13 + $54::BIGINT AS group_number
            FROM groups1_across AS groups1_across_4
            WHERE groups1_across_4.why = $55::VARCHAR
            UNION ALL
            SELECT groups1_added_2.g AS g,
              groups1_added_2.s AS s,
              groups1_added_2.key AS key,
              $56::VARCHAR AS code,
              $57::BIGINT AS position,
              groups1_added_2.s * 13 + $57::BIGINT AS number,
              groups1_added_2.g * 13 + $57::BIGINT AS group_number
            FROM groups1_added AS groups1_added_2
            WHERE CASE
              WHEN (
                (groups1_added_2.s) IN (
                  SELECT groups1_figure_1.s
                  FROM groups1_figure AS groups1_figure_1
                  WHERE groups1_figure_1.count > 1 AND groups1_figure_1.unit_kind = $58::VARCHAR
                )
              ) THEN true
              ELSE false
              END
            UNION ALL
            SELECT groups1_added_2.g AS g,
              groups1_added_2.s AS s,
              groups1_added_2.key AS key,
              $59::VARCHAR AS code,
              $60::BIGINT AS position,
              groups1_added_2.s * 13 + $60::BIGINT AS number,
              groups1_added_2.g * 13 + $60::BIGINT AS group_number
            FROM groups1_added AS groups1_added_2
            WHERE CASE
              WHEN (
                (groups1_added_2.s) IN (
                  SELECT groups1_figure_1.s
                  FROM groups1_figure AS groups1_figure_1
                  WHERE groups1_figure_1.count > 1 AND groups1_figure_1.cumulative
                )
              ) THEN true
              ELSE false
              END
            UNION ALL
            SELECT groups1_added_2.g AS g,
              groups1_added_2.s AS s,
              groups1_added_2.key AS key,
              $61::VARCHAR AS code,
              $62::BIGINT AS position,
              groups1_added_2.s * 13 + $62::BIGINT AS number,
              groups1_added_2.g * 13 + $62::BIGINT AS group_number
            FROM groups1_added AS groups1_added_2
            WHERE CASE
              WHEN (
                (groups1_added_2.s) IN (
                  SELECT groups1_figure_1.s
                  FROM groups1_figure AS groups1_figure_1
                  WHERE groups1_figure_1.is_interval
                )
              ) THEN true
              ELSE false
              END
            UNION ALL
            SELECT groups1_added_3.g AS g,
              groups1_added_3.s AS s,
              groups1_added_3.key AS key,
              $63::VARCHAR AS code,
              $64::BIGINT AS position,
              groups1_added_3.s * 13 + $64::BIGINT AS number,
              groups1_added_3.g * 13 + $64::BIGINT AS group_number
            FROM groups1_added AS groups1_added_3, fact AS fact_1
            WHERE fact_1.id = groups1_added_3.key AND fact_1.modality != $65::VARCHAR
            UNION ALL
            SELECT groups1_member_2.g AS g,
              CAST(NULL AS BIGINT) AS s,
              groups1_member_2.key AS key,
              $66::VARCHAR AS code,
              $67::BIGINT AS position,
              CAST(NULL AS BIGINT) * 13 + $67::BIGINT AS number,
              groups1_member_2.g * 13 + $67::BIGINT AS group_number
            FROM groups1_member AS groups1_member_2
            WHERE NOT (
              EXISTS (
                SELECT 1
                FROM quantity AS quantity_1
                WHERE quantity_1.fact_id = groups1_member_2.key AND quantity_1.value IS NOT NULL
              )
            )
          ) AS anon_5
        ),
        groups1_warning AS MATERIALIZED (
          SELECT groups1_concern_1.g,
            groups1_concern_1.code,
            groups1_concern_1.position,
            groups1_concern_1.s,
            groups1_concern_1.number,
            count(DISTINCT groups1_concern_1.key) AS count
          FROM groups1_concern AS groups1_concern_1
          GROUP BY groups1_concern_1.g,
            groups1_concern_1.code,
            groups1_concern_1.position,
            groups1_concern_1.s,
            groups1_concern_1.number
        )
      SELECT concat(
        '{"groups":',
        concat(
          '[',
          (
            SELECT coalesce(
              string_agg(
                concat(
                  '{"figures":',
                  concat(
                    '[',
                    (
                      SELECT coalesce(
                        string_agg(
                          concat(
                            '{"unit":',
                            CASE
                            WHEN (anon_8.unit_code IS NULL) THEN 'null'
                            ELSE concat(
                              '{"code":', coalesce(to_json(anon_8.unit_code)::text, 'null'), '}'
                            )
                            END,
                            ',"count":',
                            CAST(anon_8.count AS TEXT),
                            ',"sum":',
                            CASE
                            WHEN (anon_8.sum IS NULL) THEN 'null'
                            ELSE concat('"', trim_scale(anon_8.sum * 0.0000000001)::text, '"')
                            END,
                            ',"min":',
                            concat('"', trim_scale(anon_8.min * 0.0000000001)::text, '"'),
                            ',"max":',
                            concat('"', trim_scale(anon_8.max * 0.0000000001)::text, '"'),
                            ',"mean":',
                            CASE
                            WHEN (anon_8.mean IS NULL) THEN 'null'
                            ELSE concat('"', trim_scale(anon_8.mean * 0.0000000001)::text, '"')
                            END,
                            ',"warnings":',
                            concat(
                              '[',
                              (
                                SELECT coalesce(
                                  string_agg(
                                    concat(
                                      '{"code":',
                                      concat('"', anon_10.code, '"'),
                                      ',"count":',
                                      CAST(anon_10.count AS TEXT),
                                      '}'
                                    ),
                                    ',' ORDER BY anon_10.position
                                  ),
                                  ''
                                ) AS anon_9
                                FROM (
                                  SELECT groups1_warning_1.g AS g,
                                    groups1_warning_1.code AS code,
                                    groups1_warning_1.position AS position,
                                    groups1_warning_1.s AS s,
                                    groups1_warning_1.number AS number,
                                    groups1_warning_1.count AS count
                                  FROM groups1_warning AS groups1_warning_1
                                  WHERE groups1_warning_1.s = anon_8.s
                                  LIMIT ALL OFFSET 0
                                ) AS anon_10
                              ),
                              ']'
                            ),
                            ',"leftOut":',
                            (
                              SELECT concat(
                                '{"nodes":',
                                concat(
                                  '[',
                                  coalesce(
                                    string_agg(
                                      concat(
                                        '{"slug":',
                                        coalesce(to_json(record_2.slug)::text, 'null'),
                                        '}'
                                      ),
                                      ',' ORDER BY anon_11.sort0,
                                      anon_11.sort1
                                    ),
                                    ''
                                  ),
                                  ']'
                                ),
                                '}'
                              ) AS concat_2
                              FROM (
                                SELECT anon_12.key AS key,
                                  anon_12.sort0 AS sort0,
                                  anon_12.sort1 AS sort1
                                FROM (
                                  SELECT anon_13.key AS key,
                                    record_3.name_folded AS sort0,
                                    record_3.id AS sort1
                                  FROM (
                                    SELECT groups1_left_out_6.g AS g,
                                      groups1_left_out_6.s AS s,
                                      groups1_left_out_6.key AS key,
                                      groups1_left_out_6.why AS why
                                    FROM groups1_left_out AS groups1_left_out_6
                                    WHERE groups1_left_out_6.s = anon_8.s
                                    LIMIT ALL OFFSET 0
                                  ) AS anon_13,
                                    record AS record_3
                                  WHERE record_3.id = anon_13.key
                                  ORDER BY record_3.name_folded, record_3.id
                                  LIMIT 20
                                ) AS anon_12
                                LIMIT $2::BIGINT + 0
                              ) AS anon_11,
                                record AS record_2
                              WHERE record_2.id = anon_11.key
                            ),
                            '}'
                          ),
                          ',' ORDER BY anon_8.position
                        ),
                        ''
                      ) AS anon_7
                      FROM (
                        SELECT groups1_figure_2.g AS g,
                          groups1_figure_2.s AS s,
                          groups1_figure_2.indicator_id AS indicator_id,
                          groups1_figure_2.cumulative AS cumulative,
                          groups1_figure_2.change AS change,
                          groups1_figure_2.unit_code AS unit_code,
                          groups1_figure_2.period_kind AS period_kind,
                          groups1_figure_2.differ AS differ,
                          groups1_figure_2.barred AS barred,
                          groups1_figure_2.unit_kind AS unit_kind,
                          groups1_figure_2.count AS count,
                          groups1_figure_2.min AS min,
                          groups1_figure_2.max AS max,
                          groups1_figure_2.lower_open AS lower_open,
                          groups1_figure_2.upper_open AS upper_open,
                          groups1_figure_2.comparator AS comparator,
                          groups1_figure_2.sum AS sum,
                          groups1_figure_2.mean AS mean,
                          groups1_figure_2.lower AS lower,
                          groups1_figure_2.lower_is_strict AS lower_is_strict,
                          groups1_figure_2.upper AS upper,
                          groups1_figure_2.upper_is_strict AS upper_is_strict,
                          groups1_figure_2.is_interval AS is_interval,
                          groups1_figure_2.position AS position
                        FROM groups1_figure AS groups1_figure_2
                        WHERE groups1_figure_2.g = groups1_shown_2.g
                        LIMIT ALL OFFSET 0
                      ) AS anon_8
                    ),
                    ']'
                  ),
                  '}'
                ),
                ',' ORDER BY groups1_shown_2.position
              ),
              ''
            ) AS anon_6
            FROM groups1_shown AS groups1_shown_2
          ),
          ']'
        ),
        '}'
      ) AS concat_1
    ),
    '}'
  ),
  '}'
) AS data,
  concat(
    '[',
    concat(
      concat(
        '{"dimension":4,"units":[',
        CASE
        WHEN (
          EXISTS (
            SELECT 1
            FROM unit AS unit_2
            WHERE unit_2.dimension = $3::VARCHAR
              AND (
                SELECT 1
                FROM quantity AS quantity_2
                WHERE quantity_2.unit_code = unit_2.code
                LIMIT $68::INTEGER
              ) IS NOT NULL
          )
        ) THEN $69::VARCHAR
        ELSE (
          SELECT coalesce(
            string_agg(
              concat(
                '[',
                concat(
                  coalesce(to_json(unit_3.code)::text, 'null'),
                  ',',
                  coalesce(to_json(unit_3.name)::text, 'null')
                ),
                ']'
              ),
              ',' ORDER BY unit_3.code
            ),
            ''
          ) AS anon_14
          FROM unit AS unit_3
          WHERE (
            SELECT 1
            FROM quantity AS quantity_3
            WHERE quantity_3.unit_code = unit_3.code
            LIMIT $70::INTEGER
          ) IS NOT NULL
        )
        END,
        ']}'
      )
    ),
    ']'
  ) AS ambiguous
-- value 6, value 0, value 4, value 3, "1", value 1, value 2, "GREATER_THAN", "AT_LEAST",
-- "LESS_THAN", "AT_MOST", "COUNT", "MASS", "AREA", "LENGTH", "DURATION", "WITHIN", "REPEATS",
-- "OVERLAPS", "CONFLICTS", "SHARE", "EQUAL", "GREATER_THAN", "AT_LEAST", "GREATER_THAN", "EQUAL",
-- "LESS_THAN", "AT_MOST", "LESS_THAN", "WITHIN", "REPEATS", "PARTS_LEFT_OUT", 0, "WITHIN",
-- "REPEATS_LEFT_OUT", 1, "REPEATS", "OVERLAP", 2, "OVERLAPS", "CONFLICT", 3, "CONFLICTS",
-- "PARTS_ACROSS", 4, "WITHIN", "REPEATS_ACROSS", 5, "REPEATS", "OVERLAP_ACROSS", 6, "OVERLAPS",
-- "CONFLICT_ACROSS", 7, "CONFLICTS", "SHARES", 8, "SHARE", "CUMULATIVE", 9, "INTERVAL", 10,
-- "NOT_STATED", 11, "STATED", "NO_NUMBER", 12, 1, "", 1
