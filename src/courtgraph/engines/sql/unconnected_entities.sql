-- Entities of which no statement speaks.
SELECT DISTINCT entities.id
FROM entities
LEFT JOIN (SELECT subject AS id FROM statements UNION SELECT object AS id FROM statements) AS ends
    ON entities.id = ends.id
WHERE ends.id IS NULL
