/** Abbreviations whose full stop ends no sentence. Those of one letter, and those with a stop inside, show by their shape. */
const abbreviations = new Set(
  `adm afd afs alm ang ank att bem best bl bla ca cand dagl dato dec div ds dvs eks ekskl etc evt ex feb feks fig fl flg forb
  forv fx gl gns hhv hr ifm iflg ift incl ing inkl inst jan jf jfr jvf kap kgl kl kld komm kr kvm kvt lign lok maks md mdr mfl
  mht mia mill min mio ml mv nov nr obs okt omr org osv pct pga pkt pr pæd ref resp sek sept skt st stk str suppl tdr tel
  th tilsv tlf tv udd udg vedr vejl vha vs årg`.split(/\s+/),
);

/** Whether the full stop that follows belongs to the word: `kr`, `f.eks`, `o.l`, `3`. */
export function endsAbbreviated(before: string): boolean {
  const word = /[\p{L}\d.]*$/u.exec(before)?.[0] ?? '';
  return /^\d{1,3}$|(?:^|\.)\p{L}$|\p{L}\.\p{L}+$/u.test(word) || abbreviations.has(word.toLowerCase());
}
