// There is one node about the graph itself; loaders that start at once must not make two.
CREATE CONSTRAINT graph_info_id_unique IF NOT EXISTS
FOR (n:GraphInfo)
REQUIRE n.id IS UNIQUE
