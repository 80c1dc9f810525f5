/** Who is a member of what: parts of a coalition, Sector Members, Associates and Academia of ITU. */
import type { EntityDraft } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { Discourse } from './roles.ts';
import { isActing, subjectGroup } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, fits } from './sentence-view.ts';

const CATEGORY = '(?:Sector\\s+Members?|Associates?|Academia(?:\\s+[Mm]embers?)?|Member\\s+States?|members?)';
/** Words that make a membership a wish, an end or a question. */
const NO_MEMBER =
  /\b(?:application|applications|applied|applies|apply|not|left|leave|leaves|withdrew|withdrawn|resigned|invited|could|would|may|might|candidate|pending|considering|hopes?|intends?|wishes|asked)\b/i;
/** Before what is joined: "became Sector Members of", "was admitted to", "joined". */
const INTO = new RegExp(
  `\\b((?:is|are|was|were|became|become|becomes|remains?|has\\s+become|have\\s+become|(?:was|were|has\\s+been|have\\s+been)\\s+(?:admitted|accepted|welcomed|registered)\\s+as)\\s+(?:an?\\s+|the\\s+)?(?:new\\s+)?(${CATEGORY})\\s+of|,\\s+an?\\s+(?:new\\s+)?(${CATEGORY})\\s+of|(?:was|were|has\\s+been|have\\s+been)\\s+(?:admitted|accepted)\\s+(?:in)?to|(?:have\\s+|has\\s+)?joined|acceded\\s+to|as\\s+part\\s+of|(?:is|are)\\s+part\\s+of|belongs?\\s+to|(?:is|are)\\s+(?:a\\s+)?members?\\s+of)\\s+(?:the\\s+)?$`,
);
/** After what is joined, before who joins: "welcomed", "Sector Members of ITU-D are". */
const TAKES_IN =
  /^\s+(?:has\s+|have\s+|also\s+|recently\s+)*(welcomed|admitted|accepted|registered)\s+(?:the\s+)?$/;
const NEW_MEMBERS = new RegExp(`\\b(${CATEGORY}|membership)\\s+of\\s+(?:the\\s+)?$`);
const LIST_VERB =
  /^\s+(?:now\s+|also\s+)?(?:are|include|includes|included|were|is|was|now\s+includes?|:)\s*(?:now\s+)?(?:the\s+)?$/;
const AS_CATEGORY = new RegExp(`\\bas\\s+(?:an?\\s+)?(?:new\\s+)?(${CATEGORY})\\b`);

/** "the IGO coalition composed of … including A, B and C", "X is a Sector Member of ITU-T", "ITU-D welcomed X". */
export function readMembership(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  const wholes = view.units.filter((u) => fits(u.draft.label, ['Organization', 'Sector', 'Union']));
  return [
    ...wholes.flatMap((whole) => [
      ...listedMembers(view, whole),
      ...joiners(view, whole),
      ...takenIn(view, whole),
    ]),
    ...joinedIt(view, discourse),
  ];
}

function member(
  view: SentenceView,
  unit: Unit,
  whole: EntityDraft,
  wording: string,
  rule: string,
  category?: string,
): FactDraft {
  return {
    subject: unit.draft,
    predicate: 'MEMBER_OF',
    object: whole,
    support: view,
    wording,
    rule,
    confidence: rule === 'member/including' ? 0.9 : 0.85,
    ...(category ? { qualifiers: { category: category.replace(/(Member|Associate)s$/, '$1') } } : {}),
    item: { start: unit.start, end: unit.end },
  };
}

const membersOf = (group: Group | undefined, whole: EntityDraft): readonly Unit[] =>
  group ? fillers(group, ['Organization', 'Body']).filter((u) => u.draft.id !== whole.id) : [];

/** "the coalition, including A, B and C". */
function listedMembers(view: SentenceView, whole: Unit): readonly FactDraft[] {
  if (!/coalition|alliance|consortium|partnership|group|network/i.test(whole.draft.name)) return [];
  const members = view.groups.find(
    (g) =>
      g.start >= whole.end &&
      /^[\s(,]*(?:which\s+is\s+)?(?:composed of|comprising|consisting of|made up of|whose members include|including|which includes)\b[^.;]{0,60}?$/i.test(
        view.text(whole.end, g.start),
      ),
  );
  return membersOf(members, whole.draft).map((u) =>
    member(view, u, whole.draft, 'including', 'member/including'),
  );
}

/** "X became a Sector Member of ITU-D", "X was admitted to ITU-T as Academia", "X, a Sector Member of ITU-D, …". */
function joiners(view: SentenceView, whole: Unit): readonly FactDraft[] {
  const before = view.text(view.start, whole.start);
  const into = INTO.exec(before);
  if (!into?.[1] || NO_MEMBER.test(before)) return [];
  const printed = into[2] ?? into[3];
  if (whole.draft.label !== 'Organization' && !printed && /part\s+of|belong/.test(into[1])) return [];
  const category = printed ?? AS_CATEGORY.exec(view.text(whole.end, Math.min(view.end, whole.end + 40)))?.[1];
  const subject = subjectGroup(view, view.start + into.index + (into[0].startsWith(',') ? 1 : 0), [
    'Organization',
    'Body',
  ]);
  const rule = category ? 'member/category' : 'member/part-of';
  return membersOf(subject, whole.draft).map((u) =>
    member(view, u, whole.draft, into[1]?.replace(/^,\s*/, '') ?? '', rule, category),
  );
}

/** "ITU-D welcomed X as a new Sector Member", "New Sector Members of ITU-D are X and Y". */
function takenIn(view: SentenceView, whole: Unit): readonly FactDraft[] {
  if (whole.draft.label === 'Organization') return [];
  const list = view.groups.find((g) => g.start >= whole.end);
  if (!list || NO_MEMBER.test(view.text(view.start, view.end))) return [];
  const between = view.text(whole.end, list.start);
  const noun = NEW_MEMBERS.exec(view.text(Math.max(view.start, whole.start - 40), whole.start))?.[1];
  const verb = TAKES_IN.exec(between)?.[1];
  const category =
    noun && noun !== 'membership' ? noun : AS_CATEGORY.exec(view.text(list.end, view.end))?.[1];
  if (noun && LIST_VERB.test(between))
    return membersOf(list, whole.draft).map((u) =>
      member(view, u, whole.draft, noun, 'member/listed', category),
    );
  return verb && category
    ? membersOf(list, whole.draft).map((u) => member(view, u, whole.draft, verb, 'member/listed', category))
    : [];
}

/** "… became Sector Members of ITU-D, and Y joined it as Academia". */
function joinedIt(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  return view.groups.flatMap((group) => {
    const joined = /^\s+(?:have\s+|has\s+)?(joined\s+it)\b/.exec(view.text(group.end, group.end + 30));
    const sector =
      view.units.findLast((u) => u.end <= group.start && ['Sector', 'Union'].includes(u.draft.label))
        ?.draft ??
      (discourse.actor && ['Sector', 'Union'].includes(discourse.actor.label) ? discourse.actor : undefined);
    if (!joined?.[1] || !sector || !isActing(view, group)) return [];
    const category = AS_CATEGORY.exec(view.text(group.end, view.end))?.[1];
    return membersOf(group, sector).map((u) =>
      member(view, u, sector, joined[1] ?? '', 'member/category', category),
    );
  });
}
