import { expect, it } from 'vitest';
import { attachSources } from '../../src/cli/attach-sources.js';
import { sampleDocument } from '../support/sample-document.js';

it('attaches what a plan was read from, by its name in the plan’s folder, and never the persons', () => {
  const files = {
    'helhedsplan.yaml': 'navn: x\n',
    'delaftaler/job.yaml': 'mål: []\n',
    'personer.yaml': 'personer: []\n',
  };
  const sources = Object.entries(files).map(([name, text]) => ({ path: `../x/agreements/a/${name}`, text }));
  const [document] = attachSources([sampleDocument()], sources, '../x/agreements/a');
  expect(document?.attachments?.map(({ name, text }) => [name, text])).toEqual([
    ['helhedsplan.yaml', 'navn: x\n'],
    ['delaftaler/job.yaml', 'mål: []\n'],
  ]);
});
