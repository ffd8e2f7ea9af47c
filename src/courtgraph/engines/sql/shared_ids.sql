-- Ids that an entity and a source have.
SELECT DISTINCT entities.id FROM entities JOIN sources ON entities.id = sources.id
