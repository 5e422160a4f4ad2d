/** Width of the text on a page of ours, in points: no drawing is wider. */
export const figureWidth = 470;

/** More than this nobody reads in a figure, and each takes time to draw: what stands there is then told by the table or list alone. */
export const mostInFigures = 300;

/** A drawing that is higher than this would not go on a page with its caption; it is divided. */
export const tallestFigure = 560;
