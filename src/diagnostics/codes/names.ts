/** HP32x: names of organisations, roles, places and the plan itself. */
export const namesCodes = {} as const;
