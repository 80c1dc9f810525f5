/** Whose a group is: the study group, council or sector that created it, that it is under, whose it is called. */
import { draftOf } from './candidate.ts';
import { actors, governedBy, hasHead, isDone, unitsWithin } from './clause-roles.ts';
import { findClauses, headUnits, type Argument, type Clause } from './clauses.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import { subjectGroup } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';
import { fillers, fits } from './sentence-view.ts';

const GROUP_LABELS = new Set(['FocusGroup', 'CoordinationActivity', 'JointGroup', 'WorkingGroup']);
const PARENT_LABELS = new Set(['StudyGroup', 'GoverningBody', 'Sector']);

/** `ITU-T Focus Group on …`, `its JCA-IoT`, `FG NET-2030, under SG13`, "SG13 established FG-AN". */
export function readGroupParents(view: SentenceView): readonly FactDraft[] {
  const groups = view.units.filter((u) => GROUP_LABELS.has(u.draft.label));
  const apposed = view.units.flatMap((unit, at) => byApposition(view, unit, view.units[at + 1]));
  if (groups.length === 0) return apposed;
  return [
    ...apposed,
    ...placedUnder(view, groups),
    ...findClauses(view).flatMap((clause) => byClause(view, clause)),
    ...groups.flatMap((unit) => [...parentInName(view, unit), ...parentBeside(view, unit)]),
  ];
}

function partOf(
  view: SentenceView,
  unit: Unit,
  object: Unit['draft'],
  rule: string,
  wording: string,
  confidence: number,
): readonly FactDraft[] {
  if (object.id === unit.draft.id) return [];
  const item = { start: unit.start, end: unit.end };
  return [
    { subject: unit.draft, predicate: 'PART_OF', object, support: view, wording, rule, confidence, item },
  ];
}

/** The sector in "ITU-T Focus Group", the owner in "SG13 and its JCA-IoT". */
function parentInName(view: SentenceView, unit: Unit): readonly FactDraft[] {
  const sector = /^(ITU-[TRD])\s/.exec(view.text(unit.start, unit.end))?.[1];
  const entry = sector ? view.context.lexicon.vocabulary.byId.get(sector.toLowerCase()) : undefined;
  const isOwned = /\bits\s+(?:\w+\s+)?$/.test(view.text(Math.max(view.start, unit.start - 20), unit.start));
  const owner = isOwned ? ownerBefore(view, unit) : undefined;
  return [
    ...(entry ? partOf(view, unit, draftOf(entry), 'form/sector-of-group', sector ?? '', 0.95) : []),
    ...(owner ? partOf(view, unit, owner.draft, 'form/its-group', 'its', 0.9) : []),
  ];
}

/** Whom "its" stands for: the subject before it, or who shares its list ("SG13 and its FG-AN"). */
function ownerBefore(view: SentenceView, unit: Unit): Unit | undefined {
  const inList = view.groups
    .find((g) => g.start < unit.start && unit.end <= g.end)
    ?.units.findLast((u) => u.end < unit.start && PARENT_LABELS.has(u.draft.label));
  if (inList) return inList;
  const owner = subjectGroup(view, unit.start - 4, ['StudyGroup', 'Sector', 'GoverningBody']);
  return owner ? fillers(owner, ['StudyGroup', 'Sector', 'GoverningBody'])[0] : undefined;
}

/** After a group, before its parent. */
const UNDER =
  /^\s*,?\s*(?:(?:also\s+)?(?:goes on|continues|works|operates|remains|which (?:is|was|reports|works)|is|was|has been|meets|met|acts)\s+)?(?:both\s+|all\s+)?(?:also\s+)?(under(?:\s+the\s+(?:authority|responsibility|guidance|leadership|umbrella|supervision|aegis|mandate|auspices)\s+of)?|created by|established (?:by|under|within|in)|set up (?:by|under|within|in)|formed by|founded by|launched by|hosted by|of|within|in)\s+(?:the\s+)?$/;
/** Before a group, after its parent: "SG13 has established a new Focus Group". */
const CREATES =
  /^\s*,?\s*(?:(?:has|have|had|also|then|recently|in\s+\w+\s+\d{4}|at\s+its\s+\w+\s+meeting)\s+)*((?:establish|creat|found|form|launch|host|overse|re-?establish|reviv|clos|wound\s+up|set\s+up|sets\s+up|setting\s+up|extend\w*\s+the\s+(?:lifetime|mandate)\s+of|is\s+the\s+parent(?:\s+(?:group|body))?\s+(?:of|for)|,?\s*(?:the\s+)?parent(?:\s+(?:group|body))?\s+(?:of|for))\w*)\s+(?:(?:the|an?|its|new|another|further|joint|ITU-T|[Ff]ocus\s+[Gg]roup|[Ww]orking\s+[Gg]roup)\s+)*\(?$/;
/** "The creation of FG-AN by SG13". */
const CREATION =
  /\b(?:creation|establishment|setting[- ]up|launch|formation)\s+of\s+(?:the\s+|an?\s+)?(?:new\s+)?$/i;

/** The parent that stands beside a group, on either side. */
function parentBeside(view: SentenceView, unit: Unit): readonly FactDraft[] {
  const parents = view.units.filter((u) => PARENT_LABELS.has(u.draft.label));
  const after = parents.find((u) => u.start >= unit.end && UNDER.test(view.text(unit.extentEnd, u.start)));
  if (after)
    return partOf(
      view,
      unit,
      after.draft,
      'form/group-under',
      UNDER.exec(view.text(unit.extentEnd, after.start))?.[1] ?? '',
      0.9,
    );
  const shared = parents.find(
    (u) =>
      u.start >= unit.end &&
      /,\s+(?:both|all)\s+under\s+$/.test(view.text(unit.extentEnd, u.start)) &&
      !/\bunder\b.*\bunder\b/.test(view.text(unit.extentEnd, u.start)),
  );
  if (shared) return partOf(view, unit, shared.draft, 'form/groups-under', 'under', 0.85);
  const maker = parents.findLast((u) => u.end <= unit.start && CREATES.test(view.text(u.end, unit.start)));
  if (maker)
    return partOf(
      view,
      unit,
      maker.draft,
      'form/group-made',
      CREATES.exec(view.text(maker.end, unit.start))?.[1]?.replace(/^,\s*/, '') ?? '',
      0.85,
    );
  const isCreation = CREATION.exec(view.text(Math.max(view.start, unit.start - 60), unit.start));
  const by = isCreation
    ? parents.find(
        (u) =>
          u.start >= unit.end &&
          /^\s+(?:by|in|within|under)\s+(?:the\s+)?$/.test(view.text(unit.extentEnd, u.start)),
      )
    : undefined;
  if (by) return partOf(view, unit, by.draft, 'form/group-made', isCreation?.[0].trim() ?? '', 0.85);
  const first = parents.find((u) => /^(?:Under|Within)\s+(?:the\s+)?$/.test(view.text(view.start, u.start)));
  return first && first.end <= unit.start && /^\s*,\s+(?:the\s+)?$/.test(view.text(first.end, unit.start))
    ? partOf(
        view,
        unit,
        first.draft,
        'form/group-under',
        view.context.text.slice(view.start, first.start).trim(),
        0.85,
      )
    : [];
}

/** Verbs that place the groups of a sentence under a parent: "JCA-IdM and JCA-COP belong to SG17". */
const PLACED =
  /\b(?:belongs?\s+to|reports?\s+to|operates?\s+under|works?\s+under|whose\s+parent(?:\s+group|\s+body)?\s+is|founded\s+by|set\s+up\s+by|established\s+(?:by|under))\s+(?:the\s+)?$/;

function placedUnder(view: SentenceView, groups: readonly Unit[]): readonly FactDraft[] {
  return view.units
    .filter((parent) => PARENT_LABELS.has(parent.draft.label))
    .flatMap((parent) => {
      const verb = PLACED.exec(view.text(view.start, parent.start));
      if (!verb || /\bnot\b/.test(view.text(view.start, parent.start))) return [];
      const at = view.start + verb.index;
      const before = groups.filter((u) => u.end <= at && !/[.;]/.test(view.text(u.end, at)));
      const listed = groups.filter(
        (u) => u.start >= parent.end && /^\s*:/.test(view.text(parent.end, u.start)),
      );
      return [...before, ...listed].flatMap((u) =>
        partOf(view, u, parent.draft, 'form/placed-under', verb[0].trim(), 0.85),
      );
    });
}

/** `, a focus group of the `, `, the radio astronomy committee of `. */
const APPOSED =
  /^\)?,\s+(?:an?|the|its)\s+(?:[\w-]+\s+){0,4}(?:group|committee|commission|panel|board|body|task\s+force|activity|child|team|offspring)\s+(of|under|within|shared\s+by|common\s+to|run\s+by|maintained\s+by)\s+(?:the\s+)?$/i;
const COMMITTEE = /\b(?:Committee|Commission|Panel|Board|Working\s+Group|Task\s+Force)\b/;

/** "FG-AI4A, a focus group of SG20", "the Oceanographic Commission (IOC) of UNESCO". */
function byApposition(view: SentenceView, unit: Unit, next: Unit | undefined): readonly FactDraft[] {
  const isGroup = GROUP_LABELS.has(unit.draft.label);
  if (!next || (!isGroup && unit.draft.label !== 'Organization')) return [];
  // a joint group has parents outside ITU too
  const isJoint = unit.draft.label === 'JointGroup';
  const canBe = ({ draft }: Unit): boolean =>
    isGroup
      ? PARENT_LABELS.has(draft.label) || (isJoint && draft.label === 'Organization')
      : draft.label === 'Organization';
  const isParent = canBe(next);
  if (!isParent || next.isAdjective) return [];
  const between = view.text(unit.extentEnd, next.start);
  const isNamed = !isGroup && COMMITTEE.test(view.text(unit.start, unit.extentEnd));
  const word =
    APPOSED.exec(between)?.[1] ?? (isNamed ? /^\)?\s+(of)\s+(?:the\s+)?$/.exec(between)?.[1] : undefined);
  if (!word) return [];
  // "JVET, a group of SG16 and SC 29"
  const list = isJoint ? view.groups.find((g) => g.start <= next.start && next.end <= g.end) : undefined;
  const parents = list ? list.units.filter((each) => each.start >= next.start && canBe(each)) : [next];
  return parents.flatMap((parent) => partOf(view, unit, parent.draft, 'form/group-apposed', word, 0.85));
}

const PARENT_ENDS = ['StudyGroup', 'GoverningBody', 'Sector', 'WorkingGroup', 'Organization'] as const;
const SETTING_UP = new Set(['set', 'establish', 'create', 'form', 'found', 'launch', 'constitute']);
const ANSWERING = new Set(['answer', 'belong', 'report']);
const JOINING = new Set(['collaborate', 'combine', 'cooperate', 'join', 'pool', 'sit', 'unite', 'work']);
const KEEPING = new Set(['host', 'maintain', 'operate', 'oversee', 'run']);

/** "FG-X was set up in May under SG11", "which answers to SG13", "the parents of X are A and B", "X, which A maintains with B". */
function byClause(view: SentenceView, clause: Clause): readonly FactDraft[] {
  if (!isDone(clause)) return [];
  const { lemma, start, end } = clause.verb;
  const link = (groups: readonly Unit[], parents: readonly Unit[]): readonly FactDraft[] =>
    groups
      .filter(({ draft }) => GROUP_LABELS.has(draft.label))
      .flatMap((group) =>
        parents.flatMap((parent) =>
          partOf(view, group, parent.draft, 'form/group-clause', view.context.text.slice(start, end), 0.85),
        ),
      );
  const parentsIn = (...prepositions: readonly string[]): readonly Unit[] =>
    governedBy(clause, ...prepositions).flatMap((argument) => actors(argument, PARENT_ENDS));
  const subjects = headUnits(clause.subject);
  if (clause.isPassive) return SETTING_UP.has(lemma) ? link(subjects, parentsIn('under', 'within')) : [];
  if (ANSWERING.has(lemma)) return link(subjects, parentsIn('to'));
  // "SG5, of which Working Party 5D forms part", "is a part of SG5"
  const isPart = (object: Argument): boolean => hasHead(object, (head) => head === 'part');
  if (['form', 'be'].includes(lemma) && clause.objects.some(isPart)) return link(subjects, parentsIn('of'));
  if (KEEPING.has(lemma))
    return link(
      clause.objects.flatMap(headUnits).filter(({ draft }) => draft.label === 'JointGroup'),
      [...actors(clause.subject, ['StudyGroup', 'WorkingGroup', 'Organization']), ...parentsIn('with')],
    );
  // "JVET, in which SG16 and SC 29 join forces"
  if (JOINING.has(lemma))
    return link(
      governedBy(clause, 'in', 'within')
        .flatMap(headUnits)
        .filter(({ draft }) => draft.label === 'JointGroup'),
      [...actors(clause.subject, PARENT_ENDS), ...parentsIn('with')],
    );
  if (lemma !== 'be') return [];
  if (clause.objects.some((object) => hasHead(object, (head) => head === 'common')))
    return link(subjects, parentsIn('to'));
  // "JCA-IdM, of which SG17 is the parent"
  if (clause.objects.some((object) => hasHead(object, (head) => head === 'parent')))
    return link(
      governedBy(clause, 'of').flatMap(headUnits),
      subjects.filter(({ draft }) => fits(draft.label, PARENT_ENDS)),
    );
  const isParent = hasHead(clause.subject, (head) => head === 'parent');
  return isParent && clause.subject
    ? link(
        unitsWithin({ ...clause.subject, nouns: [] }, ['Body', 'Organization']),
        clause.objects.flatMap((object) => actors(object, PARENT_ENDS)),
      )
    : [];
}
