/** HP36x–37x: sub-goals, indicators, figures. */
export const goalsCodes = {} as const;
