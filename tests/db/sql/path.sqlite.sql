WITH RECURSIVE step_1(hops, forward, went_forward, ahead, behind) AS (
  SELECT 0 AS hops,
    0 AS forward,
    1 AS went_forward,
    (
      SELECT jsonb_array(coalesce(sum(anon_9.links), 0), jsonb_group_array(anon_9.id)) AS jsonb_array_1
      FROM (
        SELECT record_3.id AS id,
          (
            SELECT count(*) AS count_1
            FROM link AS link_2
            WHERE link_2.near_id = record_3.id AND link_2.main = 1
          ) AS links
        FROM record AS record_3
        WHERE record_3.id = ?
      ) AS anon_9
    ) AS ahead,
    (
      SELECT jsonb_array(coalesce(sum(anon_10.links), 0), jsonb_group_array(anon_10.id)) AS jsonb_array_2
      FROM (
        SELECT record_4.id AS id,
          (
            SELECT count(*) AS count_2
            FROM link AS link_3
            WHERE link_3.near_id = record_4.id AND link_3.main = 1
          ) AS links
        FROM record AS record_4
        WHERE record_4.id = ?
      ) AS anon_10
    ) AS behind
  UNION ALL
  SELECT step_1.hops + 1 AS anon_11,
    step_1.forward + CASE
    WHEN ((step_1.ahead ->> 0) <= (step_1.behind ->> 0)) THEN 1
    ELSE 0
    END AS anon_12,
    CASE WHEN ((step_1.ahead ->> 0) <= (step_1.behind ->> 0)) THEN 1 ELSE 0 END AS anon_13,
    CASE
    WHEN ((step_1.ahead ->> 0) <= (step_1.behind ->> 0)) THEN (
      SELECT jsonb_array(coalesce(sum(anon_15.links), 0), jsonb_group_array(anon_15.id)) AS jsonb_array_3
      FROM (
        SELECT DISTINCT link_4.far_id AS id, link_4.far_links AS links
        FROM json_each(step_1.ahead, '$[1]') AS anon_16
          JOIN link AS link_4 ON link_4.near_id = anon_16.value
          AND link_4.main = 1
        WHERE link_4.far_kind IN (SELECT anon_17.value FROM json_each(?) AS anon_17)
          OR link_4.far_id IN (?, ?)
      ) AS anon_15
    )
    ELSE step_1.ahead
    END AS anon_14,
    CASE
    WHEN ((step_1.ahead ->> 0) <= (step_1.behind ->> 0)) THEN step_1.behind
    ELSE (
      SELECT jsonb_array(coalesce(sum(anon_19.links), 0), jsonb_group_array(anon_19.id)) AS jsonb_array_4
      FROM (
        SELECT DISTINCT link_5.far_id AS id, link_5.far_links AS links
        FROM json_each(step_1.behind, '$[1]') AS anon_20
          JOIN link AS link_5 ON link_5.near_id = anon_20.value
          AND link_5.main = 1
        WHERE link_5.far_kind IN (SELECT anon_21.value FROM json_each(?) AS anon_21)
          OR link_5.far_id IN (?, ?)
      ) AS anon_19
    )
    END AS anon_18
  FROM step_1
  WHERE step_1.hops < ?
    AND NOT (
      EXISTS (
        SELECT anon_22.value AS id
        FROM json_each(step_1.ahead, '$[1]') AS anon_22
        INTERSECT
        SELECT anon_23.value AS id
        FROM json_each(step_1.behind, '$[1]') AS anon_23
      )
    )
),
  meeting_1 AS MATERIALIZED (
    SELECT step_1.hops AS length,
      step_1.forward AS at,
      (
        SELECT jsonb_array(coalesce(sum(0), 0), jsonb_group_array(anon_29.id)) AS jsonb_array_5
        FROM (
          SELECT anon_30.value AS id
          FROM json_each(step_1.ahead, '$[1]') AS anon_30
          INTERSECT
          SELECT anon_31.value AS id
          FROM json_each(step_1.behind, '$[1]') AS anon_31
        ) AS anon_29
      ) AS ids
    FROM step_1
    WHERE step_1.hops = (SELECT max(step_1.hops) AS max_1 FROM step_1)
  ),
  kept_6_1 AS MATERIALIZED (
    SELECT anon_28.value AS id
    FROM meeting_1, json_each(meeting_1.ids, '$[1]') AS anon_28
    WHERE meeting_1.at = 6
  ),
  kept_5_1 AS MATERIALIZED (
    SELECT anon_32.value AS id
    FROM meeting_1, json_each(meeting_1.ids, '$[1]') AS anon_32
    WHERE meeting_1.at = 5
    UNION ALL
    SELECT anon_33.value AS value
    FROM meeting_1, step_1, json_each(step_1.ahead, '$[1]') AS anon_33
    WHERE step_1.went_forward = 1
      AND step_1.forward = 5
      AND meeting_1.at > 5
      AND (
        EXISTS (
          SELECT 1
          FROM link AS link_7
          WHERE link_7.near_id = anon_33.value
            AND link_7.main = 1
            AND link_7.far_id + 0 IN (SELECT kept_6_1.id FROM kept_6_1)
        )
      )
  ),
  kept_4_1 AS MATERIALIZED (
    SELECT anon_34.value AS id
    FROM meeting_1, json_each(meeting_1.ids, '$[1]') AS anon_34
    WHERE meeting_1.at = 4
    UNION ALL
    SELECT anon_35.value AS value
    FROM meeting_1, step_1, json_each(step_1.ahead, '$[1]') AS anon_35
    WHERE step_1.went_forward = 1
      AND step_1.forward = 4
      AND meeting_1.at > 4
      AND (
        EXISTS (
          SELECT 1
          FROM link AS link_8
          WHERE link_8.near_id = anon_35.value
            AND link_8.main = 1
            AND link_8.far_id + 0 IN (SELECT kept_5_1.id FROM kept_5_1)
        )
      )
  ),
  kept_3_1 AS MATERIALIZED (
    SELECT anon_36.value AS id
    FROM meeting_1, json_each(meeting_1.ids, '$[1]') AS anon_36
    WHERE meeting_1.at = 3
    UNION ALL
    SELECT anon_37.value AS value
    FROM meeting_1, step_1, json_each(step_1.ahead, '$[1]') AS anon_37
    WHERE step_1.went_forward = 1
      AND step_1.forward = 3
      AND meeting_1.at > 3
      AND (
        EXISTS (
          SELECT 1
          FROM link AS link_9
          WHERE link_9.near_id = anon_37.value
            AND link_9.main = 1
            AND link_9.far_id + 0 IN (SELECT kept_4_1.id FROM kept_4_1)
        )
      )
  ),
  kept_2_1 AS MATERIALIZED (
    SELECT anon_38.value AS id
    FROM meeting_1, json_each(meeting_1.ids, '$[1]') AS anon_38
    WHERE meeting_1.at = 2
    UNION ALL
    SELECT anon_39.value AS value
    FROM meeting_1, step_1, json_each(step_1.ahead, '$[1]') AS anon_39
    WHERE step_1.went_forward = 1
      AND step_1.forward = 2
      AND meeting_1.at > 2
      AND (
        EXISTS (
          SELECT 1
          FROM link AS link_10
          WHERE link_10.near_id = anon_39.value
            AND link_10.main = 1
            AND link_10.far_id + 0 IN (SELECT kept_3_1.id FROM kept_3_1)
        )
      )
  ),
  kept_1_1 AS MATERIALIZED (
    SELECT anon_40.value AS id
    FROM meeting_1, json_each(meeting_1.ids, '$[1]') AS anon_40
    WHERE meeting_1.at = 1
    UNION ALL
    SELECT anon_41.value AS value
    FROM meeting_1, step_1, json_each(step_1.ahead, '$[1]') AS anon_41
    WHERE step_1.went_forward = 1
      AND step_1.forward = 1
      AND meeting_1.at > 1
      AND (
        EXISTS (
          SELECT 1
          FROM link AS link_11
          WHERE link_11.near_id = anon_41.value
            AND link_11.main = 1
            AND link_11.far_id + 0 IN (SELECT kept_2_1.id FROM kept_2_1)
        )
      )
  ),
  stage_1 AS MATERIALIZED (
    SELECT 6 AS at, kept_6_1.id AS id
    FROM kept_6_1
    UNION ALL
    SELECT 5 AS at, kept_5_1.id AS id
    FROM kept_5_1
    UNION ALL
    SELECT 4 AS at, kept_4_1.id AS id
    FROM kept_4_1
    UNION ALL
    SELECT 3 AS at, kept_3_1.id AS id
    FROM kept_3_1
    UNION ALL
    SELECT 2 AS at, kept_2_1.id AS id
    FROM kept_2_1
    UNION ALL
    SELECT 1 AS at, kept_1_1.id AS id
    FROM kept_1_1
    UNION ALL
    SELECT meeting_1.length - (step_1.hops - step_1.forward) AS anon_42, anon_43.value AS value
    FROM step_1, meeting_1, json_each(step_1.behind, '$[1]') AS anon_43
    WHERE (step_1.went_forward = 0 OR step_1.hops = 0)
      AND meeting_1.length - (step_1.hops - step_1.forward) > meeting_1.at
  ),
  written_1(at, chains) AS (
    SELECT 0 AS at,
      concat(
        '[',
        (
          SELECT coalesce(
            group_concat(concat('[', CAST(anon_8.value AS TEXT), ']'), ',' ORDER BY anon_8.value),
            ''
          ) AS anon_7
          FROM json_each(step_1.ahead, '$[1]') AS anon_8
        ),
        ']'
      ) AS chains
    FROM step_1
    WHERE step_1.hops = 0
    UNION ALL
    SELECT written_1.at + 1 AS anon_24,
      concat(
        '[',
        (
          SELECT coalesce(
            group_concat(
              concat(rtrim(anon_26.value, ']'), ',', CAST(anon_26.id AS TEXT), ']'),
              ',' ORDER BY anon_26."key",
              anon_26.name_folded,
              anon_26.id
            ),
            ''
          ) AS anon_25
          FROM (
            SELECT anon_27.value AS value,
              anon_27."key" AS "key",
              record_5.name_folded AS name_folded,
              record_5.id AS id
            FROM json_each(written_1.chains) AS anon_27
              JOIN link AS link_6 ON link_6.near_id = CAST((anon_27.value ->> -1) AS BIGINT)
              AND link_6.main = 1
              JOIN record AS record_5 ON record_5.id = link_6.far_id
            WHERE (written_1.at + 1, link_6.far_id + 0) IN (
              SELECT stage_1.at, stage_1.id FROM stage_1
            )
            ORDER BY "key", record_5.name_folded, record_5.id
            LIMIT ? + 0 OFFSET ?
          ) AS anon_26
        ),
        ']'
      ) AS concat_3
    FROM written_1, meeting_1
    WHERE written_1.at < meeting_1.length
  )
SELECT concat(
  '{"path":',
  concat(
    '[',
    (
      SELECT coalesce(
        group_concat(
          concat(
            '{"length":',
            CAST(anon_2.length AS TEXT),
            ',"hops":',
            concat(
              '[',
              (
                SELECT coalesce(
                  group_concat(
                    concat(
                      '{"kind":',
                      concat('"', link_1.kind, '"'),
                      ',"to":',
                      coalesce(
                        (
                          SELECT concat('{"slug":', json_quote(record_1.slug), '}') AS concat_1
                          FROM record AS record_1
                          WHERE record_1.id = link_1.far_id
                        ),
                        'null'
                      ),
                      ',"standsOn":',
                      coalesce(
                        (
                          SELECT concat('{"slug":', json_quote(record_2.slug), '}') AS concat_2
                          FROM record AS record_2
                          WHERE record_2.id = link_1.stated_by_id
                        ),
                        'null'
                      ),
                      '}'
                    ),
                    ',' ORDER BY anon_4."key"
                  ),
                  ''
                ) AS anon_3
                FROM (
                  SELECT anon_5."key" AS "key",
                    CAST(anon_5.value AS BIGINT) AS near_id,
                    lead(CAST(anon_5.value AS BIGINT)) OVER (ORDER BY anon_5."key") AS far_id
                  FROM json_each(anon_2.ids) AS anon_5
                ) AS anon_4
                  JOIN link AS link_1 ON link_1.near_id = anon_4.near_id
                  AND link_1.far_id = anon_4.far_id
                  AND link_1.main = 1
              ),
              ']'
            ),
            '}'
          ),
          ',' ORDER BY anon_2.place
        ),
        ''
      ) AS anon_1
      FROM (
        SELECT anon_6."key" AS place, anon_6.value AS ids, meeting_1.length AS length
        FROM written_1 JOIN meeting_1 ON written_1.at = meeting_1.length,
          json_each(written_1.chains) AS anon_6
        ORDER BY anon_6."key"
        LIMIT ? + 0 OFFSET ?
      ) AS anon_2
    ),
    ']'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 2, value 3, value 4, value 2, value 3, value 4, value 2, value 3, value 0, value 1, 0,
-- value 1, 0
