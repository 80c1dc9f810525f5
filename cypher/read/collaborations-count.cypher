// How many distinct pairs of partners and bodies collaborate, exactly as texts name them: one row for each distinct pair.
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
WITH namedBody, r, namedPartner, namedBody AS body, namedPartner AS partner
WHERE body <> partner
  AND ($bodies IS NULL OR body.id IN $bodies)
  AND ($partners IS NULL OR partner.id IN $partners)
  AND any(label IN labels(body) WHERE label IN $bodyLabels)
  AND any(label IN labels(partner) WHERE label IN $partnerLabels)
WITH DISTINCT body, partner
RETURN count(*) AS count
