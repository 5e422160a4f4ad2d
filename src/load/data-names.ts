/** Names that the data of all plans together has beside that of each: no plan can be called like them. */
export const dataNames: readonly string[] = ['alle', 'datapackage', 'katalog', 'skema'];
