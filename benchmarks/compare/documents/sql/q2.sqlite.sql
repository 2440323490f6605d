SELECT json_object('data', json_object('indicators', json_object('nodes', json_group_array(
  json_object('slug', slug, 'name', name, 'statistics', json_object('nodes', (
    SELECT json_group_array(json_object(
      'slug', listed.slug,
      'name', record.name,
      'area', (
        SELECT json_object('slug', slug, 'name', name) FROM record WHERE id = listed.area_id),
      'citations', (
        SELECT json_group_array(
          json_object(
            'start', passage.start,
            'end', passage."end",
            'document', json_object('slug', document.slug, 'name', document.name)
          )
          ORDER BY citation.document_id, passage.start, passage."end", citation.id
        )
        FROM citation
          JOIN passage ON passage.id = citation.passage_id
          JOIN record AS document ON document.id = citation.document_id
        WHERE citation.record_id = listed.id)
    ))
    FROM (
      SELECT statistic.id, statistic.slug, statistic.area_id FROM statistic
      WHERE statistic.indicator_id = found.id
      ORDER BY statistic.name_folded, statistic.id LIMIT 20
    ) AS listed JOIN record ON record.id = listed.id
  )))
))))
FROM (
  SELECT indicator.id, indicator.slug, record.name
  FROM indicator JOIN record ON record.id = indicator.id
  WHERE indicator.slug <> ?1
  ORDER BY indicator.name_folded, indicator.id LIMIT 25
) AS found
