import { element, type Xml, xmlPart } from '../markup/xml.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What the parts of the package are, by path. */
const types: readonly (readonly [path: RegExp, type: string])[] = [
  [/^word\/document\.xml$/, `${word}.document.main+xml`],
  [/^word\/styles\.xml$/, `${word}.styles+xml`],
  [/^word\/numbering\.xml$/, `${word}.numbering+xml`],
  [/^word\/settings\.xml$/, `${word}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${word}.fontTable+xml`],
  [/^word\/header\d\.xml$/, `${word}.header+xml`],
  [/^word\/footer\d\.xml$/, `${word}.footer+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

const defaults = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
} as const;

/** `[Content_Types].xml` of a package with these paths. */
export function contentTypesPart(paths: readonly string[]): Xml {
  const overrides = paths.flatMap((path) => {
    const type = types.find(([pattern]) => pattern.test(path))?.[1];
    return type === undefined ? [] : [element('Override', { PartName: `/${path}`, ContentType: type })];
  });
  return xmlPart(
    element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      ...Object.entries(defaults).map(([extension, type]) =>
        element('Default', { Extension: extension, ContentType: type }),
      ),
      ...overrides,
    ]),
  );
}
