SELECT
  citation.record_id::text AS key, passage.start, passage."end",
  citation.document_id::text AS "documentId"
FROM citation JOIN passage ON passage.id = citation.passage_id
WHERE citation.record_id = ANY ($1::bigint[])
ORDER BY citation.document_id, passage.start, passage."end", citation.id
