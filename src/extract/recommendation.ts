/** Identity of ITU-T Recommendations with their changes, of ITU-R texts, and of series. */
import type { Candidate, EntityDraft } from './candidate.ts';

/** A work: `ITU-T Y.3173`; with what belongs to the designation: `ITU-T H.626 (V2)`, `ITU-T M.3020 (04/2023)`. */
export function recommendation(
  designation: string,
  marks: { version?: string; edition?: string } = {},
): EntityDraft {
  const suffix = `${marks.version ? ` (${marks.version})` : ''}${marks.edition ? ` (${marks.edition})` : ''}`;
  const edition = marks.edition?.split('/').reverse().join('-');
  return {
    id: ['itu-t', ...designation.split('/'), marks.version, edition]
      .filter((part) => part !== undefined)
      .join('-')
      .replaceAll(' ', '-')
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

/** A text that changes another one. */
export type ChangeKind = 'Amd' | 'Cor' | 'Err' | 'Add';

/** An amendment, corrigendum, addendum or erratum of a text; the first erratum has no number. */
export function changeOf(base: EntityDraft, kind: ChangeKind, number: string): EntityDraft {
  const isErratum = kind === 'Err' && number === '1';
  const name = isErratum ? `Erratum to ${base.name}` : `${base.name} ${kind}.${number}`;
  return {
    id: `${base.id}-${kind.toLowerCase()}${isErratum ? '' : `.${number}`}`,
    label: 'Amendment',
    name,
    known: true,
    properties: { designation: name },
  };
}

/** A text of ITU-R by `M.2083-0`; its kind is part of its identity, for Reports and Recommendations share numbers. */
export function radioText(kind: 'Recommendation' | 'Report', number: string): EntityDraft {
  const designation = `ITU-R ${number}`;
  return {
    id: `itu-r-${kind === 'Report' ? 'rep' : 'rec'}-${number}`.toLowerCase(),
    label: kind,
    name: kind === 'Report' ? `Report ${designation}` : designation,
    known: true,
    properties: { designation },
    aliases: [designation],
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
