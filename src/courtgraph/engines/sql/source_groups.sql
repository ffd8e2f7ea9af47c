-- Statements that cite the sources that are listed.
SELECT DISTINCT evidence.statement AS id, substr(md5(evidence.source), 1, 2) AS bucket
FROM evidence
JOIN listed ON evidence.source = listed.source
