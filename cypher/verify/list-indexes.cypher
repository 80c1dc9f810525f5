// Constraints and indexes by name; a constraint's index bears the constraint's name.
// @returns name STRING, state STRING, constraint STRING
SHOW INDEXES YIELD name, state, owningConstraint
RETURN name, state, owningConstraint AS constraint
