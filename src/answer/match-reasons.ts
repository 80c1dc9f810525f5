import type { EntityDraft } from '../extract/candidate.ts';
import type { NameReading } from '../extract/read-name.ts';
import { foldName } from '../graph/fold-name.ts';
import type { EntityRow } from '../graph/read/entities.ts';

/** What a text and a thing have in common. */
export type MatchedBy = 'ID' | 'IDENTIFIER' | 'NAME' | 'ALIAS' | 'CODE' | 'WORK' | 'EDITION';

/** What was looked for. */
interface LookedFor {
  readonly typed: string;
  /** The text in the spellings of ids. */
  readonly ids: readonly string[];
  /** Folded. */
  readonly names: readonly string[];
  /** Id of the country whose code the text is. */
  readonly country: string | undefined;
  readonly readings: readonly NameReading[];
  readonly works: readonly EntityDraft[];
}

/** Kinds of things whose names have a grammar; all others have names of their own. */
const IDENTIFIED = new Set<string>([
  ...['Resolution', 'Recommendation', 'Supplement', 'Amendment', 'Guideline', 'Report', 'Series', 'WorkItem'],
  ...['StudyGroup', 'WorkingGroup', 'Question', 'Document'],
]);

/** Why a thing is what a text may mean. */
export function explainMatch(
  { id, label, name, aliases }: EntityRow,
  { typed, ids, names, country, readings, works }: LookedFor,
): { readonly matchedBy: MatchedBy; readonly why: string } {
  if (ids.includes(id)) return { matchedBy: 'ID', why: 'its id' };
  const reading = readings.find(({ draft }) => draft.id === id);
  if (reading !== undefined && IDENTIFIED.has(label))
    return {
      matchedBy: 'IDENTIFIER',
      why:
        reading.assumed === ''
          ? `the text reads as ${reading.draft.name}`
          : `the text reads as ${reading.draft.name}, were it ${reading.assumed}`,
    };
  if (names.includes(foldName(name))) return { matchedBy: 'NAME', why: `its name: ${name}` };
  const alias = aliases.find((each) => names.includes(foldName(each)));
  if (alias !== undefined) return { matchedBy: 'ALIAS', why: `a name of it: ${alias}` };
  if (id === country) return { matchedBy: 'CODE', why: `its ISO 3166 code: ${typed}` };
  if (works.some((work) => work.id === id))
    return {
      matchedBy: 'WORK',
      why: `the graph does not hold ${readings[0]?.draft.name ?? typed}; this is the text that it is an edition of`,
    };
  if (readings.some(({ draft }) => id.startsWith(`${draft.id}-`)))
    return {
      matchedBy: 'EDITION',
      why: `an edition of ${readings[0]?.draft.name ?? typed}, which the graph does not hold`,
    };
  return {
    matchedBy: 'ALIAS',
    why: reading === undefined ? 'a stored spelling of it' : `the text reads as ${reading.draft.name}`,
  };
}
