import { codeGroups, severityText } from '../../src/diagnostics/code-groups.js';
import { type DiagnosticCode, registry } from '../../src/diagnostics/registry.js';

/** The sections of a code's page, in order. */
export const sections = ['Hvad det betyder', 'Hvorfor det betyder noget', 'Eksempel', 'Sådan retter du det'] as const;

/** What a page must begin with. */
export function pageHead(code: DiagnosticCode): string {
  return `# ${code} · ${registry[code].title}\n\n**${severityText(code)}**\n\n## ${sections[0]}\n`;
}

/** `docs/koder/README.md`: every code with its severity, title and page. */
export function codeIndex(): string {
  const tables = codeGroups().map(({ title, codes }) => {
    const lines = codes.map((code) => `| [${code}](${code}.md) | ${severityText(code)} | ${registry[code].title} |`);
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
