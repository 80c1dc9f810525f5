/** Who is a member of what: Sector Members, Associates and Academia of ITU, members of other bodies, parts of a coalition. */
import type { EntityDraft } from './candidate.ts';
import { actors, governedBy, hasHead, isDone, unitsWithin } from './clause-roles.ts';
import { findClauses, headUnits, type Argument, type Clause } from './clauses.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { Discourse } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, fits } from './sentence-view.ts';
import membership from '../data/tables/rules/membership.json' with { type: 'json' };

/** Categories of ITU's members: `Sector Members`, `Academia`. */
const CATEGORY =
  /\b(Sector\s+Members?|Associates?|Academia(?:\s+[Mm]embers?)?|Academic\s+[Mm]embers?|Member\s+States?)\b/g;
/** What makes one a member, in any form: `joined`, `were admitted`, `we greet`. */
const JOINING = new RegExp(
  `\\b(?:${membership.joining.join('|')})\\b|(?<=,\\s)(?:as\\s+)?an?\\s+(?:new\\s+)?(?=[SA])`,
  'i',
);
/** Words that make a membership a wish, an end or a question. */
const NO_MEMBER = new RegExp(`\\b(?:${membership.refused.join('|')})\\b`);
const PARTS = new Set(membership.parts);

/** Memberships of a sentence; in a bullet, of what its lead-in says. */
export function readMembership(
  view: SentenceView,
  discourse: Discourse,
  isBullet: boolean,
): readonly FactDraft[] {
  const byCategory = pieces(view).flatMap((piece) => readPiece(view, piece, discourse, isBullet));
  const linked = new Set(byCategory.map(({ subject }) => subject.id));
  noteMembership(view, byCategory, discourse, isBullet);
  return [
    ...byCategory,
    ...[...listedMembers(view), ...findClauses(view).flatMap((clause) => byClause(view, clause))].filter(
      ({ subject }) => !linked.has(subject.id),
    ),
  ];
}

/** Parts between semicolons: each tells of its own members. */
function pieces(view: SentenceView): readonly { start: number; end: number }[] {
  const text = view.text(view.start, view.end);
  const marks = [...text.matchAll(/;|,?\s+(?:while|whereas|but)\s/g)].map(({ index }) => view.start + index);
  return [view.start, ...marks].map((start, at) => ({ start, end: marks[at] ?? view.end }));
}

interface Category {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Lists of organisations of a piece, each with the category and the sector that stand nearest. */
function readPiece(
  view: SentenceView,
  piece: { readonly start: number; readonly end: number },
  discourse: Discourse,
  isBullet: boolean,
): readonly FactDraft[] {
  const words = view.text(piece.start, piece.end);
  const lead = isBullet || piece.start > view.start ? discourse.membership : undefined;
  const joining = JOINING.exec(words) ?? JOINING.exec(view.text(view.start, piece.end));
  if (NO_MEMBER.test(words) || (!joining && !lead)) return [];
  const categories = [...words.matchAll(CATEGORY)].map(({ 0: name, index }) => ({
    name,
    start: piece.start + index,
    end: piece.start + index + name.length,
  }));
  const lists = listsOf(view, piece);
  const taken = new Set<Category>();
  return lists.flatMap((list, at) => {
    const category = categoryOf(list, lists[at - 1], lists[at + 1], categories, taken);
    if (!category && !lead) return [];
    const whole =
      wholeOf(view, piece, list, category) ??
      lead?.whole ??
      discourse.membership?.whole ??
      (category ? discourse.union : undefined);
    if (!whole) return [];
    return fillers(list, ['Organization']).map((unit) =>
      member(
        view,
        unit,
        whole,
        joining?.[0] ?? lead?.wording ?? '',
        'member/category',
        category?.name ?? lead?.category,
      ),
    );
  });
}

/** Lists of a piece; "KTH (Sweden) and INPE" is one. */
function listsOf(
  view: SentenceView,
  piece: { readonly start: number; readonly end: number },
): readonly Group[] {
  const lists: Group[] = [];
  for (const group of view.groups) {
    if (group.start < piece.start || group.end > piece.end || !fillers(group, ['Organization']).length)
      continue;
    const last = lists.at(-1);
    const gap = last && view.text(last.end, group.start).replace(/\([^()]*\)|\s+of\s+\p{Lu}\w+/gu, '');
    if (last && gap !== undefined && /^\s*(?:,|,?\s*and|[–-])\s+(?:the\s+)?$/.test(gap))
      lists[lists.length - 1] = { ...last, end: group.end, units: [...last.units, ...group.units] };
    else if (isMemberList(view, group)) lists.push(group);
  }
  return lists;
}

/** No members: whom a preposition makes a place, an owner or a source. */
const isMemberList = (view: SentenceView, group: Group): boolean =>
  !/\b(?:from|with|to|in|for|at|of|under)\s+(?:the\s+)?$/.test(
    view.text(Math.max(view.start, group.start - 12), group.start),
  );

/** The category before a list, unless the list before has it; else the one after it. */
function categoryOf(
  list: Group,
  before: Group | undefined,
  after: Group | undefined,
  categories: readonly Category[],
  taken: Set<Category>,
): Category | undefined {
  const from = before?.end ?? -1;
  const to = after?.start ?? Infinity;
  const ahead = categories.findLast(({ start, end }) => start >= from && end <= list.start);
  const behind = categories.find(({ start, end }) => start >= list.end && end <= to);
  const ahead0 = ahead && !taken.has(ahead) ? ahead : undefined;
  const isBehindNearer = ahead0 && behind && behind.start - list.end < list.start - ahead0.end;
  const found = isBehindNearer ? behind : (ahead0 ?? behind);
  if (found && found.start > list.end) taken.add(found);
  return found;
}

/** What is joined: "Sector Members of ITU-D", else the sector beside the list, else the only one named. */
function wholeOf(
  view: SentenceView,
  piece: { readonly start: number; readonly end: number },
  list: Group,
  category: Category | undefined,
): EntityDraft | undefined {
  const wholes = view.units.filter(({ draft }) => fits(draft.label, ['Sector', 'Union']));
  const ofCategory = wholes.find(
    ({ start }) =>
      category &&
      start > category.end &&
      /^\s+(?:of|in|to|with)\s+(?:the\s+)?$/.test(view.text(category.end, start)),
  );
  const inPiece = wholes.filter(({ start, end }) => start >= piece.start && end <= piece.end);
  const between = inPiece.findLast(
    ({ start, end }) => category && start >= list.end && end <= category.start,
  );
  const others = inPiece.filter((unit) => unit !== ofCategory);
  return (ofCategory ?? between ?? others.at(-1) ?? wholes.at(0))?.draft;
}

/** Remembers what a lead-in or a sentence says of membership for what follows it. */
function noteMembership(
  view: SentenceView,
  facts: readonly FactDraft[],
  discourse: Discourse,
  isBullet: boolean,
): void {
  const text = view.text(view.start, view.end);
  const isLeadIn =
    /:\s*$/.test(text) &&
    /\bmember|Member|Associate|Academia/.test(text) &&
    JOINING.test(text) &&
    !NO_MEMBER.test(text);
  const whole = facts.at(-1)?.object ?? view.units.find(({ draft }) => fits(draft.label, ['Sector']))?.draft;
  if (isLeadIn) {
    const [category] = [...text.matchAll(CATEGORY)];
    discourse.membership = {
      whole: whole ?? discourse.union,
      wording: JOINING.exec(text)?.[0] ?? '',
      ...(category && { category: category[0] }),
    };
  } else if (facts.length > 0 && whole && !isBullet)
    discourse.membership = { whole, wording: facts[0]?.wording ?? '' };
}

function member(
  view: SentenceView,
  unit: Unit,
  whole: EntityDraft,
  wording: string,
  rule: string,
  category?: string,
): FactDraft {
  const name = category?.replace(/\s+/g, ' ').replace(/(Member|Associate)s$/, '$1');
  return {
    subject: unit.draft,
    predicate: 'MEMBER_OF',
    object: whole,
    support: view,
    wording,
    rule,
    confidence: rule === 'member/including' ? 0.9 : 0.85,
    ...(name && { qualifiers: { category: name.startsWith('Academi') ? 'Academia' : name } }),
    item: { start: unit.start, end: unit.end },
  };
}

/** "the coalition, including A, B and C". */
function listedMembers(view: SentenceView): readonly FactDraft[] {
  return view.units
    .filter(({ draft }) => draft.label === 'Organization' && COALITION.test(draft.name))
    .flatMap((whole) => {
      const members = view.groups.find(
        (group) => group.start >= whole.end && COMPOSED.test(view.text(whole.end, group.start)),
      );
      if (!members) return [];
      return fillers(members, ['Organization', 'Body'])
        .filter(({ draft }) => draft.id !== whole.draft.id)
        .map((unit) => member(view, unit, whole.draft, 'including', 'member/including'));
    });
}
const COALITION = /coalition|alliance|consortium|partnership|group|network/i;
/** `composed of organisations in the field, including `. */
const COMPOSED =
  /^[\s(,]*(?:which\s+is\s+)?(?:composed of|comprising|consisting of|made up of|whose members include|including|which includes)\b[^.;]{0,60}?$/i;

/** "X belongs to Y", "Y, of which A and B are members", "X joined Y", "members of Y include A and B". */
function byClause(view: SentenceView, clause: Clause): readonly FactDraft[] {
  if (!isDone(clause) || NO_MEMBER.test(view.text(clause.verb.start, clause.verb.end))) return [];
  const { lemma, start, end } = clause.verb;
  const subjects = actors(clause.subject, ['Organization', 'Body']);
  const isPart = clause.objects.some((object) => hasHead(object, (head) => PARTS.has(head)));
  const isSubjectPart = hasHead(clause.subject, (head) => PARTS.has(head));
  const wholesIn = (items: readonly Argument[]): readonly Unit[] =>
    items.flatMap((item) => headUnits(item)).filter(({ draft }) => isWhole(draft));
  const make = (members: readonly Unit[], wholes: readonly Unit[]): readonly FactDraft[] =>
    members.flatMap((unit) =>
      wholes
        .filter(
          (whole) =>
            whole.draft.id !== unit.draft.id &&
            // a body of ITU is part of ITU, and a member of others only
            (unit.draft.label === 'Organization' || whole.draft.label === 'Organization'),
        )
        .map((whole) => ({
          ...member(view, unit, whole.draft, view.context.text.slice(start, end), 'member/clause'),
          trigger: { start, end },
        })),
    );
  if (clause.isPassive)
    return membership.takingIn.includes(lemma)
      ? make(subjects, wholesIn(governedBy(clause, 'to', 'into')))
      : [];
  if (membership.belonging.includes(lemma))
    return make(subjects, wholesIn(governedBy(clause, 'to', 'within')));
  if (membership.entering.includes(lemma))
    return make(subjects, wholesIn(lemma === 'join' ? clause.objects : governedBy(clause, 'to')));
  const asPart = governedBy(clause, 'as')
    .filter((argument) => hasHead(argument, (head) => PARTS.has(head)))
    .flatMap((argument) => unitsWithin({ ...argument, nouns: [] }, ['Organization', 'Sector', 'Union']));
  if (asPart.length > 0) return make(actors(mainSubject(view, clause), ['Organization', 'Body']), asPart);
  const isCopula = membership.copulas.includes(lemma);
  if (isCopula && isPart) return make(subjects, wholesIn(governedBy(clause, 'of', 'in')));
  if (isSubjectPart && (isCopula || ['include', 'comprise', 'number'].includes(lemma)))
    return make(
      clause.objects.flatMap((object) => actors(object, ['Organization'])),
      clause.subject
        ? unitsWithin({ ...clause.subject, nouns: [] }, ['Organization', 'Sector', 'Union'])
        : [],
    );
  return [];
}

/** "continues to follow the issue of protecting names, as part of the coalition": who acts in the sentence. */
const mainSubject = (view: SentenceView, clause: Clause): Argument | undefined =>
  clause.isReduced
    ? findClauses(view).findLast((other) => !other.isReduced && other.verb.start < clause.verb.start)?.subject
    : clause.subject;

/** What can have members: an organisation of organisations, a sector, the Union. */
const isWhole = ({ label, name }: EntityDraft): boolean =>
  label === 'Sector' ||
  label === 'Union' ||
  (label === 'Organization' && ASSEMBLED.test(name)) ||
  label === 'Initiative';
const ASSEMBLED =
  /coalition|alliance|consorti|partnership|group|network|forum|collaborati|association|federation|project|union|initiative|\b[A-Z0-9]{3,8}\b/i;
