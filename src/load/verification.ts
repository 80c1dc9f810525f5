/** What `verify` looks at, in the order of its report. */
export const CHECKS = [
  'constraints and indexes',
  'graph version',
  'quotes',
  'mentions',
  'evidence',
  'ends of facts',
  'structure',
  'descriptions',
  'entities',
  'reference links',
  'listings',
  'catalogues',
  'decisions',
  'nodes accounted for',
  'relationships accounted for',
] as const;

/** One kind of check. */
export type Check = (typeof CHECKS)[number];

/** Something that does not hold. */
export interface VerificationFailure {
  readonly check: Check;
  /** Id of the fact, passage, entity or document concerned. */
  readonly id: string;
  readonly message: string;
}

/** How much of the graph holds. */
export interface Verification {
  readonly checks: readonly { readonly check: Check; readonly checked: number; readonly passed: number }[];
  readonly checked: number;
  readonly passed: number;
  /** The first failures of each check, `FAILURES_KEPT` at most; `checks` counts them all. */
  readonly failures: readonly VerificationFailure[];
  /** Documents that another extractor or other tables read, by id: sound, and `resgraph reread` may find other facts. */
  readonly stale: readonly string[];
}

/** Failures kept of each check, so that a broken graph does not fill memory. */
const FAILURES_KEPT = 100;

/** Gathers results while the graph is read. */
export class VerificationLog {
  readonly #counts = new Map<Check, { checked: number; failures: VerificationFailure[]; failed: number }>(
    CHECKS.map((check) => [check, { checked: 0, failures: [], failed: 0 }]),
  );

  /** Counts one item; `faults` say what is wrong with it, none when it holds. */
  record(check: Check, id: string, faults: readonly string[]): void {
    const count = this.#counts.get(check);
    if (count === undefined) return;
    count.checked += 1;
    if (faults.length === 0) return;
    count.failed += 1;
    if (count.failures.length < FAILURES_KEPT) count.failures.push({ check, id, message: faults.join('; ') });
  }

  /** Counts items that hold. */
  recordSound(check: Check, items: number): void {
    const count = this.#counts.get(check);
    if (count !== undefined) count.checked += items;
  }

  /** The results so far. */
  result(): Omit<Verification, 'stale'> {
    const counts = [...this.#counts];
    const checks = counts.map(([check, { checked, failed }]) => ({
      check,
      checked,
      passed: checked - failed,
    }));
    return {
      checks,
      checked: checks.reduce((sum, { checked }) => sum + checked, 0),
      passed: checks.reduce((sum, { passed }) => sum + passed, 0),
      failures: counts.flatMap(([, { failures }]) => failures),
    };
  }
}
