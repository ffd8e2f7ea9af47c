-- All records of statements that are grouped.
SELECT statements.*, groups.bucket
FROM statements
JOIN groups ON statements.id = groups.id
