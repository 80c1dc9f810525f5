/** Things as answers name them. */
import { z } from 'zod';
import type { SubjectRow } from '../graph/read/facts.ts';

export const ENTITY_REFERENCE = z.object({
  id: z.string().describe('Stays the same; other tools take it.'),
  name: z.string(),
  label: z.string().describe('What it is: StudyGroup, Organization, Recommendation, …'),
});

export type EntityReference = z.output<typeof ENTITY_REFERENCE>;

/** What a row is, in three words. */
export function referenceTo({ id, name, __typename }: SubjectRow): EntityReference {
  return { id, name, label: __typename };
}

/** `ITU-T SG20 (StudyGroup, itu-t-sg20)` */
export function nameOf({ id, name, label }: EntityReference): string {
  return `${name} (${label}, ${id})`;
}
