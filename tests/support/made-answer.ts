/** Answers for tests of what is done with an answer; what is in them stands in the sample report. */
import type { Answer, AnswerValue, Citation } from '../../src/ask/answer.ts';

export const SENTENCE = 'SG20 is collaborating with ANSI and, on Decentralised Identifiers (DIDs), with W3C.';

/** A sentence of paragraph 2.4.3. */
export function madeCitation(given: Partial<Citation> = {}): Citation {
  return {
    ...{
      fact: 'f-1',
      predicate: 'COLLABORATES_WITH',
      wording: 'is collaborating with',
      rule: 'collaborate/active',
    },
    ...{ document: 'doc-c20-33', documentName: 'C20/33', where: '2.4.3', passage: 'doc-c20-33#2.4.3~1' },
    ...{ start: 0, end: SENTENCE.length, quote: SENTENCE },
    ...given,
  };
}

/** A thing, or a text where there is no id. */
export function madeValue(name: string, id: string | null = null): AnswerValue {
  return { id, label: id === null ? null : 'Organization', name, aliases: [] };
}

/** Two partners, both in one sentence. */
export function madeAnswer(question: string, given: Partial<Answer> = {}): Answer {
  const row = (name: string, id: string, subject: string): Answer['rows'][number] => ({
    values: [madeValue(name, id), madeValue(subject)],
    citations: [madeCitation()],
    citationCount: 1,
    sources: [],
  });
  const rows = [row('ANSI', 'org-ansi', ''), row('W3C', 'org-w3c', 'Decentralised Identifiers (DIDs)')];
  return {
    ...{ question, status: 'answered', message: '2 organisations collaborate with ITU-T SG20.' },
    ...{ reading: 'I read: organisations that ITU-T SG20 COLLABORATES_WITH', value: null },
    ...{ columns: ['organisation', 'subject'], rows, rowCount: rows.length, paths: [] },
    ...{ suggestions: [], alternatives: [], plan: null, cypher: 'MATCH (n) RETURN n' },
    documents: [{ id: 'doc-c20-33', name: 'C20/33', title: null }],
    documentCount: 1,
    ...given,
  };
}

/** A refusal that helps. */
export function madeRefusal(question: string): Answer {
  return madeAnswer(question, {
    ...{ status: 'refused', message: 'No loaded document knows “SG99”.', reading: null, cypher: '' },
    ...{ columns: [], rows: [], rowCount: 0, suggestions: ['Which Recommendations did SG9 approve?'] },
  });
}
