import { expect, it } from 'vitest';
import { extractorVersion } from '../../../src/data/extractor-version.ts';
import { extractText } from '../../support/extract-text.ts';

it('names the engine and the tables by digests, and an extraction says which read it', () => {
  expect(extractorVersion()).toMatch(/^engine-[0-9a-f]{12}\.tables-[0-9a-f]{12}$/);
  expect(extractText('ITU-T SG16 approved ITU-T H.626.').extractorVersion).toBe(extractorVersion());
});
