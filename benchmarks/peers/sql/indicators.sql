SELECT indicator.id::text, indicator.slug, record.name
FROM indicator JOIN record ON record.id = indicator.id
WHERE indicator.slug IS DISTINCT FROM $1::text
ORDER BY indicator.name_folded, indicator.id LIMIT $2
