import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Hexadecimal digits that are kept free for the signature. */
const room = 16_384;
const range = '[0 0000000000 0000000000 0000000000]';

/** Signs one field as signing programs do: what is new stands after the file, whose own bytes stay as they are. */
export function signField(pdf: Uint8Array, field: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const found = (pattern: RegExp) => pattern.exec(trailer)?.[1] ?? '';
  const [size, root, info, before] = [/\/Size (\d+)/, /\/Root (\d+)/, /\/Info (\d+)/, /startxref\s+(\d+)/].map(found);
  const widget = [...text.matchAll(/\n(\d+) 0 obj\n/g)]
    .map(([, number = '']) => number)
    .find((number) => bodyOf(text, number).includes(`/T (${field})`));
  if (widget === undefined || root === undefined || size === undefined) throw new Error(`There is no field ${field}`);
  const objects: [string, string][] = [
    [root, bodyOf(text, root).replace('/SigFlags 1', '/SigFlags 3')],
    [widget, bodyOf(text, widget).replace(/>>$/, `/V ${size} 0 R\n>>`)],
    [
      size,
      `<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/M (D:20261122090000Z)\n/ByteRange ${range}\n/Contents <${'0'.repeat(room)}>\n>>`,
    ],
  ];
  let added = '';
  const places = objects.map(([number, body]) => {
    const place = `${number} 1\n${String(pdf.length + added.length).padStart(10, '0')} 00000 n \n`;
    added += `${number} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const end = `trailer\n<<\n/Size ${Number(size) + 1}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${before}\n/ID [${found(/\/ID \[(.*)\]/)}]\n>>\n`;
  added += `xref\n${places.join('')}${end}startxref\n${pdf.length + added.length}\n%%EOF\n`;
  const whole = Buffer.concat([pdf, Buffer.from(added, 'latin1')]);
  const from = whole.lastIndexOf('/Contents <') + '/Contents '.length;
  const to = from + room + 2;
  whole.write(`[0 ${from} ${to} ${whole.length - to}]`.padEnd(range.length), whole.lastIndexOf(range), 'latin1');
  const signature = signatureOf(Buffer.concat([whole.subarray(0, from), whole.subarray(to)]));
  whole.write(signature.toString('hex'), from + 1, 'latin1');
  return whole;
}

function bodyOf(text: string, number: string): string {
  const start = `\n${number} 0 obj\n`;
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf('\nendobj', from));
}

/** A signature with a certificate made for the occasion. */
function signatureOf(data: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sign-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  try {
    writeFileSync(join(folder, 'data'), data);
    const own = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'key', '-out', 'certificate'];
    openssl('req', '-x509', ...own, '-subj', '/CN=Underskrift til test', '-days', '30');
    const signed = ['-in', 'data', '-binary', '-outform', 'DER', '-out', 'signature'];
    openssl('cms', '-sign', '-cades', '-md', 'sha256', '-signer', 'certificate', '-inkey', 'key', ...signed);
    return readFileSync(join(folder, 'signature'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
