SELECT fact_id::text AS key, trim_scale(value * 0.0001)::text AS value, unit_code AS "unitCode"
FROM quantity WHERE fact_id = ANY ($1::bigint[])
