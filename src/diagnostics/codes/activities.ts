/** HP38x–39x: activities and target groups. */
export const activitiesCodes = {} as const;
