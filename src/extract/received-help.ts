/** Help told from the side of who receives it: "Montenegro will receive …", "handed over to the authorities of …". */
import { kindOfHelp } from './help-kinds.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { Discourse, Agent } from './roles.ts';
import { carriedAgent } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, governor } from './sentence-view.ts';

const RECEIVED =
  /^\s*,?\s*((?:(?:has|have|will|is|are|was|were|also|to|been|continues?|continued)\s+)*(?:receiv(?:e|es|ed|ing)|benefit(?:s|ed|ing)?(?:\s+from)?|obtain(?:s|ed|ing)?|gets?|got|granted|helped|trained))\s+(.*)$/is;

/** What a country does "with the help of" somebody. */
const WITH_HELP =
  /\b(with\s+(?:the\s+)?(?:[\w-]+\s+)?(?:help|support|assistance|advice|guidance|aid)\s+(?:of|from|by))\s/;
const HELP_OF = /\b(?:help|support|assistance|advice|guidance|aid)\s+of\s+(?:the\s+)?$/;

/** "Montenegro will receive technical assistance on IPv6", "networks have been handed over to the authorities of Burundi". */
export function readReceived(
  view: SentenceView,
  discourse: Discourse,
  isBullet: boolean,
): readonly FactDraft[] {
  const agent = giverOf(view, view.start) ?? carriedAgent(discourse, ['Body']);
  if (!agent) return [];
  const facts: FactDraft[] = [...furtherRecipients(view, discourse, isBullet)];
  const add = (
    group: Group,
    status: string,
    kind: string,
    wording: string,
    rule: string,
    subject: string | undefined,
  ): void => {
    for (const unit of fillers(group, ['Country', 'Region', 'Organization'])) {
      for (const body of agent.drafts) {
        facts.push({
          subject: body,
          predicate: 'ASSISTED',
          object: unit.draft,
          support: view,
          wording,
          rule,
          confidence: agent.confidence * 0.9,
          qualifiers: { status, kind, ...(subject ? { subject } : {}) },
          item: { start: unit.start, end: unit.end },
        });
      }
    }
  };
  // an organisation receives where the text says from whom
  const isGiven = agent.by === 'by-phrase';
  const receivers = view.groups.filter(
    (g) => g.unitClass === 'place' || (isGiven && fillers(g, ['Organization']).length > 0),
  );
  for (const group of receivers) {
    const before = view.text(view.start, group.start);
    const received =
      governor(view, group.start) === undefined ? RECEIVED.exec(view.text(group.end, view.end)) : null;
    if (
      received?.[1] &&
      received[2] &&
      /\b(?:assistance|support|help|training|advice|equipment|funding|fellowships?)\b|^it\b/i.test(
        received[2],
      )
    ) {
      const status =
        /\bcontinu/.test(received[1]) || /^\s*(?:continuing|continued|ongoing)\s/.test(received[2])
          ? 'ongoing'
          : /\bwill\b|\bto\b/.test(received[1])
            ? 'scheduled'
            : 'provided';
      add(
        group,
        status,
        kindOfHelp(received[2]),
        received[1].trim(),
        'assist/received',
        /\bon\s+([^,.;]+?)(?:\s+in\s+\d{4})?(?:[,.;]|$)/.exec(received[2])?.[1],
      );
    }
    // "Malawi drew up its plan with the help of BDT"
    const helped = WITH_HELP.exec(view.text(group.end, view.end));
    if (helped?.[1] && governor(view, group.start) === undefined && giverOf(view, group.end) !== undefined)
      add(
        group,
        'provided',
        kindOfHelp(view.text(view.start, view.end)),
        helped[1],
        'assist/with-help',
        undefined,
      );
    const handed =
      /\b((?:has|have)\s+been\s+handed\s+over|(?:was|were)\s+handed\s+over|(?:was|were|has been|have been)\s+(?:delivered|provided|given))\s+to\s+(?:the\s+)?(?:authorities|delegates|experts|participants|officials|administrations)\s+(?:of|from|in)\s+(?:the\s+)?$/i.exec(
        before,
      );
    if (handed?.[1])
      add(
        group,
        'provided',
        kindOfHelp(view.text(view.start, group.start)),
        handed[1],
        'assist/handed-over',
        undefined,
      );
  }
  return facts;
}

/** "continue to receive support from BDT": who gives. */
function giverOf(view: SentenceView, from: number): Agent | undefined {
  const group = view.groups.find(
    (g) =>
      g.start >= from &&
      fillers(g, ['Body']).length > 0 &&
      (['from', 'by'].includes(governor(view, g.start) ?? '') ||
        HELP_OF.test(view.text(Math.max(view.start, g.start - 60), g.start))),
  );
  return group
    ? { drafts: fillers(group, ['Body']).map((u) => u.draft), confidence: 0.95, by: 'by-phrase' }
    : undefined;
}

const FOLLOWS = /^\s+(will\s+(?:follow|be\s+next)|(?:is|are)\s+to\s+follow)\b/;
const SAME_FOR = /\b(will\s+do\s+the\s+same|the\s+same\s+(?:is|are)\s+planned)\s+for\s+(?:the\s+)?$/;
const BULLET_STATUS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:declined|withdrawn|cancelled|stopped|suspended|not)\b/i, ''],
  [/\b(?:scheduled|planned|foreseen|to start|to begin)\b/i, 'scheduled'],
  [/\b(?:under consideration|considered|requested|pending)\b/i, 'considered'],
  [/\b(?:in progress|ongoing|under way|continuing)\b/i, 'ongoing'],
];

/** "Namibia will follow", "and will do the same for Somalia", and a bullet for each country after "as follows:". */
function furtherRecipients(
  view: SentenceView,
  discourse: Discourse,
  isBullet: boolean,
): readonly FactDraft[] {
  const { help } = discourse;
  if (!help) return [];
  return view.groups
    .filter((g) => g.unitClass === 'place')
    .flatMap((group) => {
      const before = view.text(view.start, group.start);
      const after = view.text(group.end, view.end);
      const follows = FOLLOWS.exec(after)?.[1] ?? SAME_FOR.exec(before)?.[1];
      const isItem = isBullet && help.isOpen && before.trim() === '' && /^\s*[:(,-]/.test(after);
      // "digital sound broadcasting (Tunisia and Kuwait, the latter still in progress)"
      const isBracketed = isBullet && help.isOpen && /\(\s*$/.test(before);
      if (!follows && !isItem && !isBracketed) return [];
      const said = isBracketed ? after.slice(0, after.indexOf(')')) : after;
      const status = follows
        ? 'scheduled'
        : (BULLET_STATUS.find(([words]) => words.test(said))?.[1] ?? 'provided');
      const places = fillers(group, ['Country', 'Region']);
      const isOfLast = /\bthe latter\b/.test(said);
      return places.flatMap((unit) => {
        const own = isOfLast && unit !== places.at(-1) ? 'provided' : status;
        return own === '' ? [] : itemFacts(view, help, unit, own, follows, isItem ? after : before);
      });
    });
}

function itemFacts(
  view: SentenceView,
  help: NonNullable<Discourse['help']>,
  unit: Unit,
  status: string,
  follows: string | undefined,
  words: string,
): readonly FactDraft[] {
  return help.agents.map((subject) => ({
    subject,
    predicate: 'ASSISTED',
    object: unit.draft,
    support: view,
    wording: follows ?? view.context.text.slice(unit.start, unit.end),
    rule: follows ? 'assist/follows' : 'assist/list-item',
    confidence: 0.75,
    qualifiers: { status, kind: follows ? help.kind : kindOfHelp(words) },
    item: { start: unit.start, end: unit.end },
  }));
}
