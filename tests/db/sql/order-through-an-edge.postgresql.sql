SELECT concat(
  '{"agencies":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          string_agg(
            concat('{"slug":', coalesce(to_json(record_1.slug)::text, 'null'), '}'),
            ',' ORDER BY anon_1.sort0,
            anon_1.sort1 DESC,
            anon_1.sort2 DESC
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_1
    FROM (
      SELECT anon_2.key AS key, anon_2.sort0 AS sort0, anon_2.sort1 AS sort1, anon_2.sort2 AS sort2
      FROM (
        SELECT agency_1.id AS key,
          coalesce(agency_1.country_name_folded, '') AS sort0,
          agency_1.name_folded AS sort1,
          agency_1.id AS sort2
        FROM agency AS agency_1
        ORDER BY coalesce(agency_1.country_name_folded, ''),
          agency_1.name_folded DESC,
          agency_1.id DESC
        LIMIT 20
      ) AS anon_2
      LIMIT $1::BIGINT + 0
    ) AS anon_1,
      record AS record_1
    WHERE record_1.id = anon_1.key
  ),
  ',"documents":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          string_agg(
            concat('{"slug":', coalesce(to_json(record_2.slug)::text, 'null'), '}'),
            ',' ORDER BY anon_3.sort0,
            anon_3.sort1
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_2
    FROM (
      SELECT anon_4.key AS key, anon_4.sort0 AS sort0, anon_4.sort1 AS sort1
      FROM (
        SELECT document_1.id AS key,
          coalesce(document_1.published_on, '9999-12-31') AS sort0,
          document_1.id AS sort1
        FROM document AS document_1
        ORDER BY coalesce(document_1.published_on, '9999-12-31'), document_1.id
        LIMIT 20
      ) AS anon_4
      LIMIT $1::BIGINT + 0
    ) AS anon_3,
      record AS record_2
    WHERE record_2.id = anon_3.key
  ),
  ',"statistics":',
  (
    SELECT concat(
      '{"nodes":',
      concat(
        '[',
        coalesce(
          string_agg(
            concat('{"slug":', coalesce(to_json(record_3.slug)::text, 'null'), '}'),
            ',' ORDER BY anon_5.sort0 DESC,
            anon_5.sort1 DESC
          ),
          ''
        ),
        ']'
      ),
      '}'
    ) AS concat_3
    FROM (
      SELECT anon_6.key AS key, anon_6.sort0 AS sort0, anon_6.sort1 AS sort1
      FROM (
        SELECT statistic_1.id AS key,
          coalesce(statistic_1.quantity_value, -9223372036854775807) AS sort0,
          statistic_1.id AS sort1
        FROM statistic AS statistic_1
        ORDER BY coalesce(statistic_1.quantity_value, -9223372036854775807) DESC,
          statistic_1.id DESC
        LIMIT 3
      ) AS anon_6
      LIMIT $2::BIGINT + 0
    ) AS anon_5,
      record AS record_3
    WHERE record_3.id = anon_5.key
  ),
  '}'
) AS data,
  NULL AS ambiguous
-- value 0, value 1
