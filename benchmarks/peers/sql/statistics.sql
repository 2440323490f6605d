SELECT
  page.id::text AS id, page.slug, record.name, record.summary, page.modality,
  page.indicator_id::text AS "indicatorId", page.area_id::text AS "areaId"
FROM (SELECT * FROM statistic WHERE CONDITION ORDER BY SORT LIMIT $1) page
  JOIN record ON record.id = page.id
ORDER BY OUTER_SORT
