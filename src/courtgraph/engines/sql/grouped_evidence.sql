-- All evidence of statements that are grouped.
SELECT evidence.*, groups.bucket
FROM evidence
JOIN groups ON evidence.statement = groups.id
