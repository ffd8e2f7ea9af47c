-- Pieces of evidence that several records have, and the first statement that each is of.
SELECT id, min(statement) AS statement
FROM evidence
GROUP BY id
HAVING count(*) > 1
