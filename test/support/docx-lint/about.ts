import { all, type XmlElement } from '../docx-reader.js';
import { type PackageXml, partOf } from './package-xml.js';

/** Places where the document's language ought to stand. */
export function missingLanguage(pack: PackageXml): string[] {
  const [defaults] = all(partOf(pack, 'word/styles.xml'), 'w:docDefaults');
  const text = defaults && all(defaults, 'w:lang')[0]?.attributes['w:val'];
  const [file] = all(partOf(pack, 'docProps/core.xml'), 'dc:language');
  return [...(text === 'da-DK' ? [] : ['word/styles.xml']), ...(file?.text === 'da-DK' ? [] : ['docProps/core.xml'])];
}

/** Names where persons stand in files that people made: whoever is not the organisation that the file is from. */
export function personsIn(pack: PackageXml, organisation: string): string[] {
  const core = partOf(pack, 'docProps/core.xml');
  const app = partOf(pack, 'docProps/app.xml');
  const named = [...all(core, 'dc:creator'), ...all(core, 'cp:lastModifiedBy')].filter(
    ({ text }) => text !== organisation,
  );
  const told = [...all(app, 'Manager'), ...all(app, 'Company')];
  const people = [...pack.paths].filter((path) => /^(?:word\/people\.xml|docProps\/custom\.xml)$/.test(path));
  const authors = [...pack.xml].flatMap(([path, root]) => (hasAuthor(root) ? [`an author in ${path}`] : []));
  return [...[...named, ...told].map(({ name, text }) => `${name}: ${text}`), ...people, ...authors];
}

function hasAuthor({ attributes, children }: XmlElement): boolean {
  return 'w:author' in attributes || children.some(hasAuthor);
}

const changes = /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change|\w+RangeStart|commentReference)$/;

/** Comments and tracked changes that somebody left. */
export function leftovers(pack: PackageXml): string[] {
  const parts = [...pack.paths].filter((path) => /^word\/comments\w*\.xml$/.test(path));
  const marks = [...pack.xml].flatMap(([path, root]) => namesIn(root).map((name) => `${name} in ${path}`));
  return [...new Set([...parts, ...marks])];
}

function namesIn({ name, children }: XmlElement): string[] {
  return [...(changes.test(name) ? [name] : []), ...children.flatMap(namesIn)];
}
