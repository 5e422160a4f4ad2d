/** Something in a file that PDF/UA-1, PDF/A-2a or our own promises do not allow. */
export interface Fault {
  readonly rule: string;
  readonly where: string;
}
export type Report = (rule: string, where: string) => void;
