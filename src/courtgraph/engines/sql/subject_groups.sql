-- Statements that are told of together with others of the same subject: parts of a whole and how many these are, and
-- claims that may be one, by all that tells claims apart but their values, their times and other qualifiers.
SELECT DISTINCT id, substr(md5(subject), 1, 2) AS bucket
FROM (
    SELECT statements.id, statements.subject
    FROM statements
    JOIN counting ON statements.predicate = counting.predicate
    UNION ALL
    SELECT statements.id, statements.subject
    FROM statements
    JOIN (
        SELECT
            subject, predicate, modality,
            coalesce(object, '') AS object, coalesce(unit, '') AS unit, coalesce(lang, '') AS lang
        FROM statements
        WHERE value IS NOT NULL OR qualifiers IS NOT NULL
        GROUP BY
            subject, predicate, modality, coalesce(object, ''), coalesce(unit, ''), coalesce(lang, '')
        HAVING count(DISTINCT id) > 1
    ) AS alike
        ON statements.subject = alike.subject
        AND statements.predicate = alike.predicate
        AND statements.modality = alike.modality
        AND coalesce(statements.object, '') = alike.object
        AND coalesce(statements.unit, '') = alike.unit
        AND coalesce(statements.lang, '') = alike.lang
) AS told
