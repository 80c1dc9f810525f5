import type { FactRow, SubjectRow } from '../graph/read/facts.ts';

/** Anything with a stable id of its own; `__typename` tells which. */
export type NodeRow = SubjectRow | FactRow;
