import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningService, startRunningService } from '../support/running-service.ts';

let service: RunningService;
let browser: Browser;
/** Where screenshots go, for people to look at; nowhere unless asked for. */
const pictures = process.env['RESGRAPH_TEST_PICTURES'];

beforeAll(async () => {
  service = await startRunningService();
  browser = await chromium.launch({
    executablePath: process.env['RESGRAPH_TEST_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}, 240_000);

afterAll(async () => {
  await browser.close();
  expect(await service.stop()).toBe(0);
}, 60_000);

/** A page that notes every request to another host and every error of its scripts. */
async function openPage(url: string): Promise<{ page: Page; foreign: string[]; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && !['localhost', '127.0.0.1'].includes(hostname))
      foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url, { waitUntil: 'load' });
  return { page, foreign, errors };
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

describe('the start page', () => {
  it('leads to GraphQL, Neo4j Browser, the schema and the saved queries, and asks no other host', async () => {
    const { page, foreign, errors } = await openPage(`${service.url}/`);
    const links = await page
      .locator('a')
      .evaluateAll((anchors) => anchors.map((a) => a.getAttribute('href')));
    expect(links).toEqual(
      expect.arrayContaining(['/graphql', '/schema.graphql', '/favourites.cypher', service.browserUrl]),
    );
    for (const path of ['/schema.graphql', '/favourites.cypher', '/health/live', '/health/ready']) {
      expect((await page.request.get(service.url + path)).status(), path).toBe(200);
    }
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await picture(page, 'start-page');
    await page.close();
  });
});

describe('GraphiQL', () => {
  it('opens with the example queries and runs the first: which partners collaborate with which study groups', async () => {
    const { page, foreign, errors } = await openPage(`${service.url}/graphql`);
    await page.locator('button.graphiql-execute-button').click();
    const result = page.locator('.result-window');
    await expect.poll(async () => result.textContent(), { timeout: 30_000 }).toMatch(/ITU-T\sSG11/);
    expect(await page.locator('.graphiql-tab').count()).toBeGreaterThanOrEqual(4);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await picture(page, 'graphiql');
    await page.close();
  });
});

describe('Neo4j Browser', () => {
  it('connects with the password that the program keeps and draws study groups with their partners', async () => {
    const cypher =
      'MATCH (g:StudyGroup)-[r:COLLABORATES_WITH]->(p) WITH g, p, head(collect(r)) AS r RETURN g, r, p';
    const address = new URLSearchParams({
      connectURL: `neo4j@${service.boltUrl.replace('bolt://', '')}`,
      cmd: 'edit',
      arg: cypher,
    });
    const { page } = await openPage(`${service.browserUrl}?${String(address)}`);
    await page.locator('input[data-testid="password"]').fill(service.password, { timeout: 30_000 });
    await page.locator('[data-testid="connect"]').click();
    await page.locator('[data-testid="editor-Run"]').first().waitFor({ timeout: 30_000 });
    // the first frame comes once the Browser is connected
    await page.getByText(':play start').first().waitFor({ timeout: 30_000 });
    const editor = page.locator('#monaco-main-editor .view-lines');
    await expect.poll(async () => editor.textContent(), { timeout: 30_000 }).toContain('MATCH');
    await page.locator('[data-testid="editor-Run"]').first().click();
    await page.locator('.node').first().waitFor({ timeout: 30_000 });
    // five study groups and their partners; no node without a caption
    await expect.poll(async () => page.locator('.node').count(), { timeout: 30_000 }).toBeGreaterThan(25);
    const captions = await page
      .locator('.node')
      .evaluateAll((nodes) => nodes.map((node) => node.textContent));
    expect(captions.join(' ')).toContain('SG20');
    expect(captions.filter((caption) => caption.trim() === '')).toEqual([]);
    await picture(page, 'neo4j-browser');
    await page.close();
  });
});
