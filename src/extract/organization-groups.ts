/** Groups inside other organisations: `ISO/IEC JTC 1/SC 41`, `IETF ippm`, `ETSI TC STQ`, `3GPP SA4`, `SC 27/WG 1`. */
import type { VocabularyEntry } from '../data/vocabulary.ts';
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft, StructuralLink } from './candidate.ts';
import { draftOf, slug } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

const JOINT_COMMITTEE =
  /(?<![\w/-])(?=ISO|JTC|SC)(?:(ISO\/IEC)\s+)?(?:(JTC\s?1)[\s/]*)?(SC\s?\d{1,2})?(?:\s?\/\s?|\s+)?(WG\s?\d{1,2})?(?:\s+\((MPEG|JPEG|JBIG)\))?(?![\w])/g;
/** What follows the name of an organisation and makes the name of one of its groups. */
const GROUP_AFTER =
  /\s+((?:(?:ISG|TSG|TC|SC|WG|PC|JTC|SIG|TF)\s?-?)(?:[A-Z]{2,8}\d?|\d{1,3})(?:\/(?:SC|WG)\s?\d{1,2})*|(?:SA|RAN|CT)\s?\d?(?![\w])|[A-Za-z0-9]{2,8}(?=\s+(?:working\s+group|WG\b|Working\s+Group|research\s+group)))/y;
/** A bare acronym after an organisation whose groups go by acronyms: `IETF SFC`, `ETSI MEC`. */
const BARE_GROUP = /\s+([A-Z][A-Z0-9]{1,7}|[a-z]{3,6}(?=[\s,.;]))(?![\w-])/y;
const GROUPS_BY_ACRONYM = new Set([
  'IETF',
  'IRTF',
  'ETSI',
  '3GPP',
  'W3C',
  'OASIS',
  'IEEE',
  'CEN',
  'CENELEC',
  'ICANN',
]);
const NAMED_GROUP =
  /\s+((?:[A-Z]\w+\s+){1,4}(?:Working\s+Group|Task\s+Force|Board|Committee|Panel|Sub-?[Cc]ommittee|General\s+Assembly))/y;
const GROUP_WORD = /\s+(?:working\s+group|Working\s+Group|WG|research\s+group)(?![\w])/y;
/** Words that stand after an organisation in running text and name no group of it. */
const NOT_A_GROUP = new Set(
  'and an are as at by in is of on or to also for has have into its was will that the this with who new not may can held from work agreed sent made RFC RFCs API SDG SDGs ICT ICTs AI IP IPv6 IoT 5G URI MIB TLS UHF'.split(
    ' ',
  ),
);

/** Also in capitals, as in the heading `IETF AND W3C`. */
const isNoGroup = (word: string): boolean => NOT_A_GROUP.has(word) || NOT_A_GROUP.has(word.toLowerCase());

const partOf = (object: EntityDraft): StructuralLink => ({
  predicate: 'PART_OF',
  object,
  rule: 'form/group-in-name',
  wording: '',
});

/** Committees that ISO and IEC run together. Parents are standing, so the text's own word is not needed. */
export function findJointCommittees(context: PassageContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(context.folded, JOINT_COMMITTEE)) {
    const [whole, owner, committee, sub, group, nickname] = match;
    if (!committee && !(sub && (group ?? inJointContext(context, match.index)))) continue;
    if (!committee && !sub) continue;
    const compact = (part: string | undefined): string => part?.replace(/\s+/g, '') ?? '';
    const spaced = (part: string): string => part.replace(/([A-Z]+)\s?(\d+)/, '$1 $2');
    const parts = [
      'ISO/IEC JTC 1',
      ...(sub ? [spaced(compact(sub))] : []),
      ...(group ? [spaced(compact(group))] : []),
    ];
    const name = parts.join('/');
    const known =
      context.lexicon.named(name).at(0) ?? context.lexicon.named(name.replace('JTC 1/', 'JTC 1 ')).at(0);
    const draft: EntityDraft = {
      id: known?.id ?? `org-${slug(name.replace('JTC 1', 'JTC1').replace(/ (\d)/g, '$1'))}`,
      label: 'Organization',
      name: known?.name ?? name,
      known: true,
      properties: { kind: 'sdo' },
      aliases: [
        name,
        `ISO/IEC JTC1 ${parts.slice(1).map(compact).join('/')}`.trim(),
        ...(nickname ? [nickname] : []),
      ],
    };
    found.push({
      start: match.index,
      end: match.index + whole.trimEnd().length,
      draft,
      priority: owner || committee ? 10 : 8,
    });
  }
  return found;
}

const inJointContext = (context: PassageContext, offset: number): boolean =>
  /JTC\s?1|ISO\/IEC/.test(context.folded.slice(0, offset)) || /JTC\s?1/.test(context.folded);

/** Groups named after a known organisation at `[start, end)`; the organisation stays a mention of its own. */
export function groupAfter(
  context: PassageContext,
  start: number,
  end: number,
  owner: VocabularyEntry,
): Candidate | undefined {
  const match = matchGroup(context, end, owner);
  if (!match) return undefined;
  const { name, groupEnd } = match;
  const full = `${owner.name} ${name}`;
  const entry = [
    full,
    `${context.folded.slice(start, end)} ${name}`,
    `${owner.name} ${name.replace(/^(?:TC|ISG|WG)\s/, '')}`,
  ]
    .flatMap((n) => context.lexicon.named(n))
    .find((e) => e.label === 'Organization');
  GROUP_WORD.lastIndex = groupEnd;
  const word = GROUP_WORD.exec(context.folded);
  const mentionEnd = groupEnd + (word?.[0].length ?? 0);
  const parent = draftOf(owner);
  const draft: EntityDraft = entry
    ? { ...draftOf(entry), aliases: [full] }
    : {
        id: `${owner.id}-${slug(name)}`,
        label: 'Organization',
        name: /^[a-z]/.test(name) ? `${owner.name} ${name.toUpperCase()}` : full,
        known: false,
        properties: { kind: owner.properties['kind'] ?? 'other' },
        aliases: [full],
      };
  return {
    start,
    end: mentionEnd,
    draft,
    priority: 9,
    nested: [{ start, end, draft: parent, priority: 9 }],
    links: [partOf(parent)],
  };
}

function matchGroup(
  context: PassageContext,
  end: number,
  owner: VocabularyEntry,
): { name: string; groupEnd: number } | undefined {
  const { folded, text } = context;
  // the next cell of a table is another thing
  if (text[end] === '\t') return undefined;
  for (const form of [GROUP_AFTER, NAMED_GROUP]) {
    form.lastIndex = end;
    const match = form.exec(folded);
    if (match?.[1] && !isNoGroup(match[1])) return { name: match[1], groupEnd: end + match[0].length };
  }
  if (!owner.names.some((n) => GROUPS_BY_ACRONYM.has(n))) return undefined;
  BARE_GROUP.lastIndex = end;
  const bare = BARE_GROUP.exec(folded);
  if (!bare?.[1] || isNoGroup(bare[1])) return undefined;
  const isKnown = context.lexicon.named(`${owner.name} ${bare[1]}`).length > 0;
  // lower case only where a table knows the group: "IETF ippm", never "IETF on"
  if (!isKnown && /^[a-z]/.test(bare[1])) return undefined;
  return { name: bare[1], groupEnd: end + bare[0].length };
}
