import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUp, type LookUpOptions } from '../../src/answer/look-up.ts';
import { suggestionsFor } from '../../src/answer/suggestions-for.ts';
import type { Api } from '../../src/api/create-api.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import type { Database } from '../../src/graph/database.ts';
import { importCatalogue } from '../../src/load/import-catalogue.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { ask, countingDatabase, dataOf, testApi } from '../support/api-graph.ts';
import { extractText } from '../support/extract-text.ts';
import { openTestDatabase } from '../support/graph-database.ts';
import { loadSample } from '../support/load-sample.ts';

let database: Database;
let api: Api;
let sample: string;

beforeAll(async () => {
  database = await openTestDatabase();
  sample = await loadSample(database);
  const vocabulary = loadVocabulary();
  const { catalogue } = await readCatalogue('tests/fixtures/catalogues/composed.csv', vocabulary, {
    maxBytes: 1e6,
  });
  await importCatalogue(database, catalogue, vocabulary);
  const other = extractText('1 Texts\nSG17 approved ITU-T X.9042 (05/2021).', {
    title: 'Another report',
    symbol: 'C21/7',
  });
  await loadExtraction(database, other, vocabulary);
  ({ api } = testApi(database));
});
afterAll(async () => database.close());

/** Id, way and place of the best, as one text. */
async function best(text: string, options?: LookUpOptions): Promise<string> {
  const { best: found } = await lookUp(database, text, options);
  return found === undefined ? 'nothing' : `${found.entity.id} ${found.matchedBy} ${found.knownFrom}`;
}

describe('Look-up', () => {
  it.each([
    ['Y.3173', 'itu-t-y.3173 IDENTIFIER DOCUMENTS'],
    ['y.3173', 'itu-t-y.3173 IDENTIFIER DOCUMENTS'],
    ['ITU-T Y.3173', 'itu-t-y.3173 IDENTIFIER DOCUMENTS'],
    ['Rec. ITU-T Y.3173', 'itu-t-y.3173 IDENTIFIER DOCUMENTS'],
    ['ITU‑T  Recommendation Y.3173', 'itu-t-y.3173 IDENTIFIER DOCUMENTS'],
    ['Y.1540 amd 1', 'itu-t-y.1540-amd.1 IDENTIFIER DOCUMENTS'],
    ['y suppl 55', 'itu-t-y-suppl-55 IDENTIFIER DOCUMENTS'],
    ['Resolution 180 (Rev. Dubai, 2018)', 'pp-res-180-rev-2018 IDENTIFIER DOCUMENTS'],
    ['WTSA Res 69', 'wtsa-res-69 IDENTIFIER DOCUMENTS'],
    ['Resolution ITU-R 65', 'itu-r-res-65 IDENTIFIER DOCUMENTS'],
    ['Q3/1', 'itu-d-q3-1 IDENTIFIER DOCUMENTS'],
    ['question 3/1', 'itu-d-q3-1 IDENTIFIER DOCUMENTS'],
    ['SG 20', 'itu-t-sg20 IDENTIFIER DOCUMENTS'],
    ['ITU-T Study Group 20', 'itu-t-sg20 IDENTIFIER DOCUMENTS'],
    ['sg20', 'itu-t-sg20 IDENTIFIER DOCUMENTS'],
    ['M.2083-0', 'itu-r-rec-m.2083-0 IDENTIFIER DOCUMENTS'],
    ['report itu-r m.2440-0', 'itu-r-rep-m.2440-0 IDENTIFIER DOCUMENTS'],
    ['c20/51', 'doc-c20-51 IDENTIFIER DOCUMENTS'],
    ['ETSI TC STQ', 'org-etsi-stq NAME DOCUMENTS'],
    ['cote d’ivoire', 'country-CI NAME DOCUMENTS'],
    ['IoT', 'topic-iot ALIAS DOCUMENTS'],
    ['GT', 'country-GT CODE DOCUMENTS'],
    ['GTM', 'country-GT CODE DOCUMENTS'],
    ['country-gt', 'country-GT ID DOCUMENTS'],
    ['itu-t-sg20', 'itu-t-sg20 ID DOCUMENTS'],
  ])('%s is %s', async (text, expected) => {
    expect(await best(text)).toBe(expected);
  });

  it('finds a resolution by the number alone where one edition is named, and by the alias that says so', async () => {
    expect(await best('Res. 180')).toBe('pp-res-180-rev-2018 ALIAS DOCUMENTS');
  });

  it('finds the work of an edition that is not there, and says so', async () => {
    const { best: found } = await lookUp(database, 'ITU-T Rec. Y.3173 (02/2020)');
    expect([found?.entity.id, found?.matchedBy]).toEqual(['itu-t-y.3173', 'WORK']);
    expect(found?.why).toContain('does not hold ITU-T Y.3173 (02/2020)');
  });

  it('finds the edition of a work that is not there, and an edition itself before its work', async () => {
    expect(await best('X.9042')).toBe('itu-t-x.9042-2021-05 EDITION DOCUMENTS');
    expect(await best('H.626 (03/2019)')).toBe('itu-t-h.626-2019-03 IDENTIFIER CATALOGUE');
  });

  it('never takes another edition for the one that is cited', async () => {
    const { best: found, candidates, suggestions } = await lookUp(database, 'Res. 180 (Rev. Busan, 2014)');
    expect([found, candidates]).toEqual([undefined, []]);
    expect(suggestions.map(({ entity }) => entity.id)).toContain('pp-res-180-rev-2018');
  });

  it('says what only a catalogue, a link of the tables, or the tables alone know', async () => {
    expect(await best('ITU-T H.626 Cor. 2')).toBe('itu-t-h.626-cor.2 IDENTIFIER CATALOGUE');
    expect(await best('SG21')).toBe('itu-t-sg21 IDENTIFIER REFERENCE');
    expect(await best('X.742 (V2)')).toBe('itu-t-x.742-v2 IDENTIFIER CATALOGUE');
    expect(await best('Andorra')).toBe('country-AD NAME TABLES');
  });

  it('shows what bears one name, and takes none where two are as likely', async () => {
    const { best: found, isAmbiguous, candidates } = await lookUp(database, 'SG2');
    expect([found, isAmbiguous]).toEqual([undefined, true]);
    expect(candidates.slice(0, 2).map(({ entity }) => entity.id)).toEqual(['itu-d-sg2', 'itu-t-sg2']);
    expect(candidates.map(({ knownFrom }) => knownFrom)).toEqual(['DOCUMENTS', 'DOCUMENTS', 'TABLES']);
  });

  it('takes of several regulators named TRA the one that a document names, and says that there are others', async () => {
    const { best: found, isAmbiguous } = await lookUp(database, 'TRA');
    expect([found?.entity.id, isAmbiguous]).toEqual(['org-reg-ae-tra', true]);
  });

  it('looks among labels and among what documents name', async () => {
    expect(await best('SG2', { labels: ['Country'] })).toBe('nothing');
    expect(await best('Y.3173', { documents: ['doc-c21-7'] })).toBe('nothing');
    expect(await best('Y.3173', { documents: [sample] })).toBe('itu-t-y.3173 IDENTIFIER DOCUMENTS');
    expect(await best('Andorra', { documents: [sample] })).toBe('nothing');
  });

  it.each(['', '😀', '"', '+ - !', '~^:\\', 'the quick brown fox', '(((((((', 'a'.repeat(400)])(
    'finds nothing under %j, and does not fail',
    async (text) => {
      expect(await best(text)).toBe('nothing');
    },
  );
});

describe('Suggestions', () => {
  const suggested = async (text: string): Promise<string[]> =>
    (await lookUp(database, text)).suggestions.map(({ entity }) => entity.id);

  it('are for what is spelled nearly so, or begins so, the nearest first', async () => {
    expect((await suggested('Guatamala'))[0]).toBe('country-GT');
    expect((await suggested('Andora'))[0]).toBe('country-AD');
    expect((await suggested('smrt cities'))[0]).toBe('topic-smart-cities');
    expect(await suggested('ETSI TC')).toContain('org-etsi-stq');
  });

  it('are all that a code gets that differs by a digit from others', async () => {
    const { best: found, candidates, suggestions } = await lookUp(database, 'Y.4460');
    expect([found, candidates]).toEqual([undefined, []]);
    expect(suggestions.map(({ entity }) => entity.id)).toEqual(
      expect.arrayContaining(['itu-t-y.4461', 'itu-t-y.4462']),
    );
    expect(suggestions.every(({ distance }) => distance === 1)).toBe(true);
  });

  it('name for an unknown id what bears its name', async () => {
    expect((await suggestionsFor(database, 'org-guatemala'))[0]?.entity.id).toBe('country-GT');
    expect((await suggestionsFor(database, 'itu-sg20')).map(({ entity }) => entity.id)).toContain(
      'itu-t-sg20',
    );
  });
});

describe('The field lookup', () => {
  it('answers with the thing, its lists, and why', async () => {
    const { lookup } = await dataOf(
      api,
      '{ lookup(text: "sg20") { best { matchedBy why documentCount entity { id facts(predicates: [APPROVED]) { nodes { where } } } } truncated } }',
    );
    expect(lookup.truncated).toBe(false);
    expect(lookup.best).toMatchObject({
      matchedBy: 'IDENTIFIER',
      documentCount: 1,
      entity: { id: 'itu-t-sg20' },
    });
    // "SG20 approved 13 Recommendations" is paragraph 2.4, and no other says so
    expect(new Set(lookup.best.entity.facts.nodes.map(({ where }: any) => where))).toEqual(new Set(['2.4']));
  });

  it('gives what the tables alone know empty lists', async () => {
    const { lookup } = await dataOf(
      api,
      '{ lookup(text: "Andorra") { best { knownFrom entity { __typename facts { nodes { id } } referenceLinks { type } ... on Country { alpha3 } } } } }',
    );
    expect(lookup.best).toEqual({
      knownFrom: 'TABLES',
      entity: { __typename: 'Country', facts: { nodes: [] }, referenceLinks: [], alpha3: 'AND' },
    });
  });

  it('takes one statement, and two for suggestions', async () => {
    const counting = countingDatabase(database);
    await lookUp(counting.database, 'sg20');
    expect(counting.statements).toEqual(['read/look-up-entities']);
    await lookUp(counting.database, 'Guatamala');
    expect(counting.statements.slice(1)).toEqual(['read/look-up-entities', 'read/suggest-entities']);
  });

  it('refuses an empty text', async () => {
    const { errors } = await ask(api, '{ lookup(text: " ") { text } }');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});

describe('A document', () => {
  it.each(['C20/51', 'c20/51', ' C 20 / 51 '])('is found by its symbol written %j', async (symbol) => {
    const { document } = await dataOf(api, 'query ($symbol: String) { document(symbol: $symbol) { id } }', {
      symbol,
    });
    expect(document).toEqual({ id: 'doc-c20-51' });
  });

  it('that is unknown is an error with what may have been meant', async () => {
    const { errors } = await ask(api, '{ passages(document: "doc-c20-52") { nodes { id } } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_ENTITY');
    expect((errors?.[0]?.extensions as any).suggestions.map(({ id }: any) => id)).toContain('doc-c20-51');
  });

  it('gives its passages by their printed label', async () => {
    const { passages } = await dataOf(
      api,
      'query ($id: ID!) { passages(document: $id, where: "2.4.3") { nodes { id text } } }',
      { id: sample },
    );
    expect(passages.nodes).toHaveLength(1);
    expect(passages.nodes[0].text).toMatch(/^SG20 continued coordination on IoT/);
  });

  it('gives lettered passages by their label, and the rows of a table by that of the paragraph before', async () => {
    const table = extractText(
      '1 Meetings\nA.1 SG13 met in Geneva.\nA.2 SG20 met in Lima.\nB.1 SG5 met in Doha.\nB.2 The others:\nGroup\tPlace\nSG2\tRome\nSG3\tOslo\n',
      { title: 'A lettered report', symbol: 'C22/8' },
    );
    await loadExtraction(database, table, loadVocabulary());
    const where = async (label: string): Promise<string[]> => {
      const { passages } = await dataOf(
        api,
        'query ($where: String) { passages(document: "doc-c22-8", where: $where) { nodes { text } } }',
        { where: label },
      );
      return passages.nodes.map(({ text }: any) => text);
    };
    expect(await where('A.2')).toEqual(['SG20 met in Lima.']);
    expect(await where('B.1')).toEqual(['SG5 met in Doha.']);
    expect(await where('B.2')).toEqual(['The others:', 'Group\tPlace', 'SG2\tRome', 'SG3\tOslo']);
    expect(await where('A.3')).toEqual([]);
  });

  it('gives the names of its passages by label, at the offsets of the text', async () => {
    const { passages } = await dataOf(
      api,
      'query ($id: ID!) { passages(document: $id, where: "6.3") { nodes { text mentions(labels: [Organization]) { start end surface entity { id } } } } }',
      { id: sample },
    );
    const [{ text, mentions }] = passages.nodes;
    // the United Nations, whose commission it is, are named in its name
    const names = ['UN', 'UN ESCAP', 'TeleGeography'];
    expect(mentions.map(({ surface }: any) => surface)).toEqual(names);
    expect(mentions.map(({ start, end }: any) => text.slice(start, end))).toEqual(names);
  });
});
