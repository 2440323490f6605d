SELECT id::text, slug, name FROM record WHERE id = ANY ($1::bigint[])
