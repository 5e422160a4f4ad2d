/** Control characters from the authors' files must not steer the terminal. */
export function harmless(value: string): string {
  return value.replaceAll(/\p{Cc}/gu, (character) => (character === '\t' ? '→' : character === '\n' ? ' ' : '\ufffd'));
}
