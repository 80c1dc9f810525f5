// Words of passages, without diacritics.
CREATE FULLTEXT INDEX passage_text IF NOT EXISTS
FOR (n:Passage)
ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
