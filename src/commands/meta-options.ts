/** The flags that say what a report's text does not; their names are the keys of `NAME.meta.yaml`. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DocumentMeta } from '../domain/document.ts';
import { DocumentError } from '../errors.ts';
import { checkMeta, META_KEYS } from '../read/document-meta.ts';

/** Adds `--symbol`, `--title`, `--session`, `--date`, `--source`, `--url` and `--nature`; a bad value is wrong usage. */
export function addMetaOptions(command: Command): Command {
  const add = (key: keyof DocumentMeta, summary: string): void => {
    command.addOption(new Option(`--${key} <${key}>`, summary).argParser((value) => parse(key, value)));
  };
  add('symbol', "the document's symbol, such as C20/33");
  add('title', 'its title');
  add('session', 'the meeting that it was written for');
  add('date', 'its date: 2020-05-12, 2020-05 or 2020');
  add('source', 'who it comes from');
  add('url', 'where it is published');
  return command.addOption(
    new Option('--nature <nature>', 'composed documents are marked wherever they are cited').choices([
      'real',
      'composed',
    ]),
  );
}

/** Refused before any file is read: otherwise each file would seem to be at fault. */
function parse(key: keyof DocumentMeta, value: string): string {
  try {
    return checkMeta({ [key]: value }, () => '')[key] ?? value;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new InvalidArgumentError(`Expected ${META_KEYS[key]}.`);
  }
}
