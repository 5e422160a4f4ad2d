import type { Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { Publication } from '../../model/booklet.js';

/** `«Boligsociale indsatser – kort fortalt», VIVE`, with a link where the source has an address. */
export function publicationLine({ titel, udgiver, link }: Publication): Inline[] {
  const title = text(`«${titel}»`);
  const named: Inline = link ? { type: 'link', href: link, children: [title] } : title;
  return udgiver ? [named, text(`, ${udgiver}`)] : [named];
}

/** As above, with what there is to say of the source. */
export function wholePublicationLine(publication: Publication): Inline[] {
  const { bemærkning } = publication;
  return [...publicationLine(publication), ...(bemærkning ? [text(`, ${bemærkning}`)] : [])];
}
