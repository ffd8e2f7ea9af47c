-- Statements that speak of what is not there, or cite no source that is.
SELECT statements.id
FROM statements
LEFT JOIN (SELECT id FROM entities UNION SELECT id FROM sources) AS things ON statements.subject = things.id
WHERE things.id IS NULL
UNION
SELECT statements.id
FROM statements
LEFT JOIN (SELECT id FROM entities UNION SELECT id FROM sources) AS things ON statements.object = things.id
WHERE statements.object IS NOT NULL AND things.id IS NULL
UNION
SELECT evidence.statement AS id
FROM evidence
LEFT JOIN sources ON evidence.source = sources.id
WHERE sources.id IS NULL
