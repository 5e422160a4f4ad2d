import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { findNode, type YamlNode } from '../../../load/yaml-node.js';
import type { ValuePath } from '../../../model/walk.js';
import type { CheckContext } from '../../context.js';
import { type Figure, type FoundIndicator, findIndicators } from '../../indicators.js';

/** Fixed indicators are answered as the form asks: no municipal figure where none is made, and a turnout with its election. */
export function formAnswers(context: CheckContext): Diagnostic[] {
  return findIndicators(context).flatMap((indicator) => {
    if (!indicator.fixed) return ownElections(indicator);
    return [...municipal(indicator), ...(/valg\b/i.test(indicator.text) ? elections(indicator) : [])];
  });
}

function municipal({ fixed, figures, comparison, file, path }: FoundIndicator): Diagnostic[] {
  if (comparison === undefined && fixed?.kommune === false && hasKey(file.file.root, [...path, 'kommune'])) {
    const message = 'Feltet «kommune» er tomt, men denne indikator bliver ikke opgjort for kommunen';
    const help = 'Skriv «kommune: opgøres ikke», eller slet feltet';
    return [diagnose('HP369', message, file.file.keySpanOf([...path, 'kommune']), { help })];
  }
  const figure = figures.find(({ side }) => side === 'sammenligning');
  if (fixed?.kommune !== false || !figure) return [];
  const message = `${figure.written} står som kommunens tal, men denne indikator bliver ikke opgjort for kommunen`;
  return [diagnose('HP369', message, figure.at, { help: 'Skriv «kommune: opgøres ikke»' })];
}

/** Whether a field is written, be it empty. */
function hasKey(root: YamlNode, path: ValuePath): boolean {
  return findNode(root, path).missing === 0;
}

function elections({ figures }: FoundIndicator): Diagnostic[] {
  const held = figures.map((figure) => ({ figure, election: electionOf(figure) }));
  const first = held.find(
    ({ figure, election }) => election !== null && wasHeld(election, figure.measure.år) !== false,
  );
  return held.flatMap(({ figure, election }) => {
    const { measure, at, written } = figure;
    if (election === null) {
      const help = 'Skriv det i bemærkning, fx bemærkning: kommunalvalg';
      return [diagnose('HP369', `Det fremgår ikke, hvilket valg ${written} er fra`, at, { help })];
    }
    if (wasHeld(election, measure.år) === false) {
      const help = 'Ret året eller valget';
      return [diagnose('HP369', `Der var ikke ${election} i ${measure.år}`, figure.yearAt, { help })];
    }
    if (!first || (first.election === election && first.figure.measure.år === measure.år)) return [];
    const [own, other] = [named(election, measure.år), named(first.election, first.figure.measure.år)];
    const message = `Tallet er fra ${own} og kan ikke sammenlignes med et fra ${other}`;
    const related = [{ message: `Tallet fra ${other}`, span: first.figure.at }];
    return [diagnose('HP369', message, at, { help: 'Brug tal fra det samme valg', related })];
  });
}

/** A turnout that the plan counts itself names its election in its own words; its target is a year that has one. */
function ownElections({ text, figures, local, file, path }: FoundIndicator): Diagnostic[] {
  const election = electionIn(text);
  if (election === null) return [];
  const help = 'Ret året eller valget';
  const wrong = figures.filter(({ measure }) => wasHeld(election, measure.år) === false);
  const found = wrong.map(({ measure, yearAt }) =>
    diagnose('HP369', `Der var ikke ${election} i ${measure.år}`, yearAt, { help }),
  );
  const target = typeof local?.mål === 'object' ? local.mål.senest : undefined;
  if (target === undefined || wasHeld(election, target) !== false) return found;
  const message = `Der er ikke ${election} i ${target}`;
  return [...found, diagnose('HP369', message, file.file.spanOf([...path, 'mål', 'senest']), { help })];
}

function named(election: Election | null, year: number | undefined): string {
  return `${election}et${year === undefined ? '' : ` i ${year}`}`;
}

type Election = 'kommunalvalg' | 'folketingsvalg';

function electionOf({ measure }: Figure): Election | null {
  return electionIn(`${measure.bemærkning ?? ''} ${measure.hvor ?? ''}`);
}

function electionIn(text: string): Election | null {
  const said = /(kommun\p{L}*valg|\bKV ?\d)|(folketing\p{L}*valg|\bFV ?\d)/iu.exec(text);
  if (!said) return null;
  return said[1] ? 'kommunalvalg' : 'folketingsvalg';
}

/** Municipal elections are held every fourth year; general ones when they are called, so later ones are not known here. */
const general = new Set([1990, 1994, 1998, 2001, 2005, 2007, 2011, 2015, 2019, 2022]);

function wasHeld(election: Election, year: number | undefined): boolean | null {
  if (year === undefined) return null;
  if (election === 'kommunalvalg') return year < 2001 ? null : year === 2001 || (year - 2005) % 4 === 0;
  return year > 2025 ? null : general.has(year);
}
