/** Colours as WordprocessingML writes them: six hexadecimal digits. */
export const colors = {
  text: '1A1F22',
  slate: '5B6B73',
  quiet: '566268',
  tint: 'EEF2F4',
  lightRule: 'C5CFD4',
  draft: '9B2C13',
  draftTint: 'FBF1EE',
  guidance: '1B6E3A',
} as const;

/** `#0B5563` as `0B5563`. */
export function hex(color: string): string {
  return color.replace(/^#/, '').toUpperCase();
}
