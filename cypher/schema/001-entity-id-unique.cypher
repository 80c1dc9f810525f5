// An id names one entity only; every write and read of an entity goes through this index.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS
FOR (n:Entity)
REQUIRE n.id IS UNIQUE
