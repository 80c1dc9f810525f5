/** Study groups, Questions, working parties, focus groups, joint and Council groups by their designations. */
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft, StructuralLink } from './candidate.ts';
import { draftOf, slug } from './candidate.ts';
import type { PassageContext, SectorLetter } from './passage-context.ts';

/** Numbers that study groups of ITU-D and ITU-R have or had; all others are ITU-T's. */
const ITU_D_GROUPS = new Set(['1', '2', '3', '4']);
const ITU_R_GROUPS = new Set(['1', '3', '4', '5', '6', '7']);
const ITU_T_GROUPS = new Set([
  '2',
  '3',
  '4',
  '5',
  '6',
  '9',
  '11',
  '12',
  '13',
  '15',
  '16',
  '17',
  '19',
  '20',
  '21',
]);

/** A study group of a sector. */
function studyGroup(sector: SectorLetter, number: string): EntityDraft {
  return {
    id: `itu-${sector.toLowerCase()}-sg${number}`,
    label: 'StudyGroup',
    name: `ITU-${sector} SG${number}`,
    known: true,
    aliases: [`ITU-${sector} Study Group ${number}`],
  };
}

const STUDY_GROUP =
  /(?<![\w-])(?:(ITU-[TRD])(?:'s)?\s+)?((?:Study\s+Groups?|SGs?)\s?-?\s?)(\d{1,2})(RG-[A-Z]+)?(?![\w]|\.\d|\/\d)/gi;
const NEXT_GROUP =
  /(?:\s*(?:,\s*and|,|and|or|&|\/)\s*)(?:(ITU-[TRD])\s+)?((?:Study\s+Group|SG)\s?-?\s?)?(\d{1,2})(?![\w/]|\.\d|\s*(?:%|Recommendations?|meetings?|new|countries|[A-Z]?[a-z]+day))/iy;

/** `ITU-T SG16`, `Study Groups 2 and 3`, `SG1 and SG2`, `SG3RG-AFR`. */
export function findStudyGroups(context: PassageContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(context.folded, STUDY_GROUP)) {
    const [whole, printed, words = '', number = '', regional] = match;
    // "STUDY GROUP 13" and "study group 13" are the group, "sg 13" is not
    if (!words.startsWith('SG') && !/^study\s/i.test(words)) continue;
    // "Study Group 5 of ITU-R"; groups for a region are ITU-T's alone
    const after = /^\s+of\s+(?:the\s+)?(ITU-[TRD])(?![\w-])/.exec(
      context.folded.slice(match.index + whole.length),
    );
    const told = printed ?? after?.[1] ?? (regional ? 'ITU-T' : undefined);
    const sector = sectorOf(context, told, number, match.index);
    const group = studyGroup(sector, number);
    remember(context, printed ?? after?.[1], number);
    if (regional) {
      found.push(regionalGroup(match.index, match.index + whole.length, group, number, regional));
      continue;
    }
    let end = match.index + whole.length;
    found.push({ start: match.index, end, draft: group, priority: 8 });
    const isPlural = /s\s*$/i.test(words.trim()) || words.startsWith('SG');
    for (;;) {
      NEXT_GROUP.lastIndex = end;
      const next = NEXT_GROUP.exec(context.folded);
      // "SG11 and 13" only after a plural; "SG1 and SG2" has words of its own and is found by itself
      if (!next?.[3] || next[2] || !isPlural || !/Groups\s*$|SGs\s*$/i.test(words.trim())) break;
      const start = end + next[0].length - next[3].length;
      end += next[0].length;
      found.push({
        start,
        end,
        draft: studyGroup(sectorOf(context, next[1] ?? printed, next[3], start), next[3]),
        priority: 8,
      });
    }
  }
  return found;
}

function remember(context: PassageContext, printed: string | undefined, number: string): void {
  const letter = printed?.at(-1) as SectorLetter | undefined;
  if (!letter) return;
  const sectors = context.register.groupSectors.get(number) ?? new Set<SectorLetter>();
  context.register.groupSectors.set(number, sectors.add(letter));
}

const PRINTED_GROUP = /(?:(?:study\s+groups?|sgs?)\s?-?\s?)?\d{1,2}/iy;

function sectorOf(
  context: PassageContext,
  printed: string | undefined,
  number: string,
  at: number,
): SectorLetter {
  if (printed) return printed.at(-1) as SectorLetter;
  const near = context.sectorBefore(at);
  if (near && groupsOf(near).has(number)) return near;
  const seen = [...(context.register.groupSectors.get(number) ?? [])];
  if (seen.length === 1 && seen[0]) return seen[0];
  const { mainSector } = context.register;
  const read =
    mainSector && groupsOf(mainSector).has(number) ? mainSector : ITU_T_GROUPS.has(number) ? 'T' : 'D';
  const others = (['T', 'R', 'D'] as const).filter(
    (letter) => letter !== read && groupsOf(letter).has(number),
  );
  // nothing near tells them apart: the choice stays visible
  const message = `study group ${number} may be ${[read, ...others].map((letter) => `ITU-${letter} SG${number}`).join(' or ')}; read as ITU-${read} SG${number}`;
  if (others.length > 0 && !context.ambiguities.some((told) => told.message === message)) {
    PRINTED_GROUP.lastIndex = at;
    const length = PRINTED_GROUP.exec(context.folded)?.[0].length ?? number.length;
    context.ambiguities.push({
      code: 'extract/ambiguous-name',
      message,
      passage: context.passage.id,
      span: { start: at, end: at + length },
    });
  }
  return read;
}

const groupsOf = (sector: SectorLetter): ReadonlySet<string> =>
  sector === 'T' ? ITU_T_GROUPS : sector === 'R' ? ITU_R_GROUPS : ITU_D_GROUPS;

function regionalGroup(
  start: number,
  end: number,
  group: EntityDraft,
  number: string,
  regional: string,
): Candidate {
  const name = `ITU-T SG${number}${regional.toUpperCase()}`;
  const draft: EntityDraft = {
    id: slug(name),
    label: 'WorkingGroup',
    name,
    known: true,
    aliases: [`SG${number}${regional}`],
  };
  return { start, end, draft, priority: 9, nested: [], links: [partOf(group)] };
}

const partOf = (object: EntityDraft): StructuralLink => ({
  predicate: 'PART_OF',
  object,
  rule: 'form/group-of',
  wording: '',
});

/** `Q4/11`, `Question 7/13`, `Questions 4/1, 5/1, and 1/2`, `former Q1/1 and Q2/1`. */
export function findQuestions(context: PassageContext): readonly Candidate[] {
  const found: Candidate[] = [];
  const head =
    /(?<![\w/-])(former\s+)?((?:ITU-[TRD]\s+)?(?:Questions?,?\s*|Qs?\.?\s?))(\d{1,2})\/(\d{1,2})(?![\d/])/gi;
  for (const match of allMatches(context.folded, head)) {
    if (!/(?:^|\s|-[TRD]\s+)Q/.test(` ${match[2] ?? ''}`)) continue;
    const isFormer = match[1] !== undefined;
    const start = match.index + (match[1]?.length ?? 0);
    let end = match.index + match[0].length;
    found.push(
      question(context, isFormer ? match.index : start, end, match[3] ?? '', match[4] ?? '', isFormer),
    );
    const next = /\s*(?:,\s*and|,|and|or|&)\s*(?:(Q)\.?\s?)?(\d{1,2})\/(\d{1,2})(?![\d/])/y;
    for (;;) {
      next.lastIndex = end;
      const more = next.exec(context.folded);
      if (!more?.[2] || !more[3]) break;
      const from = end + more[0].length - more[2].length - more[3].length - 1 - (more[1] ? 1 : 0);
      end += more[0].length;
      if (!found.some((f) => f.start <= from && from < f.end))
        found.push(question(context, from, end, more[2], more[3], isFormer));
    }
  }
  return dropRepeated(found);
}

const dropRepeated = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((c, i) => !candidates.some((o, j) => j < i && o.start < c.end && c.start < o.end));

function question(
  context: PassageContext,
  start: number,
  end: number,
  number: string,
  group: string,
  isFormer: boolean,
): Candidate {
  const sector = sectorOf(context, undefined, group, start);
  const owner = studyGroup(sector, group);
  const name = `Question ${number}/${group} (${owner.name})`;
  const draft: EntityDraft = {
    id: `itu-${sector.toLowerCase()}-q${number}-${group}${isFormer ? '-former' : ''}`,
    label: 'Question',
    name: isFormer ? `former ${name}` : name,
    known: true,
    properties: { number: `${number}/${group}`, ...(isFormer ? { status: 'former' } : {}) },
    aliases: isFormer
      ? [`former Q${number}/${group}`]
      : [`Q${number}/${group}`, `Question ${number}/${group}`],
  };
  return {
    start,
    end,
    draft,
    priority: 9,
    links: [{ ...partOf(owner), rule: 'form/question-of-group', wording: `/${group}` }],
  };
}

/** `Working Party 4B`, `WP 5D` of ITU-R; `WP1/13` of ITU-T; `Working Parties 1B and 1C`; `Task Group 5/1`. */
export function findWorkingParties(context: PassageContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(context.folded, WORKING_PARTY)) {
    const [whole, party, task] = match;
    const code = party ?? task ?? '';
    let end = match.index + whole.length;
    const isTaskGroup = task !== undefined;
    found.push(workingParty(context, match.index, end, code, isTaskGroup));
    for (;;) {
      NEXT_PARTY.lastIndex = end;
      const next = isTaskGroup ? null : NEXT_PARTY.exec(context.folded);
      if (!next?.[1]) break;
      const from = end + next[0].length - next[1].length;
      end += next[0].length;
      found.push(workingParty(context, from, end, next[1], false));
    }
  }
  return found;
}

const WORKING_PARTY =
  /(?<![\w-])(?:ITU-[TR]\s+)?(?:(?:Working\s+Part(?:y|ies)|WPs?)\s?(\d[A-D]|\d{1,2}\/\d{1,2})|(?:Task\s+Group|TG)\s?(\d\/\d{1,2}))(?![\w/])/g;
const NEXT_PARTY =
  /(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s+or\s+|\s*&\s*|\s*\/\s*)(\d[A-D]|\d{1,2}\/\d{1,2})(?![\w/])/y;

function workingParty(
  context: PassageContext,
  start: number,
  end: number,
  code: string,
  isTaskGroup: boolean,
): Candidate {
  const owner = code.split('/')[1];
  const isItuR = owner === undefined || isTaskGroup;
  const name = isTaskGroup ? `ITU-R TG ${code}` : isItuR ? `ITU-R WP ${code}` : `ITU-T Working Party ${code}`;
  const entry = isItuR
    ? context.lexicon.named(name).find(({ label }) => label === 'WorkingGroup')
    : undefined;
  const long = isTaskGroup ? `Task Group ${code}` : `Working Party ${code}`;
  const draft: EntityDraft = {
    ...(entry ? draftOf(entry) : { label: 'WorkingGroup', name, known: true }),
    id: entry?.id ?? (isItuR ? slug(name.replace(' WP ', '-wp')) : `itu-t-wp${code.replace('/', '-')}`),
    aliases: [long, `${isItuR ? 'ITU-R' : 'ITU-T'} ${long}`],
  };
  // a party's standing place in its group is reference data, not this text's word
  return { start, end, draft, priority: 9, links: isItuR ? [] : [partOf(studyGroup('T', owner))] };
}

/** Acronym of a focus group without what spelling varies: `FG-AI4H` and `FG AI4H` are one. */
const focusGroupId = (acronym: string): string => `fg-${slug(acronym.replace(/^FG[ -]?/i, ''))}`;

/** `ITU-T Focus Group on Vehicular Multimedia (FG VM)`, `FG-AI4EE`, `JCA-IoT and SC&C`, `CWG-Internet`, `JVET`. */
export function findNamedGroups(context: PassageContext): readonly Candidate[] {
  return [...findFocusGroups(context), ...findCouncilGroups(context), ...findCoordination(context)];
}

function findFocusGroups(context: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  const full =
    /(?<![\w-])(?:ITU-T\s+)?[Ff]ocus [Gg]roups?\s+on\s+((?:(?!Focus Group)[^.;()]|\([A-Za-z0-9]{1,6}\)){3,120}?)\s*\((FG[ -][\w-]+)\)/g;
  for (const match of allMatches(context.folded, full)) {
    const acronym = match[2] ?? '';
    const end = match.index + match[0].length;
    const name = context.text.slice(match.index, end);
    found.push({ start: match.index, end, draft: focusGroup(context, acronym, name), priority: 9 });
  }
  for (const match of allMatches(
    context.folded,
    /(?<![\w-])(?:ITU-T\s+)?(FG[ -](?:[A-Z]|[a-z]+[A-Z0-9])[\w-]*)/g,
  )) {
    if (found.some((f) => f.start <= match.index && match.index < f.end)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      draft: focusGroup(context, match[1] ?? ''),
      priority: 8,
    });
  }
  return found;
}

function focusGroup(context: PassageContext, acronym: string, longName?: string): EntityDraft {
  const known = context.lexicon.named(acronym).find((entry) => entry.label === 'FocusGroup');
  const id = known?.id ?? focusGroupId(acronym);
  return {
    id,
    label: 'FocusGroup',
    name: known?.name ?? acronym,
    known: known !== undefined || acronym.startsWith('FG'),
    properties: { acronym },
    aliases: [acronym, ...(longName ? [longName] : [])],
  };
}

function findCouncilGroups(context: PassageContext): Candidate[] {
  const form =
    /(?<![\w-])(?:Council Working Group on ((?:[^.;()]|\([a-z]+\)){3,120}?)\s*\((CWG-[\w&-]+)\)|Council Expert Group on [^.;()]{3,90}?\s*\((EG-[\w&-]+)\)|(CWG-[A-Z][\w&]*|EG-[A-Z]\w+)(?!-\d))/g;
  return allMatches(context.folded, form).map((match) => {
    const acronym = match[2] ?? match[3] ?? match[4] ?? '';
    const known = context.lexicon.named(acronym).at(0);
    const end = match.index + match[0].length;
    const draft: EntityDraft = {
      id: known?.id ?? slug(acronym),
      label: 'WorkingGroup',
      name: known?.name ?? acronym,
      known: true,
      properties: { acronym },
      aliases: [acronym, context.text.slice(match.index, end)],
    };
    return { start: match.index, end, draft, priority: 9 };
  });
}

function findCoordination(context: PassageContext): Candidate[] {
  return allMatches(context.folded, /(?<![\w-])(?:ITU-T\s+)?(JCA-[A-Z][\w&]*(?:\s+and\s+SC&C)?)/g).map(
    (match) => {
      const acronym = match[1] ?? '';
      const known = context.lexicon.named(acronym).at(0);
      const draft: EntityDraft = {
        id: known?.id ?? slug(acronym),
        label: 'CoordinationActivity',
        name: known?.name ?? acronym,
        known: true,
        aliases: [acronym],
      };
      return { start: match.index, end: match.index + match[0].length, draft, priority: 9 };
    },
  );
}
