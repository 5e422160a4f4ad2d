/** Beside `agreements/`: the form's own wording, a file for each edition. Apart, so that naming it loads nothing. */
export const wordingFolder = 'ordlyd';
