/** Collaborations that the subject or an adjunct of a clause states: "BDT and X signed …", "With X, SG16 revised …", "coordinated by A, B and C". */
import type { Span } from '../domain/document.ts';
import type { EntityDraft } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Discourse } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, fits, governor } from './sentence-view.ts';

/** Verbs whose joint subject works together, with the mode that they mean. */
const JOINT_VERB =
  /^\s*,?\s*(?:(?:also|jointly|together|have|has|are|is|were|was|continue[sd]?(?:\s+to)?|will|agreed\s+to|begun\s+to)\s+)*((?:jointly|together|collectively)\s+\w+|(?:continu\w+|intensif\w+|strengthen\w*|pursu\w+|maintain\w*|deepen\w*|expand\w*|resum\w+)\s+their\s+(?:joint\s+|close\s+|common\s+)?\w+|work(?:ed|ing|s)?(?:\s+(?:in parallel|together|jointly|closely))?|collaborat\w+|cooperat\w+|sign(?:ed|s)?|renew(?:ed|s)?|extend(?:ed|s)?|begun|began|start(?:ed|s)?|agree(?:d|s)?\s+on|examin(?:e|es|ed|ing)|stud(?:y|ies|ied|ying)|explor\w+|launch(?:ed|es)?|develop(?:ed|s|ing)?|prepar(?:e|es|ed|ing)|conclud(?:ed|es)\s+an?|exchang(?:e|es|ed|ing)|held\s+a\s+joint|consult(?:s|ed)?\s+each\s+other|look(?:s|ed)?\s+after|coordinat\w+|harmoni[sz]\w+|align\w*)\b/i;
const MEMORANDUM = /\b(?:memorandum|MoU|agreement|letter of intent)\b/i;
const BODY_ONLY = /^(?:begun|began|start|work|stud|prepar|collaborat|cooperat|agree|held a joint|consult)/i;
const SUBJECT_STOP =
  /\s+for\s+\w+ing\b|,\s|;|\s+in\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\s+for\s+another\b|\.$|$/;

/** All collaborations that joint subjects and adjuncts of a sentence state. */
export function readJointSubjects(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  return [...jointSubjects(view), ...leadingWith(view), ...passiveBy(view), ...jointlyWith(view, discourse)];
}

function jointSubjects(view: SentenceView): readonly FactDraft[] {
  return view.groups.flatMap((group) => {
    if (group.unitClass !== 'party' || group.units.length < 2 || governor(view, group.start) !== undefined)
      return [];
    const verb = JOINT_VERB.exec(view.text(group.end, view.end)) ?? togetherWith(view, group);
    if (!verb?.[1] || /\b(?:not|never)\b/.test(verb[0]) || /\bwill\b/.test(verb[0])) return [];
    const bodies = fillers(group, ['Body']).filter((u) => u.draft.label !== 'Question');
    const partners = fillers(group, ['Organization']);
    const from = group.end + verb[0].length;
    const subject = subjectOf(view, from);
    const mode =
      MEMORANDUM.test(view.text(group.end, view.end)) && /^(?:sign|renew|extend|conclud)/i.test(verb[1])
        ? 'memorandum'
        : 'collaboration';
    if (
      partners.length === 0 &&
      bodies.length > 1 &&
      BODY_ONLY.test(verb[1]) &&
      /\b(?:study|work|text|draft|joint|each other)\b/.test(view.text(group.end, subject.end))
    ) {
      const [first, ...others] = bodies;
      return first
        ? others.flatMap((other) =>
            facts(
              view,
              first.draft,
              other.draft,
              other,
              subject,
              'partnership',
              verb[1] ?? '',
              'joint/bodies',
            ),
          )
        : [];
    }
    return bodies.flatMap((body) =>
      partners.flatMap((partner) =>
        facts(view, body.draft, partner.draft, partner, subject, mode, verb[1] ?? '', 'joint/subject'),
      ),
    );
  });
}

/** "BDT, together with UNESCO, published a guide": any verb that such a subject has is joint. */
const togetherWith = (view: SentenceView, group: Group): RegExpExecArray | null =>
  /\b(?:together|along|jointly)\s+with\b/.test(view.text(group.start, group.end))
    ? /^\s*,?\s*((?:(?:has|have|is|are|was|were)\s+)?(?:\w+ly\s+)?\w+(?:ed|ing|s|ld|an|n|t|k|d)\b)/.exec(
        view.text(group.end, view.end),
      )
    : null;

/** What the joint act is on: "… on human capacity building", "… towards the establishment of X". */
function subjectOf(view: SentenceView, from: number): Span {
  const rest = view.text(from, view.end);
  const lead =
    /^.{0,60}?\b(?:on|towards?|with a view to|regarding)\s+(?=\w)/i.exec(rest)?.[0].length ??
    /^\s*(?:(?:in parallel|together)\s+)?(?:on\s+)?/.exec(rest)?.[0].length ??
    0;
  const length = SUBJECT_STOP.exec(rest.slice(lead))?.index ?? rest.length - lead;
  return { start: from + lead, end: from + lead + length };
}

/** "With the World Health Organization (WHO), SG16 revised F.780.2 and is developing …". */
function leadingWith(view: SentenceView): readonly FactDraft[] {
  return view.groups.flatMap((first, i) => leadingPair(view, first, view.groups[i + 1]));
}

function leadingPair(view: SentenceView, first: Group, second: Group | undefined): readonly FactDraft[] {
  if (
    !second ||
    !/(?:^|;\s+)(?:[Ww]ith|[Jj]ointly with|[Tt]ogether with)\s+(?:the\s+)?$/.test(
      view.text(view.start, first.start),
    )
  )
    return [];
  if (!/^\s*,\s+(?:the\s+)?$/.test(view.text(first.end, second.start))) return [];
  const verb = /^\s+((?:(?:is|are|has|have|was|were)\s+)?\w+(?:ed|ing|s|ld|an|n)\b)/.exec(
    view.text(second.end, view.end),
  );
  if (!verb?.[1] || /^(?:has|have)\s+not|^(?:is|are)\s+not/.test(verb[1])) return [];
  const start = second.end + verb[0].length + 1;
  const rest = view.text(start, view.end);
  const gapped = /,\s+and\s+with\s+/.exec(rest);
  const subject = { start, end: start + (gapped?.index ?? /;|\.$|$/.exec(rest)?.index ?? rest.length) };
  const mode = /\b(?:discuss|collaborat|cooperat|work|coordinat)/.test(verb[1])
    ? 'collaboration'
    : 'partnership';
  // "with W3C, SG20 is discussing A, and with OGC B": the verb is left out the second time
  const other = gapped
    ? view.groups.find((g) => g.start >= start + gapped.index && g.start - (start + gapped.index) < 20)
    : undefined;
  const pairsOf = (partners: Group, about: Span): readonly FactDraft[] =>
    fillers(second, ['Body']).flatMap((body) =>
      fillers(partners, ['Organization', 'Body']).flatMap((partner) =>
        facts(view, body.draft, partner.draft, partner, about, mode, verb[1] ?? '', 'joint/leading-with'),
      ),
    );
  return [...pairsOf(first, subject), ...(other ? pairsOf(other, { start: other.end, end: view.end }) : [])];
}

/** "The U4SSC initiative is coordinated by ITU, UNECE and UN-Habitat". */
function passiveBy(view: SentenceView): readonly FactDraft[] {
  return view.groups.flatMap((group) => {
    const before = view.text(view.start, group.start);
    const verb =
      /\b(?:is|are|was|were|been|being)\s+(?:jointly\s+)?(coordinated|organized|run|led|managed|developed|drafted|prepared|carried out|supported|implemented|signed|renewed|concluded|exchanged|published\s+jointly|\w+\s+jointly|\w+ed\s+in\s+common|(?<=jointly\s)\w+ed)\s+by\s+(?:the\s+)?$/.exec(
        before,
      );
    if (!verb || group.units.length < 2) return [];
    const bodies = fillers(group, ['Body']);
    const partners = fillers(group, ['Organization']);
    const subject = { start: view.start, end: view.start + verb.index };
    return bodies.flatMap((body) =>
      partners.flatMap((partner) =>
        facts(
          view,
          body.draft,
          partner.draft,
          partner,
          subject,
          /sign|renew|conclud/.test(verb[0]) ? 'memorandum' : 'collaboration',
          verb[0].trim(),
          'joint/passive-by',
        ),
      ),
    );
  });
}

/** "jointly prepared with the WHO, ITU-T H.870", "formed by SG16 with MPEG", "carried out by SG17 with SC 27/WG 1". */
function jointlyWith(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  return view.groups.flatMap((group) => {
    const partners = fillers(group, ['Organization', 'Body']);
    if (partners.length === 0 || governor(view, group.start) !== 'with') return [];
    const before = view.text(view.start, group.start);
    const jointly =
      /\bjointly\s+(?:prepared|developed|drafted|produced|elaborated|organi[sz]ed)\s+with\s+(?:the\s+)?$|\b(?:written|drafted|prepared|developed|produced|studied|elaborated|compiled|published)\s+(?:together\s+|jointly\s+)?with\s+(?:the\s+)?$|\b(?:competition|study|survey|programme|project|test|tests)\s+(?:run|conducted|carried out|held)\s+with\s+(?:the\s+)?$/i.exec(
        before,
      );
    const made =
      /\b(?:formed|created|established|set up|carried out|prepared|run|conducted|discussed|drafted|written|developed)\s+by\s+(?:the\s+)?(?:\S+\s+){1,3}with\s+(?:the\s+)?$/i.exec(
        before,
      );
    const match = jointly ?? made;
    if (!match) return [];
    const named = made
      ? view.groups.findLast((g) => g.end <= group.start && governor(view, g.start) === 'by')
      : undefined;
    const bodies = named
      ? fillers(named, ['Body']).map((u) => u.draft)
      : [discourse.actor ?? discourse.group ?? discourse.onlyGroup].filter(
          (d): d is EntityDraft => d !== undefined,
        );
    const text = jointly
      ? view.groups.find((g) => g.start >= group.end && g.unitClass === 'text' && g.start - group.end < 6)
      : undefined;
    const subject = text
      ? { start: text.start, end: text.units[0]?.extentEnd ?? text.end }
      : { start: view.start, end: view.start + match.index };
    return bodies.flatMap((body) =>
      partners.flatMap((partner) =>
        facts(view, body, partner.draft, partner, subject, 'partnership', match[0].trim(), 'joint/with'),
      ),
    );
  });
}

function facts(
  view: SentenceView,
  body: EntityDraft,
  partner: EntityDraft,
  item: Span,
  subject: Span,
  mode: string,
  wording: string,
  rule: string,
): readonly FactDraft[] {
  if (body.id === partner.id) return [];
  const words = view.context.text.slice(subject.start, subject.end).trim().replace(/[,.]$/, '');
  const base = { support: view, wording, confidence: 0.85 };
  const engaged =
    partner.label !== 'Organization'
      ? []
      : view.units.filter(
          (u) =>
            u.start >= subject.start &&
            u.end <= subject.end &&
            fits(u.draft.label, ['Deliverable', 'WorkItem', 'Project']),
        );
  return [
    {
      ...base,
      subject: body,
      predicate: 'COLLABORATES_WITH',
      object: partner,
      rule,
      qualifiers: { mode, ...(words.length > 3 ? { subject: words } : {}) },
      item,
    },
    ...engaged.map((u) => ({
      ...base,
      subject: partner,
      predicate: 'ENGAGED_ON' as const,
      object: u.draft,
      rule: `${rule}-engaged-on`,
      qualifiers: { mode },
      item: { start: u.start, end: u.end },
    })),
  ];
}
