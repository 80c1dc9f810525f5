/** The title that a Word file keeps beside its text. */
import type { OfficePackage } from './open-package.ts';
import { readXml } from './read-xml.ts';

/** What word processors fill in by themselves: names of templates and files. */
const NO_TITLE =
  /\.(?:do[ct][xm]?|rtf|txt|pdf)$|^(?:microsoft word|untitled|document\s*\d*$|draft$|template)/i;
const MAX_LENGTH = 300;

/** Title in the core properties; undefined where it is none that a person wrote. */
export async function readCoreTitle(
  file: OfficePackage,
  part: string | undefined,
  source: string,
): Promise<string | undefined> {
  const content = part === undefined ? undefined : await file.read(part);
  if (part === undefined || content === undefined) return undefined;
  let isTitle = false;
  let title = '';
  readXml(content, `${source}: ${part}`, {
    open: (name) => {
      isTitle = name === 'dc:title';
    },
    text: (text) => {
      if (isTitle) title += text;
    },
    close: () => {
      isTitle = false;
    },
  });
  const tidy = title.replace(/\s+/g, ' ').trim();
  return tidy === '' || tidy.length > MAX_LENGTH || NO_TITLE.test(tidy) ? undefined : tidy;
}
