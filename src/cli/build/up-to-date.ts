import { makesAllData } from '../../publish/fresh-plan.js';
import { documentPath } from '../../publish/output-layout.js';
import { documentFormats } from '../../render/index.js';
import type { BuildTask } from '../build.js';
import { sumOf } from '../count-text.js';
import type { BuildResult } from './summary.js';

/** The result of a build that found everything in place; findings are those of the build that made it. */
export function upToDate({ kinds, chosen, isComplete, survey }: BuildTask): BuildResult {
  const { previous, plans } = survey;
  const records = [...plans].flatMap(([id, record]) => (record ? [{ id, record }] : []));
  const paths = records.flatMap(({ id, record }) => {
    const formats = documentFormats.filter((format) => kinds.has(format));
    const documents = (record.documents ?? []).flatMap(({ fileName }) =>
      formats.map((format) => documentPath(id, fileName, format)),
    );
    const own = [...documents, ...(kinds.has('data') ? (record.data ?? []) : [])];
    return [...(chosen.has(id) ? own : []), ...(kinds.has('site') ? (record.site?.files ?? []) : [])];
  });
  const front = kinds.has('site') ? (previous.record?.front?.files ?? []) : [];
  const allData = makesAllData({ kinds, isComplete }) ? (previous.record?.allData?.files ?? []) : [];
  return {
    files: [...paths, ...allData, ...front].map((path) => ({ path, bytes: previous.record?.files[path]?.bytes ?? 0 })),
    made: new Set(),
    search: survey.search,
    findings: sumOf(records.map(({ record }) => record.findings)),
  };
}
