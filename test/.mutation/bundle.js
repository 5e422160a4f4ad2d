var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};

// src/model/field.ts
import { z } from "zod";
function described(schema, title, description) {
  return schema.meta({ ...schema.meta(), title, description });
}
function formField(schema, title, guidance) {
  return schema.optional().meta({ ...schema.meta(), title, guidance, formRequired: true });
}
function reject(ctx, code, message, help, instead) {
  ctx.issues.push({ code: "custom", input: ctx.value, message, params: { code, help, instead } });
  return z.NEVER;
}
var init_field = __esm({
  "src/model/field.ts"() {
    "use strict";
  }
});

// src/model/values/date.ts
import { z as z5 } from "zod";
function parseDate(text3) {
  const trimmed2 = text3.trim();
  const iso2 = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed2);
  if (iso2) return isoDate(iso2[1], iso2[2], iso2[3]);
  const danish2 = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})$/.exec(trimmed2);
  if (danish2) return isoDate(fullYear2(danish2[3]), danish2[2], danish2[1]);
  const spelled2 = /^(?:den\s+)?(\d{1,2})\.?\s*(\p{L}{3,})\.?\s+(\d{4})$/iu.exec(trimmed2);
  const named3 = spelled2?.[2]?.toLowerCase() ?? "";
  const month = monthNames.findIndex((name2) => name2 === named3 || named3.length <= 4 && name2.startsWith(named3));
  return spelled2 && month >= 0 ? isoDate(spelled2[3], String(month + 1), spelled2[1]) : null;
}
function fullYear2(year2 = "") {
  return year2.length === 2 ? `20${year2}` : year2;
}
function isoDate(year2 = "", month = "", day = "") {
  const text3 = `${year2}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date2 = /* @__PURE__ */ new Date(`${text3}T00:00:00Z`);
  return !Number.isNaN(date2.getTime()) && date2.toISOString().startsWith(text3) ? text3 : null;
}
function dateHelp(text3) {
  const [, day = "", month = "", year2 = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text3) ?? [];
  const name2 = monthNames[Number(month) - 1];
  if (name2 !== void 0 && Number(day) > 28) {
    const days = new Date(Date.UTC(Number(year2), Number(month), 0)).getUTCDate();
    return `${name2[0]?.toUpperCase()}${name2.slice(1)} ${year2} har kun ${days} dage`;
  }
  const isMonth = /^(\p{L}{3,}\.? \d{4}|\d{1,2}[./-]\d{4})$/u.test(text3);
  return isMonth ? "Skriv ogs\xE5 dagen, fx 1.10.2021" : "Skriv fx 1.10.2021 eller 2021-10-01";
}
var monthNames, date, twoYearsHelp, year;
var init_date = __esm({
  "src/model/values/date.ts"() {
    "use strict";
    init_field();
    monthNames = "januar februar marts april maj juni juli august september oktober november december".split(" ");
    date = z5.string().transform((text3, ctx) => {
      const value = parseDate(text3);
      return value ?? reject(ctx, "HP106", `\xAB${text3}\xBB er ikke en dato`, dateHelp(text3.trim()));
    }).meta({ title: "Dato", description: "En dato, fx 1.10.2021 eller 2021-10-01." });
    twoYearsHelp = "Skriv det sidste af dem, fx 2019, og skriv begge i feltet bem\xE6rkning ved siden af";
    year = z5.string().transform((text3, ctx) => {
      const isYear = /^\d{4}$/.test(text3.trim());
      const value = Number(text3);
      if (isYear && value >= 1990 && value <= 2100) return value;
      if (isYear)
        return reject(ctx, "HP112", `\xC5rstallet ${text3} kan ikke passe her`, "Skriv et \xE5rstal fra 1990 til 2100");
      const twoYears = /^\d{4}\s*[/–-]\s*\d{2,4}$/.test(text3.trim());
      if (twoYears) return reject(ctx, "HP112", `\xAB${text3}\xBB er to \xE5rstal: her skal kun st\xE5 \xE9t`, twoYearsHelp);
      return reject(ctx, "HP112", `\xAB${text3}\xBB er ikke et \xE5rstal`, "Skriv \xE5rstallet med fire cifre, fx 2019");
    }).meta({ title: "\xC5r", description: "\xC5rstal med fire cifre, fx 2019.", editorType: ["integer", "string"] });
  }
});

// src/render/fonts.ts
var init_fonts = __esm({
  "src/render/fonts.ts"() {
    "use strict";
  }
});

// src/document/visit.ts
var init_visit = __esm({
  "src/document/visit.ts"() {
    "use strict";
  }
});

// src/document/text.ts
var init_text = __esm({
  "src/document/text.ts"() {
    "use strict";
    init_visit();
  }
});

// src/publish/site-urls.ts
var init_site_urls = __esm({
  "src/publish/site-urls.ts"() {
    "use strict";
  }
});

// src/compose/format/danish.ts
var init_danish = __esm({
  "src/compose/format/danish.ts"() {
    "use strict";
    init_date();
  }
});

// test/mutation/vitest-shim.ts
import { isDeepStrictEqual } from "node:util";
var tests = [];
var suites = [];
function describe(name2, body) {
  suites.push(name2);
  body();
  suites.pop();
}
describe.each = (rows) => (name2, body) => {
  for (const row of rows) describe(name2, () => body(...Array.isArray(row) ? row : [row]));
};
function it(name2, ...rest) {
  const body = rest.find((each) => typeof each === "function");
  tests.push({ name: [...suites, name2].join(" > "), run: body });
}
it.each = (rows) => (name2, ...rest) => {
  const body = rest.find((each) => typeof each === "function");
  for (const row of rows) it(name2, () => body(...Array.isArray(row) ? row : [row]));
};
var hooks = [];
async function prepare() {
  for (const hook of hooks) await hook();
}
var Failed = class extends Error {
};
function expect(actual) {
  return matchers(actual, true);
}
function matchers(actual, wanted) {
  const hold = (holds2) => {
    if (holds2 !== wanted) throw new Failed();
  };
  const list2 = actual;
  return {
    toBe: (expected) => hold(Object.is(actual, expected)),
    toEqual: (expected) => hold(isDeepStrictEqual(plain(actual), plain(expected))),
    toStrictEqual: (expected) => hold(isDeepStrictEqual(actual, expected)),
    toContain: (expected) => hold(list2.includes(expected)),
    toContainEqual: (expected) => hold(actual.some((each) => isDeepStrictEqual(each, expected))),
    toHaveLength: (expected) => hold(list2.length === expected),
    toMatch: (expected) => hold(typeof expected === "string" ? String(actual).includes(expected) : expected.test(String(actual))),
    toMatchObject: (expected) => hold(fits(actual, expected)),
    toBeNull: () => hold(actual === null),
    toBeUndefined: () => hold(actual === void 0),
    toBeDefined: () => hold(actual !== void 0),
    toBeGreaterThan: (expected) => hold(actual > expected),
    toBeLessThan: (expected) => hold(actual < expected),
    toBeLessThanOrEqual: (expected) => hold(actual <= expected),
    toBeGreaterThanOrEqual: (expected) => hold(actual >= expected),
    get not() {
      return matchers(actual, !wanted);
    }
  };
}
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || value.constructor !== Object) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => each === void 0 ? [] : [[key, plain(each)]])
  );
}
function fits(actual, expected) {
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected);
  if (Array.isArray(expected))
    return Array.isArray(actual) && actual.length === expected.length && expected.every((each, at) => fits(actual[at], each));
  return typeof actual === "object" && actual !== null && Object.entries(expected).every(([key, each]) => fits(actual[key], each));
}

// src/check/ages-in-text.ts
var between = String.raw`(\d{1,2})(?:\s?[-–]\s?|\s+til\s+|\s+og\s+)(\d{1,2})`;
var patterns = [
  { pattern: new RegExp(`(?<![\\d.,])${between}(?:-|\\s)?\xE5rige?(?!\\p{L})`, "giu"), read: (a, b) => [a, b] },
  // «2-3 år» may be how long something takes; a word before it says that somebody is that old.
  {
    pattern: new RegExp(
      `(?<=(?:p\xE5|mellem|fra|alderen|unge|b\xF8rn|drenge|piger|beboere)\\s+(?:ca\\.\\s+)?)${between}\\s+\xE5r(?!\\p{L})`,
      "giu"
    ),
    read: (a, b) => [a, b]
  },
  { pattern: /(?<![\d.,+])(\d{1,2})\s?\+(?![\d+])(?:-?årige)?/gu, read: (a) => [a, null] }
];
function agesIn(text3) {
  if (!/\d\s?(?:[-–+]|til\s|og\s)|\d\s+(?:til|og)\s/.test(text3)) return [];
  return patterns.flatMap(
    ({ pattern: pattern8, read: read2 }) => [...text3.matchAll(pattern8)].flatMap((match) => {
      const [from, to] = read2(Number(match[1]), Number(match[2]));
      if (from !== null && to !== null && from >= to) return [];
      const written = match[0].replaceAll(/\s+/g, " ");
      return [{ from, to, text: written, start: match.index, end: match.index + match[0].length }];
    })
  );
}
function rangeOf({ from, to, text: text3 }) {
  const low = from ?? 0;
  return { from: /^over\b/i.test(text3) ? low - 1 : low, to: to ?? Number.POSITIVE_INFINITY };
}
function areSameAges(one, other) {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.from === b.from && a.to === b.to;
}
function isWithin(inner, outer) {
  return inner.from >= outer.from && inner.to <= outer.to;
}
function sharedYears(one, other) {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1);
}
function hull(ranges) {
  return ranges.reduce((all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }), {
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY
  });
}

// test/support/planted.ts
import { readFile as readFile4 } from "node:fs/promises";
import { join as join4 } from "node:path";

// src/diagnostics/diagnostic.ts
function replaceSpan(title, span2, replacement) {
  return { title, edits: [{ span: span2, replacement }] };
}
function isSpan(at) {
  return at !== null && "source" in at;
}
function hasErrors(diagnostics) {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

// test/support/fixture-plan.ts
import { cp, mkdir, mkdtemp, readFile as readFile3, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join as join3 } from "node:path";
import { fileURLToPath } from "node:url";

// src/load/plan-folder.ts
import { lstat, readdir, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";

// src/diagnostics/codes/definition.ts
var error = (title) => ({ severity: "error", title, blocksFinal: true });
var warning = (title) => ({ severity: "warning", title, blocksFinal: false });
var unfinished = (title) => ({ severity: "warning", title, blocksFinal: true });
var note = (title) => ({ severity: "note", title, blocksFinal: false });

// src/diagnostics/codes/activities.ts
var activitiesCodes = {
  HP380: warning("Alderen passer ikke til m\xE5lgruppen"),
  HP381: warning("M\xE5lgrupperne overlapper, eller nogen falder imellem"),
  HP382: warning("Det, der m\xE5les, g\xE6lder en anden alder"),
  HP383: warning("Teksten n\xE6vner et omr\xE5de, som aktiviteten ikke har"),
  HP384: warning("Bidrag til et indsatsomr\xE5de, der ikke passer"),
  HP385: note("Ansvaret er ikke placeret"),
  HP386: note("Forankringen mangler"),
  HP387: note("Samme afsnit to steder"),
  HP388: note("Langt form\xE5l"),
  HP389: warning("Opgave uden ansvarlig"),
  HP390: warning("Alderen passer ikke til gruppens navn")
};

// src/diagnostics/codes/exceptions.ts
var exceptionCodes = {
  HP801: error("Undtagelsen kan ikke bruges"),
  HP802: warning("Undtagelsen passer ikke p\xE5 noget")
};

// src/diagnostics/codes/fields.ts
var fieldsCodes = {
  HP101: error("Ukendt felt"),
  HP102: error("Feltet mangler"),
  HP103: error("Forkert slags v\xE6rdi"),
  HP104: error("Ikke en af de tilladte v\xE6rdier"),
  HP105: error("Ugyldigt id"),
  HP106: error("Ikke en dato"),
  HP107: error("Ikke et tal"),
  HP108: error("Tallet kan l\xE6ses p\xE5 flere m\xE5der"),
  HP109: error("For f\xE5 punkter"),
  HP110: error("Tallet er uden for det mulige"),
  HP111: error("Ikke ja eller nej"),
  HP112: error("Ikke et \xE5rstal"),
  HP113: error("Ikke en aldersgruppe"),
  HP114: error("Perioden slutter, f\xF8r den begynder"),
  HP115: error("Felterne passer ikke sammen"),
  HP116: error("Ikke et bel\xF8b"),
  HP120: error("Opm\xE6rkning, der ikke kan bruges"),
  HP121: error("Link, der ikke kan bruges"),
  HP122: error("Fodnote uden tekst eller henvisning"),
  HP123: error("Flere linjer i et felt p\xE5 \xE9n linje"),
  HP124: warning("Opm\xE6rkning, der ikke virker"),
  HP125: error("For lang tekst")
};

// src/diagnostics/codes/files.ts
var filesCodes = {
  HP001: error("Filen kan ikke l\xE6ses"),
  HP002: error("Filen er for stor"),
  HP003: error("Filen er ikke gemt som UTF-8"),
  HP004: error("Filen er tom"),
  HP005: error("Filen kan ikke l\xE6ses som YAML"),
  HP006: error("Tabulator i indrykningen"),
  HP007: error("Samme felt to gange"),
  HP008: error("Ankre og henvisninger (& og *) bruges ikke"),
  HP009: error("Typem\xE6rker (!) bruges ikke"),
  HP010: error("For mange niveauer"),
  HP011: error("Flere dokumenter i samme fil"),
  HP012: warning("Tekst efter # kommer ikke med"),
  HP013: warning("Bogstaver sat sammen af to tegn"),
  HP014: error("Forkert l\xE6ste danske bogstaver"),
  HP015: error("Filen er ikke felter og v\xE6rdier"),
  HP016: error("Genvej ud af mappen"),
  HP017: warning("Ukendt fil i planens mappe"),
  HP018: error("Planens mappe har et ugyldigt navn"),
  HP019: error("Ingen planer fundet"),
  HP020: error("Planen findes ikke"),
  HP021: error("Planen mangler helhedsplan.yaml"),
  HP022: warning("Tom tekstblok"),
  HP023: error("Et komma deler teksten"),
  HP024: error("Anf\xF8rselstegn fra Word"),
  HP025: warning("Afsnit, der l\xF8ber sammen")
};

// src/diagnostics/codes/form.ts
var formCodes = {
  HP301: unfinished("Feltet er ikke udfyldt"),
  HP302: unfinished("Oplysningen er ikke oplyst"),
  HP303: unfinished("Valgt indsatsomr\xE5de uden delaftale"),
  HP304: error("Delaftale for et indsatsomr\xE5de, der ikke er valgt"),
  HP305: unfinished("Dokumentet mangler"),
  HP306: unfinished("\xC5bent punkt"),
  HP307: unfinished("Henvisning til et andet regulativ"),
  HP308: warning("Formularens faste tekst er skrevet i feltet"),
  HP309: unfinished("Formularens vejledning st\xE5r i feltet"),
  HP310: unfinished("Pladsholder i teksten"),
  HP311: warning("Teksten holder op for tidligt"),
  HP312: warning("Problemkompleks for et indsatsomr\xE5de, der er valgt fra"),
  HP313: warning("Feltet gentager et andet felt"),
  HP314: warning("Feltets betegnelse er skrevet i feltet"),
  HP315: warning("Perioden passer ikke til udgaven af formularen")
};

// src/diagnostics/codes/goals.ts
var goalsCodes = {
  HP360: error("Enheden er en anden end formularens"),
  HP361: warning("Enheden passer ikke til indikatoren"),
  HP362: unfinished("Udgangspunktet er ikke oplyst helt"),
  HP363: warning("Tal fra forskellige \xE5r"),
  HP364: unfinished("Et boligomr\xE5de mangler blandt tallene"),
  HP365: note("Tallene har ikke lige mange decimaler"),
  HP366: warning("Tallet ligger langt fra de andre"),
  HP367: warning("Samme indikator eller delm\xE5l to steder"),
  HP368: warning("Boligomr\xE5det st\xE5r bedre end kommunen"),
  HP369: warning("Svaret passer ikke til den faste indikator"),
  HP370: warning("M\xE5let passer ikke til udgangspunktet"),
  HP371: warning("M\xE5let er et andet end tallet i teksten"),
  HP372: warning("M\xE5let passer ikke til aktivitetens m\xE5lgruppe"),
  HP373: warning("Indikatoren peger p\xE5 en anden aktivitet, end den handler om"),
  HP374: note("Ingen indikator f\xF8lger aktiviteten"),
  HP375: note("Delm\xE5let f\xF8lges kun med opt\xE6llinger"),
  HP376: warning("Henvisning til et delm\xE5l, der ikke findes"),
  HP377: warning("Tallet i teksten modsiger en indikator"),
  HP378: note("Tal uden \xE5r eller kilde"),
  HP379: warning("Datakilden passer ikke til indikatoren")
};

// src/diagnostics/codes/language.ts
var languageCodes = {
  HP620: warning("Tegn, som Word eller en PDF har sat ind"),
  HP621: warning("To skilletegn efter hinanden"),
  HP622: warning("Mellemrum for meget eller for lidt"),
  HP623: warning("Parentes eller anf\xF8rselstegn uden makker"),
  HP624: warning("Samme ord to gange"),
  HP625: note("Procent skrevet p\xE5 flere m\xE5der"),
  HP626: warning("Tal med forkerte skilletegn"),
  HP627: warning("Ord, der er delt af en bindestreg"),
  HP628: warning("Bogstaver og cifre blandet sammen"),
  HP629: warning("Rester fra et andet program"),
  HP630: warning("Ord, der ligner et andet af planens ord"),
  HP631: warning("Ord, der ofte staves forkert"),
  HP632: warning("Lille begyndelsesbogstav efter punktum"),
  HP633: note("Anf\xF8rselstegn af flere slags"),
  HP634: warning("Dato p\xE5 engelsk"),
  HP635: note("Skrevet med store bogstaver"),
  HP636: warning("Teksten holder op midt i en s\xE6tning"),
  HP637: warning("Tomt punkt"),
  HP638: warning("Samme s\xE6tning to gange"),
  HP639: note("Procenttegn, der m\xE5ske mangler")
};

// src/diagnostics/codes/names.ts
var namesCodes = {
  HP320: unfinished("Planens navn er et indsatsomr\xE5des navn"),
  HP321: warning("Planens navn er skrevet anderledes"),
  HP322: warning("Indsatsomr\xE5dets navn er skrevet anderledes"),
  HP323: warning("Navnet er skrevet anderledes, end det er oprettet"),
  HP324: note("Navnet er skrevet i h\xE5nden"),
  HP325: warning("Navn og id passer ikke sammen"),
  HP326: warning("Samme navn to gange"),
  HP327: warning("Samme ord stavet p\xE5 flere m\xE5der"),
  HP328: note("Forkortelse uden forklaring")
};

// src/diagnostics/codes/output.ts
var outputCodes = {
  HP501: error("Der kan ikke skrives")
};

// src/diagnostics/codes/parties.ts
var partiesCodes = {
  HP340: error("Organisationen er af en forkert slags"),
  HP341: warning("Organisationens type passer ikke til navnet"),
  HP342: warning("Boligafdelingerne g\xE5r ikke op"),
  HP343: unfinished("Aftalen mangler en part"),
  HP344: error("Samme part to gange"),
  HP345: warning("Delaftalens part er ikke part i aftalen"),
  HP346: warning("Opgave til en, der ikke er part"),
  HP347: warning("Part uden opgave"),
  HP348: warning("Delaftalen mangler en part"),
  HP349: warning("Oprettet, men ikke brugt"),
  HP350: error("Bilagets fil findes ikke"),
  HP351: warning("Bilag og filer passer ikke sammen"),
  HP352: warning("Linkets tekst og henvisning passer ikke sammen"),
  HP353: unfinished("Formularens bilag mangler p\xE5 listen"),
  HP354: warning("Dokumentet er ikke blandt bilagene"),
  HP355: warning("Dokumentet kalder sig noget forkert"),
  HP356: warning("Delaftalen revideres i en anden takt"),
  HP357: warning("Antallet passer ikke med listen"),
  HP358: note("Linket er ikke sikkert (http)"),
  HP359: warning("Teksten henviser til noget, der ikke er her")
};

// src/diagnostics/codes/period.ts
var periodCodes = {
  HP330: warning("Perioden er ikke pr\xE6cis fire \xE5r"),
  HP331: warning("M\xE5lets \xE5r ligger uden for perioden"),
  HP332: warning("Udgangspunktets \xE5r passer ikke til perioden"),
  HP333: warning("\xC5rstal i teksten ligger uden for perioden"),
  HP334: warning("Dato, der ikke findes"),
  HP335: warning("Perioden er skrevet anderledes i teksten"),
  HP336: note("Datoen er skrevet p\xE5 en m\xE5de, der kan misforst\xE5s"),
  HP337: warning("Stillingens finansiering slutter f\xF8r perioden"),
  HP338: note("Ord, der for\xE6ldes"),
  HP339: warning("M\xE5let siger ikke, hvilken tid det g\xE6lder")
};

// src/diagnostics/codes/privacy.ts
var privacyCodes = {
  HP701: error("CPR-nummer i planen"),
  HP702: warning("Navn fra personer.yaml i en anden fil"),
  HP703: warning("Et personnavn i teksten"),
  HP704: warning("En persons mailadresse i teksten"),
  HP705: warning("Telefonnummer i teksten"),
  HP706: warning("S\xE5 f\xE5 personer, at de kan genkendes"),
  HP707: warning("En boligs adresse i teksten")
};

// src/diagnostics/codes/references.ts
var referencesCodes = {
  HP201: error("Henvisning til noget, der ikke findes"),
  HP202: error("Samme id to gange"),
  HP203: error("Henvisning til noget af en forkert slags"),
  HP204: error("Filens navn passer ikke til indsatsomr\xE5det"),
  HP205: error("Ukendt udgave af formularen"),
  HP206: error("Organisationsdiagrammet g\xE5r i ring")
};

// src/diagnostics/codes/staff.ts
var staffCodes = {
  HP601: error("Andelene giver ikke 100 %"),
  HP602: error("Samme stilling to gange"),
  HP603: warning("Stillingen har b\xE5de andele og timer"),
  HP604: warning("Stillingen har ingen tid i delaftalerne"),
  HP605: warning("Stillingen har opgaver, men ingen tid her"),
  HP606: warning("Flere timer end en fuldtidsstilling"),
  HP607: warning("Finansieringen passer ikke til organisationen"),
  HP608: warning("Medfinansieringen passer ikke til stillingerne")
};

// src/diagnostics/codes/templates.ts
var templatesCodes = {
  HP401: error("Skabelonen bruger et felt, der ikke findes"),
  HP402: error("Skabelonen giver ugyldig opm\xE6rkning"),
  HP403: error("Skabelonen bruger en ukendt hj\xE6lper"),
  HP404: error("Skabelonen kan ikke l\xE6ses"),
  HP405: error("Skabelonen bruger en ordlyd, der ikke findes")
};

// src/diagnostics/cpr-number.ts
var pattern = /(?<!\d[-./ \u00a0]?)(\d{2})(\d{2})(\d{2})([ \u00a0]?[-\u00ad‐‑‒–—−][ \u00a0]?|[ \u00a0])?(\d)\d{3}(?!\d|[-./,]\d|[ \u00a0](?:kr|\d))/gu;
var otherKind = /(?:kr|sag(?:s?n(?:umme)?r|en)?|journal(?:n(?:umme)?r)?|j\.? ?nr|cvr(?:-?n(?:umme)?r)?|ean(?:-?n(?:umme)?r)?|p-?n(?:umme)?r|konto(?:n(?:umme)?r)?|matr(?:ikel)?|gs1|isbn)\.?:? ?(?:nr\.?:? ?)?["']?$|(?:tlf|telefon|mobil)\.? (?:nr\.? ?)?$/iu;
function findCprNumbers(text3) {
  const found2 = [];
  for (const match of text3.matchAll(pattern)) {
    const [whole2, day = "", month = "", year2 = "", separator, seventh = ""] = match;
    if (!isDay(Number(day), Number(month), fullYear(Number(year2), Number(seventh)))) continue;
    const before2 = text3.slice(Math.max(0, match.index - 80), match.index);
    if (otherKind.test(before2.slice(-24)) || separator === void 0 && isPartOfWord(before2)) continue;
    found2.push({
      start: match.index,
      end: match.index + whole2.length,
      masked: `${day}${month}${year2}${separator ?? ""}xxxx`
    });
  }
  return found2;
}
function maskCprNumbers(text3) {
  return findCprNumbers(text3).reduceRight(
    (masked, { start, end, masked: shown }) => masked.slice(0, start) + shown + masked.slice(end),
    text3
  );
}
function isPartOfWord(before2) {
  return /\p{L}$|(?:https?:\/\/|www\.)\S*$/u.test(before2);
}
function fullYear(year2, seventh) {
  if (seventh <= 3) return 1900 + year2;
  if (seventh === 4 || seventh === 9) return (year2 <= 36 ? 2e3 : 1900) + year2;
  return (year2 <= 57 ? 2e3 : 1800) + year2;
}
function isDay(day, month, year2) {
  const date2 = new Date(Date.UTC(year2, month - 1, day));
  return date2.getUTCMonth() === month - 1 && date2.getUTCDate() === day;
}

// src/diagnostics/registry.ts
var registry = {
  ...filesCodes,
  ...fieldsCodes,
  ...referencesCodes,
  ...formCodes,
  ...namesCodes,
  ...periodCodes,
  ...partiesCodes,
  ...goalsCodes,
  ...activitiesCodes,
  ...templatesCodes,
  ...outputCodes,
  ...staffCodes,
  ...languageCodes,
  ...privacyCodes,
  ...exceptionCodes
};
function isDiagnosticCode(text3) {
  return Object.hasOwn(registry, text3);
}
function diagnose(code, message, at, details2 = {}) {
  const { severity } = registry[code];
  return {
    code,
    severity,
    message: maskCprNumbers(short(message)),
    at,
    help: details2.help ? maskCprNumbers(short(details2.help)) : null,
    related: details2.related ?? [],
    fix: details2.fix ?? null
  };
}
function short(text3) {
  return text3.length > 1e3 ? `${text3.slice(0, 700)} \u2026 ${text3.slice(-200)}` : text3;
}

// src/diagnostics/suggest.ts
import { distance } from "fastest-levenshtein";
function suggest(word, candidates) {
  if (word.length > longest) return void 0;
  const folded = fold(word);
  const tolerated = Math.max(1, Math.floor(folded.length / 3));
  let best;
  let bestDistance = tolerated + 1;
  for (const candidate of candidates) {
    if (candidate.length < folded.length - tolerated || candidate.length > 2 * (folded.length + tolerated)) continue;
    const other = fold(candidate);
    const d = areSwapped(folded, other) ? 1 : distance(folded, other);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}
var longest = 200;
function areSwapped(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.length === b.length && at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
function fold(word) {
  return word.normalize("NFC").toLowerCase().replaceAll("ae", "\xE6").replaceAll("oe", "\xF8").replaceAll("aa", "\xE5").replaceAll(/[\s_]+/g, "-");
}

// src/model/values/identifier.ts
init_field();
import { z as z2 } from "zod";
var pattern2 = /^[a-z0-9]+(-[a-z0-9]+)*$/;
function isIdentifier(text3) {
  return pattern2.test(text3);
}
function identifierOf(name2) {
  return name2.normalize("NFC").toLowerCase().replaceAll("\xE6", "ae").replaceAll("\xF8", "oe").replaceAll("\xE5", "aa").normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
function isSpeltDifferently(text3) {
  return /^[\p{L}\p{N}]+([-_ ][\p{L}\p{N}]+)*$/u.test(text3);
}
var identifier = z2.string().transform((text3, ctx) => {
  if (isIdentifier(text3)) return text3;
  const suggestion = identifierOf(text3);
  const help = suggestion ? `Skriv fx ${suggestion}` : "Skriv fx hverdagsoekonomi";
  const message = `\xAB${text3}\xBB kan ikke bruges som id: brug sm\xE5 bogstaver a-z, tal og bindestreg`;
  return reject(ctx, "HP105", message, help, isSpeltDifferently(text3) ? suggestion : null);
});
function declaresId(declares) {
  return identifier.meta({
    role: "id",
    declares,
    title: "Id",
    description: "Kort navn til henvisninger: sm\xE5 bogstaver a-z, tal og bindestreg. Det m\xE5 ikke \xE6ndres, n\xE5r det er taget i brug."
  });
}
function refersTo(...kinds5) {
  return identifier.meta({ role: "reference", refersTo: kinds5 });
}

// src/load/source-file.ts
import { readFile, stat } from "node:fs/promises";

// src/diagnostics/source.ts
var Source = class {
  /**
   * @param path as shown to the user: relative to where the command runs
   * @param origin where `text` begins, when it is an excerpt; offsets and lines always count from the file's beginning
   */
  constructor(path, text3, origin = { line: 1, offset: 0 }) {
    this.path = path;
    this.text = text3;
    this.origin = origin;
    const starts2 = [0];
    for (let at = text3.indexOf("\n"); at >= 0; at = text3.indexOf("\n", at + 1)) starts2.push(at + 1);
    this.lineStarts = starts2;
  }
  path;
  text;
  origin;
  lineStarts;
  get lineCount() {
    return this.origin.line - 1 + this.lineStarts.length;
  }
  /** Position of a 0-based offset; offsets past the end give the end. */
  positionAt(offset) {
    const clamped = Math.max(0, Math.min(offset - this.origin.offset, this.text.length));
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.lineStarts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: this.origin.line + low, column: clamped - (this.lineStarts[low] ?? 0) + 1 };
  }
  /** Offset at which a 1-based line begins. */
  startOfLine(line) {
    return this.origin.offset + (this.lineStarts[line - this.origin.line] ?? this.text.length);
  }
  /** Lines from one to another, both included, with their line breaks. */
  excerpt(from, to) {
    const [start, end] = [this.startOfLine(from), this.startOfLine(to + 1)];
    const text3 = this.text.slice(start - this.origin.offset, end - this.origin.offset);
    return { text: text3, origin: { line: from, offset: start } };
  }
  /** Text of a 1-based line without its line break. */
  line(line) {
    const at = line - this.origin.line;
    const start = this.lineStarts[at] ?? this.text.length;
    return this.text.slice(start, this.lineStarts[at + 1] ?? this.text.length).replace(/\r?\n$/, "");
  }
};

// src/load/syntax-errors.ts
import { YAMLException } from "js-yaml";

// src/load/source-lines.ts
var fieldPattern = /^(\s*(?:- +)?)([\p{Ll}\d][\p{Ll}\d-]*):(?= |$)[ ]*(.*)$/u;
function lineText(source2, line) {
  return source2.line(line).slice(0, 2e3);
}
function lineAbove(source2, line) {
  let next = line - 1;
  while (next > 0 && /^\s*(#|$)/.test(lineText(source2, next))) next--;
  return next;
}
function conflictLine(source2) {
  for (let line = 1; line <= source2.lineCount; line++)
    if (/^(<{7}|>{7})( |$)/.test(lineText(source2, line))) return line;
  return 0;
}
function isInBlock(source2, line) {
  let indent = indentOf(lineText(source2, line));
  const nearest = line - 2e3;
  for (let above = lineAbove(source2, line); above > Math.max(0, nearest) && indent > 0; above = lineAbove(source2, above)) {
    const text3 = lineText(source2, above);
    if (indentOf(text3) >= indent) continue;
    if (/: *[|>][-+]? *$/.test(text3)) return true;
    indent = indentOf(text3);
  }
  return false;
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function openBracket(text3) {
  const open = [];
  for (const { 0: sign2, index } of text3.matchAll(/"[^"]*"|'[^']*'|[{}[\]]/g)) {
    if (sign2 === "{" || sign2 === "[") open.push(index);
    else if (sign2 === "}" || sign2 === "]") open.pop();
  }
  return open.at(-1) ?? null;
}
function short2(text3) {
  return text3.length > 60 ? `${text3.slice(0, 59).trimEnd()}\u2026` : text3.trimEnd();
}

// src/load/syntax-slips.ts
var oddSpaces = /[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]/;
var afterQuote = {
  message: "Teksten g\xE5r videre efter anf\xF8rselstegnet",
  help: 'S\xE6t anf\xF8rselstegn om hele teksten, og brug andre tegn inde i den: "\xBBB\xF8rns ret\xAB til leg"'
};
function slipOf(text3) {
  const odd = oddSpaces.exec(/^(\s*(?:- )?[\p{Ll}\d-]*:?\s?)/u.exec(text3)?.[0] ?? "");
  if (odd) {
    const help = "Slet det, og skriv et almindeligt mellemrum. Det f\xF8lger ofte med fra Word eller en hjemmeside";
    return {
      from: odd.index,
      to: odd.index + 1,
      message: "Her st\xE5r et s\xE6rligt mellemrum, der ikke kan bruges",
      help
    };
  }
  const dash = /^( *)([–—•·▪●*]) +(.*)$/.exec(text3);
  if (dash) {
    const [, indent = "", sign2 = "", rest = ""] = dash;
    const help = `Skriv en almindelig bindestreg og et mellemrum: \xAB- ${short2(rest)}\xBB`;
    return { from: indent.length, to: indent.length + 1, message: `Et punkt kan ikke begynde med ${sign2}`, help };
  }
  const tight = /^( *)-([\p{L}\d{].*)$/u.exec(text3);
  if (tight) {
    const [, indent = "", rest = ""] = tight;
    const help = `Skriv \xAB- ${short2(rest)}\xBB`;
    return {
      from: indent.length,
      to: indent.length + 1,
      message: "Der mangler et mellemrum efter stregen",
      help
    };
  }
  const joined = /^( *(?:- )?)([\p{Ll}\d-]+)([:=] ?| = ?)(?<=[:=]| = ?)([^\s/:].*)$/u.exec(text3);
  if (joined && joined[3] !== ": ") {
    const [, before2 = "", name2 = "", sign2 = "", rest = ""] = joined;
    const from = before2.length + name2.length;
    const message = sign2.includes("=") ? `Efter \xAB${name2}\xBB skal st\xE5 et kolon og ikke =` : "Der mangler et mellemrum efter kolonet";
    return { from, to: from + sign2.length, message, help: `Skriv \xAB${name2}: ${short2(rest)}\xBB` };
  }
  const quoted = /^(\s*(?:- )?(?:[\p{Ll}\d-]+: +)?)(?:"[^"]*"|'[^']*') *([^\s,\]}#:].*)$/u.exec(text3);
  return quoted?.[2] ? { ...afterQuote, from: text3.length - quoted[2].length, to: text3.length } : null;
}

// src/load/syntax-clues.ts
function findClue(source2, offset, reason3) {
  const reader = new ClueReader(source2, offset, reason3);
  return reader.find();
}
var ClueReader = class {
  constructor(source2, offset, reason3) {
    this.source = source2;
    this.reason = reason3;
    ({ line: this.at, column: this.column } = source2.positionAt(offset));
  }
  source;
  reason;
  at;
  column;
  find() {
    return this.conflict() ?? this.firstSlip() ?? (/flow collection/.test(this.reason) ? this.insideBraces() : null) ?? (/deficient indentation|unexpected end/.test(this.reason) ? this.unclosed() : null) ?? this.looseText() ?? this.colonInText() ?? this.indentation();
  }
  conflict() {
    const line = conflictLine(this.source);
    const help = "Behold den ene udgave af linjerne, og slet linjerne med <<<<<<<, ======= og >>>>>>>";
    return line ? this.clue(line, 0, 7, "Her st\xE5r to udgaver af de samme linjer efter en sammenfletning", help) : null;
  }
  /** The first of the lines up to the error that have the same plain slip. */
  firstSlip() {
    let found2 = this.slip(this.at);
    for (let line = lineAbove(this.source, this.at); line > this.at - 100 && line > 0; line = lineAbove(this.source, line)) {
      const next = this.slip(line);
      if (found2 && !next) break;
      found2 = next ?? found2;
      if (!found2 && line < this.at - 2) break;
    }
    return found2;
  }
  slip(line) {
    const text3 = lineText(this.source, line);
    if (isInBlock(this.source, line)) return null;
    const slip = slipOf(text3);
    if (slip) return this.clue(line, slip.from, slip.to, slip.message, slip.help);
    return this.lackingDash(line) ?? this.fieldAmongPoints(line) ?? this.lackingColon(line);
  }
  /** An id alone on its line among points. */
  lackingDash(line) {
    const [, indent, rest] = /^( *)([\p{L}\d-]+)\s*$/u.exec(lineText(this.source, line)) ?? [];
    if (indent === void 0 || rest === void 0) return null;
    const isAmongPoints = [lineAbove(this.source, line), line + 1].some(
      (near) => lineText(this.source, near).startsWith(`${indent}- `)
    );
    return isAmongPoints ? this.noDash(line, indent.length, rest) : null;
  }
  /** Fields or braces as far in as the dashes of a list that stands further in than the field it belongs to. */
  fieldAmongPoints(line) {
    const text3 = lineText(this.source, line);
    const indent = indentOf(text3);
    if (indent === 0 || text3.startsWith("- ", indent) || !(text3[indent] === "{" || fieldPattern.test(text3)))
      return null;
    let above = lineAbove(this.source, line);
    const [, dash] = /^( *)- [^:{[]*$/.exec(lineText(this.source, above)) ?? [];
    if (dash !== void 0 && indent === dash.length + 2) return this.noDash(line, indent, text3.trim());
    let hasPoint = false;
    while (above > 0 && indentOf(lineText(this.source, above)) >= indent) {
      const near = lineText(this.source, above);
      if (indentOf(near) === indent && !near.startsWith("- ", indent)) return null;
      hasPoint ||= indentOf(near) === indent;
      above = lineAbove(this.source, above);
    }
    const isList = /^ *(?:- +)?[\p{Ll}\d-]+: *$/u.test(lineText(this.source, above));
    return hasPoint && isList ? this.noDash(line, indent, text3.trim()) : null;
  }
  noDash(line, indent, rest) {
    const help = `Skriv \xAB- ${short2(rest)}\xBB`;
    return this.clue(line, indent, indent + rest.length, "Der mangler en streg foran punktet", help);
  }
  /** A field's name before a group or on its own above indented lines. */
  lackingColon(line) {
    const [, before2 = "", name2, group2] = /^( *(?:- )?)(\p{Ll}[\p{Ll}\d-]*)(?: +([[{].*))?\s*$/u.exec(lineText(this.source, line)) ?? [];
    const isOverMore = indentOf(lineText(this.source, line + 1)) > before2.length;
    if (name2 === void 0 || group2 === void 0 && !isOverMore) return null;
    const help = `Skriv \xAB${name2}:${group2 ? ` ${short2(group2)}` : ""}\xBB`;
    return this.clue(line, before2.length, before2.length + name2.length, `Der mangler et kolon efter \xAB${name2}\xBB`, help);
  }
  insideBraces() {
    const from = this.column - 1;
    const sign2 = lineText(this.source, this.at)[from] ?? "";
    if (sign2 === "}" || sign2 === "]") {
      const help = "Luk { med } og [ med ], den inderste f\xF8rst";
      return this.clue(this.at, from, from + 1, `Her lukker ${sign2}, men det er en anden parentes, der er \xE5ben`, help);
    }
    if (sign2 === ":") {
      const help = 'Skil felterne med komma: {stilling: leder, andel: 25 %}. H\xF8rer kolonet til en tekst, s\xE5 s\xE6t den i "anf\xF8rselstegn"';
      return this.clue(this.at, from, from + 1, "Der mangler et komma mellem to felter i { }", help);
    }
    const quoted = /(?:"[^"]*"|'[^']*') *$/.test(lineText(this.source, this.at).slice(0, from));
    if (quoted && !/[@`]/.test(sign2)) return this.clue(this.at, from, from + 1, afterQuote.message, afterQuote.help);
    if (/[@`%]/.test(sign2)) {
      const help = 'S\xE6t hele teksten i "anf\xF8rselstegn"';
      return this.clue(this.at, from, from + 1, `En tekst kan ikke begynde med ${sign2}`, help);
    }
    return null;
  }
  /** A quote or bracket that is open at the error: the last line before it that opens more than it closes. */
  unclosed() {
    for (let line = lineAbove(this.source, this.at + 1), steps = 0; line > 0 && steps < 20; line = lineAbove(this.source, line), steps++) {
      const text3 = lineText(this.source, line);
      if (isInBlock(this.source, line)) continue;
      const quote = /^((?:[^"']*[:{[,-] +|[^"']*[{[])|)(["'])(?:(?!\2).)*$/.exec(text3);
      if (quote?.[2]) {
        const from2 = quote[1]?.length ?? 0;
        const help2 = `S\xE6t ${quote[2]} sidst i teksten. H\xF8rer tegnet til teksten, s\xE5 s\xE6t hele teksten i "anf\xF8rselstegn"`;
        return this.clue(line, from2, from2 + 1, `Anf\xF8rselstegnet ${quote[2]} bliver ikke lukket`, help2);
      }
      const from = openBracket(text3);
      if (from === null) continue;
      const closer = text3[from] === "{" ? "}" : "]";
      const help = `S\xE6t ${closer}, hvor den slutter. H\xF8rer ${text3[from]} til en tekst, s\xE5 s\xE6t teksten i "anf\xF8rselstegn"`;
      return this.clue(line, from, from + 1, `Parentesen ${text3[from]} bliver ikke lukket`, help);
    }
    return null;
  }
  /** Text between the field above and the error: under `|` it is not indented, or `|` is missing. */
  looseText() {
    if (/line break is expected/.test(this.reason)) {
      const help2 = "Flyt teksten ned p\xE5 n\xE6ste linje, og ryk den to mellemrum l\xE6ngere ind end feltets navn";
      const end = lineText(this.source, this.at).length;
      return this.clue(this.at, this.column - 1, end, "Teksten skal begynde p\xE5 linjen under |", help2);
    }
    let first = 0;
    let line = fieldPattern.test(lineText(this.source, this.at)) ? lineAbove(this.source, this.at) : this.at;
    while (line > 0 && !fieldPattern.test(lineText(this.source, line))) {
      first = line;
      line = lineAbove(this.source, line);
    }
    const [, before2 = "", name2, value = ""] = fieldPattern.exec(lineText(this.source, line)) ?? [];
    if (name2 === void 0 || first === 0) return null;
    if (/^[|>]/.test(value)) {
      for (let text3 = line + 1; text3 <= this.at; text3++) {
        const content2 = lineText(this.source, text3);
        const indent = indentOf(content2);
        if (content2.trim() === "" || indent > before2.length) continue;
        const help2 = `Ryk teksten to mellemrum l\xE6ngere ind end \xAB${name2}\xBB`;
        return this.clue(text3, indent, content2.length, `Linjen er ikke rykket ind under \xAB${name2}: |\xBB`, help2);
      }
      return null;
    }
    if (value !== "" || [first, this.at].every((text3) => /^\s*- /.test(lineText(this.source, text3)))) return null;
    const help = `Er det en l\xE6ngere tekst, s\xE5 skriv | efter kolonet: \xAB${name2}: |\xBB. Teksten st\xE5r p\xE5 linjerne under, rykket ind`;
    const message = `Linjerne under \xAB${name2}:\xBB kan ikke l\xE6ses som felter og v\xE6rdier`;
    return this.clue(line, before2.length, before2.length + name2.length + 1, message, help);
  }
  colonInText() {
    const text3 = lineText(this.source, this.at);
    const [, before2 = "", name2 = "", value = ""] = fieldPattern.exec(text3) ?? [];
    const from = this.column - 1;
    if (text3[from] !== ":" || value === "" || from <= before2.length + name2.length) return null;
    const help = `S\xE6t hele teksten i "anf\xF8rselstegn": \xAB${name2}: "${short2(value.replaceAll('"', "\xBB"))}"\xBB`;
    return this.clue(this.at, from, from + 1, "Et kolon inde i en tekst l\xE6ses som et nyt felt", help);
  }
  indentation() {
    const text3 = lineText(this.source, this.at);
    const indent = indentOf(text3);
    const isPoint = text3.startsWith("- ", indent);
    if (!isPoint && !fieldPattern.test(text3)) return null;
    for (let line = lineAbove(this.source, this.at); line > 0; line = lineAbove(this.source, line)) {
      const near = lineText(this.source, line);
      const field = fieldPattern.exec(near);
      if (isInBlock(this.source, line) || (isPoint ? !/^ *- /.test(near) : !field)) continue;
      const there = isPoint ? indentOf(near) : field?.[1]?.length ?? 0;
      if (there === indent) return null;
      const what = isPoint ? "Punktet over" : `\xAB${field?.[2]}\xBB over den`;
      const help = `${what} st\xE5r ${there} mellemrum inde. Ryk linjen lige s\xE5 langt ind, hvis de to h\xF8rer sammen`;
      const end = isPoint ? indent + 1 : text3.indexOf(":", indent);
      return this.clue(
        this.at,
        indent,
        end,
        `Linjen er rykket ${indent} mellemrum ind og passer ikke til linjerne over`,
        help
      );
    }
    return null;
  }
  clue(line, from, to, message, help) {
    const start = this.source.startOfLine(line);
    return { message, help, start: start + from, end: start + Math.max(to, from + 1) };
  }
};

// src/load/syntax-errors.ts
var maxDepth = 32;
var emptyHelp = "Slet den, eller udfyld den: npx helhedsplan new <nyt navn> laver en tom plan, hvor filen med alle felter kan kopieres fra";
var syntaxMessages = [
  {
    pattern: /tab characters/,
    code: "HP006",
    message: "Linjen er rykket ind med tabulator",
    help: "Brug mellemrum: to for hvert niveau"
  },
  {
    pattern: /nesting exceeded/,
    code: "HP010",
    message: `Filen har mere end ${maxDepth} niveauer inde i hinanden`,
    help: "Se efter en parentes eller indrykning, der er gentaget ved en fejl"
  },
  {
    pattern: /expected a document, but the input is empty/,
    code: "HP004",
    message: "Filen er tom",
    help: emptyHelp
  },
  {
    pattern: /unexpected end of the stream within a (single|double) quoted/,
    code: "HP005",
    message: "Et anf\xF8rselstegn er aldrig lukket",
    help: "S\xE6t det afsluttende anf\xF8rselstegn"
  },
  {
    pattern: /deficient indentation|unexpected end of the stream within a flow/,
    code: "HP005",
    message: 'Linjen er rykket for lidt ind, eller der mangler et ", en ] eller en } l\xE6ngere oppe',
    help: "Ret indrykningen, eller luk anf\xF8rselstegnet eller parentesen"
  },
  {
    pattern: /unknown (scalar|mapping|sequence) tag|tag/,
    code: "HP009",
    message: "En v\xE6rdi, der begynder med !, l\xE6ses som en type",
    help: 'S\xE6t teksten i "anf\xF8rselstegn"'
  },
  {
    pattern: /alias|anchor/,
    code: "HP008",
    message: "En v\xE6rdi, der begynder med * eller &, l\xE6ses som en henvisning",
    help: 'S\xE6t teksten i "anf\xF8rselstegn"'
  },
  {
    pattern: /./s,
    code: "HP005",
    message: "Her kan teksten ikke l\xE6ses som felt og v\xE6rdi",
    help: 'St\xE5r der et kolon, @, %, *, ` eller { i teksten, s\xE5 s\xE6t den i "anf\xF8rselstegn", eller begynd den med | p\xE5 linjen over'
  }
];
function syntaxDiagnostic(source2, error2) {
  const reason3 = error2 instanceof YAMLException ? error2.reason : "";
  const { offset, tab } = locate(source2, error2 instanceof YAMLException ? error2.mark?.position ?? 0 : 0);
  const known8 = syntaxMessages.find(({ pattern: pattern8 }) => pattern8.test(tab ? "tab characters" : reason3 || "?"));
  const clue = known8?.code === "HP005" ? findClue(source2, offset, reason3) : null;
  if (clue) return diagnose("HP005", clue.message, { source: source2, start: clue.start, end: clue.end }, { help: clue.help });
  const span2 = { source: source2, start: offset, end: offset + 1 };
  return diagnose(known8?.code ?? "HP005", known8?.message ?? "Filen kan ikke l\xE6ses", span2, { help: known8?.help });
}
function locate(source2, position) {
  const offset = Math.max(0, Math.min(position, source2.text.length - 1));
  const { line } = source2.positionAt(offset);
  for (const candidate of [line, line - 1]) {
    if (candidate < 1) continue;
    const tabAt = /^[ ]*\t/.exec(source2.line(candidate));
    if (tabAt) return { offset: source2.startOfLine(candidate) + tabAt[0].length - 1, tab: true };
  }
  return { offset, tab: false };
}

// src/load/source-file.ts
var maxBytes = 2 * 1024 * 1024;
async function readSource(path, shownPath) {
  let bytes;
  try {
    const file = await stat(path);
    if (!file.isFile()) return { source: null, diagnostics: [notAFile(shownPath)] };
    if (file.size > maxBytes) return { source: null, diagnostics: [tooLarge(file.size, shownPath)] };
    bytes = await readFile(path);
  } catch (error2) {
    const reason3 = error2 instanceof Error && "code" in error2 ? String(error2.code) : "ukendt \xE5rsag";
    const help = reason3 === "EACCES" ? "Giv dig selv l\xE6seadgang til filen" : "Se efter, om filen findes og kan \xE5bnes";
    return {
      source: null,
      diagnostics: [diagnose("HP001", `Filen kan ikke l\xE6ses (${reason3})`, { path: shownPath }, { help })]
    };
  }
  return decodeSource(bytes, shownPath);
}
function decodeSource(bytes, shownPath) {
  const refuse = (code, message, help) => ({
    source: null,
    diagnostics: [diagnose(code, message, { path: shownPath }, { help })]
  });
  if (bytes.length > maxBytes) return { source: null, diagnostics: [tooLarge(bytes.length, shownPath)] };
  if (isUtf16(bytes)) return refuse("HP003", "Filen er gemt som UTF-16 og ikke som UTF-8", utf16Help);
  let text3;
  try {
    text3 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { source: null, diagnostics: [notUtf8(bytes, shownPath)] };
  }
  if (text3.includes("\0"))
    return refuse("HP003", "Filen indeholder nul-tegn og er ikke en tekstfil", "Gem den som ren tekst i UTF-8");
  if (text3.trim() === "") return refuse("HP004", "Filen er tom", emptyHelp);
  const composed = text3.normalize("NFC");
  const source2 = new Source(shownPath, composed);
  const misread = mojibake(source2);
  return { source: misread.length > 0 ? null : source2, diagnostics: [...decomposed(text3, source2), ...misread] };
}
var utf16Help = "Gem den igen som UTF-8: i Notesblok med Gem som og Kodning: UTF-8, i Visual Studio Code ved at klikke p\xE5 UTF-16 nederst til h\xF8jre";
function isUtf16(bytes) {
  const [a, b, c, d] = bytes;
  if (a === 255 && b === 254 || a === 254 && b === 255) return true;
  return bytes.length >= 4 && bytes.length % 2 === 0 && (b === 0 && d === 0 && !!a && !!c || a === 0 && c === 0 && !!b && !!d);
}
function tooLarge(bytes, path) {
  const megabytes = (bytes / 1024 / 1024).toFixed(1).replace(".", ",");
  const help = "Del den op, eller fjern det, der ikke h\xF8rer til planen";
  return diagnose("HP002", `Filen fylder ${megabytes} MB; h\xF8jst 2 MB kan l\xE6ses`, { path }, { help });
}
function notAFile(path) {
  const help = "Omd\xF8b mappen, eller l\xE6g en almindelig fil her";
  return diagnose("HP001", "Her skal v\xE6re en fil, men der er en mappe eller noget andet", { path }, { help });
}
function notUtf8(bytes, path) {
  const invalid = firstInvalidByte(bytes);
  const help = "\xC5bn den med det tegns\xE6t, den er gemt i (ofte Windows 1252), s\xE5 \xE6, \xF8 og \xE5 ser rigtige ud, og gem den s\xE5 som UTF-8";
  const before2 = new TextDecoder().decode(bytes.subarray(0, invalid));
  const source2 = new Source(path, new TextDecoder().decode(bytes));
  const { line } = source2.positionAt(before2.length);
  const at = source2.text.includes("\0") ? { path } : { source: source2, start: before2.length, end: before2.length + 1 };
  return diagnose("HP003", `Filen er ikke gemt som UTF-8 (linje ${line} har et ugyldigt tegn)`, at, { help });
}
function firstInvalidByte(bytes) {
  const valid = (end) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
function decomposed(original, source2) {
  if (original === source2.text) return [];
  let at = 0;
  while (original[at] === source2.text[at]) at++;
  const message = "Filen har bogstaver, der er sat sammen af to tegn (\xE5 som a + ring); de l\xE6ses som \xE9t";
  const help = "Skriv ordene forfra p\xE5 tastaturet; bogstaverne f\xF8lger ofte med fra en PDF eller en Mac";
  return [diagnose("HP013", message, { source: source2, start: at, end: at + 1 }, { help })];
}
function mojibake(source2) {
  const match = /Ã[¦¸¥†˜…]|â€[œ“”™]/.exec(source2.text);
  if (!match) return [];
  const span2 = { source: source2, start: match.index, end: match.index + match[0].length };
  const help = "Find filen i en udgave fra f\xF8r, eller ret tegnene med s\xF8g og erstat";
  return [diagnose("HP014", `\xAB${match[0]}\xBB ser ud til at v\xE6re et forkert l\xE6st dansk bogstav`, span2, { help })];
}

// src/load/parse-yaml.ts
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml";

// src/load/yaml-node.ts
function findNode(root2, path) {
  let node = root2;
  let key = null;
  for (const [depth, step2] of path.entries()) {
    const next = node.kind === "map" ? node.entries.get(String(step2)) : node.kind === "list" ? { key: null, value: node.items[Number(step2)] } : void 0;
    if (!next?.value) return { node, key, missing: path.length - depth };
    ({ key, value: node } = next);
  }
  return { node, key, missing: 0 };
}
function toValue(node) {
  if (node.kind === "scalar") return isEmpty(node) ? null : node.text;
  if (node.kind === "list") return node.items.map(toValue);
  const value = {};
  for (const [name2, entry2] of node.entries) {
    if (isEmpty(entry2.value)) continue;
    Object.defineProperty(value, name2, {
      value: toValue(entry2.value),
      enumerable: true,
      configurable: true,
      writable: true
    });
  }
  return value;
}
function isEmpty(node) {
  if (node.kind === "map")
    return node.entries.size > 0 && [...node.entries.values()].every(({ value }) => isEmpty(value));
  return node.kind === "scalar" && node.text.trim() === "";
}

// src/load/parse-yaml.ts
function parseYaml(source2) {
  let events;
  try {
    events = parseEvents(source2.text, { filename: source2.path, maxDepth });
  } catch (error2) {
    return { root: null, diagnostics: [syntaxDiagnostic(source2, error2)] };
  }
  return new NodeReader(source2, events).read();
}
var NodeReader = class {
  constructor(source2, events) {
    this.source = source2;
    this.events = events;
  }
  source;
  events;
  at = 0;
  diagnostics = [];
  read() {
    const documents2 = this.events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
    const first = this.events[1];
    if (documents2 === 0 || first === void 0 || first.type === EVENT_ID.POP) {
      return { root: null, diagnostics: [this.report("HP004", "Filen er tom", 0, 0, emptyHelp)] };
    }
    this.at = 1;
    const root2 = this.node(0);
    if (documents2 > 1) {
      const next = this.nextDocument(root2.end);
      const help = "Slet linjen ---, eller del filen i to";
      this.diagnostics.push(this.report("HP011", "Filen indeholder flere dokumenter (---)", next, next + 3, help));
    }
    return { root: root2, diagnostics: this.diagnostics };
  }
  /** Where the line `---` of the second document stands. */
  nextDocument(from) {
    const at = this.source.text.indexOf("\n---", from);
    return at < 0 ? from : at + 1;
  }
  /** @param fallback where an empty value is shown: YAML gives it no place of its own. */
  node(fallback) {
    const event = this.next();
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event, fallback);
    if (event.type === EVENT_ID.ALIAS) return this.alias(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.MAPPING) return this.map(event.start, event);
    if (event.type === EVENT_ID.SEQUENCE) return this.list(event.start, event);
    throw new Error(`Unexpected YAML event ${event.type}`);
  }
  scalar(event, fallback) {
    this.refuseDecoration(event);
    const empty = event.valueStart < 0;
    const start = empty ? fallback : event.valueStart;
    const end = empty ? fallback : event.valueEnd;
    const text3 = getScalarValue(this.source.text, event);
    return { kind: "scalar", text: text3, style: styleNames[event.style] ?? "plain", start, end, indent: event.indent };
  }
  alias(start, end) {
    const message = `Henvisningen *${this.source.text.slice(start, end)} kan ikke bruges`;
    this.diagnostics.push(this.report("HP008", message, start - 1, end, aliasHelp));
    return { kind: "scalar", text: "", style: "plain", start: start - 1, end, indent: 0 };
  }
  map(start, event) {
    this.refuseDecoration(event);
    const entries = /* @__PURE__ */ new Map();
    let end = start;
    let last = null;
    let again = false;
    while (this.peek().type !== EVENT_ID.POP) {
      const key = this.node(end);
      const value = this.node(key.end + 1);
      const joined = last && this.decimalComma(last.value, key, value);
      end = Math.max(end, key.end, value.end);
      if (last && joined) {
        entries.set(last.key.text, { key: last.key, value: joined });
        continue;
      }
      if (key.kind !== "scalar") {
        this.diagnostics.push(
          this.report("HP005", "Et feltnavn skal v\xE6re almindelig tekst", key.start, key.start + 1, braceHelp)
        );
        continue;
      }
      const earlier = entries.get(key.text);
      if (earlier) {
        if (!again) this.duplicate(key, earlier.key, entries.keys().next().value === key.text);
        again ||= entries.keys().next().value === key.text && this.source.positionAt(key.start).column > 1;
        continue;
      }
      last = { key, value };
      entries.set(key.text, last);
    }
    this.at++;
    return { kind: "map", entries, start, end };
  }
  /**
   * `{værdi: 80,6 %}`: YAML ends the value at the comma and makes a field «6 %» of the rest. A comma straight between two
   * digits, before a field without colon and value, is a decimal comma; the two halves are one number.
   */
  decimalComma(value, key, next) {
    if (value.kind !== "scalar" || key.kind !== "scalar" || value.style !== "plain" || key.style !== "plain")
      return null;
    if (!isEmpty(next) || key.start !== value.end + 1 || this.source.text[value.end] !== ",") return null;
    if (!/\d$/.test(value.text) || !/^\d/.test(key.text) || /^\s*:/.test(this.source.text.slice(key.end))) return null;
    return { ...value, text: this.source.text.slice(value.start, key.end), end: key.end };
  }
  list(start, event) {
    this.refuseDecoration(event);
    const items = [];
    let end = start;
    while (this.peek().type !== EVENT_ID.POP) {
      const item = this.node(end + 1);
      items.push(item);
      end = Math.max(end, item.end);
    }
    this.at++;
    return { kind: "list", items, start, end };
  }
  duplicate(key, earlier, isFirstOfGroup) {
    const related = [
      { message: "F\xF8rste gang", span: { source: this.source, start: earlier.start, end: earlier.end } }
    ];
    const span2 = { source: this.source, start: key.start, end: key.end };
    const isNewPoint = isFirstOfGroup && this.source.positionAt(key.start).column > 1;
    const point = `Begynder her et nyt punkt, s\xE5 skriv en streg foran: \xAB- ${key.text}: \u2026\xBB. Ellers `;
    const help = `${isNewPoint ? `${point}slet` : "Slet"} det ene, eller saml indholdet i det f\xF8rste`;
    this.diagnostics.push(diagnose("HP007", `Feltet \xAB${key.text}\xBB st\xE5r her to gange`, span2, { help, related }));
  }
  refuseDecoration({ anchorStart, anchorEnd, tagStart, tagEnd }) {
    if (anchorStart >= 0)
      this.diagnostics.push(this.report("HP008", "Ankre (&) kan ikke bruges", anchorStart - 1, anchorEnd, aliasHelp));
    if (tagStart >= 0)
      this.diagnostics.push(this.report("HP009", "Typem\xE6rker (!) kan ikke bruges", tagStart, tagEnd, quoteHelp));
  }
  report(code, message, start, end, help) {
    return diagnose(code, message, { source: this.source, start, end }, { help });
  }
  peek() {
    const event = this.events[this.at];
    if (!event) throw new Error("YAML events ended early");
    return event;
  }
  next() {
    const event = this.peek();
    this.at++;
    return event;
  }
};
var styleNames = {
  [SCALAR_STYLE.PLAIN]: "plain",
  [SCALAR_STYLE.SINGLE_QUOTED]: "quoted",
  [SCALAR_STYLE.DOUBLE_QUOTED]: "quoted",
  [SCALAR_STYLE.LITERAL_BLOCK]: "literal",
  [SCALAR_STYLE.FOLDED_BLOCK]: "folded"
};
var quoteHelp = 'S\xE6t teksten i "anf\xF8rselstegn"';
var braceHelp = 'St\xE5r der { eller [ forrest i en tekst, s\xE5 s\xE6t den i "anf\xF8rselstegn"';
var aliasHelp = 'Skriv v\xE6rdien helt ud; begynder en tekst med * eller &, s\xE5 s\xE6t den i "anf\xF8rselstegn"';

// src/load/scalar-offsets.ts
function offsetInSource(text3, scalar, offset) {
  if (scalar.style === "folded") return null;
  const lines4 = linesOf.get(scalar) ?? readLines(text3, scalar);
  linesOf.set(scalar, lines4);
  let [low, high] = [0, lines4.length - 1];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((lines4[middle]?.inValue ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines4[low];
  if (!line) return null;
  const column = offset - line.inValue;
  return column <= line.length ? line.inSource + column : null;
}
var linesOf = /* @__PURE__ */ new WeakMap();
function readLines(text3, scalar) {
  const written = text3.slice(scalar.start, scalar.end);
  if (scalar.style === "literal") return literalLines(written, scalar);
  const quotes = written === scalar.text ? 0 : 1;
  if (quotes > 0 && written.slice(1, -1) !== scalar.text) return [];
  return [{ inValue: 0, inSource: scalar.start + quotes, length: Number.POSITIVE_INFINITY }];
}
function literalLines(written, scalar) {
  const lines4 = [];
  let inValue = 0;
  let inSource = scalar.start;
  for (const line of written.split("\n")) {
    const indent = Math.min(scalar.indent, /^ */.exec(line)?.[0].length ?? 0);
    const length = line.replace(/\r$/, "").length - indent;
    lines4.push({ inValue, inSource: inSource + indent, length });
    inValue += length + 1;
    inSource += line.length + 1;
  }
  return lines4;
}

// src/load/yaml-file.ts
var YamlFile = class {
  constructor(source2, root2) {
    this.source = source2;
    this.root = root2;
    this.value = toValue(root2);
  }
  source;
  root;
  value;
  /** Place of a value; where the path ends early, of the last key that is there. */
  spanOf(path) {
    const { node, key, missing } = findNode(this.root, path);
    if (missing > 0) return key ? this.span(key) : this.firstLine(node);
    if (node.kind !== "scalar") return key ? this.span(key) : this.firstLine(node);
    if (isEmpty(node) || node.style === "literal" || node.style === "folded")
      return key ? this.span(key) : this.firstLine(node);
    return this.span(node);
  }
  /** Place of the name of a field. */
  keySpanOf(path) {
    const { node, key } = findNode(this.root, path);
    return key ? this.span(key) : this.firstLine(node);
  }
  /**
   * Where a field belongs that its group does not have: the name of the field that it goes before, or the end of the
   * group. Null where the file has no such group.
   * @param order the group's fields in the order of the form
   */
  gapFor(path, order) {
    const { node, missing } = findNode(this.root, path.slice(0, -1));
    if (missing > 0 || node.kind !== "map") return null;
    const earlier = order.slice(0, order.indexOf(String(path.at(-1))));
    const entries = [...node.entries];
    const last = entries.findLastIndex(([name2]) => earlier.includes(name2));
    const next = entries[last + 1]?.[1].key;
    if (next) return { before: next.text, at: this.span(next) };
    const { line } = this.source.positionAt(node.start + this.source.text.slice(node.start, node.end).trimEnd().length);
    const text3 = this.source.line(line);
    const start = this.source.startOfLine(line) + text3.length - text3.trimStart().length;
    return { before: null, at: { source: this.source, start, end: Math.max(start + 1, start + text3.trim().length) } };
  }
  /** Place of a stretch inside a text value, by offsets into the value. */
  spanInText(path, start, end) {
    const { node, missing } = findNode(this.root, path);
    if (missing > 0 || node.kind !== "scalar") return this.spanOf(path);
    const from = offsetInSource(this.source.text, node, start);
    if (from === null) return this.spanOf(path);
    return { source: this.source, start: from, end: offsetInSource(this.source.text, node, end) ?? from + 1 };
  }
  span({ start, end }) {
    return { source: this.source, start, end: Math.max(end, start + 1) };
  }
  firstLine({ start, end }) {
    const { line } = this.source.positionAt(start);
    return {
      source: this.source,
      start,
      end: Math.min(end, this.source.startOfLine(line) + this.source.line(line).length)
    };
  }
};
function readYamlFile(source2) {
  const { root: root2, diagnostics } = parseYaml(source2);
  const found2 = [...diagnostics];
  if (root2 === null || hasErrors(found2)) return { file: null, diagnostics: found2 };
  if (root2.kind !== "map") {
    const span2 = { source: source2, start: root2.start, end: Math.max(root2.start + 1, Math.min(root2.end, root2.start + 40)) };
    const help = "Begynd hver linje med et feltnavn og et kolon, fx \xABnavn: En F\xE6lles Indsats\xBB";
    return {
      file: null,
      diagnostics: [...found2, diagnose("HP015", "Filen skal best\xE5 af felter og v\xE6rdier", span2, { help })]
    };
  }
  found2.push(...silentLosses(source2, root2));
  return { file: hasErrors(found2) ? null : new YamlFile(source2, root2), diagnostics: found2 };
}
function silentLosses(source2, node) {
  if (node.kind === "list") return node.items.flatMap((item) => silentLosses(source2, item));
  if (node.kind === "map") {
    return [...node.entries.values()].flatMap((entry2) => [
      ...standsAlone(source2, entry2),
      ...silentLosses(source2, entry2.value)
    ]);
  }
  if (node.style === "folded" || node.style === "literal") return emptyBlock(source2, node);
  if (node.style !== "plain" || node.end <= node.start) return [];
  return [...curlyQuotes(source2, node), ...lostComment(source2, node)];
}
function lostComment(source2, node) {
  const { line } = source2.positionAt(node.end);
  const rest = source2.text.slice(node.end, source2.startOfLine(line) + source2.line(line).length);
  const comment = /^\s+#(?=[\p{L}\p{N}])/u.exec(rest);
  if (!comment) return [];
  const span2 = { source: source2, start: node.end + comment[0].length - 1, end: node.end + rest.trimEnd().length };
  const message = `Teksten efter # regnes for en kommentar og kommer ikke med: \xAB${rest.trim()}\xBB`;
  const help = 'S\xE6t hele teksten i "anf\xF8rselstegn", eller skriv et mellemrum efter #, hvis det er en kommentar';
  return [diagnose("HP012", message, span2, { help, fix: quotedLine(source2, node, span2.end) })];
}
function quotedLine(source2, { start }, end) {
  const text3 = source2.text.slice(start, end);
  const replacement = `"${text3.replaceAll(/["\\]/g, "\\$&")}"`;
  return /[[\]{}]/.test(text3) ? null : replaceSpan("S\xE6t teksten i anf\xF8rselstegn", { source: source2, start, end }, replacement);
}
function standsAlone(source2, { key, value }) {
  if (key.text === "" || !isEmpty(value) || /^["']?\s*:/.test(source2.text.slice(key.end))) return [];
  const span2 = { source: source2, start: key.start, end: Math.max(key.end, key.start + 1) };
  const joined = /^([\p{Ll}\d-]+):([^\s/].*)$/u.exec(key.text);
  if (joined) {
    const help2 = `Skriv \xAB${joined[1]}: ${joined[2]}\xBB`;
    return [diagnose("HP005", `Der mangler et mellemrum efter kolonet i \xAB${key.text}\xBB`, span2, { help: help2 })];
  }
  const message = `\xAB${key.text}\xBB st\xE5r for sig selv: inde i { } skiller et komma felterne ad`;
  const help = /[“”„«»]/.test(key.text) ? 'S\xE6t hele teksten med kommaet i almindelige "anf\xF8rselstegn"; tegnene \u201C \u201D fra Word virker ikke' : 'S\xE6t hele teksten med kommaet i "anf\xF8rselstegn", fx "B\xF8rn, unge og for\xE6ldre"';
  return [diagnose("HP023", message, span2, { help })];
}
function curlyQuotes(source2, { text: text3, start, end }) {
  if (!/^[“”„«»‘’‚][^“”„«»]*[“”«»‘’]$/u.test(text3)) return [];
  const help = `Skriv "${text3.slice(1, -1)}". Skal tegnene med i dokumentet, s\xE5 s\xE6t almindelige uden om: "${text3}"`;
  const message = `Tegnene ${text3[0]} ${text3.at(-1)} er ikke anf\xF8rselstegn her`;
  return [diagnose("HP024", message, { source: source2, start, end }, { help })];
}
function emptyBlock(source2, node) {
  if (!isEmpty(node)) return [];
  const start = Math.max(
    0,
    Math.max(source2.text.lastIndexOf("|", node.start - 1), source2.text.lastIndexOf(">", node.start - 1))
  );
  const help = "Begynd teksten p\xE5 linjen under | og ryk den to mellemrum ind";
  return [diagnose("HP022", "Der er ingen tekst efter > eller |", { source: source2, start, end: start + 1 }, { help })];
}

// src/load/plan-folder.ts
var topFiles = ["helhedsplan.yaml", "strategisk-aftale.yaml", "bilag.yaml", "personer.yaml"];
var attachmentFolder = "bilag";
var otherFolders = /* @__PURE__ */ new Set([attachmentFolder, "opfoelgning"]);
function isLeftAlone(name2) {
  return /^\.|^~\$|~$|\.md$|^(thumbs\.db|desktop\.ini)$/i.test(name2);
}
async function loadPlanFolder(agreementsDir2, id, shownDir, unsaved = /* @__PURE__ */ new Map()) {
  const reader = new FolderReader(join(agreementsDir2, id), `${shownDir}/${id}`, unsaved);
  return reader.read(id);
}
var FolderReader = class {
  constructor(dir, shown, unsaved) {
    this.dir = dir;
    this.shown = shown;
    this.unsaved = unsaved;
  }
  dir;
  shown;
  unsaved;
  diagnostics = [];
  sources = [];
  attachmentFiles = /* @__PURE__ */ new Set();
  async read(id) {
    const { shown: path, diagnostics, sources, attachmentFiles: attachmentFiles2 } = this;
    const result = { id, path, diagnostics, sources, attachmentFiles: attachmentFiles2, subAgreements: /* @__PURE__ */ new Map() };
    const nothing2 = { plan: null, strategicAgreement: null, attachments: null, people: null };
    if (!isIdentifier(id)) {
      this.report(
        "HP018",
        `Mappen \xAB${id}\xBB har et navn, der ikke kan bruges`,
        this.shown,
        "Brug sm\xE5 bogstaver a-z, tal og bindestreg"
      );
      return { ...result, ...nothing2 };
    }
    if (!await this.staysInside("", this.shown)) return { ...result, ...nothing2 };
    const names4 = await this.entries("") ?? [];
    const [plan3, strategicAgreement, attachments, people4] = await Promise.all(
      topFiles.map((name2) => names4.includes(name2) ? this.yaml(name2) : Promise.resolve(null))
    );
    if (!names4.includes("helhedsplan.yaml")) {
      const other = names4.find((name2) => this.meantBy(name2, topFiles) === "helhedsplan.yaml");
      const help = other ? `Omd\xF8b \xAB${other}\xBB til \xABhelhedsplan.yaml\xBB` : "Lav en ny plan med npx helhedsplan new <nyt navn>, og kopi\xE9r filen derfra";
      this.report("HP021", "Planen mangler filen helhedsplan.yaml", this.shown, help);
    }
    if (names4.includes(attachmentFolder)) await this.listAttachments();
    const known8 = [...topFiles, "delaftaler"];
    for (const name2 of names4) this.unknown(name2, name2, known8);
    for (const name2 of names4.includes("delaftaler") ? await this.subAgreementFiles() : []) {
      if (!name2.endsWith(".yaml")) {
        this.unknown(`delaftaler/${name2}`, name2, []);
        continue;
      }
      const file = await this.yaml(`delaftaler/${name2}`);
      if (file) result.subAgreements.set(name2.slice(0, -".yaml".length), file);
    }
    return {
      ...result,
      plan: plan3 ?? null,
      strategicAgreement: strategicAgreement ?? null,
      attachments: attachments ?? null,
      people: people4 ?? null
    };
  }
  /** Names alone; attachments may be of any kind and are not opened. */
  async listAttachments() {
    if (!await this.staysInside(attachmentFolder, `${this.shown}/${attachmentFolder}`)) return;
    const found2 = await readdir(join(this.dir, attachmentFolder), { withFileTypes: true, recursive: true }).catch(
      () => []
    );
    for (const file of found2) {
      if (file.isDirectory()) continue;
      this.attachmentFiles.add(relative(this.dir, join(file.parentPath, file.name)).split(sep).join("/"));
    }
  }
  async subAgreementFiles() {
    const inside = await this.staysInside("delaftaler", `${this.shown}/delaftaler`);
    return inside ? await this.entries("delaftaler") ?? [] : [];
  }
  async entries(folder) {
    try {
      return (await readdir(join(this.dir, folder))).sort();
    } catch (error2) {
      const reason3 = error2 instanceof Error && "code" in error2 ? String(error2.code) : "ukendt \xE5rsag";
      this.report(
        "HP001",
        `Mappen kan ikke l\xE6ses (${reason3})`,
        join(this.shown, folder),
        "Se efter, om du har adgang til den"
      );
      return null;
    }
  }
  async yaml(name2) {
    const shown = `${this.shown}/${name2}`;
    if (!await this.staysInside(name2, shown)) return null;
    const unsaved = this.unsaved.get(shown);
    const read2 = unsaved ? decodeSource(unsaved, shown) : await readSource(join(this.dir, name2), shown);
    const { source: source2, diagnostics } = read2;
    this.diagnostics.push(...diagnostics);
    if (!source2) return null;
    this.sources.push(source2);
    const parsed = readYamlFile(source2);
    this.diagnostics.push(...parsed.diagnostics);
    return parsed.file;
  }
  /** A link out of the plan's folder could draw any file of the machine into a published document. */
  async staysInside(name2, shown) {
    const path = join(this.dir, name2);
    try {
      if (!(await lstat(path)).isSymbolicLink()) return true;
      const home = name2 === "" ? join(this.dir, "..") : this.dir;
      if ((await realpath(path)).startsWith(await realpath(home) + sep)) return true;
    } catch {
    }
    this.report(
      "HP016",
      "Filen er en genvej ud af mappen og l\xE6ses ikke",
      shown,
      "Kopi\xE9r filen ind i planens mappe i stedet"
    );
    return false;
  }
  unknown(path, name2, known8) {
    if (known8.includes(name2) || otherFolders.has(name2) || isLeftAlone(name2)) return;
    const meant = this.meantBy(name2, known8);
    const isSubAgreement = path === name2 && name2.endsWith(".yaml");
    const unused2 = isSubAgreement ? "Er det en delaftale, s\xE5 flyt den til mappen delaftaler; ellers slet den" : "Filen bruges ikke. Slet den, eller l\xE6g den i mappen bilag";
    const isKnown = meant !== void 0 && known8.includes(meant);
    const rename = isKnown ? `Omd\xF8b den til \xAB${meant}\xBB` : `H\xF8rer den til planen, s\xE5 omd\xF8b den til \xAB${meant}\xBB; ellers slet den`;
    const help = meant ? rename : unused2;
    this.report("HP017", `Ukendt fil i planens mappe`, `${this.shown}/${path}`, help);
  }
  /** The name that a file should have: a known one, or its own with the right ending. */
  meantBy(name2, known8) {
    const ending = /(?:\.yaml\.txt|\.yml(?:\.txt)?|\.yaml)$/i.exec(name2)?.[0];
    if (ending === void 0) return suggest(name2, known8);
    const renamed = `${name2.slice(0, -ending.length)}.yaml`;
    return suggest(renamed, known8) ?? (renamed === name2 ? void 0 : renamed);
  }
  report(code, message, path, help) {
    this.diagnostics.push(diagnose(code, message, { path }, { help }));
  }
};

// src/model/entities.ts
var documentIds = { strategicAgreement: "strategisk-aftale" };
function entitiesOf(plan3) {
  const entities = /* @__PURE__ */ new Map();
  const add = (kind2, id, name2, shortName2 = null, parent = null) => entities.set(id, { id, kind: kind2, name: name2, shortName: shortName2, parent });
  const { form } = plan3.edition;
  add("document", documentIds.strategicAgreement, "den strategiske samarbejdsaftale");
  for (const focusArea of form.indsatsomr\u00E5der) {
    add("focusArea", focusArea.id, focusArea.navn);
    for (const indicator4 of focusArea.indikatorer) add("indicator", indicator4.id, indicator4.tekst);
  }
  for (const { id, navn } of form.datakilder) add("dataSource", id, navn);
  for (const { id, navn } of form.bilag) add("attachment", id, navn);
  for (const organisation2 of plan3.file.organisationer) {
    add("organisation", organisation2.id, organisation2.navn, organisation2.kortnavn);
    for (const unit2 of organisation2.enheder ?? []) add("unit", unit2.id, unit2.navn, unit2.kortnavn, organisation2.id);
  }
  for (const { id, navn } of plan3.file.omr\u00E5der) add("area", id, navn);
  for (const { id, navn } of plan3.file.stillinger ?? []) add("role", id, navn);
  for (const { id, navn } of plan3.file.datakilder ?? []) add("dataSource", id, navn);
  for (const { id, navn } of plan3.attachments?.\u00F8vrige ?? []) add("attachment", id, navn);
  for (const { id, navn } of plan3.attachments?.organisationsdiagram ?? []) add("chartNode", id, navn);
  for (const { content: content2 } of plan3.subAgreements) {
    for (const goal of content2.delm\u00E5l ?? []) {
      add("subGoal", goal.id, goal.tekst);
      for (const indicator4 of goal.indikatorer) add("indicator", indicator4.id, indicator4.tekst);
    }
    for (const activity2 of content2.aktiviteter ?? []) add("activity", activity2.id, activity2.navn);
  }
  return entities;
}

// src/model/walk.ts
import { z as z4 } from "zod";

// src/model/values/by-shape.ts
import { z as z3 } from "zod";
function byShape(...options) {
  return z3.union(options);
}
function optionOfShape(options, value) {
  return options.find((option) => shapeOf(option) === shapeOfValue(value));
}
function optionToExplain(options, value) {
  return options.findLast((option) => shapeOf(option) === shapeOfValue(value));
}
function shapeOf(schema) {
  const inner = unwrap(schema);
  if (inner instanceof z3.ZodObject || inner instanceof z3.ZodRecord) return "group";
  if (inner instanceof z3.ZodArray) return "list";
  if (inner instanceof z3.ZodString || inner instanceof z3.ZodEnum || inner instanceof z3.ZodLiteral) return "text";
  return "other";
}
function shapeOfValue(value) {
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return "list";
  return typeof value === "object" && value !== null ? "group" : "other";
}
function unwrap(schema) {
  const inner = wrapped(schema);
  return inner ? unwrap(inner) : schema;
}
function wrapped(schema) {
  if (schema instanceof z3.ZodOptional) return schema.def.innerType;
  return schema instanceof z3.ZodPipe ? schema.def.in : void 0;
}

// src/model/walk.ts
function walk(schema, value, visitor, path = []) {
  const { meta, core } = resolve(schema, value);
  visitor.value?.(meta, value, path);
  if (core instanceof z4.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(core.element, item, visitor, [...path, index]);
  } else if (core instanceof z4.ZodObject && isGroup(value)) {
    for (const [name2, field] of Object.entries(fieldsOf(core))) {
      if (Object.hasOwn(value, name2)) walk(field, value[name2], visitor, [...path, name2]);
      else if (metaOf(field).formRequired) visitor.missing?.(metaOf(field), [...path, name2], Object.keys(core.shape));
    }
  } else if (core instanceof z4.ZodRecord && isGroup(value)) {
    for (const [name2, item] of Object.entries(value)) {
      visitor.key?.(resolve(core.keyType, name2).meta, name2, [...path, name2]);
      walk(core.valueType, item, visitor, [...path, name2]);
    }
  }
}
var resolved = /* @__PURE__ */ new WeakMap();
function resolve(schema, value) {
  const shape = shapeOfValue(value);
  const byShape2 = resolved.get(schema) ?? /* @__PURE__ */ new Map();
  const found2 = byShape2.get(shape) ?? resolveShape(schema, value);
  byShape2.set(shape, found2);
  resolved.set(schema, byShape2);
  return found2;
}
function resolveShape(schema, value) {
  let meta = {};
  let current = schema;
  for (; ; ) {
    meta = { ...z4.globalRegistry.get(current), ...meta };
    const next = step(current, value);
    if (next === void 0) return { meta, core: current };
    current = next;
  }
}
function step(schema, value) {
  return schema instanceof z4.ZodUnion ? optionOfShape(schema.options, value) : wrapped(schema);
}
function schemaAt(schema, value, path) {
  const { core } = resolve(schema, value);
  const [head, ...rest] = path;
  if (head === void 0) return core;
  const inner = typeof value === "object" && value !== null ? Reflect.get(value, head) : void 0;
  if (core instanceof z4.ZodArray) return schemaAt(core.element, inner, rest);
  if (core instanceof z4.ZodRecord) return schemaAt(core.valueType, inner, rest);
  const field = core instanceof z4.ZodObject ? ownField(core, head) : void 0;
  return field && schemaAt(field, inner, rest);
}
function ownField(group2, name2) {
  return Object.hasOwn(group2.shape, name2) ? fieldsOf(group2)[String(name2)] : void 0;
}
function fieldsOf(group2) {
  return group2.shape;
}
function metaOf(schema) {
  return resolve(schema, void 0).meta;
}
function isGroup(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/prose/simple.ts
var hidden = "\uFFFC";
function isSimple(text3) {
  if (!unusual.test(text3)) return true;
  const bare3 = withoutMarkup(text3);
  return !doubts.some((doubt) => doubt.test(bare3));
}
function withoutMarkup(text3) {
  let bare3 = text3;
  if (bare3.includes("[^"))
    bare3 = hasMatchingNotes(bare3) ? bare3.replaceAll(noteMark, "").replaceAll(noteReference, "\xA7") : bare3;
  if (bare3.includes("#")) bare3 = bare3.replaceAll(headingMark, "");
  if (bare3.includes("](")) bare3 = bare3.replaceAll(link, "\xA7");
  return bare3.includes("**") ? bare3.replaceAll(bold, "$1") : bare3;
}
function hasMatchingNotes(text3) {
  const texts = Array.from(text3.matchAll(noteMark), ({ 1: name2 }) => name2);
  const used = new Set(Array.from(text3.matchAll(noteReference), ({ 1: name2 }) => name2));
  return texts.length === used.size && texts.every((name2) => used.has(name2)) && new Set(texts).size === texts.length;
}
function simpleReferences(text3) {
  if (!text3.includes("](#")) return [];
  return Array.from(text3.matchAll(link), ({ index, 0: whole2, 2: target5 = "" }) => ({
    id: target5.slice(1),
    start: index,
    end: index + whole2.length
  })).filter(({ start, end }) => text3.slice(start, end).includes("](#"));
}
function maskSimple(text3, linked) {
  let masked = text3;
  if (masked.includes("- ")) masked = masked.replace(pointMark, (mark2) => " ".repeat(mark2.length));
  if (masked.includes("#")) masked = masked.replace(headingMark, (mark2) => " ".repeat(mark2.length));
  if (masked.includes("[^"))
    masked = masked.replace(noteMark, (mark2) => " ".repeat(mark2.length)).replace(noteReference, (mark2) => hidden.repeat(mark2.length));
  if (masked.includes("**"))
    masked = masked.replace(bold, (_, words4) => `${hidden}${hidden}${words4}${hidden}${hidden}`);
  if (masked.includes("]("))
    masked = masked.replace(
      link,
      (whole2, label) => linked === "shown" ? `${hidden}${label}${hidden.repeat(whole2.length - label.length - 1)}` : hidden.repeat(whole2.length)
    );
  return masked;
}
var pointMark = /^ *-(?= )/gm;
var headingMark = /^#{3,4} (?=[^\s#*][^*\n]*$)/gm;
var bold = /(?<=^|[\s(])\*\*(?=[\p{L}\d])((?:[^*\n]|\n *(?=\p{L}))*[\p{L}\d.:%)])\*\*(?=$|[\s.,;:)])/gmu;
var noteMark = /(?<=^|\n *\n)\[\^([a-z\d]+)\]: (?=\p{L}|[”“])/gu;
var noteReference = /(?<=[\p{L}\d.,:;!?)”])\[\^([a-z\d]+)\](?!:)/gu;
var link = /(?<!!)\[(?!\^)([^[\]\n*_`<\\&]*)\]\((#[a-z\d]+(?:-[a-z\d]+)*|(?<=\[[^[\]\n]+\]\()https?:\/\/[\p{L}\w./?=%-]+)\)/gu;
var unusual = /[[\]\\`*_<>&~\t\r|#=+-]|\d[.)]|^ {4}|\n *\n {4}/m;
var doubts = [
  // Signs that mean something else than themselves.
  /[[\]\\`*_<>&~\t\r|#]/,
  // Lines of dashes, numbered points, points inside points on one line, a dash with no words or many spaces after it.
  /^ *(?:[-=]+ *$|-? *(?:\+|\d+[.)])(?: |$)|- *-|- {2}|- *$)/m,
  // Lines indented so far that they may be code, or points that are none.
  /^\s* {4}|\n *\n {4}|\n {4,}-/
];

// src/check/plan-text.ts
var PlanText = class {
  constructor(file, path, kind2, text3, reader) {
    this.file = file;
    this.path = path;
    this.kind = kind2;
    this.text = text3;
    this.reader = reader;
  }
  file;
  path;
  kind;
  text;
  reader;
  masks;
  simple;
  words;
  /** The whole tree. Dear: `problems`, `references`, `visible` and `typed` do without it for most texts. */
  get parsed() {
    return this.reader.read(this.text);
  }
  get problems() {
    return this.isSimple ? [] : this.parsed.problems;
  }
  /** Cross references `[…](#id)`. */
  get references() {
    if (this.kind === "plain") return [];
    return this.isSimple ? simpleReferences(this.text) : this.parsed.references;
  }
  /** Nothing that needs to be parsed. */
  get isSimple() {
    this.simple ??= isSimple(this.text);
    return this.simple;
  }
  /** As long as `text`; markup is replaced by `hidden`, list marks and heading marks by spaces. Lines may be wrapped. */
  get visible() {
    return this.masked.visible;
  }
  /** Like `visible`, but without what stands inside links and cross references: what the authors typed by hand. */
  get typed() {
    return this.masked.typed;
  }
  /**
   * Whether any of the words (in lower case, letters alone) stands in the text: a quick look, so that the dear patterns
   * are tried on few texts.
   */
  hasAny(words4) {
    this.words ??= new Set(this.text.toLowerCase().match(letters));
    const { words: own } = this;
    return words4.some((word) => own.has(word));
  }
  span(start, end) {
    return this.file.file.spanInText(this.path, start, end);
  }
  /** The field that holds the text, or the id of the field's key: `indhold`. */
  get field() {
    return String(this.path.findLast((step2) => typeof step2 === "string") ?? "");
  }
  get masked() {
    this.masks ??= this.mask();
    return this.masks;
  }
  mask() {
    if (this.kind === "plain") return { visible: this.text, typed: this.text };
    if (this.isSimple) return { visible: maskSimple(this.text, "shown"), typed: maskSimple(this.text, "hidden") };
    return maskTree(this.text, this.parsed.root);
  }
};
var letters = /[a-zß-öø-ž]+/g;
function maskTree(text3, root2) {
  const visible = Array.from({ length: text3.length }, (_, at) => text3[at] === "\n" ? "\n" : " ");
  const typed2 = [...visible];
  const visit2 = (node, isLinked) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const marked = node.type === "heading" ? node.children[0]?.position?.start.offset ?? end : start;
    if (node.type === "paragraph" || node.type === "heading") {
      for (let at = marked; at < end; at++)
        if (visible[at] !== "\n" && text3[at] !== " ") visible[at] = typed2[at] = hidden;
    }
    if (node.type === "text")
      for (let at = start; at < end; at++) {
        const character = text3[at] ?? "";
        visible[at] = character;
        typed2[at] = isLinked ? hidden : character;
      }
    if ("children" in node) for (const child of node.children) visit2(child, isLinked || node.type === "link");
  };
  visit2(root2, false);
  return { visible: visible.join(""), typed: typed2.join("") };
}

// src/check/plan-values.ts
var PlanValues = class {
  all = [];
  /** Everything that people read: prose, one-line texts and names. */
  texts = [];
  /** References by field or key; those inside prose are in `texts`. */
  references = [];
  missing = [];
  constructor(files, prose2) {
    for (const file of files) {
      walk(file.schema, file.file.value, {
        value: (meta, value, path) => {
          this.all.push({ file, path, meta, value });
          if (typeof value !== "string") return;
          if (meta.role === "reference") this.reference(file, meta, value, path, file.file.spanOf(path));
          if (meta.role === "prose" || meta.role === "inline" || meta.role === "plain")
            this.texts.push(new PlanText(file, path, meta.role, value, prose2));
        },
        key: (meta, key, path) => {
          if (meta.role === "reference") this.reference(file, meta, key, path, file.file.keySpanOf(path));
        },
        missing: (meta, path, group2) => this.missing.push({ file, path, meta, group: group2 })
      });
    }
  }
  reference(file, meta, id, path, span2) {
    this.references.push({ id, kinds: meta.refersTo ?? [], file, path, span: span2 });
  }
};

// src/check/context.ts
var CheckContext = class {
  plan;
  path;
  files;
  attachmentFiles;
  entities;
  values;
  constructor({ plan: plan3, path, files, attachmentFiles: attachmentFiles2, prose: prose2 }) {
    this.plan = plan3;
    this.path = path;
    this.files = files;
    this.attachmentFiles = attachmentFiles2;
    this.entities = entitiesOf(plan3);
    this.values = new PlanValues(files, prose2);
  }
  /** `helhedsplan.yaml`; every plan that gets as far as the rules has it. */
  get planFile() {
    const file = this.fileOf("plan");
    if (!file) throw new Error("A plan without helhedsplan.yaml reached the rules");
    return file;
  }
  /** @param name of a sub-agreement: its focus area's id */
  fileOf(kind2, name2) {
    return this.files.find((file) => file.kind === kind2 && (name2 === void 0 || file.name === name2));
  }
};

// src/check/exceptions.ts
function exceptFindings(findings3, files) {
  const diagnostics = [];
  const excepted = [];
  const places = files.flatMap((file) => placesOf(file, diagnostics));
  const used = /* @__PURE__ */ new Set();
  for (const finding2 of findings3) {
    const fitting2 = places.filter((place) => fits2(place, finding2));
    for (const place of fitting2) used.add(place);
    const [first] = fitting2;
    if (first) excepted.push({ diagnostic: finding2, reason: first.reason });
    else diagnostics.push(finding2);
  }
  const unfitting = places.filter((place) => !used.has(place)).map((place) => unused(place, diagnostics));
  return { diagnostics: [...diagnostics, ...unfitting], excepted };
}
function unused({ file, code, at }, left) {
  const other = left.find((finding2) => finding2.code === code && isIn(file, finding2));
  const related = other && isSpan(other.at) ? [{ message: `${code} st\xE5r her`, span: other.at }] : [];
  const help = other ? "Ret \xABhvor\xBB, s\xE5 det peger p\xE5 det rigtige sted, eller slet undtagelsen" : "Slet undtagelsen";
  return diagnose("HP802", `Undtagelsen passer ikke p\xE5 noget: her er ingen ${code}`, at, { help, related });
}
function fits2({ file, code, start, end }, finding2) {
  return finding2.code === code && isSpan(finding2.at) && isIn(file, finding2) && finding2.at.start >= start && finding2.at.start < end;
}
function isIn(file, { at }) {
  return isSpan(at) && at.source === file.file.source;
}
function placesOf(file, problems) {
  const exceptions2 = file.file.value.undtagelser;
  if (!Array.isArray(exceptions2)) return [];
  return exceptions2.flatMap((exception3, index) => {
    const spanOf = (field) => file.file.spanOf(["undtagelser", index, field]);
    const refuse = (message, help, field, meant) => {
      const fix = meant ? replaceSpan(`Ret til \xAB${meant}\xBB`, spanOf(field), meant) : null;
      problems.push(diagnose("HP801", message, spanOf(field), { help, fix }));
      return [];
    };
    const code = exception3.kode.trim();
    if (!isDiagnosticCode(code)) {
      const meant = codeIn(code);
      const help = meant ? `Mente du ${meant}?` : "Koden st\xE5r forrest i advarslen, fx HP384";
      return refuse(`Der er ingen kode, der hedder \xAB${code}\xBB`, help, "kode", meant);
    }
    if (registry[code].blocksFinal)
      return refuse(
        `${code} kan ikke undtages: det skal rettes`,
        "Slet undtagelsen, og ret det, den handler om",
        "kode"
      );
    const range2 = rangeOf2(file.file.root, exception3.hvor);
    if (!range2) {
      const meant = meantBy(file.file.root, exception3.hvor);
      const example = "Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold";
      const help = meant ? `Mente du \xAB${meant}\xBB?` : example;
      return refuse(`Der er intet sted i filen, der hedder \xAB${exception3.hvor}\xBB`, help, "hvor", meant);
    }
    const { start } = range2;
    const end = withComment(file.file.source.text, range2.end);
    return [{ file, code, start, end, reason: exception3.grund, at: spanOf("kode") }];
  });
}
function codeIn(text3) {
  const code = `HP${text3.replaceAll(/\D/g, "")}`;
  return isDiagnosticCode(code) ? code : void 0;
}
function withComment(text3, end) {
  return end + (/^[ \t]+#.*/.exec(text3.slice(end, text3.indexOf("\n", end) + 1 || void 0))?.[0].length ?? 0);
}
function rangeOf2(root2, where) {
  let range2 = { node: root2, start: root2.start, end: root2.end };
  for (const step2 of stepsOf(where)) range2 = range2 && find(range2.node, step2);
  return range2 && { start: range2.start, end: range2.end };
}
function stepsOf(where) {
  return where.split("/").map((part2) => part2.trim());
}
function meantBy(root2, where) {
  const steps = stepsOf(where);
  let node = root2;
  for (const [index, step2] of steps.entries()) {
    const found2 = find(node, step2);
    if (!found2) {
      const name2 = suggest(step2, namesIn(node));
      const mended = steps.with(index, name2 ?? "").join("/");
      return name2 !== void 0 && rangeOf2(root2, mended) ? mended : void 0;
    }
    node = found2.node;
  }
  return void 0;
}
function find(node, step2) {
  for (const next of nodesIn(node)) {
    if (next.kind === "map") {
      const entry2 = next.entries.get(step2);
      if (entry2) return { node: entry2.value, start: entry2.key.start, end: Math.max(entry2.key.end, entry2.value.end) };
    }
    if (next.kind === "list") {
      const item = next.items.find((each) => namesOf(each).includes(step2));
      if (item) return { node: item, start: item.start, end: Math.max(item.end, item.start + 1) };
    }
  }
  return null;
}
function nodesIn(node) {
  const nodes = [node];
  for (const next of nodes) {
    if (next.kind === "map") {
      for (const [name2, { value }] of next.entries) if (name2 !== "undtagelser") nodes.push(value);
    }
    if (next.kind === "list") nodes.push(...next.items);
  }
  return nodes;
}
function namesIn(node) {
  return nodesIn(node).flatMap((next) => {
    if (next.kind === "map") return [...next.entries.keys()];
    return next.kind === "list" ? next.items.flatMap(namesOf) : [];
  });
}
function namesOf(item) {
  if (item.kind === "scalar") return [item.text];
  return ["id", "stilling", "part", "organisation"].flatMap((field) => {
    const { node, missing } = findNode(item, [field]);
    return missing === 0 && node.kind === "scalar" ? [node.text] : [];
  });
}

// src/check/number-words.ts
var words = "nul en to tre fire fem seks syv otte ni ti elleve tolv".split(" ");
var variants = { \u00E9n: 1, et: 1, \u00E9t: 1, begge: 2 };
function numberWord(text3) {
  const lower = text3.toLowerCase();
  if (/^\d{1,2}$/.test(lower)) return Number(lower);
  const at = words.indexOf(lower);
  return at >= 0 ? at : variants[lower] ?? null;
}
var writtenCounts = "to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv";

// src/check/counted-areas.ts
var pattern3 = new RegExp(
  `(?<!\\p{L})(?:alle|de|samtlige)\\s+(${writtenCounts}|\\d)\\s+(?:bolig)?omr\xE5der(?:ne)?(?!\\p{L})`,
  "giu"
);
function countedAreas(visible) {
  return [...visible.matchAll(pattern3)].map((match) => ({
    count: numberWord(match[1] ?? "") ?? 0,
    words: match[0].replaceAll(/\s+/g, " "),
    start: match.index,
    end: match.index + match[0].length
  }));
}

// src/check/mentions.ts
var known = /* @__PURE__ */ new WeakMap();
function mentionsIn(values) {
  const mentions = known.get(values) ?? values.texts.flatMap(mentionsOf);
  known.set(values, mentions);
  return mentions;
}
function mentionsOf(text3) {
  if (!text3.text.includes("](#")) return [];
  return text3.references.map(({ id, start, end }) => ({ id, text: text3, start, end }));
}

// src/check/sub-agreement-files.ts
function subAgreementFiles(context) {
  return context.plan.subAgreements.flatMap((subAgreement) => {
    const found2 = context.fileOf("subAgreement", subAgreement.area.id);
    return found2 ? [{ ...subAgreement, file: found2.file }] : [];
  });
}

// src/check/target-ages.ts
function activityPlaces(context) {
  return subAgreementFiles(context).flatMap(
    ({ content: content2, file }) => (content2.aktiviteter ?? []).map((activity2, index) => {
      const path = ["aktiviteter", index];
      const { m\u00E5lgrupper } = activity2;
      const grupper = typeof m\u00E5lgrupper === "object" ? m\u00E5lgrupper.grupper ?? [] : [];
      const groups2 = grupper.map(({ hvem, alder }, at) => ({
        hvem,
        ages: alder ?? null,
        path: [...path, "m\xE5lgrupper", "grupper", at, "alder"]
      }));
      return { activity: activity2, file, path, groups: groups2 };
    })
  );
}

// src/check/rules/activities/activity-areas.ts
function activityAreas(context) {
  const named3 = areasNamed(context);
  const counted3 = wholePlanTexts(context);
  return activityPlaces(context).flatMap((place) => {
    const { activity: activity2, file, path } = place;
    const own = new Set(activity2.omr\u00E5der ?? []);
    if (own.size === 0) return [];
    const key = keyOf(place);
    const at = file.keySpanOf([...path, "omr\xE5der"]);
    const strangers = [...named3.get(key) ?? []].filter(([id]) => !own.has(id));
    if (strangers.length > 0)
      return strangers.map(([id, span2]) => {
        const message2 = `\xAB${activity2.navn}\xBB taler om ${context.entities.get(id)?.name}, men omr\xE5det er ikke med under omr\xE5der`;
        const help2 = `Tilf\xF8j ${id} under \xABomr\xE5der\xBB, eller ret teksten`;
        return diagnose("HP383", message2, at, { help: help2, related: [{ message: "N\xE6vnt her", span: span2 }] });
      });
    const all = own.size < context.plan.file.omr\u00E5der.length ? counted3.get(key) : void 0;
    if (!all) return [];
    const message = `\xAB${activity2.navn}\xBB har ${own.size} af planens omr\xE5der, men teksten siger \xAB${all.words}\xBB`;
    const help = "Tilf\xF8j de omr\xE5der, der mangler, under \xABomr\xE5der\xBB, eller ret teksten";
    return [diagnose("HP383", message, at, { help, related: [{ message: "Teksten", span: all.span }] })];
  });
}
function keyOf({ file, path }) {
  return `${file.source.path} ${path[1]}`;
}
function activityKey({ path, file }) {
  return path[0] === "aktiviteter" ? `${file.file.source.path} ${path[1]}` : null;
}
function areasNamed({ values, entities }) {
  const named3 = /* @__PURE__ */ new Map();
  for (const { id, text: text3, start, end } of mentionsIn(values)) {
    const key = activityKey(text3);
    if (key === null || entities.get(id)?.kind !== "area") continue;
    const areas = named3.get(key) ?? /* @__PURE__ */ new Map();
    named3.set(key, areas);
    if (!areas.has(id)) areas.set(id, text3.span(start, end));
  }
  return named3;
}
function wholePlanTexts(context) {
  const total = context.plan.file.omr\u00E5der.length;
  const owners = indicatorOwners(context);
  const found2 = /* @__PURE__ */ new Map();
  for (const text3 of context.values.texts) {
    if (!/områder/i.test(text3.text)) continue;
    const key = activityKey(text3) ?? owners.get(`${text3.file.file.source.path} ${text3.path.slice(0, 4).join(" ")}`);
    if (key === void 0 || found2.has(key)) continue;
    const all = countedAreas(text3.visible).find(({ count: count3 }) => count3 === total);
    if (all) found2.set(key, { ...all, span: text3.span(all.start, all.end) });
  }
  return found2;
}
function indicatorOwners(context) {
  const keys = new Map(activityPlaces(context).map((place) => [place.activity.id, keyOf(place)]));
  const owners = /* @__PURE__ */ new Map();
  for (const { content: content2, file } of subAgreementFiles(context))
    for (const [goal, { indikatorer }] of (content2.delm\u00E5l ?? []).entries())
      for (const [index, { aktivitet }] of indikatorer.entries()) {
        const key = typeof aktivitet === "string" ? keys.get(aktivitet) : void 0;
        if (key) owners.set(`${file.source.path} delm\xE5l ${goal} indikatorer ${index}`, key);
      }
  return owners;
}

// src/check/rules/activities/adjoining-groups.ts
function adjoiningGroups(context) {
  return activityPlaces(context).flatMap((place) => {
    const groups2 = place.groups.flatMap(
      ({ hvem, ages: ages2, path }, index) => ages2?.from != null && ages2.to !== null ? [{ hvem, text: ages2.text, from: ages2.from, to: ages2.to, path, index }] : []
    ).sort((a, b) => a.from - b.from || a.to - b.to);
    return groups2.flatMap((group2, index) => {
      const younger = groups2[index - 1];
      if (!younger || younger.from === group2.from || group2.to <= younger.to) return [];
      const years2 = group2.from - younger.to - 1;
      const problem = years2 < 0 ? "overlapper" : "mangler";
      if (years2 === 0 || years2 > 2 || years2 < -3) return [];
      return [report(place, younger, group2, problem)];
    });
  });
}
function report({ activity: activity2, file }, younger, older, problem) {
  const [later, earlier] = younger.index > older.index ? [younger, older] : [older, younger];
  const ages2 = problem === "mangler" ? span(younger.to + 1, older.from - 1) : span(older.from, younger.to);
  const message = problem === "mangler" ? `Ingen m\xE5lgruppe i \xAB${activity2.navn}\xBB har de ${ages2}-\xE5rige: ${younger.text} og ${older.text}` : `De ${ages2}-\xE5rige er i to m\xE5lgrupper i \xAB${activity2.navn}\xBB: ${younger.text} og ${older.text}`;
  return diagnose("HP381", message, file.spanOf(later.path), {
    help: "Ret den ene aldersgruppe, s\xE5 de to f\xF8lger lige efter hinanden",
    related: [{ message: "Den anden m\xE5lgruppe", span: file.spanOf(earlier.path) }]
  });
}
function span(from, to) {
  return from === to ? String(from) : `${from}-${to}`;
}

// src/check/age-votes.ts
var known2 = /* @__PURE__ */ new WeakMap();
function votesFor(values, ages2) {
  const votes = known2.get(values) ?? count(values);
  known2.set(values, votes);
  return votes.get(keyOf2(ages2)) ?? 0;
}
function count({ texts }) {
  const votes = /* @__PURE__ */ new Map();
  for (const { text: text3 } of texts)
    for (const ages2 of agesIn(text3)) votes.set(keyOf2(ages2), (votes.get(keyOf2(ages2)) ?? 0) + 1);
  return votes;
}
function keyOf2(ages2) {
  const { from, to } = rangeOf(ages2);
  return `${from}-${to}`;
}

// src/check/sentences.ts
function sentenceAround(text3, at) {
  const from = Math.max(0, at - longest2);
  const start = from + lastEnd(text3.slice(from, at));
  const rest = text3.slice(at, at + longest2);
  const length = rest.search(sentenceEnd);
  return text3.slice(start, at + (length < 0 ? rest.length : length + 1)).replaceAll(/\s+/g, " ").trim();
}
var longest2 = 500;
var sentenceEnd = /[.!?](?=\s+["”»“(]?\p{Lu})|\n\s*\n|\n(?= {2,}\S)/u;
var allEnds = new RegExp(sentenceEnd, "gu");
function lastEnd(before2) {
  let end = 0;
  for (const match of before2.matchAll(allEnds)) end = match.index + match[0].length;
  return end;
}

// src/check/rules/activities/ages-in-activity.ts
function agesInActivity(context) {
  const texts = textsByActivity(context);
  return activityPlaces(context).flatMap((place) => {
    const groups2 = place.groups.filter((group2) => group2.ages !== null);
    if (groups2.length === 0) return [];
    const own = texts.get(`${place.file.source.path} ${place.path[1]}`) ?? [];
    const blamed = /* @__PURE__ */ new Set();
    return own.flatMap(
      (text3) => agesIn(text3.visible).flatMap((written) => {
        const group2 = contradicted(text3, written, groups2);
        if (!group2 || blamed.has(group2)) return [];
        const isGroupsFault = isSlipInGroup(context, text3, written, group2);
        if (isGroupsFault) blamed.add(group2);
        return [report2(place, text3, written, group2, isGroupsFault)];
      })
    );
  });
}
function textsByActivity({ values }) {
  const texts = /* @__PURE__ */ new Map();
  for (const text3 of values.texts) {
    if (text3.path[0] !== "aktiviteter" || !/\d/.test(text3.text)) continue;
    const key = `${text3.file.file.source.path} ${text3.path[1]}`;
    const own = texts.get(key) ?? [];
    texts.set(key, own);
    own.push(text3);
  }
  return texts;
}
function isTitle({ path }) {
  return path.length === 3 && (path[2] === "navn" || path[2] === "kort");
}
function contradicted(text3, written, groups2) {
  const range2 = rangeOf(written);
  const ranges = groups2.map(({ ages: ages2 }) => rangeOf(ages2));
  const all = hull(ranges);
  const isSame2 = groups2.some(({ ages: ages2 }) => areSameAges(ages2, written)) || range2.from === all.from && range2.to === all.to;
  if (isSame2 || !isTitle(text3) && isWithin(range2, all)) return void 0;
  const nearest = [...groups2].sort(
    (a, b) => sharedYears(rangeOf(b.ages), range2) - sharedYears(rangeOf(a.ages), range2)
  )[0];
  const shared = nearest ? sharedYears(rangeOf(nearest.ages), range2) : 0;
  const isDenied = !isTitle(text3) && /\bikke\b|uden for|undtagen/i.test(sentenceAround(text3.visible, written.start));
  return isTitle(text3) || shared > (isDenied ? 1 : 0) ? nearest : void 0;
}
function isSlipInGroup({ values }, text3, written, group2) {
  const forText = votesFor(values, written) - 1;
  const forGroup = votesFor(values, group2.ages);
  return forText === forGroup ? isTitle(text3) : forText > forGroup;
}
function report2({ activity: activity2, file }, text3, written, group2, isGroupsFault) {
  const inText3 = text3.span(written.start, written.end);
  const inGroup = file.spanOf(group2.path);
  const message = isGroupsFault ? `M\xE5lgruppen i \xAB${activity2.navn}\xBB er ${group2.ages.text}, men teksten siger \xAB${written.text}\xBB` : `\xAB${written.text}\xBB passer ikke til m\xE5lgruppen i \xAB${activity2.navn}\xBB: ${group2.ages.text}`;
  return diagnose("HP380", message, isGroupsFault ? inGroup : inText3, {
    help: "Skriv samme alder begge steder, eller tilf\xF8j en m\xE5lgruppe med den anden alder",
    related: [isGroupsFault ? { message: "Teksten", span: inText3 } : { message: "M\xE5lgruppen", span: inGroup }]
  });
}

// src/check/rules/activities/brief-purpose.ts
var mostWords = 350;
function briefPurpose(context) {
  return activityPlaces(context).flatMap(({ activity: activity2, file, path }) => {
    const words4 = allTexts(activity2.form\u00E5l).join(" ").match(/[\p{L}\d]+/gu)?.length ?? 0;
    if (words4 <= mostWords) return [];
    const message = `Form\xE5let med \xAB${activity2.navn}\xBB er p\xE5 ${words4} ord`;
    const help = "Formularen beder om et kort form\xE5l i punktform. Flyt det, der beskriver aktiviteten, til indhold";
    return [diagnose("HP388", message, file.keySpanOf([...path, "form\xE5l"]), { help })];
  });
}
function allTexts(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(allTexts) : [];
}

// src/check/rules/activities/further-contributions.ts
function furtherContributions(context) {
  const choices = context.plan.file.indsatsomr\u00E5der;
  return subAgreementFiles(context).flatMap(
    ({ area: area2, content: content2, file }) => (content2.aktiviteter ?? []).flatMap(({ navn, form\u00E5l }, index) => {
      const further = typeof form\u00E5l === "object" ? form\u00E5l["bidrager-desuden-til"] ?? {} : {};
      return Object.keys(further).flatMap((id) => {
        const name2 = context.entities.get(id)?.name ?? id;
        const choice = choices[id];
        const isRejected = typeof choice === "object" && choice.fravalgt !== void 0;
        if (id !== area2.id && !isRejected) return [];
        const at = file.keySpanOf(["aktiviteter", index, "form\xE5l", "bidrager-desuden-til", id]);
        const message = id === area2.id ? `\xAB${navn}\xBB h\xF8rer selv til ${name2} og kan ikke desuden bidrage til det` : `\xAB${navn}\xBB bidrager til ${name2}, men planen har fravalgt det`;
        const help = id === area2.id ? "Flyt teksten til \xABbidrag\xBB" : "Slet punktet, eller ret det til et valgt indsatsomr\xE5de";
        return [diagnose("HP384", message, at, { help })];
      });
    })
  );
}

// src/check/rules/activities/indicator-ages.ts
function indicatorAges(context) {
  const places = new Map(activityPlaces(context).map((place) => [place.activity.id, place]));
  return subAgreementFiles(context).flatMap(
    ({ content: content2, file }) => (content2.delm\u00E5l ?? []).flatMap(({ tekst, indikatorer }, goal) => {
      const measured = indikatorer.map(
        ({ aktivitet }) => [aktivitet ?? []].flat().flatMap((id) => places.get(id) ?? [])
      );
      const ofGoal = measured.every((activities) => activities.length > 0) ? measured.flat() : [];
      const path = ["delm\xE5l", goal];
      const inText3 = (text3, at, activities) => agesIn(text3).flatMap((written) => {
        const span2 = () => file.spanInText(at, written.start, written.end);
        return contradiction(context, written, span2, activities);
      });
      return [
        ...inText3(tekst, [...path, "tekst"], ofGoal),
        ...indikatorer.flatMap(
          (indicator4, index) => inText3(indicator4.tekst, [...path, "indikatorer", index, "tekst"], measured[index] ?? [])
        )
      ];
    })
  );
}
function contradiction({ values }, written, span2, activities) {
  const groups2 = activities.flatMap(({ groups: own, file }) => own.map((group2) => ({ ...group2, file })));
  const aged = groups2.flatMap((group2) => group2.ages ? [{ ...group2, ages: group2.ages }] : []);
  const [first] = aged;
  const [activity2] = activities;
  if (!first || !activity2 || aged.length < groups2.length || activities.some(({ groups: own }) => own.length === 0))
    return [];
  const all = hull(aged.map(({ ages: ages2 }) => rangeOf(ages2)));
  const range2 = rangeOf(written);
  const fits3 = range2.to === Number.POSITIVE_INFINITY ? range2.from === all.from : isWithin(range2, all);
  if (fits3 || range2.to === Number.POSITIVE_INFINITY && all.to !== range2.to && isWithin(all, range2)) return [];
  const isGroupsFault = votesFor(values, written) - 1 > votesFor(values, first.ages);
  const inGroup = first.file.spanOf(first.path);
  const name2 = activity2.activity.navn;
  const message = isGroupsFault ? `M\xE5lgruppen i \xAB${name2}\xBB er ${first.ages.text}, men det, der m\xE5les, g\xE6lder \xAB${written.text}\xBB` : `\xAB${written.text}\xBB passer ikke til m\xE5lgruppen i \xAB${name2}\xBB: ${first.ages.text}`;
  return [
    diagnose("HP382", message, isGroupsFault ? inGroup : span2(), {
      help: "Ret alderen det ene sted, eller lad indikatoren m\xE5le noget for dem, aktiviteten er for",
      related: [
        isGroupsFault ? { message: "Delm\xE5l eller indikator", span: span2() } : { message: "M\xE5lgruppen", span: inGroup }
      ]
    })
  ];
}

// src/check/rules/activities/nobodys-task.ts
function nobodysTask(context) {
  return activityPlaces(context).flatMap(({ activity: activity2, file, path }) => {
    const roles = typeof activity2.ansvar === "object" ? activity2.ansvar.roller ?? [] : [];
    return roles.flatMap(({ part: part2, stilling }, index) => {
      if (part2 !== void 0 || stilling !== void 0) return [];
      const at = file.keySpanOf([...path, "ansvar", "roller", index, "opgaver"]);
      const help = "Tilf\xF8j \xABpart\xBB med organisationens id eller \xABstilling\xBB med stillingens";
      return [diagnose("HP389", `Det fremg\xE5r ikke, hvem der har opgaven i \xAB${activity2.navn}\xBB`, at, { help })];
    });
  });
}

// src/check/rules/activities/plausible-ages.ts
function plausibleAges(context) {
  return activityPlaces(context).flatMap(
    ({ file, groups: groups2 }) => groups2.flatMap(({ hvem, ages: ages2, path }) => {
      const limit = ages2 && limits.find(({ words: words4, except }) => words4.test(hvem) && !except?.test(hvem));
      if (!limit) return [];
      const isTooYoung = limit.from !== void 0 && ages2.from !== null && ages2.from < limit.from;
      const isTooOld = limit.to !== void 0 && ages2.to !== null && ages2.to > limit.to;
      if (!isTooYoung && !isTooOld) return [];
      const message = `\xAB${hvem}\xBB og ${ages2.text} passer ikke sammen`;
      const help = "Ret alderen, eller skriv gruppen, s\xE5 den d\xE6kker alle i den alder";
      return [diagnose("HP390", message, file.spanOf(path), { help })];
    })
  );
}
var limits = [
  { words: /førskole|børnehave/i, to: 7 },
  { words: /vuggestue|spædbørn/i, to: 4 },
  { words: /skolebørn|skoleelev/i, from: 5, to: 19 },
  { words: /(?<!\p{L})ældre(?!\p{L})|seniorer|pensionister/iu, except: /børn|unge/i, from: 50 },
  { words: /\bvoksne\b/i, except: /børn|unge/i, from: 16 },
  { words: /\bbørn\b/i, except: /unge|forældre|voksne|familier|mødre|fædre/i, to: 18 },
  { words: /\b(?:drenge|piger)\b/i, except: /unge|forældre|voksne|mænd|kvinder/i, to: 20 },
  { words: /\bunge\b/i, except: /børn|voksne|forældre|ældre|familier/i, from: 10, to: 35 }
];

// src/check/agreement-texts.ts
var remarks = /* @__PURE__ */ new Set(["\xE5bne-punkter", "undtagelser", "eksempel", "mangler"]);
function agreementTexts({ texts }) {
  return texts.filter(({ path, file }) => file.kind !== "people" && !path.some((step2) => remarks.has(step2)));
}

// src/check/rules/activities/repeated-paragraphs.ts
var fewestWords = 25;
function repeatedParagraphs({ values }) {
  const seen = /* @__PURE__ */ new Map();
  return agreementTexts(values).flatMap((text3) => {
    if (text3.kind !== "prose") return [];
    return paragraphsOf(text3).flatMap((paragraph2) => {
      const beginning = wordsOf(paragraph2.written.slice(0, 40)).slice(0, 3).join(" ");
      const alike = seen.get(beginning);
      if (!alike) {
        seen.set(beginning, { first: paragraph2, byWords: null });
        return [];
      }
      alike.byWords ??= /* @__PURE__ */ new Map([[wordsOf(alike.first.written).join(" "), alike.first]]);
      const words4 = wordsOf(paragraph2.written);
      const first = alike.byWords.get(words4.join(" "));
      if (!first) alike.byWords.set(words4.join(" "), paragraph2);
      return first && words4.length >= fewestWords ? [repeated(paragraph2, first, words4.length)] : [];
    });
  });
}
function paragraphsOf(text3) {
  let start = 0;
  return text3.text.split("\n\n").flatMap((paragraph2) => {
    const from = start + (paragraph2.length - paragraph2.trimStart().length);
    start += paragraph2.length + 2;
    return paragraph2.length < fewestWords * 2 ? [] : [{ text: text3, from, written: paragraph2.trim() }];
  });
}
function wordsOf(text3) {
  return text3.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
function repeated({ text: text3, from, written }, first, words4) {
  const firstLine = written.split("\n", 1)[0] ?? "";
  const help = "Skriv afsnittet \xE9t sted, og henvis til det fra det andet, eller skriv det, der er s\xE6rligt her";
  const related = [{ message: "F\xF8rste gang", span: first.text.span(first.from, first.from + 1) }];
  const message = `Afsnittet (${words4} ord) st\xE5r ogs\xE5 et andet sted`;
  return diagnose("HP387", message, text3.span(from, from + firstLine.length), { help, related });
}

// src/check/rules/activities/uneven-fields.ts
function unevenFields(context) {
  const places = activityPlaces(context);
  const perSubAgreement = [...new Set(places.map(({ file }) => file))].map(
    (file) => places.filter((place) => place.file === file)
  );
  const responsible = places.filter(({ activity: activity2 }) => typeof activity2.ansvar === "object");
  return [
    ...lacking(
      "HP385",
      responsible,
      hasForm,
      ({ activity: activity2 }) => `Det fremg\xE5r ikke, hvem der har ansvaret for \xAB${activity2.navn}\xBB`,
      {
        help: "Skriv \xABform: helhedsplanen\xBB, \xABform: delt\xBB eller \xABform: kommunen\xBB under ansvar",
        placeOf: ({ file, path }) => file.keySpanOf([...path, "ansvar"])
      }
    ),
    ...perSubAgreement.flatMap(
      (own) => lacking("HP386", own, hasAnchoring, ({ activity: activity2 }) => `\xAB${activity2.navn}\xBB siger ikke, hvordan den forankres`, {
        help: "Tilf\xF8j \xABforankring\xBB, eller lad det v\xE6re, hvis aktiviteten ikke skal leve videre",
        placeOf: ({ activity: activity2, file, path }) => file.keySpanOf([...path, activity2.ansvar === void 0 ? "navn" : "ansvar"])
      })
    )
  ];
}
function hasForm({ activity: { ansvar } }) {
  return typeof ansvar === "object" && ansvar.form !== void 0;
}
function hasAnchoring({ activity: activity2 }) {
  return activity2.forankring !== void 0;
}
function lacking(code, places, has, message, { help, placeOf: placeOf3 }) {
  const without2 = places.filter((place) => !has(place));
  if (without2.length * 2 >= places.length) return [];
  return without2.map((place) => diagnose(code, message(place), placeOf3(place), { help }));
}

// src/check/rules/activities/index.ts
var activitiesRules = [
  agesInActivity,
  adjoiningGroups,
  indicatorAges,
  plausibleAges,
  activityAreas,
  furtherContributions,
  unevenFields,
  repeatedParagraphs,
  briefPurpose,
  nobodysTask
];

// src/check/rules/form/cut-off-texts.ts
var opening = /(?<![\p{L}\d-])(?:og|eller|men|at|samt|som|fordi|hvis|når|både|herunder|en|et|der|hvor|gennem|mellem|inden\s+for)$/iu;
function cutOffTexts({ values }) {
  return agreementTexts(values).flatMap((text3) => {
    const written = text3.text.trimEnd();
    const why = text3.kind === "prose" ? cutInProse(written) : cutInLine(written);
    if (why === null) return [];
    const length = /\S+$/.exec(written.slice(-80))?.[0].length ?? 0;
    const help = "Skriv f\xE6rdig, eller slet det, der er tilovers";
    return [diagnose("HP311", why, text3.span(written.length - length, written.length), { help })];
  });
}
function cutInLine(line) {
  if (!opening.test(line) && !/[\p{L}\d)][,:-]$|–$/u.test(line)) return null;
  const end = line.slice(-25).replaceAll(/\s+/g, " ").trimStart();
  return `Linjen holder op for tidligt: \xAB\u2026${end}\xBB`;
}
function cutInProse(text3) {
  if (text3.endsWith(":")) return "Der er intet efter kolonet";
  return /^ *#{3,4} [^\n]*$/.test(text3.slice(text3.lastIndexOf("\n") + 1)) ? "Der er ingen tekst under overskriften" : null;
}

// src/check/dates-in-text.ts
init_date();
var months = monthNames.join("|");
var spelled = `(\\d{1,2})\\.?\\s(${months})\\s(\\d{4})(?!\\d)`;
var figures = String.raw`(\d{1,2})([./-])\s?(\d{1,2})([./-])\s?(\d{4}|\d{2})(?![\d%]|[.,/]\d|(?<!\d{4})-\d)`;
var iso = String.raw`(\d{4})-(\d{2})-(\d{2})(?!\d)`;
var pattern4 = new RegExp(String.raw`(?<![\d.,/§]|(?<!\d{4})-)(?:${spelled}|${figures}|${iso})`, "giu");
function datesIn(text3) {
  if (!/\d\s?[.\-/]|\d{2}\s/.test(text3)) return [];
  return [...text3.matchAll(pattern4)].flatMap((match) => {
    const [written, day, month, year2, figureDay, first, figureMonth, second, figureYear, isoYear, isoMonth, isoDay] = match;
    const place = { start: match.index, end: match.index + written.length, text: written.replaceAll(/\s+/g, " ") };
    if (day && month && year2)
      return [{ ...place, iso: dayOf(year2, monthNames.indexOf(month.toLowerCase()) + 1, day), style: "spelled" }];
    if (isoYear && isoMonth && isoDay)
      return [{ ...place, iso: dayOf(isoYear, Number(isoMonth), isoDay), style: "other" }];
    if (!figureDay || !figureMonth || !figureYear || !isDateLike(first, second, figureYear)) return [];
    const full = figureYear.length === 2 ? `20${figureYear}` : figureYear;
    const plain2 = first === "." && second === "." && figureYear.length === 4;
    return [{ ...place, iso: dayOf(full, Number(figureMonth), figureDay), style: plain2 ? "figures" : "other" }];
  });
}
function isDateLike(first, second, year2) {
  if (first === "-") return second === "-" && year2.length === 4;
  return year2.length === 4 || first === "/" || Number(year2) >= 13;
}
function dayOf(year2, month, day) {
  const isDay2 = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year2), month);
  return isDay2 ? `${year2}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}
function daysIn(year2, month) {
  return new Date(Date.UTC(year2, month, 0)).getUTCDate();
}
function writtenDay(isoDay) {
  const [year2, month, day] = isoDay.split("-").map(Number);
  return `${day}.${month}.${year2}`;
}
function spelledDay(isoDay) {
  const [year2, month = 0, day] = isoDay.split("-").map(Number);
  return `${day}. ${monthNames[month - 1]} ${year2}`;
}
function dayAfter(isoDay, years2, days) {
  const [year2 = 0, month = 1, day = 1] = isoDay.split("-").map(Number);
  return new Date(Date.UTC(year2 + years2, month - 1, day + days)).toISOString().slice(0, 10);
}

// src/check/plan-period.ts
var latestStart = 1;
function editionYearsOf(edition) {
  const [first = 0, last = 0] = edition.split("-").map((part2) => Number(part2.padStart(4, "20")));
  return { first, last };
}
function isFourYears({ fra, til }) {
  return til === dayAfter(fra, 4, -1);
}
function beginsInEdition({ fra }, edition) {
  const { first, last } = editionYearsOf(edition);
  const year2 = Number(fra.slice(0, 4));
  return year2 >= first && year2 <= last + latestStart;
}
function isSoundPeriod({ file: { periode }, edition }) {
  return isFourYears(periode) && beginsInEdition(periode, edition.id);
}

// src/check/rules/form/edition-years.ts
function editionYears({ plan: plan3, planFile: planFile2 }) {
  const { periode } = plan3.file;
  const { id, navn } = plan3.edition.form;
  if (!isFourYears(periode) || beginsInEdition(periode, id)) return [];
  const message = `Perioden begynder i ${periode.fra.slice(0, 4)}, men formularen er til ${navn}`;
  const help = "Ret perioden, eller v\xE6lg den udgave af formularen, som planen er s\xF8gt p\xE5";
  const related = [{ message: "Udgaven", span: planFile2.file.spanOf(["udgave"]) }];
  return [diagnose("HP315", message, planFile2.file.spanOf(["periode", "fra"]), { help, related })];
}

// src/check/rules/form/focus-areas.ts
function focusAreas({ plan: plan3, files, path }) {
  const planFile2 = files.find(({ kind: kind2 }) => kind2 === "plan")?.file;
  if (!planFile2) return [];
  const choices = plan3.file.indsatsomr\u00E5der;
  const agreement7 = plan3.strategicAgreement;
  const agreementFile = files.find(({ kind: kind2 }) => kind2 === "strategicAgreement")?.file;
  return plan3.edition.form.indsatsomr\u00E5der.flatMap(({ id, navn }) => {
    const choice = choices[id];
    const present = plan3.subAgreements.some(({ area: area2 }) => area2.id === id);
    const at = planFile2.keySpanOf(["indsatsomr\xE5der", id]);
    if (choice === void 0) {
      const help = `Skriv \xAB${id}: valgt\xBB eller \xAB${id}: {fravalgt: begrundelsen}\xBB`;
      const order = plan3.edition.form.indsatsomr\u00E5der.map((area2) => area2.id);
      const gap = planFile2.gapFor(["indsatsomr\xE5der", id], order);
      const message = `Det fremg\xE5r ikke, om indsatsomr\xE5det ${navn} er valgt`;
      return [diagnose("HP301", message, gap?.at ?? at, { help })];
    }
    if (choice === "valgt" && !present) {
      const help = `Opret ${path}/delaftaler/${id}.yaml, eller skriv {mangler: hvorfor}`;
      return [diagnose("HP303", `${navn} er valgt, men har ingen delaftale`, at, { help })];
    }
    if (choice === "valgt" && agreement7?.problemkompleks && !agreement7.problemkompleks[id]) {
      const help = `Beskriv omr\xE5dets kerneudfordringer under problemkompleks i strategisk-aftale.yaml`;
      const order = plan3.edition.form.indsatsomr\u00E5der.map((area2) => area2.id);
      const gap = agreementFile?.gapFor(["problemkompleks", id], order);
      const place = gap?.at ?? agreementFile?.spanOf(["problemkompleks", id]) ?? at;
      return [diagnose("HP301", `Problemkomplekset for ${navn} er ikke udfyldt`, place, { help })];
    }
    if (choice !== "valgt" && present) {
      const help = `Skriv \xAB${id}: valgt\xBB, eller slet delaftaler/${id}.yaml`;
      return [diagnose("HP304", `${navn} er ikke valgt, men har en delaftale`, at, { help })];
    }
    if (choice !== "valgt" && !choice.fravalgt && !choice.mangler) {
      const help = "Skriv {fravalgt: begrundelsen} eller {mangler: hvorfor den ikke er her}";
      return [diagnose("HP301", `Der mangler en begrundelse for ${navn}`, at, { help })];
    }
    return [];
  });
}

// src/check/rules/form/form-fields.ts
function formFields({ values }) {
  return values.missing.map(({ meta, file: { file }, path, group: group2 }) => {
    const name2 = String(path.at(-1));
    const title = meta.title && meta.title.toLowerCase() !== name2 ? ` (${meta.title})` : "";
    const gap = isThere(file, path) ? null : file.gapFor(path, group2);
    const where = gap ? gap.before ? ` f\xF8r \xAB${gap.before}\xBB` : " sidst" : "";
    const help = `Tilf\xF8j \xAB${name2}:\xBB med indhold${where}. Udkastet viser formularens vejledning, s\xE5 l\xE6nge feltet er tomt`;
    const message = `Feltet \xAB${name2}\xBB${title} er ikke udfyldt${ownerOf(file, path)}`;
    return diagnose("HP301", message, gap?.at ?? file.spanOf(path), { help });
  });
}
function isThere(file, path) {
  return findNode(file.root, path).missing === 0;
}
function ownerOf(file, path) {
  for (let depth = path.length - 1; depth > 0; depth--) {
    const owner = path.slice(0, depth).reduce((value, step2) => value[step2], file.value);
    const { navn, id } = owner;
    if (typeof navn === "string" || typeof id === "string") return ` i \xAB${String(navn ?? id)}\xBB`;
  }
  return "";
}

// src/check/words.ts
var pattern5 = /[\p{L}\p{N}]+\+?(?:[-‑'’][\p{L}\p{N}]+\+?)*/gu;
var known3 = /* @__PURE__ */ new WeakMap();
function wordsOf2(values) {
  const found2 = known3.get(values);
  if (found2) return found2;
  const folds = /* @__PURE__ */ new Map();
  const words4 = values.texts.filter(({ path, file }) => path[0] !== "undtagelser" && file.kind !== "people").map((text3) => ({ text: text3, words: wordsIn(text3, folds) }));
  known3.set(values, words4);
  return words4;
}
function wordsIn(text3, folds) {
  const { visible, typed: typed2 } = text3;
  const words4 = [];
  for (const { 0: word, index: start } of visible.matchAll(pattern5)) {
    if (isAddress(visible, start, start + word.length)) continue;
    let folded = folds.get(word);
    if (folded === void 0) {
      folded = fold2(word);
      folds.set(word, folded);
    }
    words4.push({ text: text3, word, folded, start, end: start + word.length, isLinked: typed2[start] === hidden });
  }
  return words4;
}
function isAddress(text3, start, end) {
  const [before2, after] = [text3[start - 1], text3[end]];
  if (before2 === "@" || before2 === "#" || after === "@") return true;
  return after === "." && isLetter(text3[end + 1]) || before2 === "." && isLetter(text3[start - 2]);
}
function isLetter(character = "") {
  return /\p{L}/u.test(character);
}
function fold2(word) {
  const plain2 = word.toLowerCase().replaceAll(/[-‑'’+]/g, "");
  if (!/[^a-zæøå0-9]/.test(plain2)) return plain2;
  return plain2.normalize("NFC").replaceAll(/[^æøå]/gu, (letter2) => letter2.normalize("NFD").replaceAll(/\p{M}/gu, ""));
}
function foldedWords(name2) {
  return (name2.match(pattern5) ?? []).map(fold2);
}
function beginsSentence(text3, start) {
  const before2 = text3.visible.slice(0, start).trimEnd();
  const last = before2.at(-1);
  if (last === void 0 || last === hidden || /[.!?:”"»]/.test(last)) return true;
  return /\n\s*(?:\n|[-*+]\s|\d+[.)]\s|#)/.test(text3.text.slice(before2.length, start));
}

// src/check/rules/form/form-wording.ts
var fewestWords2 = 6;
function formWording({ plan: plan3, values }) {
  const sentences = sentencesOf(plan3.edition.wording);
  const own = new Set(agreementTexts(values));
  return wordsOf2(values).flatMap(
    ({ text: text3, words: words4 }) => own.has(text3) && text3.kind !== "plain" ? [...repeated2(words4, sentences), ...officialGuidance(text3)] : []
  );
}
function repeated2(words4, sentences) {
  return words4.flatMap((first, index) => {
    const sentence2 = sentences.get(first.folded)?.find((each) => each.words.every((word, at2) => words4[index + at2]?.folded === word));
    const last = sentence2 && words4[index + sentence2.words.length - 1];
    if (!last) return [];
    const at = first.text.span(first.start, last.end);
    if (sentence2.kind === "vejledning") return [guidanceAt(at)];
    const message = "S\xE6tningen h\xF8rer til formularens faste tekst og kommer til at st\xE5 to gange";
    return [diagnose("HP308", message, at, { help: "Slet s\xE6tningen: skabelonen s\xE6tter den ind" })];
  });
}
function sentencesOf({ fast, vejledning }) {
  const byFirst = /* @__PURE__ */ new Map();
  for (const [kind2, texts] of [
    ["fast", fast],
    ["vejledning", vejledning]
  ])
    for (const text3 of Object.values(texts))
      for (const sentence2 of text3.split(/[.!?:](?:\s|$)|\n\s*\n/)) {
        const words4 = foldedWords(sentence2);
        const [first] = words4;
        if (first === void 0 || words4.length < fewestWords2) continue;
        byFirst.set(first, [...byFirst.get(first) ?? [], { words: words4, kind: kind2 }]);
      }
  return byFirst;
}
var official = /vejledende\s+tekst|\btilføj\s+skema|\bskema\s+pr\.\s+aktivitet|\(\s*OBS\b|slettes\s+(?:før|inden|ved)\s+(?:indsendelse|aflevering)/gi;
function officialGuidance(text3) {
  return [...text3.visible.matchAll(official)].map(
    ({ 0: words4, index }) => guidanceAt(text3.span(index, index + words4.length))
  );
}
function guidanceAt(at) {
  const message = "Her st\xE5r formularens vejledning til den, der udfylder den";
  return diagnose("HP309", message, at, { help: "Slet vejledningen, og skriv jeres egen tekst" });
}

// src/check/rules/form/merged-paragraphs.ts
var lostLine = /\n[ \t]*(?:\r?\n|(?:[-*+•–]|\d{1,2}[.)]|#{3,4}) )/;
function mergedParagraphs({ values }) {
  return values.texts.flatMap((text3) => {
    if (text3.kind !== "prose") return [];
    const { node, key } = findNode(text3.file.file.root, text3.path);
    if (node.kind !== "scalar" || node.style === "literal" || key === null) return [];
    const written = text3.file.file.source.text.slice(node.start, node.end).trimEnd();
    if (!lostLine.test(written)) return [];
    const name2 = text3.field;
    const message = `Afsnit og punkter i \xAB${name2}\xBB l\xF8ber sammen til \xE9t afsnit`;
    const help = `Skriv | efter kolonet: \xAB${name2}: |\xBB. S\xE5 bliver linjerne under til afsnit og punkter, som de st\xE5r`;
    const at = text3.file.file.keySpanOf(text3.path);
    return [diagnose("HP025", message, at, { help, fix: withBar(text3, key, node) })];
  });
}
function withBar({ file: { file } }, key, node) {
  const { source: source2 } = file;
  const between2 = source2.text.slice(key.end, node.start);
  const lines4 = source2.text.slice(source2.startOfLine(source2.positionAt(node.start).line), node.end).split("\n");
  const indents = lines4.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const isEven = indents.every((indent) => indent >= (indents[0] ?? 0));
  const mark2 = node.style === "folded" ? /^:( *>[-+]?)[ \t]*\r?\n/.exec(between2) : /^:()[ \t]*\r?\n/.exec(between2);
  if (node.style === "quoted" || !isEven || mark2?.[1] === void 0) return null;
  return replaceSpan("S\xE6t | efter kolonet", { source: source2, start: key.end, end: key.end + 1 + mark2[1].length }, ": |");
}

// src/check/rules/form/missing-documents.ts
var documents = [
  { id: "strategisk-aftale", file: "strategisk-aftale.yaml", name: "Den strategiske samarbejdsaftale" },
  { id: "bilag", file: "bilag.yaml", name: "Bilagslisten" }
];
function missingDocuments({ plan: plan3, files, path }) {
  const planFile2 = files.find(({ kind: kind2 }) => kind2 === "plan")?.file;
  const present = { "strategisk-aftale": plan3.strategicAgreement, bilag: plan3.attachments };
  const declared = plan3.file.mangler ?? [];
  return documents.flatMap(({ id, file, name: name2 }) => {
    const index = declared.findIndex(({ dokument }) => dokument === id);
    const declaredAt = planFile2 && index >= 0 ? planFile2.spanOf(["mangler", index, "dokument"]) : null;
    if (present[id] && declaredAt) {
      const help2 = "Slet punktet under mangler";
      return [diagnose("HP115", `${name2} st\xE5r som manglende, men filen ${file} er her`, declaredAt, { help: help2 })];
    }
    if (present[id]) return [];
    const help = `Opret ${path}/${file}, eller forklar under \xABmangler\xBB i helhedsplan.yaml, hvorfor det ikke er her`;
    if (declaredAt)
      return [
        diagnose("HP305", `${name2} mangler, som planen selv oplyser`, declaredAt, { help: `Opret ${path}/${file}` })
      ];
    return [diagnose("HP305", `${name2} mangler`, { path: `${path}/${file}` }, { help })];
  });
}

// src/check/rules/form/not-chosen-areas.ts
function notChosenAreas(context) {
  const { plan: plan3, planFile: planFile2 } = context;
  const file = context.fileOf("strategicAgreement")?.file;
  const described2 = plan3.strategicAgreement?.problemkompleks ?? {};
  return plan3.edition.form.indsatsomr\u00E5der.flatMap(({ id, navn }) => {
    const choice = plan3.file.indsatsomr\u00E5der[id];
    if (plan3.subAgreements.some(({ area: area2 }) => area2.id === id)) return [];
    if (!file || typeof choice !== "object" || !choice.fravalgt || !Object.hasOwn(described2, id)) return [];
    const message = `${navn} er valgt fra, men problemkomplekset er beskrevet`;
    const help = "Slet beskrivelsen, eller v\xE6lg indsatsomr\xE5det i helhedsplan.yaml";
    const related = [{ message: "Valgt fra her", span: planFile2.file.keySpanOf(["indsatsomr\xE5der", id]) }];
    return [diagnose("HP312", message, file.keySpanOf(["problemkompleks", id]), { help, related })];
  });
}

// src/check/rules/form/open-points.ts
function openPoints({ files }) {
  return files.flatMap(({ file }) => {
    const points = file.value["\xE5bne-punkter"];
    if (!Array.isArray(points)) return [];
    return points.map((point, index) => {
      const help = "Afklar punktet, ret teksten, og slet det fra listen";
      return diagnose("HP306", `\xC5bent punkt: ${String(point.emne)}`, file.spanOf(["\xE5bne-punkter", index, "emne"]), {
        help
      });
    });
  });
}

// src/check/rules/form/placeholders.ts
var nouns = "antal|stk|unge|b\xF8rn|familier|personer|gange|timer|beboere|deltagere|forl\xF8b|procent|pct|%";
var fillIns = "navn|navne|dato|\xE5r|\xE5rstal|antal|bel\xF8b|tal|sted|adresse|titel|organisation|person|xx|n|\\?";
var patterns2 = [
  String.raw`(?<![\p{L}\d])(?:x{2,}|X{3,}|[xX](?=\s(?:${nouns})))(?![\p{L}])`,
  String.raw`(?<!\d)20[xX]{2}(?!\p{L})|dd\.mm\.(?:åå){1,2}|åååå`,
  String.raw`(?<![\p{L}\d])(?:TODO|TBD|FIXME|NN|N\.N\.)(?![\p{L}\d])|(?<![^\s(])\?{2,}|_{3,}|\.{5,}|…{2,}`,
  String.raw`[[(<](?:\s*|\.{2,3}|…|\s*(?:${fillIns})\s*|indsæt[^\])>\n]{0,60}|udfyld[^\])>\n]{0,60})[\])>]`,
  String.raw`lorem\s+ipsum|(?:skal|mangler\s+at\s+blive)\s+udfyld(?:es|t)|(?:udfyldes|skrives|kommer|tilføjes|følger)\s+senere(?=\s*[.)\]]|\s*$)|indsæt\s+(?:navn|tekst|dato|tal|antal|billede)|tekst\s+følger|klik\s+(?:eller\s+tryk\s+)?her\s+for\s+at`,
  // An undecided number: «der kan udbydes (150) fritidsjob». Years in brackets are sources.
  String.raw`(?<=\p{Ll}\s)\((?!19\d\d|20\d\d)\d{2,5}\)(?=\s\p{Ll})`
];
var placeholder = new RegExp(patterns2.join("|"), "giu");
var sign = /[xX?_()[\]<]|…|\.{5}|NN|N\.N|T(?:ODO|BD)|FIXME|lorem|udfyld|senere|indsæt|følger|klik|åå/i;
function placeholders({ values }) {
  return values.texts.flatMap((text3) => {
    if (text3.path[0] === "\xE5bne-punkter" || text3.path[0] === "undtagelser" || !sign.test(text3.text)) return [];
    return [...text3.visible.matchAll(placeholder)].filter(isLeft).map(({ 0: written, index }) => {
      const message = `\xAB${written.replaceAll(/\s+/g, " ")}\xBB er en pladsholder, som ikke er udfyldt`;
      const help = "Skriv det, der skal st\xE5, eller slet det";
      return diagnose("HP310", message, text3.span(index, index + written.length), { help });
    });
  });
}
function isLeft({ 0: written }) {
  if (/^(?:todo|tbd|fixme|nn|n\.n\.)$/i.test(written)) return written === written.toUpperCase();
  return !/^X{1,2}$/.test(written) || written === "X";
}

// src/check/text-fix.ts
function textFix(text3, start, end, replacement) {
  const at = text3.span(start, end);
  const { node } = findNode(text3.file.file.root, text3.path);
  if (at.end - at.start !== end - start || node.kind !== "scalar") return null;
  const title = `Skriv \xAB${replacement}\xBB`;
  const needsQuotes = node.style === "plain" && /[[\]{}#:,]/.test(replacement) && (start === 0 || isInBraces(text3));
  if (!needsQuotes) return replaceSpan(title, at, replacement);
  const whole2 = node.text.slice(0, start) + replacement + node.text.slice(end);
  const span2 = { source: at.source, start: node.start, end: node.end };
  return replaceSpan(title, span2, `"${whole2.replaceAll(/["\\]/g, "\\$&")}"`);
}
function isInBraces({ file, path }) {
  const { root: root2, source: source2 } = file.file;
  return path.some((_, depth) => /[[{]/.test(source2.text[findNode(root2, path.slice(0, depth)).node.start] ?? ""));
}

// src/check/rules/form/regulativ-date.ts
function regulativDate({ plan: plan3, values }) {
  const { regulativ, navn } = plan3.edition.form;
  return agreementTexts(values).flatMap((text3) => {
    if (!/regulativ/i.test(text3.text)) return [];
    const { visible } = text3;
    return datesIn(visible).flatMap(({ iso: iso2, start, end, text: written }) => {
      const isCited = /regulativ[^.;!?]{0,80}$/i.test(visible.slice(Math.max(0, start - 100), start));
      if (!isCited || iso2 === null || iso2 === regulativ || isPast.test(sentenceAround(visible, start))) return [];
      const right = spelledDay(regulativ);
      const message = `Regulativet for ${navn} er fra ${right}, ikke ${written}`;
      const fix = textFix(text3, start, end, right);
      return [diagnose("HP307", message, text3.span(start, end), { help: `Skriv \xAB${right}\xBB`, fix })];
    });
  });
}
var isPast = /foregående|forrige|tidligere|dengang/i;

// src/check/rules/form/repeated-fields.ts
var shortest = 30;
function repeatedFields({ values }) {
  const first = /* @__PURE__ */ new Map();
  return agreementTexts(values).flatMap((text3) => {
    if (text3.kind !== "prose" || text3.text.trim().length < shortest || text3.path.includes("roller")) return [];
    const key = `${formOf(text3)} ${text3.text.replaceAll(/\s+/g, " ").trim().toLowerCase()}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, text3);
      return [];
    }
    const message = `\xAB${text3.field}\xBB er ordret det samme som \xAB${earlier.field}\xBB`;
    const help = "Skriv det, som feltet sp\xF8rger om, eller slet det";
    const related = [{ message: `\xAB${earlier.field}\xBB`, span: earlier.file.file.keySpanOf(earlier.path) }];
    return [diagnose("HP313", message, text3.file.file.keySpanOf(text3.path), { help, related })];
  });
}
function formOf({ file, path }) {
  return `${file.file.source.path} ${path[0] === "aktiviteter" ? path[1] : ""}`;
}

// src/check/rules/form/typed-labels.ts
function typedLabels({ values }) {
  const labels = /* @__PURE__ */ new Map();
  for (const { meta, path, file } of values.all)
    if (meta.role === "prose" || meta.role === "inline")
      labels.set(`${file.file.source.path} ${path.join("/")}`, [meta.title ?? "", String(path.at(-1))]);
  return values.texts.flatMap((text3) => {
    const start = /^[\s#*_]*/.exec(text3.text)?.[0].length ?? 0;
    const written = /^[\p{L}\d() -]{2,60}?(?=[*_]*(?::|\s*\n|\s*$))/u.exec(text3.text.slice(start, start + 70))?.[0];
    if (written === void 0) return [];
    const own = labels.get(`${text3.file.file.source.path} ${text3.path.join("/")}`) ?? [];
    const isLabel = own.some((label) => letters2(label) === letters2(written));
    if (!isLabel) return [];
    const isAll = text3.text.slice(start + written.length).replaceAll(/[\s:*_]/g, "") === "";
    const message = isAll ? `Feltet indeholder kun sin egen betegnelse \xAB${written}\xBB` : `\xAB${written}\xBB er feltets egen betegnelse og kommer til at st\xE5 to gange`;
    const help = isAll ? "Skriv det, som feltet sp\xF8rger om" : `Slet \xAB${written}\xBB: formularen s\xE6tter betegnelsen ind`;
    return [diagnose("HP314", message, text3.span(start, start + written.length), { help })];
  });
}
function letters2(label) {
  return fold2(label).replaceAll(/[^\p{L}\d]/gu, "").replace(/e?r?$/, "");
}

// src/check/rules/form/unknown-values.ts
function unknownValues({ values }) {
  return values.all.flatMap(({ meta, value, path, file: { file } }) => {
    if (meta.unknownValue === void 0 || value !== meta.unknownValue) return [];
    const help = "Skriv v\xE6rdien, n\xE5r den er fundet; \xABopg\xF8res ikke\xBB eller \xABmonitorering\xBB, n\xE5r det er s\xE5dan, det er";
    return [diagnose("HP302", `\xAB${String(path.at(-1))}\xBB er ikke oplyst`, file.spanOf(path), { help })];
  });
}

// src/check/rules/form/index.ts
var formRules = [
  formFields,
  mergedParagraphs,
  unknownValues,
  focusAreas,
  missingDocuments,
  openPoints,
  editionYears,
  notChosenAreas,
  regulativDate,
  formWording,
  placeholders,
  cutOffTexts,
  repeatedFields,
  typedLabels
];

// src/check/indicators.ts
var known4 = /* @__PURE__ */ new WeakMap();
function findIndicators(context) {
  const found2 = known4.get(context) ?? [...fixedIndicators(context), ...localIndicators(context)];
  known4.set(context, found2);
  return found2;
}
function fixedIndicators(context) {
  const file = context.fileOf("strategicAgreement");
  const { strategicAgreement, edition } = context.plan;
  if (!file || !strategicAgreement) return [];
  return edition.form.indsatsomr\u00E5der.flatMap(
    (focusArea) => focusArea.indikatorer.flatMap((fixed2) => {
      const given = strategicAgreement.indikatorer?.[fixed2.id];
      if (!given) return [];
      const path = ["indikatorer", fixed2.id];
      const { boligomr\u00E5de: area2, kommune: comparison2 } = given;
      const figures3 = [
        ...figuresOf(file, area2, [...path, "boligomr\xE5de"], "boligomr\xE5de"),
        ...figuresOf(file, comparison2, [...path, "kommune"], "sammenligning")
      ];
      const { id, tekst: text3, datakilde: sourceId } = fixed2;
      const at = file.file.keySpanOf(path);
      return [{ id, text: text3, file, path, at, focusArea, fixed: fixed2, local: null, sourceId, area: area2, comparison: comparison2, figures: figures3 }];
    })
  );
}
function localIndicators(context) {
  return context.plan.subAgreements.flatMap(({ area: focusArea, content: content2 }) => {
    const file = context.fileOf("subAgreement", focusArea.id);
    if (!file) return [];
    return (content2.delm\u00E5l ?? []).flatMap(
      (goal, goalIndex) => goal.indikatorer.map((local3, index) => {
        const path = ["delm\xE5l", goalIndex, "indikatorer", index];
        const { id, tekst: text3, boligomr\u00E5de: area2, sammenligning: comparison2, datakilde } = local3;
        const figures3 = [
          ...figuresOf(file, area2, [...path, "boligomr\xE5de"], "boligomr\xE5de"),
          ...figuresOf(file, comparison2, [...path, "sammenligning"], "sammenligning")
        ];
        const sourceId = (typeof datakilde === "object" ? datakilde.kilde : datakilde) ?? null;
        const at = file.file.spanOf([...path, "tekst"]);
        return { id, text: text3, file, path, at, focusArea, fixed: null, local: local3, sourceId, area: area2, comparison: comparison2, figures: figures3 };
      })
    );
  });
}
function figuresOf(file, given, path, side) {
  if (typeof given !== "object") return [];
  const measures = Array.isArray(given) ? given.map((one, index) => ({ one, at: [...path, index] })) : [];
  if (!Array.isArray(given)) measures.push({ one: given, at: [...path] });
  return measures.flatMap(({ one, at }) => {
    const figure = (quantity2, area2, value) => ({
      side,
      quantity: quantity2,
      written: writtenQuantity(quantity2),
      at: file.file.spanOf(value),
      area: area2,
      measure: one,
      yearAt: file.file.spanOf(one.\u00E5r === void 0 ? value : [...at, "\xE5r"])
    });
    const single2 = one.v\u00E6rdi ? [figure(one.v\u00E6rdi, null, [...at, "v\xE6rdi"])] : [];
    const perArea = Object.entries(one.v\u00E6rdier ?? {});
    return [...single2, ...perArea.map(([area2, quantity2]) => figure(quantity2, area2, [...at, "v\xE6rdier", area2]))];
  });
}
function writtenQuantity({ value, decimals, unit: unit2 }) {
  return `${value.toFixed(decimals).replace(".", ",")}${unit2 === "percent" ? " %" : ""}`;
}
function activitiesOf({ local: local3 }) {
  const named3 = local3?.aktivitet ?? [];
  return typeof named3 === "string" ? [named3] : named3;
}
function targetOf({ local: local3 }) {
  return typeof local3?.m\u00E5l === "object" ? local3.m\u00E5l : null;
}
function nameOf({ text: text3 }) {
  return text3.length <= 60 ? text3 : `${text3.slice(0, 57).trimEnd()}\u2026`;
}

// src/check/rules/goals/activities-without-indicator.ts
function activitiesWithoutIndicator(context) {
  const followed2 = new Set(findIndicators(context).flatMap(activitiesOf));
  return context.plan.subAgreements.flatMap(({ area: area2, content: content2 }) => {
    const file = context.fileOf("subAgreement", area2.id)?.file;
    return (content2.aktiviteter ?? []).flatMap(({ id, navn }, index) => {
      if (!file || followed2.has(id)) return [];
      const message = `Ingen indikator f\xF8lger aktiviteten \xAB${navn}\xBB`;
      const help = `Skriv \xABaktivitet: ${id}\xBB i den indikator, der m\xE5ler den, eller tilf\xF8j en indikator`;
      return [diagnose("HP374", message, file.spanOf(["aktiviteter", index, "navn"]), { help })];
    });
  });
}

// src/check/rules/goals/area-values.ts
function areaValues(context) {
  const areas = context.plan.file.omr\u00E5der;
  return findIndicators(context).flatMap(({ figures: figures3 }) => {
    const measures = new Set(figures3.filter(({ area: area2 }) => area2 !== null).map(({ measure: measure2 }) => measure2));
    return [...measures].flatMap((measure2) => {
      const given = figures3.filter((figure) => figure.measure === measure2);
      const lacking3 = areas.filter(({ id }) => !given.some(({ area: area2 }) => area2 === id));
      const [missing] = lacking3;
      const place = missing && (given.find(({ area: area2 }) => area2 === before(areas, missing.id)) ?? given[0]);
      if (!place) return [];
      const message = `Her er intet tal for ${lacking3.map(({ navn }) => navn).join(", ")}`;
      const help = "Tilf\xF8j tallet, eller skriv i bem\xE6rkning, hvorfor omr\xE5det ikke er med, og undtag advarslen";
      return [diagnose("HP364", message, place.at, { help })];
    });
  });
}
function before(areas, id) {
  return areas[areas.findIndex((area2) => area2.id === id) - 1]?.id;
}

// src/check/direction.ts
var lacking2 = /\bhverken\b|\buden (?:for )?(?:tilknytning|job|arbejde|uddannelse|beskæftigelse)|\bikke er (?:i gang|under|i )|grundskole som højest|\bikke (?:er |bliver |blev )?(?:vurderet )?uddannelsesparat/i;
var downward = /fravær|\bledig|\barbejdsløs|sigtet|sigtelse|krimin|offentlig forsørgelse|kontanthjælp|restgruppe|utryg|frafald|fraflyt|hærværk|anbring|misbrug|ensom/i;
var upward = /\bi (?:beskæftigelse|job|arbejde|uddannelse|dagtilbud|fritidsjob)\b|\btryg|\bmindst 02\b|\bkaraktergennemsnit|\bfrivillig|\bstemt\b|\btillid\b|\bfællesskab|\bmestrer?\b|\btriv|\bgennemfør|\bfuldfør|\bdeltag|\bfritidsjob|\buddannelsesparat|\bbestå(?:r|et)\b/i;
var negation = /\b(?:ikke|uden|ingen|aldrig|mangler)\b/i;
function directionOf(text3) {
  if (lacking2.test(text3)) return "ned";
  const [down, up] = [downward.test(text3), upward.test(text3)];
  if (negation.test(text3) || down === up) return null;
  return down ? "ned" : "op";
}

// src/check/rules/goals/better-than-municipality.ts
function betterThanMunicipality(context) {
  return findIndicators(context).flatMap(({ text: text3, figures: figures3 }) => {
    const areas = figures3.filter(({ side }) => side === "boligomr\xE5de");
    const [other, ...more] = figures3.filter(({ side }) => side === "sammenligning");
    const direction = directionOf(text3);
    const [first] = areas;
    if (!first || !other || more.length > 0 || direction === null) return [];
    const isBetter = areas.every(({ quantity: quantity2 }) => {
      if (quantity2.unit !== other.quantity.unit) return false;
      return direction === "op" ? quantity2.value > other.quantity.value : quantity2.value < other.quantity.value;
    });
    if (!isBetter) return [];
    const message = `Boligomr\xE5det st\xE5r bedre end sammenligningen: ${first.written} mod ${other.written}`;
    const help = "Se efter, om de to tal er byttet om. Er de rigtige, s\xE5 skriv en undtagelse med grunden";
    return [diagnose("HP368", message, first.at, { help, related: [{ message: "Sammenligningen", span: other.at }] })];
  });
}

// src/check/stretches.ts
function paragraphsOf2(text3) {
  return stretches(text3, /\n[ \t]*\n|^#{1,6} .*$/gm);
}
function sentencesOf2(text3, { start, end }) {
  const inside = text3.slice(start, end);
  const ends2 = /(?<!\b(?:ca|bl|pr|fx|f\.eks|mv|jf|nr|kr|kl|stk|d|\d))[.!?:](?=\s+[\p{Lu}\d[”"])|\n\s*(?=- |\d+\. )/gu;
  return stretches(inside, ends2).map((one) => ({ start: start + one.start, end: start + one.end }));
}
function stretches(text3, separator) {
  const found2 = [];
  let start = 0;
  const push2 = (end) => {
    if (text3.slice(start, end).trim() !== "") found2.push({ start, end });
  };
  for (const match of text3.matchAll(separator)) {
    push2(match.index);
    start = match.index + match[0].length;
  }
  push2(text3.length);
  return found2;
}

// src/check/rules/goals/claim-sources.ts
var claim = /\d[\d.,]{0,12}\s{0,4}(?:%|pct\b|procent\b)|\bud af (?:ti|hundrede|10|100)\b|\d{3}\.000 kr/i;
var dated = /\b(?:19|20)\d\d\b/;
var sourced = /\bifølge\b|måling|undersøgelse|\bsurvey|\bkilde|statistik\b|\bVIVE\b|\bBUILD\b|\bLBF\b|Landsbyggefonden|boligsociale data|rapport|redegørelse|opgørelse|registre?r|\[\^/i;
function claimSources({ values }) {
  return values.texts.flatMap((text3) => {
    const isDescription = text3.path[0] === "problemkompleks" || text3.path[0] === "kort-om-boligomr\xE5det";
    return isDescription && text3.kind === "prose" ? claims(text3) : [];
  });
}
function claims(text3) {
  return paragraphsOf2(text3.text).flatMap(({ start, end }) => {
    const said = text3.text.slice(start, end);
    const found2 = claim.exec(said);
    if (!found2 || /^\s*\[\^/.test(said)) return [];
    const lacking3 = [dated.test(said) ? "" : "\xE5r", sourced.test(said) ? "" : "kilde"].filter((word) => word !== "");
    if (lacking3.length === 0) return [];
    const at = text3.span(start + found2.index, start + found2.index + found2[0].length);
    const message = `Afsnittets tal st\xE5r uden ${lacking3.join(" og ")}`;
    const help = "Skriv, hvilket \xE5r tallene er fra, og hvor de kommer fra, fx i en fodnote";
    return [diagnose("HP378", message, at, { help })];
  });
}

// src/check/content-words.ts
var common = new Set(
  `aktivitet aktiviteter aktiviteten alle andel andelen andre antal antallet beboer beboere beboerne blandt blev blive bliver
  boligomr\xE5de boligomr\xE5der boligomr\xE5derne boligomr\xE5det borgere borgerne b\xE5de deltager deltage deltagere dens deres desuden
  efter eller enten flere forl\xF8b forl\xF8bet fordelt f\xF8rste gennem helhedsplanen helhedsplanens herunder holdes indsats indsatsen
  indsatsomr\xE5det ikke igen kommer kommune kommunen kommunens mange mere mindst mellem m\xE5de m\xE5les m\xF8der nogle omr\xE5de
  omr\xE5der omr\xE5derne omr\xE5det over oplever program programmet procent samlet sammen samtidig sidste siden skal skulle start
  starter s\xE5ledes s\xE5dan st\xF8tte under unge uden v\xE6re ville ved vores \xE5rige \xE5rligt gang blandt ogs\xE5 hvor hvordan hvert hele`.split(
    /\s+/
  )
);
function contentWords(text3) {
  const words4 = /* @__PURE__ */ new Set();
  for (const [word] of text3.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) {
    const isAbbreviation = word.length >= 2 && word.length < 5 && /^\p{Lu}[\p{Lu}\d]+$/u.test(word);
    const lower = word.toLowerCase();
    if (isAbbreviation || lower.length >= 5 && !/^\d/.test(lower) && !common.has(lower)) words4.add(lower);
  }
  return [...words4];
}
function stem(word) {
  const bare3 = word.replace(/(?:ernes|erne|enes|ene|ens|ets|en|et|er|es|e|s)$/, "");
  return bare3.length >= 4 ? bare3 : word;
}

// src/check/rules/goals/conflicting-figures.ts
function conflictingFigures(context) {
  const measured = findIndicators(context).flatMap(subjectOf);
  if (measured.length === 0) return [];
  return context.values.texts.flatMap((text3) => {
    if (text3.kind !== "prose" || !/%|\bpct\b|procent/.test(text3.text) || text3.path[0] === "\xE5bne-punkter") return [];
    return conflicts(text3, measured);
  });
}
function subjectOf(indicator4) {
  if (!indicator4.figures.some(({ quantity: quantity2 }) => quantity2.unit === "percent")) return [];
  const stems = contentWords(indicator4.text.replaceAll(/\([^)]*\)/g, "")).map(stem);
  return stems.length < 2 ? [] : [{ indicator: indicator4, stems, ages: agesIn2(indicator4.text) }];
}
function conflicts(text3, measured) {
  const { visible } = text3;
  return paragraphsOf2(visible).flatMap((paragraph2) => {
    const whole2 = visible.slice(paragraph2.start, paragraph2.end);
    if (!/%|\bpct\b|procent/.test(whole2)) return [];
    return sentencesOf2(visible, paragraph2).flatMap((sentence2) => {
      const said = visible.slice(sentence2.start, sentence2.end);
      const [figure] = said.matchAll(/(\d{1,3}(?:,\d+)?)\s*(?:%|pct\b|procent\b)/g);
      const subject = figure && measured.find((one) => isAbout(one, said, whole2));
      if (!figure || !subject || agrees(subject.indicator, said)) return [];
      const [first] = subject.indicator.figures;
      const start = sentence2.start + figure.index;
      const message = `Her st\xE5r ${figure[0].replace(/\s+/, " ")}, men indikatoren \xAB${nameOf(subject.indicator)}\xBB har ${first?.written}`;
      const help = "Ret tallet, eller skriv i teksten, hvad der g\xF8r de to tal forskellige";
      const related = first ? [{ message: "Indikatorens tal", span: first.at }] : [];
      return [diagnose("HP377", message, text3.span(start, start + figure[0].length), { help, related })];
    });
  });
}
function isAbout({ stems, ages: ages2 }, sentence2, paragraph2) {
  const said = agesIn2(sentence2);
  if (said !== ages2 && (said !== "" || /\d/.test(ages2))) return false;
  const where = (/\bdet samme\b|\bheraf\b|\btilsvarende\b/i.test(sentence2) ? paragraph2 : sentence2).toLowerCase();
  const words4 = contentWords(where);
  const found2 = stems.filter((root2) => words4.some((word) => word.startsWith(root2)));
  return found2.length >= 2 && found2.length >= stems.length * (ages2 === "" ? 0.65 : 0.5);
}
function agrees({ figures: figures3 }, sentence2) {
  const year2 = /\b(?:19|20)\d\d\b/.exec(sentence2)?.[0];
  const relevant = figures3.filter(
    ({ measure: measure2 }) => year2 === void 0 || measure2.\u00E5r === void 0 || String(measure2.\u00E5r) === year2
  );
  if (relevant.length === 0) return true;
  return [...sentence2.matchAll(/(\d{1,3})(?:,(\d+))?\s*(?:%|pct\b|procent\b)/g)].some(([, whole2 = "", part2 = ""]) => {
    const value = Number(`${whole2}.${part2 || "0"}`);
    return relevant.some(({ quantity: quantity2 }) => Math.abs(quantity2.value - value) < (part2 === "" ? 1 : 0.06));
  });
}
function agesIn2(text3) {
  const found2 = /(\d{1,2})\s*(?:-|–|til|og)\s*(\d{1,2})[\s-]*år/.exec(text3);
  return found2 ? `${found2[1]}-${found2[2]}` : "";
}

// src/check/rules/goals/counted-outputs.ts
var held = /\b(?:\p{L}*samtaler?|\p{L}*møder?|arrangementer|events?|\p{L}*aktiviteter|workshops?|kurser|nyhedsbreve?)$/iu;
function countedOutputs(context) {
  return context.plan.subAgreements.flatMap(({ area: area2, content: content2 }) => {
    const file = context.fileOf("subAgreement", area2.id)?.file;
    return (content2.delm\u00E5l ?? []).flatMap(({ tekst, indikatorer }, index) => {
      const units = indikatorer.map(({ m\u00E5l }) => typeof m\u00E5l === "object" ? m\u00E5l.enhed : void 0);
      if (!file || !units.every((unit2) => unit2 !== void 0 && held.test(unit2))) return [];
      const message = `Delm\xE5let \xAB${tekst}\xBB f\xF8lges kun med en opt\xE6lling af ${units.join(" og ")}`;
      const help = "Tilf\xF8j en indikator, der viser, om noget bliver anderledes for beboerne";
      return [diagnose("HP375", message, file.spanOf(["delm\xE5l", index, "tekst"]), { help })];
    });
  });
}

// src/check/rules/goals/data-sources.ts
function dataSources(context) {
  const national = new Set(context.plan.edition.form.datakilder.map(({ id }) => id));
  const declared = (context.plan.file.datakilder ?? []).map(({ id, navn }) => ({
    id,
    navn,
    words: contentWords(navn)
  }));
  return findIndicators(context).flatMap((indicator4) => {
    const { local: local3, sourceId } = indicator4;
    const name2 = sourceId === null ? void 0 : context.entities.get(sourceId)?.name;
    if (!local3 || sourceId === null || name2 === void 0) return [];
    const source2 = { id: sourceId, name: name2, isNational: national.has(sourceId), remark: remarkOf(indicator4) };
    const why = reason(indicator4, source2) ?? betterNamed(indicator4, source2, declared);
    if (why === null) return [];
    const isShort2 = typeof local3.datakilde === "string";
    const at = indicator4.file.file.spanOf([...indicator4.path, "datakilde", ...isShort2 ? [] : ["kilde"]]);
    return [diagnose("HP379", why, at, { help: "V\xE6lg den datakilde, som tallet kommer fra, eller ret indikatoren" })];
  });
}
var felt = /\b(?:føler|oplever|mestrer|trives|tillid|tilfreds|trivsel\p{L}*|livsmestring|tryghed|glade for)\b/iu;
var registered = /karakter|afgangsprøve|\bmindst 02\b|i beskæftigelse|arbejdsløs|\bledig|forsørgelse|grundskole|sigte[dt]|i dagtilbud|skolestart|fravær|fritidsjob\b|\bpraktik\b|løntilskud/i;
var survey = /survey|måling|undersøgelse/i;
var register = /boligsociale data|\bKMD\b|\bfasit\b|jobcent|statistik|register/i;
var ownCount = /egen registrering|optælling/i;
function reason(indicator4, { name: name2, isNational, remark }) {
  const { text: text3, figures: figures3 } = indicator4;
  if (activitiesOf(indicator4).length > 0 && (isNational || survey.test(name2)))
    return `\xAB${name2}\xBB kan ikke t\xE6lle, hvad der sker i en enkelt aktivitet`;
  if (activitiesOf(indicator4).length > 0 && /\b(?:deltag|gennemfør|fuldfør)/i.test(text3) && register.test(name2))
    return `\xAB${name2}\xBB ved ikke, hvem der deltager i en aktivitet`;
  if (felt.test(text3) && (register.test(name2) || ownCount.test(name2)))
    return `\xAB${name2}\xBB kan ikke vise, hvad beboerne selv oplever`;
  if (registered.test(text3) && !felt.test(text3) && survey.test(name2))
    return `\xAB${name2}\xBB sp\xF8rger til oplevelser, men indikatoren er noget, der st\xE5r i et register`;
  if (ownCount.test(name2) && figures3.some(({ side, quantity: quantity2 }) => side === "sammenligning" && quantity2.value > 0))
    return `\xAB${name2}\xBB kan ikke vise tallet for hele kommunen`;
  if (/^af \p{L}/iu.test(remark) && !/(?:ing|opgørelse|survey|måling|register)$/i.test(name2))
    return `\xAB${name2} ${remark}\xBB h\xE6nger ikke sammen`;
  return repeats(remark, name2) ? `Bem\xE6rkningen gentager datakilden: \xAB${name2} ${remark}\xBB` : null;
}
function repeats(remark, name2) {
  const [said, source2] = [remark, name2].map(
    (text3) => text3.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, " ").trim()
  );
  if (!said || !source2?.includes(" ")) return false;
  return said.includes(source2) || source2.includes(said);
}
function remarkOf({ local: local3 }) {
  return typeof local3?.datakilde === "object" ? local3.datakilde.bem\u00E6rkning ?? "" : "";
}
function betterNamed({ text: text3 }, { id, name: name2 }, declared) {
  const words4 = contentWords(text3).map(stem);
  const shares = (others) => others.some((other) => words4.some((word) => word.length >= 8 && other.startsWith(word)));
  const better = declared.find((one) => one.id !== id && shares(one.words));
  return better && !shares(contentWords(name2)) ? `Indikatorens ord passer bedre til datakilden \xAB${better.navn}\xBB end til \xAB${name2}\xBB` : null;
}

// src/check/rules/goals/even-decimals.ts
function evenDecimals(context) {
  const indicators2 = findIndicators(context);
  const bySource = decimalsBySource(indicators2);
  return indicators2.flatMap(({ figures: figures3, sourceId }) => {
    const usual = usualDecimals(figures3) ?? (sourceId === null ? void 0 : bySource.get(sourceId));
    if (usual === void 0) return [];
    return figures3.filter(({ quantity: quantity2 }) => quantity2.decimals !== usual && quantity2.value !== 0).map(({ quantity: quantity2, written, at }) => {
      const message = `${written} har ${counted(quantity2.decimals)}, de andre tal har ${counted(usual)}`;
      return diagnose("HP365", message, at, { help: "Se efter i kilden, og skriv lige mange decimaler" });
    });
  });
}
function usualDecimals(figures3) {
  const all = figures3.map(({ quantity: quantity2 }) => quantity2.decimals);
  const [first = 0, second = 0] = all;
  if (all.length === 2) return first > 0 && second > 0 ? Math.min(first, second) : null;
  return all.length >= 3 ? commonest(all, 0.5) : null;
}
function decimalsBySource(indicators2) {
  const all = /* @__PURE__ */ new Map();
  for (const { sourceId, figures: figures3 } of indicators2) {
    if (sourceId === null) continue;
    all.set(sourceId, [...all.get(sourceId) ?? [], ...figures3.map(({ quantity: quantity2 }) => quantity2.decimals)]);
  }
  const usual = /* @__PURE__ */ new Map();
  for (const [source2, decimals] of all) {
    const most2 = decimals.length >= 12 ? commonest(decimals, 0.75) : null;
    if (most2 !== null) usual.set(source2, most2);
  }
  return usual;
}
function commonest(values, share4) {
  const most2 = values.find((value) => values.filter((other) => other === value).length > values.length * share4);
  return most2 ?? null;
}
function counted(decimals) {
  if (decimals === 0) return "ingen decimaler";
  return decimals === 1 ? "\xE9n decimal" : `${decimals} decimaler`;
}

// src/check/rules/goals/figure-details.ts
function figureDetails(context) {
  const indicators2 = findIndicators(context);
  const compared = comparedAreas(context, indicators2);
  return indicators2.flatMap((indicator4) => [...years(indicator4), ...comparison(indicator4, compared)]);
}
function years(indicator4) {
  const seen = /* @__PURE__ */ new Set();
  return indicator4.figures.flatMap(({ measure: measure2, quantity: quantity2, written, at }) => {
    if (measure2.\u00E5r !== void 0 || seen.has(measure2)) return [];
    seen.add(measure2);
    if (quantity2.value === 0 && activitiesOf(indicator4).length > 0) return [];
    if (/\b(?:19|20)\d\d\b/.test(`${measure2.hvor ?? ""} ${measure2.bem\u00E6rkning ?? ""}`)) return [];
    return [
      diagnose("HP362", `Det fremg\xE5r ikke, hvilket \xE5r ${written} er fra`, at, { help: "Tilf\xF8j \xE5r, fx \xE5r: 2019" })
    ];
  });
}
function comparison(indicator4, compared) {
  const { local: local3, comparison: comparison2, focusArea, figures: figures3 } = indicator4;
  const last = figures3.at(-1);
  if (!local3 || comparison2 !== void 0 || !last || activitiesOf(indicator4).length > 0) return [];
  if (!compared.has(focusArea.id)) return [];
  const message = `\xAB${nameOf(indicator4)}\xBB har intet tal at sammenligne med, som de andre indikatorer har`;
  const help = "Tilf\xF8j sammenligning: tallet for kommunen, \xABopg\xF8res ikke\xBB eller \xABikke oplyst\xBB";
  return [diagnose("HP362", message, last.at, { help })];
}
function comparedAreas({ plan: plan3 }, indicators2) {
  const headed = plan3.subAgreements.filter(({ content: content2 }) => content2.indikatortabel?.sammenligning !== void 0);
  const beside2 = indicators2.filter(({ local: local3, comparison: comparison2 }) => local3 && comparison2 !== void 0);
  return /* @__PURE__ */ new Set([...headed.map(({ area: area2 }) => area2.id), ...beside2.map(({ focusArea }) => focusArea.id)]);
}

// src/check/rules/goals/fixed-units.ts
var grades = { lowest: -3, highest: 12 };
function fixedUnits(context) {
  return findIndicators(context).flatMap(
    ({ fixed: fixed2, figures: figures3 }) => fixed2 ? figures3.flatMap((figure) => fixed2.enhed === "procent" ? share(figure) : grade(figure)) : []
  );
}
function share({ quantity: quantity2, written, at }) {
  if (quantity2.unit === "percent") return [];
  const isShare = quantity2.value >= 0 && quantity2.value <= 100;
  return [
    diagnose("HP360", `Indikatoren er en andel, men tallet ${written} har ikke noget procenttegn`, at, {
      help: isShare ? `Skriv "${written} %"` : "Skriv andelen i procent, fra 0 % til 100 %",
      fix: isShare ? replaceSpan(`Skriv ${written} %`, at, isQuoted(at) ? `${written} %` : `"${written} %"`) : null
    })
  ];
}
function isQuoted({ source: source2, start }) {
  return /["']/.test(source2.text.charAt(start - 1));
}
function grade({ quantity: quantity2, written, at }) {
  if (quantity2.unit === "percent")
    return [
      diagnose("HP360", `Indikatoren er et karaktergennemsnit, men ${written} er en andel`, at, {
        help: "Skriv gennemsnittet uden procenttegn, fx 6,6"
      })
    ];
  if (quantity2.value >= grades.lowest && quantity2.value <= grades.highest) return [];
  return [
    diagnose("HP360", `Et karaktergennemsnit kan ikke v\xE6re ${written}: skalaen g\xE5r fra -3 til 12`, at, {
      help: "Se efter, om kommaet st\xE5r det rigtige sted, fx 4,6"
    })
  ];
}

// src/check/rules/goals/form-answers.ts
function formAnswers(context) {
  return findIndicators(context).flatMap((indicator4) => {
    if (!indicator4.fixed) return [];
    return [...municipal(indicator4), .../valg\b/i.test(indicator4.text) ? elections(indicator4) : []];
  });
}
function municipal({ fixed: fixed2, figures: figures3, comparison: comparison2, file, path }) {
  if (comparison2 === void 0 && fixed2?.kommune === false && hasKey(file.file.root, [...path, "kommune"])) {
    const message2 = "Feltet \xABkommune\xBB er tomt, men denne indikator bliver ikke opgjort for kommunen";
    const help = "Skriv \xABkommune: opg\xF8res ikke\xBB, eller slet feltet";
    return [diagnose("HP369", message2, file.file.keySpanOf([...path, "kommune"]), { help })];
  }
  const figure = figures3.find(({ side }) => side === "sammenligning");
  if (fixed2?.kommune !== false || !figure) return [];
  const message = `${figure.written} st\xE5r som kommunens tal, men denne indikator bliver ikke opgjort for kommunen`;
  return [diagnose("HP369", message, figure.at, { help: "Skriv \xABkommune: opg\xF8res ikke\xBB" })];
}
function hasKey(root2, path) {
  return findNode(root2, path).missing === 0;
}
function elections({ figures: figures3 }) {
  const held2 = figures3.map((figure) => ({ figure, election: electionOf(figure) }));
  const first = held2.find(
    ({ figure, election }) => election !== null && wasHeld(election, figure.measure.\u00E5r) !== false
  );
  return held2.flatMap(({ figure, election }) => {
    const { measure: measure2, at, written } = figure;
    if (election === null) {
      const help = "Skriv det i bem\xE6rkning, fx bem\xE6rkning: kommunalvalg";
      return [diagnose("HP369", `Det fremg\xE5r ikke, hvilket valg ${written} er fra`, at, { help })];
    }
    if (wasHeld(election, measure2.\u00E5r) === false) {
      const help = "Ret \xE5ret eller valget";
      return [diagnose("HP369", `Der var ikke ${election} i ${measure2.\u00E5r}`, figure.yearAt, { help })];
    }
    if (!first || first.election === election && first.figure.measure.\u00E5r === measure2.\u00E5r) return [];
    const [own, other] = [named(election, measure2.\u00E5r), named(first.election, first.figure.measure.\u00E5r)];
    const message = `Tallet er fra ${own} og kan ikke sammenlignes med et fra ${other}`;
    const related = [{ message: `Tallet fra ${other}`, span: first.figure.at }];
    return [diagnose("HP369", message, at, { help: "Brug tal fra det samme valg", related })];
  });
}
function named(election, year2) {
  return `${election}et${year2 === void 0 ? "" : ` i ${year2}`}`;
}
function electionOf({ measure: measure2 }) {
  const said = /(kommun\p{L}*valg|\bKV ?\d)|(folketing\p{L}*valg|\bFV ?\d)/iu.exec(
    `${measure2.bem\u00E6rkning ?? ""} ${measure2.hvor ?? ""}`
  );
  if (!said) return null;
  return said[1] ? "kommunalvalg" : "folketingsvalg";
}
var general = /* @__PURE__ */ new Set([1990, 1994, 1998, 2001, 2005, 2007, 2011, 2015, 2019, 2022]);
function wasHeld(election, year2) {
  if (year2 === void 0) return null;
  if (election === "kommunalvalg") return year2 < 2001 ? null : year2 === 2001 || (year2 - 2005) % 4 === 0;
  return year2 > 2025 ? null : general.has(year2);
}

// src/check/rules/goals/goal-letters.ts
function goalLetters(context) {
  const goals2 = new Map(context.plan.subAgreements.map(({ area: area2, content: content2 }) => [area2.id, content2.delm\u00E5l?.length ?? 0]));
  return context.values.texts.flatMap((text3) => {
    const count3 = text3.file.kind === "subAgreement" ? goals2.get(text3.file.name) : void 0;
    return count3 === void 0 || !/mål/i.test(text3.text) ? [] : references(text3, count3);
  });
}
var pattern6 = /(?:\(mål|\bmål(?=\s+(?:[a-h]\)|\([a-h]\)))|\bdelmål(?:ene|et)?)\s+\(?([a-hA-H]|\d{1,2})\b(?!\s*[.,]?\s*\d|\s+\p{Ll})/giu;
function references(text3, count3) {
  const { typed: typed2 } = text3;
  return [...typed2.matchAll(pattern6)].flatMap((match) => {
    const name2 = match[1] ?? "";
    const order = /\d/.test(name2) ? Number(name2) : name2.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1;
    if (order >= 1 && order <= count3) return [];
    const start = match.index + match[0].length - name2.length;
    const many = count3 === 1 ? "kun \xE9t delm\xE5l" : `kun ${count3} delm\xE5l`;
    const message = `Teksten henviser til delm\xE5l ${name2}, men delaftalen har ${many}`;
    const help = "Henvis til delm\xE5let med dets id, fx [](#delmaalets-id): s\xE5 f\xF8lger henvisningen med, n\xE5r listen \xE6ndres";
    return [diagnose("HP376", message, text3.span(start, start + name2.length), { help })];
  });
}

// src/check/activity-words.ts
function rateWords(words4, among) {
  return words4.flatMap((word) => {
    const root2 = stem(word);
    const having = among.filter((activity2) => activity2.has(root2)).length;
    return having === 0 ? [] : [{ word, root: root2, rarity: Math.log2((among.length + 1) / having) }];
  });
}
var ActivityWords = class {
  constructor(id, name2, focusArea, span2, head, texts) {
    this.id = id;
    this.name = name2;
    this.focusArea = focusArea;
    this.span = span2;
    this.head = head;
    this.texts = texts;
  }
  id;
  name;
  focusArea;
  span;
  head;
  texts;
  /** All its texts, in lower case; most activities are never asked. */
  get body() {
    this.joined ??= [this.head, ...this.texts].join(" ").toLowerCase();
    return this.joined;
  }
  get nameStems() {
    this.stems ??= contentWords(this.name).map(stem);
    return this.stems;
  }
  get headWords() {
    this.words ??= contentWords(this.head);
    return this.words;
  }
  joined;
  stems;
  words;
  /** How well the activity answers to some words, the rarer the better. */
  score(words4) {
    return words4.reduce((sum, { word, root: root2, rarity }) => sum + rarity * this.weight(root2, word), 0);
  }
  has(root2) {
    return this.body.includes(root2);
  }
  /** Whether it has nearly all of some words: then no other can have many more. */
  speaksOf(words4) {
    return words4.filter((word) => this.body.includes(stem(word))).length >= words4.length * 0.75;
  }
  /** Whether the words name it: a word of its name that no other activity has in its own. */
  isNamedBy(words4, among) {
    return this.nameStems.some((root2) => {
      const others = among.filter((other) => other !== this && other.name.toLowerCase().includes(root2));
      return others.length === 0 && words4.some((word) => word.includes(root2));
    });
  }
  weight(root2, word) {
    if (this.head.includes(root2)) return 3;
    if (this.headWords.some((part2) => sharedStart(part2, word) >= 6)) return 2;
    return this.body.includes(root2) ? 1 : 0;
  }
};
function sharedStart(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
function activityWords(context) {
  return context.plan.subAgreements.flatMap(({ area: area2, content: content2 }) => {
    const file = context.fileOf("subAgreement", area2.id);
    if (!file) return [];
    const texts = (content2.aktiviteter ?? []).map(() => []);
    for (const { file: own, path, text: text3 } of context.values.texts)
      if (own === file && path[0] === "aktiviteter") texts[Number(path[1])]?.push(text3);
    return (content2.aktiviteter ?? []).map(({ id, navn, kort, delaktiviteter }, index) => {
      const head = [navn, kort ?? "", ...(delaktiviteter ?? []).map((part2) => part2.navn)].join(" ").toLowerCase();
      const span2 = file.file.spanOf(["aktiviteter", index, "navn"]);
      return new ActivityWords(id, navn, area2.id, span2, head, texts[index] ?? []);
    });
  });
}

// src/check/rules/goals/indicator-activities.ts
function indicatorActivities(context) {
  const all = activityWords(context);
  const indicators2 = findIndicators(context);
  return indicators2.flatMap((indicator4) => {
    if (!indicator4.local) return [];
    const own = all.filter(({ focusArea }) => focusArea === indicator4.focusArea.id);
    const pointed = activitiesOf(indicator4);
    if (pointed.length === 0) return [...unnamed(indicator4, own), ...uncounted(indicator4, indicators2)].slice(0, 1);
    const elsewhere = all.find(({ id, focusArea }) => pointed.includes(id) && focusArea !== indicator4.focusArea.id);
    if (elsewhere) return [foreign(indicator4, elsewhere)];
    return mistaken(indicator4, own, pointed);
  });
}
function unnamed(indicator4, own) {
  const text3 = indicator4.text.toLowerCase();
  const meant = own.filter(({ name: name2 }) => name2.length >= 5 && text3.includes(name2.toLowerCase()));
  const [activity2] = meant;
  if (!activity2 || meant.length > 1 || /\bandel\b/i.test(text3)) return [];
  const message = `Indikatoren handler om \xAB${activity2.name}\xBB, men har ikke feltet aktivitet`;
  return [diagnose("HP373", message, indicator4.at, { help: `Tilf\xF8j \xABaktivitet: ${activity2.id}\xBB` })];
}
function uncounted(indicator4, all) {
  const isCount = (one) => (targetOf(one)?.antal ?? targetOf(one)?.mindst) !== void 0;
  if (!isCount(indicator4) || indicator4.figures.some(({ quantity: quantity2 }) => quantity2.value > 0)) return [];
  const others = all.filter((one) => one !== indicator4 && one.focusArea === indicator4.focusArea && isCount(one));
  if (others.length < 2 || others.some((one) => activitiesOf(one).length === 0)) return [];
  const message = "Indikatoren har et m\xE5ltal, men siger ikke, hvilken aktivitet den f\xF8lger";
  return [diagnose("HP373", message, indicator4.at, { help: "Tilf\xF8j aktivitet med aktivitetens id" })];
}
function foreign(indicator4, { name: name2, span: span2 }) {
  const message = `\xAB${name2}\xBB er en aktivitet i en anden delaftale`;
  const at = indicator4.file.file.spanOf([...indicator4.path, "aktivitet"]);
  const help = "Flyt indikatoren til den delaftale, eller v\xE6lg en aktivitet fra denne";
  return diagnose("HP373", message, at, { help, related: [{ message: "Aktiviteten", span: span2 }] });
}
function mistaken(indicator4, own, pointed) {
  const words4 = contentWords(`${indicator4.text} ${indicator4.local?.note ?? ""}`);
  const isPointed = ({ id }) => pointed.includes(id);
  const named3 = own.filter((activity2) => activity2.isNamedBy(words4, own));
  if (named3.some(isPointed)) return [];
  if (named3.length === 0 && own.some((one) => isPointed(one) && one.speaksOf(words4))) return [];
  const meant = named3.length > 0 ? named3[0] : likeliest(own, words4, isPointed);
  if (!meant) return [];
  const at = indicator4.file.file.spanOf([...indicator4.path, "aktivitet"]);
  const given = own.find(isPointed)?.name ?? pointed.join(", ");
  const message = `Indikatoren peger p\xE5 \xAB${given}\xBB, men dens ord passer til \xAB${meant.name}\xBB`;
  const help = `Skriv \xABaktivitet: ${meant.id}\xBB, eller ret indikatorens tekst`;
  const related = [{ message: `Aktiviteten \xAB${meant.name}\xBB`, span: meant.span }];
  return [diagnose("HP373", message, at, { help, related })];
}
function likeliest(own, words4, isPointed) {
  const rated = rateWords(words4, own);
  const scored = own.map((activity2) => ({ activity: activity2, score: activity2.score(rated) }));
  const best = scored.reduce((a, b) => b.score > a.score ? b : a, scored[0] ?? { activity: void 0, score: 0 });
  const chosen = Math.max(0, ...scored.filter(({ activity: activity2 }) => isPointed(activity2)).map(({ score }) => score));
  return best.score >= 1.5 && best.score >= chosen * 2 ? best.activity : void 0;
}

// src/check/rules/goals/local-units.ts
function localUnits(context) {
  const all = findIndicators(context);
  return all.flatMap((indicator4) => {
    if (!indicator4.local) return [];
    const bare3 = countOfWhat(indicator4, all);
    if (bare3.length > 0) return bare3;
    const counted3 = shareOfThings(indicator4);
    if (counted3.length > 0) return counted3;
    const kind2 = kindOf(indicator4);
    return kind2 ? [...figures2(indicator4, kind2), ...target(indicator4, kind2)] : [];
  });
}
function countOfWhat(indicator4, all) {
  const given = targetOf(indicator4);
  if (!given || given.andel !== void 0 || given.enhed !== void 0) return [];
  const beside2 = all.some((one) => one.file === indicator4.file && targetOf(one)?.enhed !== void 0);
  if (!beside2 || /^(?:andel|antal)/i.test(indicator4.text)) return [];
  const field = given.antal === void 0 ? "mindst" : "antal";
  const at = indicator4.file.file.spanOf([...indicator4.path, "m\xE5l", field]);
  const message = `M\xE5let ${given.antal ?? given.mindst} siger ikke, hvad der t\xE6lles`;
  return [diagnose("HP361", message, at, { help: "Tilf\xF8j enhed, fx enhed: b\xF8rnefamilier" })];
}
function shareOfThings(indicator4) {
  const given = targetOf(indicator4);
  if (!given?.andel || given.enhed === void 0 || /^(?:af|ud af|blandt)\b/i.test(given.enhed)) return [];
  const at = indicator4.file.file.spanOf([...indicator4.path, "m\xE5l", "andel"]);
  const help = `Skriv antal i stedet for andel, eller skriv enhed som \xABaf ${given.enhed}\xBB`;
  return [diagnose("HP361", `M\xE5let er en andel, men enheden er \xAB${given.enhed}\xBB`, at, { help })];
}
function kindOf({ text: text3, figures: figures3 }) {
  const first = /^(?:(andele?n?|procent\p{L}*)|(antal(?:let)?|karaktergennemsnit\p{L}*))\b/iu.exec(text3.trim());
  if (first) return { unit: first[1] ? "percent" : "number", because: `teksten begynder med \xAB${first[0]}\xBB` };
  const share4 = figures3.find(({ quantity: quantity2 }) => quantity2.unit === "percent");
  if (share4) return { unit: "percent", because: `${share4.written} er en andel` };
  return figures3.some(({ quantity: quantity2 }) => quantity2.value !== 0) ? { unit: "number", because: "udgangspunktet er et antal" } : null;
}
function figures2({ figures: figures3 }, { unit: unit2, because }) {
  return figures3.flatMap(({ quantity: quantity2, written, at }) => {
    if (quantity2.unit === unit2 || quantity2.value === 0 && unit2 === "percent") return [];
    const message = unit2 === "percent" ? `${written} har ikke noget procenttegn, men ${because}` : `${written} er en andel, men ${because}`;
    const help = unit2 === "percent" ? `Skriv "${writtenQuantity({ ...quantity2, unit: unit2 })}", eller ret indikatorens tekst` : "Slet procenttegnet, eller ret indikatorens tekst til \xABAndel \u2026\xBB";
    return [diagnose("HP361", message, at, { help })];
  });
}
function target(indicator4, { unit: unit2, because }) {
  const given = targetOf(indicator4);
  if (!given || given.andel !== void 0 === (unit2 === "percent")) return [];
  const field = ["andel", "antal", "mindst"].find((name2) => given[name2] !== void 0) ?? "antal";
  const at = indicator4.file.file.spanOf([...indicator4.path, "m\xE5l", field]);
  const what = unit2 === "percent" ? "M\xE5let er et antal" : "M\xE5let er en andel";
  const help = unit2 === "percent" ? "Skriv m\xE5let som andel, fx {andel: 25 %}" : "Skriv m\xE5let som antal, fx {antal: 40}";
  return [
    diagnose("HP361", `${what}, men ${because}`, at, {
      help,
      related: [{ message: `Indikatoren \xAB${nameOf(indicator4)}\xBB`, span: indicator4.at }]
    })
  ];
}

// src/check/rules/goals/measure-years.ts
function measureYears(context) {
  const begins = Number(context.plan.file.periode.fra.slice(0, 4));
  const indicators2 = findIndicators(context);
  const usual = usualYears(indicators2);
  return indicators2.flatMap((indicator4) => {
    if (isElection(indicator4)) return [];
    const dated2 = datedMeasures(indicator4).filter(({ year: year2 }) => year2 <= begins && year2 >= begins - 8);
    const [first] = dated2;
    if (!first) return [];
    const years2 = new Set(dated2.map(({ year: year2 }) => year2));
    const expected = indicator4.sourceId === null ? void 0 : usual.get(indicator4.sourceId);
    if (years2.size > 1)
      return mixed(indicator4, dated2, expected !== void 0 && years2.has(expected) ? expected : first.year);
    return expected === void 0 || expected === first.year ? [] : [unusual2(context, indicator4, first, expected)];
  });
}
function datedMeasures({ figures: figures3 }) {
  const seen = /* @__PURE__ */ new Set();
  return figures3.flatMap((figure) => {
    const { measure: measure2 } = figure;
    if (measure2.\u00E5r === void 0 || seen.has(measure2)) return [];
    seen.add(measure2);
    return [{ figure, year: measure2.\u00E5r }];
  });
}
function mixed(indicator4, dated2, expected) {
  const like = dated2.find(({ year: year2 }) => year2 === expected);
  return dated2.filter(({ year: year2 }) => year2 !== expected).map(
    ({ figure, year: year2 }) => diagnose("HP363", `Tallet er fra ${year2}, men det skal sammenlignes med et tal fra ${expected}`, figure.yearAt, {
      help: "Brug tal fra samme \xE5r, eller forklar forskellen i en undtagelse",
      related: like ? [{ message: `\xAB${nameOf(indicator4)}\xBB i ${expected}`, span: like.figure.yearAt }] : []
    })
  );
}
function unusual2(context, indicator4, { figure, year: year2 }, expected) {
  const source2 = context.entities.get(indicator4.sourceId ?? "")?.name ?? indicator4.sourceId;
  const message = `\xAB${nameOf(indicator4)}\xBB er fra ${year2}, mens planens andre tal fra ${source2} er fra ${expected}`;
  const help = `Brug tallet fra ${expected}, eller skriv en undtagelse med grunden`;
  return diagnose("HP363", message, figure.yearAt, { help });
}
function isElection({ text: text3 }) {
  return /valg\b/i.test(text3);
}
function usualYears(indicators2) {
  const years2 = /* @__PURE__ */ new Map();
  for (const indicator4 of indicators2) {
    if (indicator4.sourceId === null || isElection(indicator4)) continue;
    const found2 = datedMeasures(indicator4).map(({ year: year2 }) => year2);
    years2.set(indicator4.sourceId, [...years2.get(indicator4.sourceId) ?? [], ...found2]);
  }
  const usual = /* @__PURE__ */ new Map();
  for (const [source2, all] of years2) {
    for (const year2 of new Set(all)) {
      const count3 = all.filter((one) => one === year2).length;
      if (count3 >= 3 && count3 >= all.length * 0.7) usual.set(source2, year2);
    }
  }
  return usual;
}

// src/model/values/decimal.ts
init_field();
import { z as z6 } from "zod";

// src/model/values/beside-number.ts
var longest3 = 60;
var approximate = /^(ca\.?|cirka|circa|omkring|omtrent|knap|godt|næsten|lidt (?:over|under)|over|under|mindst|højst|minimum|maks(?:imum|\.)?|op til|[~≈<>])\s*(?=\d)/i;
var number = String.raw`\d[\d.,\u00a0 ]*(?:%|pct\.?|procent)?`;
var spread = new RegExp(String.raw`^${number}\s*(?:-|–|til)\s*${number}(?:\s*\p{L}+)?$`, "iu");
var followed = /^(\d[\d.,]*(?:\s*(?:%|pct\.?|procent))?)\s*(\(.*|[\p{L}].*)$/iu;
function besideNumber(text3) {
  const trimmed2 = text3.trim();
  if (trimmed2.length > longest3) return null;
  const before2 = approximate.exec(trimmed2);
  if (before2) {
    const help2 = `Skriv kun ${trimmed2.slice(before2[0].length)}, og skriv \xAB${before2[1]}\xBB i feltet bem\xE6rkning ved siden af`;
    return { message: `\xAB${before2[1]}\xBB kan ikke l\xE6ses i \xAB${trimmed2}\xBB: her skal kun st\xE5 tallet`, help: help2 };
  }
  if (spread.test(trimmed2)) {
    const help2 = "Skriv \xE9t tal, og skriv sp\xE6ndet i feltet bem\xE6rkning ved siden af";
    return { message: `\xAB${trimmed2}\xBB er to tal: her skal kun st\xE5 \xE9t`, help: help2 };
  }
  const after = followed.exec(trimmed2);
  if (!after) return null;
  const help = `Skriv kun ${after[1]}, og skriv resten i et af felterne ved siden af, fx bem\xE6rkning`;
  return { message: `\xAB${after[2]}\xBB kan ikke l\xE6ses i \xAB${trimmed2}\xBB: her skal kun st\xE5 tallet`, help };
}

// src/model/values/decimal.ts
var spaces = /[ \u00a0\u202f]/g;
function parseDecimal(text3) {
  const compact = text3.trim().replaceAll(spaces, "").replace("\u2212", "-");
  if (hasTooManyDigits(compact)) return { problem: "notANumber" };
  if (/^-?\d+$/.test(compact)) return { ok: { value: Number(compact), decimals: 0 } };
  const comma = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+),(\d+)$/.exec(compact);
  if (comma?.[2] && comma[3]) return number2(`${comma[1]}${comma[2].replaceAll(".", "")}.${comma[3]}`, comma[3].length);
  if (/^-?\d{1,3}\.\d{3}$/.test(compact)) return { problem: "ambiguous" };
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(compact)) return number2(compact.replaceAll(".", ""), 0);
  const point = /^-?\d+\.(\d+)$/.exec(compact);
  if (point?.[1]) return number2(compact, point[1].length);
  return { problem: "notANumber" };
}
function number2(text3, decimals) {
  return { ok: { value: Number(text3), decimals } };
}
function hasTooManyDigits(text3) {
  return text3.replaceAll(/\D/g, "").length > 15;
}
function parseWholeNumber(text3) {
  const compact = text3.trim().replaceAll(spaces, "");
  if (hasTooManyDigits(compact)) return null;
  if (/^\d+$/.test(compact) || /^\d{1,3}(\.\d{3})+$/.test(compact)) return Number(compact.replaceAll(".", ""));
  return null;
}
var count2 = z6.string().transform((text3, ctx) => {
  const value = parseWholeNumber(text3);
  if (value !== null) return value;
  const beside2 = besideNumber(text3);
  const message = beside2?.message ?? `\xAB${text3}\xBB er ikke et helt tal`;
  return reject(ctx, "HP107", message, beside2?.help ?? "Skriv fx 40 eller 1.500");
}).meta({ title: "Antal", description: "Et helt tal, fx 40 eller 1.500.", editorType: ["integer", "string"] });
var hours = z6.string().transform((text3, ctx) => {
  const reading = parseDecimal(text3.replace(/\s*timer$/i, ""));
  if ("problem" in reading) {
    const beside2 = besideNumber(text3);
    const message = beside2?.message ?? `\xAB${text3}\xBB er ikke et timetal`;
    return reject(ctx, "HP107", message, beside2?.help ?? "Skriv fx 9 eller 7,5");
  }
  if (reading.ok.value < 0) return reject(ctx, "HP110", `Et timetal kan ikke v\xE6re ${text3}`, "Skriv fx 9 eller 7,5");
  if (reading.ok.value > 168)
    return reject(
      ctx,
      "HP110",
      `Der er kun 168 timer p\xE5 en uge, ikke ${text3}`,
      "Skriv timerne pr. uge, fx 9 eller 7,5"
    );
  return reading.ok;
}).meta({ title: "Timer", description: "Timer om ugen, fx 9 eller 7,5.", editorType: ["number", "string"] });

// src/check/rules/goals/numbers-in-text.ts
function numbersInText(context) {
  const numbers2 = numbersTold(context);
  const all = findIndicators(context);
  return all.flatMap((indicator4) => {
    const own = inOwnText(indicator4);
    return own.length > 0 ? own : inOtherTexts(indicator4, all, numbers2.get(indicator4.file) ?? []);
  });
}
function inOwnText(indicator4) {
  const target5 = targetOf(indicator4);
  if (!target5) return [];
  const wanted = target5.andel?.value ?? target5.antal ?? target5.mindst;
  const said = target5.andel ? percentages(indicator4) : counts(indicator4);
  if (wanted === void 0 || said.length === 0 || said.some(({ value }) => value === wanted)) return [];
  const [first] = said;
  if (!first) return [];
  const field = target5.andel ? "andel" : target5.antal === void 0 ? "mindst" : "antal";
  const at = indicator4.file.file.spanOf([...indicator4.path, "m\xE5l", field]);
  const place = indicator4.file.file.spanInText([...indicator4.path, "tekst"], first.start, first.end);
  const message = `M\xE5let er ${wanted}, men indikatorens tekst siger \xAB${first.text}\xBB`;
  const help = "Ret det, der er forkert. M\xE5ltallet beh\xF8ver kun at st\xE5 i m\xE5l";
  return [diagnose("HP371", message, at, { help, related: [{ message: "Tallet i teksten", span: place }] })];
}
function numbersTold({ values }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const text3 of values.texts) {
    if (text3.file.kind !== "subAgreement" || text3.kind !== "prose" || !/\d/.test(text3.text)) continue;
    const lower = text3.text.toLowerCase();
    const told = [...lower.matchAll(numberAndWords)].map(
      ({ 0: said, 1: digits = "", 2: first = "", 3: second, index }) => {
        const around = lower.slice(Math.max(0, index - 90), index + 90);
        const words4 = second === void 0 ? [first] : [first, second];
        const value = parseWholeNumber(digits) ?? Number.NaN;
        return { text: text3, said, value, words: words4, index, isTarget: /\bmål(?:et|tal)?\b/.test(around) };
      }
    );
    found2.set(text3.file, [...found2.get(text3.file) ?? [], ...told]);
  }
  return found2;
}
function inOtherTexts(indicator4, all, numbers2) {
  const target5 = targetOf(indicator4);
  const wanted = amountOf(indicator4);
  const unit2 = lastWord(indicator4);
  if (!target5 || wanted === void 0 || unit2.length < 3) return [];
  const isOnly = all.filter((one) => one.file === indicator4.file && lastWord(one) === unit2).length === 1;
  const nouns3 = contentWords(indicator4.text).filter((one) => one.length >= 8);
  const differing = numbers2.find(({ text: text4, value, words: words4, isTarget }) => {
    if (value === wanted || Number.isNaN(value)) return false;
    const isOwn = isTextOf(text4, activitiesOf(indicator4));
    const named3 = words4.find((one) => isUnit(unit2, one) || isOwn && nouns3.includes(one));
    if (named3 === void 0) return false;
    const isAbout3 = named3 === unit2 && unit2.length >= 10 || isOwn && nouns3.includes(named3) || isOnly && isTarget;
    return isAbout3 && !all.some((one) => amountOf(one) === value && isUnit(lastWord(one), named3));
  });
  if (!differing) return [];
  const { text: text3, said, index } = differing;
  const field = target5.antal === void 0 ? "mindst" : "antal";
  const at = indicator4.file.file.spanOf([...indicator4.path, "m\xE5l", field]);
  const message = `M\xE5let er ${wanted} ${target5.enhed}, men teksten siger \xAB${said.replaceAll(/\s+/g, " ").trim()}\xBB`;
  const related = [{ message: "Teksten", span: text3.span(index, index + said.length) }];
  return [diagnose("HP371", message, at, { help: "Ret det af tallene, der er forkert", related })];
}
function isTextOf({ path, file }, activities) {
  return path[0] === "aktiviteter" && activities.includes(idAt(file, path[1]));
}
function idAt(file, index) {
  const { aktiviteter } = file.file.value;
  const found2 = Array.isArray(aktiviteter) ? aktiviteter[Number(index)] : void 0;
  return typeof found2 === "object" && found2 !== null && "id" in found2 ? String(found2.id) : "";
}
function amountOf(indicator4) {
  const target5 = targetOf(indicator4);
  return target5?.antal ?? target5?.mindst;
}
function lastWord(indicator4) {
  return targetOf(indicator4)?.enhed?.toLowerCase().split(" ").at(-1) ?? "";
}
var numberAndWords = /(?<![\d.,/-])\b([1-9]\d{0,2}(?:\.?\d{3})?)\s+(\p{L}{3,})(?:\s+(\p{L}{3,}))?/gu;
function isUnit(unit2, word) {
  return word === unit2 || word.length >= 7 && unit2.endsWith(word);
}
function counts(indicator4) {
  const pattern8 = /(?<![\d.,/§-]|\d[–-]|§ |klasse |kapitel |stk\. |LAB |over |under |fra |til )\b([1-9]\d{0,2}(?:\.?\d{3})?) (?!år|pct|procent|måned|uge|dag|time|klasse|minut|gange? |km|kr|eller |og |til )(\p{L}{3,})/gu;
  return [...indicator4.text.matchAll(pattern8)].flatMap(({ 0: text3, 1: digits = "", index }) => {
    const value = parseWholeNumber(digits);
    return value === null || value >= 1990 && value <= 2100 ? [] : [{ text: text3, value, start: index, end: index + text3.length }];
  });
}
function percentages(indicator4) {
  return [...indicator4.text.matchAll(/\b(\d{1,3}(?:,\d{1,3})?) ?(?:%|pct\b|procent\b)/g)].map(
    ({ 0: text3, 1: digits = "", index }) => ({
      text: text3,
      value: Number(digits.replace(",", ".")),
      start: index,
      end: index + text3.length
    })
  );
}

// src/check/rules/goals/outlying-figures.ts
function outlyingFigures(context) {
  return findIndicators(context).flatMap((indicator4) => {
    const { figures: figures3 } = indicator4;
    const series2 = figures3.filter(({ side, quantity: quantity2 }) => side === "boligomr\xE5de" && quantity2.value > 0);
    const among = series2.length >= 3 ? series2.filter((figure) => isFarFrom(figure, without(series2, figure))) : [];
    if (among.length > 0) return among.map((figure) => finding(figure, without(series2, figure)));
    return beside(indicator4, series2);
  });
}
function beside({ figures: figures3 }, series2) {
  const other = figures3.find(({ side, quantity: quantity2 }) => side === "sammenligning" && quantity2.value > 0);
  const [first] = series2;
  if (!other || !first || other.quantity.unit !== first.quantity.unit) return [];
  const typical = median(series2.map(({ quantity: quantity2 }) => quantity2.value));
  const [low, high] = [Math.min(typical, other.quantity.value), Math.max(typical, other.quantity.value)];
  const isClose = high < low * 6 && !(first.quantity.unit === "percent" && high >= 50 && high > low * 3);
  if (isClose) return [];
  return series2.length === 1 ? [finding(first, [other])] : [finding(other, series2)];
}
function finding({ written, at }, others) {
  const [first] = others;
  const values = others.map(({ quantity: quantity2 }) => quantity2.value);
  const nearest = others.length === 1 ? first?.written : `${decimal(Math.min(...values))}-${decimal(Math.max(...values))}`;
  const message = `${written} ligger langt fra ${others.length === 1 ? "tallet" : "tallene"} ved siden af (${nearest})`;
  const help = "Se efter i kilden, om et ciffer eller kommaet er forkert. Er tallet rigtigt, s\xE5 skriv en undtagelse";
  return diagnose("HP366", message, at, {
    help,
    related: first ? [{ message: "Tallet ved siden af", span: first.at }] : []
  });
}
function isFarFrom({ quantity: quantity2 }, others) {
  const values = others.filter((other) => other.quantity.unit === quantity2.unit).map((other) => other.quantity.value);
  if (values.length < 2) return false;
  const middle = median(values);
  const ratio = quantity2.value / middle;
  if (values.length === 2) return ratio >= 4 || ratio <= 1 / 4;
  const spread2 = Math.max(median(values.map((value) => Math.abs(value - middle))), middle * 0.03);
  return (ratio >= 1.65 || ratio <= 0.6) && Math.abs(quantity2.value - middle) > 5 * spread2;
}
function without(series2, figure) {
  return series2.filter((other) => other !== figure);
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
function decimal(value) {
  return String(value).replace(".", ",");
}

// src/check/rules/goals/repeated-indicators.ts
function repeatedIndicators(context) {
  return [...indicators(context), ...goals(context)];
}
function indicators(context) {
  const first = /* @__PURE__ */ new Map();
  return findIndicators(context).flatMap((indicator4) => {
    const key = normal(indicator4.text);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, indicator4);
      return [];
    }
    if (earlier.local && earlier.focusArea === indicator4.focusArea)
      return [twice(indicator4.text, indicator4.at, earlier.at)];
    return earlier.sourceId === indicator4.sourceId ? otherFigures(indicator4, earlier) : [];
  });
}
function normal(text3) {
  return text3.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, " ").replaceAll(/(?<!\p{L})(?:af|beboere|på|år|årige|der|som|har|er|og|den|det|de|en|et)(?!\p{L})/gu, " ").split(/\s+/).filter((word) => word !== "").sort().join(" ");
}
function otherFigures({ figures: figures3 }, earlier) {
  return figures3.flatMap((figure) => {
    const same = earlier.figures.find(({ side, area: area2 }) => side === figure.side && area2 === figure.area);
    if (!same || equal(same, figure) && same.measure.\u00E5r === figure.measure.\u00E5r) return [];
    const isYear = equal(same, figure);
    const message = isYear ? `Samme tal st\xE5r et andet sted som fra ${same.measure.\u00E5r ?? "et ukendt \xE5r"}` : `Samme indikator har et andet sted tallet ${same.written}`;
    const related = [{ message: "Det andet sted", span: isYear ? same.yearAt : same.at }];
    const help = "Find det rigtige tal i kilden, og skriv det samme begge steder";
    return [diagnose("HP367", message, isYear ? figure.yearAt : figure.at, { help, related })];
  });
}
function equal(a, b) {
  return a.quantity.value === b.quantity.value && a.quantity.unit === b.quantity.unit;
}
function goals(context) {
  return context.plan.subAgreements.flatMap(({ area: area2, content: content2 }) => {
    const file = context.fileOf("subAgreement", area2.id)?.file;
    if (!file) return [];
    const first = /* @__PURE__ */ new Map();
    return (content2.delm\u00E5l ?? []).flatMap(({ tekst }, index) => {
      const at = file.spanOf(["delm\xE5l", index, "tekst"]);
      const earlier = first.get(normal(tekst));
      if (earlier) return [twice(tekst, at, earlier)];
      first.set(normal(tekst), at);
      return [];
    });
  });
}
function twice(text3, at, earlier) {
  const help = "Slet den ene, eller ret den, s\xE5 man kan se forskel";
  return diagnose("HP367", `\xAB${text3}\xBB st\xE5r to gange i delaftalen`, at, {
    help,
    related: [{ message: "F\xF8rste gang", span: earlier }]
  });
}

// src/check/counts-people.ts
var people = /børn|unge|famili|deltager|kvinde|mænd|person|beboer|borger|elev|forældre|drenge|piger|medlem|mentor|frivillig/i;
var otherThings = /samtale|forløb\b|plads|møde|event|aktivitet(?:er)?\b(?!spar)|time|\bjob\b|arrangement/i;
function countsPeople(unit2) {
  return people.test(unit2) && !otherThings.test(unit2);
}

// src/check/group-size.ts
var number3 = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})`;
var pattern7 = new RegExp(
  String.raw`^\s*((?:ca\.?|cirka|omkring|omtrent|op til|højst|maks\.?|mindst|min\.?|i alt|godt|knap|forventet)\s+)*${number3}(?:\s*(?:-|–|til)\s*${number3})?(?!\s*(?:år|%|pct|klasse|uger|måneder))(\D.*)?$`,
  "isu"
);
function parseSize(text3) {
  const match = pattern7.exec(text3);
  if (!match) return null;
  const [, , first = "", second, rest = ""] = match;
  const from = whole(first);
  const to = second === void 0 ? from : whole(second);
  if (from === 0 || to < from || /\d/.test(rest)) return null;
  const perTeam = /\b(?:hvert|hver|pr\.?|per|i et|på et)\s+(?!år\b|periode)\p{L}/iu.test(rest);
  const per = /(?<!\p{L})år(?:et|ligt)?(?!\p{L})/iu.test(rest) ? "\xE5r" : /period/i.test(rest) ? "periode" : null;
  const unit2 = /^\s*(\p{L}{3,})/u.exec(rest)?.[1]?.toLowerCase() ?? "";
  return { from, to, isMinimum: /\b(?:mindst|min)\b/i.test(text3), perTeam, per, unit: unit2 };
}
function whole(text3) {
  return Number(text3.replaceAll(".", ""));
}

// src/check/rules/goals/target-groups.ts
function targetGroups(context) {
  const groups2 = groupsOf(context);
  const { fra, til } = context.plan.file.periode;
  const years2 = Math.max(1, Number(til.slice(0, 4)) - Number(fra.slice(0, 4)));
  const all = findIndicators(context);
  const compared = all.flatMap((indicator4) => {
    const [activity2, ...more] = activitiesOf(indicator4);
    const group2 = activity2 === void 0 || more.length > 0 ? void 0 : groups2.get(activity2);
    if (!group2) return [];
    const isOnly = all.filter((one) => activitiesOf(one).includes(activity2 ?? "")).length === 1;
    return compare(indicator4, group2, years2, isOnly);
  });
  return [...compared, ...descriptions(context, [...groups2.values()])];
}
var inAll = /\bi alt (?:ca\.? )?(\d{1,4}) (\p{L}{3,})/u;
function descriptions({ values }, groups2) {
  return values.texts.flatMap((text3) => {
    const said = text3.path[2] === "m\xE5lgrupper" && text3.field === "beskrivelse" ? inAll.exec(text3.text) : null;
    const group2 = groups2.find(({ file, activity: activity2 }) => file === text3.file && activity2 === text3.path[1]);
    if (!said || !group2 || group2.size.perTeam || group2.size.unit !== said[2]) return [];
    if (Number(said[1]) >= group2.size.from && Number(said[1]) <= group2.size.to) return [];
    const at = text3.span(said.index, said.index + said[0].length);
    const message = `Her st\xE5r \xAB${said[0]}\xBB, men m\xE5lgruppen er \xAB${group2.text}\xBB`;
    const related = [{ message: "M\xE5lgruppen", span: group2.at }];
    return [diagnose("HP372", message, at, { help: "Ret det af tallene, der er forkert", related })];
  });
}
function groupsOf(context) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { area: area2, content: content2 } of context.plan.subAgreements) {
    const file = context.fileOf("subAgreement", area2.id);
    for (const [index, activity2] of (content2.aktiviteter ?? []).entries()) {
      const { m\u00E5lgrupper } = activity2;
      const groups2 = typeof m\u00E5lgrupper === "object" ? m\u00E5lgrupper.grupper ?? [] : [];
      const sized = groups2.flatMap(({ antal }, at2) => antal === void 0 ? [] : [{ antal, at: at2 }]);
      const [one] = sized;
      const size = one && sized.length === 1 ? parseSize(one.antal) : null;
      if (!file || !one || !size) continue;
      const at = file.file.spanOf(["aktiviteter", index, "m\xE5lgrupper", "grupper", one.at, "antal"]);
      found2.set(activity2.id, {
        size,
        text: one.antal,
        at,
        areas: activity2.omr\u00E5der?.length ?? 1,
        file,
        activity: index
      });
    }
  }
  return found2;
}
function compare(indicator4, { size, text: text3, at: groupAt, areas }, years2, isOnly) {
  const target5 = targetOf(indicator4);
  const wanted = target5?.antal ?? target5?.mindst;
  if (!target5 || wanted === void 0 || wanted === 0 || !countsPeople(target5.enhed ?? indicator4.text)) return [];
  const times2 = target5.pr === "periode" && size.per !== "periode" ? years2 : 1;
  const { lowest, highest } = plausible(size, areas);
  const isPlausible = wanted >= lowest && wanted <= highest * times2;
  if (isPlausible && !(isOnly && times2 === 1 && isSameCount(indicator4, size) && (wanted < size.from || wanted > size.to)))
    return [];
  const field = target5.antal === void 0 ? "mindst" : "antal";
  const at = indicator4.file.file.spanOf([...indicator4.path, "m\xE5l", field]);
  const message = `M\xE5let er ${wanted}, men aktivitetens m\xE5lgruppe er \xAB${text3}\xBB`;
  const help = "Se efter, om et af tallene er skrevet forkert, eller om de g\xE6lder noget forskelligt";
  return [diagnose("HP372", message, at, { help, related: [{ message: "M\xE5lgruppen", span: groupAt }] })];
}
function isSameCount(indicator4, { unit: unit2, perTeam }) {
  const counted3 = targetOf(indicator4)?.enhed?.toLowerCase() ?? "";
  const isPart = /gennemfør|fuldfør|bestå|begynder i|kommer i|fasthold|opnår|får (?:et )?job|videre|heraf/i;
  if (perTeam || unit2 === "" || counted3 === "" || isPart.test(indicator4.text)) return false;
  return counted3.endsWith(unit2) || counted3.startsWith(unit2);
}
function plausible({ from, to, isMinimum, perTeam }, areas) {
  if (perTeam) return { lowest: from * (2 / 3), highest: to * areas * 3 };
  return { lowest: from / 2.5, highest: to * (isMinimum ? 3 : 1.5) };
}

// src/check/rules/goals/targets.ts
function targets(context) {
  return findIndicators(context).flatMap((indicator4) => {
    const target5 = targetOf(indicator4);
    if (!target5) return [];
    const field = ["andel", "antal", "mindst"].find((name2) => target5[name2] !== void 0) ?? "antal";
    const at = indicator4.file.file.spanOf([...indicator4.path, "m\xE5l", field]);
    const value = target5.andel?.value ?? target5.antal ?? target5.mindst ?? 0;
    if (value === 0 && directionOf(indicator4.text) !== "ned") {
      const help = "Skriv det antal, der skal n\xE5s, eller \xABm\xE5l: monitorering\xBB, hvis der ikke er noget m\xE5l";
      return [diagnose("HP370", "M\xE5let er 0", at, { help })];
    }
    return againstBaseline(indicator4, value, target5.andel ? "percent" : "number", at);
  });
}
function againstBaseline(indicator4, value, unit2, at) {
  const start = indicator4.figures.filter(({ side }) => side === "boligomr\xE5de");
  const [only, ...more] = start;
  if (!only || more.length > 0 || only.quantity.unit !== unit2 || only.quantity.value === 0) return [];
  const direction = directionOf(indicator4.text) ?? (unit2 === "number" ? "op" : null);
  const from = only.quantity.value;
  const isBackward = direction === "op" ? value < from : direction === "ned" && value > from;
  if (!isBackward && value !== from) return [];
  const written = `${String(value).replace(".", ",")}${unit2 === "percent" ? " %" : ""}`;
  const message = isBackward ? `M\xE5let ${written} er ${direction === "op" ? "lavere" : "h\xF8jere"} end udgangspunktet ${only.written}` : `M\xE5let er det samme som udgangspunktet: ${written}`;
  const help = "Se efter, om m\xE5let eller udgangspunktet er skrevet forkert";
  return [diagnose("HP370", message, at, { help, related: [{ message: "Udgangspunktet", span: only.at }] })];
}

// src/check/rules/goals/index.ts
var goalsRules = [
  fixedUnits,
  localUnits,
  figureDetails,
  measureYears,
  areaValues,
  evenDecimals,
  outlyingFigures,
  repeatedIndicators,
  betterThanMunicipality,
  formAnswers,
  targets,
  numbersInText,
  targetGroups,
  indicatorActivities,
  activitiesWithoutIndicator,
  countedOutputs,
  goalLetters,
  conflictingFigures,
  claimSources,
  dataSources
];

// src/check/running-text.ts
var blockEnd = "\u2029";
var RunningText = class {
  constructor(texts) {
    this.texts = texts;
    const blocks2 = [];
    const parts = [];
    let length = 0;
    for (const text3 of texts) {
      this.starts.push(length);
      parts.push(markBlocks(text3, length, blocks2));
      length += text3.visible.length + 1;
    }
    this.all = parts.map((part2) => part2 + blockEnd).join("");
    this.blocks = blocks2;
  }
  texts;
  all;
  blocks;
  starts = [];
  /** The text that holds an offset, and where that text begins. */
  textAt(offset) {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const text3 = this.texts[low];
    if (!text3) throw new RangeError(`No text at ${offset}`);
    return { text: text3, start: this.starts[low] ?? 0 };
  }
  span(start, end) {
    const { text: text3, start: base2 } = this.textAt(start);
    return text3.span(start - base2, end - base2);
  }
  /** What the author typed at an offset, markup included. */
  typedAt(offset, length) {
    const { text: text3, start } = this.textAt(offset);
    return text3.text.slice(offset - start, offset - start + length);
  }
};
var known5 = /* @__PURE__ */ new WeakMap();
function runningText(values) {
  const text3 = known5.get(values) ?? new RunningText(values.texts);
  known5.set(values, text3);
  return text3;
}
var opening2 = [
  { kind: "item", pattern: /^\s*(?:[-+*]|\d+[.)])\s/ },
  { kind: "heading", pattern: /^\s*#/ },
  { kind: "note", pattern: /^\s*\[\^/ }
];
function markBlocks(text3, base2, blocks2) {
  const { visible } = text3;
  if (text3.kind !== "prose") {
    blocks2.push({ text: text3, kind: "line", start: base2, end: base2 + visible.length });
    return visible;
  }
  let marked = "";
  let block = null;
  let at = 0;
  const close = () => {
    if (block) blocks2.push({ text: text3, kind: block.kind, start: base2 + block.start, end: base2 + at - 1 });
    block = null;
  };
  for (const line of visible.split("\n")) {
    const typed2 = text3.text.slice(at, at + line.length);
    const isBlank = line.trim() === "";
    const kind2 = typed2 === line ? void 0 : opening2.find(({ pattern: pattern8 }) => isHiddenMark(pattern8.exec(typed2)?.[0], line))?.kind;
    const ends2 = isBlank || kind2 !== void 0 || block?.kind === "heading";
    if (ends2) close();
    if (!isBlank) block ??= { kind: kind2 ?? "paragraph", start: at };
    marked += (at === 0 ? "" : ends2 ? blockEnd : "\n") + line;
    at += line.length + 1;
  }
  close();
  return marked;
}
function isHiddenMark(mark2, line) {
  return mark2 !== void 0 && line.slice(0, mark2.length).trim() === "";
}

// src/check/plan-words.ts
var PlanWords = class {
  constructor(running) {
    this.running = running;
    const lower = running.all.toLowerCase();
    const text3 = lower.length === running.all.length ? lower : running.all;
    const mixed2 = [];
    for (let at = 0; at < text3.length; at++) {
      const start = at;
      let seen = 0;
      for (let kind2 = kindOf2(text3.charCodeAt(at)); kind2 !== 0; kind2 = kindOf2(text3.charCodeAt(++at))) seen |= kind2;
      if (seen === 0) continue;
      if (seen === letter + digit) mixed2.push(this.starts.length);
      const word = text3.slice(start, at);
      let number5 = this.numbers.get(word);
      if (number5 === void 0) {
        number5 = this.different.push(word) - 1;
        this.numbers.set(word, number5);
      }
      this.times[number5] = (this.times[number5] ?? 0) + 1;
      this.starts.push(start);
      this.which.push(number5);
    }
    this.mixed = mixed2;
  }
  running;
  /** The different words. */
  different = [];
  numbers = /* @__PURE__ */ new Map();
  /** How often each of them stands in the plan. */
  times = [];
  starts = [];
  /** For each place the number of its word among the different ones. */
  which = [];
  /** The places of words that hold both letters and digits. */
  mixed;
  get length() {
    return this.starts.length;
  }
  /** The word at a place; empty before the first and after the last. */
  word(place) {
    return this.different[this.which[place] ?? -1] ?? "";
  }
  /** How often a word stands in the plan. */
  count(word) {
    return this.times[this.numbers.get(word) ?? -1] ?? 0;
  }
  /** Whether the word at a place stands nowhere else in the plan. */
  isOnly(place) {
    return this.times[this.which[place] ?? -1] === 1;
  }
  /** Whether the same word stands at both places. */
  isSame(place, other) {
    return this.which[place] === this.which[other];
  }
  /** The places of some words. */
  placesOf(words4) {
    if (words4.size === 0) return [];
    const wanted = new Set([...words4].map((word) => this.numbers.get(word) ?? -1));
    return this.which.flatMap((number5, place) => wanted.has(number5) ? [place] : []);
  }
  start(place) {
    return this.starts[place] ?? this.running.all.length;
  }
  end(place) {
    return this.start(place) + this.word(place).length;
  }
  /** The word as it is written, with its capitals. */
  asWritten(place) {
    return this.running.all.slice(this.start(place), this.end(place));
  }
  /** What stands between a word and the next one. */
  gap(place) {
    return this.running.all.slice(this.end(place), this.start(place + 1));
  }
};
var known6 = /* @__PURE__ */ new WeakMap();
function planWords(values) {
  const words4 = known6.get(values) ?? new PlanWords(runningText(values));
  known6.set(values, words4);
  return words4;
}
var letter = 1;
var digit = 2;
var kinds = new Uint8Array(1 << 16);
for (let code = 0; code < 592; code++) {
  const sign2 = String.fromCharCode(code);
  if (/\p{L}/u.test(sign2)) kinds[code] = letter;
  else if (/\d/.test(sign2)) kinds[code] = digit;
}
function kindOf2(code) {
  return kinds[code] ?? 0;
}

// src/check/rules/language/doubled-words.ts
function doubledWords({ values }) {
  const found2 = planWords(values);
  const diagnostics = [];
  for (let at = 1; at < found2.length && diagnostics.length < most; at++) {
    if (found2.isSame(at, at - 1)) {
      if (isDoubled(found2, at)) diagnostics.push(report3(found2, at, 1));
    } else if (found2.isSame(at, at - 2) && found2.isSame(at - 1, at - 3) && isPairDoubled(found2, at))
      diagnostics.push(report3(found2, at, 2));
  }
  return diagnostics;
}
var most = 1e3;
var strong = /* @__PURE__ */ new Set(["meget", "mange", "rigtig", "lang", "langt", "l\xE6nge", "lidt", "stor", "ja", "nej", "hver"]);
var pronouns = /* @__PURE__ */ new Set(["det", "de", "den"]);
var beforePronouns = /(?:^|\P{L})(?:er|var|bliver|blev|har|havde|skal|vil|kan|må|om|at|så|når|hvis|fordi|da|mens|gør|ser)$/iu;
var afterTwice = {
  i: /^(?:alt|øvrigt|forvejen|gang)$/,
  for: /^(?:få|mange|meget|lidt|lave?|høje?|store?|lille|små|sent?|tidligt?|kort|lange?|dyrt?)$/
};
function isDoubled(found2, at) {
  const [word, next] = [found2.word(at), found2.word(at + 1)];
  if (!isGap(found2.gap(at - 1)) || /\d/.test(word) || strong.has(word) || isPartOfWord2(found2, at)) return false;
  const before2 = found2.running.all.slice(Math.max(0, found2.start(at - 1) - 12), found2.start(at - 1)).trimEnd();
  if (pronouns.has(word)) return !beforePronouns.test(before2);
  if (word === "der") return !before2.endsWith(",");
  return !(Object.hasOwn(afterTwice, word) && afterTwice[word]?.test(next));
}
function isPairDoubled(found2, at) {
  const gaps = [found2.gap(at - 3), found2.gap(at - 2), found2.gap(at - 1)];
  return gaps.every(isGap) && !/\d/.test(found2.word(at - 1) + found2.word(at)) && !found2.isSame(at + 1, at - 1) && !found2.isSame(at, at - 4);
}
function isGap(gap) {
  return /^[ \n]+$/.test(gap);
}
function isPartOfWord2(found2, at) {
  const { all } = found2.running;
  return all[found2.start(at - 1) - 1] === "-" || all[found2.end(at)] === "-";
}
function report3(found2, at, count3) {
  const first = at - count3 + 1;
  const { running } = found2;
  const [start, end] = [found2.start(first), found2.end(at)];
  const said = running.all.slice(start, end).replaceAll(/\s+/g, " ");
  const space = running.all[end] === " " ? 1 : 0;
  const cut = space ? running.span(start, end + space) : running.span(found2.end(first - 1), end);
  return diagnose("HP624", `\xAB${said}\xBB st\xE5r to gange lige efter hinanden`, running.span(start, end), {
    help: "Slet den ene gang",
    fix: replaceSpan(`Slet det ene \xAB${said}\xBB`, cut, "")
  });
}

// src/check/rules/language/empty-items.ts
function emptyItems({ values }) {
  return values.texts.flatMap((text3) => {
    if (text3.kind !== "prose" || !/^[ \t]*(?:[-+*]|\d{1,2}[.)])[ \t]*$/m.test(text3.text)) return [];
    const diagnostics = [];
    let start = 0;
    let above = "";
    for (const line of text3.text.split("\n")) {
      const mark2 = /^\s*([-+*]|\d{1,2}[.)])\s*$/.exec(line)?.[1];
      if (mark2 && (above.trim() === "" || /^\s*(?:[-+*]|\d{1,2}[.)])(?:\s|$)/.test(above))) {
        const at = start + line.indexOf(mark2);
        const help = "Skriv, hvad der skal st\xE5 i punktet, eller slet linjen";
        diagnostics.push(diagnose("HP637", "Punktet er tomt", text3.span(at, at + mark2.length), { help }));
      }
      above = line;
      start += line.length + 1;
    }
    return diagnostics;
  });
}

// src/check/sign-slip.ts
var reach = 40;
var FoundSigns = class {
  constructor(running, signs4, start) {
    this.running = running;
    this.signs = signs4;
    this.start = start;
    this.end = start + signs4.length;
  }
  running;
  signs;
  start;
  end;
  /** What readers see before the signs. */
  get before() {
    return this.running.all.slice(Math.max(0, this.start - reach), this.start);
  }
  get after() {
    return this.running.all.slice(this.end, this.end + reach);
  }
  /** The signs with what is written together with them: `området..`. */
  get inContext() {
    const left = /[^\s\ufffc]*$/.exec(this.before)?.[0] ?? "";
    const right = /^[^\s\ufffc]*/.exec(this.after)?.[0] ?? "";
    return `${left}${this.signs}${right}`.replaceAll(/\s+/g, " ").trim();
  }
  /** The signs stand in a web address, an e-mail address or the name of a file. */
  get isInAddress() {
    return /:\/\/|www\.|@|\.(?:dk|com|org|net|eu|info|pdf|docx?|xlsx?|ya?ml|html?)(?![\p{L}\d])/iu.test(this.inContext);
  }
  /** The author typed markup here; readers see nothing of it. */
  get isMarkup() {
    return this.running.typedAt(this.start, this.signs.length) !== this.signs;
  }
};
function findSignSlips(table, { values }) {
  const running = runningText(values);
  return table.flatMap((slip) => {
    const diagnostics = [];
    for (const match of running.all.matchAll(slip.pattern)) {
      const [all, signs4 = all] = match;
      const found2 = new FoundSigns(running, signs4, match.index + all.length - signs4.length);
      if (!slip.isRight?.(found2)) diagnostics.push(report4(slip, found2));
    }
    return diagnostics;
  });
}
function report4({ code, message, help, fix }, found2) {
  const at = found2.running.span(found2.start, found2.end);
  const replacement = fix?.(found2) ?? null;
  const title = replacement?.trim() === "" ? "Slet det" : `Skriv \xAB${replacement}\xBB`;
  return diagnose(code, message(found2), at, {
    help,
    fix: replacement === null ? null : replaceSpan(title, at, replacement)
  });
}

// src/check/rules/language/foreign-signs.ts
function foreignSigns(context) {
  return anyForeign.test(runningText(context.values).all) ? findSignSlips(slips, context) : [];
}
var anyForeign = /[\u00a9\u00ad\u00ae\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2122\u2190-\u21ff\u2794-\u27be\ue000-\uf8ff\ufb00-\ufb06\ufeff\ufffd]/;
var parentheses = { "\xAE": "(r)", "\xA9": "(c)", "\u2122": "(tm)" };
var ligatures = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st"
};
var slips = [
  {
    code: "HP620",
    pattern: /[®©™]/g,
    isRight: ({ signs: signs4, after }) => signs4 === "\xA9" && /^ ?(?:19|20)\d\d/.test(after),
    message: ({ signs: signs4, inContext }) => `${signs4} er nok en parentes, som Word har lavet om: \xAB${inContext}\xBB`,
    help: "Skriv parentesen igen. H\xF8rer tegnet til et varem\xE6rke, s\xE5 skriv navnet uden det",
    // After a name with capitals inside it may be a brand, and only the author knows.
    fix: ({ signs: signs4, before: before2 }) => /\p{Lu}\p{Lu}\s?$/u.test(before2) ? null : parentheses[signs4] ?? null
  },
  {
    code: "HP620",
    pattern: /[\u2190-\u21ff\u2794\u2798-\u27be]+/g,
    message: ({ signs: signs4 }) => `Pilen ${signs4} kan ikke l\xE6ses op`,
    help: "Skriv med ord, hvad der f\xF8rer til hvad, fx \xABgiver\xBB eller \xABbliver til\xBB"
  },
  {
    code: "HP620",
    pattern: /[\ue000-\uf8ff]+/g,
    message: () => "Her st\xE5r et tegn, som kun Word kan vise; det er tit et punkttegn",
    help: "Slet tegnet. Begynder linjen med det, s\xE5 skriv et punkt: \xAB- \xBB",
    fix: ({ before: before2 }) => /(?:^|[\n\u2029]) *$/.test(before2) ? "-" : ""
  },
  {
    code: "HP620",
    pattern: /\u00ad+/g,
    message: ({ inContext }) => `Der er en skjult bindestreg i \xAB${bare(inContext)}\xBB`,
    help: "Slet den: ordet kan ikke findes ved s\xF8gning, s\xE5 l\xE6nge den st\xE5r der",
    fix: () => ""
  },
  {
    code: "HP620",
    // U+200D holds the parts of an emoji together.
    pattern: /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|(?<=\p{L})\u200d+/gu,
    message: ({ inContext }) => `Der er et usynligt tegn i \xAB${bare(inContext)}\xBB`,
    help: "Slet det: ordet kan ikke findes ved s\xF8gning, s\xE5 l\xE6nge det st\xE5r der",
    fix: () => ""
  },
  {
    code: "HP620",
    pattern: /[\ufb00-\ufb06]/g,
    message: ({ signs: signs4, inContext }) => `\xAB${ligatures[signs4]}\xBB er \xE9t tegn i \xAB${inContext}\xBB, som det er i en PDF`,
    help: "Skriv bogstaverne hver for sig",
    fix: ({ signs: signs4 }) => ligatures[signs4] ?? null
  },
  {
    code: "HP620",
    pattern: /\ufffd+/g,
    message: ({ inContext }) => `Et bogstav er g\xE5et tabt i \xAB${inContext}\xBB`,
    help: "Skriv bogstavet igen"
  }
];
function bare(word) {
  return word.replaceAll(/\p{Cf}/gu, "");
}

// src/check/rules/language/leftovers.ts
function leftovers(context) {
  return findSignSlips(slips2, context);
}
var signs = {
  nbsp: " ",
  amp: "&",
  quot: '"',
  aring: "\xE5",
  Aring: "\xC5",
  aelig: "\xE6",
  AElig: "\xC6",
  oslash: "\xF8",
  Oslash: "\xD8",
  eacute: "\xE9",
  ndash: "\u2013",
  mdash: "\u2013",
  hellip: "\u2026",
  laquo: "\xAB",
  raquo: "\xBB",
  rdquo: "\u201D",
  ldquo: "\u201D",
  rsquo: "\u2019"
};
var slips2 = [
  {
    code: "HP629",
    pattern: /&(?:[a-zA-Z]{2,8}|#x?[\da-fA-F]{2,5});/g,
    message: ({ signs: signs4 }) => `\xAB${signs4}\xBB er en kode fra en hjemmeside`,
    help: "Skriv det tegn, der skal st\xE5",
    fix: (found2) => signs[found2.signs.slice(1, -1)] ?? null
  },
  {
    code: "HP629",
    pattern: /<\/?[a-zA-Z][a-zA-Z\d:]{0,9}(?: [^<>\n\u2029]{0,200})?\/?>/g,
    message: ({ signs: signs4 }) => `\xAB${signs4}\xBB er en kode fra en hjemmeside`,
    help: "Slet koden",
    fix: ({ signs: signs4 }) => /^<br/i.test(signs4) ? " " : ""
  },
  {
    code: "HP629",
    pattern: /\{\{[^{}\u2029]{0,80}\}\}|\[\[[^[\]\u2029]{0,80}\]\]|<<[^<>\u2029]{0,80}>>/g,
    message: ({ signs: signs4 }) => `\xAB${signs4}\xBB er et felt, som et andet program skulle have fyldt ud`,
    help: "Skriv det, der skal st\xE5"
  },
  {
    code: "HP629",
    pattern: /(?:Fejl|Error)! (?:Henvisningskilde|Bogmærke|Ukendt|Reference|Bookmark|Hyperlink|Not a valid)[^.\u2029]{0,80}\.?/g,
    message: ({ signs: signs4 }) => `\xAB${signs4}\xBB er Words egen besked om en henvisning, der er g\xE5et tabt`,
    help: "Skriv henvisningen igen: [](#id)"
  },
  {
    code: "HP629",
    pattern: /(?:HYPERLINK|MERGEFIELD|PAGEREF|MERGEFORMAT)\b|_Toc\d{5,12}/g,
    message: ({ signs: signs4 }) => `\xAB${signs4}\xBB er en feltkode fra Word`,
    help: "Slet feltkoden, og skriv det, der skal st\xE5"
  },
  {
    code: "HP629",
    pattern: /\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|%20(?=[a-zæøå])/gi,
    message: ({ signs: signs4 }) => `\xAB${signs4}\xBB er en kode for et tegn`,
    help: "Skriv det tegn, der skal st\xE5",
    fix: ({ signs: signs4 }) => /00a0|a0|%20/i.test(signs4) ? " " : null
  }
];

// src/check/quote-pairs.ts
var closing = { ")": "(", "]": "[" };
function pairMarks(running) {
  const quotes = [];
  const lone = [];
  const marks4 = [...running.all.matchAll(/[()[\]"“”„«»]/g)].map((match) => ({ sign: match[0], at: match.index }));
  let next = 0;
  for (const block of running.blocks) {
    const inBlock = [];
    while (next < marks4.length && (marks4[next]?.at ?? 0) < block.end) {
      const mark2 = marks4[next++];
      if (mark2 && mark2.at >= block.start) inBlock.push(mark2);
    }
    if (inBlock.length > 0) pairBrackets(inBlock, running, block, lone);
    if (inBlock.length > 0) pairQuotes(inBlock, running, quotes, lone);
  }
  return { quotes, lone };
}
function pairBrackets(marks4, running, block, lone) {
  const open = [];
  for (const mark2 of marks4) {
    if (mark2.sign === "(" || mark2.sign === "[") open.push(mark2);
    const opener = closing[mark2.sign];
    if (opener === void 0) continue;
    if (open.at(-1)?.sign === opener) open.pop();
    else if (!isListMark(running.all.slice(Math.max(block.start, mark2.at - 5), mark2.at))) lone.push(mark2);
  }
  lone.push(...open);
}
function isListMark(before2) {
  return /(?:^|[\s,;:(])(?:\d{1,2}|\p{L}|i{1,3}|iv|vi{0,3})$/iu.test(before2);
}
function pairQuotes(marks4, running, quotes, lone) {
  let open = null;
  for (const mark2 of marks4) {
    if ("()[]".includes(mark2.sign)) continue;
    const side = sideOf(running.all, mark2.at);
    if (open === null) {
      if (side === "closes") lone.push(mark2);
      else open = mark2;
    } else if (side === "opens") {
      lone.push(open);
      open = mark2;
    } else {
      quotes.push({ open, close: mark2 });
      open = null;
    }
  }
  if (open) lone.push(open);
}
function sideOf(all, at) {
  const isFree = (sign2) => sign2 === void 0 || /[\s([/–-]/.test(sign2);
  const isEnd = (sign2) => sign2 === void 0 || /[\s)\].,;:!?/–-]/.test(sign2);
  const [before2, after] = [all[at - 1], all[at + 1]];
  if (isFree(before2) && !isEnd(after)) return "opens";
  return !isFree(before2) && isEnd(after) ? "closes" : "either";
}

// src/check/rules/language/lone-marks.ts
function loneMarks({ values }) {
  const running = runningText(values);
  return pairMarks(running).lone.flatMap(({ sign: sign2, at }) => {
    if (/\] ?\(|\(#/.test(running.all.slice(Math.max(0, at - reach2), at + reach2))) return [];
    if (/[:;]-?$/.test(running.all.slice(at - 2, at))) return [];
    const isBracket = "()[]".includes(sign2);
    const message = `${isBracket ? "Parentesen" : "Anf\xF8rselstegnet"} ${sign2} mangler sin makker i samme afsnit`;
    const help = isBracket ? "S\xE6t den anden parentes, eller slet denne" : "S\xE6t det andet anf\xF8rselstegn, eller slet dette";
    return [diagnose("HP623", message, running.span(at, at + 1), { help })];
  });
}
var reach2 = 60;

// src/check/rules/language/lost-markup.ts
function lostMarkup({ values }) {
  return values.texts.flatMap((text3) => {
    if (text3.kind === "plain") return [];
    const bold2 = !text3.isSimple && text3.text.includes("**") ? halfBold(text3.parsed.root, text3.text) : [];
    const links = text3.text.includes("(") ? brokenLinks(text3.visible) : [];
    const slips10 = [...text3.kind === "prose" ? lineSlips(text3.text) : [], ...bold2, ...links];
    return slips10.map(({ message, help, start, end }) => diagnose("HP124", message, text3.span(start, end), { help }));
  });
}
var slips3 = [
  {
    pattern: /^\s*([•·▪●○‣–—])[ \t\u00a0]+\S/u,
    message: "Linjen begynder med $ og bliver ikke til et punkt",
    help: "Skriv en almindelig bindestreg og et mellemrum: \xAB- \xBB"
  },
  {
    pattern: /^\s*(#{1,6})[^#\s]/,
    message: "Linjen begynder med $ og bliver ikke til en underoverskrift",
    help: "Skriv et mellemrum efter tegnene: \xAB### Overskrift\xBB. Skal de st\xE5 der, s\xE5 skriv \\ foran"
  },
  {
    pattern: /^\s*(\|).*\|\s*$/,
    message: "Linjer med $ bliver ikke til en tabel",
    help: "Skriv indholdet som punkter, eller l\xE6g tabellen i et bilag"
  }
];
function lineSlips(text3) {
  return slips3.flatMap(({ pattern: pattern8, message, help }) => {
    let start = 0;
    for (const line of text3.split("\n")) {
      const sign2 = pattern8.exec(line)?.[1];
      if (sign2 !== void 0) {
        const at = start + line.indexOf(sign2);
        return [{ message: message.replace("$", sign2), help, start: at, end: at + sign2.length }];
      }
      start += line.length + 1;
    }
    return [];
  });
}
function brokenLinks(visible) {
  const match = /\[\]|\]\s?\((?=#|https?:)|\(#(?=[\p{Ll}\d])/u.exec(visible);
  if (!match) return [];
  const help = "Skriv [tekst](#id) eller [](#id) uden mellemrum inde i tegnene; en adresse skrives [tekst](https://\u2026). Skal tegnene st\xE5 der, s\xE5 skriv \\ foran";
  return [
    {
      message: `\xAB${match[0]}\xBB er ikke en hel henvisning`,
      help,
      start: match.index,
      end: match.index + match[0].length
    }
  ];
}
function halfBold(node, text3) {
  if ("children" in node) return node.children.flatMap((child) => halfBold(child, text3));
  if (node.type !== "text") return [];
  const from = node.position?.start.offset ?? 0;
  const at = /(?<!\\)\*\*/.exec(text3.slice(from, node.position?.end.offset ?? 0))?.index;
  if (at === void 0) return [];
  const help = "S\xE6t ** lige f\xF8r og lige efter det, der skal v\xE6re fedt, uden mellemrum: **fed**. Skal tegnene st\xE5 der, s\xE5 skriv \\*\\*";
  return [{ message: "** st\xE5r alene og g\xF8r ikke noget fedt", help, start: from + at, end: from + at + 2 }];
}

// src/check/rules/language/lost-percent.ts
function lostPercent(context) {
  return findSignSlips(slips4, context);
}
var slips4 = [
  {
    code: "HP639",
    // «40 af beboerne», «53 uden for området», «(38,5)»
    pattern: /\b(?:(?:\d{1,2}(?:,\d{1,2})?|100)(?= af (?:dem|alle |[a-zæøå]{1,30}ne\b)| uden for\b)|\d{1,2},\d{1,2}(?=\.(?:\s|$)|[;)]|, at\b))/g,
    isRight: (found2) => !mayBeShare(found2) || !countsInPercent(found2),
    message: ({ signs: signs4 }) => `Mangler der et procenttegn efter \xAB${signs4}\xBB?`,
    help: "Skriv procenttegnet. Er det et antal, s\xE5 skriv lige efter tallet, hvad der t\xE6lles"
  }
];
function mayBeShare({ before: before2 }) {
  return !/[\d.,/–-]$|\p{L}$|(?:afsnit|punkt|nr\.|bilag|kl\.|side|uge|kapitel|fase|trin|LAB|den|ud|de)\s$/iu.test(
    before2
  );
}
function countsInPercent({ running, start }) {
  const { text: text3 } = running.textAt(start);
  return text3.kind === "prose" && /\d ?(?:%|pct|procent)/.test(text3.text);
}

// src/check/misspellings.ts
var words2 = `
adresser: addresser \xB7 adresse: addresse \xB7 adressen: addressen \xB7 afg\xF8rende: afg\xF8rene \xB7 anbefalinger: anbefallinger \xB7
anonym: annonym \xB7 arrangement: arrangment arangement \xB7 arrangementer: arrangmenter arangementer \xB7 arrangere: arangere \xB7
besk\xE6ftigelse: besk\xE6ftiglse besk\xE6ftigele \xB7 bibliotek: biblotek bibilotek bibliotik \xB7 biblioteket: bibloteket bibiloteket
bibilioteket \xB7 deltagelse: deltaglse deltagese \xB7 desuden: desuten \xB7 desv\xE6rre: desv\xE6rrer desv\xE6re \xB7 diskussion: diskution
diskusion \xB7 eksempelvis: eksempelvist \xB7 eksisterende: eksisterene \xB7 evaluering: evaulering \xB7 evalueringer: evauleringer \xB7
evalueres: evauleres \xB7 forebygge: forebyge \xB7 forebyggende: forebyggene forbyggende \xB7 forebyggelse: forebygelse \xB7
forh\xE5bentlig: forh\xE5bentligt forh\xE5benlig forh\xE5benligt \xB7 forskellige: forskelige forskellie \xB7 forskelligt: forskeligt \xB7
foruds\xE6tning: foruds\xE6ting \xB7 foruds\xE6tninger: foruds\xE6tinger \xB7 fremadrettet: fremmadrettet \xB7 frivillige: frivilige
frivillge \xB7 fungerende: fungerene \xB7 f\xE6llesskab: f\xE6lleskab \xB7 f\xE6llesskaber: f\xE6lleskaber \xB7 f\xE6llesskabet: f\xE6lleskabet \xB7
f\xE6llesskaberne: f\xE6lleskaberne \xB7 gennemsnitlig: gennemsnitslig \xB7 gennemsnitligt: gennemsnitsligt \xB7 generelt: generalt \xB7
grundl\xE6ggende: grundl\xE6ggene \xB7 hovedsagelig: hovedsaglig \xB7 hovedsageligt: hovedsagligt \xB7 i aften: iaften \xB7 i alt: ialt \xB7
i dag: idag \xB7 i forhold: iforhold \xB7 i gang: igang \xB7 i g\xE5r: ig\xE5r \xB7 i hvert fald: ihvertfald ihverfald \xB7 i morgen: imorgen \xB7
i stedet: istedet \xB7 i stedet for: istedetfor istedefor \xB7 i \xE5r: i\xE5r \xB7 i \xF8vrigt: i\xF8vrigt i\xF8vrig \xB7 igangv\xE6rende: igangv\xE6rene \xB7
imidlertid: imidlertidig imidlertidigt \xB7 indflydelse: indflydese \xB7 initiativ: initativ \xB7 initiativer: initativer \xB7
initiativet: initativet \xB7 institution: instution \xB7 institutioner: instutioner \xB7 interesse: interrese \xB7
interessere: interesere \xB7 interesserede: intereserede \xB7 interesseret: intereseret \xB7 kommission: kommision \xB7
kommune: komune \xB7 kommunen: komunen \xB7 kommunens: komunens \xB7 kommunale: komunale \xB7 kompetence: kompetance \xB7
kompetencer: kompetancer kompentencer \xB7 kontinuerligt: kontinueligt \xB7 koordinator: kordinator kooridnator \xB7
koordinere: kordinere \xB7 koordinering: kordinering koodinering \xB7 kriminalitet: kriminallitet \xB7 medarbejder: medarbejer
medarbjeder \xB7 medarbejdere: medarbejere medarbjedere \xB7 m\xE5lgruppe: m\xE5lgrupe \xB7 m\xE5lgruppen: m\xE5lgrupen \xB7 m\xE5lgrupper: m\xE5lgruper \xB7
nuv\xE6rende: nuv\xE6rene \xB7 n\xF8dvendig: n\xF8vendig \xB7 n\xF8dvendige: n\xF8vendige \xB7 n\xF8dvendigvis: n\xF8dvendivis \xB7 omfattende: omfattene \xB7
ops\xF8gende: ops\xF8gene \xB7 ordentlig: ordenlig \xB7 ordentligt: ordenligt \xB7 organisation: oganisation orginisation \xB7
organisering: orginisering \xB7 original: orginal \xB7 overensstemmelse: overenstemmelse overenstemelse \xB7 parallel: paralel
parrallel \xB7 parallelle: paralelle parralelle \xB7 prioritere: priotere prioitere \xB7 prioriteres: prioteres prioiteres \xB7
prioritering: priotering prioitering \xB7 professionel: profesionel proffesionel \xB7 professionelle: profesionelle
proffesionelle \xB7 projekt: projeckt \xB7 p\xE5 ny: p\xE5ny \xB7 p\xE6dagog: pedagog \xB7 rekruttere: rekrutere \xB7 rekrutteres: rekruteres \xB7
rekruttering: rekrutering \xB7 ressource: resource ressourse \xB7 ressourcer: resourcer ressourser ressurcer \xB7
ressourcerne: resourcerne ressourserne \xB7 samarbejde: samabejde samarbjede samarbejede \xB7 sandsynligvis: sandsynligvist \xB7
selvf\xF8lgelig: selvf\xF8lelig \xB7 som regel: somregel \xB7 succes: success sucess suces \xB7 supplere: suplere \xB7 supplerende: suplerende
supplerene \xB7 s\xE5 vidt: s\xE5vidt \xB7 s\xE6rlig: s\xE6relig \xB7 s\xE6rligt: s\xE6religt \xB7 tidligere: tideligere tidligerer \xB7 til geng\xE6ld: tilgeng\xE6ld \xB7
til gode: tilgode \xB7 til stede: tilstede tilst\xE6de \xB7 til trods: tiltrods \xB7 tilknytning: tilknyting \xB7 tilstr\xE6kkelig: tilstr\xE6kelig \xB7
tilstr\xE6kkeligt: tilstr\xE6keligt \xB7 tilsvarende: tilsvarene \xB7 uddannelse: uddanelse udannelse \xB7 uddannelsen: uddanelsen
udannelsen \xB7 uddannelser: uddanelser udannelser \xB7 udfordrende: udfordrene \xB7 udvikling: udviking udvikiling \xB7
umiddelbart: umidelbart \xB7 underst\xF8ttende: underst\xF8ttene \xB7 unders\xF8gelse: unders\xF8glse unders\xF8gese \xB7
ungdomsuddannelse: ungdomuddannelse \xB7 vedr\xF8rende: vedr\xF8rene \xB7 vejledende: vejledene \xB7 velfungerende: velfungerene \xB7
yderligere: ydreligere yderliger ydeligere`;
var misspellings = new Map(
  words2.split("\xB7").flatMap((entry2) => {
    const [right = "", wrong = ""] = entry2.split(":").map((part2) => part2.trim());
    return wrong.split(/\s+/).map((each) => [each, right]);
  })
);

// src/check/rules/language/misspellings.ts
function commonMisspellings(context) {
  const found2 = planWords(context.values);
  const wrong = new Set([...misspellings.keys()].filter((word) => found2.count(word) > 0));
  const single2 = found2.placesOf(wrong).map((place) => report5(found2, place));
  return [...single2, ...findSignSlips(phrases, context)];
}
var phrases = [
  {
    code: "HP631",
    pattern: /\b(?:i[ \n]+gennem|i[ \n]+mod|så[ \n]+fremt|til[ \n]+bage|vidst[ \n]+nok)(?![a-zæøå])/g,
    isRight: ({ before: before2 }) => /\p{L}$/u.test(before2),
    message: ({ signs: signs4 }) => `\xAB${signs4.replaceAll(/\s+/g, " ")}\xBB skrives \xAB${rightPhrase(signs4)}\xBB`,
    help: "Skriv det rettet",
    fix: ({ signs: signs4 }) => rightPhrase(signs4)
  }
];
function rightPhrase(wrong) {
  return wrong.startsWith("vidst") ? "vist nok" : wrong.replaceAll(/\s/g, "");
}
function report5(found2, place) {
  const at = found2.running.span(found2.start(place), found2.end(place));
  const written = found2.asWritten(place);
  const right = misspellings.get(found2.word(place)) ?? "";
  const meant = /^\p{Lu}/u.test(written) ? right[0]?.toUpperCase() + right.slice(1) : right;
  const title = `Skriv \xAB${meant}\xBB`;
  return diagnose("HP631", `\xAB${written}\xBB skrives \xAB${meant}\xBB`, at, { help: title, fix: replaceSpan(title, at, meant) });
}

// src/check/rules/language/mixed-digits.ts
function mixedDigits({ values }) {
  const found2 = planWords(values);
  return found2.mixed.flatMap((index) => {
    const written = found2.asWritten(index);
    const end = found2.end(index);
    const meant = meantNumber(written, found2.running.all.slice(end, end + 12)) ?? meantWord(written, found2);
    if (meant === null) return [];
    const at = found2.running.span(found2.start(index), end);
    const message = `Bogstaver og cifre er blandet sammen i \xAB${written}\xBB`;
    const help = meant === unclear ? "Skriv tallet eller ordet igen" : `Mente du \xAB${meant}\xBB?`;
    const fix = meant === unclear ? null : replaceSpan(`Skriv \xAB${meant}\xBB`, at, meant);
    return [diagnose("HP628", message, at, { help, fix })];
  });
}
var unclear = "";
var digitOf = { O: "0", o: "0", l: "1", I: "1", S: "5", B: "8", Z: "2" };
var lettersOf = {
  "0": ["o", "\xF8"],
  "1": ["l", "i"],
  "3": ["e"],
  "4": ["a"],
  "5": ["s"],
  "8": ["b"]
};
var afterNumber = /^(?:\s?%|-?\s?årig|\s(?:år|pct|procent|kr|kroner|mio|mia|timer|beboere|borgere)(?!\p{L}))/u;
function meantNumber(written, after) {
  if (/^\d+[a-wyzæøå]\d+$/.test(written) && !/[ol]/.test(written)) return unclear;
  if (!/^[\dOolISBZ]+$/.test(written)) return null;
  const meant = written.replaceAll(/\D/g, (letter2) => digitOf[letter2] ?? letter2);
  const isYear = /^(?:19|20)\d\d$/.test(meant);
  return isYear || afterNumber.test(after) || /^(?:\d+[Oo]\d*|l\d+)$/.test(written) ? meant : null;
}
function meantWord(written, found2) {
  const [digit2 = "", ...more] = written.match(/\d/g) ?? [];
  if (more.length > 0) return null;
  const meant = (lettersOf[digit2] ?? []).map((letter2) => written.replace(digit2, letter2));
  const known8 = meant.find((word) => word.length >= 4 && found2.count(word.toLowerCase()) > 0);
  if (known8 !== void 0) return known8;
  const isOnly = found2.count(written.toLowerCase()) === 1;
  return isOnly && /^(?:\p{L}[015]\p{Ll}{3,}|\p{L}{2,}[015]\p{Ll}{2,})$/u.test(written) ? unclear : null;
}

// src/check/rules/language/mixed-quotes.ts
function mixedQuotes({ values }) {
  const running = runningText(values);
  const { quotes } = pairMarks(running);
  const counts3 = /* @__PURE__ */ new Map();
  for (const pair of quotes) counts3.set(kindOf3(pair), (counts3.get(kindOf3(pair)) ?? 0) + 1);
  if (counts3.size < 2) return [];
  const [usual = ""] = [...counts3].reduce((best, each) => each[1] > best[1] ? each : best);
  return quotes.flatMap((pair) => {
    if (kindOf3(pair) === usual) return [];
    const { open, close } = pair;
    const [at, end] = [running.span(open.at, open.at + 1), running.span(close.at, close.at + 1)];
    const message = `Her st\xE5r ${open.sign}\u2026${close.sign}, men planen skriver ellers ${usual[0]}\u2026${usual[1]}`;
    const title = `Skriv ${usual[0]}\u2026${usual[1]}`;
    const edits = [
      { span: at, replacement: usual[0] ?? "" },
      { span: end, replacement: usual[1] ?? "" }
    ];
    return [
      diagnose("HP633", message, at, { help: "Brug de samme anf\xF8rselstegn i hele planen", fix: { title, edits } })
    ];
  });
}
function kindOf3({ open, close }) {
  return open.sign + close.sign;
}

// src/check/name-uses.ts
import { distance as distance2 } from "fastest-levenshtein";

// src/check/known-names.ts
var spokenKinds = /* @__PURE__ */ new Set(["organisation", "unit", "area", "role", "activity"]);
function knownNames({ plan: plan3, planFile: planFile2, values }, kinds5 = spokenKinds) {
  const names4 = [];
  const add = (name2, details2) => {
    const words4 = foldedWords(name2);
    const isProper = details2.kind === "area" || details2.kind === "fund" || hasProperShape(name2);
    if (words4.length > 0) names4.push({ isFull: true, declared: null, span: null, ...details2, name: name2, words: words4, isProper });
  };
  add(plan3.file.navn, { kind: "plan", id: null, span: planFile2.file.spanOf(["navn"]) });
  for (const { id, navn } of plan3.edition.form.indsatsomr\u00E5der) add(navn, { kind: "focusArea", id });
  add("Landsbyggefonden", { kind: "fund", id: null });
  for (const { meta, value, path, file } of values.all) {
    if (meta.role === "id" && kinds5.has(meta.declares)) {
      const declared = { file, path: path.slice(0, -1) };
      const entry2 = entryAt(declared);
      for (const [field, name2, isFull] of namesOf2(entry2))
        add(name2, {
          kind: meta.declares ?? "part",
          id: String(value),
          isFull,
          declared,
          span: file.file.spanOf([...declared.path, field])
        });
    } else if (path.at(-1) === "navn" && path.at(-3) === "delaktiviteter" && typeof value === "string") {
      add(value, { kind: "part", id: null, declared: { file, path: path.slice(0, -1) }, span: file.file.spanOf(path) });
    }
  }
  return names4;
}
function entryAt({ file, path }) {
  const entry2 = path.reduce(
    (value, step2) => value[step2],
    file.file.value
  );
  return entry2;
}
function namesOf2({ navn, kortnavn }) {
  const names4 = [];
  if (typeof navn === "string") {
    names4.push(["navn", navn, true]);
    const inBrackets = /^(.+?)\s*\(([^)]+)\)$/.exec(navn);
    if (inBrackets?.[1] && inBrackets[2]) names4.push(["navn", inBrackets[1], false], ["navn", inBrackets[2], false]);
  }
  if (typeof kortnavn === "string" && kortnavn !== navn) names4.push(["kortnavn", kortnavn, false]);
  return names4;
}
function hasProperShape(name2) {
  return /[\p{Lu}\d+]/u.test(name2.slice(1));
}

// src/check/spelling.ts
function isOneSlipApart(a, b) {
  if (a.length > b.length) return isOneSlipApart(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let left = 0;
  while (left < a.length - from && a[a.length - 1 - left] === b[b.length - 1 - left]) left += 1;
  const [inA, inB] = [a.length - from - left, b.length - from - left];
  if (inA <= 1 && inB <= 1) return true;
  return inA === 2 && inB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
function haveSameDigits(a, b) {
  return a.replaceAll(/\D/g, "") === b.replaceAll(/\D/g, "");
}
var endings = "ernes|enes|erne|erens|erne|ets|ens|ers|ene|nes|ede|end|er|en|et|es|ne|e|s|n|t|r";
var isEnding = new RegExp(`^(?:${endings}|re|ret|rets|rene)?$`);
function areForms(a, b) {
  const [short4, long3] = a.length <= b.length ? [a, b] : [b, a];
  let shared = 0;
  while (shared < short4.length && short4[shared] === long3[shared]) shared += 1;
  return shared >= 3 && isEnding.test(short4.slice(shared)) && isEnding.test(long3.slice(shared));
}

// src/check/name-uses.ts
var found = /* @__PURE__ */ new WeakMap();
function nameUses(context) {
  const known8 = found.get(context.values);
  if (known8) return known8;
  const finder = new NameFinder(knownNames(context));
  const uses = wordsOf2(context.values).flatMap(
    ({ text: text3, words: words4 }) => text3.path.at(-1) === "kortnavn" ? [] : finder.usesIn(words4)
  );
  found.set(context.values, uses);
  return uses;
}
var shortestMisspelt = 6;
var NameFinder = class {
  byFirstWord = /* @__PURE__ */ new Map();
  byAnyWord = /* @__PURE__ */ new Map();
  byJoined = /* @__PURE__ */ new Map();
  single;
  taken;
  nearest = /* @__PURE__ */ new Map();
  constructor(names4) {
    this.single = names4.filter(({ words: words4 }) => words4.length === 1 && (words4[0] ?? "").length >= shortestMisspelt);
    this.taken = new Set(names4.flatMap(({ words: words4 }) => words4));
    for (const name2 of names4) {
      const [first = ""] = name2.words;
      push(this.byFirstWord, first, name2);
      const [, and, third, fourth] = name2.words;
      if (and === "og" && third !== void 0 && fourth === void 0)
        push(this.byFirstWord, third, { ...name2, words: [third, and, first] });
      const joined = name2.words.join("");
      if (joined.length >= shortestMisspelt && !this.byJoined.has(joined)) this.byJoined.set(joined, name2);
      if (name2.words.length > 1) {
        for (const [position, word] of name2.words.entries())
          if (word.length >= 4) push(this.byAnyWord, word, { name: name2, position });
      }
    }
    for (const list2 of this.byFirstWord.values()) list2.sort((a, b) => b.words.length - a.words.length);
  }
  usesIn(words4) {
    const uses = [];
    let until = -1;
    for (let index = 0; index < words4.length; index++) {
      const word = words4[index];
      if (!word || word.isLinked || word.start < until) continue;
      const use2 = this.wholeName(words4, index) ?? this.nearName(words4, index);
      if (!use2) continue;
      until = use2.end;
      if (!isDeclaration(use2)) uses.push(use2);
    }
    return uses;
  }
  /** The same letters: exact, or with other capitals, hyphens or accents. */
  wholeName(words4, index) {
    const first = words4[index];
    if (!first) return null;
    for (const key of [first.folded, first.folded.replace(/s$/, "")]) {
      const names4 = this.byFirstWord.get(key);
      const uses = (names4 ?? []).flatMap((name2) => useOf(name2, words4.slice(index, index + name2.words.length)) ?? []);
      const best = uses.find(({ isExact }) => isExact) ?? uses[0];
      if (best) return best;
      if (key === first.folded.replace(/s$/, "")) break;
    }
    return null;
  }
  nearName(words4, index) {
    const word = words4[index];
    if (!word) return null;
    const next = words4[index + 1];
    const isCapital = /^\p{Lu}/u.test(word.word);
    if (isCapital && next && !next.isLinked) {
      const name2 = this.byJoined.get(word.folded + next.folded);
      if (name2 && name2.words.length === 1 && areNeighbours(word, next)) return use(name2, [word, next], false);
    }
    const joined = isCapital ? this.byJoined.get(word.folded) ?? this.byJoined.get(word.folded.replace(/s$/, "")) : void 0;
    if (joined && joined.words.length > 1) return use(joined, [word], joined.words.join("") !== word.folded);
    const misspelt = this.misspeltInside(words4, index);
    if (misspelt || !isCapital) return misspelt;
    const single2 = this.nearestTo(word.folded);
    return single2 && (single2.isProper || !beginsSentence(word.text, word.start) || isSlipInside(word.folded, single2)) ? use(single2, [word], false) : null;
  }
  /** A name of several words, all but one of them right. */
  misspeltInside(words4, index) {
    for (const offset of [0, 1, 2]) {
      for (const { name: name2, position } of this.byAnyWord.get(words4[index + offset]?.folded ?? "") ?? []) {
        if (position !== offset) continue;
        const written = words4.slice(index, index + name2.words.length);
        const wrong = written.filter(({ folded }, at) => folded !== name2.words[at]);
        const [slip] = wrong;
        const right = slip && name2.words[written.indexOf(slip)];
        if (written.length < name2.words.length || wrong.length !== 1 || !slip || !right) continue;
        const isLast = slip === written.at(-1);
        if ((isSlip(slip.folded, right, isLast) || isFormInName(slip, right, name2, isLast) || isSlipInLongName(slip, right, name2)) && areTogether(written) && !this.taken.has(slip.folded) && /^\p{Lu}/u.test(written[0]?.word ?? ""))
          return use(name2, written, isLast && isGenitiveOf(slip.folded, right));
      }
    }
    return null;
  }
  nearestTo(folded) {
    const known8 = this.nearest.get(folded);
    if (known8 !== void 0) return known8;
    const name2 = this.taken.has(folded) || folded.length < shortestMisspelt - 1 ? null : this.single.find(({ words: [right = ""] }) => isSlip(folded, right, true)) ?? null;
    this.nearest.set(folded, name2);
    return name2;
  }
};
function push(map, key, value) {
  const list2 = map.get(key);
  if (list2) list2.push(value);
  else map.set(key, [value]);
}
function isDeclaration({ text: text3, name: name2 }) {
  const { declared } = name2;
  if (name2.kind === "plan") return text3.path.length === 1 && text3.path[0] === "navn" && text3.file.kind === "plan";
  return declared !== null && text3.file === declared.file && text3.path.length === declared.path.length + 1 && text3.path.at(-1) === "navn" && declared.path.every((step2, at) => step2 === text3.path[at]);
}
function useOf(name2, written) {
  if (written.length < name2.words.length || !areTogether(written)) return null;
  const last = written.at(-1);
  const fits3 = written.every(({ folded, isLinked }, at) => {
    const right = name2.words[at];
    return !isLinked && (folded === right || written[at] === last && folded === `${right}s`);
  });
  if (!fits3) return null;
  const candidate = use(name2, written, last?.folded !== name2.words.at(-1));
  if (candidate.isExact) return candidate;
  return isOrdinary(candidate, written) ? null : candidate;
}
function areTogether(words4) {
  return words4.every((word, at) => {
    const next = words4[at + 1];
    return !next || !next.isLinked && /^[\s.,–(’]{1,4}$/.test(word.text.text.slice(word.end, next.start));
  });
}
function areNeighbours(first, second) {
  return /^\s+$/.test(first.text.text.slice(first.end, second.start));
}
function use(name2, words4, isGenitive) {
  const [first, last] = [words4[0], words4.at(-1)];
  if (!first || !last) throw new Error("A name without words");
  const { text: text3, start } = first;
  const end = name2.name.endsWith(")") && text3.text[last.end] === ")" ? last.end + 1 : last.end;
  const written = text3.text.slice(start, end).replaceAll(/\s+/g, " ");
  const base2 = isGenitive ? written.replace(/[’']?s$/i, "") : written;
  const isExact = base2.replaceAll("\u2019", "'") === name2.name.replaceAll("\u2019", "'");
  return { text: text3, name: name2, start, end, written, isGenitive, isExact };
}
function isOrdinary({ name: name2, written }, words4) {
  const letters3 = written.toLowerCase();
  const isNameInSmall = letters3 === name2.name.toLowerCase() || letters3 === `${name2.name.toLowerCase()}s`;
  if (/\p{Lu}/u.test(written.slice(1)) || !name2.isProper && !isNameInSmall && !isSwapped(name2)) return false;
  if (/^\p{Lu}/u.test(written))
    return isSwapped(name2) && words4[0] !== void 0 && beginsSentence(words4[0].text, words4[0].start);
  if (!name2.isProper || name2.kind === "plan" && words4.length > 1) return true;
  return /^\p{Lu}\p{Ll}+\+$/u.test(name2.name) && !written.includes("+");
}
function isSwapped({ name: name2, words: words4 }) {
  return foldedWords(name2)[0] !== words4[0];
}
function isSlip(written, right, isLast) {
  const length = Math.min(written.length, right.length);
  if (!haveSameDigits(written, right)) return false;
  if (danish(written) === danish(right) && written !== right) return true;
  if (length < shortestMisspelt - 1) return false;
  const bare3 = isLast && isGenitiveOf(written, right) ? written.slice(0, -1) : written;
  if (bare3 === right || areForms(bare3, right)) return false;
  if (isOneSlipApart(bare3, right)) return true;
  return right.length >= 9 && bare3[0] === right[0] && Math.abs(bare3.length - right.length) <= 2 && distance2(bare3, right) <= 2;
}
function danish(folded) {
  return folded.replaceAll("ae", "\xE6").replaceAll("oe", "\xF8").replaceAll("aa", "\xE5");
}
function isFormInName(written, right, name2, isLast) {
  const isFixed = name2.kind === "plan" || !isLast && (name2.kind === "organisation" || name2.kind === "unit");
  return isFixed && name2.isProper && /^\p{Lu}/u.test(written.word) && areForms(written.folded, right);
}
function isSlipInLongName({ word, folded }, right, { words: words4 }) {
  return words4.length > 2 && right.length >= 4 && /^\p{Lu}/u.test(word) && isOneSlipApart(folded, right) && !areForms(folded, right);
}
function isGenitiveOf(written, right) {
  return written.endsWith("s") && !right.endsWith("s");
}
function isSlipInside(written, { words: [right = ""] }) {
  return written.slice(-3) === right.slice(-3);
}

// src/check/near-words.ts
function nearPairs(words4) {
  const files = new Files(words4.reduce((sum, { length }) => sum + length + 1, 0));
  const pairs = [];
  for (const [index, word] of words4.entries()) {
    const found2 = /* @__PURE__ */ new Set();
    forEachRest(word, (rest) => files.file(rest, index, found2));
    for (const other of found2) if (isOneSlip(words4[other] ?? "", word)) pairs.push([words4[other] ?? "", word]);
  }
  return pairs;
}
function isOneSlip(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - from <= 1 && endB - from <= 1) return true;
  return endA - from === 2 && endB - from === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
var Files = class {
  first = new Int32Array(1 << 15).fill(-1);
  next;
  rests;
  words;
  count = 0;
  constructor(size) {
    this.next = new Int32Array(size);
    this.rests = new Int32Array(size);
    this.words = new Int32Array(size);
  }
  /** Files a word, and adds to `found` the others that are filed under the same number. */
  file(rest, word, found2) {
    const chain = rest & this.first.length - 1;
    let at = this.first[chain] ?? -1;
    for (; at >= 0; at = this.next[at] ?? -1)
      if (this.rests[at] === rest && this.words[at] !== word) found2.add(this.words[at] ?? 0);
    this.next[this.count] = this.first[chain] ?? -1;
    this.rests[this.count] = rest;
    this.words[this.count] = word;
    this.first[chain] = this.count++;
  }
};
function forEachRest(word, see) {
  const { length } = word;
  let after = 0;
  for (let at = 0; at < length; at++) after = Math.imul(after, base) + word.charCodeAt(at) | 0;
  see(scatter(after));
  let before2 = 0;
  let power = powers(length - 1);
  for (let at = 0; at < length; at++) {
    after = after - Math.imul(word.charCodeAt(at), power) | 0;
    see(scatter(Math.imul(before2, power) + after | 0));
    before2 = Math.imul(before2, base) + word.charCodeAt(at) | 0;
    power = Math.imul(power, inverse);
  }
}
var base = 16777619;
var inverse = 899433627;
function powers(exponent) {
  let power = 1;
  for (let left = exponent; left > 0; left--) power = Math.imul(power, base);
  return power;
}
function scatter(value) {
  const mixed2 = Math.imul(value ^ value >>> 15, 739982445);
  return mixed2 ^ mixed2 >>> 13;
}

// src/check/word-forms.ts
var endings2 = new Set(
  " e en er et s r n t ne de te d es ens ets ers rs ns ts rne nes st ste nde ende ede ere".split(" ")
);
var differentStems = "kontakt/kontrakt forandr/forankr fors\xF8g/fors\xF8rg omfatt/opfatt opdrag/opdag foresl\xE5/forest\xE5 forst\xE5/forest\xE5 l\xF8sning/l\xE6sning national/rational tirsdag/torsdag mulighed/ulighed f\xE6rdig/v\xE6rdig politi/politik l\xE6rling/l\xE6ring m\xE5ling/maling oplys/opl\xF8s f\xF8r/h\xF8r \xE5rlig/d\xE5rlig dermed/derved hermed/herved hvormed/hvorved ovenfor/overfor projekter/projekt\xE5r faktu/aktu reduktion/redaktion parter/partner ans\xE6t/afs\xE6t opgang/omgang omgang/omfang afgang/adgang center/centre for\xE6lder/for\xE6ldre register/registre semester/semestre s\xF8ster/s\xF8stre mester/mestre minister/ministre teater/teatre filter/filtre jobcentr/jobcenter gennem/igennem mellem/imellem".split(" ").map((pair) => pair.split("/"));
var differentBeginnings = [
  ["her", "der"],
  ["om", "op"],
  ["ind", "und"],
  ["ned", "med"],
  ["be", "bi"],
  ["u", ""]
];
function areBothRight(a, b) {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  if (endings2.has(a.slice(from)) && endings2.has(b.slice(from))) return true;
  return isEitherWay(a, b, areDifferent);
}
function areDifferent(a, b) {
  if (a.replace(/isk(?=e?$)/, "ik") === b && a !== b) return true;
  const hasBegun = differentBeginnings.some(([one, other]) => a.startsWith(one) && a.replace(one, other) === b);
  return hasBegun || differentStems.some(([one, other]) => a.includes(one) && b.includes(other));
}
function isEitherWay(a, b, holds2) {
  return holds2(a, b) || holds2(b, a);
}

// src/check/rules/language/near-misses.ts
function nearMisses(context) {
  const found2 = planWords(context.values);
  const meant = meantWords(found2);
  const names4 = meant.size > 0 ? nameUses(context).filter(({ isExact }) => !isExact) : [];
  return found2.placesOf(new Set(meant.keys())).flatMap((place) => {
    const right = meant.get(found2.word(place)) ?? "";
    const at = found2.running.span(found2.start(place), found2.end(place));
    if (names4.some((use2) => holds(use2.text.span(use2.start, use2.end), at))) return [];
    const written = found2.asWritten(place);
    const correct = /^\p{Lu}/u.test(written) ? right[0]?.toUpperCase() + right.slice(1) : right;
    const count3 = found2.count(right);
    const message = `\xAB${written}\xBB st\xE5r kun her, og \xAB${right}\xBB st\xE5r ${count3 === 1 ? "\xE9n gang" : `${count3} gange`} i planen`;
    const help = `Mente du \xAB${correct}\xBB?`;
    return [diagnose("HP630", message, at, { help, fix: replaceSpan(`Skriv \xAB${correct}\xBB`, at, correct) })];
  });
}
function holds(outer, inner) {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
var shortest2 = 6;
var long = 8;
function meantWords(found2) {
  const words4 = found2.different.filter((word) => word.length >= shortest2 && !/\d|(.)\1\1/.test(word));
  const isUnusual = unusualSpelling(found2.different);
  const meant = /* @__PURE__ */ new Map();
  const see = (word, other) => {
    if (found2.count(word) === 1 && isMisspelt(word, other, found2.count(other), isUnusual)) meant.set(word, other);
  };
  for (const [one, other] of nearPairs(words4)) {
    if (areBothRight(one, other)) continue;
    see(one, other);
    see(other, one);
  }
  return meant;
}
function isMisspelt(word, other, times2, isUnusual) {
  if (word.length >= long) return times2 > 1 || isUnusual(word) && !isUnusual(other);
  const isOtherLetter = word.length === other.length && [...word].sort().join("") !== [...other].sort().join("");
  return times2 >= 4 && !isOtherLetter && isUnusual(word);
}
function unusualSpelling(words4) {
  let known8;
  return (word) => {
    if (!known8) {
      known8 = /* @__PURE__ */ new Map();
      for (const each of words4)
        for (const three of new Set(threes(each))) known8.set(three, (known8.get(three) ?? 0) + 1);
    }
    const found2 = known8;
    return threes(word).some((three) => found2.get(three) === 1);
  };
}
function threes(word) {
  return Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3));
}

// src/check/rules/language/number-signs.ts
function numberSigns({ values }) {
  const running = runningText(values);
  const diagnostics = [];
  for (const match of running.all.matchAll(/\d+(?:[.,]\d+)+|\d{5,}/g)) {
    const [number5] = match;
    const end = match.index + number5.length;
    const before2 = running.all.slice(Math.max(0, match.index - 14), match.index);
    const slip = slipOf2(number5, before2, running.all.slice(end, end + 24));
    if (!slip) continue;
    const at = running.span(match.index, end);
    const fix = slip.meant === null ? null : replaceSpan(`Skriv \xAB${slip.meant}\xBB`, at, slip.meant);
    diagnostics.push(diagnose("HP626", slip.message, at, { help: slip.help, fix }));
  }
  return diagnostics;
}
var percent = /^(?:\s?[-–]\s?[\d.,]+)?\s?(?:%|pct\b|procent)/;
var measure = /^(?:\s?[-–]\s?[\d.,]+)?\s?(?:%|pct\b|procent|mio\b|mia\b|timer|årsværk|fuldtids|kvm|m²|km\b|point|gange)/;
var money = /^\s?(?:kr\b|kroner|dkk)/i;
var people2 = /^\s(?:beboere|borgere|personer|mennesker|indbyggere|husstande|familier|boliger|lejemål|børn|unge|voksne|elever|deltagere|frivillige|ledige|timer|besøg)/;
function slipOf2(number5, before2, after) {
  if (/(?:[\p{L}/@_:#.,]|\p{L}-)$/u.test(before2) || /^[/@_]/.test(after)) return null;
  if (/(?:kl\.?|version|afsnit|kapitel|punkt|§|nr\.?|numre|afdeling(?:er)?|tlf\.?|cvr\D{0,5})\s?$/i.test(before2))
    return null;
  if (!/[.,]/.test(number5)) return ungrouped(number5, after);
  if (isThousandsByComma(number5) && !percent.test(after))
    return {
      message: `\xAB${number5}\xBB har komma mellem tusinderne, som p\xE5 engelsk`,
      help: "Skriv punktum mellem tusinder. Er det decimaler, s\xE5 skriv tallet med f\xE6rre",
      meant: number5.replaceAll(",", ";").replaceAll(".", ",").replaceAll(";", ".")
    };
  if (/^\d+\.\d{1,2}$/.test(number5) && measure.test(after))
    return {
      message: `\xAB${number5}\xBB har punktum foran decimalerne, som p\xE5 engelsk`,
      help: "Skriv komma foran decimaler",
      meant: number5.replace(".", ",")
    };
  return number5.includes(".") && isOddlyGrouped(number5, after) ? {
    message: `Tallet \xAB${number5}\xBB er delt forkert: der er tre cifre efter hvert punktum`,
    help: "Skriv tallet igen, fx 27.186.000",
    meant: null
  } : null;
}
function ungrouped(number5, after) {
  if (number5.startsWith("0") || !(money.test(after) || people2.test(after))) return null;
  const meant = number5.replaceAll(/\B(?=(?:\d{3})+$)/g, ".");
  const message = `\xAB${number5}\xBB er sv\xE6rt at l\xE6se uden punktummer`;
  return { message, help: "S\xE6t punktum mellem tusinderne", meant };
}
function isThousandsByComma(number5) {
  return /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(number5);
}
function isOddlyGrouped(number5, after) {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number5) || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(number5)) return false;
  return money.test(after) || people2.test(after) || /^\d{1,3}(?:\.\d{3})+\.\d+$/.test(number5);
}

// src/check/rules/language/parted-words.ts
function partedWords({ values }) {
  const found2 = planWords(values);
  const diagnostics = [];
  for (let place = 0; place + 1 < found2.length; place++) {
    const onces = (found2.isOnly(place) ? 1 : 0) + (found2.isOnly(place + 1) ? 1 : 0);
    if (onces === 0 || found2.gap(place) !== " ") continue;
    const [one, other] = [found2.word(place), found2.word(place + 1)];
    const whole2 = one + other;
    if (!isParted(one, other, onces, found2.count(whole2))) continue;
    const at = found2.running.span(found2.start(place), found2.end(place + 1));
    const meant = found2.asWritten(place) + other;
    const message = `\xAB${found2.asWritten(place)} ${found2.asWritten(place + 1)}\xBB er skrevet i \xE9t andre steder i planen: \xAB${whole2}\xBB`;
    const help = "Skriv det i \xE9t, hvis det er det samme ord";
    diagnostics.push(diagnose("HP627", message, at, { help, fix: replaceSpan(`Skriv \xAB${meant}\xBB`, at, meant) }));
  }
  return diagnostics;
}
var shortest3 = 6;
var long2 = 9;
function isParted(one, other, onces, times2) {
  const shorter = Math.min(one.length, other.length);
  const length = one.length + other.length;
  if (/\d/.test(one + other)) return false;
  return onces === 2 ? times2 > 0 && length >= shortest3 && shorter > 1 : times2 > 1 && length >= long2 && shorter > 2;
}

// src/check/rules/language/percent-style.ts
var styles = ["%", "pct.", "procent"];
function percentStyle({ values }) {
  const running = runningText(values);
  const found2 = [...running.all.matchAll(/\d([ \n]?)(%|pct\b\.?|procent(?![a-zæøå]))/gi)].map((match) => {
    const sign2 = (match[2] ?? "").toLowerCase();
    const style = sign2 === "%" ? "%" : sign2 === "procent" ? "procent" : "pct.";
    return { style, written: match[0].slice(1).trim(), start: match.index + 1, end: match.index + match[0].length };
  });
  if (found2.every(({ style }) => style === found2[0]?.style && style === "%")) return [];
  const counts3 = new Map(styles.map((style) => [style, 0]));
  for (const { style } of found2) counts3.set(style, (counts3.get(style) ?? 0) + 1);
  const inTables = values.all.filter(({ value }) => typeof value === "string" && /^[\d.,]+ ?%$/.test(value)).length;
  counts3.set("%", (counts3.get("%") ?? 0) + inTables);
  const usual = styles.reduce((best, style) => (counts3.get(style) ?? 0) > (counts3.get(best) ?? 0) ? style : best);
  return found2.flatMap(({ style, written, start, end }) => {
    if (style === usual) return [];
    const at = running.span(start, end);
    const message = `Her st\xE5r \xAB${written}\xBB, men planen skriver ellers \xAB${usual}\xBB`;
    const help = "Brug den samme skrivem\xE5de i hele planen; tabellerne trykkes med %";
    return [diagnose("HP625", message, at, { help, fix: replaceSpan(`Skriv \xAB${usual}\xBB`, at, ` ${usual}`) })];
  });
}

// src/check/rules/language/prose-markup.ts
function proseMarkup({ values }) {
  return values.texts.flatMap((text3) => {
    if (text3.kind === "plain") return [];
    const found2 = text3.problems.map(
      ({ code, message, help, start, end }) => diagnose(code, message, text3.span(start, end), { help })
    );
    return text3.kind === "inline" && found2.length === 0 ? blockInOneLine(text3) : found2;
  });
}
function blockInOneLine(text3) {
  if (text3.isSimple && !text3.text.includes("- ")) return [];
  const block = text3.parsed.root.children.find(({ type }) => type !== "paragraph");
  if (!block) return [];
  const span2 = text3.span(block.position?.start.offset ?? 0, block.position?.end.offset ?? text3.text.length);
  const help = "Skriv \\ foran tegnet, der begynder listen eller overskriften, eller skriv en almindelig linje";
  return [diagnose("HP120", "Feltet er \xE9n linje og kan ikke rumme lister eller overskrifter", span2, { help })];
}

// src/check/abbreviations.ts
var abbreviations = new Set(
  `adm afd afs alm ang ank att bem best bl bla ca cand dagl dato dec div ds dvs eks ekskl etc evt ex feb feks fig fl flg forb
  forv fx gl gns hhv hr ifm iflg ift incl ing inkl inst jan jf jfr jvf kap kgl kl kld komm kr kvm kvt lign lok maks md mdr mfl
  mht mia mill min mio ml mv nov nr obs okt omr org osv pct pga pkt pr p\xE6d ref resp sek sept skt st stk str suppl tdr tel
  tilsv tlf udd udg vedr vejl vha vs \xE5rg`.split(/\s+/)
);
function endsAbbreviated(before2) {
  const word = /[\p{L}\d.]*$/u.exec(before2)?.[0] ?? "";
  return /^\d{1,3}$|(?:^|\.)\p{L}$|\p{L}\.\p{L}+$/u.test(word) || abbreviations.has(word.toLowerCase());
}

// src/check/rules/language/punctuation.ts
function punctuation(context) {
  return findSignSlips(slips5, context);
}
var slips5 = [
  {
    code: "HP621",
    pattern: /[.,;:!?] ?[.,;:!?](?: ?[.,;:!?])*(?![/\\])/g,
    isRight: isGoodTogether,
    message: ({ inContext }) => `To skilletegn efter hinanden: \xAB${inContext}\xBB`,
    help: "Slet det ene",
    fix: ({ signs: signs4, after }) => oneOf(signs4.replaceAll(" ", ""), after)
  },
  {
    code: "HP621",
    pattern: /--/g,
    isRight: ({ before: before2, after }) => /[^\p{L}\s]$/u.test(before2) || /^[^\p{L}\s]/u.test(after),
    message: ({ inContext }) => `To bindestreger efter hinanden: \xAB${inContext}\xBB`,
    help: "Skriv en tankestreg: \u2013",
    fix: () => "\u2013"
  },
  {
    code: "HP622",
    pattern: /[ \n][,;:!?.](?=\s|$)/g,
    isRight: (found2) => found2.isMarkup || !/[\p{L}\d)\]%”“"»\ufffc]$/u.test(found2.before) || /^ ?[,;:!?.]/.test(found2.after),
    message: ({ inContext }) => `Der er et mellemrum f\xF8r tegnet i \xAB${inContext}\xBB`,
    help: "Slet mellemrummet: tegnet skal st\xE5 lige efter ordet",
    fix: ({ signs: signs4 }) => signs4.trim()
  },
  {
    code: "HP622",
    pattern: /[([]([ \n]+)(?=[^\s)\]])/g,
    isRight: ({ isMarkup }) => isMarkup,
    message: ({ inContext }) => `Der er et mellemrum efter parentesen i \xAB${inContext}\xBB`,
    help: "Slet mellemrummet: parentesen skal st\xE5 lige op ad ordet",
    fix: () => ""
  },
  {
    code: "HP622",
    pattern: /[ \n][)\]]/g,
    isRight: (found2) => found2.isMarkup || /[\s([]$/.test(found2.before),
    message: ({ inContext }) => `Der er et mellemrum f\xF8r parentesen i \xAB${inContext}\xBB`,
    help: "Slet mellemrummet: parentesen skal st\xE5 lige op ad ordet",
    fix: ({ signs: signs4 }) => signs4.trim()
  },
  {
    code: "HP622",
    pattern: /\S( {2,})(?=\S)/g,
    isRight: ({ isMarkup }) => isMarkup,
    message: ({ inContext }) => `Der er to mellemrum efter hinanden i \xAB${inContext}\xBB`,
    help: "Slet det ene",
    fix: () => " "
  },
  {
    code: "HP622",
    pattern: /[,;](?=[a-zæøå]{2})/gi,
    // After `&nbsp` the code is reported.
    isRight: (found2) => found2.isInAddress || !/[\p{L}\d.)”»\ufffc]$/u.test(found2.before) || /&#?\w+$/.test(found2.before),
    message: ({ signs: signs4, inContext }) => `Der mangler et mellemrum efter ${nameOf2(signs4)} i \xAB${inContext}\xBB`,
    help: "Skriv et mellemrum efter tegnet",
    fix: ({ signs: signs4 }) => `${signs4} `
  },
  {
    code: "HP622",
    pattern: /[.!?:](?=[A-ZÆØÅ][a-zæøå])/g,
    isRight: (found2) => found2.isInAddress || !/(?:\p{Ll}{2}[)”»]?|\ufffc)$/u.test(found2.before),
    message: ({ signs: signs4, inContext }) => `Der mangler et mellemrum efter ${nameOf2(signs4)} i \xAB${inContext}\xBB`,
    help: "Skriv et mellemrum efter tegnet",
    fix: ({ signs: signs4 }) => `${signs4} `
  },
  {
    code: "HP622",
    pattern: /[.!?](?=[a-zæøå]{2})/g,
    isRight: (found2) => found2.isInAddress || endsAbbreviated(found2.before) || !/\p{Ll}{4}$/u.test(found2.before),
    message: ({ signs: signs4, inContext }) => `${signs4} st\xE5r midt i \xAB${inContext}\xBB`,
    help: "Slet tegnet. Slutter s\xE6tningen her, s\xE5 skriv et mellemrum og et stort bogstav efter tegnet"
  },
  {
    code: "HP622",
    pattern: /\((?=[a-zæøå]{1,40}[ \n])/gi,
    isRight: (found2) => found2.isInAddress || !/\p{L}{3}$/u.test(found2.before),
    message: ({ inContext }) => `Der mangler et mellemrum f\xF8r parentesen i \xAB${inContext}\xBB`,
    help: "Skriv et mellemrum foran parentesen",
    fix: () => " ("
  },
  {
    code: "HP632",
    pattern: /[.!?]\)?[ \n]+([a-zæøå])(?![A-ZÆØÅ])/g,
    isRight: ({ before: before2 }) => !isSentenceEnd(before2),
    message: ({ signs: signs4, after }) => `En ny s\xE6tning begynder med lille bogstav: \xAB${signs4}${/^\p{L}*/u.exec(after)?.[0]}\xBB`,
    help: "Skriv et stort bogstav. Er det den samme s\xE6tning, s\xE5 skriv et komma f\xF8r ordet"
  }
];
var names = {
  ",": "kommaet",
  ".": "punktummet",
  ":": "kolonet",
  ";": "semikolonet"
};
function nameOf2(sign2) {
  return names[sign2] ?? "tegnet";
}
function isGoodTogether({ signs: signs4, before: before2 }) {
  if (/^\.\.\.[,;:!?]?$|^(?:\?!|!\?)$/.test(signs4)) return true;
  return /^\.[,;:!?]$/.test(signs4) && endsAbbreviated(before2);
}
function oneOf(signs4, after) {
  const [first = ""] = signs4;
  if (signs4 === first.repeat(signs4.length)) return signs4.length > 3 && first === "." ? "..." : first;
  if (signs4 === ".," || signs4 === ",.") return /^\s+\p{Ll}/u.test(after) ? "," : ".";
  return signs4 === ";." || signs4 === ":." ? "." : null;
}
function isSentenceEnd(before2) {
  const end = before2.trimEnd();
  if (/[.,;:!?]{2}\)?$|…$/.test(end)) return false;
  return /[^\s.!?]/.test(end) && !endsAbbreviated(end.replace(/[.!?]\)?$/, ""));
}

// src/check/rules/language/repeated-sentences.ts
function repeatedSentences({ values }) {
  const running = runningText(values);
  const diagnostics = [];
  const byStart = /* @__PURE__ */ new Map();
  let start = 0;
  for (const { index, 0: stop } of running.all.matchAll(/[.!?](?=\s)|\u2029/g)) {
    const sentence2 = trimmed(running, start, index);
    start = index + stop.length;
    if (sentence2.end - sentence2.start < shortest4) continue;
    const opening3 = running.all.slice(sentence2.start, sentence2.start + openingLength);
    const alike = byStart.get(opening3);
    const first = alike?.find((other) => isSame(running, sentence2, other));
    if (first) diagnostics.push(report6(running, sentence2, first));
    else if (alike) alike.push(sentence2);
    else byStart.set(opening3, [sentence2]);
  }
  return diagnostics;
}
var shortest4 = 24;
var openingLength = 12;
function trimmed({ all }, from, end) {
  let start = from;
  while (start < end && /\s/.test(all[start] ?? "")) start++;
  return { start, end };
}
function isSame(running, a, b) {
  if (Math.abs(a.end - a.start - (b.end - b.start)) > 30) return false;
  const { text: text3 } = running.textAt(a.start);
  if (text3.kind !== "prose" || running.textAt(b.start).text !== text3) return false;
  const isHeading = /#\s*$/.test(running.typedAt(a.start - 3, 3));
  return !isHeading && typed(running, a) === typed(running, b);
}
function typed(running, { start, end }) {
  return running.typedAt(start, end - start).replaceAll(/\s+/g, " ").trim();
}
function report6(running, sentence2, first) {
  const text3 = typed(running, sentence2);
  const shown = text3.length > 60 ? `${text3.slice(0, 60).trimEnd()}\u2026` : text3;
  return diagnose("HP638", `\xAB${shown}\xBB st\xE5r ogs\xE5 tidligere i feltet`, running.span(sentence2.start, sentence2.end), {
    help: "Slet det ene sted",
    related: [{ message: "F\xF8rste gang", span: running.span(first.start, first.end) }]
  });
}

// src/check/rules/language/sentence-starts.ts
function sentenceStarts({ values }) {
  const running = runningText(values);
  return running.blocks.flatMap((block, index) => {
    const before2 = running.blocks[index - 1];
    if (block.kind !== "paragraph" || before2?.text === block.text && before2.kind === "item") return [];
    const text3 = running.all.slice(block.start, block.end);
    const word = /^\s*(\p{Ll}+)(?![\p{L}.)])/u.exec(text3);
    if (!word?.[1] || !/[.:!?]\s*$/.test(text3) || text3.split(/\s+/).length < sentence) return [];
    const end = block.start + word[0].length;
    const message = `Afsnittet begynder med lille bogstav: \xAB${word[1]}\xBB`;
    const help = "Skriv et stort bogstav, eller skriv den begyndelse, der mangler";
    return [diagnose("HP632", message, running.span(end - word[1].length, end), { help })];
  });
}
var sentence = 6;

// src/check/rules/language/split-words.ts
function splitWords(context) {
  return findSignSlips(slips6, context);
}
var slips6 = [
  {
    code: "HP627",
    pattern: /-[ \n]+(?=[a-zæøå]{2})/g,
    // «bolig- og byområder» leaves out what both words end in.
    isRight: ({ before: before2, after }) => !/\p{L}{2}$/u.test(before2) || /^(?:og|eller|samt|såvel|til|som|men|kontra|versus|end)(?!\p{L})/u.test(after),
    message: ({ before: before2, after }) => `\xAB${lastWord2(before2)}- ${firstWord(after)}\xBB er delt af en bindestreg`,
    help: "Skriv ordet i \xE9t. Skulle det v\xE6re en tankestreg, s\xE5 skriv \u2013 med mellemrum p\xE5 begge sider",
    fix: ({ before: before2 }) => /\p{Lu}{2}$/u.test(before2) ? "-" : ""
  },
  {
    code: "HP627",
    pattern: /[ \n]-(?=[a-zæøå]{2})/g,
    isRight: ({ before: before2, isMarkup }) => isMarkup || !/\p{L}{2}$/u.test(before2) || /(?:^|\P{L})(?:og|eller|samt|både)$/u.test(before2),
    message: ({ before: before2, after }) => `\xAB${lastWord2(before2)} -${firstWord(after)}\xBB er delt af en bindestreg`,
    help: "Skriv ordet i \xE9t. Skulle det v\xE6re en tankestreg, s\xE5 skriv \u2013 med mellemrum p\xE5 begge sider"
  }
];
function lastWord2(before2) {
  return /\p{L}*$/u.exec(before2)?.[0] ?? "";
}
function firstWord(after) {
  return /^\p{L}*/u.exec(after)?.[0] ?? "";
}

// src/check/rules/language/styles.ts
function styles2(context) {
  return findSignSlips(slips7, context);
}
var months2 = {
  January: "januar",
  February: "februar",
  March: "marts",
  April: "april",
  May: "maj",
  June: "juni",
  July: "juli",
  August: "august",
  September: "september",
  October: "oktober",
  November: "november",
  December: "december"
};
var englishDate = /(?:(?:January|February|March|May|June|July|October) (?:\d{1,2}(?:st|nd|rd|th)?(?:, | ))?|(?:April|August|September|November|December) \d{1,2}(?:st|nd|rd|th)?, )(?:19|20)\d\d\b/g;
var slips7 = [
  {
    code: "HP634",
    pattern: englishDate,
    message: ({ signs: signs4 }) => `\xAB${signs4}\xBB er skrevet p\xE5 engelsk`,
    help: "Skriv datoen p\xE5 dansk",
    fix: ({ signs: signs4 }) => inDanish(signs4)
  },
  {
    code: "HP634",
    pattern: /\b\d{0,2}(?:1st|2nd|3rd|\dth)\b/g,
    // Part of a date that is reported.
    isRight: ({ before: before2 }) => /(?:ary|ch|ril|ay|une|uly|ust|ber) $/.test(before2),
    message: ({ signs: signs4 }) => `\xAB${signs4}\xBB er en engelsk m\xE5de at skrive r\xE6kkef\xF8lge p\xE5`,
    help: "Skriv tallet med punktum",
    fix: ({ signs: signs4 }) => `${Number.parseInt(signs4, 10)}.`
  },
  {
    code: "HP635",
    pattern: /(?:[A-ZÆØÅ]{2,30}[, \n]{1,20}){3,60}[A-ZÆØÅ]{2,}/g,
    isRight: ({ signs: signs4 }) => (signs4.match(/\p{Lu}{4,}/gu)?.length ?? 0) < 2,
    message: ({ signs: signs4 }) => `Her er skrevet med store bogstaver: \xAB${signs4.slice(0, 40).replaceAll(/\s+/g, " ")}\xBB`,
    help: "Skriv med sm\xE5 bogstaver. Skal det fremh\xE6ves, s\xE5 skriv det med fed: **tekst**"
  }
];
function inDanish(date2) {
  const [, month = "", day, year2] = /^(\p{L}+) (?:(\d{1,2})\D+)?(\d{4})$/u.exec(date2) ?? [];
  return `${day === void 0 ? "" : `${Number(day)}. `}${months2[month]} ${year2}`;
}

// src/check/rules/language/unfinished-text.ts
function unfinishedText({ values }) {
  const running = runningText(values);
  const groups2 = groupsOf2(running.blocks);
  const shortest5 = shortestSentence(groups2, running);
  return groups2.flatMap((group2) => {
    const texts = group2.map(({ start, end }) => running.all.slice(start, end).trimEnd());
    const items = texts.slice(group2[0]?.kind === "item" ? 0 : 1);
    const isOddOne = items.length > 2 && items.filter(isOpen).length === 1;
    return group2.flatMap((block, index) => {
      const text3 = texts[index] ?? "";
      const isLast = index === group2.length - 1;
      const isCut = block.kind === "item" ? isItemCut(text3, isLast, isOddOne) : isLast && isParagraphCut(text3, shortest5);
      return isCut ? [report7(running, block, text3)] : [];
    });
  });
}
function groupsOf2(blocks2) {
  const groups2 = [];
  let last;
  for (const block of blocks2) {
    const isProse = block.kind === "paragraph" || block.kind === "item";
    if (block.kind === "item" && last?.text === block.text) groups2.at(-1)?.push(block);
    else if (isProse) groups2.push([block]);
    last = isProse ? block : void 0;
  }
  return groups2;
}
var needsMore = new Set("at som en et hvis fordi b\xE5de enten hverken mellem heriblandt blandt".split(" "));
var joins = /* @__PURE__ */ new Set(["og", "eller", "samt"]);
function shortestSentence(groups2, { all }) {
  const alone = groups2.flatMap(([block, ...more]) => block?.kind === "paragraph" && more.length === 0 ? [block] : []);
  const open = alone.filter(({ start, end }) => isOpen(all.slice(start, end).trimEnd())).length;
  return alone.length >= 20 && open <= alone.length / 20 ? 3 : 10;
}
function isParagraphCut(text3, shortest5) {
  const last = lastWord3(text3);
  if (needsMore.has(last) || joins.has(last)) return true;
  return isOpen(text3) && (text3.split(/\s+/).length >= shortest5 || hasSentences(text3));
}
function isItemCut(text3, isLast, isOddOne) {
  const last = lastWord3(text3);
  if (needsMore.has(last)) return true;
  if (joins.has(last)) return isLast;
  return isOpen(text3) && !/[,;]$/.test(text3) && (isOddOne || hasSentences(text3));
}
function lastWord3(text3) {
  return text3.slice(Math.max(text3.lastIndexOf(" "), text3.lastIndexOf("\n")) + 1).toLowerCase();
}
function isOpen(text3) {
  let end = text3.length;
  while (end > 0 && ')]\u201D\u201C"\xBB,;\uFFFC'.includes(text3[end - 1] ?? "")) end--;
  return end > 0 && !".!?:\u2026|".includes(text3[end - 1] ?? "") && !/\s- \S/.test(text3);
}
function hasSentences(text3) {
  const stop = /[.!?]\s+\p{Lu}/u.exec(text3);
  return stop !== null && !endsAbbreviated(text3.slice(0, stop.index));
}
function report7(running, block, text3) {
  const end = block.start + text3.length;
  const words4 = /\S*\s*\S*$/.exec(text3.slice(-80))?.[0] ?? "";
  const shown = words4.replaceAll("\uFFFC", "").replaceAll(/\s+/g, " ").trim();
  const message = `Teksten holder op midt i en s\xE6tning: \xAB\u2026 ${shown}\xBB`;
  const help = "Skriv s\xE6tningen f\xE6rdig, eller s\xE6t punktum";
  return diagnose("HP636", message, running.span(end - words4.length, end), { help });
}

// src/check/rules/language/index.ts
var languageRules = [
  proseMarkup,
  lostMarkup,
  foreignSigns,
  punctuation,
  loneMarks,
  mixedQuotes,
  doubledWords,
  percentStyle,
  numberSigns,
  splitWords,
  partedWords,
  lostPercent,
  mixedDigits,
  leftovers,
  commonMisspellings,
  nearMisses,
  styles2,
  unfinishedText,
  sentenceStarts,
  emptyItems,
  repeatedSentences
];

// src/check/rules/names/abbreviations.ts
var common2 = new Set(
  "LBF CV IT SU EU DK TV PC SMS CVR CPR SFO SSP PPR GDPR FN LGBT USA AUB KMD BL NN TODO TBD XX XXX FGU EUD EUX HF HTX HHX STX EGU STU VUC AMU MUS ADHD PTSD".split(" ")
);
function abbreviations2({ values, entities, plan: plan3 }) {
  const explained = new Set(common2);
  for (const { name: name2, shortName: shortName2 } of entities.values())
    for (const word of `${name2} ${shortName2 ?? ""} ${plan3.file.navn}`.match(short3) ?? []) explained.add(word);
  for (const { visible } of values.texts) {
    if (visible.includes("("))
      for (const [, inBrackets = "", before2 = ""] of visible.matchAll(
        /\(([^()]{2,60})\)|(?=(\b[\p{Lu}][\p{Lu}\d]+)\s\()/gu
      ))
        for (const word of `${inBrackets} ${before2}`.match(short3) ?? []) explained.add(word);
  }
  const own = new Set(agreementTexts(values));
  return wordsOf2(values).flatMap(
    ({ text: text3, words: words4 }) => words4.flatMap(({ word, start, end, isLinked }, index) => {
      const isShouted = [words4[index - 1], words4[index + 1]].some(
        (next) => next !== void 0 && isCapitals.test(next.word)
      );
      if (isLinked || isShouted || !isShort.test(word) || explained.has(word) || !own.has(text3)) return [];
      explained.add(word);
      const message = `Forkortelsen \xAB${word}\xBB er ikke forklaret`;
      const help = `Skriv det hele f\xF8rste gang med forkortelsen i parentes, eller opret den som kortnavn`;
      return [diagnose("HP328", message, text3.span(start, end), { help })];
    })
  );
}
var short3 = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\d])/gu;
var isCapitals = /^\p{Lu}{2,}$/u;
var isShort = /^(?![IVXL]+$)\p{Lu}{2,5}$/u;

// src/check/rules/names/misspelt-names.ts
function misspeltNames(context) {
  return nameUses(context).filter(({ isExact }) => !isExact).map((use2) => {
    const { text: text3, name: name2, start, end, written } = use2;
    const at = text3.span(start, end);
    const message = `\xAB${written}\xBB ${saidOf(use2)} \xAB${name2.name}\xBB`;
    const related = name2.span ? [{ message: "Navnet er oprettet her", span: name2.span }] : [];
    const right = replacementOf(use2);
    const fix = textFix(text3, start, end, right);
    return diagnose(codeOf(use2), message, at, { help: `Skriv \xAB${right}\xBB`, related, fix });
  });
}
function codeOf({ name: name2 }) {
  if (name2.kind === "plan") return "HP321";
  return name2.kind === "focusArea" ? "HP322" : "HP323";
}
function saidOf({ name: name2 }) {
  if (name2.kind === "plan") return "er ikke planens navn, som er";
  if (name2.kind === "focusArea") return "er ikke formularens navn p\xE5 indsatsomr\xE5det, som er";
  return name2.kind === "fund" ? "hedder" : "er oprettet som";
}
function replacementOf({ text: text3, name: name2, isGenitive }) {
  const ending = isGenitive ? "s" : "";
  if (text3.kind === "plain" || name2.id === null) return `${name2.name}${ending}`;
  return name2.isFull ? `[](#${name2.id})${ending}` : `[${name2.name}${ending}](#${name2.id})`;
}

// src/check/rules/names/names-and-ids.ts
var namedKinds = /* @__PURE__ */ new Set([
  "organisation",
  "unit",
  "area",
  "role",
  "activity",
  "dataSource",
  "attachment",
  "chartNode"
]);
function namesAndIds(context) {
  const texts = wordsOf2(context.values);
  return knownNames(context, namedKinds).flatMap((known8) => {
    const { id, name: name2, declared, span: span2, isFull } = known8;
    if (id === null || declared === null || span2 === null || !isFull) return [];
    const { kortnavn } = entryAt(declared);
    const nameWords = identifierOf(typeof kortnavn === "string" ? `${name2} ${kortnavn}` : name2).split("-");
    const strange = id.split("-").filter((word) => !nameWords.includes(word));
    if (strange.length === 0 || isJoined(id, nameWords)) return [];
    const related = [{ message: "Id\u2019et", span: declared.file.file.spanOf([...declared.path, "id"]) }];
    const slip = slipInWhole(id, identifierOf(name2)) || slipBetween(strange, nameWords, known8.kind);
    if (slip) {
      const message2 = `Navnet \xAB${name2}\xBB ligner sit id \xAB${id}\xBB, men er stavet anderledes`;
      const help2 = "Ret navnet, hvis det er en sl\xE5fejl. Er det id\u2019et, der er forkert, s\xE5 skriv en undtagelse";
      return [diagnose("HP325", message2, span2, { help: help2, related })];
    }
    const use2 = firstUseOf(id, texts);
    if (!use2 || isUsed(known8, texts)) return [];
    const old3 = use2.text.text.slice(use2.start, use2.end).replaceAll(/\s+/g, " ");
    const message = `Teksterne kalder det \xAB${old3}\xBB, men her hedder det \xAB${name2}\xBB`;
    const help = "Ret navnet tilbage, eller ret teksterne til det nye navn";
    const where = { message: `\xAB${old3}\xBB`, span: use2.text.span(use2.start, use2.end) };
    return [diagnose("HP325", message, span2, { help, related: [where, ...related] })];
  });
}
function isJoined(id, nameWords) {
  const letters3 = id.replaceAll("-", "");
  return nameWords.some(
    (_, from) => nameWords.some((__, to) => to > from && nameWords.slice(from, to + 1).join("") === letters3)
  );
}
function slipBetween(strange, nameWords, kind2) {
  const isForm = (a, b) => kind2 === "area" ? a === `${b}s` || b === `${a}s` : areForms(a, b);
  return strange.some(
    (word) => word.length >= 4 && nameWords.some((other) => areNear(word, other) && !isForm(word, other) && haveSameDigits(word, other))
  );
}
function areNear(word, other) {
  const bare3 = word.length >= 9 ? word.replace(/(?:et|en|er|ne|e|s)$/, "") : word;
  return isOneSlipApart(word, other) || isOneSlipApart(bare3, other) && !areForms(bare3, other);
}
function slipInWhole(id, asId) {
  return id.length >= 10 && isOneSlipApart(id, asId) && !areForms(id, asId);
}
var spokenOf = /* @__PURE__ */ new Set(["activity", "area"]);
function firstUseOf(id, texts) {
  const parts = id.split("-");
  for (const { text: text3, words: words4 } of texts) {
    for (const [index, first] of words4.entries()) {
      const last = words4[index + parts.length - 1];
      if (!last || !/^\p{Lu}/u.test(first.word) || !(parts[0] ?? "").startsWith(first.folded[0] ?? " ")) continue;
      const written = words4.slice(index, index + parts.length).map(({ word }) => word).join(" ");
      if (identifierOf(written) === id) return { text: text3, start: first.start, end: last.end };
    }
  }
  return null;
}
function isUsed({ kind: kind2, words: [first], declared }, texts) {
  if (!spokenOf.has(kind2)) return true;
  return texts.some(
    ({ text: text3, words: words4 }) => text3.path.at(-1) !== "navn" && text3.file === declared?.file && words4.some(({ folded }) => folded === first)
  );
}

// src/check/rules/names/plan-name.ts
function planName({ plan: plan3, planFile: planFile2 }) {
  const { navn } = plan3.file;
  const area2 = plan3.edition.form.indsatsomr\u00E5der.find((each) => isNameOf(each.navn, navn));
  if (!area2) return [];
  const message = `\xAB${navn}\xBB er navnet p\xE5 et indsatsomr\xE5de, ikke p\xE5 den boligsociale indsats`;
  const help = "Skriv indsatsens eget navn, fx \xABEn F\xE6lles Indsats\xBB";
  return [diagnose("HP320", message, planFile2.file.spanOf(["navn"]), { help })];
}
function isNameOf(area2, name2) {
  return fold2(name2.replace(/^(?:delaftale(?:n)?(?: for)?|indsatsområdet?)\s+/i, "")) === fold2(area2);
}

// src/check/rules/names/same-names.ts
function sameNames(context) {
  const first = /* @__PURE__ */ new Map();
  return knownNames(context).flatMap((known8) => {
    const { name: name2, id, kind: kind2, span: span2 } = known8;
    if (id === null || span2 === null || !known8.isFull) return [];
    const key = `${kind2 === "unit" ? "organisation" : kind2} ${known8.words.join(" ")}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, known8);
      return [];
    }
    const message = `\xAB${name2}\xBB er ogs\xE5 navnet p\xE5 ${nounOf(kind2)} med id\u2019et \xAB${other.id}\xBB`;
    const help = "Giv dem hver sit navn, eller slet det ene og brug det andets id";
    const related = other.span ? [{ message: "F\xF8rste gang", span: other.span }] : [];
    return [diagnose("HP326", message, span2, { help, related })];
  });
}
function nounOf(kind2) {
  const nouns3 = {
    organisation: "organisationen",
    unit: "organisationen eller enheden",
    area: "boligomr\xE5det",
    role: "stillingen",
    activity: "aktiviteten"
  };
  return nouns3[kind2] ?? "det";
}

// src/check/rules/names/typed-names.ts
function typedNames(context) {
  const own = new Set(agreementTexts(context.values));
  const uses = nameUses(context);
  return uses.flatMap((use2) => {
    const { text: text3, name: name2, start, end, written, isGenitive, isExact } = use2;
    if (!isExact || name2.id === null || !name2.isFull || text3.kind === "plain" || !own.has(text3)) return [];
    if (isAboutItself(text3, name2)) return [];
    if (!name2.isProper && beginsSentence(text3, start)) return [];
    const reference = `[](#${name2.id})${isGenitive ? "s" : ""}`;
    const related = name2.span ? [{ message: "Navnet er oprettet her", span: name2.span }] : [];
    const message = `\xAB${written}\xBB er skrevet i h\xE5nden og f\xF8lger ikke med, hvis navnet \xE6ndres`;
    const fix = textFix(text3, start, end, reference);
    return [diagnose("HP324", message, text3.span(start, end), { help: `Skriv \xAB${reference}\xBB`, related, fix })];
  });
}
function isAboutItself(text3, { kind: kind2, id, declared }) {
  if (kind2 === "focusArea") return text3.file.name === id || text3.path.includes(id ?? "");
  const { aktivitet } = entryAt({ file: text3.file, path: text3.path.slice(0, -1) });
  if (aktivitet === id || Array.isArray(aktivitet) && aktivitet.includes(id)) return true;
  return declared !== null && text3.file === declared.file && declared.path.every((step2, index) => text3.path[index] === step2);
}

// src/check/rules/names/variant-spelling.ts
function variantSpelling(context) {
  const names4 = new Set(
    knownNames(context).flatMap(({ words: words4, isProper }) => [words4.join(""), ...isProper ? words4 : []])
  );
  const byFold = /* @__PURE__ */ new Map();
  for (const { text: text3, words: words4 } of wordsOf2(context.values)) {
    for (const word of words4) {
      const { folded } = word;
      if (folded.length < 4 || /\d/.test(folded) || names4.has(folded)) continue;
      const spellings = byFold.get(folded) ?? /* @__PURE__ */ new Map();
      if (spellings.size === 0) byFold.set(folded, spellings);
      const written = asInside(word.word);
      const spelling = spellings.get(written) ?? { written, uses: [], isName: false };
      if (spelling.uses.length === 0) spellings.set(written, spelling);
      spelling.uses.push(word);
      spelling.isName ||= text3.path.at(-1) === "navn";
    }
  }
  return [...byFold.values()].flatMap((spellings) => {
    if (spellings.size < 2) return [];
    const [usual, ...others] = [...spellings.values()].sort(
      (a, b) => Number(b.isName) - Number(a.isName) || b.uses.length - a.uses.length || Number(a.written.includes("-")) - Number(b.written.includes("-"))
    );
    const [use2] = usual?.uses ?? [];
    if (!usual || !use2) return [];
    const related = [{ message: "Skrevet s\xE5dan her", span: use2.text.span(use2.start, use2.end) }];
    return others.flatMap(
      (spelling) => spelling.uses.map(({ text: text3, start, end, word }) => {
        const right = word[0] === spelling.written[0] ? usual.written : capitalised(usual.written);
        const message = `\xAB${word}\xBB er andre steder skrevet \xAB${right}\xBB`;
        const fix = textFix(text3, start, end, right);
        return diagnose("HP327", message, text3.span(start, end), { help: `Skriv \xAB${right}\xBB`, related, fix });
      })
    );
  });
}
function asInside(word) {
  if (!/\p{Ll}/u.test(word)) return word.includes("-") ? word : word.toLowerCase();
  const plain2 = word.replaceAll("\u2011", "-").replaceAll("\u2019", "'");
  return /^\p{Lu}\p{Ll}/u.test(plain2) ? plain2.slice(0, 1).toLowerCase() + plain2.slice(1) : plain2;
}
function capitalised(word) {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

// src/check/rules/names/index.ts
var namesRules = [
  planName,
  sameNames,
  namesAndIds,
  misspeltNames,
  typedNames,
  variantSpelling,
  abbreviations2
];

// src/check/rules/parties/absent-companions.ts
function absentCompanions(context) {
  const { plan: plan3, entities } = context;
  const present = new Set(plan3.subAgreements.map(({ area: area2 }) => area2.id));
  return mentionsIn(context.values).flatMap(({ id, text: text3, start, end }) => {
    const isRemark = text3.path[0] === "\xE5bne-punkter" || text3.file.kind === "plan" || text3.file.kind === "strategicAgreement";
    const kind2 = entities.get(id)?.kind;
    if (isRemark && kind2 === "focusArea") return [];
    const isAbsent = kind2 === "focusArea" && !present.has(id) || id === documentIds.strategicAgreement && !plan3.strategicAgreement;
    if (!isAbsent || text3.path[0] === "\xE5bne-punkter") return [];
    const name2 = entities.get(id)?.name ?? id;
    const message = kind2 === "focusArea" ? `${name2} har ingen delaftale at henvise til` : `Der er henvist til ${name2}, men den er ikke her`;
    const help = kind2 === "focusArea" ? "Henvis til et indsatsomr\xE5de, som planen har valgt, eller skriv teksten om" : "Opret strategisk-aftale.yaml, eller skriv her, hvad den siger";
    return [diagnose("HP359", message, text3.span(start, end), { help })];
  });
}

// src/check/parties.ts
function partyId(party2) {
  return typeof party2 === "string" ? party2 : party2.part;
}
function isPartner(party2) {
  return typeof party2 === "object" && party2.som !== void 0;
}
function isOrganisation({ entities }, id) {
  const kind2 = entities.get(id)?.kind;
  return kind2 === "organisation" || kind2 === "unit";
}
function organisationOf({ entities }, id) {
  return entities.get(id)?.parent ?? id;
}
function agreementParties(context) {
  return new Set(context.plan.file.parter.map((party2) => organisationOf(context, partyId(party2))));
}
function ownPartiesOf(context, { content: content2 }) {
  const own = (content2.parter ?? []).filter((party2) => !isPartner(party2));
  return new Set(own.map((party2) => organisationOf(context, partyId(party2))));
}
function ownersOf({ plan: plan3 }) {
  return new Set(plan3.file.omr\u00E5der.flatMap(({ afdelinger }) => (afdelinger ?? []).map((one) => one.organisation)));
}

// src/check/expected-parties.ts
function missingAgreementParties(context) {
  const { plan: plan3 } = context;
  const present = agreementParties(context);
  const admin = plan3.file["administrerende-organisation"];
  const expected = [
    { id: plan3.file.kommune, why: "er planens kommune" },
    ...admin === void 0 ? [] : [{ id: admin, why: "administrerer indsatsen" }],
    ...[...ownersOf(context)].map((id) => ({ id, why: "har afdelinger i planens omr\xE5der" })),
    ...partiesAllOver(context)
  ];
  const missing = expected.filter(({ id }) => context.entities.has(id) && !present.has(id));
  return missing.filter(({ id }, index) => missing.findIndex((other) => other.id === id) === index);
}
function partiesAllOver(context) {
  const places = subAgreementFiles(context);
  const enough = Math.max(2, Math.min(3, places.length));
  const groups2 = new Set(context.plan.file.organisationer.flatMap(({ id, type }) => type === "gruppe" ? [id] : []));
  const counts3 = /* @__PURE__ */ new Map();
  for (const place of places) for (const id of ownPartiesOf(context, place)) counts3.set(id, (counts3.get(id) ?? 0) + 1);
  return [...counts3].flatMap(
    ([id, count3]) => count3 >= enough && !groups2.has(id) ? [{ id, why: `er part i ${count3} delaftaler` }] : []
  );
}
function missingUsualParties(context, place) {
  const others = subAgreementFiles(context).filter((other) => other.area !== place.area && other.content.parter);
  if (others.length < 2) return [];
  const own = ownPartiesOf(context, place);
  const lists2 = others.map((other) => ownPartiesOf(context, other));
  const usual = [...agreementParties(context)].filter((id) => !own.has(id) && lists2.every((list2) => list2.has(id)));
  return usual.map((id) => ({ id, why: `er part i aftalen og i de ${others.length} andre delaftaler` }));
}

// src/check/place-in-list.ts
function placeInList(file, path, ids, missing, order) {
  const rank2 = order.get(missing) ?? -1;
  const before2 = ids.findLastIndex((id) => (order.get(id) ?? Number.POSITIVE_INFINITY) < rank2);
  return before2 < 0 ? file.keySpanOf(path) : file.spanOf([...path, before2]);
}
function organisationOrder({ organisationer }) {
  return orderOf(organisationer.flatMap(({ id, enheder }) => [id, ...(enheder ?? []).map((unit2) => unit2.id)]));
}
function orderOf(ids) {
  return new Map(ids.map((id, index) => [id, index]));
}

// src/check/rules/parties/agreement-parties.ts
function agreementPartiesComplete(context) {
  const { plan: plan3, planFile: planFile2, entities } = context;
  const ids = plan3.file.parter.map(partyId);
  const order = organisationOrder(plan3.file);
  const missing = missingAgreementParties(context);
  const found2 = missing.map(({ id, why }) => {
    const at = placeInList(planFile2.file, ["parter"], ids, id, order);
    const message2 = `\xAB${entities.get(id)?.name ?? id}\xBB ${why}, men er ikke blandt aftalens parter`;
    return diagnose("HP343", message2, at, { help: `Tilf\xF8j ${id} under \xABparter\xBB` });
  });
  if (found2.length > 0 || hasHousingOrganisation(context)) return found2;
  const help = "Tilf\xF8j de boligorganisationer, som indsatsen foreg\xE5r hos";
  const message = "Der er ingen boligorganisation blandt aftalens parter";
  return [diagnose("HP343", message, planFile2.file.keySpanOf(["parter"]), { help })];
}
function hasHousingOrganisation(context) {
  const parties = agreementParties(context);
  return context.plan.file.organisationer.some(({ id, type }) => type === "boligorganisation" && parties.has(id));
}

// src/check/attachment-entries.ts
function attachmentEntries(context) {
  const { plan: plan3 } = context;
  const source2 = context.fileOf("attachments")?.file;
  if (!plan3.attachments || !source2) return [];
  const demanded = plan3.attachments.bilag;
  const ofForm = plan3.edition.form.bilag.flatMap(({ id, navn }) => {
    const written = demanded[id];
    if (written === void 0) return [];
    const details2 = typeof written === "string" ? { tilstand: written } : written;
    return [{ id, name: navn, ...read(details2), span: (field) => source2.spanOf(["bilag", id, field]) }];
  });
  const others = (plan3.attachments.\u00F8vrige ?? []).map(
    (details2, index) => ({
      id: details2.id,
      name: details2.navn,
      ...read(details2),
      span: (field) => source2.spanOf(["\xF8vrige", index, field])
    })
  );
  return [...ofForm, ...others];
}
function read({ fil, tilstand }) {
  return { file: fil?.replaceAll("\\", "/").replace(/^\.\//, ""), state: tilstand };
}

// src/check/rules/parties/attachment-files.ts
function attachmentFiles(context) {
  const { attachmentFiles: present, path } = context;
  const entries = attachmentEntries(context);
  if (!context.plan.attachments) return [];
  const named3 = new Set(entries.map(({ file }) => file));
  const stray = [...present].filter((name2) => !named3.has(name2) && !/(^|\/)\./.test(name2));
  const lost = entries.filter(({ file }) => file !== void 0 && !present.has(file));
  const found2 = lost.map((entry2) => missingFile(entry2, stray));
  const meant = new Set(found2.map(({ guess }) => guess));
  return [
    ...found2.map(({ diagnostic }) => diagnostic),
    ...statesThatClash(entries),
    ...stray.filter((name2) => !meant.has(name2)).map((name2) => {
      const help = "Skriv filen ved det bilag, den h\xF8rer til, fx \xABbudget: {fil: bilag/budget.pdf}\xBB, eller flyt den v\xE6k";
      return diagnose("HP351", `Filen ${name2} st\xE5r ikke ved noget bilag`, { path: `${path}/${name2}` }, { help });
    })
  ];
}
function missingFile({ name: name2, file = "", span: span2 }, stray) {
  const guess = suggest(file, stray);
  const at = span2("fil");
  const isPlain = at.source.text.slice(at.start, at.end) === file;
  const help = guess ? `Mente du \xAB${guess}\xBB?` : "L\xE6g filen i mappen bilag, og skriv dens navn pr\xE6cis, som det er, fx bilag/budget.pdf. Kommer den senere, s\xE5 skriv \xABf\xF8lger\xBB";
  const fix = guess && isPlain ? replaceSpan(`Ret til \xAB${guess}\xBB`, at, guess) : null;
  return { guess, diagnostic: diagnose("HP350", `Der er ingen fil, der hedder ${file} (${name2})`, at, { help, fix }) };
}
function statesThatClash(entries) {
  const seen = /* @__PURE__ */ new Map();
  const isAnyFiled = entries.some(({ file }) => file !== void 0);
  return entries.flatMap(({ name: name2, file, state, span: span2 }) => {
    if (file === void 0) {
      if (state !== "vedlagt" || !isAnyFiled) return [];
      const help2 = "Tilf\xF8j \xABfil\xBB, som ved de andre bilag, eller skriv \xABf\xF8lger\xBB";
      return [diagnose("HP351", `${name2} er vedlagt, men uden fil`, span2("tilstand"), { help: help2 })];
    }
    const first = seen.get(file);
    if (first) {
      const help2 = "Skriv den rigtige fil ved hvert bilag";
      const related = [{ message: "F\xF8rste gang", span: first }];
      return [diagnose("HP351", `${file} st\xE5r ved to bilag`, span2("fil"), { help: help2, related })];
    }
    seen.set(file, span2("fil"));
    if (state !== "f\xF8lger") return [];
    const help = "Slet \xABtilstand: f\xF8lger\xBB, n\xE5r filen er der";
    return [diagnose("HP351", `${name2} f\xF8lger senere, men har allerede en fil`, span2("tilstand"), { help })];
  });
}

// src/check/counted-lists.ts
var noun = "ting|dele?|sider|spor|slags|trin|faser|principper|punkter|form\xE5l|m\xE5der|grupper|m\xE5l|veje|skoler|felter|temaer|opgaver|emner|krav|hensyn|niveauer|indsatser|aktiviteter|forl\xF8b|fokusomr\xE5der|omr\xE5der|boligomr\xE5der|elementer|teams|organisationer|institutioner|foreninger|kommuner|partnere|parter|\xE5rsager|grunde|forhold|sp\xF8rgsm\xE5l|muligheder|v\xE6rdier|metoder|redskaber|kurser|typer|former";
var announced = new RegExp(
  `(?<!\\p{L})(?<!(?:hver\\p{L}*\\s+af\\s+)?(?:de|disse)\\s+)(${writtenCounts})\\s+(?:\\p{L}+e\\s+)?(?:${noun})(?!\\p{L})(?:[^.:!?]|(?<=\\b(?:ca|fx|mv|bl|eks))\\.){0,120}:`,
  "giu"
);
var withColon = /(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\s[^:!?]{2,160}:/i;
function listSlips({ visible, text: text3 }) {
  if (!withColon.test(visible)) return [];
  return [...visible.matchAll(announced)].flatMap((match) => {
    const [written, word = ""] = match;
    const end = match.index + written.length;
    const items = pointsAfter(text3.slice(end)) ?? itemsInSentence(visible.slice(end, end + 400));
    const count3 = numberWord(word);
    if (items === null || items === count3) return [];
    const message = `Der st\xE5r \xAB${word}\xBB, men listen har ${items}`;
    const help = "Ret antallet, eller se efter, om listen mangler et punkt";
    return [{ start: match.index, end: match.index + word.length, message, help }];
  });
}
function pointsAfter(after) {
  const [rest = "", ...lines4] = after.slice(0, 1e4).split("\n");
  const first = lines4.findIndex((line) => line.trim() !== "");
  const base2 = mark.exec(lines4[first] ?? "")?.[1]?.length;
  if (rest.trim() !== "" || first > 1 || base2 === void 0) return null;
  let points = 0;
  for (const line of lines4.slice(first)) {
    const indent = line.length - line.trimStart().length;
    if (line.trim() === "" || indent > base2) continue;
    if (!mark.test(line)) break;
    points += 1;
  }
  return points;
}
var mark = /^( *)(?:[-*+]|\d{1,2}[.)])\s/;
function itemsInSentence(after) {
  const sentence2 = /^\s+([^.:;!?]{3,300})[.;!?]/.exec(after)?.[1]?.replaceAll(/\s+/g, " ");
  if (!sentence2 || /\n\s*\n/.test(sentence2)) return null;
  const items = sentence2.split(/, (?:og |samt )?| og | samt /);
  const isPlain = items.length > 1 && items.every((item) => item.trim() !== "" && item.split(" ").length <= 4);
  return isPlain && / og | samt /.test(sentence2) ? items.length : null;
}

// src/check/rules/parties/counts.ts
function counts2(context) {
  const totals = totalsOf(context);
  return agreementTexts(context.values).flatMap((text3) => {
    if (text3.kind === "plain") return [];
    const registry4 = /områder|delaftaler|boligorganisation|boligselskab/i.test(text3.text) ? ofThePlan(context, text3, totals) : [];
    const slips10 = text3.text.includes(":") ? [...registry4, ...listSlips(text3)] : registry4;
    return slips10.map(({ start, end, message, help }) => diagnose("HP357", message, text3.span(start, end), { help }));
  });
}
function totalsOf({ plan: plan3 }) {
  const { omr\u00E5der, indsatsomr\u00E5der, organisationer } = plan3.file;
  const choices = Object.values(indsatsomr\u00E5der);
  const present = plan3.subAgreements.length;
  const possible = choices.filter((choice) => choice === "valgt" || choice.mangler !== void 0).length;
  const housing2 = organisationer.filter(({ type }) => type === "boligorganisation").length;
  const areas = { all: [omr\u00E5der.length], kinds: ["area"], name: "boligomr\xE5der" };
  const companies = { all: [housing2], kinds: ["organisation"], name: "boligorganisationer" };
  return /* @__PURE__ */ new Map([
    ["boligomr\xE5der", areas],
    ["omr\xE5der", areas],
    [
      "indsatsomr\xE5der",
      { all: [plan3.edition.form.indsatsomr\u00E5der.length, present], kinds: ["focusArea"], name: "indsatsomr\xE5der" }
    ],
    ["delaftaler", { all: range(present, Math.max(present, possible)), kinds: ["focusArea"], name: "delaftaler" }],
    ["boligorganisationer", companies],
    ["boligselskaber", companies]
  ]);
}
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
var nouns2 = "boligomr\xE5der|omr\xE5der|indsatsomr\xE5der|delaftaler|boligorganisationer|boligselskaber";
var counted2 = new RegExp(
  `(?<!\\p{L})(?:(alle|de|samtlige|planens|helhedsplanens|i\\s+alt)\\s+)?(${writtenCounts}|[2-9])\\s+(?:(?!andre|\xF8vrige|f\xF8rste|sidste|nye|samme)\\p{L}+e\\s+)?(${nouns2})(?:ne)?$`,
  "iu"
);
var noun2 = /(?:områder|delaftaler|organisationer|selskaber)(?:ne)?(?!\p{L})/giu;
var farthest = 80;
function countsOf(text3) {
  return [...text3.matchAll(noun2)].flatMap(({ 0: end, index }) => {
    const from = Math.max(0, text3.lastIndexOf(" ", index - farthest));
    const match = counted2.exec(text3.slice(from, index + end.length));
    if (!match) return [];
    match.index += from;
    return [match];
  });
}
function ofThePlan(context, text3, totals) {
  return countsOf(text3.visible).flatMap((match) => {
    const [written, determiner, word = "", noun3 = ""] = match;
    const count3 = numberWord(word) ?? 0;
    const total = totals.get(noun3.toLowerCase());
    if (!total || allowed(context, text3, total).includes(count3)) return [];
    const most2 = Math.max(...total.all);
    const isPart = determiner === void 0 || areNamed(context, text3, match.index, count3, total);
    if (most2 === 0 || count3 < most2 && isPart || past.test(sentenceAround(text3.visible, match.index))) return [];
    const message = `\xAB${written.replaceAll(/\s+/g, " ")}\xBB, men planen har ${most2} ${most2 === 1 ? singular(total.name) : total.name}`;
    const help = "Ret antallet, eller skriv, hvilke der menes";
    return [{ start: match.index, end: match.index + written.length, message, help }];
  });
}
var past = /foregående|forrige|tidligere|dengang|dækkede|omfattede|bestod af/i;
function allowed({ plan: plan3 }, { path, file }, { all, kinds: kinds5 }) {
  if (!kinds5.includes("area") || path[0] !== "aktiviteter") return all;
  const own = plan3.subAgreements.find(({ area: area2 }) => area2.id === file.name)?.content.aktiviteter?.[Number(path[1])]?.omr\u00E5der;
  return own ? [own.length, ...all] : all;
}
function areNamed({ values, entities }, text3, at, count3, { kinds: kinds5 }) {
  const before2 = mentionsIn(values).filter(
    (mention) => mention.text === text3 && mention.end <= at && mention.end > at - 700
  );
  const ids = new Set(before2.flatMap(({ id }) => kinds5.some((kind2) => entities.get(id)?.kind === kind2) ? [id] : []));
  return ids.size === count3;
}
function singular(plural) {
  return plural.replace(/r$/, "");
}

// src/check/rules/parties/demanded-attachments.ts
function demandedAttachments(context) {
  const source2 = context.fileOf("attachments")?.file;
  if (!source2) return [];
  const present = new Set(attachmentEntries(context).map(({ id }) => id));
  const { bilag } = context.plan.edition.form;
  return bilag.flatMap(({ id, navn }, index) => {
    if (present.has(id)) return [];
    const before2 = bilag.slice(0, index).findLast((one) => present.has(one.id));
    const at = source2.keySpanOf(before2 ? ["bilag", before2.id] : ["bilag"]);
    const help = `Skriv \xAB${id}: f\xF8lger\xBB, eller \xAB${id}: {fil: bilag/\u2026}\xBB, n\xE5r filen er der`;
    return [diagnose("HP353", `Formularen kr\xE6ver bilaget ${navn}, men det st\xE5r ikke p\xE5 listen`, at, { help })];
  });
}

// src/check/rules/parties/departments.ts
function departments(context) {
  const owners = ownersOf(context);
  if (owners.size === 0) return [];
  const areas = areasWithout(context);
  return [...areas, ...areas.length > 0 ? [] : organisationsWithout(context, owners), ...numbersTwice(context)];
}
function areasWithout({ plan: plan3, planFile: planFile2 }) {
  return plan3.file.omr\u00E5der.flatMap(({ navn, afdelinger }, index) => {
    if (afdelinger && afdelinger.length > 0) return [];
    const help = "Tilf\xF8j \xABafdelinger\xBB med organisation og numre, som ved de andre omr\xE5der";
    const at = planFile2.file.spanOf(["omr\xE5der", index, "navn"]);
    return [diagnose("HP342", `\xAB${navn}\xBB har ingen boligafdelinger, men det har de andre omr\xE5der`, at, { help })];
  });
}
function organisationsWithout(context, owners) {
  const { plan: plan3, planFile: planFile2 } = context;
  const parties = agreementParties(context);
  const counts3 = plan3.file.omr\u00E5der.map(
    ({ afdelinger }) => (afdelinger ?? []).reduce((sum, { numre }) => sum + numre.length, 0)
  );
  const smallest = counts3.reduce((least, count3, index) => count3 < (counts3[least] ?? 0) ? index : least, 0);
  return plan3.file.organisationer.flatMap(({ id, navn, type }, index) => {
    if (type !== "boligorganisation" || owners.has(id) || !parties.has(id)) return [];
    const rows = plan3.file.omr\u00E5der[smallest]?.afdelinger ?? [];
    const at = planFile2.file.spanOf(["omr\xE5der", smallest, "afdelinger", Math.max(0, rows.length - 1)]);
    const related = [{ message: "Boligorganisationen", span: planFile2.file.spanOf(["organisationer", index, "id"]) }];
    return [
      diagnose("HP342", `\xAB${navn}\xBB er part, men har ingen boligafdelinger i planens omr\xE5der`, at, {
        help: "Tilf\xF8j boligorganisationens afdelinger i det omr\xE5de, de ligger i, eller ret organisationens type",
        related
      })
    ];
  });
}
function numbersTwice({ plan: plan3, planFile: { file } }) {
  const seen = /* @__PURE__ */ new Map();
  const found2 = [];
  for (const [area2, { afdelinger }] of plan3.file.omr\u00E5der.entries())
    for (const [row, { organisation: organisation2, numre }] of (afdelinger ?? []).entries())
      for (const [index, number5] of numre.entries()) {
        const at = file.spanOf(["omr\xE5der", area2, "afdelinger", row, "numre", index]);
        const key = `${organisation2} ${number5}`;
        const first = seen.get(key);
        if (!first) seen.set(key, at);
        else {
          const help = "Ret det ene nummer, eller slet det";
          const related = [{ message: "F\xF8rste gang", span: first }];
          found2.push(
            diagnose("HP342", `Afdeling ${number5} hos samme boligorganisation st\xE5r to gange`, at, { help, related })
          );
        }
      }
  return found2;
}

// src/check/rules/parties/insecure-links.ts
function insecureLinks({ values }) {
  return values.texts.flatMap((text3) => {
    if (text3.kind === "plain" || !text3.text.includes("](http://")) return [];
    return [...text3.text.matchAll(/\]\((http:\/\/[^)\s]+)\)/g)].map((match) => {
      const start = match.index + 2;
      const at = text3.span(start, start + "http://".length);
      const isPlain = at.source.text.slice(at.start, at.end) === "http://";
      return diagnose("HP358", `Linket til ${match[1]} er ikke sikkert`, at, {
        help: "Skriv https:// og se efter, at siden stadig er der",
        fix: isPlain ? replaceSpan("Ret til \xABhttps://\xBB", at, "https://") : null
      });
    });
  });
}

// src/check/rules/parties/link-text.ts
function linkText(context) {
  const { entities, values } = context;
  const worded = mentionsIn(values).flatMap((mention) => {
    const words4 = mention.text.text.slice(mention.start + 1, mention.text.text.indexOf("](#", mention.start));
    return words4 === "" ? [] : [{ mention, written: words4.replaceAll(/\s+/g, " "), words: wordsOf3(words4) }];
  });
  if (worded.length === 0) return [];
  const named3 = [...entities.values()].filter(({ kind: kind2 }) => kinds2.has(kind2)).map((entity) => ({ entity, names: namesOf3(entity) }));
  return worded.flatMap(({ mention, written, words: words4 }) => {
    const target5 = entities.get(mention.id);
    if (!target5 || isAbout2(words4, namesOf3(target5))) return [];
    const meant = named3.find(({ entity, names: names4 }) => entity !== target5 && isAbout2(words4, names4));
    if (!meant) return [];
    const message = `Linket siger \xAB${written}\xBB, men f\xF8rer til \xAB${target5.name}\xBB`;
    const help = `Skal det v\xE6re \xAB${meant.entity.name}\xBB, s\xE5 skriv (#${meant.entity.id}). Ellers ret linkets tekst`;
    return [diagnose("HP352", message, mention.text.span(mention.start, mention.end), { help })];
  });
}
var kinds2 = /* @__PURE__ */ new Set(["organisation", "unit", "role", "area", "activity", "attachment"]);
var common3 = /* @__PURE__ */ new Set([
  "center",
  "projekt",
  "aftale",
  "lokale",
  "lokal",
  "boligsocial",
  "boligsociale",
  "samarbejdsaftale"
]);
function namesOf3({ id, name: name2, shortName: shortName2 }) {
  return [...new Set(wordsOf3(`${name2} ${shortName2 ?? ""} ${id.replaceAll("-", " ")}`))].filter(
    (word) => !common3.has(word)
  );
}
function wordsOf3(text3) {
  return text3.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
}
function isAbout2(words4, names4) {
  return words4.some((word) => names4.some((name2) => isSameWord(word, name2)));
}
function isSameWord(word, name2) {
  if (Math.min(word.length, name2.length) < 4) return word === name2;
  const stem2 = (one) => one.slice(0, Math.max(4, one.length - 3));
  return word.includes(stem2(name2)) || name2.includes(stem2(word));
}

// src/check/organisation-kind.ts
var kinds3 = [
  { kind: "kommune", pattern: /(?:^|\s)kommune$/i },
  { kind: "politi", pattern: /(?:^|\s|-)politi(?:kreds)?$/i },
  { kind: "fond", pattern: /fond(?:en)?$/i },
  {
    kind: "boligorganisation",
    pattern: /(?:boligforening|boligselskab|boligorganisation)$|^(?:boligforeningen|boligselskabet|boligorganisationen)\s/i
  }
];
function kindByName({ navn, kommunekode }) {
  if (kommunekode !== void 0) return "kommune";
  return kinds3.find(({ pattern: pattern8 }) => pattern8.test(navn))?.kind ?? null;
}

// src/check/rules/parties/name-and-type.ts
function nameAndType(context) {
  const { file } = context.plan;
  const owners = ownersOf(context);
  const entered = agreementParties(context);
  const told = /* @__PURE__ */ new Set([file.kommune, file["administrerende-organisation"], ...owners]);
  return file.organisationer.flatMap((organisation2, index) => {
    const { id, navn, type } = organisation2;
    const isBare = type === "boligorganisation" && owners.size > 0 && !entered.has(id);
    const kind2 = kindByName(organisation2) ?? (needsName.has(type) || isBare ? "anden" : type);
    if (kind2 === type || type === "gruppe" || told.has(id)) return [];
    const at = context.planFile.file.spanOf(["organisationer", index, "type"]);
    const isKnown = kind2 !== "anden";
    const message = isKnown ? `\xAB${navn}\xBB st\xE5r med typen ${type}, men navnet siger ${kind2}` : `\xAB${navn}\xBB st\xE5r med typen ${type}, men det siger navnet ikke${isBare ? ", og der er ingen afdelinger" : ""}`;
    return [
      diagnose("HP341", message, at, {
        help: isKnown ? `Skriv \xABtype: ${kind2}\xBB, eller ret navnet` : "Ret typen, eller skriv organisationens fulde navn",
        fix: isKnown ? replaceSpan(`Ret til \xAB${kind2}\xBB`, at, kind2) : null
      })
    ];
  });
}
var needsName = /* @__PURE__ */ new Set(["kommune", "politi"]);

// src/check/rules/parties/organisation-kinds.ts
function organisationKinds(context) {
  const { plan: plan3, planFile: planFile2 } = context;
  const { file } = planFile2;
  const found2 = /* @__PURE__ */ new Map();
  const check3 = (id, wanted, task2, field) => {
    const index = plan3.file.organisationer.findIndex((one) => one.id === id);
    const organisation2 = plan3.file.organisationer[index];
    if (!organisation2 || organisation2.type === wanted || found2.has(id)) return;
    const isOther = kindByName(organisation2) === organisation2.type;
    const at = isOther ? field : file.spanOf(["organisationer", index, "type"]);
    const related = [
      isOther ? { message: `Type: ${organisation2.type}`, span: file.spanOf(["organisationer", index, "type"]) } : { message: "Brugt her", span: field }
    ];
    const message = `\xAB${organisation2.navn}\xBB ${task2}, men har typen ${organisation2.type}`;
    const help = isOther ? `Skriv id\u2019et p\xE5 ${names2[wanted]}` : `Skriv \xABtype: ${wanted}\xBB, eller ret, hvor id\u2019et ${id} er brugt`;
    found2.set(id, diagnose("HP340", message, at, { help, related }));
  };
  check3(plan3.file.kommune, "kommune", "st\xE5r som planens kommune", file.spanOf(["kommune"]));
  const admin = plan3.file["administrerende-organisation"];
  if (admin !== void 0) {
    const field = file.spanOf(["administrerende-organisation"]);
    check3(admin, "boligorganisation", "administrerer indsatsen", field);
  }
  for (const [area2, { navn, afdelinger }] of plan3.file.omr\u00E5der.entries())
    for (const [index, { organisation: organisation2 }] of (afdelinger ?? []).entries()) {
      const field = file.spanOf(["omr\xE5der", area2, "afdelinger", index, "organisation"]);
      check3(organisation2, "boligorganisation", `har afdelinger i ${navn}`, field);
    }
  return [...found2.values()];
}
var names2 = {
  kommune: "kommunen",
  boligorganisation: "en boligorganisation"
};

// src/check/rules/parties/own-document-name.ts
function ownDocumentName(context) {
  return agreementTexts(context.values).flatMap((text3) => {
    const slip = slips8[text3.file.kind];
    if (!slip || !/denne|nærværende/i.test(text3.text)) return [];
    return [...text3.visible.matchAll(slip.pattern)].map((match) => {
      const [written, pointer = ""] = match;
      const at = text3.span(match.index, match.index + written.length);
      const right = `${pointer} ${slip.right}`;
      return diagnose("HP355", `\xAB${written.replaceAll(/\s+/g, " ")}\xBB st\xE5r i ${slip.here}`, at, {
        help: `Skriv \xAB${right}\xBB, hvis det er det dokument, teksten selv st\xE5r i. Ellers skriv, hvilket der menes`,
        fix: at.source.text.slice(at.start, at.end) === written ? replaceSpan(`Ret til \xAB${right}\xBB`, at, right) : null
      });
    });
  });
}
var slips8 = {
  strategicAgreement: {
    pattern: /(?<!\p{L})(denne|nærværende)\s+delaftale(?!\p{L})/giu,
    right: "strategiske samarbejdsaftale",
    here: "den strategiske samarbejdsaftale"
  },
  subAgreement: {
    pattern: /(?<!\p{L})(denne|nærværende)\s+(?:strategiske\s+(?:samarbejds)?aftale|samarbejdsaftale)(?!\p{L})/giu,
    right: "delaftale",
    here: "en delaftale"
  }
};

// src/check/rules/parties/party-scope.ts
function partyScope(context) {
  const entered = agreementParties(context);
  const reported = new Set(missingAgreementParties(context).map(({ id }) => id));
  const { organisationer } = context.plan.file;
  const groups2 = new Set(organisationer.flatMap(({ id, type }) => type === "gruppe" ? [id] : []));
  return subAgreementFiles(context).flatMap(
    ({ content: content2, file }) => (content2.parter ?? []).flatMap((party2, index) => {
      const id = partyId(party2);
      const organisation2 = organisationOf(context, id);
      const name2 = context.entities.get(id)?.name ?? id;
      if (!isOrganisation(context, id) || groups2.has(organisation2) || reported.has(organisation2)) return [];
      const isEntered = entered.has(organisation2);
      if (isEntered !== isPartner(party2)) return [];
      const at = file.spanOf(isEntered ? ["parter", index, "som"] : ["parter", index]);
      return [
        isEntered ? diagnose("HP345", `\xAB${name2}\xBB er part i den strategiske aftale, men st\xE5r her som samarbejdspartner`, at, {
          help: "Slet \xABsom: samarbejdspartner\xBB"
        }) : diagnose("HP345", `\xAB${name2}\xBB er part i delaftalen, men ikke i den strategiske aftale`, at, {
          help: `Skriv {part: ${id}, som: samarbejdspartner}, eller tilf\xF8j den under \xABparter\xBB i helhedsplan.yaml`
        })
      ];
    })
  );
}

// src/check/named-in-text.ts
function idsUsedIn(context, file, except) {
  const { references: references3 } = context.values;
  const byField = references3.flatMap(({ id, file: own, path }) => own === file && !except.has(path[0]) ? [id] : []);
  const inText3 = mentionsIn(context.values).flatMap(
    ({ id, text: text3 }) => text3.file === file && !except.has(text3.path[0]) && !remarks2.has(text3.path[0]) ? [id] : []
  );
  return /* @__PURE__ */ new Set([...byField, ...inText3]);
}
var remarks2 = /* @__PURE__ */ new Set(["\xE5bne-punkter", "undtagelser"]);
function isNamedByHand(context, id, file) {
  const entity = context.entities.get(id);
  if (!entity) return false;
  const names4 = [entity.name, entity.shortName ?? entity.name, id.replaceAll("-", " ")].map(
    (name2) => name2.toLowerCase()
  );
  return agreementTexts(context.values).some(({ file: own, text: text3, path, field }) => {
    if (file && own !== file || own.kind === "plan" && (field === "navn" || path[0] === "organisationer"))
      return false;
    const lower = text3.toLowerCase();
    return names4.some((name2) => lower.includes(name2));
  });
}

// src/check/rules/parties/party-without-role.ts
function partyWithoutRole(context) {
  const { plan: plan3, entities } = context;
  const carrying = /* @__PURE__ */ new Set([plan3.file.kommune, ...ownersOf(context), ...housing(context)]);
  return subAgreementFiles(context).flatMap(({ area: area2, content: content2, file }) => {
    const checked = context.fileOf("subAgreement", area2.id);
    const isWritten = (content2.aktiviteter ?? []).some(({ ansvar }) => ansvar !== void 0);
    if (!checked || !isWritten) return [];
    const used = idsUsedIn(context, checked, lists);
    const active = /* @__PURE__ */ new Set([...used, ...[...used].map((id) => organisationOf(context, id))]);
    return (content2.parter ?? []).flatMap((party2, index) => {
      const id = partyId(party2);
      const entity = entities.get(id);
      if (!entity || !isOrganisation(context, id) || carrying.has(id)) return [];
      if (active.has(id) || isNamedByHand(context, id, checked)) return [];
      const message = `\xAB${entity.name}\xBB er part, men har ingen opgave i ${area2.navn}`;
      const help = "Skriv under ansvar, hvad parten g\xF8r, eller slet den her";
      return [diagnose("HP347", message, file.spanOf(["parter", index]), { help })];
    });
  });
}
function housing({ plan: plan3 }) {
  const ofKind = plan3.file.organisationer.filter(({ type }) => type === "boligorganisation" || type === "kommune");
  return [...ofKind.map(({ id }) => id), plan3.file["administrerende-organisation"] ?? ""];
}
var lists = /* @__PURE__ */ new Set(["parter", "parter-bem\xE6rkning"]);

// src/check/rules/parties/revision-cadence.ts
function revisionCadence({ values }) {
  const texts = values.texts.filter(({ path, file }) => file.kind === "subAgreement" && path[0] === "revision");
  const told = texts.flatMap((text3) => {
    const intervals = intervalsIn(text3);
    return intervals.length > 0 ? [{ text: text3, intervals }] : [];
  });
  const counts3 = /* @__PURE__ */ new Map();
  for (const { intervals } of told)
    for (const months3 of new Set(intervals.map((interval) => interval.months)))
      counts3.set(months3, (counts3.get(months3) ?? 0) + 1);
  const [usual, count3] = [...counts3].reduce((most2, one) => one[1] > most2[1] ? one : most2, [0, 0]);
  if (count3 < 2) return [];
  return told.flatMap(({ text: text3, intervals: [first, ...rest] }) => {
    if (!first || [first, ...rest].some(({ months: months3 }) => months3 === usual)) return [];
    const model = told.find(({ intervals }) => intervals.some(({ months: months3 }) => months3 === usual));
    const other = model?.intervals.find(({ months: months3 }) => months3 === usual);
    return [
      diagnose("HP356", `Delaftalen tages op ${first.words}, men ${count3} andre ${cadence(usual)}`, first.at(text3), {
        help: "Skriv samme takt som i de andre delaftaler, eller lav en undtagelse med grunden",
        related: model && other ? [{ message: "S\xE5dan st\xE5r det her", span: other.at(model.text) }] : []
      })
    ];
  });
}
var times = /(?<!\p{L})(\p{L}+|\d{1,2})\s+gange?\s+(?:om\s+året|årligt)(?!\p{L})/giu;
var every = /(?<!\p{L})(?:hvert|hvert\s+(\p{L}+|\d))\s+år(?!\p{L})|(?<!\p{L})årligt(?!\p{L})/giu;
function intervalsIn({ visible }) {
  if (!/år/i.test(visible)) return [];
  const found2 = [
    ...[...visible.matchAll(times)].map((match) => ({ match, months: 12 / (numberWord(match[1] ?? "") ?? 0) })),
    ...[...visible.matchAll(every)].filter((match) => !/gange?\s+$/i.test(visible.slice(0, match.index))).map((match) => ({ match, months: 12 * (match[1] ? ordinals[match[1].toLowerCase()] ?? 0 : 1) }))
  ];
  return found2.flatMap(({ match, months: months3 }) => {
    if (!Number.isFinite(months3) || months3 === 0) return [];
    const words4 = match[0].replaceAll(/\s+/g, " ").toLowerCase();
    return [{ months: months3, words: words4, at: (text3) => text3.span(match.index, match.index + match[0].length) }];
  });
}
var ordinals = { andet: 2, "2": 2, tredje: 3, "3": 3, fjerde: 4, "4": 4 };
function cadence(months3) {
  if (months3 === 12) return "en gang om \xE5ret";
  return months3 < 12 ? `${12 / months3} gange om \xE5ret` : `hvert ${months3 / 12}. \xE5r`;
}

// src/check/rules/parties/role-without-party.ts
function roleWithoutParty(context) {
  const groups2 = new Set(context.plan.file.organisationer.flatMap(({ id, type }) => type === "gruppe" ? [id] : []));
  return subAgreementFiles(context).flatMap((place) => {
    if (!place.content.parter) return [];
    const parties = new Set(place.content.parter.map(partyId));
    const reported = new Set(missingUsualParties(context, place).map(({ id }) => id));
    return [...tasksIn(context, place)].flatMap(([id, tasks]) => {
      const organisation2 = organisationOf(context, id);
      const isParty = parties.has(id) || parties.has(organisation2);
      const isKnown = context.entities.has(id) && !groups2.has(organisation2) && !reported.has(organisation2);
      return isParty || !isKnown ? [] : [report8(context, place, id, tasks)];
    });
  });
}
function tasksIn({ values }, { file }) {
  const tasks = /* @__PURE__ */ new Map();
  for (const reference of values.references) {
    if (reference.file.file !== file || reference.path.at(-1) !== "part" || reference.path[0] !== "aktiviteter")
      continue;
    const own = tasks.get(reference.id) ?? [];
    tasks.set(reference.id, own);
    own.push(reference);
  }
  return tasks;
}
function report8(context, { file, content: content2, area: area2 }, id, tasks) {
  const [first] = tasks;
  const isSpokenOf = tasks.length > 1 || first !== void 0 && isMentioned(context, first);
  const ids = (content2.parter ?? []).map(partyId);
  const list2 = placeInList(file, ["parter"], ids, id, organisationOrder(context.plan.file));
  const at = isSpokenOf || !first ? list2 : first.span;
  const related = isSpokenOf ? tasks.slice(0, 3).map(({ span: span2 }) => ({ message: "Opgaven", span: span2 })) : [{ message: "Delaftalens parter", span: file.keySpanOf(["parter"]) }];
  const message = `\xAB${context.entities.get(id)?.name}\xBB har en opgave, men er ikke blandt parterne i ${area2.navn}`;
  return diagnose("HP346", message, at, {
    help: `Tilf\xF8j ${id} under \xABparter\xBB, eller ret, hvem der har opgaven`,
    related
  });
}
function isMentioned({ values }, task2) {
  const own = mentionsIn(values).filter(({ id }) => id === task2.id);
  const here = own.filter(({ text: text3 }) => text3.file === task2.file);
  const isBeside = here.some(({ text: text3 }) => text3.path[1] === task2.path[1]);
  return isBeside || here.length > 0 && own.some(({ text: text3 }) => text3.file.kind === "strategicAgreement");
}

// src/diagnostics/remove-line.ts
function removeLine(title, { source: source2, start }) {
  const { line } = source2.positionAt(start);
  const isItem = /^\s*- (\{[^{}]*\}|[^\s{}:]+)\s*$/.test(source2.line(line));
  if (!isItem) return null;
  const span2 = { source: source2, start: source2.startOfLine(line), end: source2.startOfLine(line + 1) };
  return { title, edits: [{ span: span2, replacement: "" }] };
}

// src/check/rules/parties/same-party-twice.ts
function samePartyTwice(context) {
  const { plan: plan3, planFile: planFile2 } = context;
  const inAgreement = twice2(context, planFile2.file, plan3.file.parter);
  return [
    ...inAgreement,
    ...subAgreementFiles(context).flatMap(({ file, content: content2 }) => twice2(context, file, content2.parter ?? []))
  ];
}
function twice2({ entities }, file, parties) {
  const seen = /* @__PURE__ */ new Map();
  return parties.flatMap((party2, index) => {
    const id = partyId(party2);
    const { funktion = "", bem\u00E6rkning = "" } = typeof party2 === "string" ? {} : party2;
    const key = JSON.stringify([id, funktion, bem\u00E6rkning]);
    const first = seen.get(key);
    if (first === void 0) {
      seen.set(key, index);
      return [];
    }
    const at = file.spanOf(["parter", index]);
    const as = funktion === "" ? "" : ` som ${funktion}`;
    return [
      diagnose("HP344", `\xAB${entities.get(id)?.name ?? id}\xBB st\xE5r to gange blandt parterne${as}`, at, {
        help: "Slet den ene",
        related: [{ message: "F\xF8rste gang", span: file.spanOf(["parter", first]) }],
        fix: removeLine("Slet den anden linje", at)
      })
    ];
  });
}

// src/check/rules/parties/sub-agreement-parties.ts
function subAgreementParties(context) {
  const order = organisationOrder(context.plan.file);
  return subAgreementFiles(context).flatMap((place) => {
    const ids = (place.content.parter ?? []).map(partyId);
    if (ids.length === 0) return [];
    const missing = [...missingUsualParties(context, place), ...municipality(context, place, ids)];
    const found2 = new Map(missing.map((party2) => [party2.id, party2]));
    const reports = [...found2.values()].map(({ id, why }) => {
      const at = placeInList(place.file, ["parter"], ids, id, order);
      const message = `\xAB${context.entities.get(id)?.name ?? id}\xBB ${why}, men er ikke part i ${place.area.navn}`;
      const help = `Tilf\xF8j ${id} under \xABparter\xBB. Skal den ikke v\xE6re med her, s\xE5 skriv en undtagelse med grunden`;
      return diagnose("HP348", message, at, { help });
    });
    return reports.length > 0 ? reports : withoutHousing(context, place, ids);
  });
}
function municipality(context, { file }, ids) {
  const { kommune: kommune2 } = context.plan.file;
  const isOfIt = (id) => organisationOf(context, id) === kommune2;
  const tasks = context.values.references.filter(({ file: own, path }) => own.file === file && path.at(-1) === "part");
  const isKnown = [kommune2, ...ids].every((id) => isOrganisation(context, id));
  if (!isKnown || ids.some(isOfIt) || tasks.some(({ id }) => isOfIt(id))) return [];
  return [{ id: kommune2, why: "eller en af dens enheder h\xF8rer med i alle delaftaler" }];
}
function withoutHousing(context, { file, area: area2 }, ids) {
  const kinds5 = new Map(context.plan.file.organisationer.map(({ id, type }) => [id, type]));
  const isHousing = ids.some((id) => kinds5.get(organisationOf(context, id)) === "boligorganisation");
  if (isHousing || !ids.every((id) => isOrganisation(context, id))) return [];
  const message = `Der er ingen boligorganisation blandt parterne i ${area2.navn}`;
  const help = "Tilf\xF8j de boligorganisationer, der er med til at f\xF8re delaftalen ud i livet";
  return [diagnose("HP348", message, file.keySpanOf(["parter"]), { help })];
}

// src/check/rules/parties/unlisted-documents.ts
function unlistedDocuments(context) {
  const known8 = [...context.entities.values()].filter(({ kind: kind2 }) => kind2 === "attachment" || kind2 === "document");
  const ids = new Set(known8.map(({ id }) => id));
  const names4 = known8.map(({ name: name2 }) => name2.toLowerCase());
  return agreementTexts(context.values).flatMap((text3) => {
    if (text3.kind === "plain" || text3.file.kind === "attachments" || !/bilag|vedlagt|notat|aftale|kommissori/i.test(text3.text))
      return [];
    const slips10 = [...attachmentsWithoutReference(text3, ids), ...unknownDocuments(text3, names4)];
    return slips10.map(({ start, end, message, help }) => diagnose("HP354", message, text3.span(start, end), { help }));
  });
}
var attachment = /(?<![\p{L}-])(?:bilag(?:et|ene)?(?:\s+\d+)?|vedlagte?)(?![\p{L}-])/giu;
function attachmentsWithoutReference({ visible, text: text3 }, ids) {
  return [...visible.matchAll(attachment)].flatMap((match) => {
    const start = text3.lastIndexOf("\n\n", match.index) + 1;
    const end = text3.indexOf("\n\n", match.index);
    const paragraph2 = text3.slice(start, end < 0 ? void 0 : end);
    if ([...paragraph2.matchAll(/\]\(#([a-z0-9-]+)\)/g)].some(([, id]) => ids.has(id ?? ""))) return [];
    const message = `\xAB${match[0].replaceAll(/\s+/g, " ")}\xBB: det fremg\xE5r ikke, hvilket bilag der er tale om`;
    const help = "Skriv bilaget p\xE5 listen i bilag.yaml, og henvis til det her med [](#id)";
    return [{ start: match.index, end: match.index + match[0].length, message, help }];
  });
}
var document = /(?<![\p{L}-])(\p{Ll}{3,}(?:aftale|notat|kommissori))(?:n|et|um|ummet|en)(?![\p{L}-])/giu;
var ownNames = /^(?:samarbejds|del|ramme)aftale$/i;
function unknownDocuments({ typed: typed2 }, names4) {
  return [...typed2.matchAll(document)].flatMap((match) => {
    const [word, stem2 = ""] = match;
    const isDefinite = /(?:aftalen|notatet|kommissoriet)$/i.test(word);
    if (!isDefinite || ownNames.test(stem2) || names4.some((name2) => name2.includes(stem2.toLowerCase()))) return [];
    const message = `\xAB${word}\xBB er ikke blandt planens bilag`;
    const help = "Skriv dokumentet p\xE5 listen i bilag.yaml, og henvis til det her med [](#id), eller kald det ved dets rette navn";
    return [{ start: match.index, end: match.index + word.length, message, help }];
  });
}

// src/check/role-time.ts
function staffRows(context) {
  const rows = /* @__PURE__ */ new Map();
  for (const { area: area2, content: content2, file } of subAgreementFiles(context)) {
    for (const [index, staffing2] of (content2.ressourcer ?? []).entries()) {
      const ofRole = rows.get(staffing2.stilling) ?? [];
      rows.set(staffing2.stilling, ofRole);
      ofRole.push({ area: area2, file, index, staffing: staffing2 });
    }
  }
  return rows;
}
function rolesOf({ plan: plan3 }) {
  return plan3.file.stillinger ?? [];
}
function timeText({ staffing: staffing2 }) {
  const { andel, "timer-pr-uge": hours2 } = staffing2;
  if (typeof andel === "object") return `${danishNumber(andel.value)} %`;
  return hours2 ? `${danishNumber(hours2.value)} timer` : "ikke oplyst";
}
function danishNumber(value) {
  return String(value).replace(".", ",");
}

// src/check/role-shares.ts
function wrongShareSums(context) {
  const rows = staffRows(context);
  const canBeWhole = context.plan.subAgreements.length > 1 && !lacksSubAgreement(context);
  const isWhole = canBeWhole && !hasUnknownRole(context, rows);
  return rolesOf(context).flatMap((role4) => {
    const own = rows.get(role4.id) ?? [];
    const shares = own.flatMap((row) => {
      const { andel } = row.staffing;
      return typeof andel === "object" ? [{ row, ...andel }] : [];
    });
    const rest = role4["\xF8vrig-tid"]?.andel;
    const sum = exactSum(rest ? [...shares, rest] : shares);
    const isComplete = isWhole && shares.length === own.length;
    const isUnclear = own.some(({ staffing: staffing2 }) => staffing2["timer-pr-uge"]) || hasSameRowTwice(own);
    if (shares.length === 0 || isUnclear || sum === 100 || sum < 100 && !isComplete) return [];
    return [{ role: role4, shares, sum }];
  });
}
function exactSum(shares) {
  const scale = 10 ** shares.reduce((most2, { decimals }) => Math.max(most2, decimals), 0);
  return shares.reduce((sum, { value }) => sum + Math.round(value * scale), 0) / scale;
}
function hasUnknownRole(context, rows) {
  const declared = new Set(rolesOf(context).map(({ id }) => id));
  return [...rows.keys()].some((id) => !declared.has(id));
}
function lacksSubAgreement({ plan: plan3 }) {
  const present = new Set(plan3.subAgreements.map(({ area: area2 }) => area2.id));
  return plan3.edition.form.indsatsomr\u00E5der.some(({ id }) => {
    const choice = plan3.file.indsatsomr\u00E5der[id];
    return !present.has(id) && (typeof choice !== "object" || choice.fravalgt === void 0);
  });
}
function hasSameRowTwice(rows) {
  const keys = rows.map(({ area: area2, staffing: staffing2 }) => `${area2.id} ${staffing2.aktivitet ?? ""}`);
  return new Set(keys).size < keys.length;
}

// src/check/rules/parties/unused-declarations.ts
function unusedDeclarations(context) {
  if (lacksSubAgreement(context)) return [];
  const used = usedIds(context);
  return declarations(context).flatMap(({ id, what, path }) => {
    if (used.has(id) || isNamedByHand(context, id)) return [];
    const name2 = context.entities.get(id)?.name ?? id;
    const message = `${what} \xAB${name2}\xBB er oprettet, men bruges ikke i planen`;
    const help = "Brug den d\xE9r, hvor den h\xF8rer til, eller slet den her";
    return [diagnose("HP349", message, context.planFile.file.spanOf(path), { help })];
  });
}
function usedIds({ values, entities }) {
  const ids = [...values.references.map(({ id }) => id), ...mentionsIn(values).map(({ id }) => id)];
  return new Set(ids.flatMap((id) => [id, entities.get(id)?.parent ?? id]));
}
function declarations({ plan: { file } }) {
  const organisations2 = file.organisationer.flatMap(({ id, enheder }, index) => [
    { id, what: "Organisationen", path: ["organisationer", index, "id"] },
    ...(enheder ?? []).map((unit2, at) => ({
      id: unit2.id,
      what: "Enheden",
      path: ["organisationer", index, "enheder", at, "id"]
    }))
  ]);
  const areas = file.omr\u00E5der.map(({ id }, index) => ({ id, what: "Boligomr\xE5det", path: ["omr\xE5der", index, "id"] }));
  const sources = (file.datakilder ?? []).map(({ id }, index) => ({
    id,
    what: "Datakilden",
    path: ["datakilder", index, "id"]
  }));
  return [...organisations2, ...areas, ...sources];
}

// src/check/rules/parties/index.ts
var partiesRules = [
  organisationKinds,
  nameAndType,
  departments,
  agreementPartiesComplete,
  samePartyTwice,
  partyScope,
  roleWithoutParty,
  partyWithoutRole,
  subAgreementParties,
  unusedDeclarations,
  attachmentFiles,
  demandedAttachments,
  unlistedDocuments,
  ownDocumentName,
  revisionCadence,
  counts2,
  linkText,
  insecureLinks,
  absentCompanions
];

// src/check/rules/period/ageing-words.ts
var unsettled = "afklaret|aftalt|besluttet|fastlagt|indg\xE5et|kendt|vedtaget|godkendt|valgt|udarbejdet|ansat|p\xE5 plads";
var phrases2 = [
  String.raw`p\.\s?t\.|pt\.?(?=\s\p{Ll})|pr\.? dags dato`,
  "i \xF8jeblikket|for \xF8jeblikket|for tiden|for nuv\xE6rende|p\xE5 nuv\xE6rende tidspunkt|i skrivende stund|indtil videre|i dag",
  "aktuelt(?= (?:er|arbejde|bygge|har|p\xE5g\xE5r|foreg\xE5r|deltager|drives|holdes|k\xF8rer|s\xF8ges))",
  "inden l\xE6nge|inden for kort tid|i n\xE6r fremtid|fornylig|for nylig|for kort tid siden|netop nu",
  "snart(?! muligt| som)",
  "(?:n\xE6ste|sidste|forrige|indev\xE6rende) \xE5r|(?:til|sidste|denne) (?:sommer|efter\xE5r|for\xE5r|vinter)",
  // Something of the plan is not settled; people who have not yet begun school are not meant.
  `endnu ikke(?: er| blevet| fuldt| helt| endeligt){0,2} (?:${unsettled})`,
  "(?:f\xF8r|inden) (?:projektstart|(?:helhedsplanen|projektet|indsatsen|aftalen) (?:g\xE5r i gang|begynder|starter|tr\xE6der i kraft))"
];
var ageing = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${phrases2.join("|").replaceAll(" ", String.raw`\s+`)})(?![\p{L}\d])`,
  "giu"
);
var signs2 = "p pt dato \xF8jeblikket tiden nuv\xE6rende tidspunkt skrivende videre dag aktuelt l\xE6nge tid fremtid fornylig nylig nu snart \xE5r sommer efter\xE5r for\xE5r vinter endnu f\xF8r inden".split(
  " "
);
function ageingWords({ values }) {
  return agreementTexts(values).flatMap((text3) => {
    if (text3.kind === "plain" || !text3.hasAny(signs2)) return [];
    return [...text3.visible.matchAll(ageing)].map(({ 0: words4, index }) => {
      const message = `\xAB${words4.replaceAll(/\s+/g, " ")}\xBB g\xE6lder kun, da teksten blev skrevet`;
      const help = "Skriv datoen eller \xE5ret, eller sig det, der g\xE6lder i hele perioden";
      return diagnose("HP338", message, text3.span(index, index + words4.length), { help });
    });
  });
}

// src/check/rules/period/date-style.ts
function dateStyle({ values }) {
  return agreementTexts(values).flatMap(
    (text3) => /\d/.test(text3.text) ? datesIn(text3.visible).flatMap(({ iso: iso2, style, text: written, start, end }) => {
      if (iso2 === null || style !== "other") return [];
      const at = text3.span(start, end);
      const better = spelledDay(iso2);
      const fix = at.end - at.start === end - start ? replaceSpan(`Skriv \xAB${better}\xBB`, at, better) : null;
      return [diagnose("HP336", `Skriv datoen \xAB${written}\xBB ud`, at, { help: `Skriv \xAB${better}\xBB`, fix })];
    }) : []
  );
}

// src/check/rules/period/dates-in-calendar.ts
function datesInCalendar({ values }) {
  return values.texts.flatMap(
    (text3) => /\d/.test(text3.text) ? datesIn(text3.visible).filter(({ iso: iso2 }) => iso2 === null).map(
      ({ text: written, start, end }) => diagnose("HP334", `Datoen \xAB${written}\xBB findes ikke`, text3.span(start, end), {
        help: "Ret dagen eller m\xE5neden"
      })
    ) : []
  );
}

// src/check/rules/period/four-years.ts
function fourYears({ plan: plan3, planFile: planFile2 }) {
  const { fra, til } = plan3.file.periode;
  const rightEnd = dayAfter(fra, 4, -1);
  if (til === rightEnd) return [];
  const rightStart = dayAfter(til, -4, 1);
  const field = likelySlip(fra, til, plan3.edition.id);
  const [right, other] = field === "fra" ? [rightStart, "til"] : [rightEnd, "fra"];
  const at = planFile2.file.spanOf(["periode", field]);
  const message = `Perioden ${writtenDay(fra)}-${writtenDay(til)} er ikke pr\xE6cis fire \xE5r`;
  const help = `Fire \xE5r, der begynder ${writtenDay(fra)}, slutter ${writtenDay(rightEnd)}; fire \xE5r, der slutter ${writtenDay(til)}, begynder ${writtenDay(rightStart)}`;
  const related = [
    { message: other === "fra" ? "F\xF8rste dag" : "Sidste dag", span: planFile2.file.spanOf(["periode", other]) }
  ];
  const fix = replaceSpan(`Ret \xAB${field}\xBB til ${writtenDay(right)}`, at, writtenDay(right));
  return [diagnose("HP330", message, at, { help, related, fix })];
}
function likelySlip(fra, til, edition) {
  const oddStart = !fra.endsWith("-01");
  const oddEnd = !dayAfter(til, 0, 1).endsWith("-01");
  if (oddStart !== oddEnd) return oddStart ? "fra" : "til";
  return isOutside(fra, edition) && !isOutside(dayAfter(til, -4, 1), edition) ? "fra" : "til";
}
function isOutside(start, edition) {
  const { first, last } = editionYearsOf(edition);
  const year2 = Number(start.slice(0, 4));
  return year2 < first || year2 > last;
}

// src/check/rules/period/funding-gap.ts
function fundingGap({ plan: plan3, planFile: planFile2, values }) {
  const { til } = plan3.file.periode;
  return (plan3.file.stillinger ?? []).flatMap((role4, index) => {
    const until = role4["finansieret-til"];
    if (until === void 0 || until >= til) return [];
    const uses = values.references.filter(({ id, path }) => id === role4.id && path[0] === "ressourcer");
    if (uses.length === 0) return [];
    const message = `Pengene til \xAB${role4.navn}\xBB slutter ${writtenDay(until)}, men perioden g\xE5r til ${writtenDay(til)}`;
    const help = "Skriv i ressourcer-bem\xE6rkning, hvem der betaler resten af perioden, eller ret datoen";
    const related = uses.map(({ span: span2 }) => ({ message: "Delaftalen regner med stillingen", span: span2 }));
    const at = planFile2.file.spanOf(["stillinger", index, "finansieret-til"]);
    return [diagnose("HP337", message, at, { help, related })];
  });
}

// src/check/rules/period/measure-years.ts
var oldestYears = 8;
function measureYears2({ plan: plan3, planFile: planFile2, values }) {
  if (!isSoundPeriod(plan3)) return [];
  const start = Number(plan3.file.periode.fra.slice(0, 4));
  return values.all.flatMap(({ path, value, file: { file } }) => {
    if (path.at(-1) !== "\xE5r" || typeof value !== "string") return [];
    const year2 = Number(value);
    if (year2 <= start && year2 >= start - oldestYears) return [];
    const message = year2 > start ? `Udgangspunktet er fra ${year2}, men perioden begynder allerede i ${start}` : `Udgangspunktet er fra ${year2}, ${start - year2} \xE5r f\xF8r perioden begynder`;
    const help = year2 > start ? "Skriv det \xE5r, som udgangspunktet er m\xE5lt i; senere tal h\xF8rer til opf\xF8lgningen" : "Ret \xE5rstallet, eller find et nyere tal";
    const related = [{ message: "Perioden", span: planFile2.file.keySpanOf(["periode"]) }];
    return [diagnose("HP332", message, file.spanOf(path), { help, related })];
  });
}

// src/check/period-slips.ts
var ownPlan = /\b(?:helhedsplan|samarbejdsaftale|delaftale|aftaleperiode|projektperiode|bevillingsperiode)\w*|\bperioden\b/i;
var otherPlan = /foregående|forrige|tidligere|seneste|sidste|næste|kommunens|ministeri|politikken|\bdu\b/i;
var starts = /\b(?:begynder|starter|igangsættes|træder\s+i\s+kraft|går\s+i\s+gang|gælder\s+fra|løber\s+fra)[^.,;\d]{0,25}$/i;
var ends = /\b(?:slutter|udløber|ophører|afsluttes|gælder\s+til|løber\s+til)[^.,;\d]{0,25}$/i;
function periodSlips(visible, { file: { periode }, edition }) {
  if (!/\d{2}/.test(visible)) return [];
  const { fra, til } = periode;
  const slips10 = [...spansOfDays(visible, fra, til), ...spansOfYears(visible, fra, til, edition.id)];
  return slips10.filter(({ start }) => isOwnPeriod(sentenceAround(visible, start)));
}
function isOwnPeriod(sentence2) {
  return ownPlan.test(sentence2) && !otherPlan.test(sentence2);
}
function spansOfDays(visible, fra, til) {
  const dates = datesIn(visible).filter(({ iso: iso2 }) => iso2 !== null);
  return dates.flatMap((date2, index) => {
    const next = dates[index + 1];
    const previous = dates[index - 1];
    if (next && isRange(visible, date2, next)) {
      const isSame2 = date2.iso === fra && next.iso === til;
      return !isSame2 && isLong(date2.iso, next.iso) ? [{ start: date2.start, end: next.end }] : [];
    }
    if (previous && isRange(visible, previous, date2)) return [];
    const before2 = visible.slice(Math.max(0, date2.start - 50), date2.start);
    return starts.test(before2) && date2.iso !== fra || ends.test(before2) && date2.iso !== til ? [date2] : [];
  });
}
function isRange(visible, first, second) {
  return /^\s*(?:-|–|til(?: og med)?(?: den)?)\s*$/.test(visible.slice(first.end, second.start));
}
function isLong(from, to) {
  return Number(to?.slice(0, 4)) - Number(from?.slice(0, 4)) >= 3;
}
var yearRange = /(?<![\d.,:/–-])(20\d{2})\s?[-–/]\s?(20\d{2}|\d{2})(?![\d%]|[.,:/–-]\d)/g;
function spansOfYears(visible, fra, til, edition) {
  const [first, last] = [Number(fra.slice(0, 4)), Number(til.slice(0, 4))];
  return [...visible.matchAll(yearRange)].flatMap(
    ({ 0: written, 1: from = "", 2: to = "", index: start }) => {
      const [begin, end] = [Number(from), Number(to.padStart(4, "20"))];
      const isSame2 = begin === first && end === last;
      const isOther = end - begin < 3 || end - begin > 5 || begin >= last || end <= first;
      return isSame2 || isOther || written === edition ? [] : [{ start, end: start + written.length }];
    }
  );
}

// src/check/rules/period/period-in-text.ts
function periodInText({ plan: plan3, planFile: planFile2, values }) {
  const { fra, til } = plan3.file.periode;
  return agreementTexts(values).flatMap(
    (text3) => periodSlips(text3.visible, plan3).map(({ start, end }) => {
      const written = text3.visible.slice(start, end).replaceAll(/\s+/g, " ");
      const message = `Teksten siger \xAB${written}\xBB, men planens periode er ${writtenDay(fra)}-${writtenDay(til)}`;
      const help = "Ret teksten, eller skriv \xABi planens periode\xBB uden at gentage \xE5rstallene";
      const related = [{ message: "Perioden", span: planFile2.file.keySpanOf(["periode"]) }];
      return diagnose("HP335", message, text3.span(start, end), { help, related });
    })
  );
}

// src/check/rules/period/target-window.ts
function targetWindow(context) {
  const { plan: plan3 } = context;
  return plan3.subAgreements.flatMap(({ area: area2, content: content2 }) => {
    const file = context.fileOf("subAgreement", area2.id)?.file;
    return (content2.delm\u00E5l ?? []).flatMap(
      (goal, goalIndex) => goal.indikatorer.flatMap(({ aktivitet, m\u00E5l }, index) => {
        if (!file || !aktivitet || typeof m\u00E5l !== "object" || m\u00E5l.pr || m\u00E5l.senest) return [];
        const amount = m\u00E5l.antal ?? m\u00E5l.mindst;
        if (amount === void 0) return [];
        const message = `M\xE5let p\xE5 ${amount}${m\u00E5l.enhed ? ` ${m\u00E5l.enhed}` : ""} siger ikke, om det er hvert \xE5r eller i hele perioden`;
        const help = "Tilf\xF8j \xABpr: \xE5r\xBB, \xABpr: periode\xBB eller \xABsenest: \xBB med et \xE5rstal";
        return [diagnose("HP339", message, file.spanOf(["delm\xE5l", goalIndex, "indikatorer", index, "m\xE5l"]), { help })];
      })
    );
  });
}

// src/check/rules/period/target-years.ts
function targetYears({ plan: plan3, planFile: planFile2, values }) {
  if (!isSoundPeriod(plan3)) return [];
  const { fra, til } = plan3.file.periode;
  return values.all.flatMap(({ path, value, file: { file } }) => {
    if (path.at(-1) !== "senest" || typeof value !== "string") return [];
    const year2 = value.trim();
    if (year2 >= fra.slice(0, 4) && year2 <= til.slice(0, 4)) return [];
    const when = year2 < fra.slice(0, 4) ? "f\xF8r perioden begynder" : "efter perioden er slut";
    const message = `M\xE5let skal v\xE6re n\xE5et senest ${year2}, ${when} (${writtenDay(fra)}-${writtenDay(til)})`;
    const help = `Skriv et \xE5r fra ${fra.slice(0, 4)} til ${til.slice(0, 4)}`;
    const related = [{ message: "Perioden", span: planFile2.file.keySpanOf(["periode"]) }];
    return [diagnose("HP331", message, file.spanOf(path), { help, related })];
  });
}

// src/check/rules/period/years-in-text.ts
var fourFigures = /(?<![\d.,:/–-]|(?:nr|kr)\.?\s)[12]\d{3}(?!\d|[.,:]\d|\s?(?:%|kr|pct|m2|m²|mio|mia))/g;
var yearWord = /(?:\bi|\baf|\bultimo|\bprimo|\bmedio|\bfra|\bsiden|\båret?|\bfør|\btil|\binden|\befter|\bog|foråret|sommeren|efteråret|vinteren|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+(?:år\s+)?$/iu;
var afterwards = /forankr|videre|overtag|fortsæt|permanent|efter (?:helheds|projekt|aftale)?(?:planen|perioden)/i;
var longestAfterwards = 4;
var oldest = 1900;
function yearsInText({ plan: plan3, planFile: planFile2, values }) {
  if (!isSoundPeriod(plan3)) return [];
  const { til } = plan3.file.periode;
  const last = Number(til.slice(0, 4));
  return agreementTexts(values).flatMap((text3) => {
    if (!/[12]\d{3}/.test(text3.text)) return [];
    const slips10 = periodSlips(text3.visible, plan3);
    const years2 = yearsOf(text3, last).filter(
      ({ start }) => !slips10.some((slip) => slip.start <= start && start < slip.end)
    );
    return years2.map(({ year: year2, start }) => {
      const isLater = year2 > last;
      const message = isLater ? `\xC5rstallet ${year2} ligger efter perioden, som slutter ${writtenDay(til)}` : `\xC5rstallet ${year2} ligger for langt tilbage til at kunne passe`;
      const help = isLater ? "Ret \xE5rstallet, eller forklar i s\xE6tningen, hvad der skal ske efter perioden" : "Ret \xE5rstallet";
      const related = isLater ? [{ message: "Perioden", span: planFile2.file.keySpanOf(["periode"]) }] : [];
      return diagnose("HP333", message, text3.span(start, start + 4), { help, related });
    });
  });
}
function yearsOf(text3, last) {
  const { visible } = text3;
  return [...visible.matchAll(fourFigures)].flatMap(({ 0: figures3, index: start }) => {
    const year2 = Number(figures3);
    if (year2 >= oldest && year2 <= last) return [];
    const isNear = year2 > last && year2 <= last + 20;
    if (!isNear && !yearWord.test(visible.slice(Math.max(0, start - 20), start))) return [];
    if (/^\s+(?:beboere|boliger|børn|unge|lejemål|husstande|personer|borgere|familier|timer)/.test(
      visible.slice(start + 4, start + 20)
    ))
      return [];
    const isAfterwards = text3.path.includes("forankring") || afterwards.test(sentenceAround(visible, start));
    return isAfterwards && year2 > last && year2 <= last + longestAfterwards ? [] : [{ year: year2, start }];
  });
}

// src/check/rules/period/index.ts
var periodRules = [
  fourYears,
  targetYears,
  measureYears2,
  targetWindow,
  fundingGap,
  yearsInText,
  datesInCalendar,
  periodInText,
  dateStyle,
  ageingWords
];

// src/check/rules/privacy/cpr-numbers.ts
var inText = "Slet nummeret. Ligger planen i git, skal det ogs\xE5 fjernes fra de tidligere udgaver";
function cprNumbers(source2) {
  return findCprNumbers(source2.text).map(
    ({ start, end, masked }) => diagnose("HP701", `Her st\xE5r et CPR-nummer: ${masked}`, { source: source2, start, end }, { help: inText })
  );
}
function cprNumbersInFileNames({ path, attachmentFiles: attachmentFiles2 }) {
  return [...attachmentFiles2].flatMap((file) => {
    const [number5] = findCprNumbers(file);
    if (!number5) return [];
    const help = "Giv filen et andet navn, og se efter, om nummeret ogs\xE5 st\xE5r inde i den";
    const at = { path: maskCprNumbers(`${path}/${file}`) };
    return [diagnose("HP701", `Filens navn rummer et CPR-nummer: ${number5.masked}`, at, { help })];
  });
}

// src/check/public-persons.ts
function publicFields({ people: people4 }, field) {
  const open = (people4?.personer ?? []).filter(({ offentlig }) => offentlig === true);
  return new Set(open.flatMap((person3) => person3[field]?.toLowerCase().replaceAll(/\s/g, "") ?? []));
}

// src/check/rules/privacy/e-mail-addresses.ts
var address = /(?<![\p{L}\d._%+-])([\p{L}\d][\p{L}\d._%+-]{0,63})@((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,4}\p{L}{2,12})(?![\p{L}\d])/giu;
var task = /^(?:info|kontakt|post|mail|e?-?mail|sikkerpost|hovedpostkasse|sekretariat\p{L}*|kontor|administration|reception|boligsocial\p{L}*|helhedsplan\p{L}*|projekt\p{L}*|presse|support|service|webmaster|gdpr|dpo|databeskyttelse|bestyrelse\p{L}*|fritidsjob|jobcenter|kommunen?|borger\p{L}*|raadhus\p{L}*|teknik\p{L}*|udlejning|drift|lbf|bolig\p{L}*)(?:[._-].*)?$/iu;
var privateProvider = /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|proton|protonmail|gmx|mail|jubii|ofir|webspeed|stofanet|mail\.dk|get2net|youmail|tdcadsl|c)\.(?:com|dk|net|me|de|tele\.dk)$|^(?:[\p{L}\d-]+\.)?(?:mail|stofanet|webspeed|tele)\.(?:dk|net)$/iu;
function eMailAddresses({ values, plan: plan3 }) {
  const known8 = publicFields(plan3, "e-mail");
  return values.texts.flatMap((text3) => {
    if (text3.file.kind === "people" || !text3.text.includes("@")) return [];
    return [...text3.text.matchAll(address)].flatMap(({ 0: whole2, 1: name2 = "", 2: domain = "", index }) => {
      const isPrivate = privateProvider.test(domain);
      if (known8.has(whole2.toLowerCase()) || !isPrivate && task.test(name2)) return [];
      const message = isPrivate ? `${whole2} er en privat mailadresse` : `${whole2} ser ud til at v\xE6re en persons mailadresse`;
      const help = "Skriv en f\xE6lles adresse som info@\u2026, eller flyt den til personer.yaml";
      return [diagnose("HP704", message, text3.span(index, index + whole2.length), { help })];
    });
  });
}

// src/check/rules/privacy/home-addresses.ts
var dwelling = /(?<![\p{L}.])\p{Lu}[\p{L}.]{1,30}(?: \p{Lu}[\p{L}.]{0,30}){0,3}\s\d{1,3}\s?[A-Z]?,?\s+(?:\d{1,2}\.?\s?(?:sal\b,?\s*)?|st\.?,?\s?|kld\.?,?\s?)(?:th|tv|mf|dør \d{1,3}|lejl\.? ?\d{1,3})\b\.?/gu;
function homeAddresses({ values }) {
  return values.texts.flatMap((text3) => {
    if (text3.file.kind === "people" || !/\b(?:th|tv|mf|dør|lejl)\b/.test(text3.text)) return [];
    return [...text3.text.matchAll(dwelling)].map(({ 0: whole2, index }) => {
      const help = "Slet adressen. Er det et lokale, s\xE5 skriv, hvad det hedder, uden etage og d\xF8r";
      const message = `\xAB${whole2.replaceAll(/\s+/g, " ")}\xBB er en adresse p\xE5 en bolig`;
      return diagnose("HP707", message, text3.span(index, index + whole2.length), { help });
    });
  });
}

// src/check/rules/privacy/phone-numbers.ts
var numbers = [
  /(?<!\d[.,/-]?|\d[ \u00a0]|[+/])(?:(?:\+|00)45[ \u00a0]?)?[2-9]\d(?:(?:[ \u00a0.]\d\d){3}|(?:-\d\d){3})(?![ \u00a0.-]?\d|,\d|[ \u00a0]?(?:%|kr|pct))/g,
  /(?<=(?:\+|00)45[ \u00a0]?)[2-9]\d{3}[ \u00a0]?\d{4}(?!\d)/g,
  /(?<=\b(?:tlf|tel|telefon(?:nummer)?|mobil(?:nummer)?|mob|ring(?: til)?|sms(?: til)?|nummer)\.?:?[ \u00a0](?:nr\.?[ \u00a0])?)[2-9]\d{3}[ \u00a0]?\d{4}(?!\d)/gi
];
var helpline = /^(?:112|114|70201|7010|8020|8030|116)/;
function phoneNumbers({ values, plan: plan3 }) {
  const known8 = publicFields(plan3, "telefon");
  return values.texts.flatMap((text3) => {
    if (text3.file.kind === "people" || !/\d\d[ \u00a0.-]?\d\d[ \u00a0.-]?\d\d/.test(text3.text)) return [];
    const found2 = numbers.flatMap((pattern8) => [...text3.text.matchAll(pattern8)]);
    const seen = /* @__PURE__ */ new Set();
    return found2.flatMap(({ 0: whole2, index }) => {
      const digits = whole2.replaceAll(/\D/g, "").slice(-8);
      const end = index + whole2.length;
      if (seen.has(end) || known8.has(digits) || helpline.test(digits)) return [];
      seen.add(end);
      const help = "Slet nummeret, eller flyt det til personer.yaml";
      return [diagnose("HP705", `${whole2} ser ud til at v\xE6re et telefonnummer`, text3.span(index, end), { help })];
    });
  });
}

// src/check/rules/privacy/registered-persons.ts
function registeredPersons(context) {
  const { plan: plan3, values } = context;
  const people4 = context.fileOf("people")?.file;
  const persons = (plan3.people?.personer ?? []).flatMap(({ navn, offentlig }, index) => {
    const parts = navn.split(/\s+/);
    const surname = parts.at(-1) ?? "";
    return offentlig || parts.length < 2 ? [] : [{ index, navn, surname, pattern: patternOf(parts) }];
  });
  if (!people4 || persons.length === 0) return [];
  return values.texts.flatMap((text3) => {
    if (text3.file.kind === "people") return [];
    return persons.flatMap(({ index, navn, surname, pattern: pattern8 }) => {
      if (!text3.text.includes(surname)) return [];
      return [...text3.text.matchAll(pattern8)].map((match) => {
        const message = `\xAB${navn}\xBB st\xE5r i personer.yaml uden \xABoffentlig: ja\xBB, men navnet st\xE5r ogs\xE5 her`;
        const help = "Skriv stillingen eller funktionen i stedet, fx [](#leder)";
        const related = [{ message: "I personer.yaml", span: people4.spanOf(["personer", index, "navn"]) }];
        return diagnose("HP702", message, text3.span(match.index, match.index + match[0].length), { help, related });
      });
    });
  });
}
function patternOf(parts) {
  const [given = "", ...rest] = parts.map((part2) => part2.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const surname = rest.pop() ?? "";
  const between2 = rest.map((part2) => `(?:\\s+(?:${part2}|\\p{Lu}\\.))?`).join("");
  const start = `(?:${given}|${given.slice(0, 1)}\\.)`;
  return new RegExp(`(?<!\\p{L})${start}${between2}\\s+${surname}(?=s?(?!\\p{L}))`, "gu");
}

// src/check/rules/privacy/small-counts.ts
var fewest = 5;
function smallCounts(context) {
  const help = `Skriv \xABf\xE6rre end ${fewest}\xBB, eller t\xE6l et st\xF8rre omr\xE5de eller flere \xE5r sammen`;
  const figures3 = findIndicators(context).flatMap((indicator4) => {
    if (!indicator4.local || !countsPeople(targetOf(indicator4)?.enhed ?? indicator4.text)) return [];
    return indicator4.figures.flatMap(
      ({ quantity: quantity2, written, at }) => quantity2.unit === "number" && quantity2.value > 0 && quantity2.value < fewest ? [diagnose("HP706", `${written} er s\xE5 f\xE5, at naboer kan vide, hvem det er`, at, { help })] : []
    );
  });
  return [...figures3, ...context.values.texts.flatMap((text3) => inText2(text3, help))];
}
var few = /(?<![\p{L}\d,.–-])(?:én|een|to|tre|fire|[1-4])\s+(?:\p{Ll}+\s+)?(unge|børn|drenge|piger|kvinder|mænd|familier|personer|beboere|elever|borgere|ung mand|ung kvinde|dreng|pige|familie|person|beboer|elev)(?!\p{L})/giu;
var sensitive = /sigte[dt]|sigtelse|dømt|\bdom\b|anholdt|fængs|kriminel|misbrug|diagnos|anbragt|anbring|psykisk syg|\bvold|bande|tvangsfjern|udsat for|underretning|handicap|hjemløs|alvorligt fravær|selvmord|krænke/i;
var planned = /(?<!\p{L})(?:mindst|højst|op til|pr|hver|hvert|kan|skal|vil|må|deltager|hold)(?!\p{L})/iu;
function inText2(text3, help) {
  if (text3.file.kind === "people" || !sensitive.test(text3.text)) return [];
  return [...text3.text.matchAll(few)].flatMap(({ 0: whole2, index }) => {
    const sentence2 = sentenceAround(text3.text, index);
    if (!sensitive.test(sentence2) || planned.test(sentence2)) return [];
    const message = `\xAB${whole2.replaceAll(/\s+/g, " ")}\xBB er s\xE5 f\xE5, at naboer kan vide, hvem det er`;
    return [diagnose("HP706", message, text3.span(index, index + whole2.length), { help })];
  });
}

// src/check/given-names.ts
var names3 = `
Aage Abdi Abdirahman Abdul Abdullah Abdulrahman Adam Adnan Adrian Agnes Agnete Ahmad Ahmed Aicha Aisha Aksel Albert Alberte Alex
Alexander Alexandra Alfred Ali Alice Alma Alberto Amalie Amanda Amar Amin Amina Amir Amira Amjad Anas Anders Andrea Andreas Andrzej
Ane Anette Angelica Anita Anja Anker Ann Anna Anne Anne-Lise Anne-Marie Anne-Mette Annelise Annemette Annette Anni Annika Anton Anya
Arne Arthur Arwa Asger Aslan Asta Astrid August Axel Aya Ayan Ayaan Aylin Ayse Ay\u015Fe Bashir Beate Benjamin Bent Bente Berit Bertil
Bertram Bettina Bilal Birger Birgit Birgitte Birte Birthe Bitten Bj\xF8rg Bjarke Bjarne Bj\xF8rn Boris Brian Britt Britta Bruno Camilla Carina Carl Carla
Carlo Carolina Caroline Carsten Casper Catarina Catharina Cathrine Cecilie Celine Charlotte Christa Christian Christiane Christina
Christine Christoffer Christopher Claes Clara Claus Conny Connie Cornelia Dagmar Dagny Dalia Dan Daniel Daniela Danny David Dennis
Diana Ditte Dorte Dorthe Dorthea Ebba Ebbe Edith Edvard Eigil Eila Einar Ejnar Ejvind Elena Eleonora Elias Elif Elin Elisa Elisabeth
Elise Ella Ellen Ellinor Elly Elma Elsa Else Elsebeth Emil Emilia Emilie Emina Emine Emma Emre Enes Erik Erika Erling Erna Ernst Esben Ester
Esther Eva Evald Fadi Fadumo Fahad Faisal Farah Farid Farida Faruk Fatih Fatima Fatma Fatuma Felix Ferhat Finn Fiona Flemming Florian
Frank Franz Freddy Frede Frederik Frederikke Freja Frida Frode Fritz Gabriel Georg Gerda Gert Gertrud Gitte Grete Grethe Gudrun Gunhild
Gunnar Gunner Gurli Gustav Hadi Hafsa Halime Halima Hamid Hamza Hanan Hanne Hans Harald Hardy Harry Hasan Hassan Hatice Hawa Heba Hedvig Hector
Heidi Heine Heino Helen Helena Helene Helga Helge Helle Henning Henny Henriette Henrik Henry Herman Hilda Hilmar Hjalmar Hodan Holger Huda
Hugo Hussein Husein Ibrahim Ida Idil Idris Ilse Iman Imran Ina Inga Inge Ingeborg Inger Inger-Lise Ingrid Inna Irena Irene Iris Isa
Isabel Isabella Isak Ismail Ivan Ivar Jack Jacob Jakob Jamal James Jamila Jan Jane Janne Janni Jannie Jannik Janus Jasmin Jasmina Jean
Jeanette Jeanne Jelena Jens Jeppe Jeremy Jesper Jessica Jette Jimmi Jimmy Joachim Joakim Joan Johan Johanna Johanne Johannes John Johnni Johnny Jonny Joni
Jon Jonas Jonathan Josef Josefine Joseph Josephine Judith Julia Julian Juliane Julie Julius Kamilla Kamille Jytte J\xF8rgen J\xF8rn Kaare Kadir Kai Kaj Kaja
Kamal Karen Karima Karin Karina Karl Karla Karna Karoline Karsten Kasper Katarina Katarzyna Kate Katharina Kathe Kathrine Katja Katrine
Kaya Keld Kemal Ken Kenneth Kent Kenth Kevin Khadija Khadra Khaled Khalid Kim Kira Kirsa Kirsten Kirstine Kjeld Kjell Klara Klaus Knud
Konrad Kristen Kristian Kristina Kristine Kristoffer Kurt K\xE5re Laila Lars Lasse Laura Laurits Lauritz Lea Leif Leila Lena Lene Lennart
Leo Leon Leonora Leyla Lilian Lillian Lilly Lily Lina Linda Line Linea Linnea Lillemor Lis Lisa Lisbet Lisbeth Lise Lissi Liva Lizzi Lone Lotte
Louis Louisa Louise Lucas Lucia Ludvig Luis Luisa Lukas Luna Lydia L\xE6rke Maha Mads Magda Magdalena Magnus Magne Mahad Mahamed Mahdi Mahmoud Mahmud Maja Majbritt Majken
Malene Malik Malika Malou Manal Manuel Marc Marcel Marco Marcus Maren Margit Margrete Margrethe Maria Mariam Marian Mariana Marianne
Marie Marie-Louise Marija Marina Mario Marion Marius Mark Markus Marlene Marta Martha Marthe Martin Martine Maryam Marwa Mathias
Mathilde Mathis Matilde Mats Matthias Maurits Max Maya Maymuna Mehmet Melissa Merete Merethe Merima Merve Meryem Mette Mia Micha Michael
Michaela Michala Michele Michelle Mie Mikael Mikail Mike Mikkel Mila Milad Mille Milo Mimi Mina Mira Miriam Mirjam Mirza Moa Mogens
Mohamad Mohamed Mohammad Mohammed Mohamud Molly Mona Monica Monika Morten Mouna Muhamed Muhammad Muhammed Mujahid Mukhtar Muna Murat
Musa Mustafa Mustapha Nabil Nada Nadia Nadja Najib Nana Nanna Naomi Nasra Nasser Natalia Natalie Natasha Nawal Nazim Nermin Niclas Nicola
Nicolai Nicolaj Nicolas Nicole Nicoline Niels Nikita Niklas Nikolaj Nils Nina Noah Noor Nora Norman Nour Nura Nuria Ofelia Olav Ole Olfert
Olga Oliver Olivia Oluf Omar Orla Oscar Oskar Osman Otto Ove Palle Patrick Patricia Paul Paula Paulina Pauline Peder Per Pernille Peter
Petra Pia Piotr Poul Preben Rabia Rachel Ragnar Ragnhild Rahma Rakel Ralf Rami Ramona Rana Rania Rasmus Rashid Rebecca Rebekka Regitze
Reza Richard Rikke Rita Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Ronja Ronni Ronny Rosa Rosalina Rosie Rudi Rune Ruth Saad
Sabah Sabina Sabine Sadia Safa Safia Sagal Sahra Said Saida Salah Salem Salim Salma Sam Samer Samia Samir Samira Samuel Sander Sandra
Sanne Sara Sarah Sayed Sebastian Selim Selma Selin Senad Serkan Shadi Sidra Sidsel Signe Sigrid Sigurd Silas Silke Silvia Simon Simone
Sine Siri Sisse Siv Sofia Sofie Solveig Sonja Sophia Sophie Stefan Stefanie Steffen Sten Stephan Stephanie Stig Stine Sunniva Susan
Susanna Susanne Suzan Svend Sven Sverre Sylvester Sylvia S\xF8rine S\xF8ren Tage Taha Tania Tanja Tara Tarek Tariq Tatiana Thea Theis Theo
Theodor Therese Thilde Thomas Thor Thora Thorkild Thorvald Tilde Tim Tina Tine Tobias Tom Tommy Tonny Tora Torben Tore Torkild Torsten
Tove Trine Troels Tue Ture Tycho Uffe Ulla Ulrich Ulrik Ulrikke Umut Ursula Vagn Valdemar Vanessa Vera Verner Veronica Vibe Vibeke
Vibecke Victor Victoria Vigga Viggo Viktor Viktoria Villads Villy Vilhelm Vilma Vincent Viola Violet Vita Vivi Vivian Walid Walter
Werner Wilhelm William Willy Wilma Xenia Yahya Yasemin Yasin Yasmin Yasmina Yasser Yildiz Yonas Yosef Younes Youssef Yousef Yusuf Yvonne
Zahid Zahir Zahra Zainab Zaki Zakaria Zara Zeinab Zeynep Zofia \xC5ge \xC5se \xD8jvind \xD8sten \xD6zlem
`;
var givenNames = new Set(names3.split(/\s+/).filter((name2) => name2 !== ""));

// src/check/rules/privacy/unknown-persons.ts
function unknownPersons(context) {
  const known8 = new KnownNames(context);
  return context.values.texts.flatMap((text3) => {
    if (text3.file.kind === "people" || text3.path[0] === "undtagelser") return [];
    return personsIn(text3, known8).map(({ name: name2, start }) => {
      const message = `\xAB${name2.replaceAll(/\s+/g, " ")}\xBB ser ud til at v\xE6re en persons navn`;
      const help = "Skriv stillingen eller funktionen i stedet, og lad navnet st\xE5 i personer.yaml";
      return diagnose("HP703", message, text3.span(start, start + name2.length), { help });
    });
  });
}
var part = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\p{L}[\p{Ll}'’]+)*`;
var blank = String.raw`(?:[ \t\u00a0]{1,4}\n?|\n)[ \t\u00a0]{0,12}`;
var capitalised2 = new RegExp(
  String.raw`(?<![\p{L}\d#/@.-])${part}(?:${blank}(?:\p{Lu}\.|(?:von|van|de|af|el|al|bin|ben|da)${blank}${part}|${part}))+`,
  "uy"
);
var capital = /[A-ZÀ-ÞĀ-Ž][^\s\d]{1,40}\s+(?:\S{1,4}\s+)?[A-ZÀ-ÞĀ-Ž]/g;
var titled = /(?<!\p{L})(?:\p{Ll}*(?:direktør|sagsbehandler|leder|formand|forperson|borgmester|chef|konsulent|koordinator|pædagog|lærer|betjent|læge|advokat|rådgiver|vejleder|medarbejder|mester|sekretær|inspektør|kontaktperson|beboer|mentor)(?:en|n)?|hr\.|fru|frk\.|frøken):?\s+$/iu;
var courtesy = /(?<!\p{L})(?:hr\.|fru|frk\.|frøken)\s+(\p{Lu}[\p{Ll}]{2,}(?:-\p{Lu}\p{Ll}+)?)(?!\p{L})/gu;
var named2 = /(?:vej|vejen|gade|gaden|plads|pladsen|torv|torvet|allé|allè|alle|stræde|park|parken|gård|gården|vænge|vænget|kvarter|kvarteret|bakke|bakken|skole|skolen|kirke|kirken|center|centret|centeret|hus|huset|hjem|hjemmet|fond|fonden|fondens|legat|forening|foreningen|kommune|kommunes|selskab|selskabet|klub|klubben|minde|stiftelse|stiftelsen|prisen|museet|hallen|hal|börnehave|børnehave|børnehus|børnehuset)s?$/iu;
function personsIn(text3, known8) {
  const found2 = [];
  for (const match of capitalisedWords(text3.text)) {
    const words4 = match[0].split(/\s+/);
    const first = words4.findIndex((word) => givenNames.has(word) || givenNames.has(word.split("-")[0] ?? word));
    const isGiven = first >= 0 && first < words4.length - 1;
    const isTitled = first < 0 && words4.length <= 3 && titled.test(text3.text.slice(Math.max(0, match.index - 40), match.index));
    if (!isGiven && !isTitled || words4.some((word) => named2.test(word)) || known8.has(match[0])) continue;
    if (isTitled && words4.some((word) => known8.hasWord(word))) continue;
    if (isGiven && words4.slice(first + 1).every((word) => known8.hasWord(word))) continue;
    const start = isGiven ? startOf(match[0], first) : 0;
    found2.push({ name: match[0].slice(start), start: match.index + start });
  }
  for (const match of /hr\.|fru|frk\.|frøken/i.test(text3.text) ? text3.text.matchAll(courtesy) : []) {
    const name2 = match[1] ?? "";
    const start = match.index + match[0].length - name2.length;
    if (!known8.hasWord(name2) && !found2.some((one) => one.start === start)) found2.push({ name: name2, start });
  }
  return found2;
}
function capitalisedWords(text3) {
  const found2 = [];
  capital.lastIndex = 0;
  for (let near = capital.exec(text3); near; near = capital.exec(text3)) {
    capitalised2.lastIndex = near.index;
    const match = capitalised2.exec(text3);
    if (match) found2.push(match);
    capital.lastIndex = match ? near.index + match[0].length : near.index + 1;
  }
  return found2;
}
function startOf(text3, index) {
  let word = 0;
  for (const { 0: blank2, index: at } of text3.matchAll(/\s+/g)) {
    word += 1;
    if (word === index) return at + blank2.length;
  }
  return 0;
}
var KnownNames = class {
  names = [];
  words = /* @__PURE__ */ new Set();
  constructor({ plan: plan3, entities }) {
    const persons = (plan3.people?.personer ?? []).map(({ navn }) => navn);
    for (const { kind: kind2, name: name2, shortName: shortName2 } of entities.values()) {
      if (kind2 === "indicator" || kind2 === "subGoal") continue;
      this.add(name2);
      if (shortName2) this.add(shortName2);
    }
    for (const name2 of [...persons, plan3.file.navn, plan3.file["omr\xE5dets-navn"]]) this.add(name2);
  }
  add(name2) {
    this.names.push(name2);
    for (const word of name2.split(/[\s,()]+/)) if (/^\p{Lu}/u.test(word)) this.words.add(bare2(word));
  }
  has(name2) {
    const plain2 = bare2(name2.replaceAll(/\s+/g, " "));
    return this.names.some((one) => one.includes(plain2) || one.length > 6 && plain2.includes(one));
  }
  hasWord(word) {
    return this.words.has(bare2(word)) || this.words.has(word);
  }
};
function bare2(name2) {
  return name2.replace(/(?:['’]s?|s)$/, "");
}

// src/check/rules/privacy/index.ts
var privacyRules = [
  cprNumbersInFileNames,
  registeredPersons,
  unknownPersons,
  eMailAddresses,
  phoneNumbers,
  smallCounts,
  homeAddresses
];

// src/check/rules/references/chart-rings.ts
function stryNS_9fa48() {
  var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id2) {
    if (ns.activeMutant === id2) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
function chartRings({
  plan: plan3,
  files
}) {
  if (stryMutAct_9fa48("0")) {
    {
    }
  } else {
    stryCov_9fa48("0");
    const nodes = stryMutAct_9fa48("1") ? plan3.attachments?.organisationsdiagram && [] : (stryCov_9fa48("1"), (stryMutAct_9fa48("2") ? plan3.attachments.organisationsdiagram : (stryCov_9fa48("2"), plan3.attachments?.organisationsdiagram)) ?? (stryMutAct_9fa48("3") ? ["Stryker was here"] : (stryCov_9fa48("3"), [])));
    const file = stryMutAct_9fa48("4") ? files.find(({
      kind: kind2
    }) => kind2 === "attachments").file : (stryCov_9fa48("4"), files.find(stryMutAct_9fa48("5") ? () => void 0 : (stryCov_9fa48("5"), ({
      kind: kind2
    }) => stryMutAct_9fa48("8") ? kind2 !== "attachments" : stryMutAct_9fa48("7") ? false : stryMutAct_9fa48("6") ? true : (stryCov_9fa48("6", "7", "8"), kind2 === (stryMutAct_9fa48("9") ? "" : (stryCov_9fa48("9"), "attachments")))))?.file);
    if (stryMutAct_9fa48("12") ? false : stryMutAct_9fa48("11") ? true : stryMutAct_9fa48("10") ? file : (stryCov_9fa48("10", "11", "12"), !file)) return stryMutAct_9fa48("13") ? ["Stryker was here"] : (stryCov_9fa48("13"), []);
    return ringsOf(nodes).map(({
      index,
      ring
    }) => {
      if (stryMutAct_9fa48("14")) {
        {
        }
      } else {
        stryCov_9fa48("14");
        const ids = (stryMutAct_9fa48("15") ? [] : (stryCov_9fa48("15"), [...ring, ring[0]])).map(stryMutAct_9fa48("16") ? () => void 0 : (stryCov_9fa48("16"), (node) => stryMutAct_9fa48("17") ? node.id : (stryCov_9fa48("17"), node?.id)));
        const way = (stryMutAct_9fa48("21") ? ids.length <= 8 : stryMutAct_9fa48("20") ? ids.length >= 8 : stryMutAct_9fa48("19") ? false : stryMutAct_9fa48("18") ? true : (stryCov_9fa48("18", "19", "20", "21"), ids.length > 8)) ? stryMutAct_9fa48("22") ? [] : (stryCov_9fa48("22"), [...stryMutAct_9fa48("23") ? ids : (stryCov_9fa48("23"), ids.slice(0, 4)), stryMutAct_9fa48("24") ? "" : (stryCov_9fa48("24"), "\u2026"), ...stryMutAct_9fa48("25") ? ids : (stryCov_9fa48("25"), ids.slice(stryMutAct_9fa48("26") ? 2 : (stryCov_9fa48("26"), -2)))]) : ids;
        const message = stryMutAct_9fa48("27") ? `` : (stryCov_9fa48("27"), `\xAB${stryMutAct_9fa48("28") ? ring[0].navn : (stryCov_9fa48("28"), ring[0]?.navn)}\xBB h\xF8rer under sig selv: ${way.join(stryMutAct_9fa48("29") ? "" : (stryCov_9fa48("29"), " \u2192 "))}`);
        const help = stryMutAct_9fa48("30") ? "" : (stryCov_9fa48("30"), "Slet \xABunder\xBB ved det \xF8verste led, fx bestyrelsen");
        return diagnose(stryMutAct_9fa48("31") ? "" : (stryCov_9fa48("31"), "HP206"), message, file.spanOf(stryMutAct_9fa48("32") ? [] : (stryCov_9fa48("32"), [stryMutAct_9fa48("33") ? "" : (stryCov_9fa48("33"), "organisationsdiagram"), index, stryMutAct_9fa48("34") ? "" : (stryCov_9fa48("34"), "under")])), stryMutAct_9fa48("35") ? {} : (stryCov_9fa48("35"), {
          help
        }));
      }
    });
  }
}
function ringsOf(nodes) {
  if (stryMutAct_9fa48("36")) {
    {
    }
  } else {
    stryCov_9fa48("36");
    const places = new Map(stryMutAct_9fa48("37") ? nodes.map(({
      id
    }, index) => [id, index]) : (stryCov_9fa48("37"), nodes.map(stryMutAct_9fa48("38") ? () => void 0 : (stryCov_9fa48("38"), ({
      id
    }, index) => [id, index])).reverse()));
    const seen = /* @__PURE__ */ new Set();
    const rings = stryMutAct_9fa48("39") ? ["Stryker was here"] : (stryCov_9fa48("39"), []);
    for (const start of nodes.keys()) {
      if (stryMutAct_9fa48("40")) {
        {
        }
      } else {
        stryCov_9fa48("40");
        const way = stryMutAct_9fa48("41") ? ["Stryker was here"] : (stryCov_9fa48("41"), []);
        const onWay = /* @__PURE__ */ new Set();
        let at = start;
        while (stryMutAct_9fa48("43") ? at !== void 0 || !seen.has(at) : stryMutAct_9fa48("42") ? false : (stryCov_9fa48("42", "43"), (stryMutAct_9fa48("45") ? at === void 0 : stryMutAct_9fa48("44") ? true : (stryCov_9fa48("44", "45"), at !== void 0)) && (stryMutAct_9fa48("46") ? seen.has(at) : (stryCov_9fa48("46"), !seen.has(at))))) {
          if (stryMutAct_9fa48("47")) {
            {
            }
          } else {
            stryCov_9fa48("47");
            seen.add(at);
            onWay.add(at);
            way.push(at);
            at = places.get(stryMutAct_9fa48("48") ? nodes[at]?.under && "" : (stryCov_9fa48("48"), (stryMutAct_9fa48("49") ? nodes[at].under : (stryCov_9fa48("49"), nodes[at]?.under)) ?? (stryMutAct_9fa48("50") ? "Stryker was here!" : (stryCov_9fa48("50"), ""))));
          }
        }
        if (stryMutAct_9fa48("53") ? at === void 0 && !onWay.has(at) : stryMutAct_9fa48("52") ? false : stryMutAct_9fa48("51") ? true : (stryCov_9fa48("51", "52", "53"), (stryMutAct_9fa48("55") ? at !== void 0 : stryMutAct_9fa48("54") ? false : (stryCov_9fa48("54", "55"), at === void 0)) || (stryMutAct_9fa48("56") ? onWay.has(at) : (stryCov_9fa48("56"), !onWay.has(at))))) continue;
        const ring = stryMutAct_9fa48("57") ? way : (stryCov_9fa48("57"), way.slice(way.indexOf(at)));
        const first = ring.indexOf(ring.reduce(stryMutAct_9fa48("58") ? () => void 0 : (stryCov_9fa48("58"), (least, place) => stryMutAct_9fa48("59") ? Math.max(least, place) : (stryCov_9fa48("59"), Math.min(least, place)))));
        const ordered = stryMutAct_9fa48("60") ? [] : (stryCov_9fa48("60"), [...stryMutAct_9fa48("61") ? ring : (stryCov_9fa48("61"), ring.slice(first)), ...stryMutAct_9fa48("62") ? ring : (stryCov_9fa48("62"), ring.slice(0, first))]);
        rings.push(stryMutAct_9fa48("63") ? {} : (stryCov_9fa48("63"), {
          index: stryMutAct_9fa48("64") ? ordered[0] && 0 : (stryCov_9fa48("64"), ordered[0] ?? 0),
          ring: ordered.flatMap(stryMutAct_9fa48("65") ? () => void 0 : (stryCov_9fa48("65"), (place) => stryMutAct_9fa48("66") ? nodes[place] && [] : (stryCov_9fa48("66"), nodes[place] ?? (stryMutAct_9fa48("67") ? ["Stryker was here"] : (stryCov_9fa48("67"), [])))))
        }));
      }
    }
    return stryMutAct_9fa48("68") ? rings : (stryCov_9fa48("68"), rings.sort(stryMutAct_9fa48("69") ? () => void 0 : (stryCov_9fa48("69"), (a, b) => stryMutAct_9fa48("70") ? a.index + b.index : (stryCov_9fa48("70"), a.index - b.index))));
  }
}

// src/check/declared-ids.ts
var known7 = /* @__PURE__ */ new WeakMap();
function declaredIds(values) {
  const declared = known7.get(values) ?? idsOf(values);
  known7.set(values, declared);
  return declared;
}
function idsOf({ all }) {
  const declared = /* @__PURE__ */ new Map();
  for (const value of all) {
    if (value.meta.role !== "id" || typeof value.value !== "string") continue;
    const places = declared.get(value.value);
    if (places) places.push(value);
    else declared.set(value.value, [value]);
  }
  return declared;
}
function reservedIds({ edition: { form } }) {
  return /* @__PURE__ */ new Set([
    ...Object.values(documentIds),
    ...form.indsatsomr\u00E5der.flatMap(({ id, indikatorer }) => [id, ...indikatorer.map((indicator4) => indicator4.id)]),
    ...[...form.datakilder, ...form.bilag].map(({ id }) => id)
  ]);
}

// src/check/rules/references/references.ts
function stryNS_9fa482() {
  var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa482 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa482();
function stryCov_9fa482() {
  var ns = stryNS_9fa482();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa482 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa482(id) {
  var ns = stryNS_9fa482();
  function isActive(id2) {
    if (ns.activeMutant === id2) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa482 = isActive;
  return isActive(id);
}
function references2({
  plan: plan3,
  entities,
  values
}) {
  if (stryMutAct_9fa482("71")) {
    {
    }
  } else {
    stryCov_9fa482("71");
    const declared = declaredIds(values);
    const reserved = reservedIds(plan3);
    const meanings = stryMutAct_9fa482("72") ? () => void 0 : (stryCov_9fa482("72"), /* @__PURE__ */ (() => {
      const meanings2 = (id) => stryMutAct_9fa482("73") ? (declared.get(id)?.length ?? 0) - (reserved.has(id) ? 1 : 0) : (stryCov_9fa482("73"), (stryMutAct_9fa482("74") ? declared.get(id)?.length && 0 : (stryCov_9fa482("74"), (stryMutAct_9fa482("75") ? declared.get(id).length : (stryCov_9fa482("75"), declared.get(id)?.length)) ?? 0)) + (reserved.has(id) ? 1 : 0));
      return meanings2;
    })());
    const all = stryMutAct_9fa482("76") ? [] : (stryCov_9fa482("76"), [...entities.values()]);
    const byKinds = /* @__PURE__ */ new Map();
    const ofKinds = (kinds5) => {
      if (stryMutAct_9fa482("77")) {
        {
        }
      } else {
        stryCov_9fa482("77");
        const found2 = stryMutAct_9fa482("78") ? byKinds.get(kinds5.join()) && all.filter(({
          kind: kind2
        }) => kinds5.includes(kind2)) : (stryCov_9fa482("78"), byKinds.get(kinds5.join()) ?? (stryMutAct_9fa482("79") ? all : (stryCov_9fa482("79"), all.filter(stryMutAct_9fa482("80") ? () => void 0 : (stryCov_9fa482("80"), ({
          kind: kind2
        }) => kinds5.includes(kind2))))));
        byKinds.set(kinds5.join(), found2);
        return found2;
      }
    };
    let left = mostSuggested;
    const unknown = (id, span2, candidates) => {
      if (stryMutAct_9fa482("81")) {
        {
        }
      } else {
        stryCov_9fa482("81");
        stryMutAct_9fa482("82") ? left += 1 : (stryCov_9fa482("82"), left -= 1);
        return notThere(id, span2, candidates, (stryMutAct_9fa482("86") ? left < 0 : stryMutAct_9fa482("85") ? left > 0 : stryMutAct_9fa482("84") ? false : stryMutAct_9fa482("83") ? true : (stryCov_9fa482("83", "84", "85", "86"), left >= 0)) ? meantBy2(id, candidates) : void 0);
      }
    };
    const byField = values.references.flatMap(({
      id,
      kinds: kinds5,
      span: span2
    }) => {
      if (stryMutAct_9fa482("87")) {
        {
        }
      } else {
        stryCov_9fa482("87");
        const entity = entities.get(id);
        if (stryMutAct_9fa482("90") ? false : stryMutAct_9fa482("89") ? true : stryMutAct_9fa482("88") ? entity : (stryCov_9fa482("88", "89", "90"), !entity)) {
          if (stryMutAct_9fa482("91")) {
            {
            }
          } else {
            stryCov_9fa482("91");
            return stryMutAct_9fa482("92") ? [] : (stryCov_9fa482("92"), [unknown(id, span2, ofKinds(kinds5))]);
          }
        }
        const isOfWrongKind = stryMutAct_9fa482("95") ? !kinds5.includes(entity.kind) || meanings(id) < 2 : stryMutAct_9fa482("94") ? false : stryMutAct_9fa482("93") ? true : (stryCov_9fa482("93", "94", "95"), (stryMutAct_9fa482("96") ? kinds5.includes(entity.kind) : (stryCov_9fa482("96"), !kinds5.includes(entity.kind))) && (stryMutAct_9fa482("99") ? meanings(id) >= 2 : stryMutAct_9fa482("98") ? meanings(id) <= 2 : stryMutAct_9fa482("97") ? true : (stryCov_9fa482("97", "98", "99"), meanings(id) < 2)));
        return isOfWrongKind ? stryMutAct_9fa482("100") ? [] : (stryCov_9fa482("100"), [wrongKind(id, entity, kinds5, span2)]) : stryMutAct_9fa482("101") ? ["Stryker was here"] : (stryCov_9fa482("101"), []);
      }
    });
    const inText3 = values.texts.flatMap((text3) => {
      if (stryMutAct_9fa482("102")) {
        {
        }
      } else {
        stryCov_9fa482("102");
        const lost = stryMutAct_9fa482("103") ? text3.references : (stryCov_9fa482("103"), text3.references.filter(stryMutAct_9fa482("104") ? () => void 0 : (stryCov_9fa482("104"), ({
          id
        }) => stryMutAct_9fa482("105") ? entities.has(id) : (stryCov_9fa482("105"), !entities.has(id)))));
        return lost.map(stryMutAct_9fa482("106") ? () => void 0 : (stryCov_9fa482("106"), ({
          id,
          start,
          end
        }) => unknown(id, text3.span(start, end), all)));
      }
    });
    return stryMutAct_9fa482("107") ? [] : (stryCov_9fa482("107"), [...byField, ...inText3]);
  }
}
var mostSuggested = 200;
function meantBy2(id, candidates) {
  if (stryMutAct_9fa482("108")) {
    {
    }
  } else {
    stryCov_9fa482("108");
    const byName = candidates.find(stryMutAct_9fa482("109") ? () => void 0 : (stryCov_9fa482("109"), ({
      name: name2,
      shortName: shortName2
    }) => (stryMutAct_9fa482("110") ? [] : (stryCov_9fa482("110"), [name2, shortName2])).includes(id)));
    const ids = candidates.map(stryMutAct_9fa482("111") ? () => void 0 : (stryCov_9fa482("111"), (candidate) => candidate.id));
    return stryMutAct_9fa482("112") ? byName?.id && suggest(id, ids) : (stryCov_9fa482("112"), (stryMutAct_9fa482("113") ? byName.id : (stryCov_9fa482("113"), byName?.id)) ?? suggest(id, ids));
  }
}
function notThere(id, span2, candidates, meant) {
  if (stryMutAct_9fa482("114")) {
    {
    }
  } else {
    stryCov_9fa482("114");
    const help = meant ? stryMutAct_9fa482("115") ? `` : (stryCov_9fa482("115"), `Mente du \xAB${meant}\xBB?`) : stryMutAct_9fa482("116") ? `` : (stryCov_9fa482("116"), `Det skal f\xF8rst oprettes${kindHint(candidates)}`);
    const plain2 = stryMutAct_9fa482("119") ? span2.end - span2.start !== id.length : stryMutAct_9fa482("118") ? false : stryMutAct_9fa482("117") ? true : (stryCov_9fa482("117", "118", "119"), (stryMutAct_9fa482("120") ? span2.end + span2.start : (stryCov_9fa482("120"), span2.end - span2.start)) === id.length);
    const fix = (stryMutAct_9fa482("123") ? meant || plain2 : stryMutAct_9fa482("122") ? false : stryMutAct_9fa482("121") ? true : (stryCov_9fa482("121", "122", "123"), meant && plain2)) ? replaceSpan(stryMutAct_9fa482("124") ? `` : (stryCov_9fa482("124"), `Ret til \xAB${meant}\xBB`), span2, meant) : null;
    return diagnose(stryMutAct_9fa482("125") ? "" : (stryCov_9fa482("125"), "HP201"), stryMutAct_9fa482("126") ? `` : (stryCov_9fa482("126"), `Der er intet med id\u2019et \xAB${id}\xBB`), span2, stryMutAct_9fa482("127") ? {} : (stryCov_9fa482("127"), {
      help,
      fix
    }));
  }
}
function kindHint(candidates) {
  if (stryMutAct_9fa482("128")) {
    {
    }
  } else {
    stryCov_9fa482("128");
    const kinds5 = new Set(candidates.map(stryMutAct_9fa482("129") ? () => void 0 : (stryCov_9fa482("129"), ({
      kind: kind2
    }) => kind2)));
    if (stryMutAct_9fa482("132") ? kinds5.size === 0 && kinds5.size > 2 : stryMutAct_9fa482("131") ? false : stryMutAct_9fa482("130") ? true : (stryCov_9fa482("130", "131", "132"), (stryMutAct_9fa482("134") ? kinds5.size !== 0 : stryMutAct_9fa482("133") ? false : (stryCov_9fa482("133", "134"), kinds5.size === 0)) || (stryMutAct_9fa482("137") ? kinds5.size <= 2 : stryMutAct_9fa482("136") ? kinds5.size >= 2 : stryMutAct_9fa482("135") ? false : (stryCov_9fa482("135", "136", "137"), kinds5.size > 2)))) return stryMutAct_9fa482("138") ? "Stryker was here!" : (stryCov_9fa482("138"), "");
    return stryMutAct_9fa482("139") ? `` : (stryCov_9fa482("139"), ` under ${(stryMutAct_9fa482("140") ? [] : (stryCov_9fa482("140"), [...kinds5])).map(stryMutAct_9fa482("141") ? () => void 0 : (stryCov_9fa482("141"), (kind2) => homes[kind2])).join(stryMutAct_9fa482("142") ? "" : (stryCov_9fa482("142"), " eller "))}`);
  }
}
function wrongKind(id, entity, kinds5, span2) {
  if (stryMutAct_9fa482("143")) {
    {
    }
  } else {
    stryCov_9fa482("143");
    const wanted = kinds5.map(stryMutAct_9fa482("144") ? () => void 0 : (stryCov_9fa482("144"), (kind2) => kindNames[kind2])).join(stryMutAct_9fa482("145") ? "" : (stryCov_9fa482("145"), " eller "));
    const message = stryMutAct_9fa482("146") ? `` : (stryCov_9fa482("146"), `\xAB${id}\xBB er ${kindNames[entity.kind]} (${entity.name}), men her skal st\xE5 ${wanted}`);
    return diagnose(stryMutAct_9fa482("147") ? "" : (stryCov_9fa482("147"), "HP203"), message, span2, stryMutAct_9fa482("148") ? {} : (stryCov_9fa482("148"), {
      help: stryMutAct_9fa482("149") ? `` : (stryCov_9fa482("149"), `Brug id\u2019et p\xE5 ${wanted}`)
    }));
  }
}
var kindNames = stryMutAct_9fa482("150") ? {} : (stryCov_9fa482("150"), {
  organisation: stryMutAct_9fa482("151") ? "" : (stryCov_9fa482("151"), "en organisation"),
  unit: stryMutAct_9fa482("152") ? "" : (stryCov_9fa482("152"), "en enhed"),
  area: stryMutAct_9fa482("153") ? "" : (stryCov_9fa482("153"), "et boligomr\xE5de"),
  role: stryMutAct_9fa482("154") ? "" : (stryCov_9fa482("154"), "en stilling"),
  dataSource: stryMutAct_9fa482("155") ? "" : (stryCov_9fa482("155"), "en datakilde"),
  focusArea: stryMutAct_9fa482("156") ? "" : (stryCov_9fa482("156"), "et indsatsomr\xE5de"),
  subGoal: stryMutAct_9fa482("157") ? "" : (stryCov_9fa482("157"), "et delm\xE5l"),
  indicator: stryMutAct_9fa482("158") ? "" : (stryCov_9fa482("158"), "en indikator"),
  activity: stryMutAct_9fa482("159") ? "" : (stryCov_9fa482("159"), "en aktivitet"),
  attachment: stryMutAct_9fa482("160") ? "" : (stryCov_9fa482("160"), "et bilag"),
  chartNode: stryMutAct_9fa482("161") ? "" : (stryCov_9fa482("161"), "et led i organisationsdiagrammet"),
  document: stryMutAct_9fa482("162") ? "" : (stryCov_9fa482("162"), "et dokument")
});
var homes = stryMutAct_9fa482("163") ? {} : (stryCov_9fa482("163"), {
  organisation: stryMutAct_9fa482("164") ? "" : (stryCov_9fa482("164"), "organisationer i helhedsplan.yaml"),
  unit: stryMutAct_9fa482("165") ? "" : (stryCov_9fa482("165"), "enheder i helhedsplan.yaml"),
  area: stryMutAct_9fa482("166") ? "" : (stryCov_9fa482("166"), "omr\xE5der i helhedsplan.yaml"),
  role: stryMutAct_9fa482("167") ? "" : (stryCov_9fa482("167"), "stillinger i helhedsplan.yaml"),
  dataSource: stryMutAct_9fa482("168") ? "" : (stryCov_9fa482("168"), "datakilder i helhedsplan.yaml"),
  focusArea: stryMutAct_9fa482("169") ? "" : (stryCov_9fa482("169"), "indsatsomr\xE5der"),
  subGoal: stryMutAct_9fa482("170") ? "" : (stryCov_9fa482("170"), "delm\xE5l i delaftalen"),
  indicator: stryMutAct_9fa482("171") ? "" : (stryCov_9fa482("171"), "indikatorer i delaftalen"),
  activity: stryMutAct_9fa482("172") ? "" : (stryCov_9fa482("172"), "aktiviteter i delaftalen"),
  attachment: stryMutAct_9fa482("173") ? "" : (stryCov_9fa482("173"), "\xF8vrige i bilag.yaml"),
  chartNode: stryMutAct_9fa482("174") ? "" : (stryCov_9fa482("174"), "organisationsdiagram i bilag.yaml"),
  document: stryMutAct_9fa482("175") ? "" : (stryCov_9fa482("175"), "dokumenterne")
});

// src/check/rules/references/unique-ids.ts
function stryNS_9fa483() {
  var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa483 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa483();
function stryCov_9fa483() {
  var ns = stryNS_9fa483();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa483 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa483(id) {
  var ns = stryNS_9fa483();
  function isActive(id2) {
    if (ns.activeMutant === id2) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa483 = isActive;
  return isActive(id);
}
function uniqueIds({
  values,
  plan: plan3
}) {
  if (stryMutAct_9fa483("176")) {
    {
    }
  } else {
    stryCov_9fa483("176");
    const reserved = reservedIds(plan3);
    const help = stryMutAct_9fa483("177") ? "" : (stryCov_9fa483("177"), "Giv det ene et andet id, og ret henvisningerne til det");
    const found2 = stryMutAct_9fa483("178") ? ["Stryker was here"] : (stryCov_9fa483("178"), []);
    for (const [id, places] of declaredIds(values)) {
      if (stryMutAct_9fa483("179")) {
        {
        }
      } else {
        stryCov_9fa483("179");
        if (stryMutAct_9fa483("182") ? places.length === 1 || !reserved.has(id) : stryMutAct_9fa483("181") ? false : stryMutAct_9fa483("180") ? true : (stryCov_9fa483("180", "181", "182"), (stryMutAct_9fa483("184") ? places.length !== 1 : stryMutAct_9fa483("183") ? true : (stryCov_9fa483("183", "184"), places.length === 1)) && (stryMutAct_9fa483("185") ? reserved.has(id) : (stryCov_9fa483("185"), !reserved.has(id))))) continue;
        const spans = places.map(stryMutAct_9fa483("186") ? () => void 0 : (stryCov_9fa483("186"), ({
          file,
          path
        }) => file.file.spanOf(path)));
        const [first, ...others] = spans;
        if (stryMutAct_9fa483("188") ? false : stryMutAct_9fa483("187") ? true : (stryCov_9fa483("187", "188"), reserved.has(id))) {
          if (stryMutAct_9fa483("189")) {
            {
            }
          } else {
            stryCov_9fa483("189");
            const message = stryMutAct_9fa483("190") ? `` : (stryCov_9fa483("190"), `Id\u2019et \xAB${id}\xBB h\xF8rer til formularen og kan ikke bruges til andet`);
            found2.push(...spans.map(stryMutAct_9fa483("191") ? () => void 0 : (stryCov_9fa483("191"), (span2) => diagnose(stryMutAct_9fa483("192") ? "" : (stryCov_9fa483("192"), "HP202"), message, span2, stryMutAct_9fa483("193") ? {} : (stryCov_9fa483("193"), {
              help
            })))));
          }
        } else if (stryMutAct_9fa483("195") ? false : stryMutAct_9fa483("194") ? true : (stryCov_9fa483("194", "195"), first)) {
          if (stryMutAct_9fa483("196")) {
            {
            }
          } else {
            stryCov_9fa483("196");
            const related = stryMutAct_9fa483("197") ? [] : (stryCov_9fa483("197"), [stryMutAct_9fa483("198") ? {} : (stryCov_9fa483("198"), {
              message: stryMutAct_9fa483("199") ? "" : (stryCov_9fa483("199"), "F\xF8rste gang"),
              span: first
            })]);
            const message = stryMutAct_9fa483("200") ? `` : (stryCov_9fa483("200"), `Id\u2019et \xAB${id}\xBB er brugt til noget andet`);
            found2.push(...others.map(stryMutAct_9fa483("201") ? () => void 0 : (stryCov_9fa483("201"), (span2) => diagnose(stryMutAct_9fa483("202") ? "" : (stryCov_9fa483("202"), "HP202"), message, span2, stryMutAct_9fa483("203") ? {} : (stryCov_9fa483("203"), {
              help,
              related
            })))));
          }
        }
      }
    }
    return found2;
  }
}

// src/check/rules/references/index.ts
var referencesRules = [uniqueIds, references2, chartRings];

// src/check/municipal.ts
function isMunicipal({ plan: plan3, entities }, id) {
  const organisation2 = entities.get(id)?.parent ?? id;
  return plan3.file.organisationer.some((one) => one.id === organisation2 && one.type === "kommune");
}

// src/check/rules/staff/cofinancing.ts
function cofinancing(context) {
  const roles = new Map(rolesOf(context).map((role4) => [role4.id, role4]));
  const placed = new Set(
    subAgreementFiles(context).flatMap(({ content: content2 }) => (content2.ressourcer ?? []).map((row) => row.stilling))
  );
  const isOneUnplaced = [...roles.values()].some((role4) => isCofinanced(role4) && !placed.has(role4.id));
  return subAgreementFiles(context).flatMap(
    (place) => (place.content.aktiviteter ?? []).flatMap((activity2, index) => {
      const rows = rowsOf(place, activity2.id, roles);
      if (activity2.medfinansiering === void 0) return undeclared(place, activity2, index, rows.tied);
      if ([...rows.tied, ...rows.untied].some(({ role: role4 }) => isCofinanced(role4))) return [];
      return isOneUnplaced ? [] : [withoutStaff(context, place, activity2, index, rows)];
    })
  );
}
function rowsOf({ content: content2 }, activity2, roles) {
  const tied = [];
  const untied = [];
  for (const [index, { stilling, aktivitet }] of (content2.ressourcer ?? []).entries()) {
    const role4 = roles.get(stilling);
    if (role4 && aktivitet === activity2) tied.push({ index, role: role4 });
    if (role4 && aktivitet === void 0) untied.push({ index, role: role4 });
  }
  return { tied, untied };
}
function isCofinanced(role4) {
  return role4.finansiering === "kommunal medfinansiering";
}
function undeclared({ file }, activity2, index, tied) {
  const { ansvar, navn } = activity2;
  const isRunByMunicipality = typeof ansvar === "object" && ansvar.form === "kommunen";
  const isStaffed = tied.length > 0 && tied.every(({ role: role4 }) => isCofinanced(role4));
  if (!isRunByMunicipality && !isStaffed) return [];
  const why = isRunByMunicipality ? "Kommunen har ansvaret for" : "Kun kommunale stillinger har tid til";
  const message = `${why} \xAB${navn}\xBB, men aktiviteten st\xE5r ikke som kommunal medfinansiering`;
  const related = isRunByMunicipality ? [{ message: "Kommunen har ansvaret", span: file.spanOf(["aktiviteter", index, "ansvar", "form"]) }] : tied.map((row) => ({
    message: `${row.role.navn}: ${row.role.finansiering}`,
    span: file.spanOf(["ressourcer", row.index])
  }));
  return [
    diagnose("HP608", message, file.keySpanOf(["aktiviteter", index, activity2.omr\u00E5der ? "omr\xE5der" : "navn"]), {
      help: "Tilf\xF8j \xABmedfinansiering: kommunal\xBB, eller ret ansvaret eller stillingens finansiering",
      related
    })
  ];
}
function withoutStaff(context, { file, content: content2 }, activity2, index, { tied, untied }) {
  const declared = { message: "S\xE5dan st\xE5r aktiviteten", span: file.spanOf(["aktiviteter", index, "medfinansiering"]) };
  const message = `\xAB${activity2.navn}\xBB er kommunal medfinansiering, men ingen kommunal stilling har tid til den`;
  const misread = [...tied, ...untied].find(({ role: role4 }) => role4.organisation && isMunicipal(context, role4.organisation));
  if (misread) {
    const order2 = rolesOf(context).indexOf(misread.role);
    const at2 = context.planFile.file.spanOf(["stillinger", order2, "finansiering"]);
    const help2 = `Skriv \xABkommunal medfinansiering\xBB, hvis kommunen betaler \xAB${misread.role.navn}\xBB`;
    return diagnose("HP608", `${message}: \xAB${misread.role.navn}\xBB er finansieret p\xE5 anden m\xE5de`, at2, {
      help: help2,
      related: [declared]
    });
  }
  const order = new Map((content2.aktiviteter ?? []).map(({ id }, position) => [id, position]));
  const before2 = (content2.ressourcer ?? []).findLastIndex(
    ({ aktivitet }) => aktivitet !== void 0 && (order.get(aktivitet) ?? index) < index
  );
  const rows = content2.ressourcer ?? [];
  const near = before2 < 0 ? rows.findIndex(({ aktivitet }) => aktivitet !== void 0) : before2;
  const at = rows.length === 0 ? file.keySpanOf(["ressourcer"]) : file.spanOf(["ressourcer", near < 0 ? rows.length - 1 : near]);
  const help = `Tilf\xF8j kommunens medarbejder med \xABaktivitet: ${activity2.id}\xBB, eller slet \xABmedfinansiering\xBB ved aktiviteten`;
  return diagnose("HP608", message, at, { help, related: [declared] });
}

// src/check/rules/staff/full-time.ts
var fullTime = 37;
function fullTimeHours(context) {
  const rows = staffRows(context);
  return rolesOf(context).flatMap((role4) => {
    if (role4.gruppe) return [];
    const own = (rows.get(role4.id) ?? []).filter(({ staffing: staffing2 }) => staffing2["timer-pr-uge"]);
    const sum = own.reduce((total, row) => total + hoursOf(row), 0);
    const most2 = own.reduce(
      (high, row) => high && hoursOf(high) >= hoursOf(row) ? high : row,
      void 0
    );
    if (!most2 || sum <= fullTime) return [];
    const others = own.filter((row) => row !== most2);
    const message = `\xAB${role4.navn}\xBB har ${danishNumber(Math.round(sum * 100) / 100)} timer om ugen, men en fuldtidsstilling er ${fullTime}`;
    return [
      diagnose("HP606", message, placeOf(most2), {
        help: "Ret timerne, eller skriv \xABgruppe: ja\xBB ved stillingen, hvis flere medarbejdere deler den",
        related: others.map((row) => ({ message: `${row.area.navn}: ${timeText(row)}`, span: placeOf(row) }))
      })
    ];
  });
}
function hoursOf({ staffing: staffing2 }) {
  return staffing2["timer-pr-uge"]?.value ?? 0;
}
function placeOf({ file, index }) {
  return file.spanOf(["ressourcer", index, "timer-pr-uge"]);
}

// src/check/rules/staff/role-financing.ts
function roleFinancing(context) {
  return rolesOf(context).flatMap((role4, index) => {
    const problem = problemOf(context, role4);
    if (!problem) return [];
    const at = context.planFile.file.spanOf(["stillinger", index, "finansiering"]);
    return [diagnose("HP607", `\xAB${role4.navn}\xBB ${problem.message}`, at, { help: problem.help })];
  });
}
function problemOf(context, { finansiering, organisation: organisation2 }) {
  if (finansiering === "helhedsplanen") return null;
  if (organisation2 === void 0)
    return {
      message: `er finansieret af andre (\xAB${finansiering}\xBB), men det fremg\xE5r ikke, hvor stillingen h\xF8rer til`,
      help: "Tilf\xF8j \xABorganisation\xBB med id\u2019et p\xE5 den organisation eller enhed, der betaler, eller ret finansieringen"
    };
  const name2 = context.entities.get(organisation2)?.name;
  if (!name2 || isMunicipal(context, organisation2) === (finansiering === "kommunal medfinansiering")) return null;
  const isExternal = finansiering === "ekstern";
  return {
    message: isExternal ? `er eksternt finansieret, men h\xF8rer til kommunen (${name2})` : `er kommunal medfinansiering, men h\xF8rer til ${name2}`,
    help: isExternal ? "Skriv \xABkommunal medfinansiering\xBB, hvis kommunen betaler, eller ret organisationen" : "Ret finansieringen, eller skriv den del af kommunen, som stillingen h\xF8rer til, under organisation"
  };
}

// src/check/rules/staff/role-without-time.ts
function roleWithoutTime(context) {
  const rows = staffRows(context);
  if (hasUnknownRole(context, rows)) return [];
  const explained = new Set(wrongShareSums(context).map(({ role: role4 }) => role4.id));
  const tasks = tasksByRole(context);
  return rolesOf(context).flatMap((role4, index) => {
    const own = new Set((rows.get(role4.id) ?? []).map(({ file }) => file));
    const lacking3 = (tasks.get(role4.id) ?? []).filter(({ place }) => !own.has(place.file));
    if (lacking3.length > 0 && !explained.has(role4.id)) return eachPlaceOnce(context, role4, lacking3);
    if (own.size > 0 || lacking3.length > 0) return [];
    const home = likelyHome(context, role4);
    if (home) return [withoutRow(context, role4, home, [])];
    if (lacksSubAgreement(context)) return [];
    const message = `\xAB${role4.navn}\xBB st\xE5r ikke blandt ressourcerne i nogen delaftale`;
    const help = "Tilf\xF8j stillingen under \xABressourcer\xBB i den delaftale, den h\xF8rer til, eller slet den her";
    return [diagnose("HP604", message, context.planFile.file.spanOf(["stillinger", index, "id"]), { help })];
  });
}
function tasksByRole(context) {
  const tasks = /* @__PURE__ */ new Map();
  const add = (role4, task2) => tasks.set(role4, tasks.get(role4) ?? []).get(role4)?.push(task2);
  const places = new Map(subAgreementFiles(context).map((place) => [place.file, place]));
  for (const { id, text: text3, start, end } of mentionsIn(context.values)) {
    const place = places.get(text3.file.file);
    const field = text3.path[0] === "aktiviteter" ? text3.path[2] : void 0;
    if (place && (field === "ansvar" || field === "indhold" || field === "praksis"))
      add(id, { place, span: text3.span(start, end) });
  }
  for (const { id, file, path, span: span2 } of context.values.references) {
    const place = places.get(file.file);
    if (place && path[0] === "aktiviteter" && path.at(-1) === "stilling") add(id, { place, span: span2 });
  }
  return tasks;
}
function eachPlaceOnce(context, role4, tasks) {
  const places = [...new Set(tasks.map(({ place }) => place))];
  return places.map(
    (place) => withoutRow(
      context,
      role4,
      place,
      tasks.filter((task2) => task2.place === place)
    )
  );
}
function withoutRow(context, role4, { file, content: content2, area: area2 }, tasks) {
  const ids = (content2.ressourcer ?? []).map(({ stilling }) => stilling);
  const at = placeInList(file, ["ressourcer"], ids, role4.id, orderOf(rolesOf(context).map(({ id }) => id)));
  const why = tasks.length > 0 ? "har opgaver i aktiviteterne" : "h\xF8rer efter alt at d\xF8mme til her";
  return diagnose("HP605", `\xAB${role4.navn}\xBB ${why}, men har ingen tid blandt ressourcerne i ${area2.navn}`, at, {
    help: `Tilf\xF8j {stilling: ${role4.id}, andel: \u2026} under \xABressourcer\xBB, eller ret den stilling, der er n\xE6vnt i aktiviteten`,
    related: tasks.slice(0, 3).map(({ span: span2 }) => ({ message: "N\xE6vnt her", span: span2 }))
  });
}
function likelyHome(context, role4) {
  const speaking = new Set(
    mentionsIn(context.values).flatMap(({ id, text: text3 }) => id === role4.id ? [text3.file.file] : [])
  );
  const places = subAgreementFiles(context);
  const named3 = places.filter(({ file }) => speaking.has(file));
  const fitting2 = named3.length > 0 ? named3 : places.filter((place) => lacksMunicipalStaff(context, role4, place));
  return fitting2.length === 1 ? fitting2[0] : void 0;
}
function lacksMunicipalStaff(context, role4, { content: content2 }) {
  if (role4.finansiering !== "kommunal medfinansiering") return false;
  const municipal2 = new Set(
    rolesOf(context).flatMap(({ id, finansiering }) => finansiering === role4.finansiering ? [id] : [])
  );
  const isCofinanced2 = (content2.aktiviteter ?? []).some(({ medfinansiering }) => medfinansiering === "kommunal");
  return isCofinanced2 && !(content2.ressourcer ?? []).some(({ stilling }) => municipal2.has(stilling));
}

// src/check/rules/staff/same-role-twice.ts
function sameRoleTwice(context) {
  const names4 = new Map(rolesOf(context).map(({ id, navn }) => [id, navn]));
  const found2 = [];
  for (const [id, rows] of staffRows(context)) {
    const seen = /* @__PURE__ */ new Map();
    for (const row of rows) {
      const key = `${row.area.id} ${row.staffing.aktivitet ?? ""}`;
      const first = seen.get(key);
      if (first) found2.push(report9(names4.get(id) ?? id, first, row));
      else seen.set(key, row);
    }
  }
  return found2;
}
function report9(name2, first, row) {
  const { file, index, staffing: staffing2 } = row;
  const about = staffing2.aktivitet ? ` med aktiviteten \xAB${staffing2.aktivitet}\xBB` : "";
  const at = file.spanOf(["ressourcer", index, "stilling"]);
  const isCopy = timeText(first) === timeText(row) && first.staffing.bem\u00E6rkning === staffing2.bem\u00E6rkning;
  const fix = isCopy ? removeLine("Slet den anden linje", at) : null;
  return diagnose("HP602", `\xAB${name2}\xBB st\xE5r to gange blandt ressourcerne${about}`, at, {
    help: "Slet den ene linje, eller skriv med \xABaktivitet\xBB, hvilken aktivitet hver af dem g\xE6lder",
    related: [{ message: `F\xF8rste gang: ${timeText(first)}`, span: first.file.spanOf(["ressourcer", first.index]) }],
    fix
  });
}

// src/check/rules/staff/share-sum.ts
function shareSum(context) {
  return wrongShareSums(context).map(({ role: role4, shares, sum }) => report10(context, role4, shares, sum));
}
function report10(context, role4, shares, sum) {
  const rest = role4["\xF8vrig-tid"]?.andel;
  const figures3 = [...shares, ...rest ? [rest] : []].map(({ value: value2 }) => danishNumber(value2)).join(" + ");
  const message = `\xAB${role4.navn}\xBB har tilsammen ${danishNumber(sum)} % og ikke 100 %: ${figures3}`;
  const elsewhere = "skriv under \xF8vrig-tid ved stillingen, hvor meget der ligger uden for delaftalerne";
  const slip = likeliestSlip(shares, sum);
  const lost = sum < 100 ? likeliestLoss(context, role4, shares, round(100 - sum)) : null;
  if (lost && lost.score >= slip.score) {
    const missing = `Tilf\xF8j stillingen her med ${danishNumber(round(100 - sum))} %, ret en af de andre andele`;
    return diagnose("HP601", `${message}. Her st\xE5r den ikke`, lost.span, {
      help: `${missing}, eller ${elsewhere}`,
      related: shares.map(({ row: row2 }) => relatedShare(row2))
    });
  }
  const { row, value } = slip.share;
  const corrected = round(value + 100 - sum);
  const example = corrected > 0 ? `, fx til ${danishNumber(corrected)} % her` : "";
  return diagnose("HP601", message, row.file.spanOf(["ressourcer", row.index, "andel"]), {
    help: `Ret andelene, s\xE5 de passer med budgettet${example}, eller ${elsewhere}`,
    related: shares.filter((share4) => share4 !== slip.share).map((share4) => relatedShare(share4.row))
  });
}
function relatedShare(row) {
  const span2 = row.file.spanOf(["ressourcer", row.index, "andel"]);
  return { message: `${row.area.navn}: ${timeText(row)}`, span: span2 };
}
function likeliestSlip(shares, sum) {
  const [first] = shares;
  if (!first) throw new Error("A sum has shares");
  let best = { share: first, score: 0 };
  for (const share4 of shares) {
    const corrected = round(share4.value + 100 - sum);
    const alike = (value) => shares.filter((other) => other !== share4 && other.value === value).length;
    const isSlip2 = Math.abs(share4.value - corrected) <= 10 || differsByADigit(share4.value, corrected);
    const isPossible = corrected > 0 && corrected <= 100 && isSlip2;
    const asOthers = alike(corrected) > 0 ? 3 + Math.min(alike(corrected), 3) : 0;
    const unlikeOthers = alike(share4.value) > 0 ? 0 : 2;
    const rounder = isRound(corrected) && !isRound(share4.value) ? 1 : 0;
    const score = isPossible ? 1 + asOthers + unlikeOthers + rounder : 0;
    if (score >= best.score) best = { share: share4, score };
  }
  return best;
}
function isRound(value) {
  return value % 5 === 0;
}
function differsByADigit(a, b) {
  const [long3, short4] = [String(a), String(b)].sort((one, other) => other.length - one.length);
  if (long3.length === short4.length) return [...long3].filter((digit2, at2) => digit2 !== short4[at2]).length === 1;
  const at = [...long3].findIndex((digit2, index) => digit2 !== short4[index]);
  return long3.length === short4.length + 1 && long3.slice(0, at) + long3.slice(at + 1) === short4;
}
function likeliestLoss(context, role4, shares, deficit) {
  const having = new Set(shares.map(({ row }) => row.area.id));
  const without2 = subAgreementFiles(context).filter(({ area: area2 }) => !having.has(area2.id));
  const speaking = new Set(
    mentionsIn(context.values).flatMap(({ id, text: text3 }) => id === role4.id ? [text3.file.file] : [])
  );
  const fewestRows = without2.toSorted((a, b) => rowCount(a) - rowCount(b));
  const found2 = fewestRows.find(({ file }) => speaking.has(file)) ?? fewestRows[0];
  if (!found2) return null;
  const isOnlyOne = without2.length === 1 ? 1 : 0;
  const asOthers = shares.some(({ value }) => value === deficit) ? 3 : 0;
  const score = 1 + (speaking.has(found2.file) ? 3 : 0) + isOnlyOne + asOthers;
  return { span: placeOfRow(context, found2, role4), score };
}
function rowCount({ content: content2 }) {
  return content2.ressourcer?.length ?? 0;
}
function placeOfRow(context, { file, content: content2 }, role4) {
  const ids = (content2.ressourcer ?? []).map(({ stilling }) => stilling);
  return placeInList(file, ["ressourcer"], ids, role4.id, orderOf(rolesOf(context).map(({ id }) => id)));
}
function round(value) {
  return Math.round(value * 1e6) / 1e6;
}

// src/check/rules/staff/shares-and-hours.ts
function sharesAndHours(context) {
  const rows = staffRows(context);
  return rolesOf(context).flatMap((role4) => {
    const own = rows.get(role4.id) ?? [];
    const inHours = own.filter(({ staffing: staffing2 }) => staffing2["timer-pr-uge"]);
    const inShares = own.filter(({ staffing: staffing2 }) => typeof staffing2.andel === "object");
    const [odd, usual] = inHours.length <= inShares.length ? [inHours, inShares] : [inShares, inHours];
    const row = odd.at(-1);
    if (!row) return [];
    const others = usual.filter((other) => other !== row);
    const unit2 = odd === inHours ? "procent" : "timer";
    const message = `\xAB${role4.navn}\xBB er her opgjort i ${odd === inHours ? "timer" : "procent"}, ellers i ${unit2}`;
    const isBoth = others.length === 0;
    return [
      diagnose("HP603", isBoth ? `\xAB${role4.navn}\xBB har b\xE5de en andel og et timetal` : message, placeOf2(row), {
        help: isBoth ? "Skriv kun det ene" : `Regn tiden om til ${unit2}, s\xE5 den kan l\xE6gges sammen med resten`,
        related: others.map((other) => ({ message: `${other.area.navn}: ${timeText(other)}`, span: placeOf2(other) }))
      })
    ];
  });
}
function placeOf2({ file, index, staffing: staffing2 }) {
  return file.spanOf(["ressourcer", index, staffing2["timer-pr-uge"] ? "timer-pr-uge" : "andel"]);
}

// src/check/rules/staff/staff-time.ts
function staffTime({ plan: plan3, files }) {
  return plan3.subAgreements.flatMap(({ area: area2, content: content2 }) => {
    const file = files.find(({ kind: kind2, name: name2 }) => kind2 === "subAgreement" && name2 === area2.id)?.file;
    return (content2.ressourcer ?? []).flatMap((staffing2, index) => {
      if (!file || staffing2.andel !== void 0 || staffing2["timer-pr-uge"] !== void 0) return [];
      const help = "Tilf\xF8j andel (fx 25 %) eller timer-pr-uge, eller skriv \xABandel: ikke oplyst\xBB";
      const message = `Det fremg\xE5r ikke, hvor meget af tiden \xAB${staffing2.stilling}\xBB bruger p\xE5 indsatsomr\xE5det`;
      return [diagnose("HP301", message, file.spanOf(["ressourcer", index, "stilling"]), { help })];
    });
  });
}

// src/check/rules/staff/index.ts
var staffRules = [
  staffTime,
  sameRoleTwice,
  sharesAndHours,
  shareSum,
  roleWithoutTime,
  fullTimeHours,
  roleFinancing,
  cofinancing
];

// src/check/index.ts
var ruleGroups = {
  references: referencesRules,
  form: formRules,
  names: namesRules,
  period: periodRules,
  parties: partiesRules,
  goals: goalsRules,
  activities: activitiesRules,
  staff: staffRules,
  language: languageRules,
  privacy: privacyRules
};
var sourceRules = [cprNumbers];
function checkPlan(input, earlier = []) {
  const context = new CheckContext(input);
  const findings3 = Object.values(ruleGroups).flatMap((rules) => rules.flatMap((rule) => rule(context)));
  return exceptFindings([...earlier, ...findings3], context.files);
}
function checkSource(source2) {
  return sourceRules.flatMap((rule) => rule(source2));
}

// src/load/edition-folder.ts
import { readdir as readdir2, readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
async function loadEditionFolder(templatesDir, id) {
  const dir = join2(templatesDir, id);
  const shown = `templates/${id}`;
  const templates = /* @__PURE__ */ new Map();
  for (const name2 of (await readdir2(dir)).filter((file) => file.endsWith(".hbs")).sort()) {
    const text3 = await readFile2(join2(dir, name2), "utf8");
    templates.set(name2.slice(0, -".hbs".length), { path: `${shown}/${name2}`, text: text3 });
  }
  const [form, wording] = await Promise.all([ownFile(dir, shown, "formular.yaml"), ownFile(dir, shown, "ordlyd.yaml")]);
  return { id, form, wording, templates };
}
async function ownFile(dir, shown, name2) {
  const { source: source2, diagnostics } = decodeSource(await readFile2(join2(dir, name2)), `${shown}/${name2}`);
  const parsed = source2 ? readYamlFile(source2) : { file: null, diagnostics };
  if (parsed.file) return parsed.file;
  throw new Error(`${shown}/${name2}: ${parsed.diagnostics[0]?.message ?? "cannot be read"}`);
}

// src/model/editions/2019-26/attachments.ts
import { z as z10 } from "zod";

// src/model/exception.ts
init_field();
import { z as z8 } from "zod";

// src/model/values/text.ts
init_field();
import { z as z7 } from "zod";
var longest4 = { line: 5e3, prose: 6e4 };
var mostSigns = 3e3;
var manySpaces = /[^\S\n]{201}/;
var signs3 = /[*_[\]`<>&\\!|~]|[-+] |\d[.)] /g;
function tooMuch(text3, most2) {
  const figure = (count4) => String(count4).replaceAll(/\B(?=(\d{3})+$)/g, ".");
  if (text3.length > most2) return `Teksten er p\xE5 ${figure(text3.length)} tegn; h\xF8jst ${figure(most2)} kan l\xE6ses`;
  if (manySpaces.test(text3)) return "Teksten har mere end 200 mellemrum i tr\xE6k";
  if (text3.length < mostSigns) return null;
  let count3 = 0;
  for (const _ of text3.matchAll(signs3)) count3 += 1;
  return count3 > mostSigns ? `Teksten har ${figure(count3)} tegn for opm\xE6rkning; h\xF8jst ${figure(mostSigns)} kan l\xE6ses` : null;
}
var tooMuchHelp = "Del teksten, eller l\xE6g det lange i et bilag";
var oneLine = z7.string().transform((text3, ctx) => {
  const trimmed2 = text3.trim();
  const problem = tooMuch(trimmed2, longest4.line);
  if (problem !== null) return reject(ctx, "HP125", problem, tooMuchHelp);
  if (!trimmed2.includes("\n")) return trimmed2;
  return reject(
    ctx,
    "HP123",
    "Feltet m\xE5 kun fylde \xE9n linje",
    "Skriv teksten p\xE5 \xE9n linje, og flyt resten til et tekstfelt"
  );
});
var plainText = oneLine.meta({ role: "plain", title: "Tekst", description: "\xC9n linje uden opm\xE6rkning." });
var inlineText = oneLine.meta({
  role: "inline",
  title: "Tekst p\xE5 \xE9n linje",
  description: "\xC9n linje. **fed**, *kursiv*, [link](https://\u2026) og henvisninger som [](#id) kan bruges."
});
var prose = z7.string().superRefine((text3, ctx) => {
  const problem = tooMuch(text3, longest4.prose);
  if (problem !== null) reject(ctx, "HP125", problem, tooMuchHelp);
}).meta({
  role: "prose",
  title: "Tekst",
  description: "Br\xF8dtekst. Begynd med | og skriv p\xE5 de n\xE6ste linjer: afsnit, punkter med -, **fed**, *kursiv*, ### underoverskrift, [link](https://\u2026), fodnoter [^1] og henvisninger som [](#hipphopp), der skriver det aktuelle navn."
});

// src/model/exception.ts
var exception = z8.strictObject({
  kode: described(plainText, "Kode", "Advarslens kode, fx HP384."),
  hvor: described(
    plainText,
    "Hvor",
    "Det sted i filen, som undtagelsen g\xE6lder: et id eller et felt, fx hipphopp, vision eller hipphopp/indhold."
  ),
  grund: described(inlineText, "Grund", "Hvorfor advarslen ikke skal rettes.")
});
var exceptions = described(
  z8.array(exception),
  "Undtagelser",
  "Advarsler, som I har set p\xE5 og lader st\xE5 p\xE5 \xE9t sted, hver med en grund. Fejl kan ikke undtages."
).optional();

// src/model/editions/2019-26/attachments.ts
init_field();

// src/model/values/money.ts
init_field();
import { z as z9 } from "zod";
var million = 1e6;
function parseMoney(text3) {
  const bare3 = text3.trim().replaceAll(/[\s\u00a0\u202f]+/g, " ").replace(/^(?:kr\.?|DKK) ?/i, "").replace(/ ?(?:kr\.?|kroner|DKK)$/i, "");
  const millions = /^(\d{1,6})(?:,(\d{1,6}))? ?(?:mio\.?|millioner|million)$/i.exec(bare3);
  if (millions) return Number(millions[1]) * million + Number((millions[2] ?? "").padEnd(6, "0"));
  const whole2 = /^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(?:00|-))?$/.exec(bare3);
  if (!whole2?.[1]) return null;
  const value = Number(whole2[1].replaceAll(".", ""));
  return Number.isSafeInteger(value) ? value : null;
}
var money2 = z9.string().transform((text3, ctx) => {
  const value = parseMoney(text3);
  const help = "Skriv hele kroner med punktum mellem tusinderne, fx 30.000.000 kr. eller 30 mio. kr.";
  return value ?? reject(ctx, "HP116", `\xAB${text3}\xBB er ikke et bel\xF8b i hele kroner`, help);
}).meta({
  title: "Bel\xF8b",
  description: "Hele kroner, fx 30.000.000 kr. eller 30 mio. kr.",
  editorType: ["string", "integer"]
});

// src/model/editions/2019-26/attachments.ts
var states = ["f\xF8lger", "vedlagt"];
var details = {
  tilstand: described(
    z10.enum(states),
    "Tilstand",
    "\xABf\xF8lger\xBB, n\xE5r bilaget kommer senere, \xABvedlagt\xBB, n\xE5r det er der."
  ).optional(),
  fil: described(plainText, "Fil", "Filens sted i planens mappe, fx bilag/budget.pdf.").optional(),
  bel\u00F8b: described(money2, "Bel\xF8b", "Bilagets samlede bel\xF8b, fx budgettets 30.000.000 kr.").optional(),
  bem\u00E6rkning: inlineText.optional()
};
function attachmentsSchema(form) {
  const attachment2 = byShape(z10.enum(states), z10.strictObject(details));
  const demanded = Object.fromEntries(
    form.bilag.map(({ id, navn }) => [
      id,
      described(attachment2, navn, `Bilaget ${navn}: \xABf\xF8lger\xBB, \xABvedlagt\xBB eller {fil: bilag/\u2026}.`).optional()
    ])
  );
  return z10.strictObject({
    bilag: described(
      z10.strictObject(demanded).meta({ keepsOrder: true }),
      "Bilag",
      "Formularens bilag: \xABf\xF8lger\xBB, \xABvedlagt\xBB eller {fil: \u2026}."
    ),
    \u00F8vrige: described(
      z10.array(z10.strictObject({ id: declaresId("attachment"), navn: plainText, ...details })),
      "\xD8vrige bilag",
      "Andre dokumenter, som teksten henviser til."
    ).optional(),
    organisationsdiagram: described(
      z10.array(
        z10.strictObject({
          id: declaresId("chartNode"),
          navn: plainText,
          under: described(refersTo("chartNode"), "Under", "Id p\xE5 den, som denne h\xF8rer under.").optional(),
          beskrivelse: inlineText.optional()
        })
      ),
      "Organisationsdiagram",
      "Bestyrelse, administration, teams og grupper, og hvem de h\xF8rer under."
    ).optional(),
    undtagelser: exceptions
  });
}

// src/model/editions/2019-26/strategic-agreement.ts
import { z as z14 } from "zod";
init_field();

// src/model/measure.ts
init_field();
import { z as z12 } from "zod";
init_date();

// src/model/values/quantity.ts
init_field();
import { z as z11 } from "zod";
function readQuantity(text3, ctx) {
  const percent2 = /^(.*?)\s*(?:%|pct\.?|procent)$/i.exec(text3.trim());
  const reading = parseDecimal(percent2?.[1] ?? text3);
  if ("ok" in reading) {
    if (percent2 && Math.abs(reading.ok.value) > 100)
      return reject(ctx, "HP110", `En andel kan ikke v\xE6re ${text3}`, "Skriv en v\xE6rdi fra 0 % til 100 %");
    return { ...reading.ok, unit: percent2 ? "percent" : "number" };
  }
  if (reading.problem === "ambiguous")
    return reject(ctx, "HP108", `\xAB${text3}\xBB kan v\xE6re b\xE5de et tusindtal og et decimaltal`, ambiguousHelp(text3));
  const beside2 = besideNumber(text3);
  return reject(
    ctx,
    "HP107",
    beside2?.message ?? `\xAB${text3}\xBB er ikke et tal`,
    beside2?.help ?? "Skriv fx 90,7 % eller 4,6"
  );
}
function ambiguousHelp(text3) {
  const digits = text3.replaceAll(/[^\d.]/g, "");
  return `Skriv ${digits.replaceAll(".", "")} for tusind eller ${digits.replace(".", ",")} for decimaler`;
}
function withoutUnit(text3, { value }, ctx) {
  const message = `Andelen \xAB${text3}\xBB mangler enhed`;
  if (value > 100) return reject(ctx, "HP107", message, "Skriv andelen i procent, h\xF8jst 100 %");
  const percent2 = `${text3.trim()} %`;
  if (value > 1) return reject(ctx, "HP107", message, `Skriv ${percent2}`, percent2);
  const whole2 = String(Math.round(value * 1e4) / 100).replace(".", ",");
  return reject(ctx, "HP107", message, `Skriv ${whole2} %, hvis ${text3} er delen af det hele, og ellers ${percent2}`);
}
var quantity = z11.string().transform(readQuantity).meta({
  title: "V\xE6rdi",
  description: 'Tallet med dansk komma og enhed: "90,7 %" eller "4,6".',
  editorType: ["number", "string"]
});
var share2 = z11.string().transform((text3, ctx) => {
  const value = readQuantity(text3, ctx);
  if (value === z11.NEVER || ctx.issues.length > 0) return z11.NEVER;
  if (value.value < 0)
    return reject(ctx, "HP110", `En andel kan ikke v\xE6re ${text3}`, "Skriv en andel fra 0 % til 100 %");
  if (value.unit === "percent") return value;
  return withoutUnit(text3, value, ctx);
}).meta({ title: "Andel", description: "En andel i procent, fx 25 %." });

// src/model/measure.ts
var notMeasured = "opg\xF8res ikke";
var notStated = "ikke oplyst";
var single = {
  hvor: described(
    plainText,
    "Hvor",
    "Hvad tallet d\xE6kker, n\xE5r det ikke er alle boligomr\xE5der, fx Slagelse Kommune."
  ).optional(),
  v\u00E6rdi: quantity.optional(),
  \u00E5r: described(year, "\xC5r", "\xC5ret, som tallet g\xE6lder for.").optional(),
  v\u00E6rdier: described(
    z12.record(refersTo("area"), quantity),
    "V\xE6rdier",
    "\xC9n v\xE6rdi for hvert boligomr\xE5de, ved omr\xE5dets id."
  ).optional(),
  bem\u00E6rkning: described(inlineText, "Bem\xE6rkning", "Fx hvilket valg, eller hvorn\xE5r det er opgjort.").optional()
};
var measureGroup = z12.strictObject(single).transform((value, ctx) => {
  if (value.v\u00E6rdi === void 0 !== (value.v\u00E6rdier === void 0)) return value;
  const help = "Skriv enten v\xE6rdi (\xE9t tal) eller v\xE6rdier (\xE9t tal for hvert omr\xE5de)";
  return reject(ctx, "HP115", value.v\u00E6rdi ? "Der st\xE5r b\xE5de v\xE6rdi og v\xE6rdier" : "Der mangler en v\xE6rdi", help);
});
var baseline = byShape(z12.enum([notMeasured, notStated]), z12.array(measureGroup).min(1), measureGroup).meta({
  unknownValue: notStated,
  description: 'Udgangspunktet: {v\xE6rdi: "90,7 %", \xE5r: 2019}, flere omr\xE5der {\xE5r: 2019, v\xE6rdier: {ringparken: "26,17 %"}}, \xABopg\xF8res ikke\xBB eller \xABikke oplyst\xBB.'
});

// src/model/open-point.ts
init_field();
import { z as z13 } from "zod";
var openPoint = z13.strictObject({
  emne: described(plainText, "Emne", "Hvad det drejer sig om, p\xE5 \xE9n linje."),
  tekst: described(prose, "Tekst", "Hvad der ikke h\xE6nger sammen, og hvad der skal afklares.")
});
var openPoints2 = described(
  z13.array(openPoint),
  "\xC5bne punkter",
  "Det, som I ved skal afklares. St\xE5r i udkastet; et endeligt dokument m\xE5 ikke have \xE5bne punkter."
).optional();

// src/model/editions/2019-26/strategic-agreement.ts
function fixedBaselines({ kommune: kommune2 }) {
  const municipal2 = described(baseline, "Baseline kommune", "Tallet for hele kommunen.");
  return z14.strictObject({
    boligomr\u00E5de: formField(baseline, "Baseline boligomr\xE5de", "strategisk.indikatorer"),
    kommune: kommune2 ? formField(municipal2, "Baseline kommune", "strategisk.indikatorer") : municipal2.optional()
  });
}
function strategicAgreementSchema(form) {
  const indicators2 = form.indsatsomr\u00E5der.flatMap((area2) => area2.indikatorer);
  const perIndicator = Object.fromEntries(
    indicators2.map((indicator4) => [
      indicator4.id,
      formField(fixedBaselines(indicator4), indicator4.tekst, "strategisk.indikatorer")
    ])
  );
  const perArea = Object.fromEntries(
    form.indsatsomr\u00E5der.map(({ id, navn }) => [id, described(prose, navn, `Problemkompleks for ${navn}.`).optional()])
  );
  return z14.strictObject({
    "kort-om-boligomr\xE5det": formField(prose, "Kort om boligomr\xE5det", "strategisk.kort-om-boligomr\xE5det"),
    vision: formField(prose, "Vision for boligomr\xE5det", "strategisk.vision"),
    organisering: formField(prose, "Organisering", "strategisk.organisering"),
    samspil: formField(prose, "Samspil med centrale tiltag og indsatser", "strategisk.samspil"),
    indikatorer: formField(
      z14.strictObject(perIndicator).meta({ keepsOrder: true }),
      "Faste indikatorer",
      "strategisk.indikatorer"
    ),
    problemkompleks: formField(
      z14.strictObject(perArea).meta({ keepsOrder: true }),
      "Problemkompleks",
      "strategisk.problemkompleks"
    ),
    "lokal-evaluering": formField(prose, "Lokal evaluering", "strategisk.lokal-evaluering"),
    "\xE5bne-punkter": openPoints2,
    undtagelser: exceptions
  });
}

// src/model/editions/2019-26/sub-agreement.ts
import { z as z20 } from "zod";
init_field();

// src/model/indicator.ts
init_field();
import { z as z16 } from "zod";

// src/model/target.ts
init_field();
import { z as z15 } from "zod";
init_date();
var monitoring = "monitorering";
var targetGroup = z15.strictObject({
  antal: count2.optional(),
  mindst: described(count2, "Mindst", "Et mindste antal.").optional(),
  andel: share2.optional(),
  enhed: described(plainText, "Enhed", "Hvad der t\xE6lles, fx b\xF8rnefamilier.").optional(),
  pr: described(
    z15.enum(["\xE5r", "periode", "forl\xF8b"]).meta({
      valueHelp: {
        \u00E5r: "M\xE5let g\xE6lder hvert \xE5r for sig.",
        periode: "M\xE5let g\xE6lder hele perioden under \xE9t.",
        forl\u00F8b: "M\xE5let g\xE6lder hvert forl\xF8b eller hold."
      }
    }),
    "Pr.",
    "Om m\xE5let g\xE6lder hvert \xE5r, hele perioden eller hvert forl\xF8b."
  ).optional(),
  senest: described(year, "Senest", "\xC5ret, hvor m\xE5let skal v\xE6re n\xE5et.").optional(),
  bem\u00E6rkning: described(inlineText, "Bem\xE6rkning", "Fx \xABheraf mindst 3 til unge fra boligomr\xE5derne\xBB.").optional()
}).transform((value, ctx) => {
  const given = [value.antal, value.mindst, value.andel].filter((amount) => amount !== void 0).length;
  if (given === 1) return value;
  const help = "Skriv \xE9t af felterne antal, mindst og andel";
  return reject(
    ctx,
    "HP115",
    given === 0 ? "M\xE5let mangler et tal" : "M\xE5let har flere tal, der modsiger hinanden",
    help
  );
});
var target2 = byShape(z15.enum([monitoring, notStated]), targetGroup).meta({
  unknownValue: notStated,
  description: "M\xE5let: {antal: 40, enhed: b\xF8rnefamilier, pr: \xE5r}, {andel: 25 %, senest: 2025}, \xABmonitorering\xBB eller \xABikke oplyst\xBB."
});

// src/model/indicator.ts
var source = refersTo("dataSource", "organisation", "unit");
var indicator = z16.strictObject({
  id: declaresId("indicator"),
  tekst: described(inlineText, "Indikator", "Hvad der m\xE5les, p\xE5 \xE9n linje og uden m\xE5ltallet: det st\xE5r under m\xE5l."),
  aktivitet: described(
    byShape(refersTo("activity"), z16.array(refersTo("activity")).min(1)),
    "Aktivitet",
    "Id p\xE5 den aktivitet, som indikatoren m\xE5ler direkte. Udelades, n\xE5r den g\xE6lder hele indsatsomr\xE5det."
  ).optional(),
  boligomr\u00E5de: formField(baseline, "Baseline boligomr\xE5de/m\xE5lgruppe", "delaftale.indikatorer"),
  sammenligning: described(baseline, "Evt. anden baseline", "Fx tallet for hele kommunen.").optional(),
  m\u00E5l: formField(target2, "M\xE5l", "delaftale.m\xE5l"),
  datakilde: formField(
    byShape(
      source,
      z16.strictObject({
        kilde: described(source, "Kilde", "Id p\xE5 datakilden eller p\xE5 den organisation, som tallet kommer fra."),
        bem\u00E6rkning: inlineText.optional()
      })
    ),
    "Datakilde",
    "delaftale.indikatorer"
  ),
  note: described(inlineText, "Note", "Forklaring, der trykkes under indikatoren.").optional()
});
var subGoal = z16.strictObject({
  id: declaresId("subGoal"),
  tekst: described(inlineText, "Delm\xE5l", "Et skridt p\xE5 vejen mod de overordnede m\xE5l."),
  indikatorer: described(z16.array(indicator).min(1), "Indikatorer", "Mindst \xE9n indikator for hvert delm\xE5l.")
});

// src/model/organisation.ts
init_field();
import { z as z17 } from "zod";
var name = described(plainText, "Navn", "Det fulde navn, som det skal st\xE5 i alle dokumenter.");
var shortName = described(plainText, "Kortnavn", "Forkortelse eller daglig betegnelse, fx FOB.").optional();
var unit = z17.strictObject({ id: declaresId("unit"), navn: name, kortnavn: shortName });
var kinds4 = [
  "boligorganisation",
  "kommune",
  "politi",
  "forening",
  "fond",
  "virksomhed",
  "statslig",
  "gruppe",
  "anden"
];
var kindHelp = {
  boligorganisation: "Almen boligorganisation.",
  kommune: "Kommunen som helhed; dens centre og institutioner st\xE5r under enheder.",
  politi: "Politikredsen.",
  forening: "Frivillig eller selvejende forening, ved navn.",
  fond: "Fond, der st\xF8tter planen.",
  virksomhed: "Privat virksomhed, ved navn.",
  statslig: "Statslig myndighed eller institution, fx VIVE.",
  gruppe: "Flere under \xE9t, fx lokale foreninger.",
  anden: "Alt andet."
};
var organisation = z17.strictObject({
  id: declaresId("organisation"),
  navn: name,
  kortnavn: shortName,
  type: described(
    z17.enum(kinds4).meta({ valueHelp: kindHelp }),
    "Type",
    "Hvad organisationen er. \xABgruppe\xBB bruges om fx lokale foreninger under \xE9t."
  ),
  kommunekode: described(z17.string().regex(/^\d{3}$/), "Kommunekode", 'Tre cifre, i "anf\xF8rselstegn".').optional(),
  cvr: described(z17.string().regex(/^\d{8}$/), "CVR-nummer", 'Otte cifre, i "anf\xF8rselstegn".').optional(),
  enheder: described(z17.array(unit), "Enheder", "Afdelinger, centre og institutioner med egne opgaver.").optional()
});
var partyFields = {
  part: described(refersTo("organisation", "unit"), "Part", "Id p\xE5 organisationen eller enheden."),
  funktion: described(
    plainText,
    "Funktion",
    "Hvilken stilling eller funktion, fx Socialchef. Aldrig et navn."
  ).optional(),
  bem\u00E6rkning: described(inlineText, "Bem\xE6rkning", "Fx \xABherunder de involverede institutioner\xBB.").optional()
};
var party = byShape(refersTo("organisation", "unit"), z17.strictObject(partyFields));
var subAgreementParty = byShape(
  refersTo("organisation", "unit"),
  z17.strictObject({
    ...partyFields,
    som: described(
      z17.literal("samarbejdspartner"),
      "Som",
      "\xABsamarbejdspartner\xBB, n\xE5r parten er med i delaftalen uden at v\xE6re part i den strategiske aftale."
    ).optional()
  })
);

// src/model/editions/2019-26/activity.ts
init_field();
import { z as z19 } from "zod";

// src/model/values/ages.ts
init_field();
import { z as z18 } from "zod";
var readings = [
  {
    pattern: /^(?:ca\. ?)?(\d{1,3}) ?(?:-|–|til) ?(\d{1,3}) ?(?:år|-årige|årige)?$/,
    read: (m) => [Number(m[1]), Number(m[2])]
  },
  // A school class counts as the age at which most pupils begin it.
  {
    pattern: /^(?:fra )?(\d{1,2})\. klasse til (\d{1,3}) år$/,
    read: (m) => [Number(m[1]) + 6, Number(m[2])]
  },
  { pattern: /^(\d{1,3}) ?\+(?: ?år)?$/, read: (m) => [Number(m[1]), null] },
  { pattern: /^fra (\d{1,3}) til (\d{1,3}) år$/, read: (m) => [Number(m[1]), Number(m[2])] },
  { pattern: /^(\d{1,3}) år (?:og|eller) (?:opefter|derover|ældre|mere)$/, read: (m) => [Number(m[1]), null] },
  { pattern: /^fra (\d{1,3}) år$/, read: (m) => [Number(m[1]), null] },
  { pattern: /^over (\d{1,3}) år$/, read: (m) => [Number(m[1]) + 1, null] },
  { pattern: /^(?:op til|til og med) (\d{1,3}) år$/, read: (m) => [null, Number(m[1])] },
  { pattern: /^under (\d{1,3}) år$/, read: (m) => [null, Number(m[1]) - 1] },
  { pattern: /^(\d{1,3}) år$/, read: (m) => [Number(m[1]), Number(m[1])] }
];
function parseAges(text3) {
  const trimmed2 = text3.trim();
  for (const { pattern: pattern8, read: read2 } of readings) {
    const match = pattern8.exec(trimmed2.toLowerCase());
    if (!match) continue;
    const [from, to] = read2(match);
    return from !== null && to !== null && from > to ? null : { from, to, text: trimmed2 };
  }
  return null;
}
var agesHelp = "Skriv fx 13-17 \xE5r, 18+ eller op til 25 \xE5r; ord om gruppen h\xF8rer til i feltet hvem";
var ages = z18.string().transform((text3, ctx) => {
  const value = parseAges(text3);
  return value ?? reject(ctx, "HP113", `\xAB${text3}\xBB kan ikke l\xE6ses som en aldersgruppe`, agesHelp);
}).meta({ title: "Alder", description: "Fx 13-17 \xE5r, 18+, over 18 \xE5r eller op til 25 \xE5r." });

// src/model/editions/2019-26/activity.ts
var purposeParts = z19.strictObject({
  indledning: described(prose, "Indledning", "Hvad aktiviteten er, kort.").optional(),
  individniveau: described(prose, "P\xE5 individniveau", "Hvad den enkelte f\xE5r ud af det, i punkter.").optional(),
  gruppeniveau: described(prose, "P\xE5 gruppeniveau", "Hvad gruppen eller omr\xE5det f\xE5r ud af det, i punkter.").optional(),
  bidrag: described(prose, "Bidrag", "Hvordan aktiviteten bidrager til sit eget indsatsomr\xE5de, i punkter.").optional(),
  "bidrager-desuden-til": described(
    z19.record(refersTo("focusArea"), prose),
    "Bidrager desuden til",
    "Andre indsatsomr\xE5der ved deres id, i punkter."
  ).optional(),
  afslutning: described(prose, "Afslutning", "En sidste bem\xE6rkning om form\xE5let.").optional()
});
var targetGroup2 = z19.strictObject({
  hvem: described(inlineText, "Hvem", "Hvem gruppen er, fx drenge fra boligomr\xE5derne."),
  alder: ages.optional(),
  antal: described(plainText, "Antal", "Hvor mange, fx ca. 8-12 p\xE5 hvert hold.").optional(),
  prioritet: described(
    z19.enum(["prim\xE6r", "sekund\xE6r"]),
    "Prioritet",
    "Om gruppen er den prim\xE6re eller en sekund\xE6r."
  ).optional(),
  beskrivelse: described(inlineText, "Beskrivelse", "Mere om gruppen, p\xE5 \xE9n linje.").optional()
});
var responsibility = z19.strictObject({
  form: described(
    z19.enum(["helhedsplanen", "delt", "kommunen"]).meta({
      valueHelp: {
        helhedsplanen: "Helhedsplanen har ansvaret alene.",
        delt: "Helhedsplanen deler ansvaret med en eller flere parter.",
        kommunen: "Kommunen har ansvaret."
      }
    }),
    "Form",
    "Hvem der har ansvaret: helhedsplanen alene, delt med andre eller kommunen."
  ).optional(),
  roller: described(
    z19.array(
      z19.strictObject({
        part: described(refersTo("organisation", "unit"), "Part", "Id p\xE5 organisationen eller enheden.").optional(),
        stilling: described(refersTo("role"), "Stilling", "Id p\xE5 stillingen.").optional(),
        opgaver: described(prose, "Opgaver", "Hvad de g\xF8r i aktiviteten.")
      })
    ),
    "Roller",
    "Hvem der har hvilke opgaver."
  ).optional(),
  beskrivelse: described(prose, "Beskrivelse", "Mere om ansvar og roller.").optional()
});
var activity = z19.strictObject({
  id: declaresId("activity"),
  navn: described(plainText, "Aktivitetsnavn", "Aktivitetens navn, ens overalt."),
  kort: described(inlineText, "Kort beskrivelse", "\xC9n linje til delaftalens liste over aktiviteter.").optional(),
  omr\u00E5der: formField(z19.array(refersTo("area")).min(1), "Omr\xE5der", "aktivitet.omr\xE5der"),
  "omr\xE5der-bem\xE6rkning": described(inlineText, "Bem\xE6rkning til omr\xE5der", "Fx \xABprim\xE6rt\xBB.").optional(),
  medfinansiering: described(
    z19.literal("kommunal"),
    "Medfinansiering",
    "\xABkommunal\xBB, n\xE5r aktiviteten er del af den kommunale medfinansiering."
  ).optional(),
  delaktiviteter: described(
    z19.array(z19.strictObject({ navn: plainText, beskrivelse: inlineText.optional() })),
    "Delaktiviteter",
    "Navngivne dele, n\xE5r \xE9t skema rummer flere."
  ).optional(),
  form\u00E5l: formField(byShape(prose, purposeParts), "Form\xE5l", "aktivitet.form\xE5l"),
  m\u00E5lgrupper: formField(
    byShape(
      prose,
      z19.strictObject({
        grupper: described(
          z19.array(targetGroup2),
          "Grupper",
          "\xC9n gruppe i hvert punkt: hvem, alder og antal."
        ).optional(),
        beskrivelse: prose.optional()
      })
    ),
    "M\xE5lgruppe(r)",
    "aktivitet.m\xE5lgrupper"
  ),
  indhold: formField(prose, "Indhold", "aktivitet.indhold"),
  praksis: described(prose, "Praksis", "Hvordan aktiviteten udf\xF8res, n\xE5r det ikke st\xE5r under indhold.").optional(),
  forankring: described(prose, "Forankring", "Overvejelser om, hvordan aktiviteten lever videre.").optional(),
  ansvar: formField(byShape(prose, responsibility), "Ansvars- og rollefordeling", "aktivitet.ansvar")
});

// src/model/editions/2019-26/sub-agreement.ts
var staffing = z20.strictObject({
  stilling: described(refersTo("role"), "Stilling", "Id p\xE5 stillingen."),
  andel: described(byShape(z20.literal(notStated), share2), "Andel", "Hvor stor en del af stillingen, fx 25 %.").meta({ unknownValue: notStated }).optional(),
  "timer-pr-uge": hours.optional(),
  aktivitet: described(refersTo("activity"), "Aktivitet", "N\xE5r tiden er knyttet til \xE9n aktivitet.").optional(),
  bem\u00E6rkning: inlineText.optional()
});
function subAgreementSchema(form) {
  const names4 = form.indsatsomr\u00E5der.map((area2) => area2.navn);
  return z20.strictObject({
    indsatsomr\u00E5de: described(z20.enum(names4), "Indsatsomr\xE5de", "Formularens eget navn p\xE5 indsatsomr\xE5det."),
    parter: formField(z20.array(subAgreementParty).min(1), "Delaftalens parter", "delaftale.parter"),
    "parter-bem\xE6rkning": described(
      prose,
      "Bem\xE6rkning til parterne",
      "Mere om parterne og deres samarbejde."
    ).optional(),
    indikatortabel: described(
      z20.strictObject({
        bem\u00E6rkning: inlineText.optional(),
        boligomr\u00E5de: plainText.optional(),
        sammenligning: plainText.optional()
      }),
      "Indikatortabel",
      "Tabellens anden hovedr\xE6kke: hvad der g\xE6lder alle indikatorer."
    ).optional(),
    delm\u00E5l: formField(z20.array(subGoal).min(1), "Delm\xE5l og indikatorer", "delaftale.delm\xE5l"),
    aktiviteter: formField(z20.array(activity).min(1), "Aktiviteter", "delaftale.aktiviteter"),
    ressourcer: formField(z20.array(staffing).min(1), "Medarbejderressourcer", "delaftale.ressourcer"),
    "ressourcer-bem\xE6rkning": described(prose, "Bem\xE6rkning til ressourcerne", "Mere om medarbejderne.").optional(),
    "kommunal-sammenh\xE6ng": formField(prose, "Sammenh\xE6ng med den kommunale indsats", "delaftale.kommunal-sammenh\xE6ng"),
    revision: formField(prose, "Revision af delaftalen", "delaftale.revision"),
    "\xE5bne-punkter": openPoints2,
    undtagelser: exceptions
  });
}

// src/model/editions/index.ts
var schemaMakers = {
  "2019-26": (form) => ({
    strategicAgreement: strategicAgreementSchema(form),
    subAgreement: subAgreementSchema(form),
    attachments: attachmentsSchema(form)
  })
};
var editions = schemaMakers;

// src/prose/parse.ts
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
function parseProse(text3) {
  const root2 = fromMarkdown(text3, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });
  const problems = [];
  const references3 = [];
  const used = /* @__PURE__ */ new Set();
  const defined = /* @__PURE__ */ new Map();
  visit(root2, (node) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const report11 = (code, message, help) => problems.push({ code, message, help, start, end });
    const refused = refusedNames[node.type];
    if (refused) report11("HP120", `${refused} kan ikke bruges her`, allowedHelp);
    if (node.type === "heading" && node.depth !== 3 && node.depth !== 4)
      report11("HP120", "Underoverskrifter skrives med tre eller fire #", "Skriv fx ### Underoverskrift");
    if (node.type === "link") {
      if (node.url.startsWith("#")) references3.push({ id: node.url.slice(1), start, end });
      else if (!isLinkTarget(node.url)) report11("HP121", `Linket \xAB${node.url}\xBB kan ikke bruges`, linkHelp);
      else if (node.children.length === 0)
        report11("HP121", "Linket mangler en tekst", "Skriv fx [kvinfo.dk](https://kvinfo.dk)");
    }
    if (node.type === "footnoteReference") used.add(node.identifier);
    if (node.type === "footnoteDefinition" && defined.has(node.identifier))
      report11(
        "HP122",
        `Fodnoten [^${node.label ?? node.identifier}] har to tekster`,
        "Giv den ene et andet nummer, eller slet den"
      );
    else if (node.type === "footnoteDefinition") defined.set(node.identifier, node);
  });
  problems.push(...loneNotes(defined, used), ...undefinedNotes(text3, defined));
  return { root: root2, problems, references: references3 };
}
function isLinkTarget(url) {
  return /^(https?:\/\/|mailto:)/.test(url);
}
var refusedNames = {
  html: "HTML",
  code: "Kodeblokke",
  inlineCode: "Kode",
  image: "Billeder",
  imageReference: "Billeder",
  blockquote: "Citatblokke",
  thematicBreak: "Vandrette streger",
  definition: "Linkdefinitioner",
  linkReference: "Linkhenvisninger"
};
var allowedHelp = "Brug afsnit, punkter med -, tal-lister, **fed**, *kursiv*, links, fodnoter og ### underoverskrifter; skriv \\ foran et tegn, der skal st\xE5 som det er";
var linkHelp = "Begynd med https:// eller mailto:, eller henvis til et id med #";
function loneNotes(defined, used) {
  return [...defined].filter(([identifier2]) => !used.has(identifier2)).map(([identifier2, node]) => ({
    code: "HP122",
    message: `Fodnoten [^${identifier2}] bruges ikke i teksten`,
    help: `Skriv [^${identifier2}] d\xE9r, hvor noten h\xF8rer til, eller slet den`,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0
  }));
}
function undefinedNotes(text3, defined) {
  return [...text3.matchAll(/\[\^([^\]\s]+)\]/g)].filter((match) => !defined.has((match[1] ?? "").toLowerCase())).map((match) => ({
    code: "HP122",
    message: `Fodnoten ${match[0]} har ingen tekst`,
    help: `Skriv teksten p\xE5 sin egen linje: ${match[0]}: \u2026`,
    start: match.index,
    end: match.index + match[0].length
  }));
}
function visit(node, see) {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
}

// src/prose/reader.ts
var ProseReader = class {
  parsed = /* @__PURE__ */ new Map();
  read(text3) {
    const known8 = this.parsed.get(text3);
    if (known8) return known8;
    const parsed = parseProse(text3);
    this.parsed.set(text3, parsed);
    return parsed;
  }
  /** Lets go of what was parsed; a text that is asked for again is parsed again. */
  forget() {
    this.parsed.clear();
  }
};

// src/diagnostics/print/harmless.ts
function harmless(value) {
  return value.replaceAll(/\p{Cc}/gu, (character) => character === "	" ? "\u2192" : character === "\n" ? " " : "\uFFFD");
}

// src/diagnostics/print/order.ts
var rank = { error: 0, warning: 1, note: 2 };
function inOrder(diagnostics) {
  const worst = /* @__PURE__ */ new Map();
  for (const d of diagnostics) worst.set(pathOf(d), Math.min(worst.get(pathOf(d)) ?? 9, rank[d.severity]));
  const by = (d) => [
    worst.get(pathOf(d)) ?? 9,
    pathOf(d),
    rank[d.severity],
    isSpan(d.at) ? d.at.start : 0
  ];
  return diagnostics.map((diagnostic) => ({ diagnostic, key: by(diagnostic) })).sort((a, b) => compare2(a.key, b.key)).map(({ diagnostic }) => diagnostic);
}
function pathOf({ at }) {
  if (at === null) return "";
  return isSpan(at) ? at.source.path : at.path;
}
function compare2(a, b) {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? 0;
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}

// src/diagnostics/print/paint.ts
import { styleText } from "node:util";
function painter(colour2) {
  return colour2 ? (style, text3) => styleText(style, text3, { validateStream: false }) : (_style, text3) => text3;
}

// src/diagnostics/print/pretty.ts
var severityNames = { error: "fejl", warning: "advarsel", note: "bem\xE6rkning" };
var severityColours = { error: "red", warning: "yellow", note: "cyan" };
function printPretty(diagnostics, options) {
  const { limit, isNew = () => false } = options;
  const ordered = inOrder(diagnostics);
  const fresh = ordered.filter(isNew).slice(0, limit);
  const others = ordered.filter((diagnostic) => !isNew(diagnostic)).slice(0, limit - fresh.length);
  const rest = ordered.length - fresh.length - others.length;
  return [
    ...others.map((diagnostic) => printOne(diagnostic, options)),
    ...rest > 0 ? [`\u2026 og ${rest} mere, som ikke er vist. Se alle med: npx helhedsplan check --all`] : [],
    ...fresh.map((diagnostic) => printOne(diagnostic, options))
  ].join("\n\n");
}
function printOne(diagnostic, { colour: colour2, isNew }) {
  const paint = painter(colour2);
  const severity = severityColours[diagnostic.severity];
  const where = harmless(isSpan(diagnostic.at) ? location(diagnostic.at) : pathOf(diagnostic));
  const head = [
    where === "" ? "" : `${paint("bold", where)}  `,
    `${paint(severity, `${severityNames[diagnostic.severity]} ${diagnostic.code}`)}  ${harmless(diagnostic.message)}`,
    isNew?.(diagnostic) ? paint("bold", "  (ny)") : ""
  ].join("");
  const lines4 = [head];
  if (isSpan(diagnostic.at)) lines4.push(frame(diagnostic.at, (value) => paint(severity, value)));
  for (const related of diagnostic.related)
    lines4.push(`      = ${harmless(related.message)}: ${harmless(location(related.span))}`);
  if (diagnostic.help) lines4.push(`      = ${harmless(diagnostic.help)}`);
  return lines4.join("\n");
}
function location({ source: source2, start }) {
  const { line, column } = source2.positionAt(start);
  return `${source2.path}:${line}:${column}`;
}
var frameWidth = 120;
function frame({ source: source2, start, end }, paint) {
  const from = source2.positionAt(start);
  const to = source2.positionAt(end);
  const text3 = maskCprNumbers(source2.line(from.line));
  const shownFrom = Math.max(0, from.column - 1 - 60);
  const shown = text3.slice(shownFrom, shownFrom + frameWidth);
  const endColumn = to.line === from.line ? to.column : text3.length + 1;
  const width = Math.max(1, Math.min(endColumn - from.column, frameWidth - (from.column - 1 - shownFrom)));
  const gutter = String(from.line).padStart(5);
  const indent = " ".repeat(from.column - 1 - shownFrom);
  return `${gutter} \u2502 ${harmless(shown)}
${" ".repeat(5)} \u2502 ${indent}${paint("\u2500".repeat(width))}`;
}

// src/model/edition-form.ts
init_date();
import { z as z22 } from "zod";

// src/model/values/yes-no.ts
init_field();
import { z as z21 } from "zod";
var words3 = /* @__PURE__ */ new Map([
  ["ja", true],
  ["true", true],
  ["nej", false],
  ["false", false]
]);
var yesNo = z21.string().transform((text3, ctx) => {
  const value = words3.get(text3.trim().toLowerCase());
  return value ?? reject(ctx, "HP111", `\xAB${text3}\xBB er hverken ja eller nej`, "Skriv ja eller nej");
}).meta({ title: "Ja eller nej", description: "ja eller nej", editorType: ["string", "boolean"] });

// src/model/edition-form.ts
var colour = z22.string().regex(/^#[0-9A-F]{6}$/i);
var fixedIndicator = z22.strictObject({
  id: declaresId("indicator"),
  tekst: plainText,
  enhed: z22.enum(["procent", "karakter"]),
  /** `nej`: the figure is never made for the municipality, and the form prints «Opgøres ikke». */
  kommune: yesNo,
  datakilde: refersTo("dataSource")
});
var editionForm = z22.strictObject({
  id: plainText,
  navn: plainText,
  regulativ: date,
  indsatsomr\u00E5der: z22.array(
    z22.strictObject({
      id: declaresId("focusArea"),
      navn: plainText,
      farve: colour,
      tone: colour,
      m\u00E5l: plainText,
      indikatorer: z22.array(fixedIndicator)
    })
  ).min(1),
  datakilder: z22.array(z22.strictObject({ id: declaresId("dataSource"), navn: plainText })),
  bilag: z22.array(
    z22.strictObject({
      id: declaresId("attachment"),
      navn: plainText,
      skabelon: yesNo,
      bem\u00E6rkning: plainText.optional()
    })
  )
});
var wordingFile = z22.strictObject({
  fast: z22.record(z22.string(), z22.string()),
  vejledning: z22.record(z22.string(), z22.string())
});

// src/validate/validate-file.ts
import { z as z24 } from "zod";

// src/validate/issue-diagnostics.ts
import { z as z23 } from "zod";
function issueDiagnostics(file, schema, issues) {
  const reader = new IssueReader(file, schema);
  const found2 = issues.slice(0, mostIssues).flatMap((issue) => reader.read(issue, issue.path));
  return found2.filter(({ missing }) => !missing || !reader.explained.has(missing)).map(({ diagnostic }) => diagnostic);
}
var mostIssues = 500;
var IssueReader = class {
  constructor(file, schema) {
    this.file = file;
    this.schema = schema;
  }
  file;
  schema;
  /** Joined paths of fields that a misspelt key most likely means. */
  explained = /* @__PURE__ */ new Set();
  read(issue, path) {
    switch (issue.code) {
      case "unrecognized_keys":
        return this.unknownFields(path, issue.keys.slice(0, mostIssues));
      case "invalid_type":
        return [this.invalidType(path, issue.expected)];
      case "invalid_value":
        return [this.invalidValue(path, issue.values.map(String))];
      case "invalid_union":
        return this.invalidUnion(issue, path);
      case "invalid_key":
        return issue.issues.flatMap((inner) => this.read(inner, path)).map((found2) => this.atKey(found2, path));
      case "too_small":
        return [
          this.one(
            "HP109",
            `${this.name(path)} skal have mindst ${issue.minimum} punkt`,
            path,
            "Begynd punktet med \xAB- \xBB"
          )
        ];
      case "invalid_format":
        return [
          this.one("HP103", `\xAB${this.shown(path)}\xBB passer ikke til ${this.name(path)}`, path, this.description(path))
        ];
      case "custom":
        return [this.custom(issue, path)];
      default:
        return [this.one("HP103", `${this.name(path)} passer ikke`, path, this.description(path))];
    }
  }
  unknownFields(path, keys) {
    const here = schemaAt(this.schema, this.file.value, path);
    const known8 = here instanceof z23.ZodObject ? Object.keys(here.shape) : [];
    const given = this.valueAt(path);
    const isGiven = (name2) => typeof given === "object" && given !== null && Object.hasOwn(given, name2);
    const unused2 = known8.filter((name2) => !isGiven(name2));
    return keys.map((key) => this.unknownField(path, key, known8, unused2));
  }
  unknownField(path, key, known8, unused2) {
    const meant = suggest(key, unused2);
    const span2 = this.file.keySpanOf([...path, key]);
    if (meant) this.explained.add([...path, meant].join("/"));
    const again = invisible.test(key) ? `Der er et usynligt tegn i navnet. Skriv det forfra: \xAB${meant}\xBB` : null;
    const text3 = /\s/.test(key) ? "H\xF8rer linjen til en tekst, s\xE5 skal teksten begynde med | og v\xE6re rykket ind. " : "";
    const help = meant ? again ?? `Mente du \xAB${meant}\xBB?` : `${text3}Felterne her hedder: ${known8.join(", ")}`;
    const fix = meant ? replaceSpan(`Ret til \xAB${meant}\xBB`, span2, meant) : null;
    const where = path.length > 0 ? ` i ${this.place(path)}` : "";
    return { diagnostic: diagnose("HP101", `Ukendt felt \xAB${key}\xBB${where}`, span2, { help, fix }) };
  }
  invalidType(path, expected) {
    const node = findNode(this.file.root, path);
    const value = this.valueAt(path);
    if (value === void 0 || value === null) {
      const name2 = String(path.at(-1));
      const where = path.length > 1 ? ` i ${this.place(path.slice(0, -1))}` : "";
      const state = node.missing > 0 ? "mangler" : "er tomt";
      const message2 = typeof path.at(-1) === "number" ? `Punktet er tomt${where}` : `Feltet \xAB${name2}\xBB ${state}${where}`;
      const gap = node.missing === 1 ? this.gap(path) : null;
      const place = gap && (gap.before === null ? "Tilf\xF8j det sidst" : `Tilf\xF8j det f\xF8r \xAB${gap.before}\xBB`);
      const help = [place, this.fillHelp(path)].filter((part2) => part2 !== null).join(". ");
      const at = gap?.at ?? this.file.spanOf(path);
      return {
        diagnostic: diagnose("HP102", message2, at, { help: help === "" ? null : help }),
        missing: path.join("/")
      };
    }
    const wanted = shapeNames[expected] ?? "en anden slags v\xE6rdi";
    const message = `${this.name(path)} skal v\xE6re ${wanted}, men er ${shapeOf2(value)}`;
    return this.one("HP103", message, path, this.shapeHelp(path, expected));
  }
  /** Where a field that is not there belongs among the others of its group. */
  gap(path) {
    const group2 = schemaAt(this.schema, this.file.value, path.slice(0, -1));
    return group2 instanceof z23.ZodObject ? this.file.gapFor(path, Object.keys(group2.shape)) : null;
  }
  /** What to write in a field that is there in name only, or not at all. */
  fillHelp(path) {
    const field = this.fieldAt(path);
    if (!field || !z23.safeParse(field, []).success) return this.description(path);
    return `Begynd hvert punkt med \xAB- \xBB, eller skriv \xAB${String(path.at(-1))}: []\xBB, hvis der ikke er nogen`;
  }
  /** How the value is written in the shape that the field wants. */
  shapeHelp(path, expected) {
    const value = this.valueAt(path);
    const here = schemaAt(this.schema, this.file.value, path);
    if (expected === "array") {
      const isId = typeof value === "string" && isIdentifier(value.trim());
      return isId ? `Skriv [${value.trim()}], eller begynd hvert punkt p\xE5 sin egen linje med \xAB- \xBB` : listHelp;
    }
    if (expected === "string" && metaOf(this.fieldAt(path) ?? this.schema).role === "prose")
      return this.blockHelp(path);
    if (!(here instanceof z23.ZodObject)) return this.description(path);
    const fields = Object.entries(here.shape);
    const required2 = fields.filter(([, field]) => !(field instanceof z23.ZodOptional));
    const names4 = (required2.length > 0 ? required2 : fields).slice(0, 4).map(([name2]) => `${name2}: \u2026`);
    return `Skriv {${names4.join(", ")}}`;
  }
  /** A list where text should be is most often text that begins with points and lacks its `|`. */
  blockHelp(path) {
    return `Skriv | efter kolonet: \xAB${String(path.at(-1))}: |\xBB. S\xE5 er linjerne under en tekst, ogs\xE5 n\xE5r de er punkter`;
  }
  custom(issue, path) {
    const help = this.customHelp(issue, path);
    const span2 = this.file.spanOf(path);
    const instead = this.customText(issue, path);
    const fix = instead ? replaceSpan(`Ret til \xAB${instead}\xBB`, span2, instead) : null;
    return { diagnostic: diagnose(codeOf2(issue.params?.code), issue.message, span2, { help, fix }) };
  }
  /** What to write instead; a name with spaces where an id is referred to leaves open which id it has. */
  customText(issue, path) {
    const instead = textOf(issue.params?.instead);
    return path.at(-1) !== "id" && /\s/.test(String(issue.input ?? "")) ? null : instead;
  }
  customHelp(issue, path) {
    const help = textOf(issue.params?.help);
    if (issue.params?.code !== "HP105") return help;
    const given = String(this.valueAt(path) ?? "");
    if (invisible.test(given)) return "Der er et usynligt tegn i id\u2019et. Slet det, og skriv det forfra";
    if (path.at(-1) === "id" || !issue.message.startsWith(`\xAB${given}\xBB`)) return help;
    const example = help && !/\s/.test(given.trim()) ? `. ${help}` : "";
    return `Skriv id\u2019et, som det st\xE5r d\xE9r, hvor det er oprettet, og ikke navnet${example}`;
  }
  atKey({ diagnostic, ...rest }, path) {
    const at = this.file.keySpanOf(path);
    const fix = diagnostic.fix && {
      ...diagnostic.fix,
      edits: diagnostic.fix.edits.map((edit) => ({ ...edit, span: at }))
    };
    return { ...rest, diagnostic: { ...diagnostic, at, fix } };
  }
  invalidValue(path, allowed2) {
    if (this.valueAt(path) === void 0 || this.valueAt(path) === null) return this.invalidType(path, "string");
    const given = this.shown(path);
    const meant = suggest(given, allowed2);
    const span2 = this.file.spanOf(path);
    const choices = (this.unionAt(path) && this.description(path)) ?? `V\xE6lg en af: ${allowed2.join(", ")}`;
    const isCase = meant?.toLowerCase() === given.toLowerCase();
    const question = isCase ? `Store og sm\xE5 bogstaver skal passe: skriv \xAB${meant}\xBB` : `Mente du \xAB${meant}\xBB?`;
    const help = meant ? question : choices;
    const fix = meant ? replaceSpan(`Ret til \xAB${meant}\xBB`, span2, meant) : null;
    return {
      diagnostic: diagnose("HP104", `\xAB${given}\xBB er ikke en af mulighederne for ${this.name(path)}`, span2, {
        help,
        fix
      })
    };
  }
  /** Speaks of the way of writing that the author chose; other ways are no help. */
  invalidUnion(issue, path) {
    const union = this.unionAt(path);
    const value = this.valueAt(path);
    if (value === void 0 || value === null) return [this.invalidType(path, "string")];
    const option = union && optionToExplain(union.options, value);
    const errors = option && issue.errors[union.options.indexOf(option)];
    if (errors) return errors.flatMap((inner) => this.read(inner, [...path, ...inner.path]));
    const isProse = union?.options.some((each) => metaOf(each).role === "prose") && Array.isArray(value);
    const help = isProse ? this.blockHelp(path) : this.description(path);
    return [this.one("HP103", `${this.name(path)} kan ikke v\xE6re ${shapeOf2(value)}`, path, help)];
  }
  unionAt(path) {
    let schema = path.length === 0 ? this.schema : this.fieldAt(path);
    while (schema instanceof z23.ZodOptional || schema instanceof z23.ZodPipe)
      schema = schema instanceof z23.ZodOptional ? schema.def.innerType : schema.def.in;
    return schema instanceof z23.ZodUnion ? schema : void 0;
  }
  /** The schema of a field with its wrappers, which `schemaAt` looks through. */
  fieldAt(path) {
    const parent = schemaAt(this.schema, this.file.value, path.slice(0, -1));
    const last = path.at(-1);
    if (parent instanceof z23.ZodObject) return parent.shape[last ?? ""];
    if (parent instanceof z23.ZodArray) return parent.element;
    return parent instanceof z23.ZodRecord ? parent.valueType : void 0;
  }
  one(code, message, path, help) {
    return { diagnostic: diagnose(code, message, this.file.spanOf(path), { help }) };
  }
  valueAt(path) {
    return path.reduce(
      (value, step2) => value?.[step2],
      this.file.value
    );
  }
  shown(path) {
    const text3 = String(this.valueAt(path)).trim();
    return text3.length > 40 ? `${text3.slice(0, 40)}\u2026` : text3;
  }
  name(path) {
    const last = path.at(-1);
    return typeof last === "number" ? `punkt ${last + 1} i ${this.name(path.slice(0, -1))}` : `\xAB${String(last ?? "filen")}\xBB`;
  }
  /** Where the author finds the group: by its name or id where it has one. */
  place(path) {
    for (let depth = path.length; depth > 0; depth--) {
      const value = this.valueAt(path.slice(0, depth));
      if (typeof value !== "object" || value === null) continue;
      const label = value.navn ?? value.id;
      if (typeof label === "string") {
        const inside = path.slice(depth).filter((step2) => typeof step2 === "string");
        return [...inside.map((step2) => `\xAB${String(step2)}\xBB`).reverse(), `\xAB${label}\xBB`].join(" i ");
      }
    }
    return this.name(path);
  }
  description(path) {
    const field = this.fieldAt(path);
    if (!field) return null;
    const { title, description } = metaOf(field);
    return description ?? (title ? `Feltet er ${title}` : null);
  }
};
var listHelp = "Begynd hvert punkt p\xE5 sin egen linje med streg og mellemrum: \xAB- \xBB";
var invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
var shapeNames = {
  string: "en tekst",
  array: "en liste",
  object: "en gruppe af felter",
  record: "en gruppe af felter"
};
function shapeOf2(value) {
  if (Array.isArray(value)) return "en liste";
  if (typeof value === "object") return "en gruppe af felter";
  return "en tekst";
}
function codeOf2(value) {
  if (typeof value === "string" && value in registry) return value;
  throw new Error(`A schema reports the unknown code ${String(value)}`);
}
function textOf(value) {
  return typeof value === "string" ? value : null;
}

// src/validate/validate-file.ts
function validateFile(file, schema) {
  const result = schema.safeParse(file.value, { reportInput: true });
  const unknown = unknownEmptyFields(file, schema, file.root, []);
  if (result.success && unknown.length === 0) return { value: result.data, diagnostics: [] };
  return { value: null, diagnostics: issueDiagnostics(file, schema, [...unknown, ...result.error?.issues ?? []]) };
}
function unknownEmptyFields(file, schema, node, path) {
  const empty = emptyFields(node, path);
  return empty.flatMap(({ group: group2, name: name2 }) => {
    const here = schemaAt(schema, file.value, group2);
    if (!(here instanceof z24.ZodObject) || Object.hasOwn(here.shape, name2)) return [];
    return [{ code: "unrecognized_keys", keys: [name2], path: [...group2], message: "" }];
  });
}
function emptyFields(node, path) {
  if (node.kind === "list") return node.items.flatMap((item, index) => emptyFields(item, [...path, index]));
  if (node.kind !== "map") return [];
  return [...node.entries].flatMap(
    ([name2, { value }]) => isEmpty(value) ? [{ group: path, name: name2 }] : emptyFields(value, [...path, name2])
  );
}

// src/validate/validate-edition.ts
function validateEdition({ id, form, wording, templates }) {
  const makeSchemas = editions[id];
  if (!makeSchemas) throw new Error(`Unknown edition ${id}`);
  const lists2 = fitting(form, editionForm);
  return { id, form: lists2, wording: fitting(wording, wordingFile), templates, schemas: makeSchemas(lists2) };
}
function fitting(file, schema) {
  const { value, diagnostics } = validateFile(file, schema);
  if (value !== null) return value;
  throw new Error(printPretty(diagnostics, { colour: false, limit: 10 }));
}

// src/model/person.ts
import { z as z25 } from "zod";
init_field();
var person = z25.strictObject({
  navn: described(plainText, "Navn", "Personens navn."),
  titel: described(plainText, "Titel", "Fx direkt\xF8r."),
  organisation: described(
    refersTo("organisation", "unit"),
    "Organisation",
    "Den part, som personen skriver under for."
  ),
  underskriver: described(yesNo, "Underskriver", "ja, n\xE5r personen skriver under p\xE5 aftalen.").optional(),
  offentlig: described(
    yesNo,
    "Offentlig",
    "ja, n\xE5r navnet m\xE5 st\xE5 p\xE5 den offentlige side. Ellers kommer det ingen steder hen."
  ).optional(),
  "e-mail": plainText.optional(),
  telefon: plainText.optional()
});
var peopleFile = z25.strictObject({
  personer: described(z25.array(person), "Personer", "Navne bag stillinger og underskrifter."),
  undtagelser: exceptions
});

// src/model/plan.ts
import { z as z29 } from "zod";

// src/model/area.ts
init_field();
import { z as z26 } from "zod";
var area = z26.strictObject({
  id: declaresId("area"),
  navn: described(plainText, "Navn", "Boligomr\xE5dets navn."),
  afdelinger: described(
    z26.array(
      z26.strictObject({
        organisation: described(refersTo("organisation"), "Organisation", "Id p\xE5 boligorganisationen."),
        numre: described(z26.array(plainText).min(1), "Afdelingsnumre", "Fx [15, 21, 35].")
      })
    ),
    "Afdelinger",
    "Afdelingsnumre hos hver boligorganisation."
  ).optional()
});

// src/model/plan.ts
init_field();

// src/model/period.ts
init_field();
init_date();
import { z as z27 } from "zod";
var period = z27.strictObject({
  fra: described(date, "Fra", "F\xF8rste dag, fx 1.10.2021."),
  til: described(date, "Til", "Sidste dag, fx 30.9.2025.")
}).transform((value, ctx) => {
  if (value.fra <= value.til) return value;
  return reject(ctx, "HP114", "Perioden slutter, f\xF8r den begynder", "Byt om p\xE5 fra og til");
});

// src/model/role.ts
init_field();
init_date();
import { z as z28 } from "zod";
var role = z28.strictObject({
  id: declaresId("role"),
  navn: described(plainText, "Navn", "Stillingens navn, som det skal st\xE5 i alle dokumenter. Aldrig en persons navn."),
  organisation: described(refersTo("organisation", "unit"), "Organisation", "Hvor stillingen h\xF8rer til.").optional(),
  finansiering: described(
    z28.enum(["helhedsplanen", "kommunal medfinansiering", "ekstern"]).meta({
      valueHelp: {
        helhedsplanen: "L\xF8nnes af helhedsplanens egne midler: LBF og boligorganisationerne.",
        "kommunal medfinansiering": "L\xF8nnes af kommunen som en del af dens medfinansiering.",
        ekstern: "L\xF8nnes af andre, fx en fond."
      }
    }),
    "Finansiering",
    "Hvem der betaler: helhedsplanen, kommunal medfinansiering eller ekstern."
  ),
  "finansieret-til": described(
    date,
    "Finansieret til",
    "Sidste dag, som pengene r\xE6kker til, n\xE5r det er f\xF8r perioden slutter, fx hos en fond."
  ).optional(),
  gruppe: described(
    yesNo,
    "Gruppe",
    "ja, n\xE5r flere medarbejdere deler stillingen; andele er da af den samlede kapacitet."
  ).optional(),
  "\xF8vrig-tid": described(
    z28.strictObject({
      andel: described(share2, "Andel", "Den del af stillingen, der ligger uden for delaftalerne, fx 20 %."),
      bem\u00E6rkning: described(inlineText, "Bem\xE6rkning", "Hvad den tid g\xE5r til.").optional()
    }),
    "\xD8vrig tid",
    "N\xE5r stillingen har opgaver uden for delaftalerne, s\xE5 andelene d\xE9r ikke tilsammen giver 100 %."
  ).optional()
});
var dataSource = z28.strictObject({
  id: declaresId("dataSource"),
  navn: described(plainText, "Navn", "Datakildens navn, som det skal st\xE5 i tabellerne.")
});

// src/model/plan.ts
var reason2 = described(prose, "Begrundelse", "Hvorfor, i hele s\xE6tninger.");
var focusAreaChoice = byShape(
  z29.literal("valgt"),
  z29.strictObject({ fravalgt: reason2.optional(), mangler: reason2.optional() })
).meta({ description: "\xABvalgt\xBB, {fravalgt: begrundelse} eller {mangler: hvorfor delaftalen ikke er her}." });
var planFile = z29.strictObject({
  navn: described(plainText, "Navn", "Navnet p\xE5 den boligsociale indsats, ens i alle dokumenter."),
  udgave: described(plainText, "Udgave", "Hvilken udgave af Landsbyggefondens formular planen bruger, fx 2019-26."),
  "omr\xE5dets-navn": described(plainText, "Omr\xE5dets navn", "Som det skal st\xE5 \xF8verst i den strategiske samarbejdsaftale."),
  status: described(
    z29.enum(["udkast", "g\xE6ldende", "udl\xF8bet"]).meta({
      valueHelp: {
        udkast: "Planen er under arbejde og ikke vedtaget.",
        g\u00E6ldende: "Planen er vedtaget og g\xE6lder nu.",
        udl\u00F8bet: "Perioden er slut."
      }
    }),
    "Status",
    "Om planen er et udkast, g\xE6lder nu eller er udl\xF8bet."
  ),
  version: described(
    plainText,
    "Version",
    'Trykkes i sidefoden, fx "1.0". Skift den, n\xE5r bestyrelsen vedtager \xE6ndringer.'
  ),
  "lbf-sag": described(
    z29.string().regex(/^\d{6}$/),
    "LBF-sag",
    "Sagens nummer i driftsst\xF8ttesystemet, seks cifre."
  ).optional(),
  periode: described(period, "Periode", "Aftalens f\xF8rste og sidste dag."),
  kommune: described(refersTo("organisation"), "Kommune", "Id p\xE5 kommunen."),
  "administrerende-organisation": described(
    refersTo("organisation"),
    "Administrerende boligorganisation",
    "Id p\xE5 den boligorganisation, der administrerer indsatsen."
  ).optional(),
  eksempel: described(
    z29.strictObject({
      kilde: described(inlineText, "Kilde", "Hvad eksemplet er genfortalt efter."),
      forbehold: described(prose, "Forbehold", "Hvad l\xE6seren skal vide om eksemplet.")
    }),
    "Eksempel",
    "Kun for planer, der er eksempler og ikke aftaler, nogen har indg\xE5et. Dokumenter og side siger det da tydeligt."
  ).optional(),
  parter: described(
    z29.array(party).min(1),
    "Aftalens parter",
    "Parterne i den strategiske aftale, i den r\xE6kkef\xF8lge de skal st\xE5."
  ),
  omr\u00E5der: described(z29.array(area).min(1), "Boligomr\xE5der", "De boligomr\xE5der, som planen omfatter."),
  organisationer: described(z29.array(organisation).min(1), "Organisationer", "Alle organisationer, som planen n\xE6vner."),
  stillinger: described(z29.array(role), "Stillinger", "Planens stillinger, aldrig navne.").optional(),
  datakilder: described(z29.array(dataSource), "Datakilder", "Egne datakilder ud over formularens.").optional(),
  indsatsomr\u00E5der: described(
    z29.record(refersTo("focusArea"), focusAreaChoice),
    "Indsatsomr\xE5der",
    "For hvert af formularens indsatsomr\xE5der: valgt, fravalgt eller mangler."
  ),
  mangler: described(
    z29.array(
      z29.strictObject({
        dokument: described(z29.enum(["strategisk-aftale", "bilag"]), "Dokument", "Hvad der mangler."),
        grund: reason2
      })
    ),
    "Mangler",
    "Dokumenter, som planen bevidst er uden, og hvorfor."
  ).optional(),
  "\xE5bne-punkter": openPoints2,
  undtagelser: exceptions
});

// src/validate/validate-plan.ts
function validatePlan(folder, editions3) {
  const validation = new PlanValidation(folder);
  return validation.run(editions3);
}
var PlanValidation = class {
  constructor(folder) {
    this.folder = folder;
  }
  folder;
  files = [];
  diagnostics = [];
  run(editions3) {
    const { folder } = this;
    const file = this.read("plan", "helhedsplan", folder.plan, planFile);
    const edition = this.edition(editions3);
    const people4 = this.read("people", "personer", folder.people, peopleFile);
    if (!edition) return { plan: null, files: this.files, diagnostics: this.diagnostics };
    const { schemas } = edition;
    const strategicAgreement = this.read(
      "strategicAgreement",
      "strategisk-aftale",
      folder.strategicAgreement,
      schemas.strategicAgreement
    );
    const attachments = this.read("attachments", "bilag", folder.attachments, schemas.attachments);
    const subAgreements = this.subAgreements(edition);
    const complete = file !== null && !this.failed;
    const plan3 = complete ? { id: folder.id, edition, file, strategicAgreement, attachments, subAgreements, people: people4 } : null;
    return { plan: plan3, files: this.files, diagnostics: this.diagnostics };
  }
  get failed() {
    return [...this.folder.diagnostics, ...this.diagnostics].some(({ severity }) => severity === "error");
  }
  read(kind2, name2, file, schema) {
    if (!file) return null;
    const { value, diagnostics } = validateFile(file, schema);
    this.diagnostics.push(...diagnostics);
    if (value !== null) this.files.push({ kind: kind2, name: name2, file, schema });
    return value;
  }
  /** The edition is read before anything else fits: the other files' schemas depend on it. */
  edition(editions3) {
    const { plan: plan3 } = this.folder;
    const named3 = plan3?.value.udgave;
    if (!plan3 || typeof named3 !== "string") return null;
    const edition = editions3.get(named3.trim());
    if (edition) return edition;
    const known8 = [...editions3.keys()];
    const meant = suggest(named3, known8);
    const help = meant ? `Mente du \xAB${meant}\xBB?` : `V\xE6lg en af: ${known8.join(", ")}`;
    const span2 = plan3.spanOf(["udgave"]);
    const fix = meant ? replaceSpan(`Ret til \xAB${meant}\xBB`, span2, meant) : null;
    const message = `Der er ingen udgave af formularen, der hedder \xAB${named3}\xBB`;
    this.diagnostics.push(diagnose("HP205", message, span2, { help, fix }));
    return null;
  }
  subAgreements({ form, schemas }) {
    const found2 = [];
    for (const [name2, file] of this.folder.subAgreements) {
      const content2 = this.read("subAgreement", name2, file, schemas.subAgreement);
      const area2 = form.indsatsomr\u00E5der.find(({ navn }) => navn === content2?.indsatsomr\u00E5de);
      if (!content2 || !area2) continue;
      if (area2.id === name2) found2.push({ area: area2, content: content2 });
      else this.misnamed(file, name2, area2.id, form.indsatsomr\u00E5der.find(({ id }) => id === name2)?.navn);
    }
    const order = form.indsatsomr\u00E5der;
    return found2.sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
  }
  /** @param own the focus area that the file's name stands for, if any. */
  misnamed(file, name2, id, own) {
    const message = `Filen hedder ${name2}.yaml, men indsatsomr\xE5dets delaftale skal hedde ${id}.yaml`;
    const isTaken = this.folder.subAgreements.has(id);
    const rename = isTaken ? `${id}.yaml findes allerede. Slet den fil, der er en kopi` : `Omd\xF8b filen til ${id}.yaml`;
    const help = own ? `Skriv \xABindsatsomr\xE5de: ${own}\xBB${isTaken ? "" : `, eller omd\xF8b filen til ${id}.yaml`}` : rename;
    this.diagnostics.push(diagnose("HP204", message, file.spanOf(["indsatsomr\xE5de"]), { help }));
  }
};

// src/read-plan.ts
async function loadEditions(templatesDir) {
  const folders = await Promise.all(Object.keys(editions).map((id) => loadEditionFolder(templatesDir, id)));
  return new Map(folders.map((folder) => [folder.id, validateEdition(folder)]));
}
async function readPlan(agreementsDir2, id, shownDir, editions3, { unsaved, prose: prose2 = new ProseReader() } = {}) {
  const folder = await loadPlanFolder(agreementsDir2, id, shownDir, unsaved);
  const { plan: plan3, files, diagnostics: unfit } = validatePlan(folder, editions3);
  const read2 = {
    id,
    sources: files.map(({ file: { source: source2 } }) => ({ path: source2.path, text: source2.text })),
    prose: prose2
  };
  const unreadable = [...folder.diagnostics, ...unfit];
  const diagnostics = [...unreadable, ...folder.sources.flatMap(checkSource)];
  if (!plan3 || hasErrors(unreadable)) return { ...read2, plan: null, diagnostics, excepted: [] };
  const { path, attachmentFiles: attachmentFiles2 } = folder;
  return { ...read2, plan: plan3, ...checkPlan({ plan: plan3, path, files, attachmentFiles: attachmentFiles2, prose: read2.prose }, diagnostics) };
}

// src/index.ts
init_fonts();

// src/render/html/blocks.ts
init_visit();

// src/render/html/inlines.ts
init_visit();

// src/render/html/table.ts
init_text();

// src/render/html/note-links.ts
init_visit();

// src/render/index.ts
var documentFormats = ["docx", "pdf"];

// src/publish/output-folder.ts
import { z as z31 } from "zod";

// src/publish/output-path.ts
import { z as z30 } from "zod";
var outputPath = z30.string().refine((path) => !path.includes("\\") && path.split("/").every((part2) => !["", ".", ".."].includes(part2)));

// src/publish/output-folder.ts
var journalSchema = z31.strictObject({ files: z31.array(outputPath), remove: z31.array(outputPath) });

// src/publish/manifest.ts
import { z as z32 } from "zod";
var outputKinds = [...documentFormats, "site", "data"];
var entry = z32.strictObject({
  path: outputPath,
  kind: z32.enum(outputKinds),
  /** The plan that the file belongs to; null for files of the whole site. */
  plan: z32.string().nullable(),
  bytes: z32.number(),
  sha256: z32.string(),
  /** Paths of the sources that the file was made from. */
  sources: z32.array(z32.string())
});
var manifest = z32.strictObject({
  format: z32.literal("helhedsplan-manifest/1"),
  version: z32.string(),
  sources: z32.array(z32.strictObject({ path: z32.string(), sha256: z32.string() })),
  files: z32.array(entry)
});

// src/publish/site-plan.ts
init_text();
init_visit();
init_site_urls();

// src/publish/publish.ts
init_site_urls();

// src/compose/contents.ts
init_text();
init_visit();

// src/compose/context.ts
init_text();

// src/compose/editions/2019-26/strategic-view.ts
import { z as z34 } from "zod";
init_danish();

// src/compose/view.ts
import { z as z33 } from "zod";
var viewText = z33.string();
var viewFlag = z33.boolean();
var viewBlocks = z33.custom(Array.isArray);
var viewInlines = z33.custom(Array.isArray);
var noticesView = z33.strictObject({
  eksempel: z33.strictObject({ kilde: viewInlines, forbehold: viewBlocks }).nullable(),
  mangler: z33.array(z33.strictObject({ hvad: viewText, grund: viewBlocks })),
  \u00E5bnePunkter: z33.array(z33.strictObject({ emne: viewText, tekst: viewBlocks }))
});
var baselineView = z33.array(z33.strictObject({ linje: viewInlines }));

// src/compose/editions/2019-26/shared-view.ts
init_danish();

// src/compose/plan-summary.ts
init_danish();

// src/compose/editions/2019-26/strategic-view.ts
var lines = z34.array(z34.strictObject({ linje: viewInlines }));
var strategicView = z34.strictObject({
  ...noticesView.shape,
  omr\u00E5detsNavn: viewText,
  parter: lines,
  periode: viewText,
  bilag: lines,
  \u00F8vrigeBilag: lines,
  omr\u00E5der: lines,
  kortOmBoligomr\u00E5det: viewBlocks,
  vision: viewBlocks,
  organisering: viewBlocks,
  organisationsdiagram: viewBlocks,
  samspil: viewBlocks,
  m\u00E5l: z34.array(
    z34.strictObject({
      tekst: viewText,
      indikatorer: z34.array(
        z34.strictObject({ tekst: viewText, boligomr\u00E5de: baselineView, kommune: baselineView, datakilde: viewText })
      )
    })
  ),
  indsatsomr\u00E5der: z34.array(
    z34.strictObject({
      anker: viewText,
      navn: viewText,
      fravalgt: viewBlocks,
      problemkompleks: viewBlocks,
      valgt: viewFlag
    })
  ),
  lokalEvaluering: viewBlocks
});

// src/compose/editions/2019-26/sub-agreement-view.ts
import { z as z36 } from "zod";
init_danish();

// src/compose/editions/2019-26/activity-view.ts
import { z as z35 } from "zod";
init_danish();
var labelled = z35.array(z35.strictObject({ etiket: viewText, tekst: viewBlocks }));
var activityView = z35.strictObject({
  anker: viewText,
  navn: viewText,
  omfang: viewText.nullable(),
  omfangBem\u00E6rkning: viewInlines,
  form\u00E5l: labelled,
  delaktiviteter: z35.array(z35.strictObject({ linje: viewInlines })),
  m\u00E5lgrupper: z35.array(z35.strictObject({ linje: viewInlines })),
  m\u00E5lgruppeTekst: viewBlocks,
  indhold: viewBlocks,
  praksis: viewBlocks,
  forankring: viewBlocks,
  ansvarsform: viewText.nullable(),
  ansvar: viewBlocks,
  roller: labelled,
  tomt: z35.strictObject({ form\u00E5l: viewFlag, m\u00E5lgrupper: viewFlag, ansvar: viewFlag })
});

// src/compose/editions/2019-26/target-line.ts
init_danish();

// src/compose/editions/2019-26/sub-agreement-view.ts
var lines2 = z36.array(z36.strictObject({ linje: viewInlines }));
var indicatorView = z36.strictObject({
  tekst: viewInlines,
  aktivitetsn\u00E6r: viewFlag,
  m\u00E5l: viewInlines,
  tomtM\u00E5l: viewFlag,
  note: viewInlines,
  boligomr\u00E5de: baselineView,
  sammenligning: baselineView,
  datakilde: viewInlines
});
var subAgreementView = z36.strictObject({
  ...noticesView.shape,
  indsatsomr\u00E5de: viewText,
  navn: viewText,
  periode: viewText,
  parter: lines2,
  parterBem\u00E6rkning: viewBlocks,
  hovedr\u00E6kke: z36.strictObject({ bem\u00E6rkning: viewInlines, boligomr\u00E5de: viewText, sammenligning: viewText }).nullable(),
  delm\u00E5l: z36.array(z36.strictObject({ tekst: viewInlines, indikatorer: z36.array(indicatorView) })),
  aktivitetsliste: lines2,
  ressourcer: lines2,
  ressourcerBem\u00E6rkning: viewBlocks,
  kommunalSammenh\u00E6ng: viewBlocks,
  revision: viewBlocks,
  aktiviteter: z36.array(activityView)
});

// src/compose/index.ts
init_danish();

// src/compose/template/check-template.ts
import Handlebars2 from "handlebars";
import { z as z37 } from "zod";

// src/compose/template/check-markup.ts
import { SaxesParser } from "saxes";

// src/compose/template/vocabulary.ts
var blocks = [
  "title",
  "heading",
  "p",
  "list",
  "box",
  "table",
  "section",
  "toc",
  "notice",
  "guidance",
  "blocks"
];
var wordAttributes = {
  level: { "1": 1, "2": 2, "3": 3, "4": 4 },
  role: { body: "body", fixed: "fixed", label: "label", small: "small" },
  align: { left: "left", right: "right" },
  kind: { section: "section", activity: "activity" },
  pagebreak: { yes: true, no: false },
  noticeKind: {
    example: "example",
    incomplete: "incomplete",
    openPoint: "openPoint"
  }
};
var required = { isRequired: true, words: null };
var optional = { isRequired: false, words: null };
var oneOf2 = (meanings, isRequired = false) => ({ isRequired, words: Object.keys(meanings) });
var element2 = (attributes, children, text3 = false) => ({ attributes, children, text: text3 });
var { level, role: role2, align, kind, pagebreak, noticeKind } = wordAttributes;
var vocabulary = {
  document: element2({}, blocks),
  title: element2({ kicker: optional }, ["inlines"], true),
  heading: element2({ level: oneOf2(level, true), id: optional }, ["inlines"], true),
  p: element2({ role: oneOf2(role2) }, ["inlines"], true),
  list: element2({}, ["item"]),
  item: element2({}, blocks),
  box: element2({ id: required }, ["field"]),
  field: element2({ id: required, label: required }, blocks),
  table: element2({ id: required, summary: required }, ["column", "subhead", "group"]),
  column: element2({ label: required, width: required, align: oneOf2(align) }, []),
  subhead: element2({}, ["cell"]),
  group: element2({}, ["lead", "row"]),
  lead: element2({}, blocks),
  row: element2({}, ["cell"]),
  cell: element2({}, blocks),
  section: element2({ id: required, kind: oneOf2(kind), pagebreak: oneOf2(pagebreak) }, blocks),
  toc: element2({ title: required }, []),
  notice: element2({ kind: oneOf2(noticeKind, true), title: required }, blocks),
  guidance: element2({}, blocks),
  /** Written by helpers, never by hand: blocks and inlines that were composed before the template ran. */
  blocks: element2({ ref: required }, []),
  inlines: element2({ ref: required }, [])
};

// src/compose/template/engine.ts
import Handlebars from "handlebars";

// src/compose/template/parse-markup.ts
import { SaxesParser as SaxesParser2 } from "saxes";

// src/compose/template/engine.ts
var helperNames = ["blokke", "linje", "ordlyd", "vejledning"];
var compileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...helperNames, "each", "if", "unless"].map((name2) => [name2, true])),
  explicitPartialContext: false,
  preventIndent: true
};

// test/support/fixture-plan.ts
var fixturesDir = fileURLToPath(new URL("../fixtures", import.meta.url));
var agreementsDir = fileURLToPath(new URL("../../agreements", import.meta.url));
var completePlan = "complete-plan";
var loaded;
function editions2() {
  loaded ??= loadEditions(fileURLToPath(new URL("../../templates", import.meta.url)));
  return loaded;
}
async function writePlan(planDir, fixture, changes = {}) {
  const onlyYaml = (path) => !path.endsWith(".txt");
  await cp(join3(fixturesDir, completePlan), planDir, { recursive: true, filter: onlyYaml });
  if (fixture) await cp(join3(fixturesDir, fixture), planDir, { recursive: true, filter: onlyYaml });
  for (const [path, content2] of Object.entries(changes)) {
    const file = join3(planDir, path);
    if (content2 === null) await rm(file, { recursive: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content2);
    }
  }
}
async function readFixture(fixture, changes = {}) {
  const root2 = await mkdtemp(join3(tmpdir(), "helhedsplan-fixture-"));
  try {
    await writePlan(join3(root2, "nordvang"), fixture, changes);
    return await readPlan(root2, "nordvang", "agreements", await editions2());
  } finally {
    await rm(root2, { recursive: true });
  }
}
async function removedBy(fixture) {
  const list2 = await readFile3(join3(fixturesDir, fixture, "remove.txt"), "utf8").catch(() => "");
  return Object.fromEntries(list2.split("\n").flatMap((path) => path === "" ? [] : [[path, null]]));
}

// test/support/planted.ts
async function findings(code, ...changes) {
  const files = {};
  for (const [file, old3, changed] of changes) {
    const text3 = files[file] ?? await readFile4(join4(fixturesDir, completePlan, file), "utf8");
    if (!text3.includes(old3)) throw new Error(`${file} has no \xAB${old3}\xBB`);
    files[file] = text3.replace(old3, () => changed);
  }
  const { diagnostics } = await readFixture(null, files);
  return diagnostics.flatMap(({ at, message, help, fix, related, ...diagnostic }) => {
    if (diagnostic.code !== code || !isSpan(at)) return [];
    const path = (span2) => span2.source.path.replace(/^.*\/nordvang\//, "");
    const { line, column } = at.source.positionAt(at.start);
    return [
      {
        place: `${path(at)}:${line}:${column}`,
        marked: at.source.text.slice(at.start, at.end),
        message,
        help,
        fixed: fix?.edits[0]?.replacement ?? null,
        related: related.map(({ span: span2 }) => `${path(span2)}:${span2.source.positionAt(span2.start).line}`)
      }
    ];
  });
}
async function markedInVision(code, text3, ...changes) {
  const block = text3.split("\n").join("\n  ");
  const found2 = await findings(
    code,
    ["strategisk-aftale.yaml", "Et kvarter, som folk flytter til.", block],
    ...changes
  );
  return found2.map(({ marked }) => marked.replaceAll(/\s+/g, " "));
}

// test/check/activities.test.ts
var sub = "delaftaler/beskaeftigelse.yaml";
var groups = (...lines4) => [
  sub,
  "    m\xE5lgrupper: |\n      Unge p\xE5 13-17 \xE5r.\n",
  `    m\xE5lgrupper:
      grupper:
${lines4.map((line) => `        - {${line}}
`).join("")}`
];
var content = (text3) => [sub, "Caf\xE9en har \xE5bent tirsdag og torsdag.", text3];
var brief = (text3) => [sub, "    navn: Jobcaf\xE9\n", `    navn: Jobcaf\xE9
    kort: ${text3}
`];
describe("ages in a text", () => {
  it.each([
    ["13-17-\xE5rige", [[13, 17]]],
    ["de 18-64 \xE5rige", [[18, 64]]],
    ["unge p\xE5 15-18 \xE5r", [[15, 18]]],
    ["unge mellem 15\nog 18 \xE5r", [[15, 18]]],
    ["fra 15 til 18 \xE5r", [[15, 18]]],
    ["p\xE5 ca. 8-12 \xE5r", [[8, 12]]],
    ["m\xE5lgruppen 30+", [[30, null]]],
    ["18-29-\xE5rig", [[18, 29]]],
    ["varer 2-3 \xE5r", []],
    ["i 2021-2025", []],
    ["17-13-\xE5rige", []],
    ["LAB 6.3+", []],
    ["6 til 12 m\xE5neder", []],
    ["1.5-3-\xE5rige", []]
  ])("%j", (text3, expected) => {
    expect(agesIn(text3).map(({ from, to }) => [from, to])).toEqual(expected);
  });
});
describe("HP380 holds texts against the target groups", () => {
  it.each([
    ["13-17 \xE5r", "De 13-17-\xE5rige er med.", null],
    ["13-17 \xE5r", "De 15-16-\xE5rige er med.", null],
    ["13-17 \xE5r", "De 15-19-\xE5rige er med.", "15-19-\xE5rige"],
    ["13-17 \xE5r", "De 10-14-\xE5rige er med.", "10-14-\xE5rige"],
    ["13-17 \xE5r", "De 20-25-\xE5rige hj\xE6lper.", null],
    ["13-17 \xE5r", "De 17-25-\xE5rige er ikke med.", null],
    ["13-17 \xE5r", "De 16-25-\xE5rige er ikke med.", "16-25-\xE5rige"],
    ["over 30 \xE5r", "M\xE5lgruppen er 30+.", null],
    ["op til 25 \xE5r", "De 13-26-\xE5rige er med.", "13-26-\xE5rige"]
  ])("%s: %s", async (alder, text3, marked) => {
    const found2 = await findings("HP380", groups(`hvem: Beboere, alder: ${alder}`), content(text3));
    expect(found2.map((one) => one.marked)).toEqual(marked ? [marked] : []);
  });
  it.each([
    ["13-17 \xE5r", "for unge p\xE5 13-17 \xE5r", null],
    ["13-17 \xE5r", "for unge p\xE5 13-16 \xE5r", "13-17 \xE5r"],
    ["18+", "for alle 18+", null],
    ["over 18 \xE5r", "for alle 18+", null],
    ["20+", "for alle 18+", "20+"]
  ])("the short description has the very same ages: %s, %s", async (alder, kort, marked) => {
    const found2 = await findings("HP380", groups(`hvem: Beboere, alder: ${alder}`), brief(kort));
    expect(found2.map((one) => one.marked)).toEqual(marked ? [marked] : []);
  });
  it("the ages that others speak of are held right", async () => {
    const both = [groups("hvem: Beboere, alder: 13-17 \xE5r"), brief("for unge p\xE5 13-16 \xE5r")];
    expect(await findings("HP380", ...both, content("De 13-17-\xE5rige er med."))).toMatchObject([{ marked: "13-16 \xE5r" }]);
    expect(await findings("HP380", ...both, content("De 13-16-\xE5rige er med."))).toMatchObject([{ marked: "13-17 \xE5r" }]);
  });
  it("says nothing where no ages are declared", async () => {
    expect(await findings("HP380", groups("hvem: Beboere"), content("De 13-17-\xE5rige er med."))).toEqual([]);
  });
});
describe("HP381 lets groups follow upon each other", () => {
  it.each([
    [["13-15 \xE5r", "16-18 \xE5r"], null],
    [["13-15 \xE5r", "15-18 \xE5r"], "De 15-\xE5rige"],
    [["13-15 \xE5r", "14-18 \xE5r"], "De 14-15-\xE5rige"],
    [["10-16 \xE5r", "14-18 \xE5r"], "De 14-16-\xE5rige"],
    [["10-16 \xE5r", "13-18 \xE5r"], null],
    [["13-15 \xE5r", "17-18 \xE5r"], "har de 16-\xE5rige"],
    [["13-15 \xE5r", "18-20 \xE5r"], "har de 16-17-\xE5rige"],
    [["13-15 \xE5r", "19-20 \xE5r"], null],
    [["13-17 \xE5r", "op til 25 \xE5r"], null],
    [["13-17 \xE5r", "13-17 \xE5r"], null],
    [["13-20 \xE5r", "15-17 \xE5r"], null]
  ])("%j", async (ages2, says) => {
    const found2 = await findings("HP381", groups(...ages2.map((alder) => `hvem: Beboere, alder: ${alder}`)));
    expect(found2).toHaveLength(says ? 1 : 0);
    if (says) expect(found2[0]?.message).toContain(says);
    for (const { place } of found2) expect(place).toMatch(/^delaftaler\/beskaeftigelse\.yaml:22:/);
  });
});
describe("HP382 holds what is measured against the activity", () => {
  it.each([
    ["13-17 \xE5r", "Unge p\xE5 13-17 \xE5r med job", null],
    ["13-17 \xE5r", "Unge p\xE5 15-16 \xE5r med job", null],
    ["13-17 \xE5r", "Unge p\xE5 15-18 \xE5r med job", "15-18 \xE5r"],
    ["over 30 \xE5r", "Borgere 30+ i job", null],
    ["over 30 \xE5r", "Borgere 40+ i job", "40+"],
    ["13-17 \xE5r", "Borgere 13+ i job", null],
    ["13-17 \xE5r", "Borgere 15+ i job", "15+"]
  ])("%s: %s", async (alder, tekst, marked) => {
    const found2 = await findings("HP382", groups(`hvem: Beboere, alder: ${alder}`), [
      sub,
      "tekst: Unge med fritidsjob",
      `tekst: ${tekst}`
    ]);
    expect(found2.map((one) => one.marked)).toEqual(marked ? [marked] : []);
  });
  it("also in the sub-goal, and not for groups whose ages are open", async () => {
    const goal = [sub, "tekst: Flere unge har", "tekst: Flere p\xE5 15-20 \xE5r har"];
    expect(await findings("HP382", groups("hvem: Beboere, alder: 13-17 \xE5r"), goal)).toMatchObject([
      { place: `${sub}:5:21` }
    ]);
    expect(await findings("HP382", groups("hvem: Beboere, alder: 13-17 \xE5r", "hvem: Andre"), goal)).toEqual([]);
  });
});
describe("HP383 holds texts against the areas", () => {
  const two = [
    "helhedsplan.yaml",
    "      - {organisation: nordbo, numre: [3, 7]}\n",
    "      - {organisation: nordbo, numre: [3, 7]}\n  - {id: sydvang, navn: Sydvang}\n"
  ];
  it.each([
    ["Vi er i [](#sydvang).", 1],
    ["Vi er i [](#nordvang).", 0],
    ["Vi er i begge to omr\xE5der.", 0],
    ["Vi er i de to omr\xE5der.", 1],
    ["Vi er i alle 2 boligomr\xE5der.", 1],
    ["Vi er i de tre omr\xE5der.", 0]
  ])("%s", async (text3, times2) => {
    const found2 = await findings("HP383", two, content(text3));
    expect(found2.map(({ place }) => place)).toEqual(times2 ? [`${sub}:16:5`] : []);
  });
  it("an indicator of the activity counts too", async () => {
    const counted3 = [sub, "tekst: Unge med fritidsjob", "tekst: Unge med fritidsjob i de to omr\xE5der"];
    expect(await findings("HP383", two, counted3)).toHaveLength(1);
    expect(await findings("HP383", counted3)).toEqual([]);
  });
});
describe("HP387 to HP390", () => {
  const words4 = (count3) => Array.from({ length: count3 }, (_, index) => `ord${index}`).join(" ");
  it.each([
    [24, 0],
    [25, 1]
  ])("a paragraph of %i words in two places", async (count3, times2) => {
    const again = ["strategisk-aftale.yaml", "Et kvarter, som folk flytter til.", `Her.

  ${words4(count3)}.`];
    const found2 = await findings("HP387", again, content(`${words4(count3).toUpperCase()}!`));
    expect(found2.map(({ place }) => place)).toEqual(times2 ? [`${sub}:22:7`] : []);
  });
  it.each([
    [350, 0],
    [351, 1]
  ])("a purpose of %i words", async (count3, times2) => {
    expect(await findings("HP388", [sub, "At unge finder et fritidsjob.", words4(count3)])).toHaveLength(times2);
  });
  it.each([
    ["Drenge", "13-20 \xE5r", 0],
    ["Drenge", "13-21 \xE5r", 1],
    ["Drenge og unge m\xE6nd", "13-30 \xE5r", 0],
    ["Unge", "10-35 \xE5r", 0],
    ["Unge", "9-35 \xE5r", 1],
    ["Unge", "10-36 \xE5r", 1],
    ["B\xF8rn", "0-18 \xE5r", 0],
    ["B\xF8rn", "0-19 \xE5r", 1],
    ["B\xF8rn og unge", "0-30 \xE5r", 0],
    ["F\xF8rskoleb\xF8rn", "3-8 \xE5r", 1],
    ["F\xF8rskoleb\xF8rn", "3-7 \xE5r", 0],
    ["Skoleb\xF8rn", "4-16 \xE5r", 1],
    ["\xC6ldre", "40-90 \xE5r", 1],
    ["\xC6ldre", "50-90 \xE5r", 0],
    ["Voksne", "15-60 \xE5r", 1],
    ["Beboere", "1-99 \xE5r", 0],
    ["Unge", "op til 25 \xE5r", 0],
    ["Unge", "15+", 0]
  ])("%s of %s", async (hvem, alder, times2) => {
    expect(await findings("HP390", groups(`hvem: ${hvem}, alder: ${alder}`))).toHaveLength(times2);
  });
});

// test/mutation/fixture-plan.ts
import { mkdtempSync, rmSync } from "node:fs";
import { readdir as readdir3, readFile as readFile5 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join5 } from "node:path";
var root = mkdtempSync(join5(tmpdir2(), "helhedsplan-mutation-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));
var ready = writePlan(join5(root, "nordvang"), null);
var fixtureFiles = /* @__PURE__ */ new Map();
async function readFixture2(fixture, changes = {}) {
  await ready;
  const own = fixture === null ? {} : await filesOf(fixture);
  const all = { ...own, ...changes };
  const known8 = await filesOf(completePlan);
  if (Object.entries(all).some(([path, content2]) => content2 === null || !(path in known8)))
    return readFixture(fixture, changes);
  const unsaved = new Map(
    Object.entries(all).map(([path, content2]) => [
      `agreements/nordvang/${path}`,
      typeof content2 === "string" ? new TextEncoder().encode(content2) : content2
    ])
  );
  return readPlan(root, "nordvang", "agreements", await editions2(), { unsaved });
}
function filesOf(fixture) {
  const found2 = fixtureFiles.get(fixture) ?? readFiles(join5(fixturesDir, fixture));
  fixtureFiles.set(fixture, found2);
  return found2;
}
async function readFiles(dir) {
  const entries = await readdir3(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry2) => entry2.isFile() && !entry2.name.endsWith(".txt"));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (entry2) => {
        const path = join5(entry2.parentPath, entry2.name);
        return [path.slice(dir.length + 1), await readFile5(path)];
      })
    )
  );
}

// test/check/exceptions.test.ts
var agreement = (exceptions2) => `indsatsomr\xE5de: Besk\xE6ftigelse
parter: [nordbo, aerby-kommune]
parter-bem\xE6rkning: |
  Parterne **m\xF8des.
delm\xE5l:
  - id: flere-i-job
    tekst: Flere unge ** har et fritidsjob
    indikatorer:
      - id: unge-med-job
        tekst: Unge ** med fritidsjob
        aktivitet: jobcafe
        boligomr\xE5de: {v\xE6rdi: 0, \xE5r: 2021}
        m\xE5l: {antal: 40, enhed: unge, pr: \xE5r}
        datakilde: egen-registrering
aktiviteter:
  - id: jobcafe
    navn: Jobcaf\xE9
    omr\xE5der: [nordvang]
    form\xE5l: |
      At unge **finder et fritidsjob.
    m\xE5lgrupper: |
      Unge p\xE5 13-17 \xE5r.
    indhold: |
      Caf\xE9en har **\xE5bent tirsdag og torsdag.
    ansvar:
      roller:
        - part: nordbo
          opgaver: Stiller **lokaler til r\xE5dighed.
        - stilling: leder
          opgaver: Har **ansvaret.
ressourcer:
  - {stilling: leder, andel: 25 %, bem\xE6rkning: "Hele ** \xE5ret."}
kommunal-sammenh\xE6ng: |
  Jobcentret **henviser unge til caf\xE9en.
revision: |
  Delaftalen tages op efter to \xE5r.
undtagelser:
${exceptions2}`;
var lines3 = {
  partiesNote: 4,
  goal: 7,
  indicator: 10,
  purpose: 20,
  content: 24,
  party: 28,
  role: 30,
  staffing: 32,
  municipal: 34
};
var exception2 = (where, code = "HP124") => `  - {kode: "${code}", hvor: "${where}", grund: Vi har set p\xE5 det.}
`;
async function check(exceptions2, changes = {}) {
  return readFixture2(null, { "delaftaler/beskaeftigelse.yaml": agreement(exceptions2), ...changes });
}
var lineOf = ({ at }) => at !== null && isSpan(at) ? at.source.positionAt(at.start).line : 0;
describe("an exception for", () => {
  const everywhere = Object.values(lines3);
  const cases = [
    ["jobcafe", [lines3.purpose, lines3.content, lines3.party, lines3.role]],
    ["jobcafe/indhold", [lines3.content]],
    [" jobcafe / indhold ", [lines3.content]],
    ["jobcafe/ansvar/leder", [lines3.role]],
    ["jobcafe/leder", [lines3.role]],
    ["jobcafe/nordbo/opgaver", [lines3.party]],
    ["indhold", [lines3.content]],
    ["kommunal-sammenh\xE6ng", [lines3.municipal]],
    ["parter-bem\xE6rkning", [lines3.partiesNote]],
    ["flere-i-job", [lines3.goal, lines3.indicator]],
    ["flere-i-job/tekst", [lines3.goal]],
    ["unge-med-job", [lines3.indicator]],
    ["flere-i-job/unge-med-job", [lines3.indicator]],
    ["delm\xE5l/tekst", [lines3.goal]],
    // Nearest first: the role among the plan's resources lies above the one in an activity.
    ["leder", [lines3.staffing]],
    ["ressourcer", [lines3.staffing]],
    ["ressourcer/leder/bem\xE6rkning", [lines3.staffing]],
    ["bem\xE6rkning", [lines3.staffing]]
  ];
  it.each(cases)("\xAB%s\xBB takes what stands there and nothing else", async (where, taken) => {
    const { diagnostics, excepted } = await check(exception2(where));
    expect(excepted.map(({ diagnostic }) => lineOf(diagnostic))).toEqual(taken);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(everywhere.length - taken.length).fill("HP124"));
    expect(diagnostics.map(lineOf)).toEqual(everywhere.filter((line) => !taken.includes(line)));
  });
  const nowhere = [
    ["findes-slet-ikke", "Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold"],
    ["jobcafe/findes-slet-ikke", "Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold"],
    ["jobcafe/", "Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold"],
    ["kode", "Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold"],
    ["jobcaf\xE9/indhold", "Mente du \xABjobcafe/indhold\xBB?"],
    ["jobcafe/inhold", "Mente du \xABjobcafe/indhold\xBB?"],
    ["jobcafe/ledr", "Mente du \xABjobcafe/leder\xBB?"],
    // An id of another file names no place here.
    ["egen-registrering", "Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold"]
  ];
  it.each(nowhere)("\xAB%s\xBB names no place in the file", async (where, help) => {
    const { diagnostics, excepted } = await check(exception2(where));
    expect(excepted).toEqual([]);
    const [first, ...others] = diagnostics;
    expect(first).toMatchObject({ code: "HP801", help });
    expect(first?.message).toBe(`Der er intet sted i filen, der hedder \xAB${where.trim()}\xBB`);
    expect(first && lineOf(first)).toBe(38);
    expect(others).toHaveLength(everywhere.length);
  });
  it("a place keeps the authors\u2019 reason and the finding, and the first of two counts", async () => {
    const second = "  - {kode: HP124, hvor: jobcafe, grund: En anden grund.}\n";
    const { diagnostics, excepted } = await check(exception2("indhold") + second);
    expect(excepted.map(({ diagnostic, reason: reason3 }) => [lineOf(diagnostic), diagnostic.code, reason3])).toEqual([
      [lines3.purpose, "HP124", "En anden grund."],
      [lines3.content, "HP124", "Vi har set p\xE5 det."],
      [lines3.party, "HP124", "En anden grund."],
      [lines3.role, "HP124", "En anden grund."]
    ]);
    expect(diagnostics.filter(({ code }) => code === "HP802")).toEqual([]);
  });
  it("another code takes nothing", async () => {
    const { diagnostics, excepted } = await check(exception2("jobcafe", "HP012"));
    expect(excepted).toEqual([]);
    expect(diagnostics.at(-1)).toMatchObject({ code: "HP802", help: "Slet undtagelsen", related: [] });
    expect(diagnostics).toHaveLength(everywhere.length + 1);
  });
  it("a place without such a finding is told of the nearest one that is left", async () => {
    const { diagnostics } = await check(exception2("revision") + exception2("parter-bem\xE6rkning"));
    const last = diagnostics.at(-1);
    expect(last).toMatchObject({ code: "HP802", severity: "warning" });
    expect(last?.message).toBe("Undtagelsen passer ikke p\xE5 noget: her er ingen HP124");
    expect(last?.help).toBe("Ret \xABhvor\xBB, s\xE5 det peger p\xE5 det rigtige sted, eller slet undtagelsen");
    expect(last?.related.map(({ message, span: span2 }) => [message, span2.source.positionAt(span2.start).line])).toEqual([
      ["HP124 st\xE5r her", lines3.goal]
    ]);
    expect(last && lineOf(last)).toBe(38);
  });
  it("a place stands twice without harm", async () => {
    const { diagnostics, excepted } = await check(exception2("jobcafe/indhold") + exception2("jobcafe/indhold"));
    expect(excepted).toHaveLength(1);
    expect(diagnostics.filter(({ code }) => code === "HP802")).toEqual([]);
  });
  it("a field of another file takes nothing there", async () => {
    const strategic2 = `vision: |
  Et **kvarter${" i byen".repeat(400)}.
undtagelser:
  - {kode: HP124, hvor: vision, grund: S\xE5dan er det.}
`;
    const { diagnostics, excepted } = await check(exception2("jobcafe/indhold"), {
      "strategisk-aftale.yaml": strategic2
    });
    expect(excepted.map(({ diagnostic }) => lineOf(diagnostic)).sort()).toEqual([2, lines3.content]);
    expect(diagnostics.filter(({ code }) => code.startsWith("HP8"))).toEqual([]);
  });
});
describe("an exception of", () => {
  const cases = [
    ["hp124", "Der er ingen kode, der hedder \xABhp124\xBB", "Mente du HP124?", "HP124"],
    ["124", "Der er ingen kode, der hedder \xAB124\xBB", "Mente du HP124?", "HP124"],
    ["HP 124", "Der er ingen kode, der hedder \xABHP 124\xBB", "Mente du HP124?", "HP124"],
    ["HP129", "Der er ingen kode, der hedder \xABHP129\xBB", "Koden st\xE5r forrest i advarslen, fx HP384", void 0],
    ["HP", "Der er ingen kode, der hedder \xABHP\xBB", "Koden st\xE5r forrest i advarslen, fx HP384", void 0],
    ["HP201", "HP201 kan ikke undtages: det skal rettes", "Slet undtagelsen, og ret det, den handler om", void 0],
    ["HP301", "HP301 kan ikke undtages: det skal rettes", "Slet undtagelsen, og ret det, den handler om", void 0],
    ["HP801", "HP801 kan ikke undtages: det skal rettes", "Slet undtagelsen, og ret det, den handler om", void 0]
  ];
  it.each(cases)("\xAB%s\xBB is refused", async (code, message, help, instead) => {
    const { diagnostics, excepted } = await check(exception2("jobcafe", code));
    expect(excepted).toEqual([]);
    const [refused] = diagnostics.filter((diagnostic) => diagnostic.code === "HP801");
    expect(refused).toMatchObject({ message, help, severity: "error" });
    expect(refused?.fix?.edits.map(({ replacement }) => replacement)).toEqual(instead && [instead]);
    expect(diagnostics.filter((diagnostic) => diagnostic.code === "HP802")).toEqual([]);
  });
  it("a code with spaces around it is read", async () => {
    const { excepted } = await check(exception2("indhold", " HP124 "));
    expect(excepted).toHaveLength(1);
  });
});
describe("an exception for what the reading of a file has found", () => {
  const reading = async (path, text3) => {
    const { diagnostics, excepted } = await readFixture2(null, { [path]: text3 });
    return [...excepted.map(({ diagnostic: { code } }) => `- ${code}`), ...diagnostics.map(({ code }) => code)];
  };
  const demanded = ["budget", "beredskabsplan", "milepaelsplan", "kommissorium", "indberetningsskema"];
  const listed = ["bilag:", ...demanded.map((id) => `  ${id}: vedlagt`), ""].join("\n");
  const attachments = (comment, where) => `${listed}\xF8vrige:
  - id: notat
    navn: Notat${comment}
undtagelser:
${exception2(where, "HP012")}`;
  it("takes an empty text (HP022), but not that the form wants one", async () => {
    const text3 = `vision: |
samspil: |
  Godt.
undtagelser:
${exception2("vision", "HP022")}`;
    const codes = await reading("strategisk-aftale.yaml", text3);
    expect(codes.filter((code) => code !== "HP301")).toEqual(["- HP022"]);
    expect(codes).toContain("HP301");
  });
  it.each(["notat", "notat/navn", "\xF8vrige"])("takes a lost comment (HP012) behind the value: %s", async (where) => {
    expect(await reading("bilag.yaml", attachments(" #2 af 3", where))).toEqual(["- HP012"]);
  });
  it("does not take the comment behind another value", async () => {
    expect(await reading("bilag.yaml", attachments(" #2 af 3", "notat/id"))).toEqual(["HP012", "HP802"]);
    expect(await reading("bilag.yaml", attachments(" #2 af 3", "bilag"))).toEqual(["HP012", "HP802"]);
  });
});

// test/check/form.test.ts
var vision = "strategisk-aftale.yaml";
var old = "Et kvarter, som folk flytter til.";
var registry2 = "helhedsplan.yaml";
var agreement2 = "delaftaler/beskaeftigelse.yaml";
describe("HP307 knows the date of the regulativ", () => {
  it.each([
    ["Efter regulativet af 11. december 2019.", []],
    ["Efter regulativet af 19. marts 2015.", ["19. marts 2015"]],
    ["Efter fondens Regulativ, som\nblev vedtaget den 11.12.2018.", ["11.12.2018"]],
    ["Efter regulativet. M\xF8det er 19. marts 2015.", []],
    ["M\xF8det er 19. marts 2015 efter regulativet.", []],
    ["Den foreg\xE5ende plan fulgte regulativet af 19. marts 2015.", []],
    ["Efter regulativet af 31. november 2019.", []],
    [`Efter regulativet ${"og s\xE5 videre ".repeat(9)} 19. marts 2015.`, []]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP307", text3)).toEqual(marked));
  it("writes the right one", async () => {
    const [found2] = await findings("HP307", [vision, old, "Efter regulativet af 12.12.2019."]);
    expect(found2).toMatchObject({
      place: "strategisk-aftale.yaml:4:24",
      message: "Regulativet for 2019-26-midlerne er fra 11. december 2019, ikke 12.12.2019",
      fixed: "11. december 2019"
    });
  });
});
describe("HP308 and HP309 know the words of the form", () => {
  const fixed2 = "Omr\xE5dets problemkompleks er beskrevet i den strategiske samarbejdsaftale";
  const guidance = "Skriv mindst \xE9t delm\xE5l med mindst \xE9n indikator";
  it.each([
    [`F\xF8rst. ${fixed2}. Sidst.`, [fixed2], []],
    [
      `F\xF8rst. **Omr\xE5dets** problemkompleks er
beskrevet i den strategiske samarbejdsaftale!`,
      [`Omr\xE5dets** problemkompleks er beskrevet i den strategiske samarbejdsaftale`],
      []
    ],
    ["Omr\xE5dets problemkompleks er beskrevet i den store samarbejdsaftale.", [], []],
    ["Parterne opretter en bestyrelse.", [], []],
    [`${guidance}.`, [], [guidance]],
    ["Her er en vejledende tekst (OBS ikke mere).", [], ["vejledende tekst", "(OBS"]],
    ["Vi vejleder om tekst og har et skema.", [], []],
    ["Tilf\xF8j skemaer, \xE9t skema pr. aktivitet.", [], ["Tilf\xF8j skema", "skema pr. aktivitet"]]
  ])("%s", async (text3, fixedText, guidanceText) => {
    expect(await markedInVision("HP308", text3)).toEqual(fixedText);
    expect(await markedInVision("HP309", text3)).toEqual(guidanceText);
  });
  it("leaves open points alone", async () => {
    const point = `\xE5bne-punkter:
  - {emne: Tekst, tekst: "${fixed2}. ${guidance}."}
vision: |`;
    expect(await findings("HP308", [vision, "vision: |", point])).toEqual([]);
    expect(await findings("HP309", [vision, "vision: |", point])).toEqual([]);
  });
});
describe("HP310 finds what was to be filled in", () => {
  it.each([
    ["Vi er xx og xxx og XXX.", ["xx", "xxx", "XXX"]],
    ["Del XX og X og XXI i maxx.", []],
    ["Ca. X unge og x antal.", ["X", "x"]],
    ["I 20xx og 20XX.", ["20xx", "20XX"]],
    ["TODO og TBD, men todo.", ["TODO", "TBD"]],
    ["Ring til NN eller N.N., ikke nn.", ["NN", "N.N."]],
    ["Hvor mange?? Der er ??? (??).", ["???", "??"]],
    ["Se [...] og (...) og [\u2026] og [ ].", ["[...]", "(...)", "[\u2026]", "[ ]"]],
    ["Ring til (navn), ikke (navnet) og (navn og titel).", ["(navn)"]],
    ["Inds\xE6t [inds\xE6t navn p\xE5 skolen] her.", ["[inds\xE6t navn p\xE5 skolen]"]],
    ["Lorem ipsum og felter, der skal udfyldes.", ["Lorem ipsum", "skal udfyldes"]],
    ["Det tilf\xF8jes senere. Hun kommer senere hjem.", ["tilf\xF8jes senere"]],
    ["Der er (150) fritidsjob, (2019) kilder og (15)", ["(150)"]],
    ["Se \\_\\_\\_\\_ eller ...... nu... og s\xE5.", ["......"]],
    ["Klik her for at angive tekst.", ["Klik her for at"]],
    ["Dato: dd.mm.\xE5\xE5\xE5\xE5", ["dd.mm.\xE5\xE5\xE5\xE5"]]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP310", text3)).toEqual(marked));
  it("looks at names and other short texts too", async () => {
    const found2 = await findings(
      "HP310",
      [agreement2, "enhed: unge", "enhed: ???"],
      [registry2, "navn: Egen registrering", "navn: xxx"]
    );
    expect(found2.map(({ place, message }) => [place, message])).toEqual([
      [`${registry2}:21:35`, "\xABxxx\xBB er en pladsholder, som ikke er udfyldt"],
      [`${agreement2}:11:33`, "\xAB???\xBB er en pladsholder, som ikke er udfyldt"]
    ]);
  });
  it("leaves open points alone", async () => {
    const reason3 = [registry2, "Omr\xE5det er trygt.", "Omr\xE5det er xx."];
    expect(await findings("HP310", reason3)).toHaveLength(1);
    const point = "\xE5bne-punkter:\n  - {emne: Antal, tekst: Vi er xx.}\nvision: |";
    expect(await findings("HP310", [vision, "vision: |", point])).toEqual([]);
  });
});
describe("HP311 finds what is announced and does not come", () => {
  it.each([
    ["Vi har brug for jer.", []],
    ["Vi har brug for jer og", []],
    ["Vi har:", ["har:"]],
    ["Vi har:\n\n- naboer", []],
    ["### S\xE5dan g\xF8r vi", ["vi"]],
    ["Vi har.\n\n#### Vi", ["Vi"]],
    ["### S\xE5dan g\xF8r vi\n\nMed venner.", []]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP311", text3)).toEqual(marked));
  it.each([
    ["Unge med fritidsjob og", ["og"]],
    ["Unge med fritidsjob inden for", ["for"]],
    ["Unge med fritidsjob,", ["fritidsjob,"]],
    ["Unge med fritidsjob:", ["fritidsjob:"]],
    ["Unge med fritidsjob \u2013", ["\u2013"]],
    ["Unge med fritids-", ["fritids-"]],
    ["Unge med fritidsjob, de er glade for", []],
    ["Unge med fritidsjob-og", []],
    ["---", []]
  ])("in one line: %s", async (text3, marked) => {
    const found2 = await findings("HP311", [agreement2, "tekst: Unge med fritidsjob", `tekst: "${text3}"`]);
    expect(found2.map((one) => one.marked)).toEqual(marked);
  });
  it("says what is missing", async () => {
    const change2 = (text3) => [vision, old, text3];
    expect(await findings("HP311", change2("Vi har:"))).toMatchObject([
      { place: "strategisk-aftale.yaml:4:6", message: "Der er intet efter kolonet" }
    ]);
    expect(await findings("HP311", change2("### Vi"))).toMatchObject([
      { message: "Der er ingen tekst under overskriften" }
    ]);
    const line = "tekst: Unge med et fritidsjob, som de kan lide og";
    expect(await findings("HP311", [agreement2, "tekst: Unge med fritidsjob", line])).toMatchObject([
      { place: `${agreement2}:8:56`, message: "Linjen holder op for tidligt: \xAB\u2026dsjob, som de kan lide og\xBB" }
    ]);
  });
});
describe("HP312 lets an area that was not chosen be", () => {
  const more = "  beskaeftigelse: |\n    Mange unge st\xE5r uden job.";
  const both = [vision, more, `${more}
  kriminalitetsforebyggelse: |
    Mange er utrygge.`];
  it("is said of the description", async () => {
    expect(await findings("HP312", both)).toMatchObject([
      { place: "strategisk-aftale.yaml:22:3", marked: "kriminalitetsforebyggelse", related: ["helhedsplan.yaml:25"] }
    ]);
  });
  it("is not said where nothing was chosen against", async () => {
    const missing = [registry2, "{fravalgt: Omr\xE5det er trygt.}", "{mangler: Den er ikke skrevet.}"];
    expect(await findings("HP312", both, missing)).toEqual([]);
    expect(await findings("HP312")).toEqual([]);
  });
});
describe("HP313 finds an answer that was given twice", () => {
  const text3 = "At unge finder et fritidsjob i byen.";
  const purpose = [agreement2, "At unge finder et fritidsjob.", text3];
  it("in one form", async () => {
    expect(await findings("HP313", purpose, [agreement2, "Caf\xE9en har \xE5bent tirsdag og torsdag.", text3])).toMatchObject([
      {
        place: `${agreement2}:21:5`,
        message: "\xABindhold\xBB er ordret det samme som \xABform\xE5l\xBB",
        related: [`${agreement2}:17`]
      }
    ]);
  });
  it("but not in two, not in short texts and not where it differs", async () => {
    expect(await findings("HP313", purpose, [vision, old, text3])).toEqual([]);
    expect(await findings("HP313", purpose, [agreement2, "Delaftalen tages op efter to \xE5r.", text3])).toEqual([]);
    expect(
      await findings("HP313", purpose, [agreement2, "Caf\xE9en har \xE5bent tirsdag og torsdag.", `${text3} Nu.`])
    ).toEqual([]);
    const short4 = "At unge finder et fritidsjob.";
    expect(await findings("HP313", [agreement2, "Caf\xE9en har \xE5bent tirsdag og torsdag.", short4])).toEqual([]);
  });
});
describe("HP314 finds the label in the field", () => {
  it.each([
    ["Vision: Et kvarter.", "Vision"],
    ["Vision for boligomr\xE5det\n\nEt kvarter.", "Vision for boligomr\xE5det"],
    ["### Vision\n\nEt kvarter.", "Vision"],
    ["**VISION:** Et kvarter.", "VISION"],
    ["Vision", "Vision"],
    ["Visionen er et kvarter.", void 0],
    ["Vision er ord.", void 0],
    ["Form\xE5l: Et kvarter.", void 0]
  ])("%s", async (text3, marked) => {
    const found2 = await findings("HP314", [vision, old, text3.split("\n").join("\n  ")]);
    expect(found2.map((one) => one.marked)).toEqual(marked ? [marked] : []);
    if (marked)
      expect(found2[0]?.message).toBe(
        text3 === "Vision" ? "Feltet indeholder kun sin egen betegnelse \xABVision\xBB" : `\xAB${marked}\xBB er feltets egen betegnelse og kommer til at st\xE5 to gange`
      );
  });
  it("knows labels with brackets", async () => {
    const found2 = await findings("HP314", [agreement2, "Unge p\xE5 13-17 \xE5r.", "M\xE5lgruppe: Unge p\xE5 13-17 \xE5r."]);
    expect(found2.map(({ marked }) => marked)).toEqual(["M\xE5lgruppe"]);
  });
});
describe("HP315 holds the period against the edition", () => {
  it.each([
    ["{fra: 1.1.2018, til: 31.12.2021}", true],
    ["{fra: 1.1.2019, til: 31.12.2022}", false],
    ["{fra: 1.1.2027, til: 31.12.2030}", false],
    ["{fra: 1.1.2028, til: 31.12.2031}", true],
    ["{fra: 1.1.2028, til: 31.12.2032}", false]
  ])("%s", async (period3, isFound) => {
    const found2 = await findings("HP315", [registry2, "{fra: 1.1.2022, til: 31.12.2025}", period3]);
    expect(found2.map(({ place, related }) => [place, ...related])).toEqual(
      isFound ? [["helhedsplan.yaml:7:16", "helhedsplan.yaml:3"]] : []
    );
  });
});

// test/check/goals-figures.test.ts
var agreement3 = "strategisk-aftale.yaml";
var sub2 = "delaftaler/beskaeftigelse.yaml";
var fixed = (old3, changed) => [agreement3, old3, changed];
var local = (...indicators2) => [
  sub2,
  "        datakilde: egen-registrering\n",
  `        datakilde: egen-registrering
${indicators2.join("")}`
];
var number4 = 0;
var indicator2 = (text3, area2, comparison2 = "opg\xF8res ikke", rest = "lbf-boligsociale-data") => {
  number4 += 1;
  return `      - id: i-${number4}
        tekst: ${text3}
        boligomr\xE5de: ${area2}
        sammenligning: ${comparison2}
        m\xE5l: monitorering
        datakilde: ${rest}
`;
};
var fourAreas = [
  "helhedsplan.yaml",
  "omr\xE5der:\n",
  "omr\xE5der:\n  - {id: a, navn: A}\n  - {id: b, navn: B}\n  - {id: c, navn: C}\n"
];
var series = (values, comparison2 = "opg\xF8res ikke") => {
  const areas = ["a", "b", "c", "nordvang"];
  const lines4 = values.flatMap((value, index) => value === null ? [] : [`            ${areas[index]}: "${value}"
`]);
  return indicator2(
    "Andel unge i job",
    `
          \xE5r: 2021
          v\xE6rdier:
${lines4.join("").trimEnd()}`,
    comparison2
  );
};
var marks = (all) => all.map(({ marked }) => marked);
describe("HP360: the form fixes the unit", () => {
  it.each([
    ['"90,7 %"', '"90,7"', "90,7", "90,7 %"],
    ['"90,7 %"', "90,7", "90,7", '"90,7 %"'],
    ['"90,7 %"', "0", "0", '"0 %"'],
    ['"90,7 %"', "100", "100", '"100 %"'],
    ['"90,7 %"', "101", "101", null],
    ['"90,7 %"', "-1", "-1", null],
    ['"5,9"', '"5,9 %"', "5,9 %", null],
    ['"5,9"', "12,1", "12,1", null],
    ['"5,9"', "-3,1", "-3,1", null]
  ])("%s \u2192 %s", async (old3, changed, marked, fix) => {
    const [found2, ...more] = await findings("HP360", fixed(old3, changed));
    expect([found2?.marked, found2?.fixed, more]).toEqual([marked, fix, []]);
  });
  it.each([
    ['"90,7 %"', "0 %"],
    ['"5,9"', "12"],
    ['"5,9"', "-3"]
  ])("%s \u2192 %s is in order", async (old3, changed) => {
    expect(await findings("HP360", fixed(old3, changed))).toEqual([]);
  });
});
describe("HP361: a local indicator keeps to its unit", () => {
  it.each([
    ["Andel unge i job", '{v\xE6rdi: "30,5", \xE5r: 2021}', ["30,5"]],
    ["Procentdel i job", "{v\xE6rdi: 30, \xE5r: 2021}", ["30"]],
    ["Antal unge i job", "{v\xE6rdi: 30 %, \xE5r: 2021}", ["30 %"]],
    ["Karaktergennemsnit i dansk", "{v\xE6rdi: 30 %, \xE5r: 2021}", ["30 %"]],
    ["Andel unge i job", "{v\xE6rdi: 0, \xE5r: 2021}", []],
    ["Antal unge i job", "{v\xE6rdi: 30, \xE5r: 2021}", []],
    ["Andelsboliger i omr\xE5det", "{v\xE6rdi: 30, \xE5r: 2021}", []],
    ["Unge i job", "{v\xE6rdi: 30, \xE5r: 2021}", []],
    ["Unge i job", "{v\xE6rdi: 30 %, \xE5r: 2021}", []],
    ["Unge i job", "[{v\xE6rdi: 30 %, \xE5r: 2021}, {v\xE6rdi: 31, \xE5r: 2021}]", ["31"]]
  ])("%s: %s", async (text3, area2, marked) => {
    expect(marks(await findings("HP361", local(indicator2(text3, area2))))).toEqual(marked);
  });
  const target5 = "{antal: 40, enhed: unge, pr: \xE5r}";
  it.each([
    ["{andel: 40 %, enhed: unge, pr: \xE5r}", "40 %"],
    ["{andel: 40 %, enhed: af de unge, pr: \xE5r}", null],
    ["{andel: 40 %, enhed: ud af de unge, pr: \xE5r}", null],
    ["{antal: 40, pr: \xE5r}", null]
  ])("a target %s", async (changed, marked) => {
    const [found2] = await findings("HP361", [sub2, target5, changed]);
    expect(found2?.marked ?? null).toBe(marked);
  });
  it("says of what, where its neighbours do", async () => {
    const bare3 = indicator2("Unge med CV", "{v\xE6rdi: 0, \xE5r: 2021}").replace("monitorering", "{mindst: 20, pr: \xE5r}");
    const [found2] = await findings("HP361", local(bare3));
    expect([found2?.place, found2?.marked]).toEqual([`${sub2}:17:23`, "20"]);
    const named3 = indicator2("Antal CV\u2019er", "{v\xE6rdi: 0, \xE5r: 2021}").replace("monitorering", "{mindst: 20, pr: \xE5r}");
    expect(await findings("HP361", local(named3))).toEqual([]);
  });
  it("has a target in the unit of its figures", async () => {
    const share4 = indicator2("Unge i job", "{v\xE6rdi: 30 %, \xE5r: 2021}").replace(
      "monitorering",
      "{antal: 20, enhed: unge}"
    );
    const [found2] = await findings("HP361", local(share4));
    expect([found2?.marked, found2?.related]).toEqual(["20", [`${sub2}:14`]]);
    const count3 = indicator2("Unge i job", "{v\xE6rdi: 30, \xE5r: 2021}").replace(
      "monitorering",
      "{andel: 20 %, senest: 2024}"
    );
    expect(marks(await findings("HP361", local(count3)))).toEqual(["20 %"]);
  });
});
describe("HP362: a start value is whole", () => {
  const start = "{v\xE6rdi: 0, \xE5r: 2021}";
  it.each([
    ["{v\xE6rdi: 0}", null],
    ["{v\xE6rdi: 3}", "3"],
    ["{v\xE6rdi: 3, bem\xE6rkning: for\xE5ret 2021}", null],
    ["{v\xE6rdi: 3, hvor: i 1999}", null],
    ["{v\xE6rdi: 3, bem\xE6rkning: nr. 12021}", "3"]
  ])("%s of what an activity counts", async (changed, marked) => {
    const [found2] = await findings("HP362", [sub2, start, changed]);
    expect(found2?.marked ?? null).toBe(marked);
  });
  it("wants a year also of nothing, where no activity counts it", async () => {
    expect(marks(await findings("HP362", local(indicator2("Unge i job", "{v\xE6rdi: 0}"))))).toEqual(["0"]);
  });
  it("says it once for a measure of several areas", async () => {
    const found2 = await findings(
      "HP362",
      fourAreas,
      local(series(["41 %", "42 %", "43 %", "44 %"]).replace("          \xE5r: 2021\n", ""))
    );
    expect(marks(found2)).toEqual(["41 %"]);
  });
  const alone = indicator2("Unge i uddannelse", "{v\xE6rdi: 31 %, \xE5r: 2021}").replace(/ {8}sammenligning: .*\n/, "");
  it("wants a comparison where others have one, or the table announces it", async () => {
    const other = indicator2("Unge i job", "{v\xE6rdi: 30 %, \xE5r: 2021}", "{v\xE6rdi: 50 %, \xE5r: 2021}");
    expect(marks(await findings("HP362", local(other, alone)))).toEqual(["31 %"]);
    const table = [sub2, "delm\xE5l:", "indikatortabel: {sammenligning: \xC6rby Kommune}\ndelm\xE5l:"];
    expect(marks(await findings("HP362", table, local(alone)))).toEqual(["31 %"]);
    expect(await findings("HP362", local(alone))).toEqual([]);
  });
});
describe("HP363: figures that are compared are of one year", () => {
  it("points at the year that is not the source\u2019s usual one", async () => {
    const found2 = await findings("HP363", fixed("{v\xE6rdi: 95 %, \xE5r: 2021}", "{v\xE6rdi: 95 %, \xE5r: 2020}"));
    expect(found2.map(({ place, related }) => [place, related])).toEqual([[`${agreement3}:10:84`, [`${agreement3}:10`]]]);
    const area2 = await findings("HP363", fixed('{v\xE6rdi: "90,7 %", \xE5r: 2021}', '{v\xE6rdi: "90,7 %", \xE5r: 2020}'));
    expect(area2.map(({ place }) => place)).toEqual([`${agreement3}:10:50`]);
  });
  it("takes the first year where no year is usual", async () => {
    const one = indicator2("Unge i job", "{v\xE6rdi: 30 %, \xE5r: 2020}", "{v\xE6rdi: 50 %, \xE5r: 2021}", "egen-registrering");
    expect(marks(await findings("HP363", local(one)))).toEqual(["2021"]);
  });
  it("finds one indicator among three or more of its source", async () => {
    const other = indicator2("Unge i job", "{v\xE6rdi: 30 %, \xE5r: 2020}");
    const [found2] = await findings("HP363", local(other));
    expect([found2?.marked, found2?.message]).toEqual([
      "2020",
      "\xABUnge i job\xBB er fra 2020, mens planens andre tal fra LBF - Boligsociale Data er fra 2021"
    ]);
    expect(await findings("HP363", local(indicator2("Unge i job", "{v\xE6rdi: 30 %, \xE5r: 2021}")))).toEqual([]);
    expect(
      await findings(
        "HP363",
        local(indicator2("Unge i job", "{v\xE6rdi: 30 %, \xE5r: 2020}", "opg\xF8res ikke", "egen-registrering"))
      )
    ).toEqual([]);
  });
  it("leaves impossible years and elections to others", async () => {
    expect(await findings("HP363", fixed("{v\xE6rdi: 95 %, \xE5r: 2021}", "{v\xE6rdi: 95 %, \xE5r: 2023}"))).toEqual([]);
    expect(await findings("HP363", fixed("{v\xE6rdi: 95 %, \xE5r: 2021}", "{v\xE6rdi: 95 %, \xE5r: 2013}"))).toEqual([]);
    expect(await findings("HP363", fixed("{v\xE6rdi: 95 %, \xE5r: 2021}", "{v\xE6rdi: 95 %, \xE5r: 2014}"))).toHaveLength(1);
    expect(await findings("HP363", fixed("{v\xE6rdi: 95 %, \xE5r: 2021}", "{v\xE6rdi: 95 %, \xE5r: 2022}"))).toHaveLength(1);
  });
});
describe("HP364: no area is left out", () => {
  it.each([
    [[null, "42 %", "43 %", "44 %"], "42 %", "A"],
    [["41 %", null, "43 %", "44 %"], "41 %", "B"],
    [["41 %", "42 %", "43 %", null], "43 %", "Nordvang"],
    [["41 %", null, null, "44 %"], "41 %", "B, C"]
  ])("%j", async (values, marked, missing) => {
    const [found2, ...more] = await findings("HP364", fourAreas, local(series(values)));
    expect([found2?.marked, found2?.message, more]).toEqual([marked, `Her er intet tal for ${missing}`, []]);
  });
  it("is content with all of them, and with one figure for all", async () => {
    expect(await findings("HP364", fourAreas, local(series(["41 %", "42 %", "43 %", "44 %"])))).toEqual([]);
    expect(await findings("HP364", fourAreas)).toEqual([]);
  });
});
describe("HP365: rounded alike", () => {
  it.each([
    [["41,5 %", "42 %", "43,5 %", "44,5 %"], "opg\xF8res ikke", ["42 %"], "ingen decimaler"],
    [["41,5 %", "42,55 %", "43,5 %", "44,5 %"], "opg\xF8res ikke", ["42,55 %"], "2 decimaler"],
    [["41,5 %", "42,5 %", "43,5 %", "44,5 %"], "{v\xE6rdi: 50 %, \xE5r: 2021}", ["50 %"], "ingen decimaler"],
    [["41,5 %", "42,5 %", "43 %", "44 %"], "opg\xF8res ikke", [], ""],
    [["41 %", "42 %", "43 %", "44,5 %"], "opg\xF8res ikke", ["44,5 %"], "\xE9n decimal"],
    [["41,5 %", "0 %", "43,5 %", "44,5 %"], "opg\xF8res ikke", [], ""]
  ])("%j and %s", async (values, comparison2, marked, counted3) => {
    const found2 = await findings("HP365", fourAreas, local(series(values, comparison2)));
    expect(marks(found2)).toEqual(marked);
    for (const { message } of found2) expect(message).toContain(`har ${counted3},`);
  });
  it.each([
    ['{v\xE6rdi: "30,5 %", \xE5r: 2021}', '{v\xE6rdi: "50,55 %", \xE5r: 2021}', ["50,55 %"]],
    ['{v\xE6rdi: "30,55 %", \xE5r: 2021}', '{v\xE6rdi: "50,5 %", \xE5r: 2021}', ["30,55 %"]],
    ['{v\xE6rdi: "30,5 %", \xE5r: 2021}', "{v\xE6rdi: 50 %, \xE5r: 2021}", []]
  ])("%s and %s", async (area2, comparison2, marked) => {
    const one = indicator2("Unge i job", area2, comparison2, "egen-registrering");
    expect(marks(await findings("HP365", local(one)))).toEqual(marked);
  });
  it("as the source\u2019s many others", async () => {
    const pairs = Array.from(
      { length: 4 },
      (_, i) => indicator2(`Unge i job ${i}`, '{v\xE6rdi: "30,5 %", \xE5r: 2021}', '{v\xE6rdi: "50,5 %", \xE5r: 2021}')
    );
    expect(marks(await findings("HP365", local(...pairs)))).toEqual(["95 %", "6 %"]);
    expect(await findings("HP365", local(...pairs.slice(1, 3)))).toEqual([]);
  });
});
describe("HP366: figures of one size", () => {
  it.each([
    ["90,7 %", "95 %", null],
    ["9,07 %", "95 %", "9,07 %"],
    ["32 %", "95 %", null],
    ["31 %", "95 %", "31 %"],
    ["5 %", "29 %", null],
    ["4,9 %", "30 %", "4,9 %"],
    ["30 %", "4,9 %", "30 %"],
    ["0 %", "95 %", null]
  ])("%s beside %s", async (area2, comparison2, marked) => {
    const one = indicator2("Unge i job", `{v\xE6rdi: "${area2}", \xE5r: 2021}`, `{v\xE6rdi: "${comparison2}", \xE5r: 2021}`);
    expect((await findings("HP366", local(one)))[0]?.marked ?? null).toBe(marked);
  });
  it.each([
    [["48 %", "49 %", "51 %", "42 %"], []],
    [["48 %", "4,9 %", "51 %", "42 %"], ["4,9 %"]],
    [["48 %", "94 %", "51 %", "42 %"], ["94 %"]],
    [["44 %", "47 %", "46 %", "34 %"], []],
    [["10 %", "40 %", "20 %", "30 %"], []],
    [["48 %", "29 %", "49 %", "50 %"], ["29 %"]],
    [["48 %", "30 %", "49 %", "50 %"], []]
  ])("%j", async (values, marked) => {
    expect(marks(await findings("HP366", fourAreas, local(series(values))))).toEqual(marked);
  });
  it("holds the municipality against all areas", async () => {
    const found2 = await findings(
      "HP366",
      fourAreas,
      local(series(["4 %", "5 %", "4 %", "5 %"], "{v\xE6rdi: 45 %, \xE5r: 2021}"))
    );
    expect(found2.map(({ marked, message }) => [marked, message])).toEqual([
      ["45 %", "45 % ligger langt fra tallene ved siden af (4-5)"]
    ]);
  });
  it("needs three areas to tell", async () => {
    expect(marks(await findings("HP366", fourAreas, local(series(["40 %", "9 %", "44 %", null]))))).toEqual(["9 %"]);
    expect(await findings("HP366", fourAreas, local(series(["40 %", "12 %", "44 %", null])))).toEqual([]);
    expect(await findings("HP366", fourAreas, local(series(["40 %", "9 %", null, null])))).toEqual([]);
  });
});
describe("HP368: an area that is better off", () => {
  it.each([
    ["Andel unge i job", "50 %", "40 %", true],
    ["Andel unge i job", "40 %", "40 %", false],
    ["Andel unge i job", "30 %", "40 %", false],
    ["Andel ledige", "30 %", "40 %", true],
    ["Andel ledige", "40 %", "40 %", false],
    ["Andel ledige", "50 %", "40 %", false],
    ["Andel, der spiser fisk", "50 %", "40 %", false]
  ])("%s: %s beside %s", async (text3, area2, comparison2, isFound) => {
    const one = indicator2(text3, `{v\xE6rdi: ${area2}, \xE5r: 2021}`, `{v\xE6rdi: ${comparison2}, \xE5r: 2021}`);
    const found2 = await findings("HP368", local(one));
    expect(found2.map(({ marked, related }) => [marked, related])).toEqual(isFound ? [[area2, [`${sub2}:16`]]] : []);
  });
  it("is told only where all areas are, and one figure stands beside them", async () => {
    const all = (values) => series(values, "{v\xE6rdi: 40 %, \xE5r: 2021}");
    expect(marks(await findings("HP368", fourAreas, local(all(["41 %", "42 %", "43 %", "44 %"]))))).toEqual(["41 %"]);
    expect(await findings("HP368", fourAreas, local(all(["41 %", "42 %", "43 %", "39 %"])))).toEqual([]);
    const two = indicator2(
      "Andel unge i job",
      "{v\xE6rdi: 50 %, \xE5r: 2021}",
      "[{v\xE6rdi: 40 %, \xE5r: 2021}, {v\xE6rdi: 41 %, \xE5r: 2021}]"
    );
    expect(await findings("HP368", local(two))).toEqual([]);
  });
});
describe("HP369: answers as the form asks", () => {
  const turnout = "stemmeberettigede: {boligomr\xE5de: opg\xF8res ikke, kommune: opg\xF8res ikke}";
  const given = (area2, municipality2 = "opg\xF8res ikke") => fixed(turnout, `stemmeberettigede: {boligomr\xE5de: ${area2}, kommune: ${municipality2}}`);
  it.each([
    ["{v\xE6rdi: 60 %, \xE5r: 2021}", "opg\xF8res ikke", ["60 %"]],
    ["{v\xE6rdi: 60 %, \xE5r: 2021, bem\xE6rkning: kommunalvalg}", "opg\xF8res ikke", []],
    ["{v\xE6rdi: 60 %, \xE5r: 2021, hvor: KV21}", "opg\xF8res ikke", []],
    ["{v\xE6rdi: 60 %, \xE5r: 2019, bem\xE6rkning: Folketingsvalget}", "opg\xF8res ikke", []],
    ["{v\xE6rdi: 60 %, \xE5r: 2020, bem\xE6rkning: folketingsvalg}", "opg\xF8res ikke", ["2020"]],
    ["{v\xE6rdi: 60 %, \xE5r: 2019, bem\xE6rkning: kommunalvalg}", "opg\xF8res ikke", ["2019"]],
    ["{v\xE6rdi: 60 %, \xE5r: 2017, bem\xE6rkning: kommunalvalg}", "opg\xF8res ikke", []],
    ["{v\xE6rdi: 60 %, \xE5r: 2026, bem\xE6rkning: folketingsvalg}", "opg\xF8res ikke", []],
    ["{v\xE6rdi: 60 %, bem\xE6rkning: kommunalvalg}", "opg\xF8res ikke", []],
    [
      "{v\xE6rdi: 60 %, \xE5r: 2021, bem\xE6rkning: kommunalvalg}",
      "{v\xE6rdi: 80 %, \xE5r: 2019, bem\xE6rkning: folketingsvalg}",
      ["80 %"]
    ],
    [
      "{v\xE6rdi: 60 %, \xE5r: 2021, bem\xE6rkning: kommunalvalg}",
      "{v\xE6rdi: 80 %, \xE5r: 2017, bem\xE6rkning: kommunalvalg}",
      ["80 %"]
    ],
    ["{v\xE6rdi: 60 %, \xE5r: 2021, bem\xE6rkning: kommunalvalg}", "{v\xE6rdi: 80 %, \xE5r: 2021, bem\xE6rkning: kommunalvalg}", []]
  ])("%s and %s", async (area2, municipality2, marked) => {
    expect(marks(await findings("HP369", given(area2, municipality2)))).toEqual(marked);
  });
  const safety = "trygge: {boligomr\xE5de: opg\xF8res ikke}";
  it.each([
    ["trygge: {boligomr\xE5de: {v\xE6rdi: 70 %, \xE5r: 2021}, kommune: {v\xE6rdi: 80 %, \xE5r: 2021}}", ["80 %"]],
    ["trygge: {boligomr\xE5de: {v\xE6rdi: 70 %, \xE5r: 2021}, kommune: opg\xF8res ikke}", []],
    ["trygge:\n    boligomr\xE5de: opg\xF8res ikke\n    kommune:", ["kommune"]]
  ])("%s", async (changed, marked) => {
    expect(marks(await findings("HP369", fixed(safety, changed)))).toEqual(marked);
  });
});

// test/check/goals-targets.test.ts
var agreement4 = "strategisk-aftale.yaml";
var sub3 = "delaftaler/beskaeftigelse.yaml";
var marks2 = (all) => all.map(({ marked }) => marked);
var target3 = "{antal: 40, enhed: unge, pr: \xE5r}";
var text2 = "tekst: Unge med fritidsjob";
var change = (old3, changed) => [sub3, old3, changed];
var local2 = (...indicators2) => change("        datakilde: egen-registrering\n", `        datakilde: egen-registrering
${indicators2.join("")}`);
var indicator3 = (name2, { id = "ny", activity: activity2 = null, area: area2 = "{v\xE6rdi: 0, \xE5r: 2021}", ...more } = {}) => `      - id: ${id}
        tekst: ${name2}
${activity2 === null ? "" : `        aktivitet: ${activity2}
`}        boligomr\xE5de: ${area2}
        m\xE5l: ${more.target ?? "monitorering"}
        datakilde: ${more.source ?? "egen-registrering"}
`;
var group = (size, more = "") => change(
  "    m\xE5lgrupper: |\n      Unge p\xE5 13-17 \xE5r.\n",
  `    m\xE5lgrupper:
      grupper: [{hvem: Unge, antal: ${size}}]
${more}`
);
var jobTeam = change(
  "ressourcer:",
  `  - id: jobhold
    navn: Jobhold
    kort: \xF8velse i at skrive ans\xF8gninger
    omr\xE5der: [nordvang]
    form\xE5l: |
      At unge \xF8ver sig.
    m\xE5lgrupper: |
      Unge.
    indhold: |
      Holdet skriver kompetencepas.
    ansvar: |
      [](#leder) har ansvaret.
ressourcer:`
);
describe("HP370: a target lies beyond the start", () => {
  it.each([
    ["{v\xE6rdi: 30 %, \xE5r: 2021}", "{andel: 30 %, senest: 2024}", "M\xE5let er det samme som udgangspunktet: 30 %"],
    ["{v\xE6rdi: 30 %, \xE5r: 2021}", "{andel: 29 %, senest: 2024}", "M\xE5let 29 % er lavere end udgangspunktet 30 %"],
    ["{v\xE6rdi: 30 %, \xE5r: 2021}", "{andel: 31 %, senest: 2024}", null],
    [
      '{v\xE6rdi: "30,5 %", \xE5r: 2021}',
      '{andel: "30,4 %", senest: 2024}',
      "M\xE5let 30,4 % er lavere end udgangspunktet 30,5 %"
    ],
    ["[{v\xE6rdi: 30 %, \xE5r: 2021}, {v\xE6rdi: 31 %, \xE5r: 2021}]", "{andel: 29 %, senest: 2024}", null],
    ["opg\xF8res ikke", "{andel: 29 %, senest: 2024}", null]
  ])("of more in work: from %s to %s", async (area2, goal, message) => {
    const [found2] = await findings("HP370", local2(indicator3("Andel unge i job", { area: area2, target: goal })));
    expect(found2?.message ?? null).toBe(message);
  });
  it.each([
    ["Andel ledige", "{andel: 31 %}", "M\xE5let 31 % er h\xF8jere end udgangspunktet 30 %"],
    ["Andel ledige", "{andel: 29 %}", null],
    ["Andel, der spiser fisk", "{andel: 31 %}", null],
    ["Andel, der spiser fisk", "{andel: 29 %}", null],
    ["Andel, der spiser fisk", "{andel: 30 %}", "M\xE5let er det samme som udgangspunktet: 30 %"]
  ])("%s: %s", async (name2, goal, message) => {
    const [found2] = await findings("HP370", local2(indicator3(name2, { area: "{v\xE6rdi: 30 %, \xE5r: 2021}", target: goal })));
    expect(found2?.message ?? null).toBe(message);
  });
  it.each([
    ["{v\xE6rdi: 0, \xE5r: 2021}", "{antal: 0, enhed: unge}", "0"],
    ["{v\xE6rdi: 50, \xE5r: 2021}", target3, "40"],
    ["{v\xE6rdi: 40, \xE5r: 2021}", target3, "40"],
    ["{v\xE6rdi: 39, \xE5r: 2021}", target3, null],
    ["{v\xE6rdi: 50, \xE5r: 2021}", "{mindst: 45, enhed: unge, pr: \xE5r}", "45"]
  ])("a count from %s to %s", async (area2, goal, marked) => {
    const [found2] = await findings("HP370", change("{v\xE6rdi: 0, \xE5r: 2021}", area2), change(target3, goal));
    expect(found2?.marked ?? null).toBe(marked);
  });
  it("may be nothing where less is better", async () => {
    expect(await findings("HP370", local2(indicator3("Antal sigtelser", { target: "{antal: 0}" })))).toEqual([]);
  });
});
describe("HP371: one number in text and target", () => {
  it.each([
    ["Mindst 60 unge med fritidsjob", "60 unge"],
    ["Mindst 40 unge med fritidsjob", null],
    ["60 unge, heraf 40 piger, med fritidsjob", null],
    ["1.500 unge med fritidsjob", "1.500 unge"],
    ["Unge p\xE5 13-17 \xE5r med fritidsjob", null],
    ["Unge over 18 dage i job", null],
    ["Unge fra 8 klasser", null],
    ["Unge i 2021 planen", null],
    ["Unge efter \xA7 12 stykke", null],
    ["Unge i 30 minutter", null],
    ["Unge med mindst 02 i dansk", null],
    ["Unge med 12 pct. frav\xE6r", null],
    ["Unge (LAB 6 paragraffen)", null]
  ])("%s", async (name2, said) => {
    const [found2] = await findings("HP371", change(text2, `tekst: "${name2}"`));
    expect(found2?.message ?? null).toBe(said && `M\xE5let er 40, men indikatorens tekst siger \xAB${said}\xBB`);
    if (said) expect([found2?.marked, found2?.related]).toEqual(["40", [`${sub3}:8`]]);
  });
  it.each([
    ["Andel unge, hvor 80 % er i job", "{andel: 70 %}", "70 %"],
    ["Andel unge, hvor 80 % er i job", "{andel: 80 %}", null],
    ["Andel unge, hvor 80,5 procent er i job", '{andel: "80,5 %"}', null],
    ["Andel unge, hvor 12 er i job", "{andel: 80 %}", null]
  ])("%s: %s", async (name2, goal, marked) => {
    const [found2] = await findings("HP371", local2(indicator3(name2, { area: "opg\xF8res ikke", target: goal })));
    expect(found2?.marked ?? null).toBe(marked);
  });
  const content2 = "Caf\xE9en har \xE5bent tirsdag og torsdag.";
  it.each([
    ["Der er et m\xE5l p\xE5 50 unge.", "unge", "40"],
    ["Der er et m\xE5l p\xE5 40 unge.", "unge", null],
    ["Der kommer 50 unge.", "unge", null],
    ["Der kommer 50 jobsamtaler ud af det.", "jobsamtaler", "40"],
    ["Der kommer 50 korte jobsamtaler ud af det.", "jobsamtaler", "40"],
    ["Der kommer 50 meget korte jobsamtaler ud af det.", "jobsamtaler", null],
    ["M\xE5let er 50 samtaler.", "jobsamtaler", "40"],
    ["Der er 50 samtaler.", "jobsamtaler", null],
    ["Der er 40 jobsamtaler.", "jobsamtaler", null],
    ["Der formidles 50 fritidsjob.", "unge", "40"],
    ["Der formidles 40 fritidsjob.", "unge", null],
    ["Det er 2-50 fritidsjob.", "unge", null]
  ])("%s counted in %s", async (said, unit2, marked) => {
    const [found2] = await findings("HP371", change(content2, said), change("enhed: unge", `enhed: ${unit2}`));
    expect(found2?.marked ?? null).toBe(marked);
    if (marked) expect(found2?.related).toEqual([`${sub3}:22`]);
  });
  it("lets another target have the number", async () => {
    const other = indicator3("Jobsamtaler med for\xE6ldre", {
      target: "{antal: 50, enhed: jobsamtaler, pr: \xE5r}",
      activity: "jobcafe"
    });
    const changes = [
      change(content2, "Der er 50 jobsamtaler."),
      change("enhed: unge", "enhed: jobsamtaler"),
      local2(other)
    ];
    expect(await findings("HP371", ...changes)).toEqual([]);
  });
});
describe("HP372: target and target group", () => {
  it.each([
    ["ca. 40 b\xF8rn", "400", true],
    ["ca. 40 b\xF8rn", "60", false],
    ["ca. 40 b\xF8rn", "61", true],
    ["ca. 40 b\xF8rn", "16", false],
    ["ca. 40 b\xF8rn", "15", true],
    ["ca. 40 unge", "41", true],
    ["ca. 40 unge", "39", true],
    ["ca. 40 unge", "40", false],
    ["30-40 unge", "35", false],
    ["mindst 20 b\xF8rn om \xE5ret", "60", false],
    ["mindst 20 b\xF8rn om \xE5ret", "61", true],
    ["ca. 9-12 p\xE5 hvert hold", "36", false],
    ["ca. 9-12 p\xE5 hvert hold", "37", true],
    ["ca. 9-12 p\xE5 hvert hold", "6", false],
    ["ca. 9-12 p\xE5 hvert hold", "5", true],
    ["mange", "400", false]
  ])("%s: %s", async (size, wanted, isFound) => {
    const found2 = await findings("HP372", group(size), change("antal: 40", `antal: ${wanted}`));
    expect(marks2(found2)).toEqual(isFound ? [wanted] : []);
    if (isFound) expect(found2[0]?.related).toEqual([`${sub3}:20`]);
  });
  it("counts years, areas and people", async () => {
    const year2 = "pr: \xE5r";
    expect(
      await findings("HP372", group("ca. 40 b\xF8rn"), change("antal: 40", "antal: 180"), change(year2, "pr: periode"))
    ).toEqual([]);
    expect(
      await findings("HP372", group("ca. 40 b\xF8rn"), change("antal: 40", "antal: 181"), change(year2, "pr: periode"))
    ).toHaveLength(1);
    expect(
      await findings(
        "HP372",
        group("ca. 40 b\xF8rn i perioden"),
        change("antal: 40", "antal: 61"),
        change(year2, "pr: periode")
      )
    ).toHaveLength(1);
    expect(
      await findings("HP372", group("ca. 40 b\xF8rn"), change(target3, "{antal: 400, enhed: samtaler, pr: \xE5r}"))
    ).toEqual([]);
    expect(
      await findings(
        "HP372",
        group("ca. 40 unge"),
        change(text2, "tekst: Unge, der gennemf\xF8rer forl\xF8bet"),
        change("antal: 40", "antal: 30")
      )
    ).toEqual([]);
  });
  it("holds a description against the group", async () => {
    const described2 = (said) => group("ca. 40 unge", `      beskrivelse: |
        Det er ${said}.
`);
    expect(marks2(await findings("HP372", described2("i alt ca. 45 unge")))).toEqual(["i alt ca. 45 unge"]);
    expect(await findings("HP372", described2("i alt 40 unge"))).toEqual([]);
    expect(await findings("HP372", described2("i alt 45 voksne"))).toEqual([]);
    expect(await findings("HP372", described2("45 unge"))).toEqual([]);
  });
});
describe("HP373 and HP374: indicators and activities", () => {
  it.each([
    ["Unge i Jobcaf\xE9", "jobhold", "Jobcaf\xE9"],
    ["Unge i Jobcaf\xE9", "jobcafe", null],
    ["Unge p\xE5 Jobhold", "jobcafe", "Jobhold"],
    ["Unge, der skriver kompetencepas", "jobcafe", "Jobhold"],
    ["Unge, der skriver kompetencepas", "jobhold", null],
    ["Unge, der spiser fisk", "jobcafe", null],
    ["Unge p\xE5 Jobhold", "[jobcafe, jobhold]", null]
  ])("%s of %s", async (name2, activity2, meant) => {
    const [found2] = await findings("HP373", jobTeam, local2(indicator3(name2, { activity: activity2 })));
    expect(found2?.message.split("\xAB").at(-1)?.replace("\xBB", "") ?? null).toBe(meant);
    if (meant) expect([found2?.place, found2?.marked]).toEqual([`${sub3}:15:20`, activity2]);
  });
  it.each([
    ["Unge, der kommer i Jobcaf\xE9", "monitorering", true],
    ["Andel unge, der kommer i Jobcaf\xE9", "monitorering", false],
    ["Unge, der ikke kommer", "monitorering", false],
    ["Unge i Jobcaf\xE9 og p\xE5 Jobhold", "monitorering", false]
  ])("%s without an activity", async (name2, goal, isFound) => {
    const found2 = await findings("HP373", jobTeam, local2(indicator3(name2, { target: goal })));
    expect(marks2(found2)).toEqual(isFound ? [name2] : []);
  });
  it("misses the activity of one count among others", async () => {
    const goal = "{antal: 5, enhed: unge, pr: \xE5r}";
    const others = [indicator3("Unge p\xE5 Jobhold", { id: "a", activity: "jobhold", target: goal })];
    const bare3 = indicator3("Unge, der ikke er med", { id: "b", target: goal });
    expect(marks2(await findings("HP373", jobTeam, local2(...others, bare3)))).toEqual(["Unge, der ikke er med"]);
    expect(await findings("HP373", jobTeam, local2(bare3))).toEqual([]);
    expect(await findings("HP373", jobTeam, local2(...others, bare3.replace("v\xE6rdi: 0", "v\xE6rdi: 6")))).toEqual([]);
    expect(await findings("HP373", jobTeam, local2(...others, bare3, bare3.replace("id: b", "id: c")))).toEqual([]);
  });
  it("notes an activity that nothing follows", async () => {
    expect((await findings("HP374", jobTeam)).map(({ place, marked }) => [place, marked])).toEqual([
      [`${sub3}:26:11`, "Jobhold"]
    ]);
    expect(await findings("HP374", jobTeam, local2(indicator3("Unge", { activity: "jobhold" })))).toEqual([]);
  });
});
describe("HP375: what is only counted", () => {
  it.each([
    ["jobsamtaler", true],
    ["m\xF8der", true],
    ["st\xF8rre aktiviteter", true],
    ["unge", false],
    ["unge p\xE5 kurser", true],
    ["samtalegrupper", false]
  ])("%s: %s", async (unit2, isFound) => {
    const found2 = await findings("HP375", change("enhed: unge", `enhed: ${unit2}`));
    expect(found2.map(({ place }) => place)).toEqual(isFound ? [`${sub3}:5:12`] : []);
  });
  it("is enough beside an effect", async () => {
    expect(await findings("HP375", change("enhed: unge", "enhed: m\xF8der"), local2(indicator3("Unge i job")))).toEqual([]);
  });
});
describe("HP376: sub-goals that are there", () => {
  it.each([
    ["(M\xE5l a)", []],
    ["(M\xE5l b)", ["b"]],
    ["(m\xE5l (b))", ["b"]],
    ["m\xE5l b)", ["b"]],
    ["Det er m\xE5l (c).", ["c"]],
    ["Det er delm\xE5l 1.", []],
    ["Det er delm\xE5l 2.", ["2"]],
    ["Det er delm\xE5l 0.", ["0"]],
    ["Det er delm\xE5let B.", ["B"]],
    ["Det er delm\xE5l b og mere.", []],
    ["Der er aftalt m\xE5l d. 1. maj.", []],
    ["De har m\xE5l i sigte.", []],
    ["Det er delm\xE5l 12,5.", []]
  ])("%s", async (said, marked) => {
    expect(marks2(await findings("HP376", change("Caf\xE9en har \xE5bent tirsdag og torsdag.", said)))).toEqual(marked);
  });
  it("is asked of sub-agreements alone", async () => {
    expect(await findings("HP376", [agreement4, "Et kvarter, som folk flytter til.", "Det er delm\xE5l 9."])).toEqual([]);
  });
});
describe("HP367: the same twice", () => {
  const fixedCopy = "Andel 15-29-\xE5rige, som hverken er i gang med uddannelse eller i besk\xE6ftigelse (restgruppen)";
  it.each([
    ['{v\xE6rdi: "12,5 %", \xE5r: 2021}', "lbf-boligsociale-data", null],
    ['{v\xE6rdi: "15,2 %", \xE5r: 2021}', "lbf-boligsociale-data", "15,2 %"],
    ['{v\xE6rdi: "12,5 %", \xE5r: 2020}', "lbf-boligsociale-data", "2020"],
    ['{v\xE6rdi: "15,2 %", \xE5r: 2021}', "egen-registrering", null]
  ])("a fixed indicator with %s from %s", async (area2, source2, marked) => {
    const name2 = fixedCopy.replace("med uddannelse", "med en uddannelse").replace("eller i", "eller er i");
    const [found2] = await findings("HP367", local2(indicator3(name2, { area: area2, source: source2 })));
    expect(found2?.marked ?? null).toBe(marked);
    if (marked) expect(found2?.related).toEqual([`${agreement4}:13`]);
  });
  it("an indicator or a goal in one sub-agreement", async () => {
    const found2 = await findings("HP367", local2(indicator3("Unge  med fritidsjob")));
    expect(found2.map(({ place, related }) => [place, related])).toEqual([[`${sub3}:14:16`, [`${sub3}:8`]]]);
    const goal = `  - id: igen
    tekst: Flere af de unge har fritidsjob
    indikatorer:
${indicator3("Unge i praktik")}`;
    expect(marks2(await findings("HP367", local2(goal)))).toEqual(["Flere af de unge har fritidsjob"]);
    expect(await findings("HP367", local2(goal.replace("Flere", "F\xE6rre")))).toEqual([]);
  });
});
describe("HP377: figures in prose", () => {
  const prose2 = (said) => [agreement4, "Mange unge st\xE5r uden job.", said];
  it.each([
    ["I 2021 var 21 % af de 15-29-\xE5rige hverken i gang med en uddannelse eller i besk\xE6ftigelse.", "21 %"],
    ["I 2021 var 12,5 % af de 15-29-\xE5rige hverken i gang med en uddannelse eller i besk\xE6ftigelse.", null],
    ["I 2021 var 13 % af de 15-29-\xE5rige hverken i gang med en uddannelse eller i besk\xE6ftigelse.", null],
    ["I 2021 var 12 pct. af de 15-29-\xE5rige hverken i gang med en uddannelse eller i besk\xE6ftigelse.", null],
    ["I 2021 var 14 % af de 15-29-\xE5rige hverken i gang med en uddannelse eller i besk\xE6ftigelse.", "14 %"],
    ["I 2021 var 12,7 % af de 15-29-\xE5rige hverken i gang med en uddannelse eller i besk\xE6ftigelse.", "12,7 %"],
    ["I 2021 var 6 % af kommunens 15-29-\xE5rige hverken i gang med en uddannelse eller i besk\xE6ftigelse.", null],
    ["I 2015 var 21 % af de 15-29-\xE5rige hverken i gang med en uddannelse eller i besk\xE6ftigelse.", null],
    ["Af de 30-39-\xE5rige var 21 % hverken i gang med en uddannelse eller i besk\xE6ftigelse.", null],
    ["Blandt unge mellem 15 og 29 \xE5r var 21 % hverken i gang med uddannelse eller besk\xE6ftigelse.", "21 %"],
    ["Af de 15-29-\xE5rige spiser 21 % fisk.", null],
    ["I alt 21 spiser fisk.", null]
  ])("%s", async (said, marked) => {
    const [found2] = await findings("HP377", prose2(said));
    expect(found2?.marked ?? null).toBe(marked);
    if (marked)
      expect([found2?.place.startsWith(`${agreement4}:21:`), found2?.related]).toEqual([
        true,
        [`${agreement4}:10`].slice(1).concat(`${agreement4}:13`)
      ]);
  });
  it("leaves open points alone", async () => {
    const points = "\xE5bne-punkter:\n  - emne: Tal\n    tekst: |\n      Af de 15-29-\xE5rige er 21 % hverken i gang med en uddannelse eller i besk\xE6ftigelse.\n";
    expect(await findings("HP377", [agreement4, "lokal-evaluering:", `${points}lokal-evaluering:`])).toEqual([]);
  });
});
describe("HP378: figures with year and source", () => {
  it.each([
    ["Af de unge er 43 % uden job.", "43 %", "\xE5r og kilde"],
    ["If\xF8lge kommunen er 43 % uden job.", "43 %", "\xE5r"],
    ["I 2021 var 43 pct. uden job.", "43 pct", "kilde"],
    ["I 2021 var 43 % uden job if\xF8lge LBF.", null, ""],
    ["I 2021 var 43 % uden job.[^1]\n\n    [^1]: LBF", null, ""],
    ["Seks ud af ti er uden job.", "ud af ti", "\xE5r og kilde"],
    ["En husstand tjener 325.000 kr.", "325.000 kr", "\xE5r og kilde"],
    ["Mange er uden job.", null, ""],
    ["I 2021 var 43 % uden job if\xF8lge LBF.\n\n    Men 12 % er ikke.", "12 %", "\xE5r og kilde"]
  ])("%s", async (said, marked, lacking3) => {
    const [found2] = await findings("HP378", [agreement4, "Mange unge st\xE5r uden job.", said]);
    expect([found2?.marked ?? null, found2?.message ?? ""]).toEqual([
      marked,
      marked ? `Afsnittets tal st\xE5r uden ${lacking3}` : ""
    ]);
  });
  it("is asked of the descriptions alone", async () => {
    expect(await findings("HP378", [agreement4, "Et kvarter, som folk flytter til.", "For 43 % af os."])).toEqual([]);
    expect(await findings("HP378", [agreement4, "et boligomr\xE5de i udkanten af byen", "for 43 %"])).toHaveLength(1);
  });
});
describe("HP379: sources that can know", () => {
  const sources = [
    "helhedsplan.yaml",
    "datakilder:\n",
    'datakilder:\n  - {id: fasit, navn: "Fasit, \xC6rby Kommune"}\n  - {id: mestring, navn: Livsmestrings-survey}\n  - {id: kommunen, navn: \xC6rby Kommune}\n'
  ];
  it.each([
    ["Unge i klubben", "jobcafe", "lbf-boligsociale-data", true],
    ["Unge i klubben", "jobcafe", "trygheds-survey", true],
    ["Unge i klubben", "jobcafe", "mestring", true],
    ["Unge i klubben", "jobcafe", "egen-registrering", false],
    ["Unge i klubben", "jobcafe", "fasit", false],
    ["Unge, der deltager", "jobcafe", "fasit", true],
    ["Unge i klubben", null, "lbf-boligsociale-data", false],
    ["Andel unge, der f\xF8ler sig hjemme", null, "lbf-boligsociale-data", true],
    ["Andel unge, der f\xF8ler sig hjemme", null, "egen-registrering", true],
    ["Andel unge, der f\xF8ler sig hjemme", null, "trygheds-survey", false],
    ["Andel unge, der f\xF8ler sig hjemme", null, "kommunen", false],
    ["Andel unge i besk\xE6ftigelse", null, "trygheds-survey", true],
    ["Andel unge i besk\xE6ftigelse", null, "fasit", false],
    ["Unges livsmestring", null, "trygheds-survey", true],
    ["Unges livsmestring", null, "mestring", false]
  ])("%s (%s) from %s", async (name2, activity2, source2, isFound) => {
    const found2 = await findings("HP379", sources, local2(indicator3(name2, { activity: activity2, source: source2, area: "opg\xF8res ikke" })));
    expect(marks2(found2)).toEqual(isFound ? [source2] : []);
  });
  it.each([
    ["{kilde: egen-registrering, bem\xE6rkning: af deltagere}", false],
    ["{kilde: kommunen, bem\xE6rkning: af deltagere}", true],
    ["{kilde: egen-registrering, bem\xE6rkning: (egen registrering)}", true],
    ["{kilde: kommunen, bem\xE6rkning: i \xC6rby Kommune}", true],
    ["{kilde: fasit, bem\xE6rkning: (\xC6rby Kommune)}", true],
    ["{kilde: egen-registrering, bem\xE6rkning: i \xC6rby Kommune}", false]
  ])("%s", async (source2, isFound) => {
    expect(
      await findings("HP379", sources, change("datakilde: egen-registrering", `datakilde: ${source2}`))
    ).toHaveLength(isFound ? 1 : 0);
  });
  it("own counts do not know the municipality", async () => {
    const own = (other) => indicator3("Unge i klubben", { area: "{v\xE6rdi: 3 %, \xE5r: 2021}" }).replace(
      "        m\xE5l",
      `        sammenligning: ${other}
        m\xE5l`
    );
    expect(await findings("HP379", local2(own("{v\xE6rdi: 4 %, \xE5r: 2021}")))).toHaveLength(1);
    expect(await findings("HP379", local2(own("opg\xF8res ikke")))).toEqual([]);
  });
});

// test/check/goals-words.test.ts
describe("the direction of an indicator", () => {
  it.each([
    ["Andel 1-5 \xE5rige i dagtilbud", "op"],
    ["Karaktergennemsnit i dansk og matematik for 9.-klasseselever", "op"],
    [
      "Andel 18-29-\xE5rige, der har grundskole som h\xF8jest fuldf\xF8rte uddannelse, og som ikke er i gang med en uddannelse",
      "ned"
    ],
    ["Andel 15-29-\xE5rige, der hverken er i gang med en uddannelse eller er i besk\xE6ftigelse (restgruppen)", "ned"],
    ["Andel 18-64 \xE5rige, der er uden tilknytning til arbejdsmarked og uddannelse", "ned"],
    ["Andel 15-29-\xE5rige, der er sigtet mindst \xE9n gang", "ned"],
    ["Andel beboere over 18 \xE5r, der f\xF8ler sig grundl\xE6ggende trygge i boligomr\xE5det", "op"],
    ["Andel beboere over 18 \xE5r, der laver frivilligt arbejde", "op"],
    ["Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/ folketingsvalg", "op"],
    ["Andel beboere p\xE5 18-64 \xE5r, som er arbejdsl\xF8se", "ned"],
    ["Andel beboere, som er p\xE5 offentlig fors\xF8rgelse", "ned"],
    ["Andel unge, der f\xE5r mindst 02 i dansk", "op"],
    ["Frav\xE6r i indskolingen", "ned"],
    ["Andel utrygge", "ned"],
    ["Andel elever, der ikke er uddannelsesparate", "ned"],
    ["Andel uddannelsesparate", "op"],
    ["Andel, der ikke er trygge", null],
    ["Andel ledige, der kommer i job", null],
    ["Andel husstande med hund", null],
    ["Andel uden job", "ned"],
    ["Trivsel", "op"],
    ["Antal, der gennemf\xF8rer et forl\xF8b", "op"],
    ["Andel, der er i fritidsjob", "op"],
    ["Andel, der har best\xE5et", "op"],
    ["Andel, der best\xE5r", "op"]
  ])("%s: %s", (text3, direction) => {
    expect(directionOf(text3)).toBe(direction);
  });
});
describe("the size of a target group", () => {
  const size = (from, to = from, more = {}) => ({
    ...{ from, to, isMinimum: false, perTeam: false, per: null, unit: "" },
    ...more
  });
  it.each([
    ["40", size(40)],
    ["ca. 40 b\xF8rn", size(40, 40, { unit: "b\xF8rn" })],
    ["Ca. 40 b\xF8rn", size(40, 40, { unit: "b\xF8rn" })],
    ["omkring 15-20 unge", size(15, 20, { unit: "unge" })],
    ["15 til 20", size(15, 20)],
    ["15\u201320", size(15, 20)],
    ["mindst 20 familier om \xE5ret", size(20, 20, { isMinimum: true, per: "\xE5r", unit: "familier" })],
    ["i alt 1.500 i hele perioden", size(1500, 1500, { per: "periode" })],
    ["op til 12 p\xE5 hvert hold", size(12, 12, { perTeam: true })],
    ["ca. 8-12 p\xE5 hvert hold", size(8, 12, { perTeam: true })],
    ["ca. 15-20 b\xF8rn i et lektiecaf\xE9tilbud", size(15, 20, { perTeam: true, unit: "b\xF8rn" })],
    ["7-10 unge pr. forl\xF8b", size(7, 10, { perTeam: true, unit: "unge" })],
    ["20 unge pr. \xE5r", size(20, 20, { per: "\xE5r", unit: "unge" })],
    ["20 unge hvert \xE5r", size(20, 20, { per: "\xE5r", unit: "unge" })],
    ["0", null],
    ["20-10", null],
    ["13-17 \xE5r", null],
    ["80 %", null],
    ["3 hold med 12 p\xE5 hvert", null],
    ["mange", null],
    ["", null]
  ])("%s", (text3, expected) => {
    expect(parseSize(text3)).toEqual(expected);
  });
});
it.each([
  ["unge", true],
  ["b\xF8rnefamilier", true],
  ["deltagere", true],
  ["borgersamtaler", false],
  ["pladser", false],
  ["job til unge", false],
  ["ferieaktiviteter for b\xF8rn", false],
  ["aktivitetsparate borgere", true],
  ["camps", false]
])("\xAB%s\xBB are people: %s", (unit2, expected) => {
  expect(countsPeople(unit2)).toBe(expected);
});
describe("content words", () => {
  it("are long, neither numbers nor common; abbreviations may be short", () => {
    expect(
      contentWords("Andel UU-vejledte unge p\xE5 18-29 \xE5r i MYOB og LAB, der deltager i Lektiecaf\xE9erne; lektiecaf\xE9erne")
    ).toEqual(["uu-vejledte", "myob", "lab", "lektiecaf\xE9erne"]);
  });
  it.each([
    ["lektiecaf\xE9erne", "lektiecaf\xE9"],
    ["forl\xF8bene", "forl\xF8b"],
    ["vejlederens", "vejleder"],
    ["huset", "huset"],
    ["job", "job"]
  ])("the stem of %s", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});
describe("stretches of a text", () => {
  const cut = (text3) => paragraphsOf2(text3).map(({ start, end }) => text3.slice(start, end));
  it("are paragraphs between empty lines and headings", () => {
    expect(cut("En.\nTo.\n\nTre.\n \n### Fire\nFem.")).toEqual(["En.\nTo.", "Tre.", "\nFem."]);
  });
  it("are sentences; abbreviations and dates do not end one", () => {
    const text3 = "F\xF8rst ca. 40 % af dem. S\xE5 den 1. maj pr. \xC5r! Og:\n- Punkt \xE9t\n- Punkt to";
    const [all = { start: 0, end: 0 }] = paragraphsOf2(text3);
    expect(sentencesOf2(text3, all).map(({ start, end }) => text3.slice(start, end).trim())).toEqual([
      "F\xF8rst ca. 40 % af dem",
      "S\xE5 den 1. maj pr. \xC5r",
      "Og:",
      "- Punkt \xE9t",
      "- Punkt to"
    ]);
  });
});

// test/support/slips.ts
function slips9(rule, ...proses) {
  return findings2(rule, "prose", proses);
}
function slipsInLines(rule, ...lines4) {
  return findings2(rule, "plain", lines4);
}
function findings2(rule, kind2, proses) {
  const reader = new ProseReader();
  const texts = proses.map((prose2, index) => new PlanText(fileOf(prose2, index), ["felt"], kind2, prose2, reader));
  const all = texts.map(({ text: text3 }) => ({ value: text3 }));
  const context = { values: { texts, all } };
  return rule(context).map(({ code, at, fix }) => {
    if (!at || !isSpan(at)) throw new Error(`${code} has no place`);
    const said = `${code} \xAB${at.source.text.slice(at.start, at.end)}\xBB`;
    const mended = fix?.edits.map(({ span: span2, replacement }) => {
      const { text: text3 } = span2.source;
      const [before2, after] = [text3.slice(0, at.start), text3.slice(at.end)];
      const whole2 = text3.slice(0, span2.start) + replacement + text3.slice(span2.end);
      return fix.edits.length > 1 ? replacement : whole2.slice(before2.length, whole2.length - after.length);
    });
    return mended ? `${said} \u2192 \xAB${mended.join("\u2026")}\xBB` : said;
  });
}
function fileOf(text3, index) {
  const source2 = new Source(`${index}.yaml`, text3);
  const spanInText = (_path, start, end) => ({ source: source2, start, end });
  return { kind: "strategic", name: String(index), file: { source: source2, spanInText } };
}

// test/check/language-signs.test.ts
describe("foreignSigns", () => {
  it.each([
    ["M\xE5lgruppe\xAE er unge.", "HP620 \xAB\xAE\xBB \u2192 \xAB(r)\xBB"],
    ["M\xE5l (r) er unge."],
    ["M\xE5l \xAE er unge.", "HP620 \xAB\xAE\xBB \u2192 \xAB(r)\xBB"],
    ["LEGO\xAE er dyrt.", "HP620 \xAB\xAE\xBB"],
    ["LEGO \xAE er dyrt.", "HP620 \xAB\xAE\xBB"],
    ["\xA9 2023 Nordbo"],
    ["\xA92023 Nordbo"],
    ["\xA9 Nordbo", "HP620 \xAB\xA9\xBB \u2192 \xAB(c)\xBB"],
    ["Aftale\xA9", "HP620 \xAB\xA9\xBB \u2192 \xAB(c)\xBB"],
    ["Navn\u2122", "HP620 \xAB\u2122\xBB \u2192 \xAB(tm)\xBB"],
    ["Det giver \u2192 mere", "HP620 \xAB\u2192\xBB"],
    ["Det giver \u21D2 mere", "HP620 \xAB\u21D2\xBB"],
    ["Det giver \u2794 mere", "HP620 \xAB\u2794\xBB"],
    ["Det giver \u2013 mere"],
    ["\uF0B7 Punkt", "HP620 \xAB\uF0B7\xBB \u2192 \xAB-\xBB"],
    ["Midt \uF0B7 i", "HP620 \xAB\uF0B7\xBB \u2192 \xAB\xBB"],
    ["a\n\uF0B7 Punkt", "HP620 \xAB\uF0B7\xBB \u2192 \xAB-\xBB"],
    ["bo\xADlig", "HP620 \xAB\xAD\xBB \u2192 \xAB\xBB"],
    ["bo\xAD\xADlig", "HP620 \xAB\xAD\xAD\xBB \u2192 \xAB\xBB"],
    ["bo\u200Blig", "HP620 \xAB\u200B\xBB \u2192 \xAB\xBB"],
    ["bo\uFEFFlig", "HP620 \xAB\uFEFF\xBB \u2192 \xAB\xBB"],
    ["\u202Aord\u202C", "HP620 \xAB\u202A\xBB \u2192 \xAB\xBB", "HP620 \xAB\u202C\xBB \u2192 \xAB\xBB"],
    ["a\u200Db", "HP620 \xAB\u200D\xBB \u2192 \xAB\xBB"],
    ["\u{1F469}\u200D\u{1F467}"],
    ["kon\uFB02ikt", "HP620 \xAB\uFB02\xBB \u2192 \xABfl\xBB"],
    ["\uFB01nt", "HP620 \xAB\uFB01\xBB \u2192 \xABfi\xBB"],
    [
      "e\uFB00ekt, e\uFB03cient, wa\uFB04e",
      "HP620 \xAB\uFB00\xBB \u2192 \xABff\xBB",
      "HP620 \xAB\uFB03\xBB \u2192 \xABffi\xBB",
      "HP620 \xAB\uFB04\xBB \u2192 \xABffl\xBB"
    ],
    ["b\uFFFDrn", "HP620 \xAB\uFFFD\xBB"],
    ["b\xF8\uFFFD\uFFFDrn", "HP620 \xAB\uFFFD\uFFFD\xBB"],
    ["Almindelig tekst, 1\u20132 %."]
  ])("%j", (text3, ...found2) => expect(slips9(foreignSigns, text3)).toEqual(found2));
});
describe("punctuation", () => {
  it.each([
    ["Trygt.. Ja.", "HP621 \xAB..\xBB \u2192 \xAB.\xBB"],
    ["Trygt,, ja.", "HP621 \xAB,,\xBB \u2192 \xAB,\xBB"],
    ["Trygt., ja", "HP621 \xAB.,\xBB \u2192 \xAB,\xBB"],
    ["Trygt., Ja", "HP621 \xAB.,\xBB \u2192 \xAB.\xBB"],
    ["Trygt,. Ja", "HP621 \xAB,.\xBB \u2192 \xAB.\xBB"],
    ["Trygt,. ja", "HP621 \xAB,.\xBB \u2192 \xAB,\xBB"],
    ["Trygt;. Ja", "HP621 \xAB;.\xBB \u2192 \xAB.\xBB"],
    ["Trygt:. Ja", "HP621 \xAB:.\xBB \u2192 \xAB.\xBB"],
    ["Trygt:, ja", "HP621 \xAB:,\xBB"],
    ["Trygt.: ja", "HP621 \xAB.:\xBB"],
    ["Uge: : ca.", "HP621 \xAB: :\xBB \u2192 \xAB:\xBB"],
    ["Uge ; ; ca.", "HP621 \xAB; ;\xBB \u2192 \xAB;\xBB"],
    ["Alle!!", "HP621 \xAB!!\xBB \u2192 \xAB!\xBB"],
    ["Hvem??", "HP621 \xAB??\xBB \u2192 \xAB?\xBB"],
    ["Hvem?!"],
    ["Hvem!?"],
    ["Vi ... kommer"],
    ["Vi..."],
    ["Vi....", "HP621 \xAB....\xBB \u2192 \xAB...\xBB"],
    ["Vi...,"],
    ["m.m., og"],
    ["f.eks., og"],
    ["kr., og"],
    ["den 3., 4. og 5."],
    ["i 2019., og", "HP621 \xAB.,\xBB \u2192 \xAB,\xBB"],
    ["ord., og", "HP621 \xAB.,\xBB \u2192 \xAB,\xBB"],
    ["../mappe"],
    ["ord -- ord", "HP621 \xAB--\xBB \u2192 \xAB\u2013\xBB"],
    ["ord--ord", "HP621 \xAB--\xBB \u2192 \xAB\u2013\xBB"],
    ["5--7"],
    ["---"],
    ["ord --", "HP621 \xAB--\xBB \u2192 \xAB\u2013\xBB"],
    ["Trygt , ja", "HP622 \xAB ,\xBB \u2192 \xAB,\xBB"],
    ["Trygt\n, ja", "HP622 \xAB\n,\xBB \u2192 \xAB,\xBB"],
    ["Trygt . Ja", "HP622 \xAB .\xBB \u2192 \xAB.\xBB"],
    ["Trygt .dk"],
    ["Trygt :-)"],
    ["100 % , ja", "HP622 \xAB ,\xBB \u2192 \xAB,\xBB"],
    ["\u201Dord\u201D , ja", "HP622 \xAB ,\xBB \u2192 \xAB,\xBB"],
    ["( ord)", "HP622 \xAB \xBB \u2192 \xAB\xBB"],
    ["(ord )", "HP622 \xAB )\xBB \u2192 \xAB)\xBB"],
    ["[ ord ]", "HP622 \xAB \xBB \u2192 \xAB\xBB", "HP622 \xAB ]\xBB \u2192 \xAB]\xBB"],
    ["( )"],
    ["(\nord)", "HP622 \xAB\n\xBB \u2192 \xAB\xBB"],
    ["ord  ord", "HP622 \xAB  \xBB \u2192 \xAB \xBB"],
    ["ord.  Ord", "HP622 \xAB  \xBB \u2192 \xAB \xBB"],
    ["ord\n  ord"],
    ["ord,ord", "HP622 \xAB,\xBB \u2192 \xAB, \xBB"],
    ["ord;ord", "HP622 \xAB;\xBB \u2192 \xAB; \xBB"],
    ["3,5"],
    ["3,ord", "HP622 \xAB,\xBB \u2192 \xAB, \xBB"],
    ["a,b"],
    ["ord,[](#x)"],
    ["[](#x),ord", "HP622 \xAB,\xBB \u2192 \xAB, \xBB"],
    ["www.a.dk/b,cd"],
    ["&nbsp;ord"],
    ["a@b.dk,ord"],
    ["med.Alle", "HP622 \xAB.\xBB \u2192 \xAB. \xBB"],
    ["med.ALLE"],
    ["m.Alle"],
    ["med!Alle", "HP622 \xAB!\xBB \u2192 \xAB! \xBB"],
    ["med?Alle", "HP622 \xAB?\xBB \u2192 \xAB? \xBB"],
    ["med:Alle", "HP622 \xAB:\xBB \u2192 \xAB: \xBB"],
    ["(med).Alle", "HP622 \xAB.\xBB \u2192 \xAB. \xBB"],
    ["[](#x).Alle", "HP622 \xAB.\xBB \u2192 \xAB. \xBB"],
    ["Node.Js p\xE5 www.Alle.dk", "HP622 \xAB.\xBB \u2192 \xAB. \xBB"],
    ["trives.de er", "HP622 \xAB.\xBB"],
    ["bl.a.det"],
    ["nordvang.dk er"],
    ["inkl.moms"],
    ["fx.det"],
    ["trives!de er", "HP622 \xAB!\xBB"],
    ["plan.pdf er"],
    ["m\xF8des(b\xE5de store)", "HP622 \xAB(\xBB \u2192 \xAB (\xBB"],
    ["barn(et er)", "HP622 \xAB(\xBB \u2192 \xAB (\xBB"],
    ["m\xF8des(b\xE5de)"],
    ["medarbejder(e)"],
    ["Det er (b\xE5de store) her"],
    ["Bor der. der er", "HP632 \xABd\xBB"],
    ["Bor der! der er", "HP632 \xABd\xBB"],
    ["Bor der? der er", "HP632 \xABd\xBB"],
    ["Bor der.) der er", "HP632 \xABd\xBB"],
    ["Bor der. Der er"],
    ["kl. ti"],
    ["f.eks. ti"],
    ["den 3. maj"],
    ["i 2019. det", "HP632 \xABd\xBB"],
    ["Vi \u2026 ti"],
    ["Vi ... ti"],
    ["ord. iPhone"],
    ["[](#x). det", "HP632 \xABd\xBB"],
    ["A.\n\nb er"],
    ["- Bor.\n- der"],
    ["### Om [](#x) og"],
    ["### [](#x): navn"],
    ["*ord* , ord", "HP622 \xAB ,\xBB \u2192 \xAB,\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(punctuation, text3)).toEqual(found2));
});
describe("splitWords", () => {
  it.each([
    ["bolig- omr\xE5der", "HP627 \xAB- \xBB \u2192 \xAB\xBB"],
    ["bolig-\nomr\xE5der", "HP627 \xAB-\n\xBB \u2192 \xAB\xBB"],
    ["bolig- og byomr\xE5der"],
    ["bolig- eller byomr\xE5der"],
    ["bolig- samt byomr\xE5der"],
    ["bolig- s\xE5vel som by"],
    ["bolig- til byomr\xE5der"],
    ["UU- vejleder", "HP627 \xAB- \xBB \u2192 \xAB-\xBB"],
    ["uu- vejleder", "HP627 \xAB- \xBB \u2192 \xAB\xBB"],
    ["bolig- Omr\xE5der"],
    ["a- dagpenge"],
    ["30- 40 \xE5r"],
    ["bolig -omr\xE5der", "HP627 \xAB -\xBB"],
    ["bolig\n-omr\xE5der", "HP627 \xAB\n-\xBB"],
    ["og -omr\xE5der"],
    ["eller -omr\xE5der"],
    ["samt -omr\xE5der"],
    ["b\xE5de -omr\xE5der"],
    ["bolig -Omr\xE5der"],
    ["ord - ord"],
    ["- a\n- bolig\n- omr\xE5der"],
    ["bolig- a"],
    ["bolig-\n\nomr\xE5der"],
    ["bolig- ogs\xE5lidt", "HP627 \xAB- \xBB \u2192 \xAB\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(splitWords, text3)).toEqual(found2));
});
describe("leftovers", () => {
  it.each([
    ["a&nbsp;b", "HP629 \xAB&nbsp;\xBB \u2192 \xAB \xBB"],
    ["a&amp;b", "HP629 \xAB&amp;\xBB \u2192 \xAB&\xBB"],
    ["b&oslash;rn", "HP629 \xAB&oslash;\xBB \u2192 \xAB\xF8\xBB"],
    ["a &#160; b", "HP629 \xAB&#160;\xBB"],
    ["a &lt; b", "HP629 \xAB&lt;\xBB"],
    ["a & b; c"],
    ["R&D"],
    ["{{navn}} her", "HP629 \xAB{{navn}}\xBB"],
    ["[[navn]] her", "HP629 \xAB[[navn]]\xBB"],
    ["<<navn>> her"],
    ["{navn} her"],
    ["Fejl! Henvisningskilde ikke fundet.", "HP629 \xABFejl! Henvisningskilde ikke fundet.\xBB"],
    ["Fejl! Bogm\xE6rke er ikke defineret.", "HP629 \xABFejl! Bogm\xE6rke er ikke defineret.\xBB"],
    ["Error! Reference source not found.", "HP629 \xABError! Reference source not found.\xBB"],
    ["Fejl! Pr\xF8v igen."],
    ['HYPERLINK "x"', "HP629 \xABHYPERLINK\xBB"],
    ["MERGEFIELD navn", "HP629 \xABMERGEFIELD\xBB"],
    ["PAGEREF 3", "HP629 \xABPAGEREF\xBB"],
    ["HYPERLINKS"],
    ["_Toc12345", "HP629 \xAB_Toc12345\xBB"],
    ["_Toc1234"],
    ["\\u00a0", "HP629 \xAB\\u00a0\xBB \u2192 \xAB \xBB"],
    ["\\u00e6", "HP629 \xAB\\u00e6\xBB"],
    ["\\x41", "HP629 \xAB\\x41\xBB"],
    ["a%20b", "HP629 \xAB%20\xBB \u2192 \xAB \xBB"],
    ["50%20 b"],
    ["50 %"]
  ])("%j", (text3, ...found2) => expect(slips9(leftovers, text3)).toEqual(found2));
});
describe("styles", () => {
  it.each([
    ["March 3, 2023", "HP634 \xABMarch 3, 2023\xBB \u2192 \xAB3. marts 2023\xBB"],
    ["March 3rd, 2023", "HP634 \xABMarch 3rd, 2023\xBB \u2192 \xAB3. marts 2023\xBB"],
    ["March 2023", "HP634 \xABMarch 2023\xBB \u2192 \xABmarts 2023\xBB"],
    ["May 2023", "HP634 \xABMay 2023\xBB \u2192 \xABmaj 2023\xBB"],
    ["maj 2023"],
    ["August 2023"],
    ["August 3, 2023", "HP634 \xABAugust 3, 2023\xBB \u2192 \xAB3. august 2023\xBB"],
    ["September 1, 2023", "HP634 \xABSeptember 1, 2023\xBB \u2192 \xAB1. september 2023\xBB"],
    ["October 10 2023", "HP634 \xABOctober 10 2023\xBB \u2192 \xAB10. oktober 2023\xBB"],
    ["Marchen 2023"],
    ["March 20234"],
    ["den 1st gang", "HP634 \xAB1st\xBB \u2192 \xAB1.\xBB"],
    ["den 21st", "HP634 \xAB21st\xBB \u2192 \xAB21.\xBB"],
    ["den 2nd", "HP634 \xAB2nd\xBB \u2192 \xAB2.\xBB"],
    ["den 3rd", "HP634 \xAB3rd\xBB \u2192 \xAB3.\xBB"],
    ["den 4th", "HP634 \xAB4th\xBB \u2192 \xAB4.\xBB"],
    ["den 4. gang"],
    ["ALLE BEBOERE SKAL MED", "HP635 \xABALLE BEBOERE SKAL MED\xBB"],
    ["SSP, PPR, UU, FOB, CTI"],
    ["ALLE SKAL"],
    ["ALLE BEBOERE SKAL"],
    ["Alle Beboere Skal Med"],
    ["SSP OG PPR SKAL MED"]
  ])("%j", (text3, ...found2) => expect(slips9(styles2, text3)).toEqual(found2));
});
describe("loneMarks", () => {
  it.each([
    ["Det (er", "HP623 \xAB(\xBB"],
    ["Det er) her", "HP623 \xAB)\xBB"],
    ["Det (er) her"],
    ["Det [er", "HP623 \xAB[\xBB"],
    ["Det er] her", "HP623 \xAB]\xBB"],
    ["a) et, b) to"],
    ["1) et og 2) to"],
    ["(a) et"],
    ["(a et", "HP623 \xAB(\xBB"],
    ["((a) et", "HP623 \xAB(\xBB"],
    ["Det \u201Der", "HP623 \xAB\u201D\xBB"],
    ["Det \u201Der\u201D her"],
    ["Det er\u201D her", "HP623 \xAB\u201D\xBB"],
    ["\u201DDet er", "HP623 \xAB\u201D\xBB"],
    ['Det "er', 'HP623 \xAB"\xBB'],
    ['Det "er" her'],
    ["\u201EDet\u201C er"],
    ["\xBBDet\xAB er"],
    ["\xABDet\xBB er"],
    ["\xBBDet er", "HP623 \xAB\xBB\xBB"],
    ["Det \u201Der \u201Dto\u201D her", "HP623 \xAB\u201D\xBB"],
    ["(a\n\nb)", "HP623 \xAB(\xBB"],
    ["- (a\n- b)", "HP623 \xAB(\xBB"],
    ["[Navn](#x"],
    ["(#x er"],
    ["Det (er [](#x)) her"],
    [":-)"],
    ["Det er) og (her", "HP623 \xAB)\xBB", "HP623 \xAB(\xBB"],
    ["(a [b) c]", "HP623 \xAB)\xBB", "HP623 \xAB(\xBB"],
    ["i) et, ii) to, iv) fire"],
    ["(\u201Da\u201D)"],
    ["\u201Da\u201D/\u201Db\u201D"],
    ["\u201Da\u201D\u2013\u201Db\u201D"]
  ])("%j", (text3, ...found2) => expect(slips9(loneMarks, text3)).toEqual(found2));
});
describe("percentStyle", () => {
  it.each([
    ["10 % og 20 % og 3 pct.", "HP625 \xAB pct.\xBB \u2192 \xAB %\xBB"],
    ["10 pct. og 20 pct. og 3 %", "HP625 \xAB %\xBB \u2192 \xAB pct.\xBB"],
    ["10 procent og 3 %", "HP625 \xAB procent\xBB \u2192 \xAB %\xBB"],
    ["10 pct og 3 %, 4 %", "HP625 \xAB pct\xBB \u2192 \xAB %\xBB"],
    ["10% og 3 %"],
    ["hvor mange procent og 3 %"],
    ["3 procentpoint og 4 %"],
    ["3 PCT. og 4 %, 5 %", "HP625 \xAB PCT.\xBB \u2192 \xAB %\xBB"],
    ["3\npct. og 4 %, 5 %", "HP625 \xAB\npct.\xBB \u2192 \xAB %\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(percentStyle, text3)).toEqual(found2));
});
describe("numberSigns", () => {
  it.each([
    ["1,250 beboere", "HP626 \xAB1,250\xBB \u2192 \xAB1.250\xBB"],
    ["1,250,000 kr.", "HP626 \xAB1,250,000\xBB \u2192 \xAB1.250.000\xBB"],
    ["1,250.50 kr.", "HP626 \xAB1,250.50\xBB \u2192 \xAB1.250,50\xBB"],
    ["1,250 %"],
    ["1,250 pct."],
    ["0,125 m\xE5l"],
    ["12.5 %", "HP626 \xAB12.5\xBB \u2192 \xAB12,5\xBB"],
    ["12.5 pct.", "HP626 \xAB12.5\xBB \u2192 \xAB12,5\xBB"],
    ["12.5 procent", "HP626 \xAB12.5\xBB \u2192 \xAB12,5\xBB"],
    ["12.5 mio. kr.", "HP626 \xAB12.5\xBB \u2192 \xAB12,5\xBB"],
    ["12.5 timer", "HP626 \xAB12.5\xBB \u2192 \xAB12,5\xBB"],
    ["12.55 %", "HP626 \xAB12.55\xBB \u2192 \xAB12,55\xBB"],
    ["12.555 %"],
    ["12.5 huse"],
    ["12.5-13.5 %", "HP626 \xAB12.5\xBB \u2192 \xAB12,5\xBB", "HP626 \xAB13.5\xBB \u2192 \xAB13,5\xBB"],
    ["12.5 kr.", "HP626 \xAB12.5\xBB"],
    ["12.50 kr.", "HP626 \xAB12.50\xBB"],
    ["30000000 kr.", "HP626 \xAB30000000\xBB \u2192 \xAB30.000.000\xBB"],
    ["12500 beboere", "HP626 \xAB12500\xBB \u2192 \xAB12.500\xBB"],
    ["12500 huse"],
    ["1250 beboere"],
    ["01250 kr."],
    ["2.750.00 kr.", "HP626 \xAB2.750.00\xBB"],
    ["2.750.000 kr."],
    ["2750.000 kr.", "HP626 \xAB2750.000\xBB"],
    ["2.7500 kr.", "HP626 \xAB2.7500\xBB"],
    ["2.750,50 kr."],
    ["27.186.00", "HP626 \xAB27.186.00\xBB"],
    ["1.10.2021"],
    ["1.10.21 kr."],
    ["kl. 10.30 timer"],
    ["afsnit 6.5 %"],
    ["version 1.5 %"],
    ["nr. 12500 kr."],
    ["tlf. 12345678"],
    ["CVR-nr. 12345678"],
    ["v1.5 %"],
    ["a12500 kr."],
    ["/12.5 %"],
    ["12.5/3"],
    ["3,5"],
    ["1.250"],
    ["ca. 12.5 %", "HP626 \xAB12.5\xBB \u2192 \xAB12,5\xBB"],
    ["10-12.5 %", "HP626 \xAB12.5\xBB \u2192 \xAB12,5\xBB"],
    ["x-12.5 %"],
    ["12345 personer", "HP626 \xAB12345\xBB \u2192 \xAB12.345\xBB"],
    ["1,25 %"],
    ["12,345,6"]
  ])("%j", (text3, ...found2) => expect(slips9(numberSigns, text3)).toEqual(found2));
});
describe("lostPercent", () => {
  it.each([
    ["40 af beboerne og 12 %", "HP639 \xAB40\xBB"],
    ["40 af beboerne"],
    ["40 af de 50 og 12 %"],
    ["40 af dem og 12 %", "HP639 \xAB40\xBB"],
    ["40 af alle b\xF8rn og 12 %", "HP639 \xAB40\xBB"],
    ["100 af beboerne og 5 %", "HP639 \xAB100\xBB"],
    ["101 af beboerne og 5 %"],
    ["23,5. Det er 12 %", "HP639 \xAB23,5\xBB"],
    ["er 23,5 og 12 %"],
    ["(23,5) og 12 %", "HP639 \xAB23,5\xBB"],
    ["er 23,5, at 12 %", "HP639 \xAB23,5\xBB"],
    ["de 40 af beboerne og 12 %"],
    ["afsnit 40 af planerne og 12 %"],
    ["10-40 af beboerne og 12 %"],
    ["53 uden for omr\xE5det og 12 %", "HP639 \xAB53\xBB"],
    ["40 af huse og 12 %"],
    ["12 pct. og 40 af beboerne", "HP639 \xAB40\xBB"],
    ["5,5 af beboerne og 12 procent", "HP639 \xAB5,5\xBB"],
    ["[](#x) 40 af beboerne og 5 %", "HP639 \xAB40\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(lostPercent, text3)).toEqual(found2));
});
describe("mixedQuotes", () => {
  it("wants the kind that the plan uses most", () => {
    expect(slips9(mixedQuotes, '\u201Da\u201D og \u201Db\u201D og "c"')).toEqual(['HP633 \xAB"\xBB \u2192 \xAB\u201D\u2026\u201D\xBB']);
    expect(slips9(mixedQuotes, "\u201Da\u201D", "\xBBb\xAB", "\xBBc\xAB")).toEqual(["HP633 \xAB\u201D\xBB \u2192 \xAB\xBB\u2026\xAB\xBB"]);
    expect(slips9(mixedQuotes, "\u201Da\u201D og \u201Db\u201D")).toEqual([]);
    expect(slips9(mixedQuotes, "uden")).toEqual([]);
  });
});
describe("a line without markup", () => {
  it("may hold the codes of a web page as they are", () => {
    expect(slipsInLines(leftovers, "Navn<br>p\xE5 <b>huset</b>", "a < b > c", '<a href="x">')).toEqual([
      "HP629 \xAB<br>\xBB \u2192 \xAB \xBB",
      "HP629 \xAB<b>\xBB \u2192 \xAB\xBB",
      "HP629 \xAB</b>\xBB \u2192 \xAB\xBB",
      'HP629 \xAB<a href="x">\xBB \u2192 \xAB\xBB'
    ]);
  });
  it("is not read as sentences", () => {
    expect(slipsInLines(unfinishedText, "Flere unge kommer i job. Flere bliver ved, og")).toEqual([]);
    expect(slipsInLines(sentenceStarts, "flere unge kommer i job her i byen.")).toEqual([]);
    expect(slipsInLines(lostPercent, "40 af beboerne og 12 %")).toEqual([]);
    expect(slipsInLines(emptyItems, "-")).toEqual([]);
    const twice3 = "Der er plads til hele familien. Der er plads til hele familien.";
    expect(slipsInLines(repeatedSentences, twice3)).toEqual([]);
  });
});
it("the same sentence may stand in two fields", () => {
  const sentence2 = "Der er plads til hele familien i huset.";
  expect(slips9(repeatedSentences, sentence2, sentence2)).toEqual([]);
});
it("percent signs of the tables count with the text", () => {
  const prose2 = "10 pct. og 20 pct. og 3 %";
  expect(slips9(percentStyle, prose2)).toEqual(["HP625 \xAB %\xBB \u2192 \xAB pct.\xBB"]);
  expect(slips9(percentStyle, prose2, "5 %", "6,5 %")).toEqual(["HP625 \xAB pct.\xBB \u2192 \xAB %\xBB", "HP625 \xAB pct.\xBB \u2192 \xAB %\xBB"]);
});
it("short paragraphs without a full stop show where all others have one", () => {
  const whole2 = Array.from({ length: 20 }, (_, index) => `Vi kan nummer ${index}.`).join("\n\n");
  expect(slips9(unfinishedText, `${whole2}

Vi kan ogs\xE5`)).toEqual(["HP636 \xABkan ogs\xE5\xBB"]);
  expect(slips9(unfinishedText, `${whole2}

Vi kan`)).toEqual([]);
  expect(slips9(unfinishedText, `${whole2}

Vi kan ogs\xE5

Vi vil ogs\xE5`)).toEqual([]);
});

// test/check/language-words.test.ts
import fc from "fast-check";
describe("doubledWords", () => {
  it.each([
    ["er er", "HP624 \xABer\xBB \u2192 \xAB\xBB"],
    ["Er er", "HP624 \xABer\xBB \u2192 \xAB\xBB"],
    ["er\ner her", "HP624 \xABer\xBB \u2192 \xAB\xBB"],
    ["er  er", "HP624 \xABer\xBB \u2192 \xAB\xBB"],
    ["er, er"],
    ["er. Er"],
    ["er er er", "HP624 \xABer\xBB \u2192 \xAB\xBB", "HP624 \xABer\xBB \u2192 \xAB\xBB"],
    ["- er\n- er"],
    ["er\n\ner"],
    ["[er](#x) er"],
    ["meget meget"],
    ["ja ja"],
    ["5 5"],
    ["2019 2019"],
    ["i i alt"],
    ["i i dag", "HP624 \xABi\xBB \u2192 \xAB\xBB"],
    ["i i \xF8vrigt"],
    ["for for f\xE5"],
    ["for for at", "HP624 \xABfor\xBB \u2192 \xAB\xBB"],
    ["det er det det"],
    ["vi g\xF8r det det"],
    ["kom det det", "HP624 \xABdet\xBB \u2192 \xAB\xBB"],
    ["dem, der der bor"],
    ["dem der der bor", "HP624 \xABder\xBB \u2192 \xAB\xBB"],
    ["s\xE5 de de rette"],
    ["vi de de rette", "HP624 \xABde\xBB \u2192 \xAB\xBB"],
    ["den den", "HP624 \xABden\xBB \u2192 \xAB\xBB"],
    ["om den den"],
    ["e-mail mail"],
    ["b\xF8rne b\xF8rne-klub"],
    ["at det at det er", "HP624 \xABat det\xBB \u2192 \xAB\xBB"],
    ["dag for dag for dag"],
    ["for at for at", "HP624 \xABfor at\xBB \u2192 \xAB\xBB"],
    ["mere og mere og mere"],
    ["5 6 5 6"],
    ["at\ndet at det", "HP624 \xABat det\xBB \u2192 \xAB\xBB"],
    ["at, det at det"],
    ["ord og ord og andre", "HP624 \xABord og\xBB \u2192 \xAB\xBB"],
    ["Slagelse Slagelse", "HP624 \xABSlagelse\xBB \u2192 \xAB\xBB"],
    ["og og.", "HP624 \xABog\xBB \u2192 \xAB\xBB"],
    ["og og, ja", "HP624 \xABog\xBB \u2192 \xAB\xBB"],
    ["a b a b a b"],
    ["som som", "HP624 \xABsom\xBB \u2192 \xAB\xBB"],
    ["p\xE5 p\xE5 huset", "HP624 \xABp\xE5\xBB \u2192 \xAB\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(doubledWords, text3)).toEqual(found2));
});
describe("mixedDigits", () => {
  it.each([
    ["de l5-\xE5rige", "HP628 \xABl5\xBB \u2192 \xAB15\xBB"],
    ["de l5 \xE5rige", "HP628 \xABl5\xBB \u2192 \xAB15\xBB"],
    ["2O21", "HP628 \xAB2O21\xBB \u2192 \xAB2021\xBB"],
    ["2o21", "HP628 \xAB2o21\xBB \u2192 \xAB2021\xBB"],
    ["2O2l", "HP628 \xAB2O2l\xBB \u2192 \xAB2021\xBB"],
    ["20l"],
    ["l0 hold", "HP628 \xABl0\xBB \u2192 \xAB10\xBB"],
    ["I5 %", "HP628 \xABI5\xBB \u2192 \xAB15\xBB"],
    ["I5 hold"],
    ["5O %", "HP628 \xAB5O\xBB \u2192 \xAB50\xBB"],
    ["5O hold", "HP628 \xAB5O\xBB \u2192 \xAB50\xBB"],
    ["5O", "HP628 \xAB5O\xBB \u2192 \xAB50\xBB"],
    ["S0 %", "HP628 \xABS0\xBB \u2192 \xAB50\xBB"],
    ["1S-\xE5rige", "HP628 \xAB1S\xBB \u2192 \xAB15\xBB"],
    ["B5"],
    ["12B"],
    ["B5 %", "HP628 \xABB5\xBB \u2192 \xAB85\xBB"],
    ["20a1", "HP628 \xAB20a1\xBB"],
    ["20x1"],
    ["20o1", "HP628 \xAB20o1\xBB \u2192 \xAB2001\xBB"],
    ["4x4"],
    ["b0rn og b\xF8rn", "HP628 \xABb0rn\xBB \u2192 \xABb\xF8rn\xBB"],
    ["b0rn her"],
    ["sk0len og skolen", "HP628 \xABsk0len\xBB \u2192 \xABskolen\xBB"],
    ["sk0len her", "HP628 \xABsk0len\xBB"],
    ["k1ubben her", "HP628 \xABk1ubben\xBB"],
    ["k1ubben k1ubben"],
    ["he1e og hele", "HP628 \xABhe1e\xBB \u2192 \xABhele\xBB"],
    ["Get2Sport"],
    ["Get2Sport og get2sport"],
    ["uu18"],
    ["1andet og landet", "HP628 \xAB1andet\xBB \u2192 \xABlandet\xBB"],
    ["4-\xE5rige"],
    ["18\xE5rige"],
    ["5kole og skole", "HP628 \xAB5kole\xBB \u2192 \xABskole\xBB"],
    ["3n og en"],
    ["a1a2"],
    ["Sk0len og skolen", "HP628 \xABSk0len\xBB \u2192 \xABSkolen\xBB"],
    ["H2O"],
    ["A1bert", "HP628 \xABA1bert\xBB"],
    ["om4 og oma"],
    ["8olig og bolig", "HP628 \xAB8olig\xBB \u2192 \xABbolig\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(mixedDigits, text3)).toEqual(found2));
});
describe("commonMisspellings", () => {
  it.each([
    ["Idag er", "HP631 \xABIdag\xBB \u2192 \xABI dag\xBB"],
    ["I dag er"],
    ["idag", "HP631 \xABidag\xBB \u2192 \xABi dag\xBB"],
    ["istedet for", "HP631 \xABistedet\xBB \u2192 \xABi stedet\xBB"],
    ["kordinere", "HP631 \xABkordinere\xBB \u2192 \xABkoordinere\xBB"],
    ["Kordinere", "HP631 \xABKordinere\xBB \u2192 \xABKoordinere\xBB"],
    ["i mod", "HP631 \xABi mod\xBB \u2192 \xABimod\xBB"],
    ["I mod"],
    ["i gennem", "HP631 \xABi gennem\xBB \u2192 \xABigennem\xBB"],
    ["s\xE5 fremt", "HP631 \xABs\xE5 fremt\xBB \u2192 \xABs\xE5fremt\xBB"],
    ["s\xE5\nfremt", "HP631 \xABs\xE5\nfremt\xBB \u2192 \xABs\xE5fremt\xBB"],
    ["til bage", "HP631 \xABtil bage\xBB \u2192 \xABtilbage\xBB"],
    ["vidst nok", "HP631 \xABvidst nok\xBB \u2192 \xABvist nok\xBB"],
    ["vist nok"],
    ["i modet"],
    ["pi mod"],
    ["ressourser og resourcer", "HP631 \xABressourser\xBB \u2192 \xABressourcer\xBB", "HP631 \xABresourcer\xBB \u2192 \xABressourcer\xBB"],
    ["udannelse", "HP631 \xABudannelse\xBB \u2192 \xABuddannelse\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(commonMisspellings, text3)).toEqual(found2));
});
describe("nearMisses", () => {
  it.each([
    ["Medarbejderne og medarbejderne. Medabejderne.", "HP630 \xABMedabejderne\xBB \u2192 \xABMedarbejderne\xBB"],
    ["Medarbejderne. Medabejderne."],
    ["Medarbejderne, medarbejderne. Medarbejderen."],
    ["beboerne beboerne boebrne"],
    ["tryghed tryghed tryghed tryghed trygehd", "HP630 \xABtrygehd\xBB \u2192 \xABtryghed\xBB"],
    ["tryghed tryghed tryghed trygehd"],
    ["tryghed tryghed tryghed tryghed trygred"],
    ["kontakter kontakter kontrakter"],
    ["usikkerhed usikkerhed sikkerhed"],
    ["herunder herunder derunder"],
    ["praktisk praktisk praktik"],
    ["omstilling omstilling opstilling"],
    ["tryghedsvandring tryghedsvandirng"],
    ["forl\xF8bet forl\xF8bet forsl\xF8bet forsl\xF8bet"],
    ["xxxxxxxx xxxxxxxx xxxxxxx"],
    ["bolig bolig bolig bolig bloig"],
    ["aktiviteter aktiviteter aktivitetre", "HP630 \xABaktivitetre\xBB \u2192 \xABaktiviteter\xBB"],
    ["indsatsen indsatsen indsasten", "HP630 \xABindsasten\xBB \u2192 \xABindsatsen\xBB"],
    ["Motalavej Motalavej motlavej", "HP630 \xABmotlavej\xBB \u2192 \xABmotalavej\xBB"],
    ["et12345678 et12345678 et1234567"]
  ])("%j", (text3, ...found2) => expect(slips9(nearMisses, text3)).toEqual(found2));
});
describe("partedWords", () => {
  it.each([
    ["boligomr\xE5der boligomr\xE5der. I bolig omr\xE5der.", "HP627 \xABbolig omr\xE5der\xBB \u2192 \xABboligomr\xE5der\xBB"],
    ["boligomr\xE5der. I bolig omr\xE5der.", "HP627 \xABbolig omr\xE5der\xBB \u2192 \xABboligomr\xE5der\xBB"],
    ["boligomr\xE5der boligomr\xE5der. bolig omr\xE5der bolig", "HP627 \xABbolig omr\xE5der\xBB \u2192 \xABboligomr\xE5der\xBB"],
    ["boligomr\xE5der boligomr\xE5der. bolig omr\xE5der bolig omr\xE5der"],
    ["kommunen. I komm unen.", "HP627 \xABkomm unen\xBB \u2192 \xABkommunen\xBB"],
    ["kommunen, kommunen. k ommunen"],
    ["igang igang. i gang"],
    ["boligomr\xE5der boligomr\xE5der. bolig\nomr\xE5der"],
    ["boligomr\xE5der boligomr\xE5der. bolig, omr\xE5der"],
    ["abcde f abcdef"],
    ["ab cdef abcdef", "HP627 \xABab cdef\xBB \u2192 \xABabcdef\xBB"],
    ["ab cde abcde"],
    ["\xE5r2019 \xE5r2019. \xE5r 2019"],
    ["afdelinger afdelinger afd elinger", "HP627 \xABafd elinger\xBB \u2192 \xABafdelinger\xBB"],
    ["Boligomr\xE5der boligomr\xE5der. Bolig omr\xE5der", "HP627 \xABBolig omr\xE5der\xBB \u2192 \xABBoligomr\xE5der\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(partedWords, text3)).toEqual(found2));
});
describe("unfinishedText", () => {
  it.each([
    ["Vi kan. Alle skal kunne", "HP636 \xABskal kunne\xBB"],
    ["Alle er med, og", "HP636 \xABmed, og\xBB"],
    ["Alle er med, eller", "HP636 \xABmed, eller\xBB"],
    ["Vi vil have et", "HP636 \xABhave et\xBB"],
    ["Boligsocial leder og to medarbejdere"],
    ["En to tre fire fem seks syv otte ni ti", "HP636 \xABni ti\xBB"],
    ["En to tre fire fem seks syv otte ni"],
    ["Vi kan."],
    ["Vi kan!"],
    ["Vi kan?"],
    ["Vi kan:"],
    ["Vi kan\u2026"],
    ["Vi kan.)"],
    ["\u201DVi kan. Vi vil.\u201D"],
    ["Vi kan. Vi vil[](#x)", "HP636 \xABVi vil[](#x)\xBB"],
    ["Vi kan. Vi vil.[^1]\n\n[^1]: Note her"],
    ["Vi vil:\n\n- m\xF8des,\n- spise og\n- lave, som", "HP636 \xABlave, som\xBB"],
    ["Vi vil\n\n- m\xF8des."],
    ["- a b.\n- c d\n- e f.", "HP636 \xABc d\xBB"],
    ["- a b.\n- c d"],
    ["- a b\n- c d\n- e f."],
    ["- Vi kan. Vi vil", "HP636 \xABVi vil\xBB"],
    ["- Vi bor ca. Ti"],
    ["- a og\n- b og", "HP636 \xABb og\xBB"],
    ["- a, \n- b.\n- c."],
    ["### Vi vil have et\n\nJa."],
    ["| a. B | c |"],
    ["Vi vil: - a. B - c"],
    ["Det g\xE6lder alle, der bor her, samt", "HP636 \xABher, samt\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(unfinishedText, text3)).toEqual(found2));
});
describe("sentenceStarts", () => {
  it.each([
    ["kvarteret skal v\xE6re trygt for alle.", "HP632 \xABkvarteret\xBB"],
    ["Kvarteret skal v\xE6re trygt for alle."],
    ["kvarteret skal v\xE6re trygt for alle"],
    ["kvarteret skal v\xE6re trygt."],
    ["a) kvarteret skal v\xE6re trygt for alle."],
    ["- a\n\nog tale sammen om det hele her."],
    ["- kvarteret skal v\xE6re trygt for alle."],
    ["Ja.\n\nkvarteret skal v\xE6re trygt for alle.", "HP632 \xABkvarteret\xBB"],
    ["kvarteret skal v\xE6re trygt for alle:", "HP632 \xABkvarteret\xBB"],
    ["eBoks skal v\xE6re trygt for alle her."],
    ["[](#x) skal v\xE6re trygt for alle her."],
    ["en to tre fire fem."],
    ["en to tre fire fem seks.", "HP632 \xABen\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(sentenceStarts, text3)).toEqual(found2));
});
describe("emptyItems", () => {
  it.each([
    ["- a\n-\n- b", "HP637 \xAB-\xBB"],
    ["- a\n- \n- b", "HP637 \xAB-\xBB"],
    ["-", "HP637 \xAB-\xBB"],
    ["1. a\n2.\n", "HP637 \xAB2.\xBB"],
    ["* a\n*", "HP637 \xAB*\xBB"],
    ["+ a\n+", "HP637 \xAB+\xBB"],
    ["Tekst\n-"],
    ["Tekst\n\n-\n", "HP637 \xAB-\xBB"],
    ["- a\n\n-", "HP637 \xAB-\xBB"],
    ["-a"],
    ["- a"],
    ["10)\n", "HP637 \xAB10)\xBB"],
    ["100)\n"],
    ["1999."]
  ])("%j", (text3, ...found2) => expect(slips9(emptyItems, text3)).toEqual(found2));
});
describe("repeatedSentences", () => {
  it.each([
    ["Der er plads til hele familien. Der er plads til hele familien.", "HP638 \xABDer er plads til hele familien\xBB"],
    ["Der er plads til hele familien. Der er plads til hele byen her."],
    ["Der er plads til hele\nfamilien. Der er plads til\nhele familien.", "HP638 \xABDer er plads til\nhele familien\xBB"],
    ["Ja det er. Ja det er."],
    ["- Vi m\xF8des hver uge i huset her\n- Vi m\xF8des hver uge i huset her", "HP638 \xABVi m\xF8des hver uge i huset her\xBB"],
    ["### Vi m\xF8des hver uge i huset her\n\nVi m\xF8des hver uge i huset her.", "HP638 \xABVi m\xF8des hver uge i huset her\xBB"],
    ["Vi m\xF8des hver uge i huset her.\n\n### Vi m\xF8des hver uge i huset her"],
    ["[](#a) er med i hele arbejdet her. [](#b) er med i hele arbejdet her."],
    [
      "[](#a) er med i hele arbejdet her. [](#a) er med i hele arbejdet her.",
      "HP638 \xAB[](#a) er med i hele arbejdet her\xBB"
    ],
    ["Tolv bogstaver eller x. Tolv bogstaver eller x."],
    ["Tolv bogstaver eller fle. Tolv bogstaver eller fle.", "HP638 \xABTolv bogstaver eller fle\xBB"]
  ])("%j", (text3, ...found2) => expect(slips9(repeatedSentences, text3)).toEqual(found2));
});
describe("nearPairs", () => {
  const letters3 = fc.string({ unit: fc.constantFrom("a", "b", "c", "\xF8"), minLength: 1, maxLength: 7 });
  it("finds the pairs that are one slip apart, and no others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters3, { maxLength: 40 }), (words4) => {
        const found2 = nearPairs(words4).map((pair) => pair.join(" "));
        const expected = words4.flatMap(
          (other, index) => words4.slice(0, index).flatMap((word) => isOneSlip(word, other) ? [`${word} ${other}`] : [])
        );
        expect(found2.sort()).toEqual(expected.sort());
      })
    );
  });
  it.each([
    ["bolig", "boligt", true],
    ["bolig", "olig", true],
    ["bolig", "bilig", true],
    ["bolig", "bloig", true],
    ["bolig", "bolgi", true],
    ["bolig", "bolig", false],
    ["bolig", "bligo", false],
    ["bolig", "bol", false],
    ["bolig", "bylag", false],
    ["bolig", "gilob", false],
    ["abab", "baab", true]
  ])("%s and %s: %j", (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });
});
describe("areBothRight", () => {
  it.each([
    ["beboerne", "beboeren", true],
    ["arbejder", "arbejdet", true],
    ["sikkerhed", "usikkerhed", true],
    ["herunder", "derunder", true],
    ["indtage", "undtage", true],
    ["nedbringe", "medbringe", true],
    ["besidde", "bisidde", true],
    ["praktik", "praktisk", true],
    ["politiske", "politike", true],
    ["jobcenter", "jobcentre", true],
    ["aktiviteter", "aktivitetre", false],
    ["beboerne", "bebyerne", false],
    ["medarbejder", "medabejder", false]
  ])("%s and %s: %j", (a, b, expected) => {
    expect(areBothRight(a, b)).toBe(expected);
    expect(areBothRight(b, a)).toBe(expected);
  });
});
describe("endsAbbreviated", () => {
  it.each([
    ["det koster 5 kr", true],
    ["Kl", true],
    ["f.eks", true],
    ["o.l", true],
    ["H", true],
    ["den 3", true],
    ["de 100", true],
    ["i 2019", false],
    ["omr\xE5det", false],
    ["p\xE5 kro", false],
    ["", false]
  ])("%s.: %j", (before2, expected) => expect(endsAbbreviated(before2)).toBe(expected));
});

// test/check/merged-paragraphs.test.ts
async function check2(vision3) {
  const text3 = `kort-om-boligomr\xE5det: |
  [](#nordvang) er et boligomr\xE5de.
vision:${vision3}
samspil: |
  Godt.
`;
  const { diagnostics } = await readFixture2(null, { "strategisk-aftale.yaml": text3 });
  return diagnostics.filter(({ code }) => code === "HP025").map(({ at, message, help, fix }) => {
    expect(message).toBe("Afsnit og punkter i \xABvision\xBB l\xF8ber sammen til \xE9t afsnit");
    if (at === null || !isSpan(at)) throw new Error("A finding in a file has a place");
    expect(at.source.text.slice(at.start, at.end)).toBe("vision");
    expect(at.source.positionAt(at.start).line).toBe(3);
    const [edit] = fix?.edits ?? [];
    const replaced = edit && `${edit.span.source.text.slice(edit.span.start, edit.span.end)} \u2192 ${edit.replacement}`;
    expect(help).toMatch(/^Skriv \| efter kolonet: «vision: \|»/);
    return replaced;
  });
}
describe("prose without |", () => {
  const lost = [
    ["an empty line", "\n  Et.\n\n  To.", ": \u2192 : |"],
    ["an empty line of spaces", "\n  Et.\n   \n  To.", ": \u2192 : |"],
    ["points", "\n  Vi vil\n  - et", ": \u2192 : |"],
    ["points with another sign", "\n  Vi vil\n  \u2022 et", ": \u2192 : |"],
    ["numbered points", "\n  Vi vil\n  1. et", ": \u2192 : |"],
    ["points further in", "\n  Vi vil\n    - et", ": \u2192 : |"],
    ["lines further out than the first", "\n    Vi vil\n  - et", void 0],
    ["text after the colon", " Et.\n\n  To.", void 0],
    ["quotes", ' "Et.\n\n  To."', void 0],
    ["quotes on the next line", '\n  "Et.\n\n  To."', void 0],
    [">", " >\n  Et.\n\n  To.", ": > \u2192 : |"],
    ["> and a heading", " >\n  Vi vil\n  ### M\xE5l", ": > \u2192 : |"],
    [">-", " >-\n  Vi vil\n  - et", ": >- \u2192 : |"]
  ];
  it.each(lost)("with %s loses lines", async (_what, vision3, fix) => {
    expect(await check2(vision3)).toEqual([fix]);
  });
  it.each([
    ["one line", " Et kvarter."],
    ["one paragraph over several lines", "\n  Et kvarter,\n  som folk\n  flytter til."],
    ["a dash inside a line", "\n  Et kvarter \u2013 eller\n  to - er nok."],
    ["a number that is no point", "\n  Det bliver i\n  2025 eller 2.5 \xE5r."],
    ["> of one paragraph", " >\n  Et kvarter,\n  som folk flytter til.\n"],
    ["|", " |\n  Vi vil\n\n  - et\n  - to"],
    ["|-", " |-\n  Vi vil\n\n  - et"]
  ])("of %s loses none", async (_what, vision3) => {
    expect(await check2(vision3)).toEqual([]);
  });
  it("in a list of plain lines is no prose", async () => {
    const { diagnostics } = await readFixture2(null, {
      "bilag.yaml": "bilag: {}\n\xF8vrige:\n  - id: notat\n    navn: Et notat\n      - om budgettet\n"
    });
    expect(diagnostics.filter(({ code }) => code === "HP025")).toEqual([]);
  });
});

// test/check/names.test.ts
var vision2 = "strategisk-aftale.yaml";
var old2 = "Et kvarter, som folk flytter til.";
var registry3 = "helhedsplan.yaml";
var agreement5 = "delaftaler/beskaeftigelse.yaml";
var org = "  - {id: aerby-kommune, navn: \xC6rby Kommune, type: kommune}";
function organisations(...names4) {
  return [registry3, org, [org, ...names4.map(([id, name2]) => `  - {id: ${id}, navn: ${name2}, type: anden}`)].join("\n")];
}
describe("HP320 wants a name of its own for the plan", () => {
  it.each([
    ["Besk\xE6ftigelse", true],
    ["besk\xE6ftigelse", true],
    ["Delaftale for Besk\xE6ftigelse", true],
    ["Delaftalen Besk\xE6ftigelse", true],
    ["Indsatsomr\xE5det Uddannelse og livschancer", true],
    ["Besk\xE6ftigelse i Nordvang", false],
    ["Nordvangplanen", false]
  ])("%s", async (name2, isFound) => {
    const found2 = await findings("HP320", [registry3, "navn: Nordvangplanen", `navn: ${name2}`]);
    expect(found2.map(({ place, marked }) => [place, marked])).toEqual(isFound ? [["helhedsplan.yaml:2:7", name2]] : []);
  });
});
describe("HP321 knows the name of the plan", () => {
  const plan3 = [registry3, "navn: Nordvangplanen", "navn: Et Godt Kvarter"];
  it.each([
    ["Et Godt Kvarter og Et Godt Kvarters venner.", []],
    ["Vi vil skabe et godt kvarter.", []],
    ["Vi vil, at Et godt kvarter skaber noget.", ["Et godt kvarter"]],
    ["Vi vil, at et Godt Kvarter skaber noget.", ["et Godt Kvarter"]],
    ["Vi vil, at Et Godt Kvater skaber noget.", ["Et Godt Kvater"]],
    ["Vi vil, at EtGodtKvarter og Et-Godt-Kvarters venner ses.", ["EtGodtKvarter", "Et-Godt-Kvarters"]],
    ["Et Godt\nKvarter er over to linjer.", []],
    ["Et Godt Job og Godt Kvarter.", []],
    ["Vi er Et Godt Kvarteret og Et God Kvarter.", ["Et Godt Kvarteret", "Et God Kvarter"]]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP321", text3, plan3)).toEqual(marked));
  it("writes the right name", async () => {
    const found2 = await findings("HP321", plan3, [vision2, old2, "Vi er et Godt Kvarter og et Godt Kvarters venner."]);
    expect(found2.map(({ fixed: fixed2 }) => fixed2)).toEqual(["Et Godt Kvarter", "Et Godt Kvarters"]);
    expect(found2[0]).toMatchObject({
      place: "strategisk-aftale.yaml:4:9",
      message: "\xABet Godt Kvarter\xBB er ikke planens navn, som er \xABEt Godt Kvarter\xBB",
      help: "Skriv \xABEt Godt Kvarter\xBB",
      related: ["helhedsplan.yaml:2"]
    });
  });
});
describe("HP322 knows the names of the form", () => {
  it.each([
    ["Vi har valgt Uddannelse og livschancer.", []],
    ["Vi vil give uddannelse og livschancer.", []],
    ["Livschancer og uddannelse h\xF8rer sammen.", []],
    ["Vi har valgt Livschancer og uddannelse.", ["Livschancer og uddannelse"]],
    ["Vi har valgt Uddannelse og Livschancer.", ["Uddannelse og Livschancer"]],
    ["Vi har valgt Udannelse og livschancer.", ["Udannelse og livschancer"]],
    ["Vi har valgt Besk\xE6ftigelsen og besk\xE6ftigelse.", []],
    ["Vi har valgt Besk\xE6ftgielse.", ["Besk\xE6ftgielse"]],
    ["Vi har valgt Sammenh\xE6ngskraft og Medborgerskab.", ["Sammenh\xE6ngskraft og Medborgerskab"]]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP322", text3)).toEqual(marked));
  it("writes a reference", async () => {
    const [found2] = await findings("HP322", [vision2, old2, "Vi har valgt Uddannelse og Livschancer."]);
    expect(found2?.fixed).toBe("[](#uddannelse-og-livschancer)");
    expect(found2?.related).toEqual([]);
  });
});
describe("HP323 knows what the plan has declared", () => {
  const more = organisations(
    ["boligkorsoer", "BoligKors\xF8r"],
    ["veluxfonden", "Veluxfonden"],
    ["foreninger", "Lokale foreninger"],
    ["jobcenter", "Jobcenter \xC6rby"],
    ["boernehuset", "B\xF8rnehuset Nord"],
    ["start", "Skolestart+"],
    ["team", "Team 12"],
    ["fonden", "Poul Due Jensen Fonden"],
    ["get2sport", "Get2Sport"]
  );
  it.each([
    ["\xC6rby Kommune og \xC6rby Kommunes borgere.", []],
    ["Vi og \xC6rby kommune.", ["\xC6rby kommune"]],
    ["Vi og \xE6rby kommune.", ["\xE6rby kommune"]],
    ["Vi og \xC6rby Komune og \xC6rby Kommmunes.", ["\xC6rby Komune", "\xC6rby Kommmunes"]],
    ["Vi og Aerby Kommune.", ["Aerby Kommune"]],
    ["Vi og \xC6rbyKommune.", ["\xC6rbyKommune"]],
    ["Hver kommune og kommunen i \xC6rby.", []],
    ["\xC6rby\nKommune og \xC6rby\nKomune.", ["\xC6rby Komune"]],
    ["Vi og Boligkors\xF8r, Bolig Kors\xF8r, BoligKors\xF8rs og BoligKorsor.", ["Boligkors\xF8r", "Bolig Kors\xF8r", "BoligKorsor"]],
    ["Vi og boligkors\xF8r.", ["boligkors\xF8r"]],
    ["Vi og Veluksfonden, Veluxfondens, Veluxfond og veluxfonden.", ["Veluksfonden"]],
    ["Vi og velux-fonden.", ["velux-fonden"]],
    ["Vi og lokale foreninger, Lokale foreninger og Lokale Foreninger.", ["Lokale Foreninger"]],
    ["Vi og Boligforening Nordbo.", ["Boligforening Nordbo"]],
    ["Vi og B\xF8rnehuset Syd, B\xF8rnehuset Nord og B\xF8rnehust Nord.", ["B\xF8rnehust Nord"]],
    ["Vi i Nordvang, Nordvangs, nordvang og Nordvagn.", ["nordvang", "Nordvagn"]],
    ["Vi i Nordvan og Nordvangen og Sydvang.", ["Nordvan"]],
    ["B\xF8rn i skolestart, Skolestart og Skolestart+.", ["Skolestart"]],
    ["Vi og Pul Due Jensen Fonden, Poul Due Jensen Fonden og Poul Ude Jensen Fonden.", ["Pul Due Jensen Fonden"]],
    ["Vi og Get2Spot, Get3Sport og Get2Sport.", ["Get2Spot"]],
    ["Team 13 og Team 12 og team 12.", ["team 12"]],
    ["Vi og [\xC6rby Komune](#aerby-kommune) og [\xE6rby](https://aerby.dk).", []],
    ["**\xC6rby Komune** er v\xE6rt.", ["\xC6rby Komune"]],
    ["Skriv til info@nordvang.dk, nordvang@aerby.dk eller www.nordvang.dk.", []],
    ["Jobcenter \xC6rby og Jobcentret \xC6rby og Jobcenter.", ["Jobcentret \xC6rby"]],
    [
      "Landsbyggefonden, Landsbyggefondens, landsbyggefonden og Landsbygefonden.",
      ["landsbyggefonden", "Landsbygefonden"]
    ]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP323", text3, more)).toEqual(marked));
  it("writes a reference in a text, and the name where no reference can stand", async () => {
    const found2 = await findings(
      "HP323",
      [vision2, old2, "\xC6rby Komune, \xC6rby Komunes ven og Landsbygefonden."],
      [agreement5, "\xE5r: 2021}", "\xE5r: 2021, hvor: Nordvagn}"]
    );
    expect(found2.map(({ fixed: fixed2 }) => fixed2)).toEqual([
      "[](#aerby-kommune)",
      "[](#aerby-kommune)s",
      "Landsbyggefonden",
      "Nordvang"
    ]);
    expect(found2[3]).toMatchObject({
      place: `${agreement5}:10:49`,
      message: "\xABNordvagn\xBB er oprettet som \xABNordvang\xBB",
      related: ["helhedsplan.yaml:12"]
    });
    expect(found2[2]?.message).toBe("\xABLandsbygefonden\xBB hedder \xABLandsbyggefonden\xBB");
  });
  it("puts a text in quotes where a reference would begin a list", async () => {
    const found2 = await findings("HP323", [agreement5, "tekst: Unge med fritidsjob", 'tekst: \xC6rby Komunes "unge"']);
    expect(found2.map(({ fixed: fixed2 }) => fixed2)).toEqual(['"[](#aerby-kommune)s \\"unge\\""']);
  });
  it("finds a part of an activity, which nothing can refer to", async () => {
    const parts = "    navn: Jobcaf\xE9\n    delaktiviteter: [{navn: Mod P\xE5 Matematik}]";
    const found2 = await findings(
      "HP323",
      [agreement5, "    navn: Jobcaf\xE9", parts],
      [vision2, old2, "Vi har Mod p\xE5 Matematik."]
    );
    expect(found2.map(({ marked, fixed: fixed2 }) => [marked, fixed2])).toEqual([["Mod p\xE5 Matematik", "Mod P\xE5 Matematik"]]);
  });
  it("leaves the places alone where names are declared", async () => {
    expect(await findings("HP323", organisations(["nordbo-2", "Boligforeningen Nordbos"]))).toEqual([]);
  });
});
describe("HP324 finds names that could be references", () => {
  it.each([
    ["Vi og \xC6rby Kommune og \xC6rby Kommunes borgere.", ["[](#aerby-kommune)", "[](#aerby-kommune)s"]],
    ["Vi og Nordbo og [](#aerby-kommune).", []],
    ["Vi og Boligforeningen Nordbo.", ["[](#nordbo)"]],
    ["Vi og [\xC6rby Kommune](#aerby-kommune).", []],
    ["Vi i \xC6rby Kommunekontor.", []],
    ["Jobcaf\xE9 er navnet. Vi har Jobcaf\xE9 og jobcaf\xE9.", ["[](#jobcafe)"]],
    ["Vi har:\n\n- Jobcaf\xE9", []],
    ["Vi har **Jobcaf\xE9**.", []],
    ["Nordvang er et omr\xE5de.", ["[](#nordvang)"]]
  ])("%s", async (text3, fixes) => {
    const found2 = await findings("HP324", [vision2, old2, text3.split("\n").join("\n  ")]);
    expect(found2.map(({ fixed: fixed2 }) => fixed2)).toEqual(fixes);
  });
  it("lets an activity and a focus area name themselves", async () => {
    const own = "Vi har Jobcaf\xE9 for Besk\xE6ftigelse.";
    expect(await findings("HP324", [agreement5, "At unge finder et fritidsjob.", own])).toEqual([]);
    expect(await findings("HP324", [vision2, "Mange unge st\xE5r uden job.", "Vi v\xE6lger Besk\xE6ftigelse."])).toEqual([]);
    expect(await findings("HP324", [agreement5, "Jobcentret henviser unge til caf\xE9en.", own])).toHaveLength(1);
  });
  it("says what it names and where that is declared", async () => {
    const [found2] = await findings("HP324", [vision2, old2, "Vi i Nordvang."]);
    expect(found2).toMatchObject({
      place: "strategisk-aftale.yaml:4:8",
      message: "\xABNordvang\xBB er skrevet i h\xE5nden og f\xF8lger ikke med, hvis navnet \xE6ndres",
      related: ["helhedsplan.yaml:12"]
    });
  });
  it("leaves plain names, open points and reservations alone", async () => {
    const point = "\xE5bne-punkter:\n  - {emne: Navn, tekst: Vi og \xC6rby Kommune.}\nvision: |";
    expect(await findings("HP324", [vision2, "vision: |", point])).toEqual([]);
    const source2 = "  - {id: egen-registrering, navn: Egen registrering}\n  - {id: x-tal, navn: Tal fra \xC6rby Kommune}";
    expect(await findings("HP324", [registry3, "  - {id: egen-registrering, navn: Egen registrering}", source2])).toEqual(
      []
    );
  });
});
describe("HP325 holds names against their ids", () => {
  it.each([
    ["\xC6rby Kommune", false],
    ["\xC6by Kommune", true],
    ["\xC6rby Komune", true],
    ["\xC6rby", false],
    ["\xC6rby Kommuner", false],
    ["Kommunen", false],
    ["Den store \xC6rby Kommmune", true],
    ["Erby Kommune", true]
  ])("aerby-kommune is %s", async (name2, isFound) => {
    const found2 = await findings("HP325", [registry3, "navn: \xC6rby Kommune,", `navn: ${name2},`]);
    expect(found2.map(({ marked }) => marked)).toEqual(isFound ? [name2] : []);
  });
  it.each([
    ["Nordvang", false],
    ["Nordvan", true],
    ["Nordvange", true],
    ["Nordvangs", true],
    ["Nordvang 2", false]
  ])("nordvang is %s", async (name2, isFound) => {
    const found2 = await findings("HP325", [registry3, "    navn: Nordvang", `    navn: ${name2}`]);
    expect(found2.map(({ marked }) => marked)).toEqual(isFound ? [name2] : []);
  });
  it("minds the figure of a long name", async () => {
    const role4 = (name2) => [
      registry3,
      "{id: leder, navn: Boligsocial leder",
      `{id: medarbejder-1, navn: ${name2}`
    ];
    const use2 = [
      [agreement5, "stilling: leder", "stilling: medarbejder-1"],
      [agreement5, "[](#leder)", "[](#medarbejder-1)"]
    ];
    expect(await findings("HP325", role4("Medarbejder 1"), ...use2)).toEqual([]);
    expect(await findings("HP325", role4("Medarbejder 2"), ...use2)).toHaveLength(1);
  });
  it.each([
    ["sekretariatet", "F\xE6lles Sekretariat", 0],
    ["sekretariatet", "F\xE6lles Seketariat", 1],
    ["get2sport", "DIF et2Sport", 1],
    ["get2sport", "DIF Get3Sport", 0],
    ["egen", "Ejen", 1],
    ["kommunens", "Slagelse Kommune", 0]
  ])("%s is %s", async (id, name2, count3) => {
    const source2 = [
      registry3,
      "  - {id: egen-registrering",
      `  - {id: ${id}, navn: ${name2}}
  - {id: egen-registrering`
    ];
    expect(await findings("HP325", source2)).toHaveLength(count3);
  });
  it("is content with the short name", async () => {
    const change2 = [
      registry3,
      "navn: Boligforeningen Nordbo, kortnavn: Nordbo",
      "navn: Boligen Nrodbo, kortnavn: Nordbo"
    ];
    expect(await findings("HP325", change2)).toEqual([]);
  });
  it("finds a name that was changed in one place", async () => {
    const renamed = [agreement5, "navn: Jobcaf\xE9", "navn: Springbr\xE6ttet"];
    expect(await findings("HP325", renamed)).toEqual([]);
    const [found2] = await findings("HP325", renamed, [agreement5, "Caf\xE9en har", "Vores Jobcaf\xE9 har"]);
    expect(found2).toMatchObject({
      place: `${agreement5}:15:11`,
      marked: "Springbr\xE6ttet",
      message: "Teksterne kalder det \xABJobcaf\xE9\xBB, men her hedder det \xABSpringbr\xE6ttet\xBB",
      related: [`${agreement5}:22`, `${agreement5}:14`]
    });
    expect(await findings("HP325", renamed, [agreement5, "Caf\xE9en har", "Vores Jobcaf\xE9, nu Springbr\xE6ttet, har"])).toEqual(
      []
    );
    expect(await findings("HP325", renamed, [agreement5, "Caf\xE9en har", "Vores jobcaf\xE9 har"])).toEqual([]);
  });
});
describe("HP326 wants each name once", () => {
  it.each([
    [organisations(["by", "\xC6RBY KOMMUNE"]), ["\xC6RBY KOMMUNE"]],
    [organisations(["by", "\xC6rby-Kommune"]), []],
    [organisations(["by", "Nordvang"]), []],
    [organisations(["by", "Nordbo"]), []]
  ])(
    "%j",
    async (change2, marked) => expect((await findings("HP326", change2)).map((one) => one.marked)).toEqual(marked)
  );
  it.each([
    [
      "stillinger:",
      "stillinger:\n  - {id: chef, navn: Boligsocial leder, finansiering: ekstern}",
      "stillingen",
      "leder"
    ],
    ["omr\xE5der:", "omr\xE5der:\n  - {id: nord, navn: Nordvang}", "boligomr\xE5det", "nordvang"]
  ])("%s", async (at, changed, noun3) => {
    const [found2] = await findings("HP326", [registry3, at, changed]);
    expect(found2?.message).toContain(`er ogs\xE5 navnet p\xE5 ${noun3} med id\u2019et`);
    expect(found2?.related).toHaveLength(1);
  });
});
describe("HP327 finds one word in several spellings", () => {
  it.each([
    ["Lektiecaf\xE9 og lektiecaf\xE9, men lektie-caf\xE9.", ["lektie-caf\xE9"], "lektiecaf\xE9"],
    ["En lektiecaf\xE9. En lektiecaf\xE9. Lektiecafe er rart.", ["Lektiecafe"], "Lektiecaf\xE9"],
    ["En lektie-caf\xE9 og en lektiecaf\xE9.", ["lektie-caf\xE9"], "lektiecaf\xE9"],
    ["MAMA-kraft, MAMA-kraft og MAMA-KRAFT.", ["MAMA-KRAFT"], "MAMA-kraft"],
    ["FRITID, fritid og Fritid.", [], void 0],
    ["\xC9n og en, og 1-3-\xE5rige og 13-\xE5rige.", [], void 0],
    ["Get2Sport og Get2sport.", [], void 0],
    ["Vores sms og SMS.", [], void 0]
  ])("%s", async (text3, marked, fixed2) => {
    const found2 = await findings("HP327", [vision2, old2, text3]);
    expect(found2.map((one) => one.marked)).toEqual(marked);
    if (fixed2) expect(found2[0]?.fixed).toBe(fixed2);
    for (const one of found2) expect(one.related).toEqual(["strategisk-aftale.yaml:4"]);
  });
  it("takes the way in which a thing is declared for the right one", async () => {
    const source2 = "navn: Sp\xF8rgeskema";
    const found2 = await findings(
      "HP327",
      [registry3, "navn: Egen registrering", source2],
      [vision2, old2, "Sp\xF8rge-skema og sp\xF8rge-skema."]
    );
    expect(found2.map(({ marked, fixed: fixed2 }) => [marked, fixed2])).toEqual([
      ["Sp\xF8rge-skema", "Sp\xF8rgeskema"],
      ["sp\xF8rge-skema", "sp\xF8rgeskema"]
    ]);
  });
});
describe("HP328 asks for what an abbreviation means", () => {
  it.each([
    ["Vi og SFU og SFU.", ["SFU"]],
    ["Vi og Statens Fors\xF8gsungdom (SFU) og SFU.", []],
    ["Vi og SFU (Statens Fors\xF8gsungdom).", []],
    ["Vi og LBF, CV og del III.", []],
    ["Vi og en MEGETLANG tekst.", []],
    ["Vi og [SFU](https://sfu.dk).", []],
    ["Vi og A og B2B.", []],
    ["Her SKAL ALLE v\xE6re, og SFU KAN hj\xE6lpe.", []],
    ["Her skal OGS\xC5 DE v\xE6re.", []]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP328", text3)).toEqual(marked));
  it("knows the short names and the names of the plan", async () => {
    const change2 = organisations(["sfu-nord", "SFU Nord"]);
    expect(await markedInVision("HP328", "Vi og SFU.", change2)).toEqual([]);
    const short4 = [registry3, "kortnavn: Nordbo", "kortnavn: NBO"];
    expect(await markedInVision("HP328", "Vi og NBO.", short4)).toEqual([]);
  });
});

// test/check/parties.test.ts
var plan = "helhedsplan.yaml";
var sub4 = "delaftaler/beskaeftigelse.yaml";
var strategic = "strategisk-aftale.yaml";
var list = "bilag.yaml";
var nordbo = "kortnavn: Nordbo, type: boligorganisation}";
var kommune = "  - {id: aerby-kommune, navn: \xC6rby Kommune, type: kommune}";
var withOrganisation = (line) => [plan, kommune, `${kommune}
  - {${line}}`];
describe("HP340 knows what kind of organisation a field asks for", () => {
  it.each([
    ["an owner", [plan, nordbo, "type: forening}"], "16:59", "forening"],
    [
      "the municipality",
      [plan, "navn: \xC6rby Kommune, type: kommune", "navn: \xC6rby Kommune, type: statslig"],
      "17:50",
      "statslig"
    ],
    [
      "an administrator",
      [plan, "kommune: aerby-kommune", "kommune: aerby-kommune\nadministrerende-organisation: aerby-kommune"],
      "9:31",
      "aerby-kommune"
    ],
    ["a field", [plan, "kommune: aerby-kommune", "kommune: nordbo"], "8:10", "nordbo"]
  ])("%s", async (_, change2, place, marked) => {
    const found2 = await findings("HP340", change2);
    expect(found2).toMatchObject([{ marked }]);
    expect(found2[0]?.place.replace(/:\d+$/, "")).toBe(`${plan}:${place.split(":")[0]}`);
  });
  it("reports an organisation once, however often it is used", async () => {
    const change2 = [
      plan,
      "kommune: aerby-kommune",
      "kommune: aerby-kommune\nadministrerende-organisation: nordbo"
    ];
    expect(await findings("HP340", change2)).toEqual([]);
    expect(await findings("HP340", change2, [plan, nordbo, "type: forening}"])).toHaveLength(1);
  });
});
describe("HP341 reads the kind from the name", () => {
  it.each([
    ["Nordfonden", "forening", "fond"],
    ["Nordfonden", "fond", null],
    ["Nordfonden", "gruppe", null],
    ["Fondue-klubben", "forening", null],
    ["Vestby Kommune", "anden", "kommune"],
    ["Kommunens Venner", "forening", null],
    ["Syd\xF8stjyllands Politi", "statslig", "politi"],
    ["Teatret", "politi", null],
    ["Boligselskabet Sol", "forening", "boligorganisation"],
    ["Boligselskabernes Sekretariat", "anden", null]
  ])("%s as %s", async (navn, type, right) => {
    const found2 = await findings("HP341", withOrganisation(`id: x, navn: ${navn}, type: ${type}`));
    const isWrong = right !== null || type === "politi";
    expect(found2.map(({ marked, fixed: fixed2 }) => [marked, fixed2])).toEqual(isWrong ? [[type, right]] : []);
  });
});
describe("HP342 holds departments together", () => {
  it.each([
    ["numre: [3, 7]", "numre: [3, 7, 3]", "3"],
    ["numre: [3, 7]", "numre: [3, 7, 4]", null]
  ])("%s \u2192 %s", async (old3, changed, marked) => {
    expect((await findings("HP342", [plan, old3, changed])).map((found2) => found2.marked)).toEqual(
      marked ? [marked] : []
    );
  });
  it("says nothing where no departments are told", async () => {
    const none = [plan, "    afdelinger:\n      - {organisation: nordbo, numre: [3, 7]}\n", ""];
    expect(await findings("HP342", none)).toEqual([]);
  });
});
describe("HP343 and HP344 look at who has entered the agreement", () => {
  it.each([
    ["nordbo", "har afdelinger i planens omr\xE5der", 9],
    ["aerby-kommune", "er planens kommune", 10]
  ])("%s is missed", async (id, why, line) => {
    const kept = ["nordbo", "aerby-kommune"].filter((one) => one !== id);
    const found2 = await findings("HP343", [plan, "parter: [nordbo, aerby-kommune]", `parter:
  - ${kept[0]}`]);
    expect(found2).toHaveLength(1);
    expect(found2[0]?.message).toContain(why);
    expect(found2[0]?.place).toBe(`${plan}:${line}:${line === 9 ? 1 : 5}`);
  });
  it.each([
    ["[nordbo, aerby-kommune, nordbo]", 1],
    ["[nordbo, aerby-kommune, {part: nordbo, funktion: Chef}]", 0],
    ["[{part: nordbo, funktion: Chef}, aerby-kommune, {part: nordbo, funktion: Chef}]", 1],
    ["[{part: nordbo, funktion: Chef}, aerby-kommune, {part: nordbo, funktion: V\xE6rt}]", 0]
  ])("%s", async (parties, times2) => {
    expect(await findings("HP344", [plan, "[nordbo, aerby-kommune]", parties])).toHaveLength(times2);
  });
});
describe("HP345 to HP347 hold parties and tasks together", () => {
  const club = withOrganisation("id: klub, navn: Cykelklubben, type: forening");
  const parties = (text3) => [sub4, "[nordbo, aerby-kommune]", text3];
  const task2 = (part2) => [
    sub4,
    "    ansvar: |\n      [](#leder) har ansvaret.",
    `    ansvar:
      roller:
        - part: ${part2}
          opgaver: |
            Hj\xE6lper.`
  ];
  it.each([
    ["HP345", "[nordbo, aerby-kommune, klub]", "klub", 1],
    ["HP345", "[nordbo, aerby-kommune, {part: klub, som: samarbejdspartner}]", "klub", 0],
    ["HP345", "[{part: nordbo, som: samarbejdspartner}, aerby-kommune]", "nordbo", 1],
    ["HP346", "[nordbo, aerby-kommune]", "klub", 1],
    ["HP346", "[nordbo, aerby-kommune, klub]", "klub", 0],
    ["HP346", "[nordbo, aerby-kommune]", "nordbo", 0],
    ["HP347", "[nordbo, aerby-kommune, klub]", "nordbo", 1],
    ["HP347", "[nordbo, aerby-kommune, klub]", "klub", 0]
  ])("%s: parties %s, task of %s", async (code, text3, part2, times2) => {
    const found2 = await findings(code, club, parties(text3), task2(part2));
    expect(found2).toHaveLength(times2);
  });
  it("the list lacks who is spoken of beside the task; otherwise the task is wrong", async () => {
    const [stranger] = await findings("HP346", club, task2("klub"));
    expect(stranger?.place).toBe(`${sub4}:25:17`);
    const [known8] = await findings("HP346", club, task2("klub"), [sub4, "Caf\xE9en har", "[](#klub) er her. Caf\xE9en har"]);
    expect(known8?.place).toBe(`${sub4}:2:18`);
    const spoken = [sub4, "Jobcentret henviser", "[](#klub) og Jobcentret henviser"];
    expect((await findings("HP346", club, task2("klub"), spoken))[0]?.place).toBe(`${sub4}:25:17`);
  });
  it("a party named by hand has something to do", async () => {
    const named3 = [sub4, "Jobcentret henviser", "Cykelklubben henviser"];
    expect(await findings("HP347", club, parties("[nordbo, aerby-kommune, klub]"), named3)).toEqual([]);
  });
  it("a unit stands for its organisation, not the other way round", async () => {
    const unit2 = [plan, "type: kommune}", "type: kommune, enheder: [{id: jobcenter, navn: Jobcenter \xC6rby}]}"];
    expect(await findings("HP346", unit2, task2("jobcenter"))).toEqual([]);
    expect(await findings("HP346", unit2, parties("[nordbo, jobcenter]"), task2("aerby-kommune"))).toHaveLength(1);
    expect(await findings("HP348", unit2, parties("[nordbo, jobcenter]"), task2("jobcenter"))).toEqual([]);
  });
  it.each([
    ["[nordbo]", 1],
    ["[aerby-kommune]", 1],
    ["[nordbo, aerby-kommune]", 0]
  ])("HP348: %s", async (text3, times2) => {
    expect(await findings("HP348", parties(text3))).toHaveLength(times2);
  });
});
describe("HP349 finds what nobody uses", () => {
  it.each([
    ["a reference", "Planen f\xF8lger [](#klub).", 0],
    ["a name", "Planen f\xF8lger Cykelklubben.", 0],
    ["neither", "Planen f\xF8lger cykler.", 1]
  ])("%s", async (_, text3, times2) => {
    const club = withOrganisation("id: klub, navn: Cykelklubben, type: forening");
    const found2 = await findings("HP349", club, [strategic, "Planen f\xF8lger kommunens boligpolitik.", text3]);
    expect(found2.map(({ place }) => place)).toEqual(times2 ? [`${plan}:18:10`] : []);
  });
});
describe("HP350, HP351 and HP353 go through the attachments", () => {
  it.each([
    ["HP350", "budget: {fil: bilag/budget.pdf}", 1],
    ["HP350", "budget: f\xF8lger", 0],
    ["HP351", "budget: {fil: bilag/budget.pdf, tilstand: f\xF8lger}", 5],
    ["HP351", "budget: {tilstand: vedlagt}", 0]
  ])("%s: %s", async (code, line, times2) => {
    expect(await findings(code, [list, "budget: vedlagt", line])).toHaveLength(times2);
  });
  it.each([
    ["  budget: vedlagt\n", "1:1"],
    ["  milepaelsplan: vedlagt\n", "3:3"],
    ["  indberetningsskema: vedlagt\n", "5:3"]
  ])("without %j", async (line, place) => {
    expect(await findings("HP353", [list, line, ""])).toMatchObject([{ place: `${list}:${place}` }]);
  });
});
describe("HP352 compares the words of a link with what it points at", () => {
  const unit2 = [
    plan,
    "type: kommune}",
    "type: kommune, enheder: [{id: jobcenter, navn: Jobcenter \xC6rby}, {id: ssp, navn: SSP-teamet}]}"
  ];
  it.each([
    ["[SSP-teamet](#jobcenter)", 1],
    ["[SSP](#jobcenter)", 1],
    ["[jobcentret](#jobcenter)", 0],
    ["[Jobcenter \xC6rbys](#jobcenter)", 0],
    ["[nogle folk](#jobcenter)", 0],
    ["[](#jobcenter)", 0],
    ["[Nordbos\n  medarbejdere](#ssp)", 1]
  ])("%j", async (link2, times2) => {
    expect(await findings("HP352", unit2, [strategic, "Planen f\xF8lger", `${link2} f\xF8lger`])).toHaveLength(times2);
  });
});
describe("HP354 asks which document is meant", () => {
  it.each([
    ["Se bilag 3.", ["bilag 3"]],
    ["Se bilaget om [](#budget).", []],
    ["Se bilaget.\n\nSe [](#budget).", ["bilaget"]],
    ["Planen er vedlagt.", ["vedlagt"]],
    ["Et bilagsnummer er ikke nok.", []],
    ["Se partnerskabsaftalen.", ["partnerskabsaftalen"]],
    ["Der indg\xE5s partnerskabsaftaler.", []],
    ["Se samarbejdsaftalen og delaftalen.", []],
    ["Se kommissoriet.", []],
    ["Se byr\xE5dsnotatet.", ["byr\xE5dsnotatet"]]
  ])("%j", async (text3, marked) => {
    expect(await markedInVision("HP354", text3)).toEqual(marked);
  });
});
describe("HP355 knows in which document it reads", () => {
  it.each([
    ["I denne delaftale", ["denne delaftale"]],
    ["I n\xE6rv\xE6rende\ndelaftale", ["n\xE6rv\xE6rende delaftale"]],
    ["I denne strategiske samarbejdsaftale", []],
    ["I delaftalerne", []]
  ])("%j", async (text3, marked) => {
    expect(await markedInVision("HP355", text3)).toEqual(marked);
  });
  it.each([
    ["Denne strategiske samarbejdsaftale", "Denne delaftale"],
    ["Denne samarbejdsaftale", "Denne delaftale"],
    ["Denne delaftale", null]
  ])("in a sub-agreement: %s", async (text3, fixed2) => {
    const found2 = await findings("HP355", [sub4, "Delaftalen tages", `${text3} tages`]);
    expect(found2.map((one) => one.fixed)).toEqual(fixed2 ? [fixed2] : []);
  });
});
describe("HP357 counts", () => {
  it.each([
    ["Indsatsen foreg\xE5r i alle to boligomr\xE5der.", ["alle to boligomr\xE5der"]],
    ["Indsatsen foreg\xE5r i de tre omr\xE5der.", ["de tre omr\xE5der"]],
    ["Der er fire indsatsomr\xE5der.", []],
    ["Der er fem indsatsomr\xE5der.", ["fem indsatsomr\xE5der"]],
    ["Der er to delaftaler.", ["to delaftaler"]],
    ["Den foreg\xE5ende plan d\xE6kkede to boligomr\xE5der.", []],
    ["De to boligselskaber er med.", ["De to boligselskaber"]],
    ["Der er tre skoler: \xD8st, Vest og Nord.", []],
    ["Der er tre skoler: \xD8st, Vest, Syd og Nord.", ["tre"]],
    ["Der er to skoler: \xD8st, som er den gamle skole ved vandet, og Vest.", []],
    ["Det har to spor:\n\n- job\n- skole", []],
    ["Det har to spor:\n\n- job\n  - fritidsjob\n- skole", []],
    ["Det har to spor:\n\n- job\n- skole\n- idr\xE6t\n\nMere.", ["to"]],
    ["Det har tre spor, ca. 8 uger hver:\n\n1. job\n2. skole", ["tre"]],
    ["De to spor giver:\n\n- job\n- skole\n- idr\xE6t", []],
    ["Det tager to timer:\n\n- job\n- skole\n- idr\xE6t", []]
  ])("%j", async (text3, marked) => {
    expect(await markedInVision("HP357", text3)).toEqual(marked);
  });
});
describe("HP358 and HP359", () => {
  it.each([
    ["[a](http://a.dk)", ["http://"]],
    ["[a](https://a.dk)", []],
    ["http://a.dk", []]
  ])("%j", async (text3, marked) => {
    expect(await markedInVision("HP358", text3)).toEqual(marked);
  });
  it.each([
    ["[](#kriminalitetsforebyggelse)", 1],
    ["[](#beskaeftigelse)", 0],
    ["[](#strategisk-aftale)", 0]
  ])("%s", async (link2, times2) => {
    expect(await findings("HP359", [sub4, "Jobcentret henviser", `${link2} henviser`])).toHaveLength(times2);
  });
  it("the strategic agreement may speak of what was not chosen", async () => {
    expect(await markedInVision("HP359", "[](#kriminalitetsforebyggelse)")).toEqual([]);
  });
});

// test/check/period.test.ts
var period2 = (text3) => ["helhedsplan.yaml", "{fra: 1.1.2022, til: 31.12.2025}", text3];
var agreement6 = "delaftaler/beskaeftigelse.yaml";
var target4 = "{antal: 40, enhed: unge, pr: \xE5r}";
describe("HP330 points at the date that stands out", () => {
  it.each([
    ["{fra: 1.1.2022, til: 31.12.2025}", null, null],
    ["{fra: 1.10.2021, til: 30.9.2025}", null, null],
    ["{fra: 2020-02-29, til: 2024-02-28}", null, null],
    ["{fra: 1.1.2022, til: 31.12.2026}", "31.12.2026", "31.12.2025"],
    ["{fra: 1.1.2022, til: 30.12.2025}", "30.12.2025", "31.12.2025"],
    ["{fra: 2.1.2022, til: 31.12.2025}", "2.1.2022", "1.1.2022"],
    ["{fra: 1.1.2012, til: 31.12.2025}", "1.1.2012", "1.1.2022"],
    ["{fra: 1.1.2019, til: 31.12.2025}", "31.12.2025", "31.12.2022"],
    ["{fra: 1.1.2018, til: 31.12.2025}", "1.1.2018", "1.1.2022"],
    ["{fra: 1.1.2026, til: 31.12.2028}", "31.12.2028", "31.12.2029"],
    ["{fra: 1.1.2027, til: 31.12.2029}", "1.1.2027", "1.1.2026"],
    ["{fra: 1.1.2018, til: 31.12.2017}", null, null],
    ["{fra: 1.1.2009, til: 31.12.2015}", "31.12.2015", "31.12.2012"],
    ["{fra: 3.1.2022, til: 30.12.2025}", "30.12.2025", "2.1.2026"]
  ])("%s", async (text3, marked, fixed2) => {
    const [found2] = await findings("HP330", period2(text3));
    expect(found2 ? [found2.marked, found2.fixed] : [null, null]).toEqual([marked, fixed2]);
  });
  it("names the other date and both ways out", async () => {
    const [found2] = await findings("HP330", period2("{fra: 1.1.2022, til: 31.12.2026}"));
    expect(found2).toMatchObject({
      place: "helhedsplan.yaml:7:31",
      message: "Perioden 1.1.2022-31.12.2026 er ikke pr\xE6cis fire \xE5r",
      help: "Fire \xE5r, der begynder 1.1.2022, slutter 31.12.2025; fire \xE5r, der slutter 31.12.2026, begynder 1.1.2023",
      related: ["helhedsplan.yaml:7"]
    });
  });
});
describe("HP331 holds the year of a target against the period", () => {
  it.each([
    ["2021", "M\xE5let skal v\xE6re n\xE5et senest 2021, f\xF8r perioden begynder (1.1.2022-31.12.2025)"],
    ["2022", void 0],
    ["2025", void 0],
    ["2026", "M\xE5let skal v\xE6re n\xE5et senest 2026, efter perioden er slut (1.1.2022-31.12.2025)"]
  ])("%s", async (year2, message) => {
    const found2 = await findings("HP331", [agreement6, target4, `{antal: 40, enhed: unge, senest: ${year2}}`]);
    expect(found2.map((one) => one.message)).toEqual(message ? [message] : []);
    for (const one of found2) expect(one).toMatchObject({ marked: year2, related: ["helhedsplan.yaml:7"] });
  });
});
describe("HP332 holds the year of a start value against the period", () => {
  it.each([
    ["2013", "Udgangspunktet er fra 2013, 9 \xE5r f\xF8r perioden begynder"],
    ["2014", void 0],
    ["2022", void 0],
    ["2023", "Udgangspunktet er fra 2023, men perioden begynder allerede i 2022"]
  ])("%s", async (year2, message) => {
    const found2 = await findings("HP332", [agreement6, "v\xE6rdi: 0, \xE5r: 2021", `v\xE6rdi: 0, \xE5r: ${year2}`]);
    expect(found2.map((one) => one.message)).toEqual(message ? [message] : []);
    for (const one of found2) expect(one).toMatchObject({ place: `${agreement6}:10:37`, marked: year2 });
  });
});
describe("HP333 finds the years that the plan cannot speak of", () => {
  it.each([
    ["M\xE5lingen er fra 2021.", []],
    ["I 2025 er der en caf\xE9.", []],
    ["I 2026 er der en caf\xE9.", ["2026"]],
    ["M\xE5lt i for\xE5ret 2109.", ["2109"]],
    ["Fra 1899 til 1900 var her mark.", ["1899"]],
    ["Her bor 2500 beboere p\xE5 2026 m2.", []],
    ["Her bor 2030 beboere.", []],
    ["Prisen er 2.026 kr. eller kr. 2026.", []],
    ["Temastatistik 2030:5", []],
    ["I 2026 overtager kommunen caf\xE9en.", []],
    ["Caf\xE9en forts\xE6tter i 2026. Den \xE5bner igen i 2027.", ["2027"]],
    ["Der er 2600 svar.", []],
    ["Svarene er fra 2600.", ["2600"]],
    ["I l\xF8bet af 2201.", ["2201"]],
    ["I 2029 overtager kommunen caf\xE9en.", []],
    ["I 2030 overtager kommunen caf\xE9en.", ["2030"]]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP333", text3)).toEqual(marked));
  it("lets the field about what comes after speak of it", async () => {
    const after = "    praksis: I 2027.\n    forankring: I 2027.\n    ansvar: |";
    const found2 = await findings("HP333", [agreement6, "    ansvar: |", after]);
    expect(found2.map(({ place }) => place)).toEqual([`${agreement6}:23:16`]);
  });
  it("says what is wrong", async () => {
    const [late] = await findings("HP333", ["strategisk-aftale.yaml", "folk flytter til", "er nyt i 2031"]);
    expect(late?.message).toBe("\xC5rstallet 2031 ligger efter perioden, som slutter 31.12.2025");
    expect(late?.related).toEqual(["helhedsplan.yaml:7"]);
    const [early] = await findings("HP333", ["strategisk-aftale.yaml", "folk flytter til", "er nyt i 1831"]);
    expect(early?.message).toBe("\xC5rstallet 1831 ligger for langt tilbage til at kunne passe");
    expect(early?.related).toEqual([]);
  });
});
describe("a period that is wrong itself", () => {
  it.each(["{fra: 1.1.2012, til: 31.12.2025}", "{fra: 1.1.2012, til: 31.12.2015}"])("%s says it once", async (text3) => {
    const year2 = [agreement6, target4, "{antal: 40, enhed: unge, senest: 2024}"];
    for (const code of ["HP331", "HP332", "HP333"])
      expect(await findings(code, period2(text3), year2, ["strategisk-aftale.yaml", "flytter til", "s\xE5 i 2024"])).toEqual(
        []
      );
  });
});
describe("HP334 finds days that no calendar has", () => {
  it.each([
    ["M\xF8det er den 31. september 2022.", ["31. september 2022"]],
    ["M\xF8det er den 30. september 2022.", []],
    ["M\xF8det er 29.2.2023 eller 29.2.2024.", ["29.2.2023"]],
    ["M\xF8det er 1.13.2023, 0.1.2023 og 1.0.2023.", ["1.13.2023", "0.1.2023", "1.0.2023"]],
    ["M\xF8det er 2023-02-30.", ["2023-02-30"]],
    ["M\xF8det er 32/1-23.", ["32/1-23"]],
    ["Afsnit 1.2.10 og 31.2. og nummer 12-17-21.", []],
    ["M\xF8det er den 31.\nseptember 2022.", ["31. september 2022"]],
    ["Se 1.2.3.2022 og 45.45.2022 %.", ["45.45.2022"]]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP334", text3)).toEqual(marked));
});
describe("HP335 finds the period typed another way", () => {
  it.each([
    ["Helhedsplanen l\xF8ber 1.1.2022-31.12.2025.", []],
    ["Helhedsplanen l\xF8ber 1.1.2022-31.12.2024.", []],
    ["Helhedsplanen l\xF8ber 1.1.2022-31.12.2026.", ["1.1.2022-31.12.2026"]],
    [
      "Helhedsplanen l\xF8ber fra den 1. januar 2021 til den 31. december 2025.",
      ["1. januar 2021 til den 31. december 2025"]
    ],
    ["Kommunens plan l\xF8ber 1.1.2022-31.12.2026.", []],
    ["Delaftalen g\xE6lder til 30. juni 2025.", ["30. juni 2025"]],
    ["Delaftalen g\xE6lder til 31. december 2025.", []],
    ["Helhedsplanen begynder 1. februar 2022.", ["1. februar 2022"]],
    ["Helhedsplanen begynder 1. januar 2022.", []],
    ["Caf\xE9en begynder 1. februar 2022.", []],
    ["Helhedsplanen holder m\xF8de 1. februar 2022.", []],
    ["Den foreg\xE5ende helhedsplan begynder 1. februar 2017.", []],
    ["Helhedsplanen 2022-26 bygger p\xE5 data.", ["2022-26"]],
    ["Helhedsplanen 2022-2025 bygger p\xE5 data.", []],
    ["Helhedsplanen 2022-25 bygger p\xE5 data.", []],
    ["Helhedsplanen 2020\u20132024 bygger p\xE5 data.", ["2020\u20132024"]],
    ["Helhedsplanen holder ferie 2023-24.", []],
    ["Helhedsplanen fik penge af 2019-26-midlerne.", []],
    ["Helhedsplanen fik penge af 2015-18-midlerne.", []],
    ["Politikken for 2022-26 bygger p\xE5 data.", []],
    ["Helhedsplanen bruger rammen 2021-27.", []]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP335", text3)).toEqual(marked));
  it("names both and the place of the declared one", async () => {
    const [found2] = await findings("HP335", [
      "strategisk-aftale.yaml",
      "Et kvarter, som folk",
      "Delaftalen slutter 1.5.2025,\n  og folk"
    ]);
    expect(found2).toMatchObject({
      place: "strategisk-aftale.yaml:4:22",
      message: "Teksten siger \xAB1.5.2025\xBB, men planens periode er 1.1.2022-31.12.2025",
      related: ["helhedsplan.yaml:7"]
    });
  });
});
describe("HP336 wants dates written out", () => {
  it.each([
    ["Fra 01.10.21.", "01.10.21", "1. oktober 2021"],
    ["Den 1/10-2021.", "1/10-2021", "1. oktober 2021"],
    ["Den 2021-10-01.", "2021-10-01", "1. oktober 2021"],
    ["Den 1-10-2021.", "1-10-2021", "1. oktober 2021"],
    ["Den 1.10.2021.", void 0, void 0],
    ["Den 1. oktober 2021.", void 0, void 0],
    ["Afsnit 1.2.10.", void 0, void 0],
    ["Afsnit 1.2.13.", "1.2.13", "1. februar 2013"],
    ["Uge 1-2-13.", void 0, void 0],
    ["Den 1/2-13.", "1/2-13", "1. februar 2013"],
    ["Den 31/2-13.", void 0, void 0]
  ])("%s", async (text3, marked, fixed2) => {
    const [found2] = await findings("HP336", ["strategisk-aftale.yaml", "Et kvarter, som folk flytter til.", text3]);
    expect([found2?.marked, found2?.fixed]).toEqual([marked, fixed2]);
  });
});
describe("HP337 holds the money of a role against the period", () => {
  const role4 = "finansiering: helhedsplanen}";
  it.each([
    ["30.12.2025", true],
    ["31.12.2025", false],
    ["1.1.2026", false]
  ])("%s", async (date2, isFound) => {
    const found2 = await findings("HP337", [
      "helhedsplan.yaml",
      role4,
      `finansiering: ekstern, finansieret-til: ${date2}}`
    ]);
    expect(found2.map(({ marked, related }) => [marked, ...related])).toEqual(
      isFound ? [[date2, `${agreement6}:26`]] : []
    );
  });
  it("says nothing of a role that no sub-agreement counts on", async () => {
    const other = `${role4}
  - {id: fri, navn: Frivillig, finansiering: ekstern, finansieret-til: 1.1.2023}`;
    expect(await findings("HP337", ["helhedsplan.yaml", role4, other])).toEqual([]);
  });
});
describe("HP338 finds words for now", () => {
  it.each([
    ["P.t. er caf\xE9en lukket.", ["P.t."]],
    ["Caf\xE9en er pt. lukket pr. 1. maj 2021.", ["pt."]],
    ["I \xF8jeblikket og\nfor tiden.", ["I \xF8jeblikket", "for tiden"]],
    ["Caf\xE9en bygger i dag p\xE5 frivillige.", ["i dag"]],
    ["En dag i dagligdagen er god.", []],
    ["S\xE5 snart som muligt, snarest og snart muligt.", []],
    ["Den \xE5bner snart.", ["snart"]],
    ["N\xE6ste \xE5r og hvert \xE5r.", ["N\xE6ste \xE5r"]],
    [
      "Det er endnu ikke afklaret. Det er endnu ikke fuldt afklaret.",
      ["endnu ikke afklaret", "endnu ikke fuldt afklaret"]
    ],
    ["Han er endnu ikke fyldt 18 \xE5r.", []],
    ["F\xF8r helhedsplanen g\xE5r i gang. F\xF8r helhedsplanens start.", ["F\xF8r helhedsplanen g\xE5r i gang"]],
    ["Aktuelt arbejdes der. Et aktuelt emne.", ["Aktuelt"]],
    ["Apt. p\xE5 sal.", []]
  ])("%s", async (text3, marked) => expect(await markedInVision("HP338", text3)).toEqual(marked));
  it("leaves what authors say about the plan alone", async () => {
    const point = "\xE5bne-punkter:\n  - {emne: Tid, tekst: Det er pt. uklart.}\nvision: |";
    expect(await findings("HP338", ["strategisk-aftale.yaml", "vision: |", point])).toEqual([]);
  });
});
describe("HP339 asks which time a number is for", () => {
  it.each([
    [target4, void 0],
    ["{antal: 40, enhed: unge, senest: 2024}", void 0],
    ["{antal: 40, enhed: unge}", "M\xE5let p\xE5 40 unge siger ikke, om det er hvert \xE5r eller i hele perioden"],
    ["{mindst: 7}", "M\xE5let p\xE5 7 siger ikke, om det er hvert \xE5r eller i hele perioden"],
    ["{andel: 25 %}", void 0],
    ["monitorering", void 0]
  ])("%s", async (text3, message) => {
    const found2 = await findings("HP339", [agreement6, target4, text3]);
    expect(found2.map((one) => [one.place, one.message])).toEqual(message ? [[`${agreement6}:11:9`, message]] : []);
  });
  it("asks only of an indicator that measures an activity", async () => {
    const found2 = await findings(
      "HP339",
      [agreement6, target4, "{antal: 40}"],
      [agreement6, "        aktivitet: jobcafe\n", ""]
    );
    expect(found2).toEqual([]);
  });
});

// test/check/privacy.test.ts
var sub5 = "delaftaler/beskaeftigelse.yaml";
var people3 = (lines4) => [
  "personer.yaml",
  "  - {navn: Tycho Hemmelig, titel: Direkt\xF8r, organisation: nordbo, underskriver: ja}\n",
  lines4
];
var person2 = (name2, more = "") => `  - {navn: ${name2}, titel: Direkt\xF8r, organisation: nordbo${more}}
`;
function marks3(code, cases, ...changes) {
  it.each(cases)("%s", async (text3, marked) => {
    expect(await markedInVision(code, text3, ...changes)).toEqual(marked);
  });
}
describe("HP701: CPR numbers", () => {
  it("are found in comments and in personer.yaml", async () => {
    const comment = await findings("HP701", [sub5, "parter:", "# 010203-1234\nparter:"]);
    expect(comment.map(({ place, message }) => [place, message])).toEqual([
      [`${sub5}:2:3`, "Her st\xE5r et CPR-nummer: 010203-xxxx"]
    ]);
    const phone = await findings("HP701", people3(person2("Tycho Hemmelig", ', telefon: "0102031234"')));
    expect(phone).toHaveLength(1);
  });
});
describe("HP702: names of personer.yaml", () => {
  marks3("HP702", [
    ["Det siger Tycho Hemmelig.", ["Tycho Hemmelig"]],
    ["Det er Tycho Hemmeligs ord.", ["Tycho Hemmelig"]],
    ["Det siger Tycho\nHemmelig.", ["Tycho Hemmelig"]],
    ["Det siger T. Hemmelig.", ["T. Hemmelig"]],
    ["Det siger direkt\xF8r Hemmelig.", []],
    ["Tycho og Hemmelig.", []],
    ["Tycho Hemmelighed.", []],
    ["ATycho Hemmelig.", []],
    ["Det siger Sofie Synlig.", []]
  ]);
  describe("with middle names", () => {
    marks3(
      "HP702",
      [
        ["Det siger Anna Maria von Beck.", ["Anna Maria von Beck"]],
        ["Det siger Anna M. von Beck.", ["Anna M. von Beck"]],
        ["Det siger Anna Beck.", ["Anna Beck"]],
        ["Det siger A. Beck (med Anna).", ["A. Beck"]],
        ["Det siger Anna Ida Beck.", []]
      ],
      people3(person2("Anna Maria von Beck"))
    );
  });
  it("points at the person, and lets a single name and signs be", async () => {
    const [found2] = await findings("HP702", [sub5, "Caf\xE9en", "Tycho Hemmelig"]);
    expect([found2?.place, found2?.related]).toEqual([`${sub5}:22:7`, ["personer.yaml:2"]]);
    expect(await findings("HP702", people3(person2("Madonna")), [sub5, "Caf\xE9en", "Madonna"])).toEqual([]);
    expect(await markedInVision("HP702", "Se (a+b) Hansen.", people3(person2('"(a+b) Hansen"')))).toEqual([
      "(a+b) Hansen"
    ]);
    expect(
      await findings("HP702", people3(person2("Tycho Hemmelig", ", offentlig: ja")), [sub5, "Caf\xE9en", "Tycho Hemmelig"])
    ).toEqual([]);
  });
});
describe("HP703: unknown persons", () => {
  marks3("HP703", [
    ["Sp\xF8rg Karen Holm om det.", ["Karen Holm"]],
    ["Her har Karen Holm boet.", ["Karen Holm"]],
    ["Karen Holm", ["Karen Holm"]],
    ["Sp\xF8rg Anne Marie S\xF8rensen.", ["Anne Marie S\xF8rensen"]],
    ["Sp\xF8rg Anne-Marie S\xF8rensen.", ["Anne-Marie S\xF8rensen"]],
    ["Sp\xF8rg Mohammed Al-Hassan.", ["Mohammed Al-Hassan"]],
    ["Sp\xF8rg Fatima El-Khatib og Ole J. Berg.", ["Fatima El-Khatib", "Ole J. Berg"]],
    ["Sp\xF8rg Anna von Beck.", ["Anna von Beck"]],
    ["Sp\xF8rg **Karen Holm** om det.", ["Karen Holm"]],
    ["Sp\xF8rg Karen\nHolm om det.", ["Karen Holm"]],
    ["Sp\xF8rg Karen.\n\nHolm er et sted.", []],
    ["Sp\xF8rg sagsbehandler Xerxes Bundgaard.", ["Xerxes Bundgaard"]],
    ["Sp\xF8rg sagsbehandleren: Xerxes Bundgaard.", ["Xerxes Bundgaard"]],
    ["Sp\xF8rg hr. Bundgaard og fru Olsen.", ["Bundgaard", "Olsen"]],
    ["Sp\xF8rg hr. Xerxes Bundgaard.", ["Xerxes Bundgaard"]],
    ["Sp\xF8rg Xerxes Bundgaard.", []],
    ["Sp\xF8rg Karen om det.", []],
    ["G\xE5 ad Karen Blixens Vej til Jens Baggesens Plads.", []],
    ["Sp\xF8rg Poul Due Jensen Fonden og Ole Kirk Skolen.", []],
    ["Sp\xF8rg leder \xC6rby Kommune og Nordbo.", []],
    ["Sp\xF8rg teamleder, Team Unge.", []],
    ["Den Kriminalpr\xE6ventive Enhed og Junior Betjent.", []],
    ["Sp\xF8rg Sofie Synlig og Tycho Hemmelig.", []],
    ["Maria Nordvang bor der.", []],
    ["Se www.Karen Holm og #Karen Holm.", ["Karen Holm", "Karen Holm"].slice(2)]
  ]);
  it("may be what is declared as something else", async () => {
    const fund = [
      "helhedsplan.yaml",
      "stillinger:",
      "  - {id: ole, navn: Ole Holm Instituttet, kortnavn: Ole Holm, type: fond}\nstillinger:"
    ];
    expect(await markedInVision("HP703", "Sp\xF8rg Ole Holm Instituttet og Ole Holm.", fund)).toEqual([]);
    expect(await markedInVision("HP703", "Sp\xF8rg Ole Holm.")).toEqual(["Ole Holm"]);
  });
});
describe("HP704: mail", () => {
  marks3("HP704", [
    ["Skriv til karen.holm@gmail.com.", ["karen.holm@gmail.com"]],
    ["Skriv til kaho@aerby.dk, tak", ["kaho@aerby.dk"]],
    ["Skriv til info@gmail.com.", ["info@gmail.com"]],
    ["Skriv til info@aerby.dk.", []],
    ["Skriv til boligsocial-team@aerby.dk.", []],
    ["Skriv til jobcenter@aerby.dk.", []],
    ["Skriv til infosk\xE6rm@aerby.dk.", ["infosk\xE6rm@aerby.dk"]],
    ["Skriv til s\xF8ren@\xE6rby.kommune.dk.", ["s\xF8ren@\xE6rby.kommune.dk"]],
    ["F\xF8lg @nordvang.", []],
    ["Skriv til karen@nordvang.", []]
  ]);
  it("may stand where the person is public", async () => {
    const open = people3(person2("Anna Beck", ", offentlig: ja, e-mail: Anna@nordbo.dk"));
    expect(await markedInVision("HP704", "Skriv til anna@nordbo.dk.", open)).toEqual([]);
    const closed = people3(person2("Anna Beck", ", e-mail: anna@nordbo.dk"));
    expect(await markedInVision("HP704", "Skriv til anna@nordbo.dk.", closed)).toEqual(["anna@nordbo.dk"]);
  });
});
describe("HP705: telephone numbers", () => {
  marks3("HP705", [
    ["Ring 20 12 34 56.", ["20 12 34 56"]],
    ["Ring +45 20 12 34 56.", ["+45 20 12 34 56"]],
    ["Ring 0045 20123456.", ["20123456"]],
    ["Ring +4520123456.", ["20123456"]],
    ["Ring 20.12.34.56.", ["20.12.34.56"]],
    ["Ring 61-22-83-44.", ["61-22-83-44"]],
    ["Ring p\xE5 tlf. 20123456.", ["20123456"]],
    ["Telefon: 2012 3456", ["2012 3456"]],
    ["Mobilnummer 20123456", ["20123456"]],
    ["CVR 20123456", []],
    ["Ring 10 12 34 56.", []],
    ["Tallene 20 12 34 56 78.", []],
    ["Tallene 1 20 12 34 56.", []],
    ["Prisen 20 12 34 56 kr.", []],
    ["I 2019 2020 2021 2022.", []],
    ["Den 21.12.2020 og 22.12.2021.", []],
    ["Ring 70 10 12 34.", []],
    ["Tlf. 20123456789.", []]
  ]);
  it("may stand where the person is public", async () => {
    const open = people3(person2("Anna Beck", ", offentlig: ja, telefon: 20 12 34 56"));
    expect(await markedInVision("HP705", "Ring 20 12 34 56 eller tlf. 20123456.", open)).toEqual([]);
  });
});
describe("HP706: few people", () => {
  const start = (text3, area2, unit2 = "unge") => [
    [sub5, "{v\xE6rdi: 0, \xE5r: 2021}", area2],
    [sub5, "Unge med fritidsjob", text3],
    [sub5, "enhed: unge", `enhed: ${unit2}`]
  ];
  it.each([
    ["Unge med fritidsjob", "{v\xE6rdi: 1, \xE5r: 2021}", "unge", ["1"]],
    ["Unge med fritidsjob", "{v\xE6rdi: 4, \xE5r: 2021}", "unge", ["4"]],
    ["Unge med fritidsjob", "{v\xE6rdi: 5, \xE5r: 2021}", "unge", []],
    ["Unge med fritidsjob", "{v\xE6rdi: 0, \xE5r: 2021}", "unge", []],
    ["Unge med fritidsjob", "{v\xE6rdi: 3 %, \xE5r: 2021}", "unge", []],
    ["Samtaler", "{v\xE6rdi: 3, \xE5r: 2021}", "samtaler", []]
  ])("%s: %s", async (text3, area2, unit2, marked) => {
    expect((await findings("HP706", ...start(text3, area2, unit2))).map((one) => one.marked)).toEqual(marked);
  });
  marks3("HP706", [
    ["I 2021 blev tre unge sigtet.", ["tre unge"]],
    ["I 2021 blev 4 lokale unge sigtet.", ["4 lokale unge"]],
    ["I 2021 blev 5 unge sigtet.", []],
    ["I 2021 blev 14 unge sigtet.", []],
    ["I 2021 fik tre unge job.", []],
    ["H\xF8jst tre unge m\xE5 v\xE6re d\xF8mt.", []],
    ["Der m\xE5 v\xE6re tre unge, som er d\xF8mt.", []],
    ["Tre unge fik job. En anden sag gjaldt vold.", []],
    ["\xC9n familie har f\xE5et et barn anbragt.", ["\xC9n familie"]]
  ]);
});
describe("HP707: dwellings", () => {
  marks3("HP707", [
    ["Bor p\xE5 Nordvangsvej 12, 2. th.", ["Nordvangsvej 12, 2. th."]],
    ["Bor p\xE5 Nordvangsvej 12B, st. tv", ["Nordvangsvej 12B, st. tv"]],
    ["Bor p\xE5 Karen Blixens Vej 4, 1. sal, tv.", ["Karen Blixens Vej 4, 1. sal, tv."]],
    ["Ligger p\xE5 Nordvangsvej 12, 2. sal.", []],
    ["Ligger p\xE5 Nordvangsvej 12.", []],
    ["G\xE5 ad d\xF8r 12 til th.", []]
  ]);
});

// test/check/staff.test.ts
async function staffed(code, roles, rows) {
  const areas = [
    ["uddannelse-og-livschancer", "Uddannelse og livschancer"],
    ["beskaeftigelse", "Besk\xE6ftigelse"],
    ["kriminalitetsforebyggelse", "Kriminalitetsforebyggelse"],
    ["sammenhaengskraft-og-medborgerskab", "Sammenh\xE6ngskraft og medborgerskab"]
  ];
  const files = { "helhedsplan.yaml": plan2(roles, areas.slice(0, rows.length)) };
  if (rows.length === 1) throw new Error("Shares are added up in two sub-agreements or more");
  files["delaftaler/beskaeftigelse.yaml"] = "";
  for (const [index, own] of rows.entries()) {
    const [id = "", name2 = ""] = areas[index] ?? [];
    const lines4 = own.map((row) => `  - {${row}}`).join("\n");
    files[`delaftaler/${id}.yaml`] = `indsatsomr\xE5de: ${name2}
parter: [nordbo, aerby-kommune]
ressourcer:
${lines4}
`;
  }
  const { diagnostics } = await readFixture2(null, files);
  return diagnostics.flatMap(({ at, message, help, related, ...diagnostic }) => {
    if (diagnostic.code !== code || !isSpan(at)) return [];
    const short4 = (span2) => {
      const area2 = areas.findIndex(([id]) => span2.source.path.endsWith(`${id}.yaml`));
      const { line } = span2.source.positionAt(span2.start);
      return area2 < 0 ? `plan:${line}` : `${area2 + 1}.${line - 3}`;
    };
    return [{ place: short4(at), message, help, related: related.map(({ span: span2 }) => short4(span2)) }];
  });
}
function plan2(roles, areas) {
  const chosen = [
    "uddannelse-og-livschancer",
    "beskaeftigelse",
    "kriminalitetsforebyggelse",
    "sammenhaengskraft-og-medborgerskab"
  ];
  return `navn: Nordvangplanen
udgave: 2019-26
omr\xE5dets-navn: Nordvang, \xC6rby
status: udkast
version: "1.0"
periode: {fra: 1.1.2022, til: 31.12.2025}
kommune: aerby-kommune
parter: [nordbo, aerby-kommune]
omr\xE5der:
  - {id: nordvang, navn: Nordvang}
organisationer:
  - {id: nordbo, navn: Boligforeningen Nordbo, type: boligorganisation}
  - {id: aerby-kommune, navn: \xC6rby Kommune, type: kommune}
stillinger:
${roles.map((role4) => `  - {${role4}}`).join("\n")}
indsatsomr\xE5der:
${chosen.map((id) => `  ${id}: ${areas.some((area2) => area2[0] === id) ? "valgt" : "{fravalgt: Nej.}"}`).join("\n")}
`;
}
var role3 = (id, more = "") => `id: ${id}, navn: ${id.toUpperCase()}, finansiering: helhedsplanen${more}`;
var share3 = (id, percent2) => `stilling: ${id}, andel: "${percent2} %"`;
describe("HP601 adds up the shares of a role", () => {
  const sum = (...percents) => staffed(
    "HP601",
    [role3("a"), role3("b")],
    percents.map((percent2) => [share3("b", "25"), ...percent2 === null ? [] : [share3("a", percent2)]])
  ).then((found2) => found2.filter(({ message }) => message.startsWith("\xABA\xBB")));
  it.each([
    ["25", "25", "25", "25"],
    ["33,3", "33,3", "33,4", null],
    ["0,1", "0,2", "99,7", null],
    ["100", null, null, null]
  ])("%s + %s + %s + %s is whole", async (...percents) => {
    expect(await sum(...percents)).toEqual([]);
  });
  it.each([
    ["the one unlike the others", ["25", "20", "25", "25"], "2.2", "25 %"],
    ["the one that put right is like the others", ["25", "20", "20", "40"], "1.2", "20 %"],
    ["the one that put right is like more of the others", ["20", "30", "20", "40"], "2.2", "20 %"],
    ["the largest, when it is alone", ["20", "20", "20", "45"], "4.2", "40 %"],
    ["the one that put right is a round figure", ["30", "68", null, null], "2.2", "70 %"],
    ["the one with a digit too few", ["25", "5", "25", "25"], "2.2", "25 %"],
    [
      "the one with a digit too many",
      ["25", "25", "255", "25"].map((one) => one === "255" ? "95" : one),
      "3.2",
      "25 %"
    ]
  ])("and points at %s", async (_, percents, place, corrected) => {
    const found2 = await sum(...percents);
    expect(found2.map((one) => one.place)).toEqual([place]);
    expect(found2[0]?.help).toContain(`fx til ${corrected} her`);
    expect(found2[0]?.related).toHaveLength(percents.filter((one) => one !== null).length - 1);
  });
  it("tells the sum and its parts", async () => {
    expect((await sum("33,3", "33,3", "33,3"))[0]?.message).toBe(
      "\xABA\xBB har tilsammen 99,9 % og ikke 100 %: 33,3 + 33,3 + 33,3"
    );
  });
  it.each([
    [["25", null, "25", "25"], "2.0"],
    [["20", "20", "20", null], "4.0"],
    [[null, "20", "40", "20"], "1.0"]
  ])("and points at where a line is lost: %j", async (percents, place) => {
    const found2 = await sum(...percents);
    expect(found2.map((one) => one.place)).toEqual([place]);
    expect(found2[0]?.message).toMatch(/Her står den ikke$/);
    expect(found2[0]?.related).toHaveLength(3);
  });
  it("lets a declared rest count", async () => {
    const rest = (percent2) => staffed("HP601", [role3("a", `, \xF8vrig-tid: {andel: ${percent2} %}`)], [[share3("a", "40")], [share3("a", "40")]]);
    expect(await rest("20")).toEqual([]);
    expect((await rest("25"))[0]?.message).toBe("\xABA\xBB har tilsammen 105 % og ikke 100 %: 40 + 40 + 25");
  });
  it("asks for no whole where a share is not known, but for no more than one", async () => {
    const unknown = "stilling: a, andel: ikke oplyst";
    expect(await staffed("HP601", [role3("a")], [[unknown], [share3("a", "40")]])).toEqual([]);
    expect(await staffed("HP601", [role3("a")], [[unknown], [share3("a", "60")], [share3("a", "50")]])).toHaveLength(1);
  });
  it("leaves hours and lines that stand twice to their own rules", async () => {
    expect(await staffed("HP601", [role3("a")], [["stilling: a, timer-pr-uge: 9"], [share3("a", "40")]])).toEqual([]);
    expect(await staffed("HP601", [role3("a")], [[share3("a", "40"), share3("a", "40")], [share3("a", "40")]])).toEqual([]);
  });
  it("says nothing where a line names a role that is not there", async () => {
    expect(await staffed("HP601", [role3("a")], [[share3("x", "40")], [share3("a", "40")]])).toEqual([]);
    expect(
      await staffed("HP601", [role3("a")], [[share3("x", "40"), share3("a", "70")], [share3("a", "40")]])
    ).toHaveLength(1);
  });
});
describe("HP602 sees the same line twice", () => {
  it("in one sub-agreement, not in two", async () => {
    const found2 = await staffed("HP602", [role3("a")], [[share3("a", "40"), share3("a", "40")], [share3("a", "20")]]);
    expect(found2).toMatchObject([{ place: "1.2", related: ["1.1"] }]);
    expect(await staffed("HP602", [role3("a")], [[share3("a", "40")], [share3("a", "60")]])).toEqual([]);
  });
  const line = "  - {stilling: leder, andel: 25 %}\n";
  const file = "delaftaler/beskaeftigelse.yaml";
  it.each([
    ["a copy", line, ""],
    ["another share", "  - {stilling: leder, andel: 30 %}\n", null],
    ["another remark", "  - {stilling: leder, andel: 25 %, bem\xE6rkning: om mandagen}\n", null],
    ["on lines of its own", "  - stilling: leder\n    andel: 25 %\n", null]
  ])("and takes away only %s", async (_, second, fixed2) => {
    expect(await findings("HP602", [file, line, line + second])).toMatchObject([
      { place: `${file}:27:${second.indexOf("leder") + 1}`, fixed: fixed2 }
    ]);
  });
});
describe("HP603 wants one unit for a role", () => {
  it.each([
    [[["stilling: a, timer-pr-uge: 9"], [share3("a", "40")], [share3("a", "40")]], "1.1", ["2.1", "3.1"]],
    [[["stilling: a, timer-pr-uge: 9"], ["stilling: a, timer-pr-uge: 9"], [share3("a", "40")]], "3.1", ["1.1", "2.1"]],
    [[["stilling: a, andel: 40 %, timer-pr-uge: 9"], []], "1.1", []]
  ])("%j", async (rows, place, related) => {
    const filled = rows.map((own) => own.length > 0 ? own : [share3("b", "100")]);
    expect(await staffed("HP603", [role3("a"), role3("b")], filled)).toMatchObject([{ place, related }]);
  });
  it("and is content with either", async () => {
    const hours2 = "stilling: a, timer-pr-uge: 9";
    expect(await staffed("HP603", [role3("a")], [[hours2], [hours2]])).toEqual([]);
    expect(await staffed("HP603", [role3("a")], [[share3("a", "40")], [share3("a", "60")]])).toEqual([]);
  });
});
describe("HP604 and HP605 look for time", () => {
  it("a role that stands nowhere is told of where it is declared", async () => {
    expect(await staffed("HP604", [role3("a"), role3("b")], [[share3("a", "40")], [share3("a", "60")]])).toMatchObject([
      { place: "plan:16" }
    ]);
  });
  const file = "delaftaler/beskaeftigelse.yaml";
  const mentor = [
    "helhedsplan.yaml",
    "finansiering: helhedsplanen}",
    "finansiering: helhedsplanen}\n  - {id: mentor, navn: Mentor, finansiering: helhedsplanen}"
  ];
  it.each([
    ["under ansvar", "[](#leder) har ansvaret.", "[](#leder) og [](#mentor) har ansvaret.", 1],
    ["under indhold", "Caf\xE9en har \xE5bent", "[](#mentor) er der. Caf\xE9en har \xE5bent", 1],
    ["in the text on revision", "Delaftalen tages", "[](#mentor) tager den op. Delaftalen tages", 1]
  ])("a role named %s belongs to that sub-agreement", async (_, old3, changed, times2) => {
    const found2 = await findings("HP605", mentor, [file, old3, changed]);
    expect(found2).toHaveLength(times2);
    expect(found2[0]?.place).toBe(`${file}:26:5`);
    expect(await findings("HP604", mentor, [file, old3, changed])).toEqual([]);
  });
  it("a task given by field counts, and time makes it right", async () => {
    const task2 = "    ansvar:\n      roller:\n        - stilling: mentor\n          opgaver: |\n            Hj\xE6lper.";
    const give = [file, "    ansvar: |\n      [](#leder) har ansvaret.", task2];
    expect(await findings("HP605", mentor, give)).toHaveLength(1);
    const time = [file, "andel: 25 %}", "andel: 25 %}\n  - {stilling: mentor, andel: 10 %}"];
    expect(await findings("HP605", mentor, give, time)).toEqual([]);
  });
});
describe("HP606 counts hours", () => {
  it.each([
    ["37", "0", 0],
    ["37,5", "0", 1],
    ["20", "17", 0],
    ["20", "17,1", 1]
  ])("%s + %s", async (one, other, times2) => {
    const rows = [[`stilling: a, timer-pr-uge: "${one}"`], [`stilling: a, timer-pr-uge: "${other}"`]];
    const found2 = await staffed("HP606", [role3("a")], rows);
    expect(found2).toHaveLength(times2);
    for (const finding2 of found2) expect(finding2).toMatchObject({ place: "1.1", related: ["2.1"] });
    expect(await staffed("HP606", [role3("a", ", gruppe: ja")], rows)).toEqual([]);
  });
});
describe("HP607 holds the financing against the organisation", () => {
  it.each([
    ["helhedsplanen", "aerby-kommune", 0],
    ["helhedsplanen", null, 0],
    ["kommunal medfinansiering", "aerby-kommune", 0],
    ["kommunal medfinansiering", "nordbo", 1],
    ["kommunal medfinansiering", null, 1],
    ["ekstern", "nordbo", 0],
    ["ekstern", "aerby-kommune", 1],
    ["ekstern", null, 1]
  ])("%s and %s", async (finansiering, organisation2, times2) => {
    const where = organisation2 ? `organisation: ${organisation2}, ` : "";
    const found2 = await findings("HP607", [
      "helhedsplan.yaml",
      "finansiering: helhedsplanen}",
      `${where}finansiering: ${finansiering}}`
    ]);
    expect(found2).toHaveLength(times2);
    for (const { marked } of found2) expect(marked).toBe(finansiering);
  });
});

// test/mutation/harness.ts
import { readdir as readdir4, readFile as readFile6 } from "node:fs/promises";
import { join as join6 } from "node:path";
var nothing = "Intet at bem\xE6rke.\n";
var fixtures = (await readdir4(fixturesDir, { withFileTypes: true })).filter((entry2) => entry2.isDirectory());
describe("fixture", () => {
  for (const { name: name2 } of fixtures)
    it(name2, async () => {
      const { diagnostics } = await readFixture2(name2, await removedBy(name2));
      const printed = diagnostics.length > 0 ? `${printPretty(diagnostics, { colour: false, limit: 1e3 })}
` : nothing;
      if (printed !== await readFile6(join6(fixturesDir, name2, "expected.txt"), "utf8")) throw new Error(name2);
    });
});
async function firstFailure(skipped, all = false) {
  const failed = [];
  try {
    await prepare();
  } catch {
    return ["beforeAll"];
  }
  for (const [index, { name: name2, run }] of tests.entries()) {
    const id = `${index} ${name2}`;
    if (skipped.has(id)) continue;
    try {
      await run();
    } catch {
      failed.push(id);
      if (!all) return failed;
    }
  }
  return failed;
}
export {
  firstFailure
};
