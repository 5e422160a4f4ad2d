import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { gunzipSync, strFromU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { Compounds } from '../../../src/publish/search/compounds.js';
import { withoutHidden } from '../../../src/publish/search/fragment.js';
import { HiddenWordFinder, withHiddenWords } from '../../../src/publish/search/hidden-words.js';
import { indexedPart } from '../../../src/publish/search/indexed-part.js';
import { pageWords } from '../../../src/publish/search/page-words.js';
import { searchIndex } from '../../../src/publish/search/search-index.js';
import { SearchStopped } from '../../../src/publish/search/search-unavailable.js';
import { nativeSpelling } from '../../../src/publish/search/spelling.js';

function page(path: string, main: string) {
  const html = `<html lang="da"><head><title>x</title><meta name="a" content="Slagelse &amp; omegn" data-pagefind-filter="plan[content]"></head><body><main data-pagefind-body>${main}</main></body></html>`;
  return { path, read: () => html };
}

const pages = [
  page('a/index.html', '<h1>Aabenraa</h1><p>Beboervejledning med kaffe. Første &amp; anden gang.</p>'),
  page('b/index.html', '<h1>Vejledning</h1><p>Område for beboer.</p>'),
  page('c/index.html', '<h1>Tom side</h1>'),
];

function notThere(): never {
  throw new Error('not there');
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

describe('the search index', () => {
  it('is the same bytes for the same pages, in any order, and holds what a Danish page needs', async () => {
    const first = await searchIndex(pages);
    for (const order of [[...pages].reverse(), pages, pages]) {
      const again = await searchIndex(order);
      expect(again.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
      for (const { path, data } of first) {
        const same = again.find((file) => file.path === path);
        expect(Buffer.from(same?.data ?? '').equals(Buffer.from(data)), path).toBe(true);
      }
    }
    const kinds = new Set(first.map(({ path }) => path.replace(/da_\w+/, 'da_x')));
    expect([...kinds].sort()).toEqual([
      'filter/da_x.pf_filter',
      'fragment/da_x.pf_fragment',
      'index/da_x.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.da_x.pf_meta',
      'pagefind.js',
      'wasm.da.pagefind',
    ]);
  });

  it('is the same beside others, which wait for the program, and only the next one with its words', async () => {
    const order: string[] = [];
    const watched = (name: string) => {
      let reads = 0;
      return pages.map(({ path, read }) => ({
        path,
        read: () => {
          // Each page is read for its words first, and for the program when it has its turn.
          order.push(`${name} ${reads++ < pages.length ? 'words' : 'program'}`);
          return read();
        },
      }));
    };
    const [one, ...beside] = await Promise.all(['one', 'first', 'second'].map((name) => searchIndex(watched(name))));
    expect(beside).toEqual([one, one]);
    expect(order.indexOf('first words')).toBeLessThan(order.indexOf('one program'));
    expect(order.lastIndexOf('one program')).toBeLessThan(order.indexOf('second words'));
    expect(order.lastIndexOf('first words')).toBeLessThan(order.indexOf('first program'));
    expect(order.lastIndexOf('first program')).toBeLessThan(order.indexOf('second program'));
  });

  it('lets the next one have the program where one fails', async () => {
    const broken = [{ path: 'a/index.html', read: () => '<main data-pagefind-body>' }, page('b/index.html', 'x')];
    let reads = 0;
    const failing = broken.map(({ path, read }) => ({
      path,
      read: () => {
        reads += 1;
        if (reads > broken.length) throw new Error('gone');
        return read();
      },
    }));
    const first = searchIndex(failing);
    const unreadable = searchIndex(pages.map(({ path }) => ({ path, read: notThere })));
    const second = searchIndex(pages);
    await Promise.all([expect(first).rejects.toThrow('gone'), expect(unreadable).rejects.toThrow('not there')]);
    expect((await second).length).toBeGreaterThan(5);
  });

  it.each([
    ['for the pages', 'second'],
    ['for the files', 'third'],
  ] as const)('tells where the program ends before its time, while it is waited for %s', async (_, moment) => {
    let program: ChildProcess | undefined;
    const onStart = (message: unknown) => {
      program = (message as { process: ChildProcess }).process;
    };
    subscribe('child_process', onStart);
    let reads = 0;
    const read = () => {
      reads += 1;
      // The second reading is for the program.
      if (moment === 'second' && reads === many.length + 1) program?.kill('SIGKILL');
      if (moment === 'third' && reads === 2 * many.length) setTimeout(() => program?.kill('SIGKILL'), 20);
      return text;
    };
    const text = page('', `<p>${Array.from({ length: 300 }, (_, word) => `ord${word}`).join(' ')}</p>`).read();
    const many = Array.from({ length: 300 }, (_, index) => ({ path: `${index}/index.html`, read }));
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    try {
      await expect(searchIndex(many)).rejects.toThrow(SearchStopped);
      expect(told).not.toHaveBeenCalled();
    } finally {
      unsubscribe('child_process', onStart);
      told.mockRestore();
    }
    expect((await searchIndex(pages)).length).toBeGreaterThan(5);
  });

  it('is given up when nobody wants it any more', async () => {
    await expect(searchIndex(pages, AbortSignal.abort(new Error('given up')))).rejects.toThrow('given up');
  });

  it('keeps words that were only added out of what is shown', async () => {
    const fragments = (await searchIndex(pages))
      .filter(({ path }) => path.startsWith('fragment/'))
      .map(({ data }) => JSON.parse(strFromU8(gunzipSync(data as Uint8Array)).slice('pagefind_dcd'.length)) as Fragment)
      .sort((a, b) => (a.url < b.url ? -1 : 1));
    expect(fragments.map(({ url, content }) => [url, content])).toEqual([
      ['a/index.html', 'Aabenraa. Beboervejledning med kaffe. Første & anden gang.'],
      ['b/index.html', 'Vejledning. Område for beboer.'],
      ['c/index.html', 'Tom side.'],
    ]);
    expect(fragments[0]?.filters).toEqual({ plan: ['Slagelse & omegn'] });
  });
});

describe('what a page is found by', () => {
  const words = new Map([
    ['beboer', 2],
    ['vejledning', 2],
  ]);

  it('are parts of its compounds and other spellings, as far as it does not have them itself', () => {
    const finder = new HiddenWordFinder(new Compounds(words));
    const found = finder.hiddenWords(['aabenraa', 'beboervejledning', 'poesi']);
    expect(found).toEqual({ spellings: ['åbenrå', 'bebørvejledning', 'pøsi'], parts: ['vejledning'] });
    expect(finder.hiddenWords(['beboervejledning', 'vejledning'])).toEqual({
      spellings: ['bebørvejledning'],
      parts: [],
    });
  });

  it('is spelt as Danish is today', () => {
    expect(['Aabenraa', 'Åbenrå', 'OMRAADE', 'faedre', 'hverdagsoekonomi'].map(nativeSpelling)).toEqual([
      'åbenrå',
      'åbenrå',
      'område',
      'fædre',
      'hverdagsøkonomi',
    ]);
  });

  it('stands in the copy only, at the end of the main part, the parts with little weight', () => {
    const html = '<main>$&amp; tekst</main><footer></footer>';
    expect(withHiddenWords(html, { spellings: ['åbenrå'], parts: ['job', 'vejleder'] })).toBe(
      '<main>$&amp; tekst<p data-pagefind-weight="1">åbenrå</p><p data-pagefind-weight="0.3">job vejleder</p></main><footer></footer>',
    );
    expect(withHiddenWords(html, { spellings: [], parts: [] })).toBe(html);
  });

  it('is neither what leads elsewhere nor an activity with a page of its own', () => {
    const html =
      '<main><nav class="contents"><a>Indhold</a></nav><section id="s"><h2>Ja</h2>' +
      '<section id="a" class="activity"><section><p>Inde</p></section></section><p>Efter</p></section>' +
      '<ul class="files"><li>Hent</li></ul><svg><text>Tegn</text></svg><div data-pagefind-ignore>Ord</div>' +
      '<table><tr><th>Sted</th><td>Kvarter</td></tr></table><dl><div><dt>Kommune</dt><dd>Vejle</dd><dd>Ribe</dd></div></dl>' +
      '<div id="f.x" class="field"><h3 class="label">Formål:</h3><div>Mål</div></div></main><p>Uden for</p>';
    expect(pageWords(indexedPart(html))).toEqual([
      'ja',
      'efter',
      'sted',
      'kvarter',
      'kommune',
      'vejle',
      'ribe',
      'formål',
      'mål',
    ]);
    expect(indexedPart(html)).toContain('<th>Sted</th> <td>Kvarter</td> ');
    expect(indexedPart('<figcaption>Økonomi</figcaption><h2>Tal</h2>')).toBe(
      '<figcaption>Økonomi. </figcaption><h2>Tal</h2>',
    );
    expect(indexedPart(html)).toContain('<div class="field"><h3 id="f.x" data-pagefind-weight="0.3">Formål:');
  });

  it('reads words without markup, soft hyphens and entities', () => {
    expect(pageWords('<main id="x">Et <b>to</b>&amp;tre fi\u00adre<br>Øl 5</main>')).toEqual([
      'et',
      'to',
      'tre',
      'fire',
      'øl',
    ]);
    expect(pageWords('<p>ingen hoveddel</p>')).toEqual([]);
  });

  it('refuses a fragment that looks otherwise than expected', () => {
    const foreign = Buffer.from('H4sIAAAAAAAAA8tIzcnJBwCGphA2BQAAAA==', 'base64');
    expect(() => withoutHidden(foreign, () => 0)).toThrow('begins otherwise');
  });
});
