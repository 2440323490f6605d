SELECT concat(
  '{"agencies":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          group_concat(
            CASE
            WHEN (anon_1.number <= ?) THEN concat('{"slug":', json_quote(record_1.slug), '}')
            END,
            ',' ORDER BY anon_1.number
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2."key" AS "key",
        anon_2.sort0 AS sort0,
        anon_2.sort1 AS sort1,
        anon_2.sort2 AS sort2,
        anon_2.sort3 AS sort3,
        row_number() OVER (
          ORDER BY anon_2.sort0 DESC, anon_2.sort1, anon_2.sort2 DESC, anon_2.sort3 DESC
        ) AS number,
        count(*) OVER () AS size
      FROM (
        SELECT record_2.id AS "key",
          CASE
          WHEN (
            (
              SELECT record_3.name_folded
              FROM record AS record_3
              WHERE record_3.id = agency_1.country_id
            ) IS NULL
          ) THEN 1
          ELSE 0
          END AS sort0,
          coalesce(
            (
              SELECT record_4.name_folded
              FROM record AS record_4
              WHERE record_4.id = agency_1.country_id
            ),
            ''
          ) AS sort1,
          record_2.name_folded AS sort2,
          record_2.id AS sort3
        FROM record AS record_2, agency AS agency_1
        WHERE agency_1.id = record_2.id AND record_2.record_kind = ?
        ORDER BY CASE
          WHEN (
            (
              SELECT record_3.name_folded
              FROM record AS record_3
              WHERE record_3.id = agency_1.country_id
            ) IS NULL
          ) THEN 1
          ELSE 0
          END DESC,
          coalesce(
            (
              SELECT record_4.name_folded
              FROM record AS record_4
              WHERE record_4.id = agency_1.country_id
            ),
            ''
          ),
          record_2.name_folded DESC,
          record_2.id DESC
        LIMIT ? OFFSET ?
      ) AS anon_2
    ) AS anon_1,
      record AS record_1
    WHERE record_1.id = anon_1."key"
  ),
  ',"statistics":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          group_concat(
            CASE
            WHEN (anon_3.number <= ?) THEN concat('{"slug":', json_quote(record_5.slug), '}')
            END,
            ',' ORDER BY anon_3.number
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_2
    FROM (
      SELECT anon_4."key" AS "key",
        anon_4.sort0 AS sort0,
        anon_4.sort1 AS sort1,
        anon_4.sort2 AS sort2,
        row_number() OVER (ORDER BY anon_4.sort0, anon_4.sort1 DESC, anon_4.sort2 DESC) AS number,
        count(*) OVER () AS size
      FROM (
        SELECT record_6.id AS "key",
          CASE
          WHEN (
            (
              SELECT quantity_1.value
              FROM quantity AS quantity_1
              WHERE quantity_1.fact_id = record_6.id
            ) IS NULL
          ) THEN 1
          ELSE 0
          END AS sort0,
          coalesce(
            (
              SELECT quantity_2.value
              FROM quantity AS quantity_2
              WHERE quantity_2.fact_id = record_6.id
            ),
            0
          ) AS sort1,
          record_6.id AS sort2
        FROM record AS record_6
        WHERE record_6.record_kind = ?
        ORDER BY CASE
          WHEN (
            (
              SELECT quantity_1.value
              FROM quantity AS quantity_1
              WHERE quantity_1.fact_id = record_6.id
            ) IS NULL
          ) THEN 1
          ELSE 0
          END,
          coalesce(
            (
              SELECT quantity_2.value
              FROM quantity AS quantity_2
              WHERE quantity_2.fact_id = record_6.id
            ),
            0
          ) DESC,
          record_6.id DESC
        LIMIT ? OFFSET ?
      ) AS anon_4
    ) AS anon_3,
      record AS record_5
    WHERE record_5.id = anon_3."key"
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, "AGENCY", value 1, 0, value 2, "STATISTIC", value 3, 0
