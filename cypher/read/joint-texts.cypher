// Those of some ids by which a joint text of a catalogue begins: itu-t-g.8271.1 of itu-t-g.8271.1-y.1366.1.
// @param ids LIST<STRING>
// @returns id STRING
UNWIND $ids AS textId
WITH textId
WHERE EXISTS {
  MATCH (text:Entity)
  WHERE text.id STARTS WITH textId + '-'
    AND substring(text.id, size(textId)) =~ '-[a-z]\\.[0-9].*'
    AND EXISTS { (text)<-[:LISTS]-(:Catalogue) }
}
RETURN textId AS id
