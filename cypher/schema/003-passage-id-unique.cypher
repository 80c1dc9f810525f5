// An id names one passage only.
CREATE CONSTRAINT passage_id_unique IF NOT EXISTS
FOR (n:Passage)
REQUIRE n.id IS UNIQUE
