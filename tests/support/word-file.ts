/** Writes Word files part by part, for what no library writes: odd, broken and hostile ones. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'header', 'footer'] as const;

/** Contents of the parts of a Word file, without their root elements. */
export type WordParts = Partial<Record<(typeof PARTS)[number] | 'body' | 'core', string>> & {
  /** Content type of the main part. */
  readonly mainType?: string;
  /** Further files of the archive by name. */
  readonly files?: Readonly<Record<string, string>>;
};

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
  footer: 'ftr',
};

/** A paragraph of plain text; `properties` go into `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of plain cells; `head` is what the first row's properties hold. */
export function table(rows: readonly (readonly string[])[], head = ''): string {
  const row = (cells: readonly string[], at: number): string =>
    `<w:tr><w:trPr>${at === 0 ? head : ''}</w:trPr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
}

/** The bytes of an archive. */
export async function zip(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(files))
    file.addBuffer(Buffer.from(content), name, { compress: content.length > 100 });
  file.end();
  return await buffer(file.outputStream as NodeJS.ReadableStream & AsyncIterable<Buffer>);
}

/** The bytes of a Word file with the parts that are given. */
export async function wordFile({
  body = '',
  core,
  mainType = MAIN,
  files = {},
  ...parts
}: WordParts): Promise<Buffer> {
  const given = PARTS.filter((part) => parts[part] !== undefined);
  const contents = given.map((part) => [
    `word/${part}.xml`,
    `<w:${ROOTS[part]} ${NAMESPACES}>${parts[part] ?? ''}</w:${ROOTS[part]}>`,
  ]);
  const relations = given.map(
    (part) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  );
  return await zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${mainType}"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...(core !== undefined && {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="urn:core" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
    }),
    ...Object.fromEntries(contents as [string, string][]),
    ...files,
  });
}
