-- What bears a name that something else bears, where one of the two is a label.
SELECT DISTINCT folded.id
FROM folded
JOIN (
    SELECT name
    FROM folded
    GROUP BY name
    HAVING count(DISTINCT id) > 1 AND max(is_label) = '1'
) AS shared ON folded.name = shared.name
