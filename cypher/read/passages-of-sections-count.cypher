// How many passages are directly in each of some sections.
// @param sectionIds LIST<STRING>
// @returns sectionId STRING, count INTEGER
UNWIND $sectionIds AS sectionId
MATCH (section:Section {id: sectionId})
RETURN sectionId, COUNT { (section)-[:HAS_PASSAGE]->(:Passage) } AS count
