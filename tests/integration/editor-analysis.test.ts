/** What reports say, leave out and contradict: expected by reading `council-2020` and the composed reports of 2022 and 2023. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Action, actionsOn } from '../../src/analysis/actions.ts';
import { type Reporting, reportingOn, silencesOfDocuments } from '../../src/analysis/reporting.ts';
import { reviewGraph } from '../../src/analysis/review-graph.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Database } from '../../src/graph/database.ts';
import { storedExtractions } from '../../src/graph/read/stored-extraction.ts';
import { openTestDatabase } from '../support/graph-database.ts';
import { loadFiles } from '../support/load-files.ts';

let database: Database;
let extractions: readonly Extraction[];
let [c20, c22, c23] = ['', '', ''];

beforeAll(async () => {
  database = await openTestDatabase();
  extractions = await loadFiles(database, [
    'samples/council-2020.txt',
    'tests/gold/council-2022-composed.txt',
    'tests/gold/council-2023-composed.txt',
  ]);
  [c20 = '', c22 = '', c23 = ''] = extractions.map(({ self }) => self);
});
afterAll(async () => database.close());

async function reporting(entity: string, document: string): Promise<Reporting> {
  const [found] = (await reportingOn(database, entity, [document])) ?? [];
  if (found === undefined) throw new Error(`nothing is known of ${entity}`);
  return found;
}
const places = (rows: readonly { readonly where: string }[]): string[] => rows.map(({ where }) => where);

describe('What a document says on something', () => {
  it('is silence where it names a resolution as covered and nothing else is on it', async () => {
    const found = await reporting('pp-res-133-rev-2018', c20);
    expect(found.state).toBe('COVERED_BUT_SILENT');
    expect(places(found.covered)).toEqual(['summary', '1']);
    expect(found.topics).toEqual(['topic-idn']);
  });

  it('is "none" in so many words, which is no silence', async () => {
    const found = await reporting('wtsa-res-69', c20);
    expect(found.state).toBe('STATED_NONE');
    expect(places(found.none)).toEqual(['2.12']);
    expect(found.covered).toEqual([]);
  });

  it('is "none" for a covered resolution too', async () => {
    const found = await reporting('pp-res-133-rev-2022', c23);
    expect(found.state).toBe('STATED_NONE');
    expect(places(found.none)).toEqual(['4.5']);
    expect(places(found.mentions)).toEqual(['1.2']);
  });

  it('is reported where a section is about its topic', async () => {
    const found = await reporting('pp-res-206-2018', c20);
    expect(found.state).toBe('REPORTED');
    expect(places(found.headings)).toEqual(['7']);
  });

  it('is reported where facts are stated of it', async () => {
    const found = await reporting('org-w3c', c20);
    expect(found.state).toBe('REPORTED');
    expect(places(found.reports)).toEqual(['2.4.3']);
  });

  it('is a pointer to another document for a group whose activities stand there', async () => {
    const found = await reporting('itu-t-sg17', c20);
    expect(found.state).toBe('REPORTED_ELSEWHERE');
    expect(places(found.elsewhere)).toEqual(['2.10']);
  });

  it('is asked of a resolution in any edition', async () => {
    expect((await reporting('pp-res-133', c20)).state).toBe('COVERED_BUT_SILENT');
    expect((await reportingOn(database, 'pp-res-133', null))?.map(({ document }) => document)).toEqual(
      [c20, c22, c23].sort(),
    );
  });

  it('is nothing where other documents name it only', async () => {
    // ITU-T Y.3161 stands in the reports of 2022 and 2023 only
    expect((await reporting('itu-t-y.3161', c20)).state).toBe('NOT_NAMED');
  });

  it('is unknown where no document names it', async () => {
    expect(await reportingOn(database, 'country-XX', [c20])).toBeUndefined();
  });

  it('is listed for a document: what it is silent on, and what it states as none', async () => {
    const silences = await silencesOfDocuments(database, [c20, c23]);
    const lines = (document: string): string[] =>
      (silences.get(document) ?? []).map(({ entity, state }) => `${entity} ${state}`);
    expect(lines(c20)).toEqual(['pp-res-133-rev-2018 COVERED_BUT_SILENT', 'wtsa-res-69 STATED_NONE']);
    // 1.2 "No change was made to Resolution 206", and section 7 is on OTTs
    expect(lines(c23)).toEqual(['pp-res-133-rev-2022 STATED_NONE', 'pp-res-206-2018 REPORTED']);
  });
});

describe('From a resolution to actions', () => {
  const actions = async (
    resolution: string,
    documents: readonly string[] | null = [c20],
    includePlanned = false,
  ): Promise<readonly Action[]> => {
    const found = (await actionsOn(database, [resolution], { documents, includePlanned })).get(resolution);
    expect(found?.truncated).toBe(false);
    return found?.actions ?? [];
  };
  const lines = (found: readonly Action[]): string[] =>
    found.map(({ passage, fact }) =>
      [passage.replace(/^.*#(.*)~.*$/, '$1'), fact?.predicate, fact?.object.id].join(' '),
    );

  it('leads through its topic to the facts of the section on it, which the report does not attribute', async () => {
    const found = await actions('pp-res-206-2018');
    expect(lines(found).sort()).toEqual([
      '7.2 DEVELOPS itu-t-wi-e.acp',
      '7.2 DEVELOPS itu-t-wi-e.dit',
      '7.2 DEVELOPS itu-t-wi-e.sup.ottnum',
      '7.2 DEVELOPS itu-t-wi-tr.ottnum',
    ]);
    for (const { isAttributed, why } of found) {
      expect(isAttributed).toBe(false);
      expect(why).toEqual([
        expect.objectContaining({ kind: 'SECTION_ON_TOPIC', named: 'topic-ott', section: `${c20}#s-7` }),
      ]);
    }
  });

  it('leads from Resolution 180 to section 3, in the order of the text, without what is only scheduled', async () => {
    const found = await actions('pp-res-180-rev-2018');
    const done = lines(found);
    const numbers = done.map((line) => Number(/^3\.(\d) /.exec(line)?.[1]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers)).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9]));
    expect(done).toContain('3.4 ASSISTED country-ME');
    expect(done).not.toContain('3.4 HELD_IN country-AR');
    const withPlanned = lines(await actions('pp-res-180-rev-2018', [c20], true));
    expect(withPlanned.length).toBeGreaterThan(done.length);
    expect(withPlanned).toContain('3.4 HELD_IN country-AR');
  });

  it('gives what is stated with it as the report’s own word', async () => {
    const [none, ...others] = await actions('wtsa-res-69');
    expect(others).toEqual([]);
    expect(none).toMatchObject({
      isAttributed: true,
      fact: { predicate: 'STATES_NONE' },
      why: [{ kind: 'STATED_WITH_IT', named: 'wtsa-res-69' }],
    });
  });

  it('is empty for a resolution on which the report is silent', async () => {
    expect(await actions('pp-res-133-rev-2018')).toEqual([]);
  });

  it('rolls editions up', async () => {
    const documents = new Set((await actions('pp-res-180', null)).map(({ document }) => document));
    expect(documents).toEqual(new Set([c20, c22, c23]));
  });
});

describe('A review of the graph', () => {
  it('sees documents as they were extracted', async () => {
    const stored = await storedExtractions(database, [c23, c20]);
    const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
      [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const found of stored) {
      const made = extractions.find(({ self }) => self === found.self)!;
      expect(found.document).toEqual(made.document);
      expect(found.facts.map(({ id, quote }) => `${id} ${quote}`).sort()).toEqual(
        made.facts.map(({ id, quote }) => `${id} ${quote}`).sort(),
      );
      expect(found.statedCounts).toEqual(expect.arrayContaining([...made.statedCounts]));
      expect(byId(found.entities).map(({ id, label, name }) => [id, label, name])).toEqual(
        byId(made.entities).map(({ id, label, name }) => [id, label, name]),
      );
      expect(
        new Set(found.mentions.map(({ passage, start, entity }) => `${passage} ${start} ${entity}`)),
      ).toEqual(new Set(made.mentions.map(({ passage, start, entity }) => `${passage} ${start} ${entity}`)));
    }
  });

  it('finds what contradicts itself in the report of 2020', async () => {
    const { items, truncated } = await reviewGraph(database, [c20], 50);
    expect(truncated).toBe(false);
    const consistency = items
      .filter(({ kind }) => !['unknown-name', 'same-candidate', 'undated-event'].includes(kind))
      .map(({ kind, where, subject }) => `${kind} ${where} ${String(subject)}`);
    expect(consistency).toEqual([
      // 2.4 approved, 2.4.3 "consented draft Recommendation … IoT requirements for support of edge computing"
      'text-statuses 2.4.3 itu-t-y.4208',
      'act-and-kind 2.6 itu-t-q-suppl-71',
      'question-number 2.13 itu-d-q1-1-former',
    ]);
  });

  it('says when there are more documents than it looks at', async () => {
    const { documents, truncated } = await reviewGraph(database, null, 2);
    expect(documents).toHaveLength(2);
    expect(truncated).toBe(true);
  });
});
