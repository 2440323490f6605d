SELECT concat(
  '{"country":',
  coalesce(
    (
      SELECT concat(
        '{"aliases":',
        concat(
          '[',
          (
            SELECT coalesce(
              group_concat(
                json_quote(alias_1.alias), ',' ORDER BY alias_1.alias_folded, alias_1.alias
              ),
              ''
            ) AS anon_1
            FROM alias AS alias_1
            WHERE alias_1.record_id = record_1.id
          ),
          ']'
        ),
        ',"topics":',
        concat(
          '[',
          (
            SELECT coalesce(
              group_concat(
                concat('{"slug":', json_quote(record_2.slug), '}'),
                ',' ORDER BY record_2.name_folded,
                record_2.id
              ),
              ''
            ) AS anon_2
            FROM record_topic AS record_topic_1, record AS record_2
            WHERE record_2.id = record_topic_1.topic_id AND record_topic_1.record_id = record_1.id
          ),
          ']'
        ),
        '}'
      ) AS concat_1
      FROM record AS record_1, country AS country_1
      WHERE country_1.id = record_1.id
        AND record_1.record_kind = ?
        AND (country_1.code_folded = ? OR country_1.alpha3_folded = ?)
    ),
    'null'
  ),
  ',"release":',
  coalesce(
    (
      SELECT concat(
        '{"counts":',
        concat(
          '[',
          (
            SELECT coalesce(
              group_concat(
                concat(
                  '{"kind":',
                  concat('"', release_count_1.kind, '"'),
                  ',"count":',
                  CAST(release_count_1.count AS TEXT),
                  '}'
                ),
                ',' ORDER BY release_count_1.kind
              ),
              ''
            ) AS anon_3
            FROM release_count AS release_count_1
          ),
          ']'
        ),
        '}'
      ) AS concat_2
      FROM release AS release_1
    ),
    'null'
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- "COUNTRY", value 0, value 0
