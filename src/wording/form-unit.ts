/** A stretch of a form that stands for itself: a paragraph, a table's cell, a point of a list. */
export interface FormUnit {
  /** On one line. */
  readonly text: string;
  /** A point of a list. */
  readonly isItem: boolean;
}

/** A unit of some text, or none where there is nothing to read in it: rulers, page numbers. */
export function formUnit(raw: string, isItem: boolean): FormUnit[] {
  const text = raw
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return !/[\p{L}\d]/u.test(text) || /^(?:side )?\d{1,3}(?: ?(?:af|\/) ?\d{1,3})?$/i.test(text)
    ? []
    : [{ text, isItem }];
}

/** `…vedlægges: - Et budget - En plan`: points that were drawn into the line before them. */
export function splitInlineItems(unit: FormUnit): FormUnit[] {
  const colon = unit.isItem ? -1 : unit.text.search(/[.:] ?[-–•] ?(?=\p{Lu})/u);
  const from = unit.isItem ? 0 : colon + 1;
  if (colon < 0 && !unit.isItem) return [unit];
  const items = unit.text.slice(from).split(/(?:^|\s)[-–•]\s+(?=\p{Lu})/u);
  return [
    ...(unit.isItem ? [] : [{ text: unit.text.slice(0, from), isItem: false }]),
    ...items.flatMap((item) => formUnit(item, true)),
  ];
}
