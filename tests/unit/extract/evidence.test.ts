import { expect, it } from 'vitest';
import { extractText } from '../../support/extract-text.ts';

const triggersOf = (text: string): readonly string[] => {
  const { facts, document } = extractText(text);
  const texts = new Map(document.passages.map((passage) => [passage.id, passage.text]));
  return facts
    .filter(({ predicate }) => predicate === 'APPROVED')
    .map(({ object, trigger, passage }) =>
      trigger === undefined
        ? `${object} none`
        : `${object} ${String(trigger.start)} ${texts.get(passage)!.slice(trigger.start, trigger.end)}`,
    );
};

it('spans the verb that a fact was read from, each its own where a sentence repeats it', () => {
  const text = 'SG16 approved ITU-T H.626 and ITU-T F.743, and SG13 approved ITU-T Y.3104.';
  expect(triggersOf(text)).toEqual([
    `itu-t-h.626 ${String(text.indexOf('approved'))} approved`,
    `itu-t-f.743 ${String(text.indexOf('approved'))} approved`,
    `itu-t-y.3104 ${String(text.lastIndexOf('approved'))} approved`,
  ]);
});

it('spans the auxiliaries too', () => {
  expect(triggersOf('ITU-T Y.1550 has been approved by ITU-T SG12.')).toEqual([
    'itu-t-y.1550 13 has been approved',
  ]);
});

it('spans the act that a list of bullets goes on with only where it stands in the passage', () => {
  const found = triggersOf(
    '1\tTexts\n1.1\tITU-T SG12 approved the following:\n•\tITU-T Y.1550;\n•\tITU-T Y.1551.',
  );
  expect(found).toEqual(['itu-t-y.1550 none', 'itu-t-y.1551 none']);
});
