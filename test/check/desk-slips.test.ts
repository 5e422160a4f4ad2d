import { describe, expect, it } from 'vitest';
import { isSpan } from '../../src/diagnostics/diagnostic.js';
import { readFixture } from '../support/fixture-plan.js';

/** What is said, by one code, of a sentence in the complete plan: the places that are pointed at. */
async function pointedAt(code: string, sentences: readonly string[]): Promise<string[]> {
  const texts = sentences.map((sentence) => `  ${sentence}\n`).join('\n');
  const changes = { 'strategisk-aftale.yaml': `vision: |\n${texts}` };
  const { diagnostics } = await readFixture(null, changes);
  return diagnostics.flatMap((found) =>
    found.code === code && isSpan(found.at) ? [found.at.source.text.slice(found.at.start, found.at.end)] : [],
  );
}

describe('what is found, and what is not', () => {
  it.each([
    ['HP334', 'Det begynder tirsdag den 1. februar 2022.', []],
    ['HP334', 'Det begynder mandag d. 1.2.2022.', ['mandag d. 1.2.2022']],
    ['HP640', 'Der er åbent fra kl. 17.30 til kl. 15.30.', ['kl. 17.30 til kl. 15.30']],
    ['HP640', 'Der er åbent kl. 21-2 og kl. 9-12.', []],
    ['HP640', 'Det gælder 2022-2024, sag 2024-1017 og side 2023 til 2021.', []],
    ['HP640', 'Det er for 17-13-årige og for 13-17-årige.', ['17-13-årige']],
    ['HP359', 'Som beskrevet øverst på side 3.', ['øverst på side 3']],
    ['HP359', 'Regulativet siger det på side 3, og afsnit 5 gentager det.', []],
    ['HP310', 'Husk at rette tallet.', ['Husk at rette']],
    ['HP310', 'De skal huske at rette tallet, som mangler navn.', []],
    ['HP310', 'Her mangler tekst.', ['Her mangler tekst']],
    ['HP310', '[skriv navn]', ['[skriv navn]']],
    ['HP310', 'Det gælder __ % af de unge.', ['__']],
    ['HP329', 'Odense Kommune henviser til aktiviteten.', ['Odense Kommune']],
    ['HP329', 'Ligesom i Odense Kommune sker det i Ærby Kommune.', []],
    ['HP357', 'Holdet har 16 unge, fordelt på 9 piger og 9 drenge.', ['16 unge, fordelt på 9 piger og 9 drenge']],
    ['HP357', 'Holdet har 16 unge, heraf 9 piger og 3 nye.', []],
    ['HP624', 'Det sker med [](#aerby-kommune) Kommune.', ['Kommune']],
    ['HP624', 'Det sker med [](#aerby-kommune) og kommunens folk.', []],
    ['HP624', 'Det er meget, er er er det.', ['er']],
    ['HP629', 'Kommentar [m2]: Skal det med?', ['Kommentar [m2]:']],
    ['HP620', 'Det er aftalt ☺.', ['☺']],
    ['HP636', 'Det sker i et tæt samarbejde med', ['samarbejde med']],
    ['HP323', 'De bor i Nordvangg, og Boligforeninegn Nordbo hjælper.', ['Nordvangg', 'Boligforeninegn Nordbo']],
  ])('%s: %s', async (code, sentence, found) => {
    const places = await pointedAt(code, [sentence, 'Kvarteret er trygt.']);
    expect(places.map((place) => place.replaceAll(/\s+/g, ' '))).toEqual(found);
  });
});
