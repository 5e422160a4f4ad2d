import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completePlan, fixturesDir } from '../support/fixture-plan.js';
import { TestWorkspace } from '../support/workspace.js';

/**
 * Nothing of personer.yaml leaves the plan's folder unless it says «offentlig: ja», no comment is printed, and no file
 * tells whose machine made it. Secrets that can be mistaken for nothing else are planted, everything is built, and every
 * byte of the output is searched: names of files, parts of Word files, PDF with its streams unpacked, pages and data.
 */
const people = `# Hemmeligkommentar Persondal
personer:
  - {navn: Zebedæus Qvistorff, titel: Qvæstorialchef, organisation: nordbo, e-mail: zebedaeus@qvistorff.example, telefon: "91 82 73 64"}
  - {navn: Wilhelmine Xanthippesen, titel: Xylografdirektør, organisation: nordbo, underskriver: ja, e-mail: wx@xanthippe.example, telefon: "+45 92837465"}
  - {navn: Jeronimus Ubekendtgaard, titel: Uglevicedirektør, organisation: aerby-kommune, underskriver: ja, offentlig: nej}
  - {navn: Sofie Synlig, titel: Borgmester, organisation: aerby-kommune, offentlig: ja, e-mail: sofie.skjult@synlig.example, telefon: 93 84 75 66}
`;

const secrets = [
  ...['Zebedæus', 'Qvistorff', 'Qvæstorialchef', 'zebedaeus@', '91 82 73 64', '91827364'],
  ...['Wilhelmine', 'Xanthippe', 'Xylografdirektør', '92837465', '92 83 74 65'],
  ...['Jeronimus', 'Ubekendtgaard', 'Uglevicedirektør'],
  ...['sofie.skjult', 'synlig.example', '93 84 75 66', '93847566'],
  ...['Hemmeligkommentar', 'Bilagsbrevkasse'],
];
const planted = { USER: 'brugerqvalme', LOGNAME: 'brugerqvalme', USERNAME: 'brugerqvalme', HOSTNAME: 'maskinqvalme' };
/** The real ones too, where they are long enough to be nobody's word. */
const machine = ['brugerqvalme', 'maskinqvalme', ...[homedir(), hostname()].filter((name) => name.length > 5)];

let workspace: TestWorkspace;
const before = { ...process.env };

beforeAll(async () => {
  Object.assign(process.env, planted);
  workspace = await TestWorkspace.open();
  const names = ['helhedsplan.yaml', 'strategisk-aftale.yaml', 'bilag.yaml', 'delaftaler/beskaeftigelse.yaml'];
  const commented = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const text = await readFile(join(fixturesDir, completePlan, name), 'utf8');
      return [name, `# Hemmeligkommentar øverst\n${text}# Hemmeligkommentar nederst\n`];
    }),
  );
  await workspace.plan('nordvang', {
    ...Object.fromEntries(commented),
    'personer.yaml': people,
    'bilag/noter.txt': 'Bilagsbrevkasse: Zebedæus Qvistorff',
  });
});

afterAll(async () => {
  for (const name of Object.keys(planted)) delete process.env[name];
  Object.assign(process.env, before);
  await workspace.close();
});

describe.each([
  ['a draft', []],
  ['a final build', ['--final']],
])('%s', (_, flags) => {
  let files: Map<string, Readings>;

  beforeAll(async () => {
    const { status, text } = await workspace.run('build', ...flags);
    expect(status, text).toBe(0);
    files = await everything(workspace.path('output'));
  });

  const holding = (text: string) =>
    [...files].filter(([path, readings]) => path.includes(text) || holds(readings, text));
  const paths = (text: string) => holding(text).map(([path]) => path);

  it('is searched in a way that finds what is there, in every kind of file', () => {
    const kinds = new Set(paths('Nordvangplanen').map((path) => path.split('.').at(-1)));
    expect([...kinds]).toEqual(expect.arrayContaining(['docx', 'pdf', 'html', 'json']));
    // Inside the PDF's own objects, not only in the text that a reader takes out of it.
    const pdf = [...files].find(([path]) => path.endsWith('.pdf'))?.[1] ?? [];
    expect(holds(pdf.slice(0, 1), 'Nordvangplanen')).toBe(true);
  });

  it.each(secrets)('nowhere has «%s»', (secret) => {
    expect(paths(secret)).toEqual([]);
  });

  it('tells nothing of the machine', () => {
    for (const name of [...machine, workspace.dir, basename(workspace.dir)]) expect(paths(name), name).toEqual([]);
  });

  it('names a person who is «offentlig: ja» in the open data alone', () => {
    const found = paths('Sofie Synlig');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !path.endsWith('.json'))).toEqual([]);
  });
});

/** What can be read out of a file, in small letters, in each of the ways in which files hold text. */
type Readings = readonly string[];

async function everything(dir: string): Promise<Map<string, Readings>> {
  const files = new Map<string, Readings>();
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(dir.length), formsOf(path, await readFile(path)).flatMap(readingsOf));
  }
  return files;
}

function formsOf(path: string, bytes: Buffer): Buffer[] {
  if (path.endsWith('.docx'))
    return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [Buffer.from(name), Buffer.from(part)]);
  if (!path.endsWith('.pdf')) return [bytes];
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { maxBuffer: 1 << 28 });
  return [
    run('qpdf', '--qdf', '--object-streams=disable', '--stream-data=uncompress', path, '-'),
    run('pdftotext', path, '-'),
    run('pdfinfo', path),
    run('pdfinfo', '-meta', path),
  ];
}

/** As UTF-8; as bytes, in which hexadecimal and percent signs show; and as the UTF-16 of PDF's own texts, wherever it begins. */
function readingsOf(bytes: Buffer): string[] {
  const even = bytes.subarray(0, bytes.length & ~1);
  const odd = bytes.subarray(1, 1 + ((bytes.length - 1) & ~1));
  const utf16 = [even, odd].map((part) => Buffer.from(part).swap16().toString('utf16le'));
  return [bytes.toString('utf8'), bytes.toString('latin1'), ...utf16].map((text) => text.toLowerCase());
}

function holds(readings: Readings, text: string): boolean {
  const hexadecimal = Buffer.from(text, 'utf16le').swap16().toString('hex');
  const wanted = [text, hexadecimal, encodeURIComponent(text)].map((form) => form.toLowerCase());
  return readings.some((reading) => wanted.some((form) => reading.includes(form)));
}
