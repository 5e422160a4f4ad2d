import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../src/check/context.js';
import { ownWording } from '../../src/check/rules/form/own-wording.js';
import type { DiagnosticCode } from '../../src/diagnostics/registry.js';
import { Source } from '../../src/diagnostics/source.js';
import { readFixture } from '../support/fixture-plan.js';
import { type Change, findings, markedInVision } from '../support/planted.js';

const vision = 'strategisk-aftale.yaml';
const old = 'Et kvarter, som folk flytter til.';
const registry = 'helhedsplan.yaml';
const agreement = 'delaftaler/beskaeftigelse.yaml';

describe('HP307 knows the date of the regulativ', () => {
  it.each([
    ['Efter regulativet af 11. december 2019.', []],
    ['Efter regulativet af 19. marts 2015.', ['19. marts 2015']],
    ['Efter fondens Regulativ, som\nblev vedtaget den 11.12.2018.', ['11.12.2018']],
    ['Efter regulativet. Mødet er 19. marts 2015.', []],
    ['Mødet er 19. marts 2015 efter regulativet.', []],
    ['Den foregående plan fulgte regulativet af 19. marts 2015.', []],
    ['Efter regulativet af 31. november 2019.', []],
    [`Efter regulativet ${'og så videre '.repeat(9)} 19. marts 2015.`, []],
  ])('%s', async (text, marked) => expect(await markedInVision('HP307', text)).toEqual(marked));

  it('writes the right one', async () => {
    const [found] = await findings('HP307', [vision, old, 'Efter regulativet af 12.12.2019.']);
    expect(found).toMatchObject({
      place: 'strategisk-aftale.yaml:4:24',
      message: 'Regulativet for 2019-26-midlerne er fra 11. december 2019, ikke 12.12.2019',
      fixed: '11. december 2019',
    });
  });
});

describe('HP308 and HP309 know the words of the form', () => {
  const fixed = 'Områdets problemkompleks er beskrevet i den strategiske samarbejdsaftale';
  const guidance = 'Skriv mindst ét delmål med mindst én indikator';
  it.each([
    [`Først. ${fixed}. Sidst.`, [fixed], []],
    [
      `Først. **Områdets** problemkompleks er\nbeskrevet i den strategiske samarbejdsaftale!`,
      [`Områdets** problemkompleks er beskrevet i den strategiske samarbejdsaftale`],
      [],
    ],
    ['Områdets problemkompleks er beskrevet i den store samarbejdsaftale.', [], []],
    ['Parterne opretter en bestyrelse.', [], []],
    [`${guidance}.`, [], [guidance]],
    ['Her er en vejledende tekst (OBS ikke mere).', [], ['vejledende tekst', '(OBS']],
    ['Vi vejleder om tekst og har et skema.', [], []],
    ['Tilføj skemaer, ét skema pr. aktivitet.', [], ['Tilføj skema', 'skema pr. aktivitet']],
    [
      'Vejledende \ntekst: tilføj \nskema, et skema \npr. \naktivitet.',
      [],
      ['Vejledende tekst', 'tilføj skema', 'skema pr. aktivitet'],
    ],
    [
      'Linjen ( OBS) slettes \nfør  indsendelse og slettes ved aflevering.',
      [],
      ['( OBS', 'slettes før indsendelse', 'slettes ved aflevering'],
    ],
    ['Den slettes inden  aflevering.', [], ['slettes inden aflevering']],
    ['Vi tilføjer skema pr.aktivitet, og den slettes til sidst.', [], []],
  ])('%s', async (text, fixedText, guidanceText) => {
    expect(await markedInVision('HP308', text)).toEqual(fixedText);
    expect(await markedInVision('HP309', text)).toEqual(guidanceText);
  });

  it('lets names be', async () => {
    expect(await findings('HP308', [agreement, 'navn: Jobcafé', `navn: ${fixed}`])).toEqual([]);
    expect(await findings('HP309', [agreement, 'navn: Jobcafé', `navn: ${guidance}`])).toEqual([]);
  });

  it('quotes on one line', async () => {
    const found = await findings('HP310', [vision, old, 'Lorem  ipsum. Se (skal  tjekkes ).']);
    expect(found.map(({ message }) => message.split(' er en ')[0])).toEqual([
      '«Lorem ipsum»',
      '«skal tjekkes» ligner en besked til dem, der skriver på aftalen',
    ]);
  });

  it('leaves open points and exceptions alone', async () => {
    const exception = 'undtagelser:\n  - {kode: HP324, hvor: vision, grund: Vi er xx.}\nvision: |';
    expect(await findings('HP310', [vision, 'vision: |', exception])).toEqual([]);
    const point = `åbne-punkter:\n  - {emne: Tekst, tekst: "${fixed}. ${guidance}."}\nvision: |`;
    expect(await findings('HP308', [vision, 'vision: |', point])).toEqual([]);
    expect(await findings('HP309', [vision, 'vision: |', point])).toEqual([]);
  });
});

describe('HP310 finds what was to be filled in', () => {
  it.each([
    ['Vi er xx og xxx og XXX.', ['xx', 'xxx', 'XXX']],
    ['Del XX og X og XXI i maxx.', []],
    ['Ca. X unge og x antal.', ['X', 'x']],
    ['Der er XX Unge og XX.', ['XX']],
    ['X unge kommer.', ['X']],
    ['Tekst  følger.', ['Tekst følger']],
    ['Se (skriv her).', ['(skriv her)']],
    ['Se ( dato ).', ['( dato )']],
    ['Se (sted).', ['(sted)']],
    ['Se [n].', ['[n]']],
    ['Se [].', ['[]']],
    ['I 20xx og 20XX.', ['20xx', '20XX']],
    ['TODO og TBD, men todo.', ['TODO', 'TBD']],
    ['Ring til NN eller N.N., ikke nn.', ['NN', 'N.N.']],
    ['Hvor mange?? Der er ??? (??).', ['???', '??']],
    ['Se [...] og (...) og […] og [ ].', ['[...]', '(...)', '[…]', '[ ]']],
    ['Ring til (navn), ikke (navnet) og (navn og titel).', ['(navn)']],
    ['Indsæt [indsæt navn på skolen] her.', ['[indsæt navn på skolen]']],
    ['Lorem ipsum og felter, der skal udfyldes.', ['Lorem ipsum', 'skal udfyldes']],
    ['Det tilføjes senere. Hun kommer senere hjem.', ['tilføjes senere']],
    ['Der er (150) fritidsjob, (2019) kilder og (15)', ['(150)']],
    ['Se \\_\\_\\_\\_ eller ...... nu... og så.', ['......']],
    ['Klik her for at angive tekst.', ['Klik her for at']],
    ['Dato: dd.mm.åååå', ['dd.mm.åååå']],
    ['Dato: dd.mm.åå og åååå.', ['dd.mm.åå', 'åååå']],
    ['Se [skriv mere], <tilføj tal> og (beskriv her).', ['[skriv mere]', '<tilføj tal>', '(beskriv her)']],
    [
      'Se (dato), (årstal), (beløb), (sted), (titel) og (n).',
      ['(dato)', '(årstal)', '(beløb)', '(sted)', '(titel)', '(n)'],
    ],
    [
      'Her mangler et navn. Der mangler stadig tal. Her mangler der mod.',
      ['Her mangler et navn', 'Der mangler stadig tal'],
    ],
    ['Tekst følger. Teksten mangler.', ['Tekst følger', 'Teksten mangler']],
    ['Indsæt navn og indsæt billede.', ['Indsæt navn', 'indsæt billede']],
    ['FIXME', ['FIXME']],
    ['Det skrives senere.', ['skrives senere']],
    ['Det følger senere (tilføjes senere).', ['tilføjes senere']],
    ['Vi er 3… og så ……', ['……']],
    ['Klik eller tryk her for at skrive.', ['Klik eller tryk her for at']],
  ])('%s', async (text, marked) => expect(await markedInVision('HP310', text)).toEqual(marked));

  it.each([
    ['OBS: ring. NB! Ring. PS Ring. Obs: ring.', ['OBS:', 'NB!', 'PS']],
    ['N.B. Ring til hende.', ['N.B.']],
    ['Se [afklares nu] og (skal  tjekkes) og (tjek).', ['afklares nu', 'skal tjekkes', 'tjek']],
    ['Se (mangler at blive rettet) og (mangler at blive opdateret her).', []],
    ['Se (mangler at blive undersøges) og [omskrives].', ['mangler at blive undersøges', 'omskrives']],
    ['Det skal tjekkes (hver uge).', []],
    ['Husk at spørge hende. Husk  skrive.', ['Husk at spørge', 'Husk skrive']],
    ['Nogen må rette det. Vi skal lige undersøge det.', ['Nogen må rette', 'Vi skal lige undersøge']],
    ['Skal lige have svar. Skal  lige indsætte tal.', ['Skal lige indsætte']],
    ['Vi må huske at spørge.', []],
    ['Tjek tallene. Spørg hende. Spørg kontoret, om de kan.', ['Tjek tallene', 'Spørg kontoret, om']],
    ['Ret navnet. Ret  med det samme. Rettet navnet.', ['Ret navnet', 'Ret med']],
    ['Opdater op på mandag. Undersøg hvor.', ['Opdater op på', 'Undersøg hvor']],
    ['Det er ikke  endelig tekst eller ikke godkendt version.', ['ikke endelig tekst', 'ikke godkendt version']],
    ['Det er ikke færdig.', []],
    ['Se (tjek).', ['tjek']],
    ['Se [ slettes her].', ['slettes her']],
    ['Skal  lige rette det.', ['Skal lige rette']],
    ['Ret  navnet.', ['Ret navnet']],
    ['Det er ikke  færdig version.', ['ikke færdig version']],
    ['Afventer input.', ['Afventer input']],
    ['(mangler input)', ['mangler input']],
    ['Afventer svar. (mangler tal) Vi mangler tal.', ['Afventer svar', 'mangler tal']],
  ])('a message to the others who write: %s', async (text, marked) =>
    expect(await markedInVision('HP310', text)).toEqual(marked),
  );

  it('looks at names and other short texts too', async () => {
    const found = await findings(
      'HP310',
      [agreement, 'enhed: unge', 'enhed: ???'],
      [registry, 'navn: Egen registrering', 'navn: xxx'],
    );
    expect(found.map(({ place, message }) => [place, message])).toEqual([
      [`${registry}:21:35`, '«xxx» er en pladsholder, som ikke er udfyldt'],
      [`${agreement}:11:33`, '«???» er en pladsholder, som ikke er udfyldt'],
    ]);
  });

  it('leaves open points alone', async () => {
    const reason: Change = [registry, 'Området er trygt.', 'Området er xx.'];
    expect(await findings('HP310', reason)).toHaveLength(1);
    const point = 'åbne-punkter:\n  - {emne: Antal, tekst: Vi er xx.}\nvision: |';
    expect(await findings('HP310', [vision, 'vision: |', point])).toEqual([]);
  });
});

describe('HP311 finds what is announced and does not come', () => {
  it.each([
    ['Vi har brug for jer.', []],
    ['Vi har brug for jer og', []],
    ['Vi har:', ['har:']],
    ['Vi har:\n\n- naboer', []],
    ['### Sådan gør vi', ['vi']],
    ['Vi har.\n\n#### Vi', ['Vi']],
    ['### Sådan gør vi\n\nMed venner.', []],
    ['#### ', []],
    ['Vi har.\n\n##### Vi', []],
    ['Vi har.\n\n###Vi', []],
    ['Vi ##', []],
    ['Se ### her', []],
    ['Vi har.\n\n  ### Vi', ['Vi']],
  ])('%s', async (text, marked) => expect(await markedInVision('HP311', text)).toEqual(marked));

  it.each([
    ['Unge med fritidsjob og', ['og']],
    ['Unge med fritidsjob inden for', ['for']],
    ['Unge med fritidsjob,', ['fritidsjob,']],
    ['Unge med fritidsjob:', ['fritidsjob:']],
    ['Unge med fritidsjob –', ['–']],
    ['Unge med fritids-', ['fritids-']],
    ['Unge på 17,', ['17,']],
    ['Unge – med job', []],
    ['Unge, som ikke er der endnu', []],
    ['Unge med fritidsjob, de er glade for', []],
    ['Unge med fritidsjob-og', []],
    ['---', []],
    ['Unge på 17 og (gerne)-', ['(gerne)-']],
    ['Unge  med et fritidsjob og  en', ['en']],
  ])('in one line: %s', async (text, marked) => {
    const found = await findings('HP311', [agreement, 'tekst: Unge med fritidsjob', `tekst: "${text}"`]);
    expect(found.map((one) => one.marked)).toEqual(marked);
  });

  it('says what is missing', async () => {
    const change = (text: string): Change => [vision, old, text];
    expect(await findings('HP311', change('Vi har:'))).toMatchObject([
      { place: 'strategisk-aftale.yaml:4:6', message: 'Der er intet efter kolonet' },
    ]);
    expect(await findings('HP311', change('### Vi'))).toMatchObject([
      { message: 'Der er ingen tekst under overskriften' },
    ]);
    const line = 'tekst: Unge med et fritidsjob, som de kan lide og';
    expect(await findings('HP311', [agreement, 'tekst: Unge med fritidsjob', line])).toMatchObject([
      { place: `${agreement}:8:56`, message: 'Linjen holder op for tidligt: «…dsjob, som de kan lide og»' },
    ]);
    const wide = 'tekst: "Unge med job, som de  godt kan lide og"';
    expect(await findings('HP311', [agreement, 'tekst: Unge med fritidsjob', wide])).toMatchObject([
      { message: 'Linjen holder op for tidligt: «…som de godt kan lide og»' },
    ]);
  });
});

describe('the focus areas', () => {
  const safe = '  kriminalitetsforebyggelse: {fravalgt: Området er trygt.}\n';
  it.each<[DiagnosticCode, Change[], string, string, string]>([
    [
      'HP301',
      [[registry, safe, '']],
      'helhedsplan.yaml:25:3',
      'Det fremgår ikke, om indsatsområdet Kriminalitetsforebyggelse er valgt',
      'Skriv «kriminalitetsforebyggelse: valgt» eller «kriminalitetsforebyggelse: {fravalgt: begrundelsen}»',
    ],
    [
      'HP303',
      [[registry, safe, '  kriminalitetsforebyggelse: valgt\n']],
      'helhedsplan.yaml:25:3',
      'Kriminalitetsforebyggelse er valgt, men har ingen delaftale',
      'Opret agreements/nordvang/delaftaler/kriminalitetsforebyggelse.yaml, eller skriv {mangler: hvorfor}',
    ],
    [
      'HP301',
      [[registry, safe, '  kriminalitetsforebyggelse: {}\n']],
      'helhedsplan.yaml:25:3',
      'Der mangler en begrundelse for Kriminalitetsforebyggelse',
      'Skriv {fravalgt: begrundelsen} eller {mangler: hvorfor den ikke er her}',
    ],
    [
      'HP304',
      [[registry, 'beskaeftigelse: valgt', 'beskaeftigelse: {fravalgt: Nej.}']],
      'helhedsplan.yaml:24:3',
      'Beskæftigelse er ikke valgt, men har en delaftale',
      'Skriv «beskaeftigelse: valgt», eller slet delaftaler/beskaeftigelse.yaml',
    ],
    [
      'HP301',
      [[vision, 'problemkompleks:\n  beskaeftigelse: |', 'problemkompleks:\n  kriminalitetsforebyggelse: |']],
      'strategisk-aftale.yaml:20:3',
      'Problemkomplekset for Beskæftigelse er ikke udfyldt',
      'Beskriv områdets kerneudfordringer under problemkompleks i strategisk-aftale.yaml',
    ],
    [
      'HP301',
      [[vision, 'problemkompleks:\n  beskaeftigelse: |', 'problemkompleks:\n  uddannelse-og-livschancer: |']],
      'strategisk-aftale.yaml:21:5',
      'Problemkomplekset for Beskæftigelse er ikke udfyldt',
      'Beskriv områdets kerneudfordringer under problemkompleks i strategisk-aftale.yaml',
    ],
  ])('%s %j', async (code, changes, place, message, help) => {
    expect(await findings(code, ...changes)).toMatchObject([{ place, message, help }]);
  });
});

describe('HP312 lets an area that was not chosen be', () => {
  const more = '  beskaeftigelse: |\n    Mange unge står uden job.';
  const both: Change = [vision, more, `${more}\n  kriminalitetsforebyggelse: |\n    Mange er utrygge.`];
  it('is said of the description', async () => {
    expect(await findings('HP312', both)).toMatchObject([
      { place: 'strategisk-aftale.yaml:22:3', marked: 'kriminalitetsforebyggelse', related: ['helhedsplan.yaml:25'] },
    ]);
  });

  it('is not said beside a sub-agreement, which says the same more strongly', async () => {
    const sub = { 'delaftaler/kriminalitetsforebyggelse.yaml': 'indsatsområde: Kriminalitetsforebyggelse\n' };
    const { diagnostics } = await readFixture(null, {
      ...sub,
      'strategisk-aftale.yaml': 'problemkompleks:\n  kriminalitetsforebyggelse: |\n    Mange er utrygge.\n',
    });
    const codes = diagnostics.map(({ code }) => code);
    expect([codes.includes('HP304'), codes.includes('HP312'), codes.includes('HP303')]).toEqual([true, false, false]);
  });

  it('is not said where nothing was chosen against', async () => {
    const missing: Change = [registry, '{fravalgt: Området er trygt.}', '{mangler: Den er ikke skrevet.}'];
    expect(await findings('HP312', both, missing)).toEqual([]);
    expect(await findings('HP312')).toEqual([]);
  });
});

describe('HP313 finds an answer that was given twice', () => {
  const text = 'At unge finder et fritidsjob i byen.';
  const purpose: Change = [agreement, 'At unge finder et fritidsjob.', text];
  it('in one form', async () => {
    expect(await findings('HP313', purpose, [agreement, 'Caféen har åbent tirsdag og torsdag.', text])).toMatchObject([
      {
        place: `${agreement}:21:5`,
        message: '«indhold» er ordret det samme som «formål»',
        related: [`${agreement}:17`],
      },
    ]);
  });

  it('but not in two, not in short texts and not where it differs', async () => {
    expect(await findings('HP313', purpose, [vision, old, text])).toEqual([]);
    expect(await findings('HP313', purpose, [agreement, 'Delaftalen tages op efter to år.', text])).toEqual([]);
    expect(
      await findings('HP313', purpose, [agreement, 'Caféen har åbent tirsdag og torsdag.', `${text} Nu.`]),
    ).toEqual([]);
    const short = 'At unge finder et fritidsjob.';
    expect(await findings('HP313', [agreement, 'Caféen har åbent tirsdag og torsdag.', short])).toEqual([]);
  });
});

describe('HP314 finds the label in the field', () => {
  it.each([
    ['Vision: Et kvarter.', 'Vision'],
    ['Vision for boligområdet\n\nEt kvarter.', 'Vision for boligområdet'],
    ['### Vision\n\nEt kvarter.', 'Vision'],
    ['**VISION:** Et kvarter.', 'VISION'],
    ['Vision', 'Vision'],
    ['Visionen er et kvarter.', undefined],
    ['Vision er ord.', undefined],
    ['Formål: Et kvarter.', undefined],
  ])('%s', async (text, marked) => {
    const found = await findings('HP314', [vision, old, text.split('\n').join('\n  ')]);
    expect(found.map((one) => one.marked)).toEqual(marked ? [marked] : []);
    if (marked)
      expect(found[0]?.message).toBe(
        text === 'Vision'
          ? 'Feltet indeholder kun sin egen betegnelse «Vision»'
          : `«${marked}» er feltets egen betegnelse og kommer til at stå to gange`,
      );
  });

  it('knows labels with brackets', async () => {
    const found = await findings('HP314', [agreement, 'Unge på 13-17 år.', 'Målgruppe: Unge på 13-17 år.']);
    expect(found.map(({ marked }) => marked)).toEqual(['Målgruppe']);
  });

  it('knows labels of fields of one line', async () => {
    const short = (text: string): Change => [agreement, 'navn: Jobcafé\n', `navn: Jobcafé\n    kort: "${text}"\n`];
    const found = await findings('HP314', short('Kort beskrivelse: et sted for unge'));
    expect(found.map(({ marked }) => marked)).toEqual(['Kort beskrivelse']);
    expect(await findings('HP314', short('Kort vej: et sted for unge'))).toEqual([]);
  });
});

describe('HP316 and HP317 hold what is made against what it is made from', () => {
  const list = 'bilag.yaml';
  const budget = 'budget:\n  finansiering:\n    - {navn: Fonden, slags: landsbyggefonden, beløb: 3 mio. kr.}\n';
  const attachments = (line: string, more: string): Change[] => [
    [list, 'bilag:\n', `${more}bilag:\n`],
    [list, line.replace(/:.*/, ': vedlagt'), line],
  ];
  it.each<[DiagnosticCode, string, string, string[]]>([
    ['HP316', 'budget: dannes', '', ['budget']],
    ['HP316', 'budget: dannes', budget, []],
    ['HP316', 'milepaelsplan: dannes', '', ['milepaelsplan']],
    ['HP316', 'kommissorium: følger', '', []],
    ['HP317', 'budget: dannes', budget, []],
    ['HP317', 'milepaelsplan: følger', '', []],
  ])('%s: %s with %j', async (code, line, more, marked) => {
    expect((await findings(code, ...attachments(line, more))).map((one) => one.marked)).toEqual(marked);
  });

  it('says which words make it', async () => {
    expect(await findings('HP317', ...attachments('budget: følger', budget))).toMatchObject([
      {
        marked: 'budget',
        message: 'Her står oplysninger til Budget, men bilaget dannes ikke',
        help: 'Skriv «budget: dannes» under «bilag», eller slet «budget»',
        fixed: 'dannes',
        fixedText: 'følger',
      },
    ]);
    const file = attachments('budget: {fil: bilag/budget.pdf}', budget);
    expect(await findings('HP317', ...file)).toMatchObject([
      { message: 'Her står oplysninger til Budget, men bilaget er filen bilag/budget.pdf', fixed: null },
    ]);
  });
});

describe('HP319 counts the texts that are not in the form’s own words', () => {
  const source = new Source('agreements/nordvang/helhedsplan.yaml', 'udgave: 2019-26\n');
  const span = { source, start: 8, end: 15 };
  const told = (fixed: string[], guidance: string[], known: string[] | null) => {
    const texts = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, key]));
    const edition = {
      id: '2019-26',
      wordingPlaces: { fast: texts(fixed), vejledning: texts(guidance) },
      officialWording: known && { fast: texts(known), vejledning: texts(known) },
    };
    const planFile = { file: { spanOf: ([field]: string[]) => (field === 'udgave' ? span : null) } };
    return ownWording({ plan: { edition }, planFile } as unknown as CheckContext);
  };
  it.each<[string[], string[], string[] | null, string | null]>([
    [['a'], [], [], '1 fast tekst'],
    [['a', 'b'], ['c'], [], '2 faste tekster og 1 vejledning'],
    [['a', 'b'], ['c', 'd'], ['a', 'b'], '2 vejledninger'],
    [['a'], ['b'], ['a', 'b'], null],
    [['a'], ['b'], null, null],
  ])('%j and %j, of which %j are known', (fixed, guidance, known, says) => {
    expect(told(fixed, guidance, known)).toMatchObject(
      says === null
        ? []
        : [
            {
              code: 'HP319',
              at: span,
              message: `Dokumenterne har ikke formularens egen ordlyd: ${says} står med værktøjets egne ord`,
              help: 'Læs ordlyden ind fra jeres eksemplar af formularen: npx helhedsplan wording import <fil> --edition 2019-26',
            },
          ],
    );
  });
});

describe('HP315 holds the period against the edition', () => {
  it.each([
    ['{fra: 1.1.2018, til: 31.12.2021}', true],
    ['{fra: 1.1.2019, til: 31.12.2022}', false],
    ['{fra: 1.1.2027, til: 31.12.2030}', false],
    ['{fra: 1.1.2028, til: 31.12.2031}', true],
    ['{fra: 1.1.2028, til: 31.12.2032}', false],
  ])('%s', async (period, isFound) => {
    const found = await findings('HP315', [registry, '{fra: 1.1.2022, til: 31.12.2025}', period]);
    expect(found.map(({ place, related }) => [place, ...related])).toEqual(
      isFound ? [['helhedsplan.yaml:7:16', 'helhedsplan.yaml:3']] : [],
    );
  });
});
