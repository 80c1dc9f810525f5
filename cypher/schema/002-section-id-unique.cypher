// An id names one section only.
CREATE CONSTRAINT section_id_unique IF NOT EXISTS
FOR (n:Section)
REQUIRE n.id IS UNIQUE
