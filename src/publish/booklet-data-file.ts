import type { Booklet, BookletIntervention } from '../model/booklet-data.js';
import type { Result } from '../model/result.js';

/** `output/data/indsatser.json`: the examples of interventions with their results as open data. */
export function bookletDataFile({ file: { undtagelser: _, ...file }, interventions }: Booklet): string {
  const data = { format: 'helhedsplan-indsatser/1', hæfte: file, indsatser: interventions.map(interventionData) };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function interventionData({ id, content: { undtagelser: _, resultater, ...content } }: BookletIntervention): object {
  return { id, ...content, resultater: resultater.map(resultData) };
}

/** As authors write it, with figures as data. */
function resultData(result: Result): object {
  const { tekst, unit, enhed, bemærkning } = result;
  const about = { tekst, enhed: unit === 'percent' ? 'procent' : unit === 'kroner' ? 'kroner' : enhed, bemærkning };
  switch (result.kind) {
    case 'years':
      return {
        ...about,
        'pr-år': Object.fromEntries([...result.years].map(([year, value]) => [year, value?.value ?? null])),
      };
    case 'beforeAfter': {
      const { before, after } = result;
      const timed = ({ periode, værdi }: typeof before) => ({ periode, værdi: værdi.value });
      return { ...about, før: timed(before), efter: timed(after) };
    }
    case 'single': {
      const { when, value } = result;
      return { ...about, værdi: value.value, ...(typeof when === 'string' ? { periode: when } : { år: when }) };
    }
  }
}
