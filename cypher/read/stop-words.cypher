// Words that the analyzer of our indexes of words leaves out.
// @returns words LIST<STRING>
CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer, stopwords
WHERE analyzer = 'standard-folding'
RETURN stopwords AS words
