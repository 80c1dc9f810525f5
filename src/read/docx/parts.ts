/** Which part of a Word file holds what: by the file's own list of content types and relationships. */
import { DocumentError } from '../../errors.ts';
import type { OfficePackage } from './open-package.ts';
import { readXml, type Attributes } from './read-xml.ts';

/** Names of the parts that are read. */
export interface DocxParts {
  readonly document: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  readonly core: string | undefined;
  /** Heads of pages, then feet. */
  readonly heads: readonly string[];
}

const CONTENT_TYPES = '[Content_Types].xml';
/** Kinds of Office file that are no text, by their main part. */
const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml/, 'a workbook (XLSX); save the sheet with the report as text'],
  [/presentationml/, 'a presentation (PPTX); save its outline as text'],
];
const MAX_HEADS = 12;

/**
 * Finds the parts of a Word file.
 *
 * @throws DocumentError when the archive is no Word file
 */
export async function findParts(file: OfficePackage, source: string): Promise<DocxParts> {
  const types = await readTypes(file, source);
  const document = types.find(([, type]) =>
    /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/.test(type),
  )?.[0];
  if (document === undefined) throw notWord(file, types, source);
  const relations = await readRelations(file, document, source);
  const target = (kind: string): string | undefined =>
    relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const heads = ['header', 'footer'].flatMap((kind) =>
    relations.filter(({ type }) => type.endsWith(`/${kind}`)).map((relation) => relation.target),
  );
  return {
    document,
    styles: target('styles'),
    numbering: target('numbering'),
    footnotes: target('footnotes'),
    endnotes: target('endnotes'),
    core: types.find(([, type]) => type.endsWith('core-properties+xml'))?.[0],
    heads: heads.slice(0, MAX_HEADS),
  };
}

async function readTypes(
  file: OfficePackage,
  source: string,
): Promise<readonly (readonly [string, string])[]> {
  const content = await file.read(CONTENT_TYPES);
  const types: (readonly [string, string])[] = [];
  if (content === undefined) return types;
  readXml(content, `${source}: ${CONTENT_TYPES}`, {
    open: (name, { PartName = '', ContentType = '' }) => {
      if (name.endsWith('Override')) types.push([PartName.replace(/^\//, ''), ContentType]);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return types;
}

async function readRelations(
  file: OfficePackage,
  part: string,
  source: string,
): Promise<readonly { type: string; target: string }[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const content = await file.read(name);
  const relations: { type: string; target: string }[] = [];
  if (content === undefined) return relations;
  readXml(content, `${source}: ${name}`, {
    open: (tag, { Type = '', Target = '', TargetMode }: Attributes) => {
      if (!tag.endsWith('Relationship') || TargetMode === 'External') return;
      relations.push({ type: Type, target: Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}` });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return relations;
}

function notWord(
  file: OfficePackage,
  types: readonly (readonly [string, string])[],
  source: string,
): DocumentError {
  const kind = OTHER_KINDS.find(([pattern]) => types.some(([, type]) => pattern.test(type)))?.[1];
  const isOpenDocument = file.names.includes('mimetype') && file.names.includes('content.xml');
  const what =
    kind ??
    (isOpenDocument
      ? 'an OpenDocument file (ODT); save it as DOCX'
      : 'a ZIP archive and no Word file; unpack it and name the report in it');
  return new DocumentError('DOCUMENT_NOT_TEXT', `${source} is ${what}`);
}
