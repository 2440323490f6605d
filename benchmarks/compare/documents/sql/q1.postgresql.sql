SELECT '{"data":{"statistic":' || row_to_json(found) || '}}'
FROM (
  SELECT
    record.slug, record.name,
    (SELECT row_to_json(one) FROM (
      SELECT slug, name FROM record WHERE id = statistic.indicator_id) one) AS indicator,
    (SELECT row_to_json(one) FROM (
      SELECT slug, name FROM record WHERE id = statistic.area_id) one) AS area
  FROM statistic JOIN record ON record.id = statistic.id
  WHERE statistic.id = $1::bigint
) found
