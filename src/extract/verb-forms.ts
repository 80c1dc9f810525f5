/** Forms of English verbs, so that a table needs the infinitive alone. */

/** Forms of a verb; `past` and `participle` may be equal. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** Verbs of our frames that no rule forms. */
const IRREGULAR: Readonly<Record<string, Omit<VerbForms, 'base'>>> = {
  hold: { third: 'holds', past: 'held', participle: 'held', ing: 'holding' },
  give: { third: 'gives', past: 'gave', participle: 'given', ing: 'giving' },
  take: { third: 'takes', past: 'took', participle: 'taken', ing: 'taking' },
  run: { third: 'runs', past: 'ran', participle: 'run', ing: 'running' },
  set: { third: 'sets', past: 'set', participle: 'set', ing: 'setting' },
  draw: { third: 'draws', past: 'drew', participle: 'drawn', ing: 'drawing' },
  speak: { third: 'speaks', past: 'spoke', participle: 'spoken', ing: 'speaking' },
  become: { third: 'becomes', past: 'became', participle: 'become', ing: 'becoming' },
  build: { third: 'builds', past: 'built', participle: 'built', ing: 'building' },
  put: { third: 'puts', past: 'put', participle: 'put', ing: 'putting' },
  send: { third: 'sends', past: 'sent', participle: 'sent', ing: 'sending' },
  write: { third: 'writes', past: 'wrote', participle: 'written', ing: 'writing' },
  begin: { third: 'begins', past: 'began', participle: 'begun', ing: 'beginning' },
  undertake: { third: 'undertakes', past: 'undertook', participle: 'undertaken', ing: 'undertaking' },
  equip: { third: 'equips', past: 'equipped', participle: 'equipped', ing: 'equipping' },
  teach: { third: 'teaches', past: 'taught', participle: 'taught', ing: 'teaching' },
  lead: { third: 'leads', past: 'led', participle: 'led', ing: 'leading' },
  bring: { third: 'brings', past: 'brought', participle: 'brought', ing: 'bringing' },
  keep: { third: 'keeps', past: 'kept', participle: 'kept', ing: 'keeping' },
  lend: { third: 'lends', past: 'lent', participle: 'lent', ing: 'lending' },
  plan: { third: 'plans', past: 'planned', participle: 'planned', ing: 'planning' },
  refer: { third: 'refers', past: 'referred', participle: 'referred', ing: 'referring' },
  meet: { third: 'meets', past: 'met', participle: 'met', ing: 'meeting' },
};

/** Forms of a verb, its particle kept: `work on` → `working on`. */
export function verbForms(infinitive: string): VerbForms {
  const [verb = '', ...rest] = infinitive.split(' ');
  const particle = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const forms = IRREGULAR[verb] ?? regular(verb);
  return {
    base: infinitive,
    third: forms.third + particle,
    past: forms.past + particle,
    participle: forms.participle + particle,
    ing: forms.ing + particle,
  };
}

function regular(verb: string): Omit<VerbForms, 'base'> {
  const endsInE = verb.endsWith('e');
  const endsInY = /[^aeiou]y$/.test(verb);
  const past = endsInE ? `${verb}d` : endsInY ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  const third = endsInY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const ing = endsInE && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return { third, past, participle: past, ing };
}
