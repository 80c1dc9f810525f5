/** What names and their neighbours state by form: PART_OF, AMENDS, SUPPLEMENTS, HELD_IN, membership. */
import type { Candidate } from './candidate.ts';
import { draftOf } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import { subjectGroup } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';
import { fillers } from './sentence-view.ts';

const GROUP_LABELS = new Set(['FocusGroup', 'CoordinationActivity', 'JointGroup', 'WorkingGroup']);

/** "the first parts of the ITU-T H.430-series (H.430.1, H.430.2 and H.430.3)": a number that goes on a series' number is part of it. */
function partsOfSeries(view: SentenceView): readonly FactDraft[] {
  return view.all
    .filter((u) => u.draft.label === 'Series')
    .flatMap((series) => {
      const stem = series.draft.id.replace(/-series$/, '.');
      return [...view.units]
        .filter((u) => u.draft.label === 'Recommendation' && u.draft.id.startsWith(stem))
        .map((u) => ({
          subject: u.draft,
          predicate: 'PART_OF' as const,
          object: series.draft,
          support: view,
          wording: view.context.text.slice(series.start, series.end),
          rule: 'form/number-in-series',
          confidence: 0.9,
          item: { start: u.start, end: u.end },
        }));
    });
}

/** Facts that a mention's own form states. */
export function readForms(view: SentenceView): readonly FactDraft[] {
  return [
    ...partsOfSeries(view),
    ...placedUnder(view),
    ...view.units.flatMap((unit) => [
      ...linkFacts(view, unit, unit),
      ...[...(unit.peers ?? []), ...(unit.nested ?? [])].flatMap((candidate) =>
        linkFacts(view, unit, candidate),
      ),
      ...parentOfGroup(view, unit),
    ]),
  ];
}

function linkFacts(view: SentenceView, unit: Unit, candidate: Candidate): readonly FactDraft[] {
  return (candidate.links ?? []).map((link) => ({
    subject: link.isInverse ? link.object : candidate.draft,
    predicate: link.predicate,
    object: link.isInverse ? candidate.draft : link.object,
    support: view,
    wording: link.wording === '' ? view.context.text.slice(unit.start, unit.end) : link.wording,
    rule: link.rule,
    confidence: 0.95,
    ...(link.qualifiers ? { qualifiers: link.qualifiers } : {}),
    item: { start: candidate.start, end: candidate.end },
  }));
}

/** `ITU-T Focus Group on …`, `its JCA-IoT`, `FG NET-2030, under SG13`. */
function parentOfGroup(view: SentenceView, unit: Unit): readonly FactDraft[] {
  if (!GROUP_LABELS.has(unit.draft.label)) return [];
  const facts: FactDraft[] = [];
  const add = (object: Unit['draft'], rule: string, wording: string, confidence: number): void => {
    if (object.id !== unit.draft.id) {
      facts.push({
        subject: unit.draft,
        predicate: 'PART_OF',
        object,
        support: view,
        wording,
        rule,
        confidence,
        item: { start: unit.start, end: unit.end },
      });
    }
  };
  const before = view.text(view.start, unit.start);
  const surface = view.text(unit.start, unit.end);
  const sector = /^(ITU-[TRD])\s/.exec(surface)?.[1];
  const sectorEntry = sector ? view.context.lexicon.vocabulary.byId.get(sector.toLowerCase()) : undefined;
  if (sectorEntry) add(draftOf(sectorEntry), 'form/sector-of-group', sector ?? '', 0.95);
  if (/\bits\s+$/.test(before)) {
    const owner = subjectGroup(view, unit.start - 4, ['StudyGroup', 'Sector', 'GoverningBody']);
    const [body] = owner ? fillers(owner, ['StudyGroup', 'Sector', 'GoverningBody']) : [];
    if (body) add(body.draft, 'form/its-group', 'its', 0.9);
  }
  const after =
    /^\s*,?\s*(?:(?:goes on|continues|works|operates|remains|which is|is)\s+)?(?:both\s+|all\s+)?(under|created by|established by|set up by|formed by|of)\s+(?:the\s+)?$/;
  const parent = view.units.find(
    (u) =>
      u.start >= unit.end &&
      ['StudyGroup', 'GoverningBody', 'Sector'].includes(u.draft.label) &&
      after.test(view.text(unit.extentEnd, u.start)),
  );
  const shared = view.units.find(
    (u) =>
      u.start >= unit.end &&
      ['StudyGroup', 'GoverningBody', 'Sector'].includes(u.draft.label) &&
      /,\s+(?:both|all)\s+under\s+$/.test(view.text(unit.extentEnd, u.start)) &&
      !/\bunder\b.*\bunder\b/.test(view.text(unit.extentEnd, u.start)),
  );
  if (!parent && shared) add(shared.draft, 'form/groups-under', 'under', 0.85);
  if (parent)
    add(
      parent.draft,
      'form/group-under',
      after.exec(view.text(unit.extentEnd, parent.start))?.[1] ?? '',
      0.9,
    );
  return facts;
}

/** Verbs that place the groups of a sentence under a parent: "JCA-IdM and JCA-COP belong to SG17". */
const PLACED =
  /\b(?:belongs?\s+to|reports?\s+to|operates?\s+under|works?\s+under|whose\s+parent(?:\s+group|\s+body)?\s+is|founded\s+by|set\s+up\s+by|established\s+(?:by|under))\s+(?:the\s+)?$/;

function placedUnder(view: SentenceView): readonly FactDraft[] {
  return view.units
    .filter((parent) => ['StudyGroup', 'GoverningBody', 'Sector'].includes(parent.draft.label))
    .flatMap((parent) => {
      const verb = PLACED.exec(view.text(view.start, parent.start));
      if (!verb) return [];
      const at = view.start + verb.index;
      const groups = view.units.filter(
        (u) => GROUP_LABELS.has(u.draft.label) && u.draft.id !== parent.draft.id,
      );
      const before = groups.filter((u) => u.end <= at && !/[.;]/.test(view.text(u.end, at)));
      const listed = groups.filter(
        (u) => u.start >= parent.end && /^\s*:/.test(view.text(parent.end, u.start)),
      );
      return [...before, ...listed].map((u) => ({
        subject: u.draft,
        predicate: 'PART_OF' as const,
        object: parent.draft,
        support: view,
        wording: verb[0].trim(),
        rule: 'form/placed-under',
        confidence: 0.85,
        item: { start: u.start, end: u.end },
      }));
    });
}

/** "the IGO coalition composed of … including A, B and C", "X is part of the coalition", "X is a Sector Member of ITU-T". */
export function readMembership(view: SentenceView): readonly FactDraft[] {
  const facts: FactDraft[] = [];
  const add = (
    member: Unit,
    whole: Unit,
    wording: string,
    rule: string,
    confidence: number,
    category?: string,
  ): void => {
    if (member.draft.id === whole.draft.id) return;
    facts.push({
      subject: member.draft,
      predicate: 'MEMBER_OF',
      object: whole.draft,
      support: view,
      wording,
      rule,
      confidence,
      ...(category ? { qualifiers: { category } } : {}),
      item: { start: member.start, end: member.end },
    });
  };
  for (const whole of view.units.filter((u) => ['Organization', 'Sector', 'Union'].includes(u.draft.label))) {
    const members = view.groups.find(
      (g) =>
        g.start >= whole.end &&
        /^[\s(,]*(?:which\s+is\s+)?(?:composed of|comprising|consisting of|made up of|whose members include|including|which includes)\b[^.;]{0,60}?$/i.test(
          view.text(whole.end, g.start),
        ) &&
        /coalition|alliance|consortium|partnership|group|network/i.test(whole.draft.name),
    );
    if (members) {
      for (const unit of fillers(members, ['Organization', 'Body']))
        add(unit, whole, 'including', 'member/including', 0.9);
    }
    const lead = view.text(view.start, whole.start);
    const belongs =
      /\b(as part of|is part of|are part of|belongs? to|is a member of|are members of)\s+(?:the\s+)?$/i.exec(
        lead,
      );
    const sectorMember =
      /\b(?:is|are|became|become|remains?)\s+(?:an?\s+)?((?:new\s+)?(?:Sector Members?|Associates?|Academia(?:\s+members?)?))\s+of\s+$/i.exec(
        lead,
      );
    const admitted = /\b(?:(?:was|were|has been|have been)\s+admitted\s+to|joined)\s+(?:the\s+)?$/i.exec(
      lead,
    );
    const match = belongs ?? sectorMember ?? admitted;
    if (!match || /\b(?:application|applied|not)\b/.test(lead)) continue;
    const subject = subjectGroup(view, view.start + match.index, ['Organization', 'Body']);
    for (const unit of subject ? fillers(subject, ['Organization', 'Body']) : []) {
      add(
        unit,
        whole,
        match[0].trim(),
        sectorMember ? 'member/category' : 'member/part-of',
        0.85,
        sectorMember?.[1]?.replace(/s$/, ''),
      );
    }
  }
  return facts;
}

/** `takes the place of`, `gave way to`: the newer first, or last. */
const REPLACES =
  /^\s*,?\s*(?:which\s+)?(takes the place of|took the place of|replaces|replaced|supersedes|superseded|has superseded|revises)\s+(?:the\s+)?$/;
const GIVES_WAY =
  /^\s*,?\s*(gave way to|gives way to|was superseded by|has been superseded by|is superseded by|was replaced by|has been replaced by|is replaced by)\s+(?:the\s+)?$/;

/** Texts that take the place of others: an edition REVISES the one before, another text SUPERSEDES. */
export function readReplacements(view: SentenceView): readonly FactDraft[] {
  return view.groups.flatMap((group, i) => {
    const next = view.groups[i + 1];
    if (!next || group.unitClass !== 'text' || next.unitClass !== 'text') return [];
    const between = view.text(group.end, next.start);
    const forward = REPLACES.exec(between);
    const backward = GIVES_WAY.exec(between);
    const [newer, older] = forward ? [group, next] : [next, group];
    const wording = forward?.[1] ?? backward?.[1];
    if (!wording) return [];
    return fillers(newer, ['Deliverable']).flatMap((a) =>
      fillers(older, ['Deliverable']).map((b) => ({
        subject: a.draft,
        predicate:
          workOf(a.draft.name) === workOf(b.draft.name) ? ('REVISES' as const) : ('SUPERSEDES' as const),
        object: b.draft,
        support: view,
        wording,
        rule: 'replace/verb',
        confidence: 0.9,
        item: { start: b.start, end: b.end },
      })),
    );
  });
}

/** A designation without its edition: `ITU-T M.3020 (04/2023)` → `ITU-T M.3020`. */
const workOf = (name: string): string => name.replace(/\s*\((?:\d{2}\/)?\d{4}\)$/, '');
