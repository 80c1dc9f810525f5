// Which partners collaborate with which bodies, groups counted for what they are part of: one row for each distinct pair.
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
// @param afterBody STRING, the body's id in the last row of the page before, or empty
// @param afterPartner STRING, the partner's id in that row, or empty
// @param limit INTEGER
// @returns body MAP, partner MAP, factCount INTEGER, documentCount INTEGER, factIds LIST<STRING> (at most 500),
//   modes LIST<STRING>, subjects LIST, wordings LIST<STRING>, namedBodies LIST<MAP>, namedPartners LIST<MAP>
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
  AND (body.id > $afterBody OR (body.id = $afterBody AND partner.id > $afterPartner))
  AND ($bodies IS NULL OR body.id IN $bodies)
  AND ($partners IS NULL OR partner.id IN $partners)
UNWIND relationships AS r
WITH body, partner, namedBody, namedPartner, r
ORDER BY r.id
WITH body, partner,
  count(DISTINCT r) AS factCount,
  count(DISTINCT r.document) AS documentCount,
  collect(DISTINCT r.id)[..500] AS factIds,
  collect(DISTINCT r.mode) AS modes,
  collect(DISTINCT r.subject) AS subjects,
  collect(DISTINCT r.wording) AS wordings,
  collect(DISTINCT namedBody) AS namedBodies,
  collect(DISTINCT namedPartner) AS namedPartners
ORDER BY body.id, partner.id
LIMIT $limit
RETURN body {.*, labels: labels(body)} AS body, partner {.*, labels: labels(partner)} AS partner, factCount, documentCount, factIds,
  modes, subjects, wordings,
  [n IN namedBodies | n {.*, labels: labels(n)}] AS namedBodies,
  [n IN namedPartners | n {.*, labels: labels(n)}] AS namedPartners
