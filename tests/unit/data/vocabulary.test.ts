import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { loadVocabulary, type VocabularyEntry } from '../../../src/data/vocabulary.ts';
import { ENTITY_LABELS, fitsEnd, REFERENCE_RELATIONSHIPS } from '../../../src/domain/model.ts';

const { entries, byId, links, cities } = loadVocabulary();
const withLabel = (label: VocabularyEntry['label']): VocabularyEntry[] =>
  entries.filter((entry) => entry.label === label);
const named = (name: string): string[] =>
  entries.filter((entry) => entry.names.includes(name)).map(({ id }) => id);

/** How ids of a label look; each names the thing and no document. */
const ID_PATTERNS: Partial<Record<VocabularyEntry['label'], RegExp>> = {
  Country: /^country-[A-Z]{2}$/,
  Region: /^region-[a-z0-9-]+$/,
  Topic: /^topic-[a-z0-9-]+$/,
  Organization: /^org-[a-z0-9-]+$/,
  Project: /^project-[a-z0-9-]+$/,
  FocusGroup: /^fg-[a-z0-9-]+$/,
  StudyGroup: /^itu-[trd]-sg[a-z0-9-]+$/,
};

describe('vocabulary', () => {
  it('knows every entry by its id, once, in the order of ids', () => {
    expect(byId.size).toBe(entries.length);
    expect(entries.map(({ id }) => id)).toEqual([...byId.keys()].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('is read once a process', () => {
    expect(loadVocabulary()).toBe(loadVocabulary());
  });

  it('gives labels of the graph model only, and ids that fit the label', () => {
    const faulty = entries.filter(
      ({ id, label }) =>
        !Object.hasOwn(ENTITY_LABELS, label) || !(ID_PATTERNS[label] ?? /^[a-z0-9-]+$/).test(id),
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('puts the display name first among spellings that are trimmed and differ', () => {
    const faulty = entries.filter(
      ({ name, names }) =>
        names[0] !== name ||
        names.some((n) => n === '' || n !== n.trim()) ||
        new Set(names).size !== names.length,
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('shows no two things of one label under the same display name', () => {
    const shown = entries.map(({ label, name }) => `${label} ${name}`);
    expect(shown.filter((name, index) => shown.indexOf(name) !== index)).toEqual([]);
  });

  it('has no parent that is missing, the entry itself, or above itself', () => {
    for (const entry of entries) {
      const above = new Set([entry.id]);
      for (let at = entry.parent; at !== undefined; at = byId.get(at)?.parent) {
        expect(byId.has(at), `${entry.id} is part of ${at}`).toBe(true);
        expect(above.has(at), `${entry.id} is above itself`).toBe(false);
        above.add(at);
      }
    }
  });

  it('leaves out spellings that are everyday words, units or markings when written in capitals', () => {
    const risky = [
      'IT',
      'ICT',
      'OR',
      'AND',
      'AU',
      'ALL',
      'NEW',
      'FIRST',
      'SET',
      'MUST',
      'MAY',
      'NOTE',
      'WORK',
      'TIME',
      'HF',
      'EM',
      'DC',
      'AC',
      'BT',
      'Male',
      'America',
    ];
    expect(risky.flatMap(named)).toEqual([]);
  });
});

describe('reference links', () => {
  it('join labels that the graph model allows, and name a source', () => {
    const faulty = links.filter(({ type, from, to, source }) => {
      const model = REFERENCE_RELATIONSHIPS[type];
      const [start, end] = [byId.get(from), byId.get(to)];
      if (start === undefined || end === undefined || source === '') return true;
      return (
        !model.from.some((label) => fitsEnd(start.label, label)) ||
        !model.to.some((label) => fitsEnd(end.label, label))
      );
    });
    expect(faulty).toEqual([]);
  });

  it('state each thing once and never about a thing and itself', () => {
    const keys = links.map(({ type, from, to }) => `${type} ${from} ${to}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(links.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it('make every standing parent a PART_OF', () => {
    const parts = new Set(
      links.filter(({ type }) => type === 'PART_OF').map(({ from, to }) => `${from} ${to}`),
    );
    const missing = entries.filter(({ id, parent }) => parent !== undefined && !parts.has(`${id} ${parent}`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('know that Study Groups 9 and 16 became Study Group 21', () => {
    const before = links
      .filter(({ type, to }) => type === 'SUCCEEDED_BY' && to === 'itu-t-sg21')
      .map(({ from }) => from);
    expect(before).toEqual(['itu-t-sg16', 'itu-t-sg9']);
  });
});

describe('countries', () => {
  const regionsOf = (id: string): string[] =>
    links.filter(({ type, from }) => type === 'IN_REGION' && from === id).map(({ to }) => to);
  const inScheme = (id: string, scheme: string): string[] =>
    regionsOf(id).filter((region) => byId.get(region)?.properties['scheme'] === scheme);

  it('are all those of ISO 3166-1, each code once', () => {
    const iso = Object.keys(isoCountries.getAlpha2Codes()).filter((code) => code !== 'XK');
    expect(
      withLabel('Country')
        .map(({ properties }) => properties['alpha2'])
        .sort(),
    ).toEqual(iso.sort());
    expect(new Set(withLabel('Country').map(({ properties }) => properties['alpha3'])).size).toBe(iso.length);
  });

  it('share no spelling and no adjective', () => {
    const spellings = withLabel('Country').flatMap(({ names, adjectives = [] }) => [...names, ...adjectives]);
    expect(spellings.filter((name, index) => spellings.indexOf(name) !== index)).toEqual([]);
  });

  it('are in at most one region of each scheme', () => {
    const faulty = withLabel('Country').filter(({ id }) =>
      ['ITU-D', 'ITU-R', 'UN M49'].some((scheme) => inScheme(id, scheme).length > 1),
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('are in one ITU-D region, or are territories and such that are listed here', () => {
    const outside = withLabel('Country')
      .filter(({ id }) => inScheme(id, 'ITU-D').length === 0)
      .map(({ properties }) => properties['alpha2']);
    expect(outside.join(' ')).toBe(
      'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF YT',
    );
  });

  it('count as the Member States of ITU and the State of Palestine', () => {
    const members = links.filter(({ type, to }) => type === 'IN_REGION' && to.startsWith('region-itu-d-'));
    expect(members).toHaveLength(195);
  });

  it.each([
    ['DJ', 'Arab States', 'Eastern Africa'],
    ['TR', 'Europe', 'Western Asia'],
    ['KZ', 'CIS', 'Central Asia'],
    ['IR', 'Asia and the Pacific', 'Southern Asia'],
    ['BI', 'Africa', 'Eastern Africa'],
    ['TT', 'Americas', 'Caribbean'],
  ])('puts %s into %s for ITU-D and into %s for the United Nations', (code, development, statistical) => {
    const names = (scheme: string): (string | undefined)[] =>
      inScheme(`country-${code}`, scheme).map((id) => byId.get(id)?.name);
    expect(names('ITU-D')).toEqual([development]);
    expect(names('UN M49')).toEqual([statistical]);
  });

  it.each([
    ["Côte d'Ivoire", 'CI'],
    ['Vietnam', 'VN'],
    ['Viet Nam', 'VN'],
    ['Kingdom of Bahrain', 'BH'],
    ['Timor Leste', 'TL'],
    ['St. Kitts and Nevis', 'KN'],
    ['Brunei', 'BN'],
    ['USA', 'US'],
    ['UAE', 'AE'],
    ['Turkey', 'TR'],
    ['Korea (Rep. of)', 'KR'],
    ['the Gambia', 'GM'],
    ['Swaziland', 'SZ'],
    ['Lao P.D.R.', 'LA'],
    ['Hong Kong, China', 'HK'],
    ['Czechia', 'CZ'],
    ['Cape Verde', 'CV'],
  ])('reads %s as %s', (name, code) => {
    expect(named(name)).toEqual([`country-${code}`]);
  });
});

describe('regions', () => {
  it('give a plain name that schemes share to the ITU-D region', () => {
    for (const name of ['Africa', 'Americas', 'Europe'])
      expect(named(name)).toEqual([`region-itu-d-${name.toLowerCase()}`]);
  });

  it('of ITU and the United Nations have members or regions within', () => {
    const empty = withLabel('Region').filter(
      ({ id, properties }) =>
        properties['scheme'] !== 'as-written' &&
        !links.some(({ type, to }) => type === 'IN_REGION' && to === id),
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});

describe('organizations and bodies', () => {
  it('keep both owners of a shared acronym', () => {
    expect(named('ECC')).toEqual(['org-cept-ecc', 'org-edge-computing-consortium']);
    expect(named('SG2')).toEqual(expect.arrayContaining(['itu-d-sg2', 'itu-t-sg2']));
  });

  it.each([
    ['IETF IPPM', 'org-ietf-ippm', 'org-ietf'],
    ['ETSI TC STQ', 'org-etsi-stq', 'org-etsi'],
    ['ISO/IEC JTC1 SC41', 'org-iso-iec-jtc1-sc41', 'org-iso-iec-jtc1'],
    ['3GPP SA4', 'org-3gpp-sa4', 'org-3gpp-sa'],
    ['FG ML5G', 'fg-ml5g', 'itu-t-sg13'],
    ['CWG-Internet', 'cwg-internet', 'itu-council'],
    ['ITU-R Working Party 5D', 'itu-r-wp5d', 'itu-r-sg5'],
    ['TSB', 'itu-tsb', 'itu-t'],
  ])('reads %s as %s, part of %s', (name, id, parent) => {
    expect(named(name)).toEqual([id]);
    expect(byId.get(id)?.parent).toBe(parent);
  });

  it('tell regulators of one name apart by country', () => {
    const owners = named('TRA').map((id) => byId.get(id)?.properties['country']);
    expect(owners).toEqual(['country-AE', 'country-BH', 'country-LB', 'country-OM']);
  });

  it('that go by one name all say their country, so that context can choose', () => {
    const shared = withLabel('Organization').filter(
      ({ id, names }) => id.startsWith('org-reg-') && names.some((name) => named(name).length > 1),
    );
    expect(shared.filter(({ properties }) => properties['country'] === undefined)).toEqual([]);
  });
});

describe('cities', () => {
  it('lie in a known country, each once', () => {
    expect(cities.filter(({ country }) => byId.get(country)?.label !== 'Country')).toEqual([]);
    const keys = cities.map(({ name, country }) => `${name} ${country}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('include capitals and meeting places, and none that is called like a country', () => {
    const find = (name: string): string[] =>
      cities.filter(({ names }) => names.includes(name)).map(({ country }) => country);
    expect(find('Geneva')).toEqual(['country-CH']);
    expect(find('Beirut')).toEqual(['country-LB']);
    expect(find('Singapore')).toEqual([]);
  });
});
