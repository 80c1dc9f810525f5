import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../../src/read/document-id.ts';

const LONG = 'ITU activities related to the Internet and Resolutions 101, 102, 133, 180 and 206';

describe('documentId', () => {
  it.each([
    [{ symbol: 'C20/33', session: 'Council 2020' }, 'Title', 'doc-c20-33'],
    [{ session: 'Council 2020', date: '2020' }, 'Short title', 'doc-council-2020-short-title'],
    [{ date: '2020-05' }, 'Short title', 'doc-short-title-2020-05'],
    [{}, 'Résumé: Côte d’Ivoire', 'doc-resume-cote-d-ivoire'],
  ])('of %j and title %s is %s', (meta, title, id) => {
    expect(documentId(meta, title)).toBe(id);
  });

  it.each([
    ['2020', 'doc-title-2020'],
    ['C20/33', 'doc-title-c20-33'],
    ['TSAG-TD171', 'doc-title-tsag-td171'],
    ['Report 2020', 'doc-report-2020'],
    ['Study Group 13', 'doc-study-group-13'],
  ])('of the title %s is never that of the same symbol', (title, id) => {
    expect(documentId({}, title)).toBe(id);
    if (id.startsWith('doc-title-')) expect(documentId({ symbol: title }, 'Title')).not.toBe(id);
  });

  it('depends on the content where only the file has a name', () => {
    const [first, second] = ['1', '2'].map((digit) => documentId({}, 'a', digit.repeat(64)));
    expect([first, second]).toEqual(['doc-a-11111111', 'doc-a-22222222']);
    expect(documentId({ symbol: 'TD 1' }, 'a', '1'.repeat(64))).toBe('doc-td-1');
  });

  it('cuts a long name and tells it apart by its hash', () => {
    const ids = [
      documentId({ session: 'Council 2020' }, LONG),
      documentId({ session: 'Council 2020' }, `${LONG} again`),
    ];
    expect(ids[0]).toMatch(/^doc-council-2020-itu-activities-.*-[0-9a-f]{8}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('tells names apart that ASCII cannot write', () => {
    expect(documentId({}, '国际电联')).not.toBe(documentId({}, '国际电信'));
    expect(documentId({}, 'Отчёт 2020')).toMatch(/^doc-2020-[0-9a-f]{8}$/);
  });

  it('is short lower-case ASCII, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(documentId({}, title)).toMatch(/^doc-[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(documentId({}, title).length).toBeLessThanOrEqual('doc-title-'.length + 60);
      }),
    );
  });
});
