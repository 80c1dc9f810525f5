/** What an act on texts says beside itself: procedure, date, a mark such as "(under approval)". */
import type { PropertyValue } from '../domain/extraction.ts';
import type { Unit } from './mentions.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** "(under approval)" after a text. */
export function statusMark(
  view: SentenceView,
  extentEnd: number,
  end: number,
): Record<string, PropertyValue> {
  const mark = /\((under approval)\)/i.exec(view.text(end, extentEnd + 20))?.[1];
  return mark ? { status: mark.toLowerCase() } : {};
}

export function procedureOf(view: SentenceView, trigger: Trigger): Record<string, PropertyValue> {
  const near = view.text(
    Math.max(view.start, trigger.groupStart - 120),
    Math.min(view.end, trigger.end + 120),
  );
  if (/\b(?:TAP|traditional (?:approval )?procedure|traditional approval process)\b/.test(near))
    return { procedure: 'TAP' };
  return /\b(?:AAP|alternative approval process)\b/.test(near) ? { procedure: 'AAP' } : {};
}

/** "A, B and C passed Last Call on 6 July, 22 July and 13 August respectively": each its own. */
function respectively(
  view: SentenceView,
  trigger: Trigger,
  list: Group | undefined,
  unit: Unit | undefined,
): string | undefined {
  if (!list || !unit || !/\brespectively\b/.test(view.text(trigger.end, view.end))) return undefined;
  const dates = view.context.dates.filter(
    (d) => d.start >= Math.min(trigger.end, list.end) && d.end <= view.end && d.isPrecise,
  );
  const index = list.units.findIndex((u) => u.start === unit.start);
  return dates.length === list.units.length ? dates[index]?.startDate : undefined;
}

/** The date of the act: after the verb and before the list, or after the list in the same clause. */
export function dateOf(
  view: SentenceView,
  trigger: Trigger,
  list: Group | undefined,
  unit?: Unit,
): Record<string, PropertyValue> {
  const group = list ?? trigger;
  const inOrder = respectively(view, trigger, list, unit);
  if (inOrder) return { date: inOrder };
  const printed = view.context.dates.find(
    (d) =>
      d.isPrecise &&
      d.startDate === d.endDate &&
      d.start >= group.end &&
      /^\s*\(\s*$/.test(view.text(group.end, d.start)),
  );
  if (printed) return { date: printed.startDate };
  const dates = view.context.dates.filter((d) => d.start >= view.start && d.end <= view.end && d.isPrecise);
  const isLed = (start: number): boolean =>
    /\b(?:on|in|of|from|,)\s+$|\(\s*$|^$/i.test(view.text(Math.max(view.start, start - 5), start));
  const near =
    dates.find(
      (d) =>
        d.start >= trigger.end &&
        d.start -
          Math.max(trigger.end, group.start < trigger.start ? trigger.end : Math.min(group.end, d.start)) <
          40 &&
        isLed(d.start) &&
        !dates.some((o) => o !== d && o.start > trigger.end && o.start < d.start),
    ) ?? dates.find((d) => d.end <= trigger.groupStart && d.start - view.start < 6);
  return near && near.startDate === near.endDate ? { date: near.startDate } : {};
}
