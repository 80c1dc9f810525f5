import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.ts';
import { fitsEnd, STATED_RELATIONSHIPS, type EntityLabel, type Predicate } from '../../src/domain/model.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { removeDocument } from '../../src/load/remove-document.ts';
import { verifyGraph } from '../../src/load/verify-graph.ts';
import { clearGraph, exportGraph, openTestDatabase } from '../support/graph-database.ts';
import {
  makeExtraction,
  SMALL_VOCABULARY,
  type EntitySpec,
  type FactSpec,
} from '../support/graph-extractions.ts';

/** Each run clears and loads a real database several times: some tenths of a second. */
const RUNS = 15;

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  await database.close();
});

const POOL: readonly (readonly [string, EntityLabel])[] = [
  ...SMALL_VOCABULARY.entries.map(({ id, label }) => [id, label] as const),
  ['event-1', 'Event'],
  ['event-2', 'Event'],
  ['project-1', 'Project'],
  ['work-1', 'WorkItem'],
  ['topic-1', 'Topic'],
  ['doc-1', 'Document'],
  ['doc-2', 'Document'],
  ['doc-3', 'Document'],
];
const WORDS = ['alpha', 'SG13', '“beta”', 'γάμμα', '😀', 'delta'];

const entity = fc.record({
  pick: fc.nat({ max: POOL.length - 1 }),
  name: fc.constantFrom('Name one', 'Name two', 'Näme'),
  aliases: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  known: fc.boolean(),
  properties: fc.dictionary(
    fc.constantFrom('status', 'title', 'number', 'periods'),
    fc.oneof(fc.constantFrom('x', 'y'), fc.nat({ max: 2 }), fc.boolean(), fc.constant(['p', 'q'])),
  ),
});

/** Facts are drawn over the entities that a document has; those that the model forbids are left out. */
const document = (id: string): fc.Arbitrary<Extraction> =>
  fc
    .record({
      date: fc.option(fc.constantFrom('2019', '2019-05', '2020-01-01'), { nil: undefined }),
      version: fc.constantFrom('1', '2'),
      passages: fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), {
        minLength: 1,
        maxLength: 4,
      }),
      entities: fc.uniqueArray(entity, { selector: ({ pick }) => pick, maxLength: 8 }),
      facts: fc.array(
        fc.record({
          subject: fc.nat(20),
          object: fc.nat(20),
          passage: fc.nat(20),
          word: fc.nat(20),
          predicate: fc.constantFrom(...(Object.keys(STATED_RELATIONSHIPS) as Predicate[])),
          qualifiers: fc.dictionary(fc.constantFrom('mode', 'status'), fc.constantFrom('x', 'y')),
          confidence: fc.constantFrom(0.5, 1),
        }),
        { maxLength: 30 },
      ),
    })
    .map(({ date, version, passages, entities, facts }) => {
      const specs = entities
        .map(({ pick, ...rest }): EntitySpec => ({
          id: POOL[pick]?.[0] ?? '',
          label: POOL[pick]?.[1] ?? 'Topic',
          ...rest,
        }))
        .filter((spec) => spec.id !== id);
      const all: readonly Pick<EntitySpec, 'id' | 'label'>[] = [{ id, label: 'Document' }, ...specs];
      const at = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item;
      const factSpecs = facts.flatMap(
        ({ subject, object, passage, word, predicate, ...rest }): FactSpec[] => {
          const [from, to] = [at(all, subject), at(all, object)];
          const model = STATED_RELATIONSHIPS[predicate];
          if (
            !model.from.some((end) => fitsEnd(from.label, end)) ||
            !model.to.some((end) => fitsEnd(to.label, end))
          )
            return [];
          const index = passage % passages.length;
          return [
            {
              subject: from.id,
              predicate,
              object: to.id,
              passage: index,
              quote: at(passages[index] ?? [], word),
              ...rest,
            },
          ];
        },
      );
      return makeExtraction({
        id,
        meta: { ...(date !== undefined && { date }) },
        extractorVersion: version,
        passages: passages.map((words) => words.join(' ')),
        entities: specs,
        mentions: specs.slice(0, 3).map((spec) => [spec.id, 0, at(passages[0] ?? [], 0)]),
        facts: factSpecs,
      });
    });

const load = (extraction: Extraction) => loadExtraction(database, extraction, SMALL_VOCABULARY);
const graphOf = async (...extractions: readonly Extraction[]): Promise<string[]> => {
  await clearGraph();
  for (const extraction of extractions) await load(extraction);
  return exportGraph();
};

describe('for any documents', () => {
  it(
    'the order of loading does not matter, the second load writes nothing, and all verifies',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(document('doc-1'), document('doc-2'), document('doc-3'), async (a, b, c) => {
          const graph = await graphOf(a, b, c);
          const writes = database.writes();
          for (const extraction of [c, a, b]) expect((await load(extraction)).outcome).toBe('unchanged');
          expect(database.writes()).toEqual(writes);
          expect((await verifyGraph(database, SMALL_VOCABULARY)).failures).toEqual([]);
          expect(await graphOf(c, a, b)).toEqual(graph);
        }),
        { numRuns: RUNS },
      );
    },
  );

  it('loading B and removing it leaves the graph of A alone', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(document('doc-1'), document('doc-2'), async (a, b) => {
        const alone = await graphOf(a);
        await load(b);
        await removeDocument(database, b.self, SMALL_VOCABULARY);
        expect(await exportGraph()).toEqual(alone);
      }),
      { numRuns: RUNS },
    );
  });

  it(
    'a document that changed leaves the graph as if its new form alone had been loaded',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          document('doc-1'),
          document('doc-1'),
          document('doc-2'),
          async (before, after, other) => {
            const wanted = await graphOf(other, after);
            expect(await graphOf(before, other, after)).toEqual(wanted);
          },
        ),
        { numRuns: RUNS },
      );
    },
  );
});
