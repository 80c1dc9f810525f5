/** Help told from the side of who receives it: "Montenegro will receive …", "handed over to the authorities of …". */
import { kindOfHelp } from './help-kinds.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Discourse } from './roles.ts';
import { carriedAgent } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, governor } from './sentence-view.ts';

const RECEIVED =
  /^\s*,?\s*((?:(?:has|have|will|is|are|was|were|also|to|been)\s+)*(?:receiv(?:e|es|ed|ing)|benefit(?:s|ed|ing)?(?:\s+from)?|granted|helped|trained))\s+(.*)$/is;

/** "Montenegro will receive technical assistance on IPv6", "networks have been handed over to the authorities of Burundi". */
export function readReceived(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  const agent = carriedAgent(discourse, ['Body']);
  if (!agent) return [];
  const facts: FactDraft[] = [];
  const add = (
    group: Group,
    status: string,
    kind: string,
    wording: string,
    rule: string,
    subject: string | undefined,
  ): void => {
    for (const unit of fillers(group, ['Country', 'Region'])) {
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
  for (const group of view.groups.filter((g) => g.unitClass === 'place')) {
    const before = view.text(view.start, group.start);
    const received =
      governor(view, group.start) === undefined ? RECEIVED.exec(view.text(group.end, view.end)) : null;
    if (
      received?.[1] &&
      received[2] &&
      /\b(?:assistance|support|help|training|advice|equipment|funding|fellowships?)\b/i.test(received[2])
    ) {
      const status = /\bwill\b|\bto\b/.test(received[1]) ? 'scheduled' : 'provided';
      add(
        group,
        status,
        kindOfHelp(received[2]),
        received[1].trim(),
        'assist/received',
        /\bon\s+([^,.;]+?)(?:\s+in\s+\d{4})?(?:[,.;]|$)/.exec(received[2])?.[1],
      );
    }
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
    const goesOn =
      /\b(?:[Ii]mplementation|[Ww]ork|[Dd]eployment|[Aa]ssistance)\s+(goes on|continues|is continuing|is under way)\s+in\s+(?:the\s+)?$/.exec(
        before,
      );
    if (goesOn?.[1])
      add(
        group,
        'ongoing',
        kindOfHelp(view.text(view.start, group.start)),
        goesOn[1],
        'assist/goes-on',
        undefined,
      );
  }
  return facts;
}
