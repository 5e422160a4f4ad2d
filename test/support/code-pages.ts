import { type DiagnosticCode, registry } from '../../src/diagnostics/registry.js';

/** The sections of a code's page, in order. */
export const sections = ['Hvad det betyder', 'Hvorfor det betyder noget', 'Eksempel', 'Sådan retter du det'] as const;

const names = { error: 'Fejl', warning: 'Advarsel', note: 'Bemærkning' } as const;

/** `Advarsel · fejl i et endeligt dokument` */
export function severityText(code: DiagnosticCode): string {
  const { severity, blocksFinal } = registry[code];
  return `${names[severity]}${blocksFinal && severity !== 'error' ? ' · fejl i et endeligt dokument' : ''}`;
}

/** What a page must begin with. */
export function pageHead(code: DiagnosticCode): string {
  return `# ${code} · ${registry[code].title}\n\n**${severityText(code)}**\n\n## ${sections[0]}\n`;
}

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
  ['HP401', 'Skabeloner'],
  ['HP501', 'Output'],
  ['HP601', 'Medarbejdere og penge'],
  ['HP620', 'Sprog og tegn'],
  ['HP701', 'Personoplysninger'],
  ['HP801', 'Undtagelser'],
];

/** `docs/koder/README.md`: every code with its severity, title and page. */
export function codeIndex(): string {
  const codes = (Object.keys(registry) as DiagnosticCode[]).sort();
  const tables = groups.map(([from, title], index) => {
    const until = groups[index + 1]?.[0] ?? 'HP999';
    const rows = codes.filter((code) => code >= from && code < until);
    const lines = rows.map((code) => `| [${code}](${code}.md) | ${severityText(code)} | ${registry[code].title} |`);
    return ['', `## ${title}`, '', '| Kode | Alvor | Hvad |', '| --- | --- | --- |', ...lines, ''].join('\n');
  });
  return `${introduction}${tables.join('')}`;
}

const introduction = `# Koder

Hver besked fra værktøjet har en kode. Koder ændres aldrig og bruges aldrig om. Hver kode har en side, som også kan læses på
kommandolinjen: \`npx helhedsplan explain HP204\`.

**Fejl** skal rettes. **Advarsler** er i orden i et udkast; står der «fejl i et endeligt dokument», skal de være rettet, før
dokumentet kan skrives under. **Bemærkninger** er gode at kende. En advarsel eller bemærkning kan undtages på ét sted med en grund,
se [forfatterguiden](../forfatterguide.md#undtagelser).
`;
