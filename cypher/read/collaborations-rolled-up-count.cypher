// How many distinct pairs of partners and bodies collaborate, groups counted for what they are part of: one row for each distinct pair.
// A body whose label is asked for counts for itself, another for its parents with such a label; an organisation counts
// for its topmost organisations. What a person decided to be one thing is one row, under the first of its ids. Only distinct ends of the paths are asked for: parallel PART_OF do not multiply.
// @param bodies LIST<STRING> or null for all
// @param partners LIST<STRING> or null for all
// @param bodyLabels LIST<STRING>
// @param partnerLabels LIST<STRING>
// @param partnerKinds LIST<STRING> or null for all
// @param modes LIST<STRING> or null for all
// @param documents LIST<STRING> or null for all
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @returns count INTEGER
// Of some bodies or partners only their own statements are read; without any, all that there are.
CALL () {
  WITH $bodies AS ids
  WHERE ids IS NOT NULL
  MATCH (asked:Entity)
  WHERE asked.id IN ids
  MATCH (asked)-[:SAME_AS*0..20]-(parent)
  MATCH (parent)<-[:PART_OF*0..4]-(joined)
  MATCH (joined)-[:SAME_AS*0..20]-(namedBody)
  WITH DISTINCT namedBody
  MATCH (namedBody)-[r:COLLABORATES_WITH]-(namedPartner)
  RETURN namedBody, r, namedPartner
  UNION ALL
  WITH $partners AS ids
  WHERE ids IS NOT NULL AND $bodies IS NULL
  MATCH (asked:Entity)
  WHERE asked.id IN ids
  MATCH (asked)-[:SAME_AS*0..20]-(parent)
  MATCH (parent)<-[:PART_OF*0..4]-(joined)
  MATCH (joined)-[:SAME_AS*0..20]-(namedPartner)
  WITH DISTINCT namedPartner
  MATCH (namedPartner)-[r:COLLABORATES_WITH]-(namedBody)
  RETURN namedBody, r, namedPartner
  UNION ALL
  WITH coalesce($bodies, $partners) AS ids
  WHERE ids IS NULL
  MATCH (namedBody)-[r:COLLABORATES_WITH]-(namedPartner)
  WHERE r.id > ''
  RETURN namedBody, r, namedPartner
}
WITH namedBody, r, namedPartner
// Collaboration goes both ways: what one body says of another holds for the other.
WHERE namedBody:Body AND (startNode(r) = namedBody OR namedPartner:Body)
  AND ($modes IS NULL OR r.mode IN $modes)
  AND ($documents IS NULL OR r.document IN $documents)
  AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
WITH DISTINCT namedBody, namedPartner
CALL (namedBody) {
  MATCH (namedBody)-[:SAME_AS*0..20]-(joined)-[:PART_OF*0..4]->(parent)
  WITH DISTINCT namedBody, joined, parent
  WHERE any(label IN labels(parent) WHERE label IN $bodyLabels)
    AND (parent = joined OR NOT any(label IN labels(namedBody) WHERE label IN $bodyLabels))
  RETURN DISTINCT CASE
    WHEN EXISTS { (parent)-[:SAME_AS]-() } THEN COLLECT {
      MATCH (parent)-[:SAME_AS*0..20]-(same)
      WITH DISTINCT same
      ORDER BY same.id
      RETURN same
    }
    ELSE [parent]
  END AS bodies
}
CALL (namedPartner) {
  MATCH (namedPartner)-[:SAME_AS*0..20]-(joined)-[:PART_OF*0..4]->(parent)
  WITH DISTINCT namedPartner, joined, parent
  WHERE any(label IN labels(parent) WHERE label IN $partnerLabels)
    AND (
      (parent:Organization AND NOT EXISTS { (parent)-[:SAME_AS*0..20]-()-[:PART_OF]->(:Organization) })
      OR (NOT parent:Organization
        AND (parent = joined OR NOT any(label IN labels(namedPartner) WHERE label IN $partnerLabels))))
  RETURN DISTINCT CASE
    WHEN EXISTS { (parent)-[:SAME_AS]-() } THEN COLLECT {
      MATCH (parent)-[:SAME_AS*0..20]-(same)
      WITH DISTINCT same
      ORDER BY same.id
      RETURN same
    }
    ELSE [parent]
  END AS partners
}
WITH head(bodies) AS body, head(partners) AS partner, bodies, partners
WHERE body <> partner
  AND ($bodies IS NULL OR any(same IN bodies WHERE same.id IN $bodies))
  AND ($partners IS NULL OR any(same IN partners WHERE same.id IN $partners))
  AND ($partnerKinds IS NULL OR any(same IN partners WHERE same.kind IN $partnerKinds))
WITH DISTINCT body, partner
RETURN count(*) AS count
