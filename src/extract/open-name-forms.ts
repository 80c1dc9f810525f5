/** Forms of names of organisations: head words before, within and after what they name. */
import heads from '../data/tables/rules/open-names.json' with { type: 'json' };

/** A form of names, and what stands in every name of that form. */
export interface NameForm {
  readonly expression: RegExp;
  readonly sign: RegExp;
}

/** `Communications`, `eSafety`; a possessive ends the word: in "Ghana's National …" the name begins after it. */
const CAPITALISED =
  "(?:(?:Women|Children|People|King|Queen)'s|(?:[\\p{Lu}]|\\p{Ll}(?=\\p{Lu}\\p{L}))(?:[\\p{L}\\p{N}&/-]|'(?!s(?!\\p{L})))*)";
const TAIL = `(?: +(?:(?:of|for|&|de|des) +(?:the +)?|and +)?${CAPITALISED})`;
const headsOf = (list: readonly { readonly head: string }[]): string => list.map((h) => h.head).join('|');
const PREFIX_HEADS = headsOf(heads.prefixHeads);
const SUFFIX_HEADS = headsOf(heads.suffixHeads);
const FOREIGN_HEADS = headsOf(heads.foreignHeads);

/** `Ministry of Posts, Telecommunications and Digital Economy`. */
const PREFIX_FORM: NameForm = {
  sign: new RegExp(`(?:${PREFIX_HEADS}) +(?:of|for|de|des|du) `, 'u'),
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${CAPITALISED} +){0,3}(${PREFIX_HEADS}) +(?:of|for|de|des|du) +(?:the +|la +|los +)?${CAPITALISED}(?:(?: +(?:of|for|y|et|&)(?: +the)?|,?(?: +and|,(?= +[\\p{Lu}][\\p{L} ]{2,40}(?:, [\\p{Lu}][\\p{L} ]{2,40}){0,3},? and +[\\p{Lu}]))(?! +(?:the|${PREFIX_HEADS})(?!\\p{L})))? +(?!(?:${PREFIX_HEADS})(?!\\p{L}))${CAPITALISED})*`,
    'gu',
  ),
};
/** `Universiti Teknologi MARA`: the head word first and the name after it. */
const DIRECT_FORM: NameForm = {
  sign: new RegExp(FOREIGN_HEADS, 'u'),
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])(${FOREIGN_HEADS})(?:(?: +(?:de|del|la|las|los|le|les|für|do|da|das|dos|des|du|e|y|et|pour|para))* +(?:[dl]'){0,2}${CAPITALISED}){1,6}`,
    'gu',
  ),
};
/** `Direction générale de l'économie numérique (DGEN)`: small letters within, so that only the acronym shows the end. */
const LOWER_CASE_FORM: NameForm = {
  sign: new RegExp(`(?:${FOREIGN_HEADS})[^()]{1,200}\\(`, 'u'),
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])(${FOREIGN_HEADS})(?: +[\\p{L}'-]+){1,12}?(?= \\([A-Z][A-Za-z-]{1,9}\\))`,
    'gu',
  ),
};
/** `National Communications Authority of Sierra Leone`. */
export const SUFFIX_FORM: NameForm = {
  sign: new RegExp(` (?:${SUFFIX_HEADS})(?![\\p{L}\\p{N}-])`, 'u'),
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])${CAPITALISED}(?:${TAIL}){0,7}? +(${SUFFIX_HEADS})(?![\\p{L}\\p{N}-])(?: +(?:of|for) +(?:the +)?${CAPITALISED}(?: +(?:(?:and|of|for) +)?${CAPITALISED})*)?`,
    'gu',
  ),
};
/** `Square Kilometre Array Observatory (SKAO)`: heads of many meanings, which only an acronym or an owner tells apart. */
const ACRONYM_FORM: NameForm = {
  sign: new RegExp(` (?:${headsOf(heads.headsWithAcronym)})[^()]{0,120} \\([A-Z]`, 'u'),
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])${CAPITALISED}(?:${TAIL}){0,7}? +(${headsOf(heads.headsWithAcronym)})(?![\\p{L}\\p{N}-])(?: +(?:of|for|on) +(?:the +)?${CAPITALISED}(?: +(?:(?:and|of|for) +)?${CAPITALISED})*)?(?= \\([A-Z][A-Za-z&-]{1,9}\\))`,
    'gu',
  ),
};
/** A name that begins with its head word. */
export const BEGINS_WITH_HEAD = new RegExp(`^(?:${PREFIX_HEADS}|${FOREIGN_HEADS})(?!\\p{L})`, 'u');
/** A name that ends in its head word. */
export const ENDS_IN_HEAD = new RegExp(` (?:${SUFFIX_HEADS})$`);
/** What follows a name that in truth ends later, in a head word. */
export const GOES_ON_TO_HEAD = new RegExp(`^(?: ${CAPITALISED}){0,2} (?:${SUFFIX_HEADS})(?![\\p{L}])`, 'u');

/** A later head word that capitalised words alone lead to: "Telecom" goes on to "Telecom Training Centre". */
export const LONGER = new RegExp(`^(?: +${CAPITALISED}){0,3} +(?:${SUFFIX_HEADS})(?![\\p{L}\\p{N}-])`, 'u');

const kinds = new Map(
  [...heads.suffixHeads, ...heads.prefixHeads, ...heads.headsWithAcronym, ...heads.foreignHeads].map((h) => [
    h.head,
    h.kind,
  ]),
);

/** Kind of organisation that a head word tells. */
export const kindOf = (head: string): string => kinds.get(head) ?? 'other';

/** All forms; the longest name at a place wins. */
export const NAME_FORMS: readonly NameForm[] = [
  PREFIX_FORM,
  DIRECT_FORM,
  SUFFIX_FORM,
  ACRONYM_FORM,
  LOWER_CASE_FORM,
];
