import type { EntityRow } from '../graph/read/entities.ts';
import type { FactRow } from '../graph/read/facts.ts';
import type { PassageRow, SectionRow } from '../graph/read/passages.ts';

/** What a fact can be said of. */
export type SubjectRow = EntityRow | SectionRow | PassageRow;
/** Anything with a stable id of its own; `__typename` tells which. */
export type NodeRow = SubjectRow | FactRow;
