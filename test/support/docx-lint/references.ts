import { all, type XmlElement } from '../docx-reader.js';
import { type PackageXml, partOf, repeated, textParts } from './package-xml.js';

const valuesOf = (root: XmlElement, name: string) => all(root, name).map(({ attributes }) => attributes['w:val'] ?? '');

/** Names of styles that no style has. */
export function missingStyles(pack: PackageXml): string[] {
  const styles = partOf(pack, 'word/styles.xml');
  const defined = new Set(all(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']));
  const inText = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];
  const inStyles = ['w:basedOn', 'w:next', 'w:link'];
  const used = [
    ...textParts(pack).flatMap(([, root]) => inText.flatMap((name) => valuesOf(root, name))),
    ...inStyles.flatMap((name) => valuesOf(styles, name)),
  ];
  return [...new Set(used)].filter((id) => !defined.has(id));
}

/** Numberings that are used or built on, and not defined. */
export function missingNumberings(pack: PackageXml): string[] {
  const numbering = partOf(pack, 'word/numbering.xml');
  const defined = new Set(all(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']));
  const abstract = new Set(all(numbering, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId']));
  const used = textParts(pack).flatMap(([, root]) => valuesOf(root, 'w:numId'));
  const built = all(numbering, 'w:num').flatMap((num) => valuesOf(num, 'w:abstractNumId'));
  return [
    ...[...new Set(used)].filter((id) => id !== '0' && !defined.has(id)),
    ...built.filter((id) => !abstract.has(id)).map((id) => `abstract ${id}`),
  ];
}

/** Names and numbers that two bookmarks share, however the letters are written, and starts and ends that lack the other. */
export function brokenBookmarks(pack: PackageXml): string[] {
  const roots = textParts(pack).map(([, root]) => root);
  const starts = roots.flatMap((root) => all(root, 'w:bookmarkStart'));
  const ends = roots.flatMap((root) => all(root, 'w:bookmarkEnd')).map(({ attributes }) => attributes['w:id'] ?? '');
  const names = starts.map(({ attributes }) => attributes['w:name'] ?? '');
  const ids = starts.map(({ attributes }) => attributes['w:id'] ?? '');
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${name} twice`),
    ...repeated(ids).map((id) => `number ${id} twice`),
    ...names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)).map((name) => `${name} is no name`),
    ...ids.filter((id) => !ends.includes(id)).map((id) => `number ${id} has no end`),
    ...ends.filter((id) => !ids.includes(id)).map((id) => `number ${id} has no start`),
  ];
}

/** Links and fields within the document that lead to no bookmark. */
export function deadLinks(pack: PackageXml): string[] {
  const roots = textParts(pack).map(([, root]) => root);
  const names = new Set(
    roots.flatMap((root) => all(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])),
  );
  const links = roots
    .flatMap((root) => all(root, 'w:hyperlink'))
    .flatMap(({ attributes }) => (attributes['r:id'] ? [] : [attributes['w:anchor'] ?? '']));
  const fields = roots
    .flatMap((root) => all(root, 'w:instrText'))
    .flatMap(({ text }) => /^\s*(?:PAGE)?REF\s+(\S+)/.exec(text)?.[1] ?? []);
  return [...new Set([...links, ...fields])].filter((name) => !names.has(name));
}

/** Relationships that are used and not there, or that lead to no part; parts that have no type. */
export function brokenRelationships(pack: PackageXml): string[] {
  const found: string[] = [];
  for (const [path, root] of pack.xml) {
    if (path.endsWith('.rels')) continue;
    const known = new Set(relationshipsOf(pack, path).map(({ attributes }) => attributes.Id));
    const used = attributesOf(root, /^r:(?:id|embed|link|pict)$/);
    for (const id of new Set(used)) if (!known.has(id)) found.push(`${path} has no ${id}`);
    for (const { attributes } of relationshipsOf(pack, path)) {
      const target = attributes.TargetMode === 'External' ? null : resolved(path, attributes.Target ?? '');
      if (target !== null && !pack.paths.has(target)) found.push(`${path} leads to ${target}, which is not there`);
    }
  }
  return [...found, ...partsWithoutType(pack)];
}

function partsWithoutType(pack: PackageXml): string[] {
  const types = partOf(pack, '[Content_Types].xml');
  const names = new Set(all(types, 'Override').map(({ attributes }) => attributes.PartName));
  const endings = new Set(all(types, 'Default').map(({ attributes }) => attributes.Extension));
  const untyped = [...pack.paths].filter(
    (path) => path !== '[Content_Types].xml' && !names.has(`/${path}`) && !endings.has(path.replace(/^.*\./, '')),
  );
  return untyped.map((path) => `${path} has no type`);
}

function relationshipsOf(pack: PackageXml, path: string): XmlElement[] {
  const rels = path.replace(/([^/]+)$/, '_rels/$1.rels');
  return all(partOf(pack, rels), 'Relationship');
}

function resolved(path: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : path.replace(/[^/]+$/, '') + target;
}

function attributesOf(element: XmlElement, name: RegExp): string[] {
  const own = Object.entries(element.attributes).flatMap(([key, value]) => (name.test(key) ? [value] : []));
  return [...own, ...element.children.flatMap((child) => attributesOf(child, name))];
}
