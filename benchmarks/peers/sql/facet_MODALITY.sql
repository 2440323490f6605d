SELECT modality AS label, count(*)::int AS count FROM statistic WHERE CONDITION
GROUP BY modality ORDER BY count DESC, modality LIMIT $1
