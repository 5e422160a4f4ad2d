/** Begins the name of the folder below the output folder in which a build gathers its files. */
export const stagingPrefix = '.ny-';
