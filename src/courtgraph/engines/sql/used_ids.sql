-- Which of some ids entities have, and which statements speak of one of them.
SELECT entities.id, '' AS statement FROM entities JOIN named ON entities.id = named.id
UNION
SELECT '' AS id, statements.id AS statement FROM statements JOIN named ON statements.subject = named.id
UNION
SELECT '' AS id, statements.id AS statement FROM statements JOIN named ON statements.object = named.id
