import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/domain/document.ts';
import { readDocumentBytes } from '../../../src/read/read-file.ts';

async function read(content: string | Buffer, fileName: string): Promise<SourceDocument> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return await readDocumentBytes(bytes, { source: fileName, fileName });
}

async function outline(content: string, fileName: string): Promise<string[]> {
  return (await read(content, fileName)).passages.map(({ where, kind, text }) => `${where} ${kind} ${text}`);
}

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html><head><title>Page of the site</title>${head}</head><body>\n${body}</body></html>`;

describe('an HTML page', () => {
  it('gives its headings, paragraphs and items, and nothing of what stands around them', async () => {
    const body = `<header><nav>SG98</nav><h1>Report on <em>partners</em></h1></header><script>SG97</script>
<h2>2. Work</h2><p>2.1 SG13   met
IETF&nbsp;and C&ocirc;te d&rsquo;Ivoire<del> not</del><ins> in May</ins>.<span hidden>SG96</span><span style="display:none">SG95</span></p>
<ul><li>one;<ul><li>below;</li></ul></li><li><p>two.</p></li></ul>
<h3>Meetings</h3><p>It met<br>twice:<br>– in May</p><pre>line one
line two</pre><footer>SG94</footer>`;
    expect(await outline(page(body), 'page.html')).toEqual([
      'front title Report on partners',
      '2 heading Work',
      '2.1 paragraph SG13 met IETF\u00a0and Côte d’Ivoire in May.',
      '2.1 bullet one;',
      '2.1 bullet below;',
      '2.1 bullet two.',
      'Meetings heading Meetings',
      'Meetings paragraph It met twice:',
      'Meetings bullet in May',
      'Meetings paragraph line one',
      'Meetings paragraph line two',
    ]);
  });

  it('numbers its lists as a browser does', async () => {
    const body = `<h1>Report</h1><h2>Work</h2><ol start="4"><li>SG13 met IETF.</li><li value="7">SG20 met W3C.<ol type="a"><li>in May;</li></ol></li></ol>`;
    expect((await outline(page(body), 'page.html')).slice(2)).toEqual([
      '4 paragraph SG13 met IETF.',
      '7 paragraph SG20 met W3C.',
      '7 bullet in May;',
    ]);
  });

  it('gives rows with their header, merged cells in each, and captions', async () => {
    const body = `<h1>Report</h1><h2>1 Texts</h2><table><caption>Table 1 – Texts</caption><thead><tr><th rowspan=2>Group<th colspan=2>Text<tr><th>Number<th>Status</thead>
<tr><td rowspan=2>SG2<td>E.118<td>Approved<tr><td>E.119<td>Agreed<tr><td colspan=3>Withdrawn</table><table><tr><td><h3>Left</h3><p>It is short.</p></td><td>Right</td></tr></table>`;
    const { passages } = await read(page(body), 'page.html');
    expect(passages.slice(2)).toMatchObject([
      { kind: 'caption', text: 'Table 1 – Texts' },
      { kind: 'caption', text: 'Group\tText\t' },
      { kind: 'caption', text: 'Group\tNumber\tStatus' },
      {
        kind: 'table-row',
        text: 'SG2\tE.118\tApproved',
        table: { header: ['Group', 'Text Number', 'Status'] },
      },
      { kind: 'table-row', text: 'SG2\tE.119\tAgreed' },
      { kind: 'paragraph', text: 'Withdrawn', where: '1' },
      { kind: 'heading', text: 'Left' },
      { kind: 'paragraph', text: 'It is short.', where: 'Left' },
      { kind: 'paragraph', text: 'Right' },
    ]);
  });

  it.each([
    [
      '<sup><a href="#n1" id="c1">1</a></sup>',
      '<ol><li id="n1"><p>By half.</p> <a href="#c1">↩</a></li></ol>',
    ],
    [
      '<a href="#_ftn1" name="_ftnref1">[1]</a>',
      '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> By half.</p></div>',
    ],
    [
      '<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>',
      '<ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>By half.</span></li></ol>',
    ],
  ])('puts the note of %s behind its call', async (call, note) => {
    const { passages, diagnostics } = await read(
      page(`<p>1) It grew${call}. More.</p><p>2) It ended.</p>${note}`),
      'page.html',
    );
    expect(passages).toMatchObject([
      { where: '1', text: 'It grew. More.' },
      { where: '1', kind: 'footnote', text: 'By half.', calledFrom: { offset: 7 } },
      { where: '2', text: 'It ended.' },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('leaves other links their text, and knows its lines', async () => {
    const { passages } = await read(
      page(
        '<p>See\n<a href="#part">part 1</a> and <a href="https://itu.int">ITU</a>.</p>\n\n<p>It ends.</p>',
      ),
      'page.html',
    );
    expect(passages).toMatchObject([
      { text: 'See part 1 and ITU.', line: 3 },
      { text: 'It ends.', line: 6 },
    ]);
  });

  it('is told by its content, and takes its own title only where the text has none', async () => {
    expect((await read(page('<h1>Report</h1><h2>Work</h2><p>It is.</p>'), 'noname')).title).toBe('Report');
    const text =
      '<p>SG2 and IETF met in Geneva in May of that year, and all of it went very well in the end.</p>';
    expect((await read(page(text), 'noname')).title).toBe('Page of the site');
  });

  it.each<[string, Buffer]>([
    [
      'its meta tag',
      Buffer.from(page('<p>caf\xe9 \x93Y\x94</p>', '<meta charset="windows-1252">'), 'latin1'),
    ],
    [
      'the older meta tag',
      Buffer.from(
        page(
          '<p>caf\xe9 \x93Y\x94</p>',
          '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
        ),
        'latin1',
      ),
    ],
    [
      'a byte-order mark, whatever the tag says',
      Buffer.from(`\ufeff${page('<p>café “Y”</p>', '<meta charset="iso-8859-1">')}`),
    ],
    ['UTF-16', Buffer.from(`\ufeff${page('<p>café “Y”</p>')}`, 'utf16le')],
  ])('has its encoding by %s', async (_, bytes) => {
    const { passages, diagnostics } = await read(bytes, 'page.htm');
    expect(passages.at(-1)?.text).toBe('café “Y”');
    expect(diagnostics).toEqual([]);
  });

  it('of an encoding that nobody knows is read and reported', async () => {
    const { passages, diagnostics } = await read(page('<p>café</p>', '<meta charset="x-own">'), 'page.html');
    expect(passages.at(-1)?.text).toBe('café');
    expect(diagnostics).toMatchObject([
      { code: 'read/encoding', message: expect.stringContaining('x-own') as string },
    ]);
  });
});

describe('Markdown', () => {
  it('gives what it shows: headings, items, emphasis without its signs, links by their text, code, HTML', async () => {
    const text = `---
title: Other title
---
Report on partners
==================

## 1. Work

1.1 SG13 **met** *IETF* on \`a_b\` ([paper](https://itu.int)), ~~not~~ W3C &amp; ETSI\\*.
1.2 It went on
and on.

- one;
  - below;
* two.

<p>Of <b>HTML</b></p>

    code here
`;
    expect(await outline(text, 'report.md')).toEqual([
      'front title Report on partners',
      '1 heading Work',
      '1.1 paragraph SG13 met IETF on a_b (paper), W3C & ETSI*.',
      '1.2 paragraph It went on and on.',
      '1.2 bullet one;',
      '1.2 bullet below;',
      '1.2 bullet two.',
      '1.2 paragraph Of HTML',
      '1.2 paragraph code here',
    ]);
  });

  it('gives tables and notes, with the lines of the file', async () => {
    const text =
      '1. SG2 met IETF.[^a]\n\n| Group | Text |\n|---|---|\n| SG2 | E.118 |\n\n[^a]: In May,\n    twice.\n';
    expect((await read(text, 'report.markdown')).passages).toMatchObject([
      { where: '1', kind: 'paragraph', text: 'SG2 met IETF.', line: 1 },
      { where: '1', kind: 'footnote', text: 'In May, twice.' },
      { where: '1', kind: 'caption', text: 'Group\tText', line: 3 },
      { where: '1', kind: 'table-row', text: 'SG2\tE.118', line: 5, table: { header: ['Group', 'Text'] } },
    ]);
  });

  it('has the title of its front matter only where the text has none', async () => {
    const text =
      '---\ntitle: "Report: partners"\n---\n\nSG2 and IETF met in Geneva in May of that year, and all of it went very well in the end.\n';
    expect((await read(text, 'report.md')).title).toBe('Report: partners');
  });
});
