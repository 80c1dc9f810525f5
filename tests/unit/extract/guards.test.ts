import { describe, expect, it } from 'vitest';
import { extractText, factLines } from '../../support/extract-text.ts';

const factsOf = (text: string): readonly string[] => factLines(extractText(text));

describe('negation, plans, conditions and hearsay', () => {
  it.each([
    'ITU-T SG9 has not approved ITU-T J.1600.',
    'ITU-T SG9 never approved ITU-T J.1600.',
    'No Recommendation such as ITU-T J.1600 was approved by ITU-T SG9.',
    'ITU-T SG9 will approve ITU-T J.1600 in 2021.',
    'ITU-T SG9 is expected to approve ITU-T J.1600.',
    'ITU-T SG9 would approve ITU-T J.1600 if Member States agree.',
    'ITU-T SG9 has not yet approved ITU-T J.1600.',
    'ITU-T SG9 has yet to approve ITU-T J.1600.',
    'ITU-T SG9 failed to approve ITU-T J.1600.',
    'ITU-T SG9 refused to approve ITU-T J.1600.',
    'ITU-T SG9 postponed the approval of ITU-T J.1600.',
    'The approval of ITU-T J.1600 by ITU-T SG9 was postponed.',
    'ITU-T SG17 ended its collaboration with OASIS.',
    'The cooperation of ITU with UNESCO has been suspended.',
    'TSB has not provided assistance to Mali.',
    'ITU could assist Mali.',
    'The agreement of BDT with the World Bank has not yet been concluded.',
    'The cooperation of BDT with AFRINIC has never begun.',
    'The liaison of SG13 with ETSI was not sent.',
    'BDT met. Assistance to Chad has not yet started.',
    'BDT met. Norway supports Chad.',
    'BDT met. UNICEF supports Chad in school connectivity.',
    'BDT met. The World Food Programme provides assistance to Chad.',
    'BDT met. In Liberia, a CIRT was established with the support of Norway.',
  ])('reads no fact in: %s', (text) => {
    expect(factsOf(text)).toEqual([]);
  });

  it('takes ITU for who is not named in documents of ITU alone', () => {
    const text = '1\tForums\n1.1\tThe nineteenth meeting of IGF was held in Saudi Arabia in December 2024.';
    const organizers = (symbol: string): readonly string[] =>
      factLines(extractText(text, { symbol })).filter((line) => line.includes(' ORGANIZED '));
    expect(organizers('C25/33')).toEqual([expect.stringMatching(/^ITU ORGANIZED /)]);
    expect(organizers('A/80/62')).toEqual([]);
  });

  it('keeps a planned help as planned and a considered one as considered', () => {
    const { facts } = extractText(
      'BDT will assist Mali on IPv6. Another IXP is under consideration with Djibouti Telecom.',
    );
    expect(
      facts
        .filter((fact) => fact.predicate === 'ASSISTED')
        .map((fact) => [fact.object, fact.qualifiers['status']]),
    ).toEqual([
      ['country-ML', 'scheduled'],
      ['org-djibouti-telecom', 'considered'],
    ]);
  });

  it('gives each recipient the status that its own verb says', () => {
    const { facts } = extractText('Technical assistance was given to Honduras and is planned for Paraguay.');
    expect(facts.map((fact) => [fact.object, fact.qualifiers['status']])).toEqual([
      ['country-HN', 'provided'],
      ['country-PY', 'scheduled'],
    ]);
  });

  it.each([
    ['ITU-T SG9 has not approved ITU-T J.1600.', 'extract/negated'],
    ['ITU-T SG9 will approve ITU-T J.1600.', 'extract/not-done'],
    ['ITU-T SG9 and ITU-T J.1600 are famous.', 'extract/no-rule'],
  ])('says why it read no fact in: %s', (text, code) => {
    expect(extractText(text).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it('never blurs stages: agreed, consented, determined and approved stay apart', () => {
    expect(
      factsOf(
        'ITU-T SG13 agreed on ITU-T Y Supplement 55, consented to ITU-T Y.3072, determined ITU-T Y.3073 and approved ITU-T Y.3074.',
      ),
    ).toEqual([
      'ITU-T SG13 AGREED ITU-T Y Suppl. 55',
      'ITU-T SG13 APPROVED ITU-T Y.3074',
      'ITU-T SG13 CONSENTED ITU-T Y.3072',
      'ITU-T SG13 DETERMINED ITU-T Y.3073',
    ]);
  });

  it('says that a text states that there is nothing', () => {
    const { facts } = extractText(
      'TSB has not received feedback concerning reported incidents with regard to WTSA Resolution 69.',
    );
    expect(facts.filter((fact) => fact.predicate === 'STATES_NONE').map((fact) => fact.object)).toEqual([
      'wtsa-res-69',
    ]);
  });

  it('says liaison where the text says liaison, with the words and the subject', () => {
    const { facts } = extractText('ITU-T SG11 liaised with RIPE NCC on ITU-T Q.3916.');
    expect(facts.find((fact) => fact.predicate === 'COLLABORATES_WITH')).toMatchObject({
      wording: 'liaised',
      qualifiers: { mode: 'liaison', subject: 'ITU-T Q.3916' },
    });
  });
});
