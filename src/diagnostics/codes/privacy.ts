/** HP70x: personal data. */
export const privacyCodes = {} as const;
