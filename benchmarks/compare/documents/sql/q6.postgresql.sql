-- The values: the look-ups as JSON, the query, and the number of its words.
WITH matched AS (
  SELECT tried.term, search_index.rowid AS record_id, max(tried.strength) AS strength
  FROM json_to_recordset($1::json) AS tried(term int, strength int, word text)
    JOIN search_index ON search_index.words @@ tried.word::tsquery
  GROUP BY tried.term, search_index.rowid
), total AS (
  SELECT sum(count)::int AS records FROM release_count
), rated AS (
  SELECT record_id, 1 AS terms, strength * (
    100 * total.records / (total.records + 20 * count(*) OVER (PARTITION BY term)))::int AS value
  FROM matched, total
), hits AS (
  SELECT record_id, sum(value) AS score
  FROM (
    SELECT * FROM rated
    UNION ALL
    SELECT record_id, 0, max(CASE WHEN words = $2 THEN 2000000 ELSE 1000000 END)
    FROM search_name
    WHERE record_kind IN (SELECT kind FROM release_count) AND whole
      AND (words = $2 OR words BETWEEN $2 || ' ' AND $2 || U&' \+10FFFF')
    GROUP BY record_id
  ) scored
  GROUP BY record_id HAVING sum(terms) = $3::int
)
SELECT '{"data":{"search":{"totalCount":' || (SELECT count(*) FROM hits)
  || ',"nodes":' || coalesce(json_agg(listed), '[]') || '}}}'
FROM (
  SELECT record.slug, record.name
  FROM hits JOIN record ON record.id = hits.record_id
  ORDER BY
    2 * hits.score + (record.record_kind IN (
      'AGENCY', 'COUNTRY', 'PLACE', 'PERSON', 'CRIMINAL_ORGANIZATION', 'TOPIC', 'DOCUMENT',
      'INDICATOR'))::int DESC,
    record.name_folded, record.id
  LIMIT 20
) listed
