import { mkdirSync, writeFileSync } from 'node:fs';
import { siteStyles } from './site-styles.js';

/** Runs when the bundle is made, after it. */
const { css, licence } = await siteStyles('.');
mkdirSync('dist/site-styles', { recursive: true });
writeFileSync('dist/site-styles/dkfds.css', css);
writeFileSync('dist/site-styles/dkfds-licens.md', licence);
