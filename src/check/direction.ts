/** Which way an indicator should move, where its words leave no doubt. */
export type Direction = 'op' | 'ned';

const lacking =
  /\bhverken\b|\buden (?:for )?(?:tilknytning|job|arbejde|uddannelse|beskæftigelse)|\bikke er (?:i gang|under|i )|grundskole som højest|\bikke (?:er |bliver |blev )?(?:vurderet )?uddannelsesparat/i;
const downward =
  /fravær|\bledig|\barbejdsløs|sigtet|sigtelse|krimin|offentlig forsørgelse|kontanthjælp|restgruppe|utryg|frafald|fraflyt|hærværk|anbring|misbrug|ensom/i;
const upward =
  /\bi (?:beskæftigelse|job|arbejde|uddannelse|dagtilbud|fritidsjob)\b|\btryg|\bmindst 02\b|\bkaraktergennemsnit|\bfrivillig|\bstemt\b|\btillid\b|\bfællesskab|\bmestrer?\b|\btriv|\bgennemfør|\bfuldfør|\bdeltag|\bfremmød|\bfritidsjob|\buddannelsesparat|\bbestå(?:r|et)\b/i;
const negation = /\b(?:ikke|uden|ingen|aldrig|mangler)\b/i;

/** The direction that an indicator's words ask for; null where they name both ways or neither. */
export function directionOf(text: string): Direction | null {
  if (lacking.test(text)) return 'ned';
  const [down, up] = [downward.test(text), upward.test(text)];
  if (negation.test(text) || down === up) return null;
  return down ? 'ned' : 'op';
}
