/** A question in English to an answer out of the graph, or to what can be asked instead. No language model. */
import { loadVocabulary } from '../data/vocabulary.ts';
import type { Database } from '../graph/database.ts';
import type { Answer } from './answer.ts';
import { answerComparison, answerDifference } from './answer-change.ts';
import { answerPath } from './answer-path.ts';
import { answerPlan } from './answer-plan.ts';
import { refuseMisspelled, refuseNames, refuseWords } from './answer-refusal.ts';
import { answerResolution, answerStatedNone } from './answer-resolution.ts';
import { answerDefinition, answerSheet } from './answer-sheet.ts';
import { answerWording } from './answer-wording.ts';
import { type Asked, askedOf, asksDeeds, asksDefinition } from './asked.ts';
import { correctWords } from './corrections.ts';
import { readDocuments, withoutDocuments } from './documents.ts';
import { evidenceLead } from './evidence-lead.ts';
import { findNames } from './find-names.ts';
import { lexicon } from './lexicon.ts';
import { Asking } from './make-answer.ts';
import { makePlan, type Planned } from './make-plan.ts';
import { readItems } from './read-items.ts';
import { recorded } from './recorded.ts';
import { MOST_SUGGESTIONS, questionsOn } from './refusals.ts';
import { fits } from './scores.ts';
import { sayDocuments, sayList } from './say.ts';
import type { Item } from './things.ts';
import { questionText, wordsOf } from './words.ts';

export { MOST_ROWS } from './make-answer.ts';

/** A longer question is refused. */
export const LONGEST_QUESTION = 500;

/** Answers a question in English. Whatever the text says, nothing is written, and every value is a parameter. */
export async function ask(database: Database, question: string): Promise<Answer> {
  const log = recorded(database);
  const asking = new Asking({ log, question, documents: [], named: [], corrections: [] });
  if (question.trim() === '') return asking.refuse('There is no question.', []);
  if (question.length > LONGEST_QUESTION)
    return asking.refuse(
      `The question has ${question.length} characters; at most ${LONGEST_QUESTION} are read. Ask one thing at a time.`,
      [],
    );
  const documents = await readDocuments(log.database);
  const { text, phrases } = withoutDocuments(questionText(question), documents);
  return answerText(asking.with({ documents, named: phrases }), text);
}

/** Answers a text that names no documents any more. */
async function answerText(asking: Asking, text: string): Promise<Answer> {
  const missing = asking.named.find(({ ids }) => ids.length === 0);
  if (missing !== undefined)
    return asking.refuse(
      `No document that was loaded is “${missing.words}”.`,
      asking.documents.slice(0, MOST_SUGGESTIONS).map(({ name }) => `What does ${name} report on?`),
    );
  const lead = evidenceLead(text);
  const typed = wordsOf(lead.rest);
  const vocabulary = loadVocabulary();
  const names = await findNames(asking.database, lead.rest, typed, vocabulary, lexicon());
  const { words, corrections } = correctWords(typed, names, lexicon(), vocabulary);
  const corrected = asking.with({ corrections });
  const unknown = names.filter(({ bearers }) => bearers.length === 0);
  if (unknown.length > 0)
    return refuseNames(
      corrected,
      unknown.map((span) => span.text),
      names,
    );
  const items = readItems({ text: lead.rest, words, names, lexicon: lexicon() });
  const evidence: Item = { kind: 'form', form: 'evidence', words: '' };
  return answerAsked(corrected, askedOf(corrected, lead.found ? [evidence, ...items] : items));
}

/** What names alone ask comes first; all else needs a plan. */
async function answerAsked(asking: Asking, asked: Asked): Promise<Answer> {
  const { forms, spans, documents, isBare, isChange } = asked;
  if (forms.has('path') && spans.length === 2) return answerPath(asking, spans, documents);
  const named = await answerNames(asking, asked);
  if (named !== undefined) return named;
  if (isChange && spans.length === 0 && isBare) return answerComparison(asking, forms);
  return answerPlanned(asking, asked);
}

/** "Resolution 180?", "What is SG20?", "Tell me about Rwanda". */
async function answerNames(asking: Asking, asked: Asked): Promise<Answer | undefined> {
  const { forms, spans, bearers, things, documents, hasKind, hasLoose, isBare } = asked;
  const resolutions = bearers.filter(({ entity }) => entity.label === 'Resolution');
  const isReporting = forms.has('reporting') || forms.has('sheet') || isBare;
  if (resolutions.length > 0 && isReporting && !hasKind && !hasLoose)
    return answerResolution(asking, resolutions, spans, documents);
  if (spans.length === 0 || !isBare || forms.has('evidence')) return undefined;
  if (asksDefinition(asked)) return answerDefinition(asking, spans, documents);
  if (forms.has('reporting') || forms.has('when')) return undefined;
  const isOnlyNames = things.every(({ names, open }) => names.length > 0 || open);
  if (forms.has('sheet') || (isOnlyNames && (asksDeeds(asked) || things.length === 1)))
    return answerSheet(asking, spans, documents);
  return undefined;
}

async function answerPlanned(asking: Asking, asked: Asked): Promise<Answer> {
  const { items, forms, bearers, documents, isChange } = asked;
  const planned = makePlan(items, loadVocabulary(), documents);
  const { plan } = planned;
  if (plan === null) return answerUnplanned(asking, asked, planned);
  if (asksWords(asked)) {
    const answer = await answerPlan(asking, plan, bearers);
    return answer.status === 'answered'
      ? answer
      : ((await answerWording(asking, items, documents)) ?? answer);
  }
  if (isChange && (plan.changes.length > 0 || asking.named.some(({ isBase }) => isBase)))
    return answerDifference(asking, plan, forms);
  const answer = await answerPlan(asking, plan, bearers);
  return answer.status === 'empty' ? ((await refuseMisspelled(asking, plan)) ?? answer) : answer;
}

const asksWords = ({ forms }: Asked): boolean => forms.has('evidence') || forms.has('sheet');

/** "Did W3C assist Burundi?": what the act links is none of the two, so that no document can state it. */
function cannotBe({ items, things }: Asked): boolean {
  const acts = items.filter((item) => item.kind === 'act');
  const [act] = acts;
  const [a, b] = things;
  if (acts.length !== 1 || things.length !== 2 || act === undefined || a === undefined || b === undefined)
    return false;
  if (a.names.length === 0 || b.names.length === 0) return false;
  return act.options.every(
    ({ relation }) =>
      !(fits(a, relation, 'from') && fits(b, relation, 'to')) &&
      !(fits(b, relation, 'from') && fits(a, relation, 'to')),
  );
}

function answerNever(asking: Asking, { things, bearers }: Asked): Answer {
  const names = sayList(things.map(({ words }) => words));
  return asking.make('empty', `No: none of ${sayDocuments(asking.documents)} states it.`, {
    reading: `I read: whether the documents state this of ${names}; statements of that kind do not link the two.`,
    value: false,
    suggestions: questionsOn(bearers),
  });
}

/** What documents say themselves in the words of the question; else why it is not understood. */
async function answerUnplanned(
  asking: Asking,
  asked: Asked,
  { unread, apart, isYesNo }: Extract<Planned, { plan: null }>,
): Promise<Answer> {
  const { items, bearers, documents } = asked;
  const none = await answerStatedNone(asking, bearers, unread, isYesNo, documents);
  if (none !== undefined) return none;
  const worded = asksWords(asked) ? await answerWording(asking, items, documents) : undefined;
  if (worded !== undefined) return worded;
  if (unread.length > 0) return refuseWords(asking, unread, bearers);
  if (isYesNo && cannotBe(asked)) return answerNever(asking, asked);
  const message =
    apart.length > 0
      ? `I cannot tell how ${sayList(apart)} are meant together.`
      : 'I cannot read this question.';
  return asking.refuse(message, questionsOn(bearers));
}
