import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What html-validate finds wrong with a page or a fragment, as `line rule: message`. */
export async function htmlFaults(html: string, kind: 'page' | 'fragment'): Promise<string[]> {
  const report = await validators[kind].validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

const rules: NonNullable<ConfigData['rules']> = {
  'doctype-style': ['error', { style: 'lowercase' }],
  'heading-level': 'error',
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'require-sri': ['error', { target: 'crossorigin' }],
  // HTML allows dots and Danish letters in ids; the rule's default looks out for CSS selectors.
  'valid-id': ['error', { relaxed: true }],
};

const shared = ['html-validate:recommended', 'html-validate:a11y'];
const validators = {
  fragment: new HtmlValidate(new StaticConfigLoader({ extends: shared, rules })),
  page: new HtmlValidate(new StaticConfigLoader({ extends: [...shared, 'html-validate:document'], rules })),
};
