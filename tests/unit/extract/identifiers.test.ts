import { describe, expect, it } from 'vitest';
import { entityLines, extractText, factLines } from '../../support/extract-text.ts';

describe('designations of texts', () => {
  it.each([
    ['ITU-T SG16 approved ITU-T H.626 (V2) “Architecture”.', 'Recommendation ITU-T H.626 (V2)'],
    ['ITU‑T SG16 approved ITU‑T H.626 (V2).', 'Recommendation ITU-T H.626 (V2)'],
    [
      'SG20 consented ITU-T Y.4903/L.1603 (revised) “Key performance indicators”.',
      'Recommendation ITU-T Y.4903/L.1603',
    ],
    ['SG12 approved ITU-T Y.1540 Amd.1.', 'Amendment ITU-T Y.1540 Amd.1'],
    ['SG12 approved Corrigendum 2 to ITU-T Y.1546.', 'Amendment ITU-T Y.1546 Cor.2'],
    ['ITU-T M.3020 (07/2017) gave way.', 'Recommendation ITU-T M.3020 (07/2017)'],
    ['SG13 agreed ITU-T Y Supplement 55.', 'Supplement ITU-T Y Suppl. 55'],
    ['SG11 approved ITU-T Q.Suppl.71.', 'Supplement ITU-T Q Suppl. 71'],
    ['the ITU-T P.1204 series', 'Series ITU-T P.1204-series'],
    ['ITU-R approved Report ITU-R M.2440-0.', 'Report Report ITU-R M.2440-0'],
    ['ITU-R approved Recommendation ITU-R M.2083-0.', 'Recommendation ITU-R M.2083-0'],
    ['SG2 is progressing E.sup.OTTnum.', 'WorkItem E.sup.OTTnum'],
    ['a draft new Recommendation ITU-T Y.oneM2M.SEC.SOL', 'WorkItem Y.oneM2M.SEC.SOL'],
    ['Preliminary draft new Report ITU-R M.[NGAT_SAT]', 'WorkItem ITU-R M.[NGAT_SAT]'],
    ['ITU-T Guideline-TEST_UE/MS', 'Guideline ITU-T Guideline-TEST_UE/MS'],
  ])('reads %s', (text, expected) => {
    expect(entityLines(extractText(text))).toContain(expected);
  });

  it('keeps a Recommendation and a Report of one ITU-R number apart', () => {
    const lines = entityLines(
      extractText('ITU-R approved Recommendation ITU-R M.2083-0 and Report ITU-R M.2083-0.'),
    );
    expect(lines).toEqual(
      expect.arrayContaining(['Recommendation ITU-R M.2083-0', 'Report Report ITU-R M.2083-0']),
    );
  });

  it('names every member of a printed range', () => {
    const lines = entityLines(extractText('ITU-T SG13 approved ITU-T Y.3810-Y.3812.'));
    expect(lines.filter((line) => line.startsWith('Recommendation'))).toEqual([
      'Recommendation ITU-T Y.3810',
      'Recommendation ITU-T Y.3811',
      'Recommendation ITU-T Y.3812',
    ]);
  });

  it('makes two amendments of "Amendments 1 to A and B", each amending its own text', () => {
    const facts = factLines(extractText('SG15 saw through Amendments 1 to ITU-T G.9804.2 and G.9804.3.'), [
      'AMENDS',
    ]);
    expect(facts).toEqual([
      'ITU-T G.9804.2 Amd.1 AMENDS ITU-T G.9804.2',
      'ITU-T G.9804.3 Amd.1 AMENDS ITU-T G.9804.3',
    ]);
  });

  it('takes a paragraph number, a person and an RFC for no text', () => {
    const lines = entityLines(extractText('The request in B.5 by Mr J.Smith follows RFC 9097.'));
    expect(lines).toEqual([]);
  });
});

describe('groups, Questions and resolutions', () => {
  it('keeps study groups of different sectors apart', () => {
    const lines = entityLines(
      extractText('1\tIntroduction\n1.1\tITU-D SG1 and SG2 concluded their period. \n1.2\tITU-T SG2 met.'),
    );
    expect(lines).toEqual(
      expect.arrayContaining(['StudyGroup ITU-D SG1', 'StudyGroup ITU-D SG2', 'StudyGroup ITU-T SG2']),
    );
  });

  it('gives a Question the group behind its stroke', () => {
    expect(factLines(extractText('SG11 worked on ITU-T Q4/11 and Question 7/13.'), ['PART_OF'])).toEqual([
      'Question 4/11 (ITU-T SG11) PART_OF ITU-T SG11',
      'Question 7/13 (ITU-T SG13) PART_OF ITU-T SG13',
    ]);
  });

  it('keeps a former Question apart from the present one of its number', () => {
    const lines = entityLines(extractText('ITU-D: Q1/1 goes on (merging former Q1/1 and Q2/1).'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Question Question 1/1 (ITU-D SG1)',
        'Question former Question 1/1 (ITU-D SG1)',
      ]),
    );
  });

  it('takes a bare number for the edition that the document introduced', () => {
    const { entities } = extractText(
      '1\tPP Resolution 101 (Rev. Dubai, 2018) is in force.\n2\tResolutions 101 and 102 were applied.',
    );
    expect(entities.filter((entity) => entity.label === 'Resolution').map((entity) => entity.id)).toEqual([
      'pp-res-101-rev-2018',
      'pp-res-102',
    ]);
  });

  it('reads the organ of a resolution from the place and year that it prints', () => {
    const { entities } = extractText(
      'Resolution 75 (Rev. Hammamet, 2016) and Resolution 37 (Rev. Buenos Aires, 2017).',
    );
    expect(entities.filter((entity) => entity.label === 'Resolution').map((entity) => entity.name)).toEqual([
      'WTSA Resolution 75 (Rev. Hammamet, 2016)',
      'WTDC Resolution 37 (Rev. Buenos Aires, 2017)',
    ]);
  });

  it('marks an organisation that no table knows', () => {
    const { entities } = extractText(
      'BDT signed an agreement with the Ministry of Improbable Affairs (MIA).',
    );
    expect(entities.find((entity) => entity.name.startsWith('Ministry'))).toMatchObject({
      label: 'Organization',
      known: false,
      properties: { kind: 'government' },
    });
  });

  it('reads groups inside organisations and whose part they are', () => {
    expect(
      factLines(extractText('SG12 works with the IETF ippm working group, ETSI TC STQ and 3GPP SA4.'), [
        'PART_OF',
      ]),
    ).toEqual(expect.arrayContaining(['ETSI TC STQ PART_OF ETSI', 'IETF IPPM PART_OF IETF']));
  });
});
