/**
 * Words that are often spelled wrong in agreements, and what is right. Only what is never right in another sense:
 * «løbene» and «gældene» are words too, and «overfor» and «indenfor» are allowed.
 */
const words = `
adresser: addresser · adresse: addresse · adressen: addressen · afgørende: afgørene · anbefalinger: anbefallinger ·
anonym: annonym · arrangement: arrangment arangement · arrangementer: arrangmenter arangementer · arrangere: arangere ·
beskæftigelse: beskæftiglse beskæftigele · bibliotek: biblotek bibilotek bibliotik · biblioteket: bibloteket bibiloteket
bibilioteket · deltagelse: deltaglse deltagese · desuden: desuten · desværre: desværrer desvære · diskussion: diskution
diskusion · eksempelvis: eksempelvist · eksisterende: eksisterene · evaluering: evaulering · evalueringer: evauleringer ·
evalueres: evauleres · forebygge: forebyge · forebyggende: forebyggene forbyggende · forebyggelse: forebygelse ·
forhåbentlig: forhåbentligt forhåbenlig forhåbenligt · forskellige: forskelige forskellie · forskelligt: forskeligt ·
forudsætning: forudsæting · forudsætninger: forudsætinger · fremadrettet: fremmadrettet · frivillige: frivilige
frivillge · fungerende: fungerene · fællesskab: fælleskab · fællesskaber: fælleskaber · fællesskabet: fælleskabet ·
fællesskaberne: fælleskaberne · gennemsnitlig: gennemsnitslig · gennemsnitligt: gennemsnitsligt · generelt: generalt ·
grundlæggende: grundlæggene · hovedsagelig: hovedsaglig · hovedsageligt: hovedsagligt · i aften: iaften · i alt: ialt ·
i dag: idag · i forhold: iforhold · i gang: igang · i går: igår · i hvert fald: ihvertfald ihverfald · i morgen: imorgen ·
i stedet: istedet · i stedet for: istedetfor istedefor · i år: iår · i øvrigt: iøvrigt iøvrig · igangværende: igangværene ·
imidlertid: imidlertidig imidlertidigt · indflydelse: indflydese · initiativ: initativ · initiativer: initativer ·
initiativet: initativet · institution: instution · institutioner: instutioner · interesse: interrese ·
interessere: interesere · interesserede: intereserede · interesseret: intereseret · kommission: kommision ·
kommune: komune · kommunen: komunen · kommunens: komunens · kommunale: komunale · kompetence: kompetance ·
kompetencer: kompetancer kompentencer · kontinuerligt: kontinueligt · koordinator: kordinator kooridnator ·
koordinere: kordinere · koordinering: kordinering koodinering · kriminalitet: kriminallitet · medarbejder: medarbejer
medarbjeder · medarbejdere: medarbejere medarbjedere · målgruppe: målgrupe · målgruppen: målgrupen · målgrupper: målgruper ·
nuværende: nuværene · nødvendig: nøvendig · nødvendige: nøvendige · nødvendigvis: nødvendivis · omfattende: omfattene ·
opsøgende: opsøgene · ordentlig: ordenlig · ordentligt: ordenligt · organisation: oganisation orginisation ·
organisering: orginisering · original: orginal · overensstemmelse: overenstemmelse overenstemelse · parallel: paralel
parrallel · parallelle: paralelle parralelle · prioritere: priotere prioitere · prioriteres: prioteres prioiteres ·
prioritering: priotering prioitering · professionel: profesionel proffesionel · professionelle: profesionelle
proffesionelle · projekt: projeckt · på ny: påny · pædagog: pedagog · rekruttere: rekrutere · rekrutteres: rekruteres ·
rekruttering: rekrutering · ressource: resource ressourse · ressourcer: resourcer ressourser ressurcer ·
ressourcerne: resourcerne ressourserne · samarbejde: samabejde samarbjede samarbejede · sandsynligvis: sandsynligvist ·
selvfølgelig: selvfølelig · som regel: somregel · succes: success sucess suces · supplere: suplere · supplerende: suplerende
supplerene · så vidt: såvidt · særlig: særelig · særligt: særeligt · tidligere: tideligere tidligerer · til gengæld: tilgengæld ·
til gode: tilgode · til stede: tilstede tilstæde · til trods: tiltrods · tilknytning: tilknyting · tilstrækkelig: tilstrækelig ·
tilstrækkeligt: tilstrækeligt · tilsvarende: tilsvarene · uddannelse: uddanelse udannelse · uddannelsen: uddanelsen
udannelsen · uddannelser: uddanelser udannelser · udfordrende: udfordrene · udvikling: udviking udvikiling ·
umiddelbart: umidelbart · understøttende: understøttene · undersøgelse: undersøglse undersøgese ·
ungdomsuddannelse: ungdomuddannelse · vedrørende: vedrørene · vejledende: vejledene · velfungerende: velfungerene ·
yderligere: ydreligere yderliger ydeligere`;

/** What is right, by what is wrong. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  words.split('·').flatMap((entry) => {
    const [right = '', wrong = ''] = entry.split(':').map((part) => part.trim());
    return wrong.split(/\s+/).map((each): [string, string] => [each, right]);
  }),
);
