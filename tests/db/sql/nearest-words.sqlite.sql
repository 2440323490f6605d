SELECT concat(
  '{"search":',
  concat(
    '{"suggestions":',
    concat(
      '[',
      (
        SELECT coalesce(
          group_concat(
            concat(
              '{"word":',
              json_quote(anon_2.word),
              ',"nearest":',
              concat(
                '[',
                (
                  SELECT coalesce(
                    group_concat(
                      json_quote(anon_4.word),
                      ',' ORDER BY anon_4.difference,
                      anon_4.records DESC,
                      anon_4.id
                    ),
                    ''
                  ) AS anon_3
                  FROM (
                    SELECT search_key_1.word AS id,
                      search_key_1.word AS word,
                      min(search_key_1.left_out + CAST(own.value ->> 1 AS INTEGER)) AS difference,
                      search_word_1.records AS records
                    FROM json_each(anon_2.keys) AS own
                      JOIN search_key AS search_key_1 ON search_key_1."key" = CAST(
                        own.value ->> 0 AS TEXT
                      )
                      JOIN search_word AS search_word_1 ON search_word_1.word = search_key_1.word
                    GROUP BY search_key_1.word, search_word_1.records
                    ORDER BY difference, search_word_1.records DESC, search_key_1.word
                    LIMIT 5 OFFSET ?
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
          SELECT CAST(asked.value ->> 0 AS INTEGER) AS id,
            CAST(asked.value ->> 1 AS TEXT) AS word,
            CAST(asked.value ->> 3 AS TEXT) AS keys
          FROM json_each(?) AS asked
          WHERE NOT (
            EXISTS (
              SELECT 1
              FROM search_word AS search_word_2
              WHERE search_word_2.word >= CAST(asked.value ->> 1 AS TEXT)
                AND search_word_2.word <= CAST(asked.value ->> 2 AS TEXT)
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
-- 0, value 7
