/** A name by itself, read as a text would be that holds nothing else: what look-up and questions know of identifiers is what extraction knows. */
import type { Vocabulary } from '../data/vocabulary.ts';
import type { EntityDraft } from './candidate.ts';
import { lexiconOf } from './lexicon.ts';
import { findMentions } from './mentions.ts';
import { newRegister, passageContext } from './passage-context.ts';

/** One thing that a name may mean. */
export interface NameReading {
  readonly draft: EntityDraft;
  /** What the name leaves open and was taken for granted: `ITU-D` of `SG2`; empty where it says all. */
  readonly assumed: string;
}

/** What texts leave out where the context says it: conference, Sector, kind of text. */
const LEFT_OUT = ['PP', 'WTSA', 'WTDC', 'Council', 'ITU-T', 'ITU-D', 'ITU-R', 'Report ITU-R'];
/** `the `, `Rec. `, `Document ` before the name. */
const BEFORE = /^(?:the\s+)?(?:(?:Rec(?:ommendation)?|Doc(?:ument)?)\b\.?\s*)?$/i;
/** A printed edition or version: ` (02/2020)`, ` (V2)`, ` (Rev. Dubai, 2018)`; the revision of `ITU-R M.2083-0`. */
const EDITION = / \([^()]*\)(?=[^()]*$)|(?<=^(?:Report )?ITU-R [A-Z]{1,3}\.\d{1,6})-\d{1,2}$/;

/**
 * Everything that the whole of a text may name, the reading without assumptions first, each thing once. Empty where it is no name
 * that a grammar or a table knows. Which of the things there are, the graph and the tables say.
 */
export function readName(text: string, vocabulary: Vocabulary): readonly NameReading[] {
  const readings = ['', ...LEFT_OUT].flatMap((assumed) =>
    readWhole(assumed === '' ? text : `${assumed} ${text}`, vocabulary).map((draft) => ({ draft, assumed })),
  );
  const ids = readings.map(({ draft }) => draft.id);
  return readings.filter(({ draft }, at) => ids.indexOf(draft.id) === at);
}

/** What a text is an edition or version of, nearest first: `ITU-T H.626 (V2) (03/2025)` of `ITU-T H.626 (V2)` of `ITU-T H.626`. */
export function worksOf({ id, name, label }: EntityDraft, vocabulary: Vocabulary): readonly EntityDraft[] {
  const without = name.replace(EDITION, '');
  if (without === name) return [];
  const work = readWhole(without, vocabulary).find((draft) => draft.label === label);
  // the group of a Question, too, stands in parentheses
  return work === undefined || work.id === id ? [] : [work, ...worksOf(work, vocabulary)];
}

/** Mentions of a text that stands in no document. */
function mentionsIn(text: string, vocabulary: Vocabulary): ReturnType<typeof findMentions> {
  const passage = {
    ...{ id: 'name#1~1', where: '1', ordinal: 1, order: 1, section: 'name#s-1', line: 1 },
    ...{ kind: 'paragraph' as const, text },
  };
  const context = passageContext(passage, lexiconOf(vocabulary), newRegister('name'), undefined);
  return findMentions(context);
}

function readWhole(text: string, vocabulary: Vocabulary): readonly EntityDraft[] {
  return mentionsIn(text, vocabulary)
    .filter(({ start, end }) => BEFORE.test(text.slice(0, start)) && end === text.length)
    .map(({ draft }) => draft);
}

/** Labels of what a grammar of identifiers knows by its form. */
const IDENTIFIED = new Set([
  ...['Resolution', 'Recommendation', 'Supplement', 'Amendment', 'Guideline', 'Report', 'Series', 'WorkItem'],
  ...['StudyGroup', 'WorkingGroup', 'Question', 'Document'],
]);

/** Where a text, a question for instance, holds identifiers: of texts, groups, Questions, resolutions and documents. */
export function findIdentifiers(
  text: string,
  vocabulary: Vocabulary,
): readonly { readonly start: number; readonly end: number; readonly draft: EntityDraft }[] {
  return mentionsIn(text, vocabulary)
    .filter(({ draft, start, end }) => IDENTIFIED.has(draft.label) && /\d|\./.test(text.slice(start, end)))
    .map(({ start, end, draft }) => ({ start, end, draft }));
}
