-- The types that entities and sources have, by the first record of each.
SELECT DISTINCT type
FROM (
    SELECT type, row_number() OVER (PARTITION BY id ORDER BY dataset, yaml_path, yaml_item) AS place
    FROM entities
) AS records
WHERE place = 1 AND type IS NOT NULL
UNION
SELECT DISTINCT type
FROM (
    SELECT type, row_number() OVER (PARTITION BY id ORDER BY dataset, yaml_path, yaml_item) AS place
    FROM sources
) AS records
WHERE place = 1 AND type IS NOT NULL
