SELECT json_object('data', json_object('statistic', json_object(
  'slug', record.slug,
  'name', record.name,
  'indicator', json_object('slug', indicator.slug, 'name', indicator.name),
  'area', iif(area.id IS NULL, NULL, json_object('slug', area.slug, 'name', area.name))
)))
FROM statistic
  JOIN record ON record.id = statistic.id
  JOIN record AS indicator ON indicator.id = statistic.indicator_id
  LEFT JOIN record AS area ON area.id = statistic.area_id
WHERE statistic.id = ?1
