SELECT fact_id::text AS key, start::text AS start, "end"::text AS "end"
FROM period WHERE fact_id = ANY ($1::bigint[]) AND role = 'PERIOD'
