-- Statements that list a part of a whole, where both may be concepts of a scheme.
SELECT DISTINCT statements.id, statements.subject, statements.object
FROM statements
JOIN numbered ON statements.predicate = numbered.predicate
JOIN (SELECT id, type FROM entities UNION SELECT id, type FROM sources) AS wholes ON statements.subject = wholes.id
JOIN concepts AS those ON wholes.type = those.type
JOIN (SELECT id, type FROM entities UNION SELECT id, type FROM sources) AS parts ON statements.object = parts.id
JOIN concepts AS these ON parts.type = these.type
WHERE statements.subject <> statements.object
