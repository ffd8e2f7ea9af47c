-- How many entities and statements there are.
SELECT
    (SELECT count(DISTINCT id) FROM entities) AS entities,
    (SELECT count(DISTINCT id) FROM statements) AS statements
