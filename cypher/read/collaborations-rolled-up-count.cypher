// How many distinct pairs of partners and bodies collaborate, groups counted for what they are part of: one row for each distinct pair.
// A body whose label is asked for counts for itself, another for its parents with such a label; an organisation counts
// for its topmost organisations. Only distinct ends of the paths are asked for: parallel PART_OF do not multiply.
// @param bodies LIST<STRING> or null for all
// @param partners LIST<STRING> or null for all
// @param bodyLabels LIST<STRING>
// @param partnerLabels LIST<STRING>
// @param modes LIST<STRING> or null for all
// @param documents LIST<STRING> or null for all
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @returns count INTEGER
CALL () {
  MATCH (s:Body)-[r:COLLABORATES_WITH]->(o)
  WHERE r.id > ''
    AND ($modes IS NULL OR r.mode IN $modes)
    AND ($documents IS NULL OR r.document IN $documents)
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
  RETURN s AS namedBody, r, o AS namedPartner
  UNION ALL
  // Collaboration goes both ways: what one body says of another holds for the other.
  MATCH (s:Body)-[r:COLLABORATES_WITH]->(o:Body)
  WHERE r.id > ''
    AND ($modes IS NULL OR r.mode IN $modes)
    AND ($documents IS NULL OR r.document IN $documents)
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
  RETURN o AS namedBody, r, s AS namedPartner
}
WITH namedBody, namedPartner, collect(r) AS relationships
CALL (namedBody) {
  MATCH (namedBody)-[:PART_OF*0..4]->(parent)
  WITH DISTINCT namedBody, parent
  WHERE any(label IN labels(parent) WHERE label IN $bodyLabels)
    AND (parent = namedBody OR NOT any(label IN labels(namedBody) WHERE label IN $bodyLabels))
  RETURN parent AS body
}
CALL (namedPartner) {
  MATCH (namedPartner)-[:PART_OF*0..4]->(parent)
  WITH DISTINCT namedPartner, parent
  WHERE any(label IN labels(parent) WHERE label IN $partnerLabels)
    AND (
      (parent:Organization AND NOT EXISTS { (parent)-[:PART_OF]->(:Organization) })
      OR (NOT parent:Organization
        AND (parent = namedPartner OR NOT any(label IN labels(namedPartner) WHERE label IN $partnerLabels))))
  RETURN parent AS partner
}
WITH body, partner, namedBody, namedPartner, relationships
WHERE body <> partner
  AND ($bodies IS NULL OR body.id IN $bodies)
  AND ($partners IS NULL OR partner.id IN $partners)
WITH DISTINCT body, partner
RETURN count(*) AS count
