/** HP33x: period, years and dates. */
export const periodCodes = {} as const;
