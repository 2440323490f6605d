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
          SELECT statistic_tally_1.id AS "key", statistic_tally_1.count AS count
          FROM statistic_tally AS statistic_tally_1
        ) AS anon_1
        HAVING CAST(coalesce(sum(anon_1.count), 0) AS BIGINT) > 0
      ),
        groups1_shown AS MATERIALIZED (
          SELECT groups1_every_group_1.count,
            groups1_every_group_1.position,
            groups1_every_group_1.g
          FROM groups1_every_group AS groups1_every_group_1
          WHERE groups1_every_group_1.position > ? AND groups1_every_group_1.position <= ? + ?
        ),
        groups1_member AS MATERIALIZED (
          SELECT anon_2."key", groups1_shown_1.g
          FROM (SELECT statistic_1.id AS "key" FROM statistic AS statistic_1) AS anon_2
            LEFT OUTER JOIN groups1_shown AS groups1_shown_1 ON 1 = 1
          WHERE coalesce(groups1_shown_1.g, 0) > 0
        ),
        groups1_measured AS MATERIALIZED (
          SELECT groups1_member_1.g,
            groups1_member_1."key",
            statistic_2.indicator_id,
            statistic_2.cumulative,
            statistic_2.change,
            CASE
            WHEN (unit_1.dimension = ?) THEN ?
            ELSE statistic_2.quantity_unit_code
            END AS unit_code,
            statistic_2.period_kind AS period_kind,
            statistic_2.quantity_comparator AS comparator,
            unit_1.kind AS unit_kind,
            in_unit(
              statistic_2.quantity_value,
              CASE WHEN (unit_1.dimension = ?) THEN unit_1.numerator ELSE ? END,
              CASE WHEN (unit_1.dimension = ?) THEN unit_1.denominator ELSE ? END,
              CASE WHEN (unit_1.dimension = ?) THEN ? ELSE ? END,
              CASE WHEN (unit_1.dimension = ?) THEN ? ELSE ? END
            ) AS value,
            dense_rank() OVER (
              ORDER BY groups1_member_1.g,
                statistic_2.indicator_id,
                statistic_2.cumulative,
                statistic_2.change,
                CASE WHEN (unit_1.dimension = ?) THEN ? ELSE statistic_2.quantity_unit_code END,
                statistic_2.period_kind,
                statistic_2.quantity_comparator
            ) AS s
          FROM groups1_member AS groups1_member_1 CROSS
            JOIN statistic AS statistic_2
            LEFT OUTER JOIN unit AS unit_1 ON unit_1.code = statistic_2.quantity_unit_code
          WHERE statistic_2.id = groups1_member_1."key" AND statistic_2.quantity_value IS NOT NULL
        ),
        groups1_left_out AS MATERIALIZED (
          SELECT groups1_measured_1.g,
            groups1_measured_1.s,
            groups1_measured_1."key",
            max(double_count_1.kind) AS why
          FROM groups1_measured AS groups1_measured_1 CROSS JOIN double_count AS double_count_1
          WHERE double_count_1.fact_id = groups1_measured_1."key"
            AND CASE
            WHEN (
              (groups1_measured_1.s, double_count_1.other_id) IN (
                SELECT groups1_measured_2.s, groups1_measured_2."key"
                FROM groups1_measured AS groups1_measured_2
              )
            ) THEN 1
            ELSE 0
            END = 1
            AND double_count_1.kind IN (?, ?)
          GROUP BY groups1_measured_1.g, groups1_measured_1.s, groups1_measured_1."key"
        ),
        groups1_added AS MATERIALIZED (
          SELECT groups1_measured_3.g,
            groups1_measured_3."key",
            groups1_measured_3.indicator_id,
            groups1_measured_3.cumulative,
            groups1_measured_3.change,
            groups1_measured_3.unit_code,
            groups1_measured_3.period_kind,
            groups1_measured_3.comparator,
            groups1_measured_3.unit_kind,
            groups1_measured_3.value,
            groups1_measured_3.s
          FROM groups1_measured AS groups1_measured_3
          WHERE CASE
            WHEN (
              (groups1_measured_3.s, groups1_measured_3."key") IN (
                SELECT groups1_left_out_1.s, groups1_left_out_1."key"
                FROM groups1_left_out AS groups1_left_out_1
              )
            ) THEN 1
            ELSE 0
            END = 0
        ),
        groups1_clash AS MATERIALIZED (
          SELECT DISTINCT groups1_added_1.g,
            groups1_added_1.s,
            groups1_added_1."key",
            double_count_2.kind AS why
          FROM groups1_added AS groups1_added_1 CROSS JOIN double_count AS double_count_2
          WHERE double_count_2.fact_id = groups1_added_1."key"
            AND CASE
            WHEN (
              (groups1_added_1.s, double_count_2.other_id) IN (
                SELECT groups1_added_2.s, groups1_added_2."key"
                FROM groups1_added AS groups1_added_2
              )
            ) THEN 1
            ELSE 0
            END = 1
            AND double_count_2.kind IN (?, ?)
        ),
        groups1_figure AS MATERIALIZED (
          SELECT groups1_added_3.g,
            groups1_added_3.s,
            groups1_added_3.indicator_id,
            groups1_added_3.cumulative,
            groups1_added_3.change,
            groups1_added_3.unit_code,
            groups1_added_3.period_kind,
            groups1_added_3.comparator,
            max(groups1_added_3.unit_kind) AS unit_kind,
            count(*) AS count,
            CASE
            WHEN (
              CASE
              WHEN (
                (groups1_added_3.s) IN (
                  SELECT groups1_clash_1.s FROM groups1_clash AS groups1_clash_1
                )
              ) THEN 1
              ELSE 0
              END = 1
              OR (max(groups1_added_3.unit_kind) = ? OR groups1_added_3.cumulative = 1)
              AND count(*) > 1
            ) THEN NULL
            ELSE exact_sum(groups1_added_3.value)
            END AS sum,
            exact_min(groups1_added_3.value) AS min,
            exact_max(groups1_added_3.value) AS max,
            exact_mean(groups1_added_3.value) AS mean,
            row_number() OVER (
              ORDER BY groups1_added_3.g,
                CASE WHEN (groups1_added_3.indicator_id IS NULL) THEN 1 ELSE 0 END,
                (
                  SELECT record_1.name_folded
                  FROM record AS record_1
                  WHERE record_1.id = groups1_added_3.indicator_id
                ),
                groups1_added_3.indicator_id,
                CASE WHEN (groups1_added_3.cumulative IS NULL) THEN 1 ELSE 0 END,
                groups1_added_3.cumulative,
                CASE WHEN (groups1_added_3.change IS NULL) THEN 1 ELSE 0 END,
                groups1_added_3.change,
                CASE WHEN (groups1_added_3.unit_code IS NULL) THEN 1 ELSE 0 END,
                groups1_added_3.unit_code,
                CASE WHEN (groups1_added_3.period_kind IS NULL) THEN 1 ELSE 0 END,
                groups1_added_3.period_kind,
                CASE WHEN (groups1_added_3.comparator IS NULL) THEN 1 ELSE 0 END,
                groups1_added_3.comparator
            ) AS position
          FROM groups1_added AS groups1_added_3
          GROUP BY groups1_added_3.g,
            groups1_added_3.s,
            groups1_added_3.indicator_id,
            groups1_added_3.cumulative,
            groups1_added_3.change,
            groups1_added_3.unit_code,
            groups1_added_3.period_kind,
            groups1_added_3.comparator
        ),
        groups1_concern AS MATERIALIZED (
          SELECT anon_3.g, anon_3.s, anon_3."key", anon_3.code, anon_3.position
          FROM (
            SELECT groups1_left_out_2.g AS g,
              groups1_left_out_2.s AS s,
              groups1_left_out_2."key" AS "key",
              ? AS code,
              ? AS position
            FROM groups1_left_out AS groups1_left_out_2
            WHERE groups1_left_out_2.why = ?
            UNION ALL
            SELECT groups1_left_out_3.g AS g,
              groups1_left_out_3.s AS s,
              groups1_left_out_3."key" AS "key",
              ? AS code,
              ? AS position
            FROM groups1_left_out AS groups1_left_out_3
            WHERE groups1_left_out_3.why = ?
            UNION ALL
            SELECT groups1_clash_2.g AS g,
              groups1_clash_2.s AS s,
              groups1_clash_2."key" AS "key",
              ? AS code,
              ? AS position
            FROM groups1_clash AS groups1_clash_2
            WHERE groups1_clash_2.why = ?
            UNION ALL
            SELECT groups1_clash_3.g AS g,
              groups1_clash_3.s AS s,
              groups1_clash_3."key" AS "key",
              ? AS code,
              ? AS position
            FROM groups1_clash AS groups1_clash_3
            WHERE groups1_clash_3.why = ?
            UNION ALL
            SELECT groups1_added_4.g AS g,
              groups1_added_4.s AS s,
              groups1_added_4."key" AS "key",
              ? AS code,
              ? AS position
            FROM groups1_added AS groups1_added_4
            WHERE CASE
              WHEN (
                (groups1_added_4.s) IN (
                  SELECT groups1_figure_1.s
                  FROM groups1_figure AS groups1_figure_1
                  WHERE groups1_figure_1.count > 1 AND groups1_figure_1.unit_kind = ?
                )
              ) THEN 1
              ELSE 0
              END = 1
            UNION ALL
            SELECT groups1_added_4.g AS g,
              groups1_added_4.s AS s,
              groups1_added_4."key" AS "key",
              ? AS code,
              ? AS position
            FROM groups1_added AS groups1_added_4
            WHERE CASE
              WHEN (
                (groups1_added_4.s) IN (
                  SELECT groups1_figure_1.s
                  FROM groups1_figure AS groups1_figure_1
                  WHERE groups1_figure_1.count > 1 AND groups1_figure_1.cumulative = 1
                )
              ) THEN 1
              ELSE 0
              END = 1
            UNION ALL
            SELECT groups1_added_5.g AS g,
              groups1_added_5.s AS s,
              groups1_added_5."key" AS "key",
              ? AS code,
              ? AS position
            FROM groups1_added AS groups1_added_5, fact AS fact_1
            WHERE fact_1.id = groups1_added_5."key" AND fact_1.modality != ?
            UNION ALL
            SELECT groups1_member_2.g AS g,
              CAST(NULL AS BIGINT) AS s,
              groups1_member_2."key" AS "key",
              ? AS code,
              ? AS position
            FROM groups1_member AS groups1_member_2
            WHERE NOT (
              EXISTS (
                SELECT 1
                FROM quantity AS quantity_1
                WHERE quantity_1.fact_id = groups1_member_2."key" AND quantity_1.value IS NOT NULL
              )
            )
          ) AS anon_3
        ),
        groups1_warning AS MATERIALIZED (
          SELECT groups1_concern_1.g,
            groups1_concern_1.s,
            groups1_concern_1.code,
            groups1_concern_1.position,
            count(DISTINCT groups1_concern_1."key") AS count
          FROM groups1_concern AS groups1_concern_1
          GROUP BY groups1_concern_1.g,
            groups1_concern_1.s,
            groups1_concern_1.code,
            groups1_concern_1.position
        )
      SELECT concat(
        '{"groups":',
        concat(
          '[',
          (
            SELECT coalesce(
              group_concat(
                concat(
                  '{"figures":',
                  concat(
                    '[',
                    (
                      SELECT coalesce(
                        group_concat(
                          concat(
                            '{"unit":',
                            CASE
                            WHEN (anon_6.unit_code IS NULL) THEN 'null'
                            ELSE concat('{"code":', json_quote(anon_6.unit_code), '}')
                            END,
                            ',"count":',
                            CAST(anon_6.count AS TEXT),
                            ',"sum":',
                            CASE
                            WHEN (anon_6.sum IS NULL) THEN 'null'
                            ELSE concat('"', plain(anon_6.sum), '"')
                            END,
                            ',"min":',
                            concat('"', plain(anon_6.min), '"'),
                            ',"max":',
                            concat('"', plain(anon_6.max), '"'),
                            ',"mean":',
                            concat('"', plain(anon_6.mean), '"'),
                            ',"warnings":',
                            concat(
                              '[',
                              (
                                SELECT coalesce(
                                  group_concat(
                                    concat(
                                      '{"code":',
                                      concat('"', anon_8.code, '"'),
                                      ',"count":',
                                      CAST(anon_8.count AS TEXT),
                                      '}'
                                    ),
                                    ',' ORDER BY anon_8.position
                                  ),
                                  ''
                                ) AS anon_7
                                FROM (
                                  SELECT groups1_warning_1.g AS g,
                                    groups1_warning_1.s AS s,
                                    groups1_warning_1.code AS code,
                                    groups1_warning_1.position AS position,
                                    groups1_warning_1.count AS count
                                  FROM groups1_warning AS groups1_warning_1
                                  WHERE groups1_warning_1.s = anon_6.s
                                  LIMIT ? OFFSET 0
                                ) AS anon_8
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
                                    group_concat(
                                      concat('{"slug":', json_quote(record_2.slug), '}'), ','
                                    ),
                                    ''
                                  ),
                                  ']'
                                ),
                                '}'
                              ) AS concat_2
                              FROM (
                                SELECT anon_10."key" AS "key",
                                  record_3.name_folded AS sort0,
                                  record_3.id AS sort1
                                FROM (
                                  SELECT groups1_left_out_4.g AS g,
                                    groups1_left_out_4.s AS s,
                                    groups1_left_out_4."key" AS "key",
                                    groups1_left_out_4.why AS why
                                  FROM groups1_left_out AS groups1_left_out_4
                                  WHERE groups1_left_out_4.s = anon_6.s
                                  LIMIT ? OFFSET 0
                                ) AS anon_10,
                                  record AS record_3
                                WHERE record_3.id = anon_10."key"
                                ORDER BY record_3.name_folded, record_3.id
                                LIMIT ? + 0 OFFSET ?
                              ) AS anon_9 CROSS
                                JOIN record AS record_2
                              WHERE record_2.id = anon_9."key"
                            ),
                            '}'
                          ),
                          ',' ORDER BY anon_6.position
                        ),
                        ''
                      ) AS anon_5
                      FROM (
                        SELECT groups1_figure_2.g AS g,
                          groups1_figure_2.s AS s,
                          groups1_figure_2.indicator_id AS indicator_id,
                          groups1_figure_2.cumulative AS cumulative,
                          groups1_figure_2.change AS change,
                          groups1_figure_2.unit_code AS unit_code,
                          groups1_figure_2.period_kind AS period_kind,
                          groups1_figure_2.comparator AS comparator,
                          groups1_figure_2.unit_kind AS unit_kind,
                          groups1_figure_2.count AS count,
                          groups1_figure_2.sum AS sum,
                          groups1_figure_2.min AS min,
                          groups1_figure_2.max AS max,
                          groups1_figure_2.mean AS mean,
                          groups1_figure_2.position AS position
                        FROM groups1_figure AS groups1_figure_2
                        WHERE groups1_figure_2.g = groups1_shown_2.g
                        LIMIT ? OFFSET 0
                      ) AS anon_6
                    ),
                    ']'
                  ),
                  '}'
                ),
                ',' ORDER BY groups1_shown_2.position
              ),
              ''
            ) AS anon_4
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
  NULL AS ambiguous
-- value 6, value 6, value 0, value 4, value 3, value 4, "1", value 4, "1", value 4, value 1, "1",
-- value 4, value 2, "1", value 4, value 3, "WITHIN", "REPEATS", "OVERLAPS", "CONFLICTS", "SHARE",
-- "PARTS_LEFT_OUT", 0, "WITHIN", "REPEATS_LEFT_OUT", 1, "REPEATS", "OVERLAP", 2, "OVERLAPS",
-- "CONFLICT", 3, "CONFLICTS", "SHARES", 4, "SHARE", "CUMULATIVE", 5, "NOT_STATED", 6, "STATED",
-- "NO_NUMBER", 7, -1, -1, value 0, 0, -1
