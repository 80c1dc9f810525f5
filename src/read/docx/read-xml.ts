/** Reads the XML of an Office part as events: no tree, no document type, no entities but those of XML itself. */
import { SaxesParser } from 'saxes';
import { DocumentError } from '../../errors.ts';
import { damaged } from './open-package.ts';

/** A tag's attributes by local name: `w:val` is `val`. Names from other namespaces than the tag's do not clash in practice. */
export type Attributes = Readonly<Record<string, string>>;

/** What wants to know of the parts of an XML text, in order. Names have the usual prefixes: `w:p`, `mc:Choice`. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Word nests a few dozen deep. */
const MAX_DEPTH = 2_000;
const CHUNK_LENGTH = 64 * 1024;
/** Last parts of the namespaces, of both editions of the standard, and the prefixes that Word gives them. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/package\/2006\/content-types$/, 'ct'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
];

/**
 * Parses a part.
 *
 * @param what - how messages name the part: `report.docx: word/document.xml`
 * @throws DocumentError for XML that is broken, nested too deep or brings a document type
 */
export function readXml(bytes: Uint8Array, what: string, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const prefixes = new Map<string, string>();
  const names = new Map<string, string>();
  let depth = 0;
  const nameOf = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    const usual = prefixes.get(prefix) ?? prefix;
    const result = usual === '' ? name : `${usual}:${name.slice(colon + 1)}`;
    names.set(name, result);
    return result;
  };
  parser.on('doctype', () => {
    throw new DocumentError(
      'DOCUMENT_HOSTILE',
      `${what} brings a document type of its own, which no word processor writes; it was not read`,
    );
  });
  parser.on('error', (cause) => {
    throw damaged(what, 'its XML is broken', cause);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH)
      throw new DocumentError(
        'DOCUMENT_HOSTILE',
        `${what} nests its elements more than ${MAX_DEPTH} deep, which no word processor writes; it was not read`,
      );
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) {
        const usual = PREFIXES.find(([pattern]) => pattern.test(value))?.[1];
        if (usual === undefined) continue;
        prefixes.set(key.slice(6), usual);
        names.clear();
      } else plain[key.slice(key.indexOf(':') + 1)] = value;
    }
    handler.open(nameOf(name), plain);
  });
  parser.on('text', (text) => {
    handler.text(text);
  });
  parser.on('cdata', (text) => {
    handler.text(text);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(nameOf(name));
  });
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK_LENGTH)
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK_LENGTH), { stream: true }));
  parser.write(decoder.decode());
  parser.close();
}

/** Office writes UTF-8; other programs may write UTF-16 with a byte-order mark. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
