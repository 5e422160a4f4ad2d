/** HP60x: staff time and money. */
export const staffCodes = {} as const;
