// Documents with one of these spellings of a symbol, by id.
// @param symbols LIST<STRING>
// @returns entity MAP with labels
MATCH (d:Document)
WHERE d.symbol IN $symbols
RETURN d {.*, labels: labels(d)} AS entity
ORDER BY d.id
