import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printPretty } from '../src/diagnostics/print/pretty.js';
import { noSettings } from '../src/model/site-settings.js';
import { type ReadSettings, readSettings } from '../src/read-settings.js';

async function settingsOf(text: string | null, name = '_websted.yaml'): Promise<ReadSettings> {
  const dir = await mkdtemp(join(tmpdir(), 'helhedsplan-settings-'));
  try {
    if (text !== null) await writeFile(join(dir, name), text);
    return readSettings(dir, 'agreements');
  } finally {
    await rm(dir, { recursive: true });
  }
}

const linesOf = ({ diagnostics }: ReadSettings) =>
  diagnostics.map((one) => printPretty([one], { colour: false, limit: 1 }).split('\n')[0]);

describe('what the site says of itself', () => {
  it('may be said nowhere, and then nothing is licensed', async () => {
    expect(await settingsOf(null)).toEqual({ settings: noSettings, diagnostics: [] });
    expect(noSettings.licence).toBeNull();
  });

  it('is read with every field', async () => {
    const { settings, diagnostics } = await settingsOf(`navn: Planer i Ærby
adresse: https://planer.aerby.dk/boliger
udgiver: Ærby Kommune
kontakt-epost: post@aerby.dk
licens: CC0 1.0
tilgængelighedserklæring: https://was.digst.dk/planer-aerby-dk
privatliv: {link: https://aerby.dk/persondata}
`);
    expect(diagnostics).toEqual([]);
    expect(settings).toEqual({
      name: 'Planer i Ærby',
      address: 'https://planer.aerby.dk/boliger/',
      publisher: 'Ærby Kommune',
      contactMail: 'post@aerby.dk',
      licence: { name: 'CC0 1.0', id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      accessibilityUrl: 'https://was.digst.dk/planer-aerby-dk',
      privacyText: null,
      privacyUrl: 'https://aerby.dk/persondata',
    });
  });

  it('has the usual licence where somebody publishes and says no other', async () => {
    const { settings } = await settingsOf('udgiver: Ærby Kommune\nprivatliv: Her er ingen personer.\n');
    expect(settings).toMatchObject({ licence: { id: 'CC-BY-4.0' }, privacyText: 'Her er ingen personer.' });
  });

  it.each([
    ['adresse: http://planer.aerby.dk\n', '1:10  fejl HP121  Linket «http://planer.aerby.dk» kan ikke bruges'],
    ['adresse: https://aerby.dk/?a=1\n', '1:10  fejl HP121  Linket «https://aerby.dk/?a=1» kan ikke bruges'],
    ['\nkontakt-epost: Ærby Kommune\n', '2:16  fejl HP121  «Ærby Kommune» er ikke en mailadresse'],
    ['udgivr: Ærby\n', '1:1  fejl HP101  Ukendt felt «udgivr»'],
    ['licens: MIT\n', '1:9  fejl HP104  «MIT» er ikke en af mulighederne for «licens»'],
    ['navn: Planer, se 010190-1231\n', '1:18  fejl HP701'],
  ])('has each mistake pointed out: %j', async (text, expected) => {
    const read = await settingsOf(text);
    expect(linesOf(read).join('\n')).toContain(`agreements/_websted.yaml:${expected}`);
    expect(read.settings).toEqual(noSettings);
  });

  it('is missed where its file has nearly the right name', async () => {
    const read = await settingsOf('navn: Planer\n', '_websted.yml');
    expect(linesOf(read)[0]).toContain('agreements/_websted.yml');
    expect(read.diagnostics[0]).toMatchObject({ code: 'HP017', help: 'Omdøb den til «_websted.yaml»' });
  });

  it('is said of a folder of that name that it is no file', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'helhedsplan-settings-'));
    await mkdir(join(dir, '_websted.yaml'));
    expect(readSettings(dir, 'agreements').diagnostics[0]).toMatchObject({ code: 'HP001' });
    await rm(dir, { recursive: true });
  });
});
