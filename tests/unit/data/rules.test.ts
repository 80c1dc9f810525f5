import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFrames } from '../../../src/data/frames.ts';
import {
  describeRule,
  loadForms,
  loadReadings,
  loadUnlinkedCodes,
  ruleAnchor,
} from '../../../src/data/rules.ts';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import { explainDocument } from '../../../src/explain/explain-document.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { readText } from '../../../src/read/read-text.ts';
import { extractText } from '../../support/extract-text.ts';

const gold = join(import.meta.dirname, '../../gold');

describe.each(loadReadings())('the reading $id', ({ example: { text, rule, fact } }) => {
  it('reads its example by the rule that it names', () => {
    const extraction = extractText(text);
    const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
    expect(
      extraction.facts.map(
        (found) =>
          `${found.rule}: ${names.get(found.subject)!} ${found.predicate} ${names.get(found.object)!}`,
      ),
    ).toContain(`${rule}: ${fact}`);
  });
});

describe('codes of what is not linked', () => {
  it.each(loadUnlinkedCodes())('$code stands for what its example has', ({ code, example, repeated }) => {
    const text = repeated?.repeat(1200) ?? example;
    const document = readText(text, { meta: {}, sha256: '0'.repeat(64), fileName: 'test.txt' });
    const { passages } = explainDocument(document, loadVocabulary());
    expect(passages.flatMap(({ unlinked }) => unlinked.map((each) => each.code))).toContain(code);
  });

  it('are all that the code writes', () => {
    const source = join(import.meta.dirname, '../../../src');
    const written = ['extract', 'explain'].flatMap((folder) =>
      readdirSync(join(source, folder)).flatMap(
        (file) =>
          readFileSync(join(source, folder, file), 'utf8').match(/(?<=')extract\/[a-z-]+(?=')/g) ?? [],
      ),
    );
    expect([...new Set(written)].sort()).toEqual(loadUnlinkedCodes().map(({ code }) => code));
  });
});

describe('rules', () => {
  it('and codes each have their section in docs/rules.md', () => {
    const page = readFileSync(join(packageRoot(), 'docs/rules.md'), 'utf8');
    const ids = [...loadFrames(), ...loadForms(), ...loadUnlinkedCodes().map(({ code }) => ({ id: code }))];
    const anchors = [
      ...ids.map(({ id }) => ruleAnchor(id)),
      ...loadReadings().map(({ id }) => `reading-${id}`),
    ];
    expect(anchors.filter((anchor) => page.split(`<a id="${anchor}"></a>`).length !== 2)).toEqual([]);
  });

  it('of every fact in the annotated reports are described, with a page', () => {
    const reports = readdirSync(gold).filter((name) => name.endsWith('.txt'));
    const rules = new Set(
      reports.flatMap((name) =>
        extractText(readFileSync(join(gold, name), 'utf8')).facts.map(({ rule }) => rule),
      ),
    );
    expect(rules.size).toBeGreaterThan(50);
    expect([...rules].filter((rule) => describeRule(rule) === undefined)).toEqual([]);
  }, 30_000);

  it('are described by their meaning and by each part of their reading', () => {
    expect(describeRule('approve/passive-carried')).toEqual({
      id: 'approve/passive-carried',
      purpose: loadFrames().find(({ id }) => id === 'approve')?.reason,
      readings: ['passive', 'carried'].map(
        (id) => loadReadings().find((reading) => reading.id === id)?.reason,
      ),
      page: 'docs/rules.md#approve',
    });
    expect(describeRule('clause/with')?.page).toBe('docs/rules.md#clause-with');
    expect(describeRule('approve/aside')?.page).toBe('docs/rules.md#approve-aside');
    expect(describeRule('approve')?.readings).toEqual([]);
  });

  it('that no table knows are not described', () => {
    expect(describeRule('approve/magic')).toBeUndefined();
    expect(describeRule('magic/active')).toBeUndefined();
  });

  it('have anchors that differ', () => {
    const anchors = [...loadFrames(), ...loadForms()].map(({ id }) => ruleAnchor(id));
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(loadReadings().map(({ id }) => id)).toEqual(
      loadReadings()
        .map(({ id }) => id)
        .sort(),
    );
  });
});
