// Skriver det, som `npx helhedsplan check --format json` fandt, om til GitLabs format for kodekvalitet:
//   npx helhedsplan check --format json | node gitlab-kodekvalitet.mjs > kodekvalitet.json
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';

const severities = { error: 'major', warning: 'minor', note: 'info' };
/** Den samme besked kan stå flere steder i en fil; hver skal have sit eget mærke, som ikke afhænger af linjen. */
const seen = new Map();

const findings = JSON.parse(await text(process.stdin));
const report = findings.map(({ code, severity, message, file, line, help }) => {
  const key = [code, file, message].join('\n');
  const number = (seen.get(key) ?? 0) + 1;
  seen.set(key, number);
  return {
    description: help ? `${message}. ${help}` : message,
    check_name: code,
    fingerprint: createHash('sha256').update(`${key}\n${number}`).digest('hex'),
    severity: severities[severity],
    location: { path: file ?? 'agreements', lines: { begin: line ?? 1 } },
  };
});
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
