import { describe, expect, it } from 'vitest';
import table from '../../../src/data/tables/rules/organization-slots.json' with { type: 'json' };
import { extractText } from '../../support/extract-text.ts';

/** Names of the organisations that a text mentions. */
function organizationsIn(text: string): readonly string[] {
  const extraction = extractText(text);
  const mentioned = new Set(extraction.mentions.map(({ entity }) => entity));
  return extraction.entities
    .filter(({ id, label }) => label === 'Organization' && mentioned.has(id))
    .map(({ name }) => name);
}

describe.each(table.slots)('the place $id', ({ example, counterexample }) => {
  it('makes an unknown name an organisation', () => {
    expect(organizationsIn(example.text)).toContain(example.name);
  });

  it('makes none of what no organisation is called', () => {
    expect(organizationsIn(counterexample)).toEqual([]);
  });
});

describe('names of organisations that no table knows', () => {
  it.each([
    ['The Zambian carrier Quibble Net took part.', ['Quibble Net']],
    [
      'Three companies – Quibbla, Zorb Global and OQZ Technology – joined ITU-R as Sector Members.',
      ['OQZ Technology', 'Quibbla', 'Zorb Global'],
    ],
    ['Zorbel, Microsoft and Quibblenet belong to it.', ['Microsoft', 'Quibblenet', 'Zorbel']],
    [
      'The University of Zorb and Quibble National University joined ITU.',
      ['Quibble National University', 'University of Zorb'],
    ],
    [
      'Tonga’s Ministry of Posts, Transport and Digital Affairs wrote to BDT.',
      ['Ministry of Posts, Transport and Digital Affairs'],
    ],
    [
      'The Direction zorbale de l’économie numérique (DZEN), Papeete, announces a change.',
      ['Direction zorbale de l’économie numérique'],
    ],
    ['The contract went to Quibble (Fiji) Pte Limited; Zorb Telecomunicaciones, S.L. lost.', []],
    ['The Quibble Array Observatory (QAO) sent a statement.', ['Quibble Array Observatory']],
  ])('%s', (text, names) => {
    expect([...organizationsIn(text)].sort()).toEqual(expect.arrayContaining(names));
  });

  it.each([
    'The workshop was hosted by Ecuador in Quito.',
    'Recently, Member States and Sector Members took part.',
    'In Kigali and Nairobi, workshops were held by BDT.',
    'Ms Abena Mensah took part, as did Dr Jane Zorb.',
    'The Steering Committee met twice. Experts attended.',
    'Work on the Internet of Things (IoT) was presented by SG20.',
    'The Emerging Technologies week ended in March.',
    'The group discussed a proposal from Study Group 5.',
  ])('are none in: %s', (text) => {
    expect(organizationsIn(text)).toEqual([]);
  });

  it('never cross from one cell of a table to the next', () => {
    const text = 'Country\tOperator\tCode\nZorbland\tQuibble Mobile Ltd\t12\nIsrael\tZorb Telecom Ltd\t13\n';
    expect(organizationsIn(text)).toEqual(['Quibble Mobile Ltd', 'Zorb Telecom Ltd']);
  });

  it('belong to the country that the words beside them tell', () => {
    expect(organizationsIn('The Telecommunications Regulatory Authority (TRA) of Oman wrote.')).toEqual([
      'TRA Oman',
    ]);
    expect(organizationsIn('Bahrain’s TRA wrote to BDT.')).toEqual(['TRA Bahrain']);
  });
});
