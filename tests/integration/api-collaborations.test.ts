import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import type { Database } from '../../src/graph/database.ts';
import { ask, dataOf, loadReports, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadReports(database);
  ({ api } = testApi(database));
});
afterAll(async () => database.close());

async function pairs(arguments_: string): Promise<string[]> {
  const { collaborations } = await dataOf(
    api,
    `{ collaborations${arguments_} { nodes { body { name } partner { name } factCount } } }`,
  );
  return collaborations.nodes.map((row: any) => `${row.body.name} × ${row.partner.name}: ${row.factCount}`);
}

describe('Which partners collaborate with which study groups', () => {
  it('lists distinct pairs exactly as the texts name them, without what is only considered', async () => {
    expect(await pairs('')).toEqual([
      'ITU-T SG12 × IETF IPPM: 1',
      'ITU-T SG20 × IETF: 3',
      'ITU-T SG20 × W3C: 1',
    ]);
  });

  it('rolls a Question up to its study group and a working group up to its organisation', async () => {
    expect(await pairs('(rollUp: true)')).toEqual([
      'ITU-T SG11 × IETF: 1',
      'ITU-T SG12 × IETF: 1',
      'ITU-T SG20 × IETF: 3',
      'ITU-T SG20 × W3C: 1',
    ]);
  });

  it('says, rolled up, which bodies and partners the texts name', async () => {
    const { collaborations } = await dataOf(
      api,
      '{ collaborations(rollUp: true, bodies: ["itu-t-sg11"]) { nodes { namedBodies { name } namedPartners { name } } } }',
    );
    expect(collaborations.nodes).toEqual([
      { namedBodies: [{ name: 'Question 4/11' }], namedPartners: [{ name: 'IETF SFC' }] },
    ]);
  });

  it('shows subjects, modes, documents and the words of each statement', async () => {
    const { collaborations } = await dataOf(
      api,
      `{ collaborations(bodies: ["itu-t-sg20"], partners: ["org-ietf"]) { nodes {
          documentCount modes subjects facts(first: 10) { quote where start end document { symbol } passage { text } } } } }`,
    );
    const [row] = collaborations.nodes;
    expect(row).toMatchObject({
      documentCount: 2,
      modes: ['collaboration', 'memorandum'],
      subjects: ['identifiers', 'smart “utility” metering'],
    });
    expect(row.facts.map((fact: any) => [fact.document.symbol, fact.where, fact.quote]).sort()).toEqual([
      ['C19/33', '1.1', 'ITU-T SG20 signed a memorandum with the Internet Engineering Task Force'],
      ['C20/33', '1.1', 'SG20 is collaborating with IETF'],
      ['C20/33', '1.1', 'with IETF on identifiers'],
    ]);
    for (const fact of row.facts) expect(fact.passage.text.slice(fact.start, fact.end)).toBe(fact.quote);
  });

  it('includes what is considered when asked to', async () => {
    expect(await pairs('(includePlanned: true, partners: ["org-oif"])')).toEqual(['ITU-T SG20 × OIF: 1']);
  });

  it('restricts by the kind of organisation', async () => {
    expect(await pairs('(partnerKinds: ["sdo"])')).toEqual(['ITU-T SG20 × IETF: 3']);
    expect(await pairs('(partnerKinds: ["sdo", "consortium"], rollUp: true)')).toEqual([
      'ITU-T SG11 × IETF: 1',
      'ITU-T SG12 × IETF: 1',
      'ITU-T SG20 × IETF: 3',
    ]);
    expect(await pairs('(partnerKinds: ["igo"])')).toEqual([]);
  });

  it('refuses bodies, partners and documents that the graph has not, where nothing is found', async () => {
    for (const [argument, id] of [
      ['bodies', 'SG 20'],
      ['partners', 'IETF'],
      ['documents', 'doc-c21-33'],
    ]) {
      const { errors } = await ask(api, `{ collaborations(${argument}: ["${id}"]) { totalCount } }`);
      expect(errors?.[0]?.message).toContain(`${argument}: the graph has no such entity: ${id}`);
      expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_ENTITY');
    }
    expect(await pairs('(bodies: ["itu-t-sg2"])')).toEqual([]);
  });

  it('restricts by mode and by document', async () => {
    expect(await pairs('(modes: ["memorandum"])')).toEqual(['ITU-T SG20 × IETF: 1']);
    expect(await pairs('(documents: ["doc-c19-33"])')).toEqual(['ITU-T SG20 × IETF: 1']);
  });

  it('takes collaboration between two ITU bodies both ways when bodies are asked for as partners', async () => {
    expect(await pairs('(partnerLabels: [StudyGroup])')).toEqual([
      'ITU-T SG11 × ITU-T SG2: 1',
      'ITU-T SG2 × ITU-T SG11: 1',
    ]);
  });

  it('pages through all pairs once, in one order', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page += 1) {
      const { collaborations }: any = await dataOf(
        api,
        'query ($after: String) { collaborations(rollUp: true, first: 1, after: $after) { nodes { body { id } partner { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...collaborations.nodes.map((row: any) => `${row.body.id} ${row.partner.id}`));
      after = collaborations.pageInfo.endCursor;
      if (!collaborations.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual([
      'itu-t-sg11 org-ietf',
      'itu-t-sg12 org-ietf',
      'itu-t-sg20 org-ietf',
      'itu-t-sg20 org-w3c',
    ]);
  });
});
