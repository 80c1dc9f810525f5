/** Checks what catalogues and decisions put into the graph. */
import {
  ENTITY_LABELS,
  fitsEnd,
  REFERENCE_RELATIONSHIPS,
  type EndLabel,
  type EntityLabel,
} from '../domain/model.ts';
import { readCatalogues, type StoredCatalogue } from '../graph/catalogue-statements.ts';
import type { Database } from '../graph/database.ts';
import { readLabels, readSameAs } from '../graph/decision-statements.ts';
import type { VerifiedEntity } from '../graph/verify-statements.ts';
import { decodeDecisions } from '../graph/graph-info.ts';
import { CatalogueDigest } from './catalogue-contribution.ts';
import { sameProperties } from './compare-contributions.ts';
import { toSameAs } from './refresh-decisions.ts';
import type { VerificationLog } from './verification.ts';

const MODEL: Readonly<Record<string, { from: readonly EndLabel[]; to: readonly EndLabel[] } | undefined>> =
  REFERENCE_RELATIONSHIPS;

/** Reads the entities by id, as they come, and tells at the end whether each catalogue is what was imported. */
export class CatalogueVerifier {
  readonly #catalogues: ReadonlyMap<string, StoredCatalogue>;
  readonly #digests = new Map<string, { digest: CatalogueDigest; texts: number; links: number }>();
  readonly #log: VerificationLog;

  private constructor(catalogues: readonly StoredCatalogue[], log: VerificationLog) {
    this.#catalogues = new Map(
      catalogues.map((catalogue) => [String(catalogue.properties['name']), catalogue]),
    );
    this.#log = log;
  }

  static async of(database: Database, log: VerificationLog): Promise<CatalogueVerifier> {
    return new CatalogueVerifier(await readCatalogues(database), log);
  }

  /** How many catalogues there are. */
  get size(): number {
    return this.#catalogues.size;
  }

  /** Takes one entity; they must come in the order of their ids. */
  take({ id, labels, listings, catalogueLinks }: VerifiedEntity): void {
    for (const listing of listings) {
      const name = String(listing['catalogue']);
      const links = catalogueLinks.filter(({ properties }) => properties['catalogue'] === name);
      const sums = this.#digests.get(name) ?? { digest: new CatalogueDigest(), texts: 0, links: 0 };
      sums.digest.add(listing, links);
      sums.texts += 1;
      sums.links += links.length;
      this.#digests.set(name, sums);
      this.#log.record(
        'listings',
        String(listing['id']),
        this.#catalogues.has(name) ? [] : [`its catalogue ${name} has no node`],
      );
    }
    const label = labels.find((candidate): candidate is EntityLabel => candidate in ENTITY_LABELS);
    for (const link of catalogueLinks) {
      const { type, id: linkId, properties, from } = link;
      const end = from === id ? MODEL[type]?.from : MODEL[type]?.to;
      const faults = [
        ...(typeof properties['source'] === 'string' ? [] : ['lacks source']),
        ...(listings.some(({ catalogue }) => catalogue === properties['catalogue'])
          ? []
          : [`its catalogue does not list ${id}, which holds it`]),
        ...(label !== undefined && end?.some((allowed) => fitsEnd(label, allowed)) === true
          ? []
          : [`${id} is ${labels.join(':')}, which ${type} does not take there`]),
      ];
      this.#log.record('listings', linkId, faults);
    }
  }

  /** Compares each catalogue with its digest. */
  finish(): void {
    for (const [name, { id, properties }] of this.#catalogues) {
      const sums = this.#digests.get(name);
      const digest = (sums?.digest ?? new CatalogueDigest()).value();
      const fault =
        properties['digest'] === undefined
          ? ['its import was cut off; import it again']
          : digest === properties['digest']
            ? []
            : ['what it lists is not what was imported; import it again'];
      this.#log.record('catalogues', id, fault);
    }
  }
}

/** Checks that the links that say that two things are the same are those of the decisions. Returns how many there are. */
export async function verifyDecisions(
  database: Database,
  decisions: readonly string[] | null,
  log: VerificationLog,
): Promise<number> {
  const same = decodeDecisions(decisions).filter(({ decision }) => decision === 'same-as');
  const { links, labels } = await database.readTransaction(async (transaction) => ({
    links: await readSameAs(transaction),
    labels: await readLabels(transaction, [...new Set(same.flatMap(({ a, b }) => [a, b]))]),
  }));
  const labelOf = (id: string): string | undefined => labels.get(id)?.find((label) => label in ENTITY_LABELS);
  const stored = new Map(links.map((link) => [link.id, link]));
  for (const decision of same) {
    const link = toSameAs(decision);
    const isDue = labelOf(decision.a) !== undefined && labelOf(decision.a) === labelOf(decision.b);
    const found = stored.get(link.id);
    stored.delete(link.id);
    const isRight = isDue
      ? found !== undefined && sameProperties(found.properties, link.properties)
      : found === undefined;
    log.record(
      'decisions',
      link.id,
      isRight ? [] : ['does not follow from the decisions; run: resgraph review apply'],
    );
  }
  for (const surplus of stored.keys())
    log.record('decisions', surplus, ['no decision asks for it; run: resgraph review apply']);
  return links.length;
}
