/** Writes PDF files object by object, for what no library writes: locked, broken and hostile ones. */
import { createHash } from 'node:crypto';

/** An object: its dictionary without the signs around it, and its stream where it has one. */
export interface RawObject {
  readonly dictionary: string;
  readonly stream?: Uint8Array;
}

/** Passwords of a locked file. */
export interface Passwords {
  readonly user: string;
  readonly owner: string;
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const FILE_ID = Buffer.from('0123456789abcdef0123456789abcdef', 'hex');
const PERMISSIONS = -44;

/** A stream of a page that shows one line of text. */
export function showing(text: string): Uint8Array {
  return Buffer.from(`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`, 'latin1');
}

/** Objects of a file with pages of these contents: 1 is the catalogue, 2 the page tree, 3 the font, then page and content by turns. */
export function pagesOf(contents: readonly Omit<RawObject, 'dictionary'>[], catalogue = ''): RawObject[] {
  const kids = contents.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  return [
    { dictionary: `/Type /Catalog /Pages 2 0 R ${catalogue}` },
    { dictionary: `/Type /Pages /Count ${contents.length} /Kids [${kids}]` },
    { dictionary: '/Type /Font /Subtype /Type1 /BaseFont /Times-Roman' },
    ...contents.flatMap(({ stream }, at): RawObject[] => [
      {
        dictionary: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R`,
      },
      { dictionary: '', ...(stream && { stream }) },
    ]),
  ];
}

/** Bytes of a file of these objects, the first of which is the catalogue. */
export function rawPdf(objects: readonly RawObject[], passwords?: Passwords): Buffer {
  const lock = passwords && lockOf(passwords);
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const write = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  const all = lock === undefined ? objects : [...objects, { dictionary: lock.dictionary }];
  for (const [at, { dictionary, stream }] of all.entries()) {
    offsets.push(length);
    const body =
      stream === undefined || lock === undefined ? stream : rc4(objectKey(lock.key, at + 1), stream);
    const size = body === undefined ? '' : ` /Length ${body.length}`;
    write(Buffer.from(`${at + 1} 0 obj\n<< ${dictionary}${size} >>\n`, 'latin1'));
    if (body !== undefined) {
      write(Buffer.from('stream\n'));
      write(Buffer.from(body));
      write(Buffer.from('\nendstream\n'));
    }
    write(Buffer.from('endobj\n'));
  }
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = lock === undefined ? '' : ` /Encrypt ${all.length} 0 R`;
  const id = `<${FILE_ID.toString('hex')}>`;
  write(
    Buffer.from(
      `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${all.length + 1} /Root 1 0 R /ID [${id} ${id}]${encrypt} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Key and dictionary of the standard lock with 40 bits (PDF 32000-1, 7.6.3). */
function lockOf({ user, owner }: Passwords): { key: Buffer; dictionary: string } {
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(Buffer.concat([padded(user), ownerEntry, permissions, FILE_ID])).subarray(0, 5);
  const userEntry = rc4(key, PADDING);
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;
  return {
    key,
    dictionary: `/Filter /Standard /V 1 /R 2 /O ${hex(ownerEntry)} /U ${hex(userEntry)} /P ${PERMISSIONS}`,
  };
}

function objectKey(key: Buffer, number: number): Buffer {
  const suffix = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
  return md5(Buffer.concat([key, suffix])).subarray(0, 10);
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number): void => {
    [state[one], state[other]] = [state[other]!, state[one]!];
  };
  let mixed = 0;
  for (let at = 0; at < 256; at += 1) {
    mixed = (mixed + state[at]! + key[at % key.length]!) & 255;
    swap(at, mixed);
  }
  let [one, other] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      one = (one + 1) & 255;
      other = (other + state[one]!) & 255;
      swap(one, other);
      return byte ^ state[(state[one]! + state[other]!) & 255]!;
    }),
  );
}
