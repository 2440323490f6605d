SELECT
  asked.id::text AS key, page.id::text AS id, page.slug, record.name, record.summary,
  page.modality, page.indicator_id::text AS "indicatorId", page.area_id::text AS "areaId"
FROM unnest($1::bigint[]) AS asked(id), LATERAL (
  SELECT * FROM statistic WHERE indicator_id = asked.id ORDER BY name_folded, id LIMIT $2
) page JOIN record ON record.id = page.id
ORDER BY page.name_folded, page.id
