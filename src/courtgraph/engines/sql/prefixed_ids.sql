-- One id for each word that ids begin with.
SELECT min(id) AS id
FROM entities
GROUP BY CASE WHEN instr(id, '/') > 0 THEN substr(id, 1, instr(id, '/') - 1) ELSE id END
