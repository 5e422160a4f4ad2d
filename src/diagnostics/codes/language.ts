/** HP62x: language and signs. */
export const languageCodes = {} as const;
