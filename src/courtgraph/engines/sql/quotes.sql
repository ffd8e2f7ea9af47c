-- How many quotes statements have of each source.
SELECT source, count(*) AS quotes
FROM (SELECT DISTINCT statement, id, source FROM evidence) AS pieces
GROUP BY source
