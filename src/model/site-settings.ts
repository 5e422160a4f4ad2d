import * as z from 'zod';
import { described, reject } from './field.js';
import { byShape } from './values/by-shape.js';
import { plainText } from './values/text.js';
import { webAddress } from './values/web-address.js';

/** The licences that open data may have, with the addresses by which programs know them. */
const licences = {
  'CC BY 4.0': { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC BY-SA 4.0': { id: 'CC-BY-SA-4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC0 1.0': { id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
} as const;

type LicenceName = keyof typeof licences;
const licenceNames = Object.keys(licences) as [LicenceName, ...LicenceName[]];
const usualLicence: LicenceName = 'CC BY 4.0';

const mailAddress = z.string().transform((text, ctx) => {
  const address = text.trim();
  if (/^[^\s@<>()]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(address)) return address;
  return reject(ctx, 'HP121', `«${address}» er ikke en mailadresse`, 'Skriv fx post@kommunen.dk');
});

/** Where the site will lie, with its last slash. */
const baseAddress = webAddress.transform((address, ctx) => {
  if (!/[?#]/.test(address)) return address.endsWith('/') ? address : `${address}/`;
  return reject(ctx, 'HP121', `Linket «${address}» kan ikke bruges`, 'Skriv adressen uden ? og #');
});

/** `agreements/_websted.yaml`: what the site says of itself, beside all plans. Every field may be left out. */
export const siteSettingsFile = z.strictObject({
  navn: described(plainText, 'Navn', 'Hvad webstedet hedder. Ellers: Helhedsplaner.').optional(),
  adresse: described(
    baseAddress,
    'Adresse',
    'Hvor webstedet ligger, fx https://helhedsplaner.kommunen.dk/. Så får data faste adresser.',
  ).optional(),
  udgiver: described(plainText, 'Udgiver', 'Hvem der offentliggør webstedet og dets data.').optional(),
  'kontakt-epost': described(
    mailAddress,
    'Kontakt',
    'En fælles postkasse til spørgsmål, fx post@kommunen.dk. Aldrig en persons.',
  ).optional(),
  licens: described(
    z.enum(licenceNames).meta({
      valueHelp: {
        'CC BY 4.0': 'Alle må bruge data, når de nævner kilden.',
        'CC BY-SA 4.0': 'Som CC BY, og det, der laves af data, skal have samme licens.',
        'CC0 1.0': 'Alle må bruge data uden vilkår.',
      },
    }),
    'Licens',
    `Hvad andre må med data. Ellers: ${usualLicence}.`,
  ).optional(),
  tilgængelighedserklæring: described(
    webAddress,
    'Tilgængelighedserklæring',
    'Adressen på webstedets erklæring, fx https://www.was.digst.dk/…',
  ).optional(),
  privatliv: described(
    byShape(
      plainText,
      z.strictObject({ link: described(webAddress, 'Link', 'Adressen på udgiverens side om persondata.') }),
    ),
    'Privatliv',
    'Hvad webstedet siger om persondata: en tekst, eller {link: https://…}.',
  ).optional(),
});

/** What the site says of itself; null for what nobody has said. */
export interface SiteSettings {
  readonly name: string;
  /** Ends with a slash. */
  readonly address: string | null;
  readonly publisher: string | null;
  readonly contactMail: string | null;
  /** None where there is no file of settings: without the publisher's word nothing is licensed. */
  readonly licence: { readonly name: string; readonly id: string; readonly url: string } | null;
  readonly accessibilityUrl: string | null;
  readonly privacyText: string | null;
  readonly privacyUrl: string | null;
}

/** Of a site whose publisher has said nothing. */
export const noSettings: SiteSettings = {
  name: 'Helhedsplaner',
  address: null,
  publisher: null,
  contactMail: null,
  licence: null,
  accessibilityUrl: null,
  privacyText: null,
  privacyUrl: null,
};

export function siteSettings(file: z.output<typeof siteSettingsFile>): SiteSettings {
  const { navn, adresse, udgiver, licens = usualLicence, tilgængelighedserklæring, privatliv } = file;
  return {
    name: navn ?? noSettings.name,
    address: adresse ?? null,
    publisher: udgiver ?? null,
    contactMail: file['kontakt-epost'] ?? null,
    licence: { name: licens, ...licences[licens] },
    accessibilityUrl: tilgængelighedserklæring ?? null,
    privacyText: typeof privatliv === 'string' ? privatliv : null,
    privacyUrl: typeof privatliv === 'object' ? privatliv.link : null,
  };
}
