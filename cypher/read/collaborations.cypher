// Which partners collaborate with which bodies, exactly as texts name them, and as a person decided what is one: one row for each distinct pair.
// @param bodies LIST<STRING> or null for all
// @param partners LIST<STRING> or null for all
// @param bodyLabels LIST<STRING>
// @param partnerLabels LIST<STRING>
// @param partnerKinds LIST<STRING> or null for all
// @param modes LIST<STRING> or null for all
// @param documents LIST<STRING> or null for all
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param afterBody STRING, the body's id in the last row of the page before, or empty
// @param afterPartner STRING, the partner's id in that row, or empty
// @param limit INTEGER
// @returns body MAP, partner MAP, factCount INTEGER, documentCount INTEGER, factIds LIST<STRING> (at most 500),
//   modes LIST<STRING>, subjects LIST, wordings LIST<STRING>, namedBodies LIST<MAP>, namedPartners LIST<MAP>
// Of some bodies or partners only their own statements are read; without any, all that there are.
CALL () {
  WITH $bodies AS ids
  WHERE ids IS NOT NULL
  MATCH (asked:Entity)
  WHERE asked.id IN ids
  MATCH (asked)-[:SAME_AS*0..20]-(namedBody)
  WITH DISTINCT namedBody
  MATCH (namedBody)-[r:COLLABORATES_WITH]-(namedPartner)
  RETURN namedBody, r, namedPartner
  UNION ALL
  WITH $partners AS ids
  WHERE ids IS NOT NULL AND $bodies IS NULL
  MATCH (asked:Entity)
  WHERE asked.id IN ids
  MATCH (asked)-[:SAME_AS*0..20]-(namedPartner)
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
WITH namedBody, namedPartner, collect(r) AS relationships
WHERE any(label IN labels(namedBody) WHERE label IN $bodyLabels)
  AND any(label IN labels(namedPartner) WHERE label IN $partnerLabels)
// What a person decided to be one thing is one row, under the first of its ids.
WITH namedBody, namedPartner, relationships,
  CASE
    WHEN EXISTS { (namedBody)-[:SAME_AS]-() } THEN COLLECT {
      MATCH (namedBody)-[:SAME_AS*0..20]-(same)
      WITH DISTINCT same
      ORDER BY same.id
      RETURN same
    }
    ELSE [namedBody]
  END AS bodies,
  CASE
    WHEN EXISTS { (namedPartner)-[:SAME_AS]-() } THEN COLLECT {
      MATCH (namedPartner)-[:SAME_AS*0..20]-(same)
      WITH DISTINCT same
      ORDER BY same.id
      RETURN same
    }
    ELSE [namedPartner]
  END AS partners
WITH head(bodies) AS body, head(partners) AS partner, bodies, partners, namedBody, namedPartner, relationships
WHERE body <> partner
  AND (body.id > $afterBody OR (body.id = $afterBody AND partner.id > $afterPartner))
  AND ($bodies IS NULL OR any(same IN bodies WHERE same.id IN $bodies))
  AND ($partners IS NULL OR any(same IN partners WHERE same.id IN $partners))
  AND ($partnerKinds IS NULL OR any(same IN partners WHERE same.kind IN $partnerKinds))
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
