/** Two short reports on collaboration, assistance and events, and a client that asks the service without a port. */
import { type Api, type ApiOptions, createApi } from '../../src/api/create-api.ts';
import type { Extractor } from '../../src/api/explanations.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { removeDocument } from '../../src/load/remove-document.ts';
import { clearGraph } from './graph-database.ts';
import { makeExtraction, makeVocabulary } from './graph-extractions.ts';

const VOCABULARY = makeVocabulary(
  [
    { id: 'itu', label: 'Union', name: 'ITU' },
    { id: 'itu-t', label: 'Sector', name: 'ITU-T' },
    { id: 'itu-d-bdt', label: 'Bureau', name: 'BDT' },
    { id: 'itu-t-sg2', label: 'StudyGroup', name: 'ITU-T SG2' },
    { id: 'itu-t-sg11', label: 'StudyGroup', name: 'ITU-T SG11', names: ['Study Group 11'] },
    { id: 'itu-t-sg12', label: 'StudyGroup', name: 'ITU-T SG12' },
    { id: 'itu-t-sg20', label: 'StudyGroup', name: 'ITU-T SG20', names: ['Study Group 20', 'SG20'] },
    { id: 'itu-t-q4-11', label: 'Question', name: 'Question 4/11' },
    { id: 'country-BI', label: 'Country', name: 'Burundi', properties: { alpha2: 'BI', alpha3: 'BDI' } },
    { id: 'country-CI', label: 'Country', name: 'Côte d’Ivoire', properties: { alpha2: 'CI' } },
    {
      id: 'org-ietf',
      label: 'Organization',
      name: 'IETF',
      names: ['Internet Engineering Task Force'],
      properties: { kind: 'sdo' },
    },
    { id: 'org-ietf-ippm', label: 'Organization', name: 'IETF IPPM' },
    { id: 'org-ietf-sfc', label: 'Organization', name: 'IETF SFC' },
    { id: 'org-w3c', label: 'Organization', name: 'W3C' },
    { id: 'org-oif', label: 'Organization', name: 'OIF' },
  ],
  [
    ['itu-t', 'PART_OF', 'itu'],
    ['itu-d-bdt', 'PART_OF', 'itu'],
    ['itu-t-sg2', 'PART_OF', 'itu-t'],
    ['itu-t-sg11', 'PART_OF', 'itu-t'],
    ['itu-t-sg12', 'PART_OF', 'itu-t'],
    ['itu-t-sg20', 'PART_OF', 'itu-t'],
    ['itu-t-q4-11', 'PART_OF', 'itu-t-sg11'],
    ['org-ietf-ippm', 'PART_OF', 'org-ietf'],
    ['org-ietf-sfc', 'PART_OF', 'org-ietf'],
  ],
);

const entity = (id: string): { id: string; label: never; name: string } => {
  const entry = VOCABULARY.byId.get(id);
  if (entry === undefined) throw new Error(`${id} is not in the vocabulary of the test`);
  return { id, label: entry.label as never, name: entry.name };
};
const mode = (value: string, subject?: string): { qualifiers: Record<string, string> } => ({
  qualifiers: { mode: value, ...(subject !== undefined && { subject }) },
});

/** Of 2020. */
const REPORT_2020: Extraction = makeExtraction({
  id: 'doc-c20-33',
  meta: { symbol: 'C20/33', date: '2020-05-12', title: 'Activities related to the Internet' },
  passages: [
    'SG20 is collaborating with IETF and W3C on smart “utility” metering, and with IETF on identifiers.',
    'SG12 continues to collaborate with the IETF IPPM working group.',
    'Q4/11 liaised with IETF SFC, a working group of IETF, on service chaining.',
    'SG11 has been working with SG2 on ENUM.',
    'SG20 is considering collaboration with OIF.',
    'BDT assisted Burundi on IPv6; a workshop is scheduled for Côte d’Ivoire.',
    'SG20 approved ITU-T Y.4461 “Framework of open data in smart cities”.',
  ],
  entities: [
    ...[
      'itu-t-sg2',
      'itu-t-sg11',
      'itu-t-sg12',
      'itu-t-sg20',
      'itu-t-q4-11',
      'itu-d-bdt',
      'country-BI',
      'country-CI',
    ].map(entity),
    ...['org-ietf', 'org-ietf-ippm', 'org-ietf-sfc', 'org-w3c', 'org-oif'].map(entity),
    {
      id: 'event-workshop',
      label: 'Event',
      name: 'Workshop',
      known: false,
      properties: { status: 'scheduled' },
    },
    {
      ...{ id: 'itu-t-y.4461', label: 'Recommendation', name: 'ITU-T Y.4461' },
      properties: { designation: 'ITU-T Y.4461', title: 'Framework of open data in smart cities' },
    },
  ],
  mentions: [
    ['itu-t-sg20', 0, 'SG20'],
    ['org-ietf', 0, 'IETF'],
    ['itu-t-sg20', 4, 'SG20'],
  ],
  facts: [
    {
      subject: 'itu-t-sg20',
      predicate: 'COLLABORATES_WITH',
      object: 'org-ietf',
      passage: 0,
      quote: 'SG20 is collaborating with IETF',
      ...mode('collaboration', 'smart “utility” metering'),
    },
    {
      subject: 'itu-t-sg20',
      predicate: 'COLLABORATES_WITH',
      object: 'org-ietf',
      passage: 0,
      quote: 'with IETF on identifiers',
      ...mode('collaboration', 'identifiers'),
    },
    {
      subject: 'itu-t-sg20',
      predicate: 'COLLABORATES_WITH',
      object: 'org-w3c',
      passage: 0,
      quote: 'is collaborating with IETF and W3C',
      ...mode('collaboration', 'smart “utility” metering'),
    },
    {
      subject: 'itu-t-sg12',
      predicate: 'COLLABORATES_WITH',
      object: 'org-ietf-ippm',
      passage: 1,
      quote: 'continues to collaborate with the IETF IPPM working group',
      ...mode('collaboration'),
    },
    {
      subject: 'itu-t-q4-11',
      predicate: 'COLLABORATES_WITH',
      object: 'org-ietf-sfc',
      passage: 2,
      quote: 'Q4/11 liaised with IETF SFC',
      ...mode('liaison', 'service chaining'),
    },
    // Parallel to the reference link, as every passage that names the group may state it again.
    {
      subject: 'org-ietf-sfc',
      predicate: 'PART_OF',
      object: 'org-ietf',
      passage: 2,
      quote: 'IETF SFC, a working group of IETF',
    },
    {
      subject: 'itu-t-sg11',
      predicate: 'COLLABORATES_WITH',
      object: 'itu-t-sg2',
      passage: 3,
      quote: 'SG11 has been working with SG2',
      ...mode('collaboration', 'ENUM'),
    },
    {
      ...{
        subject: 'itu-t-sg20',
        predicate: 'COLLABORATES_WITH',
        object: 'org-oif',
        passage: 4,
        quote: 'is considering collaboration with OIF',
      },
      qualifiers: { mode: 'collaboration', status: 'considered' },
    },
    {
      ...{
        subject: 'itu-d-bdt',
        predicate: 'ASSISTED',
        object: 'country-BI',
        passage: 5,
        quote: 'BDT assisted Burundi on IPv6',
      },
      qualifiers: { kind: 'training', status: 'provided' },
    },
    {
      subject: 'itu-d-bdt',
      predicate: 'ORGANIZED',
      object: 'event-workshop',
      passage: 5,
      quote: 'a workshop is scheduled',
    },
    {
      subject: 'event-workshop',
      predicate: 'HELD_IN',
      object: 'country-CI',
      passage: 5,
      quote: 'a workshop is scheduled for Côte d’Ivoire',
    },
    {
      subject: 'itu-t-sg20',
      predicate: 'APPROVED',
      object: 'itu-t-y.4461',
      passage: 6,
      quote: 'SG20 approved ITU-T Y.4461',
    },
  ],
});

/** Of 2019. */
const REPORT_2019: Extraction = makeExtraction({
  id: 'doc-c19-33',
  meta: { symbol: 'C19/33', date: '2019-05-12', title: 'Activities of the year before' },
  passages: [
    'ITU-T SG20 signed a memorandum with the Internet Engineering Task Force.',
    'No feedback was received from W3C.',
  ],
  entities: [
    entity('itu-t-sg20'),
    { ...entity('org-ietf'), name: 'Internet Engineering Task Force' },
    entity('org-w3c'),
  ],
  facts: [
    {
      subject: 'itu-t-sg20',
      predicate: 'COLLABORATES_WITH',
      object: 'org-ietf',
      passage: 0,
      quote: 'ITU-T SG20 signed a memorandum with the Internet Engineering Task Force',
      ...mode('memorandum'),
    },
    {
      subject: 'doc-c19-33#1.2~1',
      predicate: 'STATES_NONE',
      object: 'org-w3c',
      passage: 1,
      quote: 'No feedback was received from W3C',
      qualifiers: { subject: 'feedback' },
    },
    { subject: 'doc-c19-33', predicate: 'REPORTS_ON', object: 'itu-t-sg20', passage: 0, quote: 'ITU-T SG20' },
  ],
});

/** Empties the graph and loads both reports. */
export async function loadReports(database: Database): Promise<void> {
  await clearGraph();
  await loadExtraction(database, REPORT_2020, VOCABULARY);
  await loadExtraction(database, REPORT_2019, VOCABULARY);
}

/** Takes both reports out of the graph and loads them again, the later first, as an editor may do at any time. */
export async function reloadReports(database: Database): Promise<void> {
  for (const { self } of [REPORT_2020, REPORT_2019]) await removeDocument(database, self, VOCABULARY);
  await loadExtraction(database, REPORT_2019, VOCABULARY);
  await loadExtraction(database, REPORT_2020, VOCABULARY);
}

/** A database that counts the statements it runs, by name. */
export function countingDatabase(database: Database): {
  readonly database: Database;
  readonly statements: string[];
} {
  const statements: string[] = [];
  return {
    statements,
    database: {
      ...database,
      read: (statement, parameters) => {
        statements.push(statement.name);
        return database.read(statement, parameters);
      },
    },
  };
}

/** The file of a statement: its name without the shape that its text takes. */
export function fileOf(name: string): string {
  return name.replace(/\[.*$/, '');
}

/** What callers do not see, so that a failing test shows it. */
const REPORTS = new WeakMap<Api, string[]>();

/** For tests that explain nothing. */
const NO_EXTRACTOR: Extractor = {
  version: '1',
  explain: () => Promise.reject(new Error('this test explains nothing')),
};

/** The service over a database; what it reports is collected. */
export function testApi(
  database: Database,
  extractor: Extractor = NO_EXTRACTOR,
  options: Partial<Pick<ApiOptions, 'cacheMb' | 'introspection' | 'graphiql'>> = {},
): { readonly api: Api; readonly reports: string[] } {
  const reports: string[] = [];
  const api = createApi({
    database,
    extractor,
    allowedHosts: [],
    // Without a cache each request runs its statements, which tests count.
    ...{ cacheMb: 0, introspection: true, graphiql: true, version: 'test', ...options },
    report: (message) => reports.push(message),
  });
  REPORTS.set(api, reports);
  return { api, reports };
}

export interface Answer {
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends a query as a program would. */
export async function ask(api: Api, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await api.fetch('http://localhost:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** The data of an answer that must have no errors. */
export async function dataOf(api: Api, query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await ask(api, query, variables);
  if (errors !== undefined) throw new Error([JSON.stringify(errors), ...(REPORTS.get(api) ?? [])].join('\n'));
  return data;
}
