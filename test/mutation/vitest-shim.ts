import { isDeepStrictEqual } from 'node:util';

/** As much of vitest as the tests of the rules use, so that they run by the thousand in one process. */
interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

export const tests: Test[] = [];
const suites: string[] = [];

export function describe(name: string, body: () => void): void {
  suites.push(name);
  body();
  suites.pop();
}
describe.each = (rows: readonly unknown[]) => (name: string, body: (...row: unknown[]) => void) => {
  for (const row of rows) describe(name, () => body(...(Array.isArray(row) ? row : [row])));
};

export function it(name: string, ...rest: unknown[]): void {
  const body = rest.find((each) => typeof each === 'function') as () => unknown;
  tests.push({ name: [...suites, name].join(' > '), run: body });
}
it.each =
  (rows: readonly unknown[]) =>
  (name: string, ...rest: unknown[]) => {
    const body = rest.find((each) => typeof each === 'function') as (...row: unknown[]) => unknown;
    for (const row of rows) it(name, () => body(...(Array.isArray(row) ? row : [row])));
  };

class Failed extends Error {}

export function expect(actual: unknown) {
  return matchers(actual, true);
}
expect.stringMatching = (pattern: RegExp) => new TextLike((text) => pattern.test(text));
expect.stringContaining = (part: string) => new TextLike((text) => text.includes(part));

/** Stands for any text of a kind where something else is compared with it. */
class TextLike {
  constructor(private readonly fits: (text: string) => boolean) {}

  stands(actual: unknown): boolean {
    return typeof actual === 'string' && this.fits(actual);
  }
}

function matchers(actual: unknown, wanted: boolean) {
  const hold = (holds: boolean) => {
    if (holds !== wanted) throw new Failed();
  };
  const list = (actual instanceof Set ? [...actual] : actual) as { length: number; includes(each: unknown): boolean };
  return {
    toBe: (expected: unknown) => hold(Object.is(actual, expected)),
    toEqual: (expected: unknown) => hold(equals(plain(actual), plain(expected))),
    toStrictEqual: (expected: unknown) => hold(isDeepStrictEqual(actual, expected)),
    toContain: (expected: unknown) => hold(list.includes(expected)),
    toContainEqual: (expected: unknown) =>
      hold((actual as unknown[]).some((each) => isDeepStrictEqual(each, expected))),
    toHaveLength: (expected: number) => hold(list.length === expected),
    toMatch: (expected: string | RegExp) =>
      hold(typeof expected === 'string' ? String(actual).includes(expected) : expected.test(String(actual))),
    toMatchObject: (expected: unknown) => hold(fits(actual, expected)),
    toBeNull: () => hold(actual === null),
    toBeUndefined: () => hold(actual === undefined),
    toBeTruthy: () => hold(Boolean(actual)),
    toBeFalsy: () => hold(!actual),
    toBeDefined: () => hold(actual !== undefined),
    toBeGreaterThan: (expected: number) => hold((actual as number) > expected),
    toBeLessThan: (expected: number) => hold((actual as number) < expected),
    toBeLessThanOrEqual: (expected: number) => hold((actual as number) <= expected),
    toBeGreaterThanOrEqual: (expected: number) => hold((actual as number) >= expected),
    get not(): ReturnType<typeof matchers> {
      return matchers(actual, !wanted);
    },
  };
}

/** `toEqual` does not mind what is undefined. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value.constructor !== Object) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, plain(each)]])),
  );
}

function equals(actual: unknown, expected: unknown): boolean {
  if (expected instanceof TextLike) return expected.stands(actual);
  if (!isPlain(actual) || !isPlain(expected) || Array.isArray(actual) !== Array.isArray(expected))
    return isDeepStrictEqual(actual, expected);
  const [left, right] = [Object.entries(actual), Object.entries(expected)];
  return left.length === right.length && right.every(([key, each]) => key in actual && equals(actual[key], each));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return Array.isArray(value) || (typeof value === 'object' && value !== null && value.constructor === Object);
}

function fits(actual: unknown, expected: unknown): boolean {
  if (expected instanceof TextLike) return expected.stands(actual);
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected);
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) && actual.length === expected.length && expected.every((each, at) => fits(actual[at], each))
    );
  return (
    typeof actual === 'object' &&
    actual !== null &&
    Object.entries(expected).every(([key, each]) => fits((actual as Record<string, unknown>)[key], each))
  );
}
