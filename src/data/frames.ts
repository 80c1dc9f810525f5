/** Frames as data: meanings, their triggers, roles, reasons and examples. */
import type { EndLabel, Predicate } from '../domain/model.ts';
import { STATED_RELATIONSHIPS } from '../domain/model.ts';
import { DataTableError } from '../errors.ts';
import table from './tables/rules/frames.json' with { type: 'json' };

/** How the engine reads a frame. */
type Construction = 'text-act' | 'partnership' | 'assistance' | 'event-act';

/** Form of a verb: `base` after "to" and "will". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** A meaning that texts express: who does what to whom, by which words. */
export interface Frame {
  readonly id: string;
  readonly predicate: Predicate;
  readonly construction: Construction;
  /** Verbs in the infinitive, with a particle where they take one: `work on`. */
  readonly verbs: readonly string[];
  /** Forms of the verbs that count, where not all do: a text that a group "is revising". */
  readonly forms?: readonly VerbForm[];
  readonly nouns: readonly string[];
  /** Verb phrases whose grammatical subject is the object of the fact: `entered into force`. */
  readonly becomes: readonly string[];
  /** Prepositions that lead to the object after a noun or intransitive verb. */
  readonly prepositions: readonly string[];
  readonly agent: readonly EndLabel[];
  readonly object: readonly EndLabel[];
  /** Nouns that must stand among the verb's objects ("a roadmap for Mongolia"). */
  readonly objectNouns?: readonly string[];
  readonly mode?: string;
  readonly role?: string;
  readonly reason: string;
  readonly source: string;
  readonly examples: readonly FrameExample[];
  readonly counterexamples: readonly string[];
}

/** A sentence with the facts that it must give, as `SUBJECT PREDICATE OBJECT` by display names. */
interface FrameExample {
  readonly text: string;
  readonly facts: readonly string[];
}

/** All frames, in the order in which they are tried. @throws DataTableError for a predicate that the model lacks */
export function loadFrames(): readonly Frame[] {
  for (const frame of table.frames) {
    if (!(frame.predicate in STATED_RELATIONSHIPS)) {
      throw new DataTableError(
        'DATA_FRAME',
        `frames.json: ${frame.id}: the model has no relationship ${frame.predicate}`,
      );
    }
  }
  return table.frames as unknown as readonly Frame[];
}
