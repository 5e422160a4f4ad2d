export const helpTexts = {
  main: `helhedsplan – boligsociale helhedsplaner som kode

Brug:  npx helhedsplan <kommando> [plan…] [valg]

Kommandoer
  build   tjek planerne, og lav dokumenter (Word og PDF), data og offentlig side i output/
  check   tjek planerne, og vis fejl og advarsler med fil, linje og udvej
  explain forklar en kode: hvad den betyder, og hvordan du retter
  format  ryd op i filerne: felter i fast rækkefølge, ens indrykning og anførselstegn
  new     lav en ny plan med alle filer og forklaringer
  preview vis siden og dokumenterne i browseren, mens du skriver
  package saml det, der skal lægges på Landsbyggefondens sag, i en mappe og en zip-fil med tjekliste
  wording hent formularens egen ordlyd ind fra jeres eksemplar af den

Valg, der gælder alle kommandoer
  --root MAPPE   mappen, som agreements/ ligger i (ellers den, du står i)
  --help         vis hjælp, også: npx helhedsplan build --help
  --version      vis versionen

Afslutningskode: 0 uden fejl, 1 fejl i planerne, 2 kommandoen kunne ikke køre
`,
  build: `npx helhedsplan build [plan…] [valg]

Tjekker planerne og skriver alt til output/. Uden planer bygges alle, og hæftet om indsatser, hvis der er et.
Kun det, der er blevet anderledes siden sidst, bliver lavet; en fil, som nogen har rettet eller slettet i output/, igen.
Et mislykket eller afbrudt byg rører ikke det, der lå der i forvejen.
Dokumenterne dateres efter deres filers seneste commit i git, og ellers efter dagen i dag.

  --only SLAGS   kun noget af det: docx, pdf, site, data (flere med komma: --only docx,pdf)
  --final        endelige dokumenter: uden vejledning og UDKAST; bygger ikke, så længe der er fejl eller mangler
  --attach-sources
                 læg planens YAML-filer ind i hver PDF, som den er lavet af (PDF/A-3a); aldrig personer.yaml
  --force        lav alt forfra, også det, der er som før
  --contact-sheet
                 lav også et kontaktark: alle sider som små billeder, til at se igennem (kræver programmet pdftoppm)
  --address ADR  hvor siden skal ligge, fx https://kommunen.dk/planer/ eller kun stien: /planer/ (ellers adressen i
                 agreements/_websted.yaml); med en hel adresse kommer også sitemap.xml
  --no-search    siden uden søgning: bygges lidt hurtigere
  --root MAPPE   mappen, som agreements/ ligger i (ellers den, du står i)
  --out MAPPE    hvor filerne skal ligge (ellers output/ i samme mappe)

Eksempler
  npx helhedsplan build
  npx helhedsplan build viborg --only pdf
  npx helhedsplan build indsatser
  npx helhedsplan build en-faelles-indsats --final --out til-underskrift
`,
  check: `npx helhedsplan check [plan…] [valg]

Tjekker planerne. Uden planer tjekkes alle, og hæftet om indsatser. Kun --fix skriver i planerne. Det, der blev fundet
i filer, som ikke er ændret siden, bliver husket i mappen node_modules, hvis den er der.

  --fix          ret det, der kan rettes automatisk, og vis hvad der blev ændret
  --dry-run      sammen med --fix: vis kun, hvad der ville blive ændret
  --watch        bliv ved: tjek igen, hver gang en fil bliver gemt (Ctrl-C slutter)
  --notes        vis også bemærkninger og undtagelser med deres grund
  --all          vis alt, også når der er mere end 50
  --strict       advarsler tæller som fejl for afslutningskoden
  --final        tjek som til endelige dokumenter: det, der mangler, er fejl
  --format SLAGS pretty (til at læse), json, github eller sarif (til programmer)
  --force        tjek alt forfra, også det, der ikke er ændret
  --root MAPPE   mappen, som agreements/ ligger i (ellers den, du står i)

Eksempler
  npx helhedsplan check
  npx helhedsplan check viborg --notes
  npx helhedsplan check viborg --fix
  npx helhedsplan check viborg --watch
  npx helhedsplan check --format sarif > helhedsplan.sarif
`,
  explain: `npx helhedsplan explain [kode…]

Forklarer koden i en besked: hvad den betyder, hvorfor det betyder noget, et eksempel, og hvordan du retter det.
Uden kode vises alle koder.

Eksempler
  npx helhedsplan explain HP204
  npx helhedsplan explain hp101 hp201
`,
  format: `npx helhedsplan format [plan…] [valg]

Rydder op i planernes filer: felterne kommer i formularens rækkefølge, og indrykning, anførselstegn og tomme linjer
bliver ens. Ordene og kommentarerne røres ikke. En fil med fejl i skrivemåden bliver vist og får lov at være.
Uden planer ryddes der op i alle, og i agreements/_websted.yaml.

  --check        skriv ikke noget, men vis, hvilke filer der kan ryddes op (afslutningskode 1, når der er nogen)
  --diff         som --check, og vis også hver linje, der bliver anderledes
  --root MAPPE   mappen, som agreements/ ligger i (ellers den, du står i)
`,
  new: `npx helhedsplan new <plan-id> [valg]

Laver mappen agreements/<plan-id>/ med alle filer til en plan. Hvert felt er forklaret; planen kan tjekkes og bygges
med det samme. Et plan-id består af små bogstaver a-z, tal og bindestreg, fx vores-kvarter.
Ud over planen kommer der en mappe .vscode med indstillinger til editoren, hvis den ikke er der.

  --edition ID   udgaven af formularen, fx 2015-18 (ellers den nyeste)
  --github       læg også en fil, der tjekker planerne på GitHub, når nogen foreslår en ændring
  --gitlab       det samme på GitLab
  --root MAPPE   mappen, som agreements/ ligger i (ellers den, du står i)
`,
  package: `npx helhedsplan package <plan…> [valg]

Samler en plans dokumenter til upload i output/packages/<plan>/ og i zip-filen output/packages/<plan>.zip: aftalen,
delaftalerne, bilagene og de filer, som I selv har lagt i planens mappe bilag, nummereret i den rækkefølge, de skal
lægges på sagen, med en tjekliste over det, der mangler, og filen SHA256SUMS med filernes kontrolsummer.
Dokumenterne er endelige. Så længe der er fejl eller mangler, laves pakken ikke, og den tidligere bliver liggende.
Kontrolsummerne kan efterprøves i mappen med: sha256sum -c SHA256SUMS

  --draft        en pakke af udkast, også når der er noget at gøre færdigt
  --root MAPPE   mappen, som agreements/ ligger i (ellers den, du står i)
  --out MAPPE    hvor pakkerne skal ligge (ellers output/ i samme mappe)

Eksempler
  npx helhedsplan package en-faelles-indsats
  npx helhedsplan package viborg --draft
`,
  preview: `npx helhedsplan preview [plan…] [valg]

Viser den offentlige side på din egen computer, og gør den om, hver gang du gemmer en fil. Fejl og advarsler står nederst
på planens sider, med fil og linje, som kan klikkes op i Visual Studio Code. En plan, der ikke kan bygges, beholder de
sider, den havde, til fejlen er rettet. Word og PDF bliver lavet, når du beder om dem, og et dokuments side kan læses ved
siden af dets PDF. Intet bliver skrevet i output/, og kun din egen computer kan se siderne. Uden planer vises alle.

  --port TAL     porten, der svares på (ellers 8080, eller den næste ledige)
  --host NAVN    adressen, der svares på (ellers 127.0.0.1; 0.0.0.0 lader andre på nettet se med)
  --no-open      åbn ikke browseren
  --root MAPPE   mappen, som agreements/ ligger i (ellers den, du står i)

Eksempler
  npx helhedsplan preview
  npx helhedsplan preview viborg --port 8090
`,
  wording: `npx helhedsplan wording import <fil…> [valg]
npx helhedsplan wording status

Værktøjet har formularens faste tekst og vejledning med egne ord. import læser Landsbyggefondens egen ordlyd ud af jeres
eksemplar af formularen, tomt eller udfyldt, og skriver den i ordlyd/<udgave>.yaml ved siden af agreements/. Dokumenter,
der bygges derefter, har den. Formularen kendes på sine betegnelser; er den delt i flere filer, så nævn dem alle.
En tekst, som ikke kan kendes med sikkerhed, bliver vist som ikke fundet, og værktøjets egne ord gælder dér. Passer filen
ikke til udgaven, eller er den ikke hel, bliver intet skrevet.
status viser, hvilke tekster der er formularens egne, og hvilke der er værktøjets.

  --edition ID   udgaven af formularen, fx 2019-26 (import kender den ellers på betegnelserne)
  --dry-run      import: vis, hvad der ville blive læst ind, og skriv intet
  --force        import: erstat en ordlyd, der er læst ind før
  --root MAPPE   mappen, som agreements/ ligger i (ellers den, du står i)

Eksempler
  npx helhedsplan wording import formular.docx --edition 2019-26 --dry-run
  npx helhedsplan wording import strategisk-aftale.docx delaftale.docx --edition 2019-26
  npx helhedsplan wording status
`,
} as const;
