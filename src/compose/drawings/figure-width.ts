/** Width of the text on a page of ours, in points: no drawing is wider. */
export const figureWidth = 470;

/** A drawing that is higher than this would not go on a page with its caption; it is divided. */
export const tallestFigure = 560;
