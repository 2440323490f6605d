-- The values: the look-ups as JSON, the query, and the number of its words.
WITH matched AS (
  SELECT tried.value ->> 0 AS term, search_index.rowid AS record_id, max(tried.value ->> 1) AS strength
  FROM json_each(?1) AS tried JOIN search_index ON search_index.words MATCH tried.value ->> 2
  GROUP BY 1, 2
), total AS (
  SELECT sum(count) AS records FROM release_count
), rated AS (
  SELECT record_id, 1 AS terms, strength * (
    100 * total.records / (total.records + 20 * count(*) OVER (PARTITION BY term))) AS value
  FROM matched, total
), hits AS MATERIALIZED (
  SELECT record_id, sum(value) AS score
  FROM (
    SELECT * FROM rated
    UNION ALL
    SELECT record_id, 0, max(iif(words = ?2, 2000000, 1000000))
    FROM search_name
    WHERE record_kind IN (SELECT kind FROM release_count) AND whole
      AND (words = ?2 OR words BETWEEN ?2 || ' ' AND ?2 || ' ' || char(0x10FFFF))
    GROUP BY record_id
  )
  GROUP BY record_id HAVING sum(terms) = ?3
)
SELECT json_object('data', json_object('search', json_object(
  'totalCount', (SELECT count(*) FROM hits),
  'nodes', json_group_array(json_object('slug', slug, 'name', name)))))
FROM (
  SELECT record.slug, record.name
  FROM hits JOIN record ON record.id = hits.record_id
  ORDER BY
    2 * hits.score + (record.record_kind IN (
      'AGENCY', 'COUNTRY', 'PLACE', 'PERSON', 'CRIMINAL_ORGANIZATION', 'TOPIC', 'DOCUMENT',
      'INDICATOR')) DESC,
    record.name_folded, record.id
  LIMIT 20
)
