/** Finds level and upright lines among what a page draws: borders of tables, rules above footnotes. */
import type { PdfRule } from './pdf-content.ts';

/** `[a, b, c, d, e, f]` of a transformation. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Numbers of the drawing operations that matter, by their names in the library. */
export interface DrawingCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  /** Operations that end a path with a stroke, with a filling. */
  readonly strokes: ReadonlySet<number>;
  readonly fills: ReadonlySet<number>;
}

/** A box this thin is a line. */
const MAX_THICKNESS = 2.5;
/** Shorter ones are dashes and parts of pictures. */
const MIN_LENGTH = 6;
/** Deviation from level or upright that is still a line. */
const MAX_SLANT = 0.7;
/** Nesting of saved states that is followed; deeper drawing is decoration or hostile. */
const MAX_DEPTH = 200;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

type Point = readonly [number, number];

/**
 * Rules of one page.
 *
 * @param viewport - from the page's units to points downwards from its top left
 * @param limit - no more than so many are kept
 */
export function findRules(
  operations: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  codes: DrawingCodes,
  viewport: Matrix,
  limit: number,
): PdfRule[] {
  const rules: PdfRule[] = [];
  const saved: Matrix[] = [];
  let matrix = viewport;
  const restore = (): void => {
    matrix = saved.pop() ?? viewport;
  };
  const save = (): void => {
    if (saved.length < MAX_DEPTH) saved.push(matrix);
  };
  for (const [at, operation] of operations.fnArray.entries()) {
    const args = operations.argsArray[at];
    if (operation === codes.save) save();
    else if (operation === codes.restore || operation === codes.paintFormXObjectEnd) restore();
    else if (operation === codes.transform) matrix = multiply(matrix, asMatrix(args));
    else if (operation === codes.paintFormXObjectBegin) {
      save();
      matrix = multiply(matrix, asMatrix(Array.isArray(args) ? args[0] : undefined));
    } else if (operation === codes.constructPath && Array.isArray(args)) {
      const [ending, paths] = args as [unknown, unknown];
      const isStroke = typeof ending === 'number' && codes.strokes.has(ending);
      const isFilled = typeof ending === 'number' && codes.fills.has(ending);
      if (!isStroke && !isFilled) continue;
      for (const path of subpaths(Array.isArray(paths) ? (paths[0] as unknown) : undefined)) {
        const points = path.map((point) => apply(matrix, point));
        rules.push(...(isStroke ? strokedRules(points) : filledRules(points)));
      }
      if (rules.length > limit) return rules.slice(0, limit);
    }
  }
  return rules;
}

/** Corners of each subpath. Curves count by their ends: they are no rules and make none. */
function subpaths(data: unknown): Point[][] {
  if (!(data instanceof Float32Array)) return [];
  const found: Point[][] = [];
  let path: Point[] = [];
  const lengths = [2, 2, 6, 4, 0];
  for (let at = 0; at < data.length;) {
    const code = data[at] ?? -1;
    const length = lengths[code];
    if (length === undefined) break;
    if (code === 0 && path.length > 0) {
      found.push(path);
      path = [];
    }
    const start = path[0];
    if (length > 0) path.push([data[at + length - 1] ?? 0, data[at + length] ?? 0]);
    else if (start !== undefined) path.push(start);
    at += 1 + length;
  }
  if (path.length > 0) found.push(path);
  return found;
}

function strokedRules(points: readonly Point[]): PdfRule[] {
  const rules: PdfRule[] = [];
  for (let at = 1; at < points.length; at += 1) {
    const [x1, y1] = points[at - 1] ?? [0, 0];
    const [x2, y2] = points[at] ?? [0, 0];
    rules.push(...asRule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), MAX_SLANT));
  }
  return rules;
}

/** A thin box is a line; a wide one is the ground of something and has no border. */
function filledRules(points: readonly Point[]): PdfRule[] {
  if (points.length < 4 || points.length > 6) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return asRule(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), MAX_THICKNESS);
}

function asRule(x1: number, y1: number, x2: number, y2: number, thickness: number): PdfRule[] {
  if (![x1, y1, x2, y2].every((value) => Number.isFinite(value))) return [];
  if (y2 - y1 <= thickness && x2 - x1 >= MIN_LENGTH) {
    const y = (y1 + y2) / 2;
    return [{ x1, y1: y, x2, y2: y }];
  }
  if (x2 - x1 <= thickness && y2 - y1 >= MIN_LENGTH) {
    const x = (x1 + x2) / 2;
    return [{ x1: x, y1, x2: x, y2 }];
  }
  return [];
}

function asMatrix(args: unknown): Matrix {
  const values = Array.isArray(args) || args instanceof Float32Array ? Array.from(args as number[]) : [];
  const [a, b, c, d, e, f] = values;
  return [a, b, c, d, e, f].every((value) => typeof value === 'number')
    ? (values as unknown as Matrix)
    : IDENTITY;
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}
