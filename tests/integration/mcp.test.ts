import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { packageVersion } from '../../src/package-root.ts';
import { loadCouncilReports } from '../support/council-reports.ts';
import { exportGraph, openTestDatabase } from '../support/graph-database.ts';
import { connectHost, type McpHost, textOf } from '../support/mcp-host.ts';

const TOOLS = ['ask', 'search', 'entity', 'facts', 'path', 'passage'];

let database: Database;
let host: McpHost;
let documents: Readonly<Record<2019 | 2020, string>>;
let graph: readonly string[];

beforeAll(async () => {
  database = await openTestDatabase();
  documents = await loadCouncilReports(database);
  graph = await exportGraph();
  host = await connectHost();
});
afterAll(async () => {
  await host.client.close();
  await database.close();
});

/** All rows of a tool, page by page. */
async function allOf(name: string, rows: string, args: Record<string, unknown>): Promise<any[]> {
  const found: any[] = [];
  for (let after: string | undefined; ;) {
    const page = await host.call(name, { ...args, ...(after !== undefined && { after }) });
    found.push(...page[rows]);
    expect(page.next === undefined).toBe(!page.more);
    if (!page.more) return found;
    after = page.next;
  }
}

/** Checks that a fact's quote stands where it says, word for word. */
async function expectQuoted({ citation }: any): Promise<void> {
  const { passages } = await host.call('passage', { id: citation.passage });
  const [{ text, where, document }] = passages;
  expect(text.slice(citation.start, citation.end)).toBe(citation.quote);
  expect({ where, document }).toEqual({ where: citation.where, document: citation.document });
}

describe('resgraph mcp', () => {
  it.each([undefined, '2026-07-28'])('introduces itself to a host that speaks %s', async (revision) => {
    const other = revision === undefined ? host : await connectHost({ revision });
    expect(other.client.getServerVersion()).toMatchObject({
      name: 'resolution-graph',
      version: packageVersion(),
    });
    expect(other.client.getInstructions()).toContain('word for word');
    expect((await other.client.listTools()).tools.map(({ name }) => name)).toEqual(TOOLS);
    expect((await other.call('facts', { entity: 'W3C' })).facts).not.toEqual([]);
    if (other !== host) await other.client.close();
  });

  it('describes its tools: what they take and give, their caps, and that they only read', async () => {
    const { tools } = await host.client.listTools();
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      expect(annotations, name).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(description, name).toMatch(/[Aa]t most \d+ .*"more"/s);
      const ajv = new Ajv2020({ strict: false });
      expect(ajv.validateSchema(inputSchema as object), name).toBe(true);
      expect(ajv.validateSchema((outputSchema ?? {}) as object), name).toBe(true);
      expect(inputSchema, name).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema, name).toMatchObject({ type: 'object', additionalProperties: false });
      for (const [argument, schema] of Object.entries(inputSchema.properties ?? {}))
        expect(schema, `${name}.${argument}`).toHaveProperty('description');
    }
  });

  it('names an argument that cannot be used, and what it must be', async () => {
    expect(await host.refusal('facts', { limit: 51 })).toMatch(/limit: .*<=50/);
    expect(await host.refusal('search', { query: ' ' })).toContain('query: ');
    expect(await host.refusal('entity', {})).toContain('name: ');
    expect(await host.refusal('entity', { name: 'x'.repeat(401) })).toMatch(/name: .*<=400/);
    expect(await host.refusal('entity', { name: 'IETF', nane: 1 })).toContain('"nane"');
    expect(await host.refusal('facts', { predicates: ['LIKES'] })).toMatch(/predicates.*APPROVED/s);
    expect(await host.refusal('facts', { dateFrom: '2019-13' })).toMatch(/dateFrom: .*2019-10/);
    expect(await host.refusal('facts', { entity: 'IETF', subject: 'SG20' })).toContain('not both');
    expect(await host.refusal('path', { from: 'IETF', to: 'W3C', maxLength: 7 })).toMatch(/maxLength: .*<=6/);
    expect(await host.refusal('path', { from: 'IETF', to: 'org-ietf' })).toContain('two things');
    expect(await host.refusal('passage')).toContain('give id; or document');
    for (const [tool, args] of [
      ['facts', {}],
      ['search', { query: 'IPv6' }],
      ['entity', { name: 'IETF' }],
      ['passage', { document: documents[2020] }],
      ['ask', { question: 'Which partners collaborate with SG20?' }],
    ] as const)
      expect(await host.refusal(tool, { ...args, after: 'bm9uZQ' }), tool).toContain('BAD_INPUT: after: ');
    await expect(host.client.callTool({ name: 'delete', arguments: {} })).rejects.toThrow('delete');
  });

  it('has written nothing', async () => {
    await host.call('facts', { entity: `"}) DETACH DELETE n //` }).catch(() => undefined);
    expect(await exportGraph()).toEqual(graph);
  });
});

describe('The tool ask', () => {
  it('answers with rows, each with the sentences that it stands on', async () => {
    const question = 'Which partners does SG20 collaborate with?';
    const answer = await host.call('ask', { question, limit: 50 });
    expect(answer).toMatchObject({ status: 'answered', more: false, rowCount: answer.rows.length });
    expect(answer.rows.map(({ values }: any) => values[0].id)).toContain('org-w3c');
    expect(answer.reading).toContain('SG20');
    expect(answer.documents.map(({ id }: any) => id).sort()).toEqual(Object.values(documents).sort());
    const citations = answer.rows.flatMap((row: any) => row.citations);
    expect(citations.length).toBeGreaterThan(answer.rows.length - 1);
    for (const citation of citations) await expectQuoted({ citation });
    const rows = await allOf('ask', 'rows', { question, limit: 4 });
    expect(rows).toEqual(answer.rows);
  });

  it('counts, says yes with a sentence, and shows paths', async () => {
    const counted = await host.call('ask', {
      question: 'How many Recommendations did SG20 approve in the 2020 report?',
    });
    expect(counted).toMatchObject({ status: 'answered', value: 13 });
    const said = await host.call('ask', { question: 'Does SG20 collaborate with W3C?' });
    expect(said).toMatchObject({ status: 'answered', value: true });
    await expectQuoted({ citation: said.rows[0].citations[0] });
    const { paths } = await host.call('ask', { question: 'How is W3C connected to IETF?' });
    expect(paths.length).toBeGreaterThan(0);
    for (const { nodes, hops } of paths) {
      expect(hops).toHaveLength(nodes.length - 1);
      for (const { citation, source } of hops) expect([citation, source].filter(Boolean)).toHaveLength(1);
    }
  });

  it('refuses what it does not understand, with questions that it would', async () => {
    const refused = await host.call('ask', { question: 'What will the weather be in Geneva?' });
    expect(refused).toMatchObject({ status: 'refused', rows: [], paths: [], more: false });
    expect(refused.suggestions).not.toEqual([]);
    for (const question of refused.suggestions)
      expect((await host.call('ask', { question })).status, question).not.toBe('refused');
    expect(await host.refusal('ask', { question: 'x'.repeat(501) })).toMatch(/question: .*<=500/);
  });

  it('says of what the documents do not state where it was looked for', async () => {
    const question = 'Does SG2 collaborate with W3C?';
    const empty = await host.call('ask', { question });
    expect(empty).toMatchObject({ rows: [], value: false });
    expect(empty.documents.map(({ nature }: any) => nature).sort()).toEqual(['composed', 'real']);
    const text = textOf(await host.client.callTool({ name: 'ask', arguments: { question } }));
    expect(text).toContain('Searched: ');
  });
});

describe('The tool search', () => {
  it('finds things and passages, and gives the words of a passage as they stand', async () => {
    const { hits, total, fuzzy } = await host.call('search', { query: 'smart metering' });
    expect({ total, fuzzy }).toEqual({ total: hits.length, fuzzy: false });
    const passages = hits.filter(({ passage }: any) => passage?.document.id === documents[2020]);
    expect(passages.map(({ passage }: any) => passage.where)).toEqual(['2.4.3']);
    const [{ passage, snippet }] = passages;
    const { passages: read } = await host.call('passage', { id: passage.id });
    expect(read[0].text.slice(snippet.start, snippet.end)).toBe(snippet.text);
    expect(snippet.text).toContain('smart utility metering');
  });

  it('pages through all hits without a repeat', async () => {
    const { total } = await host.call('search', { query: 'IPv6' });
    const hits = await allOf('search', 'hits', { query: 'IPv6', limit: 7 });
    expect(total).toBeGreaterThan(14);
    expect(new Set(hits.map(({ entity, passage }) => (entity ?? passage).id)).size).toBe(total);
  });

  it('looks only where it is told to', async () => {
    const things = await host.call('search', { query: 'IPv6', labels: ['Topic'] });
    expect(things.hits.map(({ entity }: any) => entity.id)).toEqual(['topic-ipv6']);
    const passages = await allOf('search', 'hits', {
      ...{ query: 'IPv6', kinds: ['PASSAGE'], limit: 25 },
      documents: [documents[2019]],
    });
    expect(new Set(passages.map(({ passage }) => passage.document.id))).toEqual(new Set([documents[2019]]));
  });

  it('says that nothing is found, and when other spellings were taken', async () => {
    expect((await host.call('search', { query: 'zebra crossing' })).hits).toEqual([]);
    const { fuzzy, hits } = await host.call('search', { query: 'identifers' });
    expect(fuzzy).toBe(true);
    expect(hits).not.toEqual([]);
  });
});

describe('The tool entity', () => {
  it('shows a thing with links, each with a quote or with the table that gives it', async () => {
    const { entity, links } = await host.call('entity', { name: 'sg20', limit: 30 });
    expect(entity).toMatchObject({ id: 'itu-t-sg20', name: 'ITU-T SG20', label: 'StudyGroup' });
    expect(entity.aliases).toContain('Study Group 20');
    const partner = links.find(({ to }: any) => to.id === 'org-onem2m');
    expect(partner).toMatchObject({ type: 'COLLABORATES_WITH', planned: false });
    expect(partner.facts).toHaveLength(2);
    for (const { facts, sources, factCount } of links) {
      expect([...facts, ...sources]).not.toEqual([]);
      expect(facts.length).toBe(Math.min(factCount, 2));
    }
    await expectQuoted(partner.facts[0]);
  });

  it('pages through all links', async () => {
    const few = await allOf('entity', 'links', { name: 'IETF', limit: 3 });
    const keys = few.map(({ type, from, to }) => [from.id, type, to.id].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    const many = await allOf('entity', 'links', { name: 'IETF', limit: 30 });
    expect(few).toEqual(many);
  });

  it('tells what a composed report says from what a real one says', async () => {
    const { descriptions } = await host.call('entity', { name: 'sg20' });
    expect(descriptions.map(({ document }: any) => [document.id, document.nature]).sort()).toEqual([
      [documents[2019], 'composed'],
      [documents[2020], 'real'],
    ]);
    const answer = await host.client.callTool({ name: 'entity', arguments: { name: 'sg20' } });
    expect(textOf(answer)).toContain('(composed, not of ITU)');
  });

  it('proposes what is spelled alike, and takes nothing for it', async () => {
    const refused = await host.refusal('entity', { name: 'IETFF' });
    expect(refused).toMatch(/^UNKNOWN_ENTITY: name: nothing .* “IETFF”/);
    expect(refused).toContain('- IETF (Organization, org-ietf): 1 letter');
    expect(await host.refusal('entity', { name: 'Zebra Crossing Board' })).toContain('The tool search');
  });

  it('asks which one is meant where several things bear a name', async () => {
    const refused = await host.refusal('entity', {
      name: 'ITU activities related to the Internet and Resolutions 101, 102, 133, 180 and 206',
    });
    expect(refused).toMatch(/^AMBIGUOUS_NAME: name: /);
    for (const id of Object.values(documents)) expect(refused).toContain(id);
  });
});

describe('The tool facts', () => {
  it('gives every fact with a quote that stands where it says', async () => {
    const facts = await allOf('facts', 'facts', { entity: 'SG20', limit: 10 });
    const { total, readings } = await host.call('facts', { entity: 'SG20', limit: 1 });
    expect(facts).toHaveLength(total);
    expect(readings).toMatchObject([{ argument: 'entity', text: 'SG20', entity: { id: 'itu-t-sg20' } }]);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(total);
    for (const { citation, subject, object } of facts) {
      expect([subject.id, object.id]).toContain('itu-t-sg20');
      expect(citation.rule).toMatch(/^[a-z-]+\/[a-z-]+$/);
    }
    for (const fact of facts) await expectQuoted(fact);
  });

  it('answers which partners work with which study group, as the report words it', async () => {
    const { facts } = await host.call('facts', {
      ...{ subject: 'Study Group 20', object: 'W3C', predicates: ['COLLABORATES_WITH'] },
      documents: [documents[2020]],
    });
    expect(facts).toMatchObject([
      {
        qualifiers: { mode: 'collaboration', subject: 'Decentralised Identifiers (DIDs)' },
        citation: { where: '2.4.3', wording: 'is collaborating', document: { id: documents[2020] } },
      },
    ]);
  });

  it('leaves out what is not done, says how much, and marks it where it is asked for', async () => {
    const asked = { documents: [documents[2020]], limit: 50 };
    const done = await host.call('facts', asked);
    expect(done.plannedLeftOut).toBeGreaterThan(0);
    const all = await allOf('facts', 'facts', { ...asked, includePlanned: true });
    expect(all.length - done.plannedLeftOut).toBe(done.total);
    expect(all.filter(({ planned }) => planned)).toHaveLength(done.plannedLeftOut);
    const { facts } = await host.call('facts', { status: ['scheduled'] });
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every(({ planned, qualifiers }: any) => planned && qualifiers.status === 'scheduled')).toBe(
      true,
    );
    const answer = await host.client.callTool({ name: 'facts', arguments: { status: ['scheduled'] } });
    expect(textOf(answer)).toContain('NOT DONE YET');
  });

  it('says that none of the documents states it', async () => {
    const asked = { subject: 'W3C', object: 'Burundi' };
    expect(await host.call('facts', asked)).toMatchObject({ facts: [], total: 0, more: false });
    const answer = await host.client.callTool({ name: 'facts', arguments: asked });
    expect(textOf(answer)).toContain('None of the loaded documents states it.');
  });

  it('names the documents that there are where it does not know one', async () => {
    const refused = await host.refusal('facts', { documents: ['C99/1'] });
    expect(refused).toMatch(/^UNKNOWN_ENTITY: documents: no document is called “C99\/1”/);
    for (const id of Object.values(documents)) expect(refused).toContain(id);
  });

  it('shows a quote once, with every fact that was read from it, to readers', async () => {
    const arguments_ = { subject: 'SG20', predicates: ['APPROVED'], documents: [documents[2020]] };
    const text = textOf(await host.client.callTool({ name: 'facts', arguments: arguments_ }));
    expect(text.match(/APPROVED/g)).toHaveLength(13);
    expect(text.match(/On Internet-of-things, ITU-T SG20 approved 13 Recommendations/g)).toHaveLength(1);
    expect(text).toContain('[1] “approved”, rule approve/active');
  });
});

describe('The tool path', () => {
  it('shows how two things are connected, with evidence on every hop', async () => {
    const { paths, more, complete } = await host.call('path', { from: 'IETF', to: 'w3c', limit: 2 });
    expect({ more, complete, found: paths.length }).toEqual({ more: true, complete: true, found: 2 });
    expect(paths[0].nodes.map(({ id }: any) => id)).toEqual(['org-ietf', 'itu-t-sg20', 'org-w3c']);
    for (const { hops, nodes, length } of paths) {
      expect(hops).toHaveLength(length);
      expect(nodes.length - 1).toBe(length);
      for (const { links } of hops) {
        expect(links.length).toBeGreaterThan(0);
        for (const { facts, references } of links) expect([...facts, ...references]).not.toEqual([]);
      }
    }
    await expectQuoted(paths[0].hops[0].links[0].facts[0]);
  });

  it('goes round hubs, keeps to what documents state, and says that there is no path', async () => {
    const { paths, avoidedHubs } = await host.call('path', { from: 'IETF', to: 'W3C', hubDegree: 5 });
    expect(avoidedHubs.map(({ id }: any) => id)).toContain('itu-t-sg20');
    expect(paths.flatMap(({ nodes }: any) => nodes.map(({ id }: any) => id))).not.toContain('itu-t-sg20');
    const stated = await host.call('path', { from: 'IETF', to: 'W3C', includeReference: false });
    const links = stated.paths.flatMap(({ hops }: any) => hops.flatMap((hop: any) => hop.links));
    expect(links.length).toBeGreaterThan(0);
    expect(links.flatMap(({ references }: any) => references)).toEqual([]);
    expect(await host.call('path', { from: 'IETF', to: 'W3C', maxLength: 1 })).toMatchObject({
      ...{ paths: [], more: false, complete: true },
    });
  });

  it('helps with a name that it does not know', async () => {
    expect(await host.refusal('path', { from: 'IETFF', to: 'W3C' })).toContain('org-ietf');
  });
});

describe('The tool passage', () => {
  it('reads a paragraph by its label, with its facts and mentions', async () => {
    const { passages, more } = await host.call('passage', { document: documents[2020], where: '2.4.3' });
    expect(more).toBe(false);
    const [{ text, facts, mentions }] = passages;
    expect(text).toMatch(/^SG20 continued coordination on IoT/);
    expect(facts.map(({ object }: any) => object.id)).toContain('org-w3c');
    expect(mentions.length).toBeGreaterThan(0);
    for (const { surface, start, end } of mentions) expect(text.slice(start, end)).toBe(surface);
    for (const { citation } of facts) expect(text.slice(citation.start, citation.end)).toBe(citation.quote);
  });

  it('reads a document from its beginning to its end', async () => {
    const passages = await allOf('passage', 'passages', { document: documents[2020], limit: 10 });
    expect(passages).toHaveLength(56);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(56);
  });

  it('shows fewer passages than may be where they would be too long to read', async () => {
    const pages: any[] = [];
    for (let after: string | undefined; ; after = pages.at(-1).next) {
      const page = await host.call('passage', {
        ...{ document: documents[2020], limit: 10 },
        ...(after !== undefined && { after }),
      });
      pages.push(page);
      const size = page.passages
        .slice(1)
        .reduce((sum: number, row: any) => sum + JSON.stringify(row).length, 0);
      expect(size).toBeLessThan(40_000);
      if (!page.more) break;
    }
    expect(pages.slice(0, -1).some(({ passages }) => passages.length < 10)).toBe(true);
  });

  it('tells what there is where it does not know the label, the document or the id', async () => {
    const refused = await host.refusal('passage', { document: documents[2020], where: '9.9' });
    expect(refused).toMatch(/no paragraph “9\.9”; its sections are: .*3 IPv6/);
    expect(await host.refusal('passage', { document: 'C99/1' })).toContain(documents[2020]);
    expect(await host.refusal('passage', { id: 'doc-c99-1#1~1' })).toContain('UNKNOWN_PASSAGE');
  });
});

describe('Resources', () => {
  const uriOf = (id: string): string => `resgraph://document/${id}`;
  const read = async (uri: string): Promise<string> => {
    const { contents } = await host.client.readResource({ uri });
    expect(contents).toMatchObject([{ uri }]);
    return (contents[0] as { text: string }).text;
  };

  it('are the schema and the documents that were read', async () => {
    const { resources } = await host.client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      'resgraph://schema',
      ...Object.values(documents).sort().map(uriOf),
    ]);
    expect(await read('resgraph://schema')).toContain('type Query');
  });

  it('show a document page by page, every passage once', async () => {
    const first = await read(uriOf(documents[2020]));
    expect(first).toMatch(/page 1 of 2, 56 passages/);
    expect(first).toContain('- 3 IPv6');
    const next = /It goes on in (\S+)$/.exec(first)![1]!;
    const second = await read(next);
    const ids = [...`${first}\n${second}`.matchAll(/^\*\*.*\*\* `(.*)`$/gm)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(56);
    expect(second).not.toContain('It goes on');
    expect(await read(`${uriOf(documents[2020])}/page/1`)).toBe(first);
  });

  it('refuse what is not there with what is', async () => {
    await expect(read(`${uriOf(documents[2020])}/page/3`)).rejects.toThrow('page: expected 1 to 2, found 3');
    await expect(read(`${uriOf(documents[2020])}/page/x`)).rejects.toThrow('page: expected 1 to 2, found x');
    await expect(read(uriOf('doc-c99-1'))).rejects.toThrow(documents[2020]);
    await expect(read('resgraph://nothing')).rejects.toThrow();
    await expect(host.client.listResources({ cursor: 'bm9uZQ' })).rejects.toThrow('BAD_INPUT');
  });

  it('complete the ids of documents', async () => {
    const { resourceTemplates } = await host.client.listResourceTemplates();
    expect(resourceTemplates.map(({ name }) => name)).toEqual(['document', 'document-page']);
    const completed = async (value: string): Promise<readonly string[]> =>
      (
        await host.client.complete({
          ref: { type: 'ref/resource', uri: resourceTemplates[0]!.uriTemplate },
          argument: { name: 'id', value },
        })
      ).completion.values;
    expect(await completed('')).toEqual(Object.values(documents).sort());
    expect(await completed('doc-council-2020')).toEqual([documents[2020]]);
    expect(await completed('org-')).toEqual([]);
  });
});

describe('Prompts', () => {
  it('ask for quotes and for nothing beside the graph', async () => {
    const { prompts } = await host.client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['answer-with-quotes', 'briefing']);
    const { messages } = await host.client.getPrompt({
      name: 'answer-with-quotes',
      arguments: { question: 'Who works with W3C?' },
    });
    expect(messages).toMatchObject([{ role: 'user', content: { type: 'text' } }]);
    const { text } = messages[0]!.content as { text: string };
    expect(text).toContain('word for word');
    expect(text).toContain('Who works with W3C?');
    const briefing = await host.client.getPrompt({ name: 'briefing', arguments: { name: 'Burundi' } });
    expect(JSON.stringify(briefing)).toContain('Write a briefing on Burundi');
  });
});
