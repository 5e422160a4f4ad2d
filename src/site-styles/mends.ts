import type { AtRule, Declaration, Root, Rule } from 'postcss';
import { withVariables } from './colours.js';

/** What is left out, and why. Each must be found, so that it goes when the guide no longer has it, or pages no longer use it. */
interface Omission {
  readonly why: string;
  readonly selector: RegExp;
  /** Left out, the whole rule goes. */
  readonly properties?: RegExp;
}

const omissions: readonly Omission[] = [
  { why: 'hides what reaches outside the window', selector: /^body$/, properties: /^overflow-x$/ },
  { why: 'a rem is ten pixels only here; sizes are converted', selector: /^html$/, properties: /^font-(size|family)$/ },
  {
    why: 'drawn bullets come through in lists of ours; the browser draws them',
    selector: /(^|\s)li::before$/,
  },
  { why: 'see above', selector: /^(ul|ul > li)$/, properties: /^(list-style-type|padding-left)$/ },
  {
    why: 'says again what is inherited, so that a note or a cell could not have a look of its own',
    selector: /^(p|ul|ul > li|ol li|h[1-6]|figcaption p|footer \.footer p)$/,
    properties: /^(color|text-transform|letter-spacing)$/,
  },
  {
    why: 'see above',
    selector: /^(p|ul|ul > li|ol li|figcaption p)$/,
    properties: /^(font-size|font-weight|line-height)$/,
  },
  {
    why: 'forms have headings within headings; our own sizes lie closer together',
    selector: /^h[1-6]$/,
    properties: /^(font-size|line-height|max-width)$/,
  },
  { why: 'lines of ours have a length of their own', selector: /^(p$|[uo]l:not)/, properties: /^max-width$/ },
  { why: 'long pages are slower with it', selector: /^body$/, properties: /^(text-rendering|font-feature-settings)$/ },
  { why: 'the skip link must be seen at once', selector: /^a\.skipnav(:focus)?$/, properties: /^transition$/ },
  {
    why: 'the triangle of `details` is the browser’s own',
    selector: /-summary::(marker|-webkit-details-marker|before)$/,
  },
  { why: 'see above', selector: /\.details-summary$/, properties: /^display$/ },
  { why: 'cells of ours are alike, wherever they stand in a row', selector: /t[dh]:(first|last)-child$/ },
  {
    why: 'no page has these within or after each other, which names alone do not tell',
    selector:
      /^(h[56] \+|legend h|fieldset ul|table \.form|footer (\.footer )?(h|ul)|a\.card|\.table thead th \S*button|.*card-heading:last)/,
  },
  { why: 'see above', selector: /^\.details \.details-text p$/ },
  { why: 'links are underlined anyhow, and headings cannot have the focus', selector: /^h[1-6]( a\b|:focus$)/ },
  {
    why: 'nothing is disabled, and no numbers are asked for',
    selector: /:disabled$|type=number|spin-button|file-upload/,
  },
];

/** Makes the guide's rules fit a page that is also read in the dark, on paper and at 320 pixels. */
export function mend(root: Root): void {
  const found = new Set<Omission>();
  root.walkAtRules((rule) => {
    if (isLeftOut(rule)) rule.remove();
  });
  root.walkRules((rule) => {
    mendRule(rule, found);
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  for (const omission of omissions) {
    if (!found.has(omission))
      throw new Error(`Pages no longer get ${omission.selector} from the guide (${omission.why})`);
  }
}

/** Fonts are our own and in parts. On paper the guide changes type and size and breaks up tables; our print style is whole. */
function isLeftOut({ name, params }: AtRule): boolean {
  return name === 'charset' || name === 'font-face' || (name === 'media' && params.startsWith('print'));
}

function mendRule(rule: Rule, found: Set<Omission>): void {
  const concerning = (selector: string) => omissions.filter((omission) => omission.selector.test(selector));
  const kept = rule.selectors.filter((selector) => {
    const whole = concerning(selector).filter(({ properties }) => !properties);
    for (const omission of whole) found.add(omission);
    return whole.length === 0;
  });
  if (kept.length === 0) {
    rule.remove();
    return;
  }
  rule.selectors = kept.map((selector) => selector.replaceAll(/:focus(?!-)/g, ':focus-visible'));
  rule.walkDecls((declaration) => {
    // A rule for several elements is left as it is unless all of them are to be without.
    const partly = kept.map((selector) =>
      concerning(selector).filter((each) => each.properties?.test(declaration.prop)),
    );
    if (partly.every((each) => each.length > 0)) {
      for (const omission of partly.flat()) found.add(omission);
      declaration.remove();
    } else mendDeclaration(declaration, rule.selector);
  });
  if (rule.nodes.length === 0) rule.remove();
}

/** In a layer nothing needs to be important to be heard, and what is important could not be changed. */
function mendDeclaration(declaration: Declaration, selector: string): void {
  const { prop, value } = declaration;
  if (value.includes('url(')) {
    declaration.remove();
    return;
  }
  declaration.important = declaration.important && selector === '[hidden]';
  declaration.value = withVariables(prop, inOurRems(prop === 'font-weight' ? inOurFaces(value) : value));
}

/** The site has no face between normal and semi-bold, and none above it. */
function inOurFaces(weight: string): string {
  return Number(weight) > 400 ? '600' : weight;
}

/** The guide's rem is ten pixels; ours is what the reader's browser says. */
function inOurRems(value: string): string {
  return value.replace(/(-?[\d.]+)rem\b/g, (_, size: string) => `${Number((Number(size) / 1.6).toFixed(4))}rem`);
}
