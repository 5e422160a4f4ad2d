import { documentFileUrl } from '../../publish/site-urls.js';
import { escapeHtml } from '../../render/html/element.js';
import type { DocumentName } from './preview-documents.js';
import { besideUrl, clientUrl, pageOfDocument, pagesUrl } from './preview-urls.js';

/** A document's page of the site beside its PDF file. */
export function besidePage(planId: string, document: DocumentName, all: readonly DocumentName[]): string {
  const page = pageOfDocument(planId, document.id);
  const pdf = documentFileUrl(planId, document.fileName, 'pdf');
  const title = escapeHtml(document.title);
  const others = all.map(({ id, title: name }) => {
    const current = id === document.id ? ' aria-current="page"' : '';
    return `<li><a href="${besideUrl(planId, id)}"${current}>${escapeHtml(name)}</a></li>`;
  });
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: side og PDF – Forhåndsvisning</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${clientUrl}beside.css">
<script src="${clientUrl}beside.js" defer></script>
</head>
<body>
<header>
<h1>${title}</h1>
<nav aria-label="Dokumentet">
<ul>
<li><a href="${page}">Kun siden</a></li>
<li><a href="${pdf}">Kun PDF</a></li>
<li><a href="${documentFileUrl(planId, document.fileName, 'docx')}">Hent Word</a></li>
<li><a href="${pagesUrl(planId)}">Oversigt</a></li>
</ul>
</nav>
<details>
<summary>Andre dokumenter</summary>
<ul>
${others.join('\n')}
</ul>
</details>
</header>
<main>
<iframe title="Siden" src="${page}"></iframe>
<section aria-label="PDF">
<p id="besked" role="status">PDF-filen bliver lavet …</p>
<iframe title="PDF-filen" data-file="${pdf}"></iframe>
</section>
</main>
</body>
</html>
`;
}
