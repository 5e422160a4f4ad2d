/** `3.362.000 kr.` */
export function writtenKroner(kroner: number): string {
  return `${String(kroner).replaceAll(/\B(?=(\d{3})+$)/g, '.')} kr.`;
}
