import { describe, expect, it } from 'vitest';
import { documentPhrases, type ReadDocument } from '../../../src/ask/documents.ts';
import { evidenceLead } from '../../../src/ask/evidence-lead.ts';
import { lexicon } from '../../../src/ask/lexicon.ts';
import { textSpeaksOf } from '../../../src/ask/speaks-of.ts';
import { liesIn, timeAt } from '../../../src/ask/times.ts';
import { questionText, stem, verbForms, wordsOf } from '../../../src/ask/words.ts';
import {
  IMPLIED_RELATIONS,
  QUESTION_CLASSES,
  QUESTION_RELATIONS,
  questionRelation,
} from '../../../src/data/questions.ts';
import { ENTITY_LABELS, LINK_TYPES } from '../../../src/domain/model.ts';

describe('Words of questions', () => {
  it('are compared in one spelling, with the endings of names apart', () => {
    expect(wordsOf("SG20's organisations didn't harmonise programmes").map(({ plain }) => plain)).toEqual([
      ...['sg20', "'s", 'organizations', 'did', "n't", 'harmonize', 'programs'],
    ]);
  });

  it('keep identifiers whole', () => {
    expect(wordsOf(questionText('did sg 20 approve y.4461 or C20/33?')).map(({ text }) => text)).toEqual([
      ...['did', 'SG20', 'approve', 'Y.4461', 'or', 'C20/33', '?'],
    ]);
  });

  it.each([
    ['metering', 'meters'],
    ['slicing', 'slice'],
    ['cities', 'city'],
  ])('%s and %s have one stem', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['approve', ['approve', 'approves', 'approved', 'approving']],
    ['modify', ['modify', 'modifies', 'modified', 'modifying']],
  ])('of the verb %s take all forms', (verb, forms) => {
    expect(verbForms(verb, {})).toEqual(forms);
  });
});

describe('Dates of questions', () => {
  it.each([
    ['in 2019', { from: '2019', to: '2019' }],
    ['since October 2018', { from: '2018-10', to: null }],
    ['after 2018', { from: '2019', to: null }],
    ['before 2020', { from: null, to: '2019' }],
    ['between 2018 and 2019', { from: '2018', to: '2019' }],
    ['between September and December 2018', { from: '2018-09', to: '2018-12' }],
    ['from 1 March 2019 to 2020', { from: '2019-03-01', to: '2020' }],
    ['on the agenda', undefined],
  ])('%s', (text, time) => {
    expect(timeAt(wordsOf(text), 0)?.time).toEqual(time);
  });

  it('hold what may lie in them, and nothing without a date', () => {
    const autumn = { from: '2019-09', to: '2019-11' };
    expect(liesIn('2019-11-30', undefined, autumn)).toBe(true);
    expect(liesIn('2019-08-28', '2019-09-02', autumn)).toBe(true);
    expect(liesIn('2019', undefined, autumn)).toBe(true);
    expect(liesIn('2019-12-01', undefined, autumn)).toBe(false);
    expect(liesIn(undefined, undefined, autumn)).toBe(false);
  });
});

const DOCUMENTS: readonly ReadDocument[] = ['2019', '2020'].map((year) => ({
  ...{
    id: `doc-${year}`,
    name: `C${year.slice(2)}/33`,
    title: 'Activities',
    date: `${year}-05-12`,
    session: `Council ${year}`,
  },
}));
const phrases = (text: string): readonly (readonly [string, boolean, boolean])[] =>
  documentPhrases(wordsOf(text), DOCUMENTS).map(
    ({ ids, isInside, isBase }) => [ids.join(), isInside, isBase] as const,
  );

describe('Documents that questions name', () => {
  it.each([
    ['which partners are in the 2020 report', [['doc-2020', true, false]]],
    ['what does the 2019 report refer to', [['doc-2019', false, false]]],
    ["what is new since last year's report", [['doc-2019', false, true]]],
    ['who is new compared with the 2019 report', [['doc-2019', false, true]]],
    ['which countries does the latest report name', [['doc-2020', false, false]]],
    ['according to the report of 2019, who', [['doc-2019', true, false]]],
    ['what does the report say', []],
    ['what does the 2017 report say', [['', false, false]]],
  ])('%s', (text, found) => {
    expect(phrases(text)).toEqual(found);
  });
});

describe('Questions for sentences', () => {
  it.each([
    ['Where does it say that SG20 works with W3C?', 'SG20 works with W3C?'],
    ['In which paragraph is it stated that SG20 works with W3C?', 'SG20 works with W3C?'],
    ['Show me the exact sentence saying that SG20 works with W3C', 'SG20 works with W3C'],
    ['How do we know that SG20 works with W3C', 'SG20 works with W3C'],
    ['safe listening: where is that mentioned?', 'safe listening'],
  ])('%s', (text, rest) => {
    expect(evidenceLead(text)).toEqual({ rest, found: true });
  });

  it.each(['Where was the 13th IGF held?', 'Which partners does SG20 work with?'])('%s is none', (text) => {
    expect(evidenceLead(text)).toEqual({ rest: text, found: false });
  });
});

describe('Subjects', () => {
  const ipv6 = { words: 'IPv6', ids: ['topic-ipv6'], spellings: ['IPv6', 'IPv6 deployment'] };

  it('are found by their spellings alone where they are known', () => {
    expect(textSpeaksOf('training on IPV6-based networks', ipv6)).toBe(true);
    expect(textSpeaksOf('training on IPv4', ipv6)).toBe(false);
  });

  it('are found by all words where they are not', () => {
    const metering = { words: 'smart meters', ids: [], spellings: ['smart meters'] };
    expect(textSpeaksOf('requirements of smart utility metering', metering)).toBe(true);
    expect(textSpeaksOf('requirements of smart cities', metering)).toBe(false);
  });
});

describe('The tables of questions', () => {
  it('name labels and relationship types of the model, and each other', () => {
    const labels = new Set<string>([...Object.keys(ENTITY_LABELS), 'Body', 'Deliverable']);
    for (const { labels: own, role } of QUESTION_CLASSES) {
      expect([...own].filter((label) => !labels.has(label))).toEqual([]);
      if (role !== null) expect(questionRelation(role.relation).types).not.toEqual([]);
    }
    for (const { types } of QUESTION_RELATIONS)
      expect(types.filter(({ type }) => !LINK_TYPES.includes(type))).toEqual([]);
    for (const { from, to, relation, also } of IMPLIED_RELATIONS) {
      expect([...from, ...to].filter((label) => !labels.has(label))).toEqual([]);
      for (const id of [relation, ...also]) expect(questionRelation(id).id).toBe(id);
    }
  });

  it('are found by every noun and verb that they list', () => {
    const kinds = (text: string): readonly string[] => {
      const words = wordsOf(text);
      const phrase = lexicon().at(words, 0);
      return phrase?.length === words.length ? phrase.lexemes.map(({ kind }) => kind) : [];
    };
    for (const { nouns } of QUESTION_CLASSES)
      for (const noun of nouns) expect(kinds(noun), noun).toContain('class');
    for (const { verbs, nouns } of QUESTION_RELATIONS) {
      for (const verb of verbs) expect(kinds(verb), verb).toContain('verb');
      for (const noun of nouns) expect(kinds(noun), noun).toContain('noun');
    }
  });
});
