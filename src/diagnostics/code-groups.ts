import { type DiagnosticCode, registry } from './registry.js';

/** The groups of codes by their first possible number, as the index of pages lists them. */
const groups: readonly [from: string, title: string][] = [
  ['HP001', 'Filer og YAML'],
  ['HP101', 'Felter'],
  ['HP201', 'Henvisninger'],
  ['HP301', 'Formularen'],
  ['HP320', 'Navne'],
  ['HP330', 'Periode, år og datoer'],
  ['HP340', 'Parter, dokumenter og henvisninger i teksten'],
  ['HP360', 'Delmål, indikatorer og tal'],
  ['HP380', 'Aktiviteter og målgrupper'],
  ['HP391', 'Mål og succeskriterier (2015-18)'],
  ['HP395', 'Underskrifter'],
  ['HP401', 'Skabeloner'],
  ['HP501', 'Output'],
  ['HP601', 'Medarbejdere og penge'],
  ['HP620', 'Sprog og tegn'],
  ['HP701', 'Personoplysninger'],
  ['HP801', 'Undtagelser'],
  ['HP810', 'Eksempler på indsatser'],
];

export interface CodeGroup {
  readonly title: string;
  readonly codes: readonly DiagnosticCode[];
}

/** Every code that the tool can report, in its group and in numerical order. */
export function codeGroups(): CodeGroup[] {
  const codes = (Object.keys(registry) as DiagnosticCode[]).sort();
  return groups.map(([from, title], index) => {
    const until = groups[index + 1]?.[0] ?? 'HP999';
    return { title, codes: codes.filter((code) => code >= from && code < until) };
  });
}

const names = { error: 'Fejl', warning: 'Advarsel', note: 'Bemærkning' } as const;

/** `Advarsel · fejl i et endeligt dokument` */
export function severityText(code: DiagnosticCode): string {
  const { severity, blocksFinal } = registry[code];
  return `${names[severity]}${blocksFinal && severity !== 'error' ? ' · fejl i et endeligt dokument' : ''}`;
}
