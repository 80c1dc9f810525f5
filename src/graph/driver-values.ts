import neo4j from 'neo4j-driver';
import { GraphError } from '../errors.ts';
import type { Statement } from './statements.ts';

/** Property names that hold fractions; every other whole number is stored as an integer. */
const FRACTIONS = new Set(['confidence']);

/**
 * Parameters as the driver wants them: whole numbers as Neo4j integers (JavaScript numbers would arrive as floats),
 * except where the header declares `FLOAT` or the property holds a fraction.
 *
 * @throws GraphError when a declared parameter is absent or one is given that the header does not declare
 */
export function encodeParameters(
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const missing = statement.parameters
    .filter(({ name }) => parameters[name] === undefined)
    .map(({ name }) => name);
  const declared = new Set(statement.parameters.map(({ name }) => name));
  const surplus = Object.keys(parameters).filter((name) => !declared.has(name));
  if (missing.length > 0 || surplus.length > 0) {
    const parts = [
      missing.length > 0 ? `misses ${missing.join(', ')}` : '',
      surplus.length > 0 ? `does not take ${surplus.join(', ')}` : '',
    ];
    throw new GraphError(
      'GRAPH_PARAMETER',
      `cypher/${statement.name}.cypher ${parts.filter((part) => part !== '').join(' and ')}`,
    );
  }
  return Object.fromEntries(
    statement.parameters.map(({ name, type }) => [
      name,
      type.startsWith('FLOAT') ? parameters[name] : encode(parameters[name], name),
    ]),
  );
}

function encode(value: unknown, key: string): unknown {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !FRACTIONS.has(key) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => encode(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, encode(inner, name)]));
  }
  return value;
}

/**
 * A value from the driver as plain data: nodes and relationships become `{labels|type, properties}`, a path the list of its
 * parts, temporal and spatial values their text. Integers already arrive as numbers (`disableLosslessIntegers`).
 * Lists and maps are the driver's own, changed in place: nobody else holds them, and rows are read by the hundred.
 */
export function decode(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? Number(value) : value;
  if (Array.isArray(value)) {
    const items = value as unknown[];
    for (let index = 0; index < items.length; index += 1) items[index] = decode(items[index]);
    return items;
  }
  if (isPlain(value)) {
    const map = value as Record<string, unknown>;
    for (const key in map) {
      const inner = map[key];
      if (typeof inner === 'object' || typeof inner === 'bigint') map[key] = decode(inner);
    }
    return map;
  }
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value)) return { labels: value.labels, properties: decode(value.properties) };
  if (neo4j.isRelationship(value) || neo4j.isUnboundRelationship(value))
    return { type: value.type, properties: decode(value.properties) };
  if (neo4j.isPath(value)) {
    return [
      decode(value.start),
      ...value.segments.flatMap(({ relationship, end }) => [decode(relationship), decode(end)]),
    ];
  }
  // What is left: dates, times, durations, points, each with a text of its own.
  return (value as { toString: () => string }).toString();
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
