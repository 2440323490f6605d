SELECT concat(
  '{"suggest":',
  concat(
    '[',
    (
      SELECT coalesce(
        group_concat(
          concat(
            '{"record":',
            coalesce(
              (
                SELECT concat('{"slug":', json_quote(record_1.slug), '}') AS concat_1
                FROM record AS record_1
                WHERE record_1.id = anon_2.record_id
              ),
              'null'
            ),
            ',"text":',
            json_quote(anon_2.text),
            ',"start":',
            CAST(anon_2.start AS TEXT),
            ',"end":',
            CAST(anon_2."end" AS TEXT),
            '}'
          ),
          ',' ORDER BY anon_2.rank,
          anon_2.words,
          anon_2.id
        ),
        ''
      ) AS anon_1
      FROM (
        SELECT anon_3.id AS id,
          anon_3.record_id AS record_id,
          anon_3.text_id AS text_id,
          anon_3.at AS at,
          anon_3.words AS words,
          anon_3.rank AS rank,
          search_text_1.text AS text,
          search_text_1.field AS field,
          (search_text_1.places -> (anon_3.at) ->> 1) AS start,
          (search_text_1.places -> ((anon_3.at + ?) - ?) ->> 2) AS "end"
        FROM (
          SELECT anon_4.id AS id,
            anon_4.record_id AS record_id,
            anon_4.text_id AS text_id,
            anon_4.at AS at,
            anon_4.words AS words,
            anon_4.rank AS rank
          FROM (
            SELECT anon_5.id AS id,
              anon_5.record_id AS record_id,
              anon_5.text_id AS text_id,
              anon_5.at AS at,
              anon_5.words AS words,
              anon_5.rank AS rank
            FROM (
              SELECT search_name_1.id AS id,
                search_name_1.record_id AS record_id,
                search_name_1.text_id AS text_id,
                search_name_1.at AS at,
                search_name_1.words AS words,
                CASE WHEN (search_name_1.words = ?) THEN 0 ELSE 1 END AS rank
              FROM search_name AS search_name_1
              WHERE search_name_1.record_kind = 'AGENCY'
                AND search_name_1.whole = 1
                AND search_name_1.words BETWEEN ?
                AND ?
                AND search_name_1.id = (
                  SELECT search_name_2.id
                  FROM search_name AS search_name_2
                  WHERE search_name_2.record_id = search_name_1.record_id
                    AND search_name_2.words BETWEEN ?
                    AND ?
                  ORDER BY search_name_2.whole DESC, search_name_2.words, search_name_2.id
                  LIMIT 1 OFFSET ?
                )
              ORDER BY search_name_1.words, search_name_1.id
              LIMIT ? + 0 OFFSET ?
            ) AS anon_5
            UNION ALL
            SELECT anon_6.id AS id,
              anon_6.record_id AS record_id,
              anon_6.text_id AS text_id,
              anon_6.at AS at,
              anon_6.words AS words,
              anon_6.rank AS rank
            FROM (
              SELECT search_name_3.id AS id,
                search_name_3.record_id AS record_id,
                search_name_3.text_id AS text_id,
                search_name_3.at AS at,
                search_name_3.words AS words,
                2 AS rank
              FROM search_name AS search_name_3
              WHERE search_name_3.record_kind = 'AGENCY'
                AND search_name_3.whole = 0
                AND search_name_3.words BETWEEN ?
                AND ?
                AND search_name_3.id = (
                  SELECT search_name_4.id
                  FROM search_name AS search_name_4
                  WHERE search_name_4.record_id = search_name_3.record_id
                    AND search_name_4.words BETWEEN ?
                    AND ?
                  ORDER BY search_name_4.whole DESC, search_name_4.words, search_name_4.id
                  LIMIT 1 OFFSET ?
                )
              ORDER BY search_name_3.words, search_name_3.id
              LIMIT ? + 0 OFFSET ?
            ) AS anon_6
            UNION ALL
            SELECT anon_7.id AS id,
              anon_7.record_id AS record_id,
              anon_7.text_id AS text_id,
              anon_7.at AS at,
              anon_7.words AS words,
              anon_7.rank AS rank
            FROM (
              SELECT search_name_5.id AS id,
                search_name_5.record_id AS record_id,
                search_name_5.text_id AS text_id,
                search_name_5.at AS at,
                search_name_5.words AS words,
                CASE WHEN (search_name_5.words = ?) THEN 0 ELSE 3 END AS rank
              FROM search_name AS search_name_5
              WHERE search_name_5.record_kind = 'CLAIM'
                AND search_name_5.whole = 1
                AND search_name_5.words BETWEEN ?
                AND ?
                AND search_name_5.id = (
                  SELECT search_name_6.id
                  FROM search_name AS search_name_6
                  WHERE search_name_6.record_id = search_name_5.record_id
                    AND search_name_6.words BETWEEN ?
                    AND ?
                  ORDER BY search_name_6.whole DESC, search_name_6.words, search_name_6.id
                  LIMIT 1 OFFSET ?
                )
              ORDER BY search_name_5.words, search_name_5.id
              LIMIT ? + 0 OFFSET ?
            ) AS anon_7
          ) AS anon_4
          ORDER BY anon_4.rank, anon_4.words, anon_4.id
          LIMIT ? + 0 OFFSET ?
        ) AS anon_3
          JOIN search_text AS search_text_1 ON search_text_1.id = anon_3.text_id
      ) AS anon_2
    ),
    ']'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 2, 1, value 1, value 1, value 3, value 1, value 3, 0, value 4, 0, value 1, value 3, value
-- 1, value 3, 0, value 4, 0, value 1, value 1, value 3, value 1, value 3, 0, value 4, 0, value 4, 0
