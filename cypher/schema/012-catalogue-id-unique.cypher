// A catalogue has one node.
CREATE CONSTRAINT catalogue_id_unique IF NOT EXISTS
FOR (n:Catalogue)
REQUIRE n.id IS UNIQUE
