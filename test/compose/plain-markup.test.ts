import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type MarkupReceiver, readPlainMarkup } from '../../src/compose/template/plain-markup.js';

type Told = readonly [what: 'open' | 'text' | 'close', ...rest: unknown[]];

function gathering(): { told: Told[]; receiver: MarkupReceiver } {
  const told: Told[] = [];
  const receiver: MarkupReceiver = {
    open: (name, attributes) => told.push(['open', name, { ...attributes }]),
    text: (value) => told.push(['text', value]),
    close: () => told.push(['close']),
  };
  return { told, receiver };
}

/** What the parser says, without white space around the root; null where it refuses. */
function byParser(xml: string): Told[] | null {
  const { told, receiver } = gathering();
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let isWrong = false;
  parser.on('error', () => {
    isWrong = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    receiver.open(name, attributes);
  });
  parser.on('text', (value) => {
    if (depth > 0) receiver.text(value);
  });
  parser.on('closetag', () => {
    depth -= 1;
    receiver.close();
  });
  parser.write(xml).close();
  return isWrong ? null : told;
}

function plainly(xml: string): Told[] | null {
  const { told, receiver } = gathering();
  if (!readPlainMarkup(xml, receiver)) return null;
  const root = told.findIndex(([what]) => what === 'open');
  return told.slice(root);
}

const words = fc.string({
  unit: fc.constantFrom('a', 'ø', '–', ' ', '\n', '.', '=', '&amp;', '&lt;', '&quot;', '&#x27;', '&#x3D;', '1'),
  maxLength: 12,
});
const names = fc.constantFrom('p', 'box', 'field', 'row');
const attributes = fc
  .uniqueArray(fc.constantFrom('id', 'label', 'kind'))
  .chain((some) =>
    fc.tuple(
      ...some.map((name) =>
        words.map((value) => `${name === 'id' ? '\n  ' : ' '}${name}="${value.replace(/\n/g, '')}"`),
      ),
    ),
  )
  .map((written) => written.join(''));
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(names, attributes, fc.array(fc.oneof({ depthSize: 'small' }, words, tie('element')), { maxLength: 3 }))
    .map(([name, written, inner]) =>
      inner.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inner.join('')}</${name}>`,
    ),
}));

describe('plain markup', () => {
  it('says what the parser says', () => {
    fc.assert(
      fc.property(element, (xml) => {
        expect(plainly(xml)).toEqual(byParser(xml));
      }),
      { numRuns: 500 },
    );
  });

  it('is left to the parser where anything is out of the way: nothing is read that the parser refuses or reads otherwise', () => {
    const pieces = [
      '<',
      '>',
      '/',
      '"',
      '&',
      ';',
      '&nbsp;',
      ']]>',
      '<!-- -->',
      '<?a?>',
      '</p>',
      '<p>',
      '\r',
      '\u0001',
      '😀',
      ' id="a"',
      '\t',
    ];
    fc.assert(
      fc.property(element, fc.nat(), fc.nat(2), fc.constantFrom(...pieces), (xml, where, cut, piece) => {
        const at = where % (xml.length + 1);
        const broken = `${xml.slice(0, at)}${piece}${xml.slice(at + cut)}`;
        const told = plainly(broken);
        if (told) expect(told).toEqual(byParser(broken));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['', 'p', '<p/><p/>', '<p>', '<p a="1" a="2"/>', '<p>&nbsp;</p>', '<p a="x\ny"/>', '<p>😀</p>', '<p/>x'])(
    'is not: %j',
    (xml) => {
      expect(plainly(xml)).toBeNull();
    },
  );
});
