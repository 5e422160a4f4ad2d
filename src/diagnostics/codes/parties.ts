/** HP34x–35x: parties, documents and what the text points at. */
export const partiesCodes = {} as const;
