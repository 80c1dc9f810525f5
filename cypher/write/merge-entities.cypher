// Sees to it that entities exist; their labels and properties come later in the same transaction.
// @param ids LIST<STRING>
UNWIND $ids AS id
MERGE (:Entity {id: id})
