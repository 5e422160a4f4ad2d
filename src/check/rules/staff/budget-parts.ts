import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { unspread } from '../../../model/budget.js';
import type { CheckContext } from '../../context.js';
import { writtenKroner } from './written-kroner.js';

/** Of each amount of the budget no more goes to focus areas than there is, and what its years have is all of it. */
export function budgetParts(context: CheckContext): Diagnostic[] {
  const source = context.fileOf('attachments')?.file;
  const lines = context.plan.attachments?.budget?.finansiering ?? [];
  if (!source) return [];
  return lines.flatMap(({ beløb, indsatsområder, år }, index) => {
    const at = (field: string) => source.keySpanOf(['budget', 'finansiering', index, field]);
    const related = [{ message: 'Beløbet', span: source.spanOf(['budget', 'finansiering', index, 'beløb']) }];
    const [ofAreas, ofYears] = [Object.values(indsatsområder ?? {}), Object.values(år ?? {})];
    const [areasLeft, yearsLeft] = [unspread(beløb, ofAreas), unspread(beløb, ofYears)];
    const help = 'Ret det beløb, der er forkert';
    const found: Diagnostic[] = [];
    if (areasLeft < 0) {
      const message = `Indsatsområderne har ${writtenKroner(-areasLeft)} mere end beløbet på ${writtenKroner(beløb)}`;
      found.push(diagnose('HP616', message, at('indsatsområder'), { help, related }));
    }
    if (ofYears.length > 0 && yearsLeft !== 0) {
      const side = yearsLeft > 0 ? 'mindre' : 'mere';
      const message = `Årene har ${writtenKroner(Math.abs(yearsLeft))} ${side} end beløbet på ${writtenKroner(beløb)}`;
      found.push(diagnose('HP616', message, at('år'), { help, related }));
    }
    return found;
  });
}
