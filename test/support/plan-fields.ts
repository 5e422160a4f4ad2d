import fc from 'fast-check';
import { Id, line, name, prose, Ref } from './plan-words.js';

/** What the files of a generated plan are made of: shapes of fields that more than one of them has. */
export const focusAreas = [
  { id: 'uddannelse-og-livschancer', name: 'Uddannelse og livschancer' },
  { id: 'beskaeftigelse', name: 'Beskæftigelse' },
  { id: 'kriminalitetsforebyggelse', name: 'Kriminalitetsforebyggelse' },
  { id: 'sammenhaengskraft-og-medborgerskab', name: 'Sammenhængskraft og medborgerskab' },
] as const;
/** A field that may be missing or stand there without anything in it. */
export const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(undefined, '') });
/** A field that is there or not. */
export const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
export const few = <T>(value: fc.Arbitrary<T>, minLength = 1, maxLength = 2) =>
  fc.array(value, { minLength, maxLength });
export const ref = (...kinds: string[]) => fc.nat(999).map((choice) => new Ref(kinds, choice));
export const id = (kind: string) => fc.constant(new Id(kind));
export const oneOf = <T extends string>(...values: T[]) => fc.constantFrom(...values);

export const year = oneOf('1990', '2021', '2100');
const quantity = oneOf('0', '90,7 %', '4,6', '-3,5', '100 %', '1.234.567', '12 pct.', '12345', '0,10 %');
const measured = { år: maybe(year), bemærkning: maybe(line('once')) };
const measureGroup = fc.oneof(
  fc.record({ værdi: quantity, hvor: maybe(name('often')), ...measured }),
  fc.record({ værdier: few(fc.tuple(ref('area'), quantity)), hvor: maybe(name('often')), ...measured }),
);
export const baseline = fc.oneof(oneOf('opgøres ikke', 'ikke oplyst'), measureGroup, few(measureGroup));
export const party = fc.oneof(
  ref('organisation', 'unit'),
  fc.record({ part: ref('organisation', 'unit'), funktion: maybe(name('often')), bemærkning: maybe(line('once')) }),
);
export const openPoints = maybe(few(fc.record({ emne: name('draft'), tekst: prose('draft') })));

export function perArea<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T | string | undefined>> {
  return fc.record(Object.fromEntries(focusAreas.map((area) => [area.id, maybe(value)])));
}
