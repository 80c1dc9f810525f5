import { describe, expect, it } from 'vitest';
import { extractText } from '../../support/extract-text.ts';

/** Mentions as `LABEL id`. */
function mentionsIn(text: string): readonly string[] {
  const { entities, mentions } = extractText(text);
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return mentions.map(({ entity }) => `${labels.get(entity)!} ${entity}`);
}

describe('designations', () => {
  it.each([
    ['See ITU Operational Bulletin No. 1290 of 15 April 2024.', ['Document doc-ob-1290']],
    [
      'Documents RAG/11-E, RAG/INF/4-E and 4A/210 were noted.',
      ['Document doc-rag-11', 'Document doc-rag-inf-4', 'Document doc-4a-210'],
    ],
    ['Administrative Circular CA/270 announced it.', ['Document doc-administrative-circular-ca-270']],
    [
      'Resolution ITU-R 6-3 and Resolution ITU-R 9-6 apply.',
      ['Resolution itu-r-res-6-3', 'Resolution itu-r-res-9-6'],
    ],
    ['Call-back (Res. 21 Rev. PP – 2006) is restricted.', ['Resolution pp-res-21-rev-2006']],
    ['SG3 determined ITU-T D.608R in May.', ['StudyGroup itu-t-sg3', 'Recommendation itu-t-d.608r']],
    ['A glossary (FG-AI4A-D1) and FGMV-20 are ready.', ['Report itu-t-fg-ai4a-d1', 'Report itu-t-fgmv-20']],
    [
      'Working Parties 1B and 1C met with Task Group 6/1.',
      ['WorkingGroup itu-r-wp1b', 'WorkingGroup itu-r-wp1c', 'WorkingGroup itu-r-tg6-1'],
    ],
    [
      'It was run by the ITU Area Office in Dakar. The Area Office is small.',
      ['GoverningBody itu-area-office-dakar', 'GoverningBody itu-area-office-dakar'],
    ],
    ['That with the French regulator lapsed.', ['Country country-FR']],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['The course was held in French for operators.', 'Country country-FR'],
    ['The focus group FG-NET-2030 ended.', 'Report itu-t-fg-net-2030'],
    ['Resolutions 101-103 are older.', 'Resolution pp-res-101-103'],
  ])('are not seen in: %s', (text, unexpected) => {
    expect(mentionsIn(text)).not.toContain(unexpected);
  });
});
