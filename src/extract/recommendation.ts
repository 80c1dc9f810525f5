/** Identity of ITU-T Recommendations and series. */
import type { Candidate, EntityDraft } from './candidate.ts';

/** A work: `ITU-T Y.3173`; with what belongs to the designation: `ITU-T H.626 (V2)`, `ITU-T M.3020 (04/2023)`. */
export function recommendation(
  designation: string,
  marks: { version?: string; edition?: string } = {},
): EntityDraft {
  const suffix = `${marks.version ? ` (${marks.version})` : ''}${marks.edition ? ` (${marks.edition})` : ''}`;
  const [first = '', twin] = designation.split('/');
  const edition = marks.edition?.split('/').reverse().join('-');
  return {
    id: ['itu-t', ...(twin ? [`${first}-${twin}`] : [first]), marks.version, edition]
      .filter((part) => part !== undefined)
      .join('-')
      .toLowerCase(),
    label: 'Recommendation',
    name: `ITU-T ${designation}${suffix}`,
    known: true,
    properties: {
      designation: `ITU-T ${designation}${suffix}`,
      ...(marks.version ? { version: marks.version } : {}),
      ...(marks.edition ? { edition: marks.edition } : {}),
    },
    aliases: [`${designation}${suffix}`],
  };
}

export function seriesCandidate(start: number, end: number, designation: string): Candidate {
  const draft: EntityDraft = {
    id: `itu-t-${designation.toLowerCase()}-series`,
    label: 'Series',
    name: `ITU-T ${designation}-series`,
    known: true,
    properties: { designation: `ITU-T ${designation}-series` },
    aliases: [`${designation} series`],
  };
  return { start, end, draft, priority: 9 };
}
