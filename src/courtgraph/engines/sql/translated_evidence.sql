-- Statements with a piece of evidence that has a gloss or a note here and another one, or none, there.
SELECT DISTINCT evidence.statement, evidence.id
FROM evidence
JOIN (
    SELECT id
    FROM evidence
    WHERE id IN (SELECT id FROM evidence WHERE gloss IS NOT NULL OR note IS NOT NULL)
    GROUP BY id
    HAVING count(*) > 1 AND (
        count(DISTINCT map_keys(gloss)) > 1 OR count(DISTINCT map_values(gloss)) > 1
        OR count(DISTINCT map_keys(note)) > 1 OR count(DISTINCT map_values(note)) > 1
        OR (count(gloss) > 0 AND count(gloss) < count(*)) OR (count(note) > 0 AND count(note) < count(*))
    )
) AS differing ON evidence.id = differing.id
