-- Statements that cannot be of a time before one that another gives of their object, and those that give it.
SELECT DISTINCT id, substr(md5(thing), 1, 2) AS bucket
FROM (
    SELECT statements.id, statements.object AS thing
    FROM statements
    JOIN dated ON statements.predicate = dated.predicate
    UNION ALL
    SELECT statements.id, statements.subject AS thing
    FROM statements
    JOIN dating ON statements.predicate = dating.predicate
) AS told
WHERE thing IN (SELECT statements.subject FROM statements JOIN dating ON statements.predicate = dating.predicate)
