import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';

/** A success criterion says how long is counted, and together they cover the plan's period or are counted regularly. */
export function measuringTime(context: CheckContext): Diagnostic[] {
  const { fra, til } = context.plan.file.periode;
  const period = monthsBetween(fra, til);
  return subAgreementFiles(context).flatMap(({ content, file }) => {
    const all = (content.aktiviteter ?? []).flatMap((activity, at) =>
      ('succeskriterier' in activity ? (activity.succeskriterier ?? []) : []).map((criterion, index) => ({
        criterion,
        path: ['aktiviteter', at, 'succeskriterier', index],
      })),
    );
    const withoutTime = all.filter(({ criterion }) => criterion.over === undefined && criterion.pr === undefined);
    const short = all.filter(({ criterion }) => criterion.over !== undefined && criterion.over < period);
    const [first, ...others] = short;
    const long = all.filter(({ criterion }) => criterion.over !== undefined && criterion.over > period);
    return [
      ...withoutTime.map(({ criterion, path }) =>
        diagnose('HP393', `«${criterion.enhed}» tælles, men ikke over hvor lang tid`, file.spanOf([...path, 'enhed']), {
          help: 'Tilføj «over», fx 4 år eller 17 mdr., eller «pr», fx uge, år eller gang',
        }),
      ),
      ...long.map(({ criterion, path }) =>
        diagnose(
          'HP331',
          `Der tælles over ${criterion.over} måneder, men perioden er kun på ${period}`,
          file.spanOf([...path, 'over']),
          { help: 'Ret tiden, fx til 4 år eller 17 mdr.' },
        ),
      ),
      ...(first
        ? [
            diagnose(
              'HP394',
              partMessage(short.length, all.length, first.criterion.over ?? 0, period),
              file.spanOf([...first.path, 'over']),
              {
                help: 'Skriv mål for hele perioden, eller sig i delaftalen, hvornår resten fastlægges',
                related: others
                  .slice(0, 3)
                  .map(({ path }) => ({ message: 'Også her', span: file.spanOf([...path, 'over']) })),
              },
            ),
          ]
        : []),
    ];
  });
}

function partMessage(short: number, all: number, months: number, period: number): string {
  return `${short} af ${all} succeskriterier gælder kun en del af periodens ${period} måneder, fx ${months}`;
}

/** Whole months from the first day to the last. */
function monthsBetween(from: string, to: string): number {
  const month = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  // The last day counts in full: 1 August to 31 July is twelve months.
  const last = new Date(Date.parse(to) + 24 * 3600 * 1000).toISOString();
  return month(last) - month(from);
}
