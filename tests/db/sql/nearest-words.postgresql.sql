SELECT concat(
  '{"search":',
  concat(
    '{"suggestions":',
    concat(
      '[',
      (
        SELECT coalesce(
          string_agg(
            concat(
              '{"word":',
              coalesce(to_json(anon_2.word)::text, 'null'),
              ',"nearest":',
              concat(
                '[',
                (
                  SELECT coalesce(
                    string_agg(
                      coalesce(to_json(anon_4.word)::text, 'null'),
                      ',' ORDER BY anon_4.difference,
                      anon_4.records DESC,
                      anon_4.id
                    ),
                    ''
                  ) AS anon_3
                  FROM (
                    SELECT search_key_1.word AS id,
                      search_key_1.word AS word,
                      min(search_key_1.left_out + CAST(anon_5.value ->> 1 AS INTEGER)) AS difference,
                      search_word_1.records AS records
                    FROM json_array_elements(CAST(anon_2.keys AS JSON))
                    WITH ORDINALITY AS anon_5(value, key)
                      JOIN search_key AS search_key_1 ON search_key_1.key = (
                        CAST(anon_5.value ->> 0 AS TEXT) COLLATE "C"
                      )
                      JOIN search_word AS search_word_1 ON search_word_1.word = search_key_1.word
                    GROUP BY search_key_1.word, search_word_1.records
                    ORDER BY difference, search_word_1.records DESC, search_key_1.word
                    LIMIT 5
                  ) AS anon_4
                ),
                ']'
              ),
              '}'
            ),
            ',' ORDER BY anon_2.id
          ),
          ''
        ) AS anon_1
        FROM (
          SELECT CAST(anon_6.value ->> 0 AS INTEGER) AS id,
            CAST(anon_6.value ->> 1 AS TEXT) AS word,
            CAST(anon_6.value ->> 3 AS TEXT) AS keys
          FROM json_array_elements(CAST($1::VARCHAR AS JSON))
          WITH ORDINALITY AS anon_6(value, key)
          WHERE NOT (
            EXISTS (
              SELECT 1
              FROM search_word AS search_word_2
              WHERE search_word_2.word >= (CAST(anon_6.value ->> 1 AS TEXT) COLLATE "C")
                AND search_word_2.word <= (CAST(anon_6.value ->> 2 AS TEXT) COLLATE "C")
            )
          )
        ) AS anon_2
      ),
      ']'
    ),
    '}'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 7
