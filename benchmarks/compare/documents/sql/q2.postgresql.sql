SELECT '{"data":{"indicators":{"nodes":' || json_agg(listed) || '}}}'
FROM (
  SELECT
    indicator.slug, record.name,
    (SELECT row_to_json(page) FROM (
      SELECT coalesce(json_agg(statistics), '[]') AS nodes FROM (
        SELECT
          statistic.slug, named.name,
          (SELECT row_to_json(one) FROM (
            SELECT slug, name FROM record WHERE id = statistic.area_id) one) AS area,
          (SELECT coalesce(json_agg(cited), '[]') FROM (
            SELECT
              passage.start, passage."end",
              (SELECT row_to_json(one) FROM (
                SELECT slug, name FROM record WHERE id = citation.document_id) one) AS document
            FROM citation JOIN passage ON passage.id = citation.passage_id
            WHERE citation.record_id = statistic.id
            ORDER BY citation.document_id, passage.start, passage."end", citation.id
          ) cited) AS citations
        FROM statistic JOIN record named ON named.id = statistic.id
        WHERE statistic.indicator_id = indicator.id
        ORDER BY statistic.name_folded, statistic.id LIMIT 20
      ) statistics
    ) page) AS statistics
  FROM indicator JOIN record ON record.id = indicator.id
  WHERE indicator.slug <> $1
  ORDER BY indicator.name_folded, indicator.id LIMIT 25
) listed
