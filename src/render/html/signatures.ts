import type { Signatures, Signer } from '../../document/blocks.js';
import { element, escapeHtml } from './element.js';

/** Who signs, as facts; nobody signs on a page, so the places to write on are only named. */
export function renderSignatures({ id, signers }: Signatures): string {
  return element('ul', { id, class: 'signers' }, signers.map(renderSigner).join('\n'));
}

function renderSigner({ id, party, role, spaces }: Signer): string {
  const who = element('p', {}, element('strong', {}, escapeHtml(party)));
  const as = role === null ? '' : element('p', { class: 'small-text' }, escapeHtml(role));
  const facts = spaces.map(({ label, value }) => {
    return element('div', {}, element('dt', {}, escapeHtml(label)) + element('dd', {}, escapeHtml(value ?? '')));
  });
  return element('li', { id }, who + as + element('dl', {}, facts.join('')));
}
