import type { Weight } from './drawing.js';

/**
 * How wide a line of words is in a drawing, in points. The advance widths of IBM Plex Sans, without kerning, so a little on
 * the wide side.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  let sum = 0;
  for (const letter of text) sum += widthOfLetter(letter, weight);
  return (sum * size) / 1000;
}

/** Breaks a text into lines between words; a word that is wider than a line is divided where the line ends. */
export function linesWithin(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).flatMap((long) => divided(long, width, size, weight))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function divided(word: string, width: number, size: number, weight: Weight): string[] {
  if (word === '' || textWidth(word, size, weight) <= width) return word === '' ? [] : [word];
  const letters = [...word];
  let end = letters.length - 1;
  while (end > 1 && textWidth(`${letters.slice(0, end).join('')}-`, size, weight) > width) end -= 1;
  return [`${letters.slice(0, end).join('')}-`, ...divided(letters.slice(end).join(''), width, size, weight)];
}

function widthOfLetter(letter: string, weight: Weight): number {
  const code = letter.codePointAt(0) ?? 0;
  const row = code < 0x7f ? code - 0x20 : code - 0xa0 + (0x7f - 0x20);
  const known = code <= 0xff ? widths[weight][row] : others[weight][letter];
  return known ?? unknownLetter;
}

/** Thousandths of the size; for letters that are not in the tables. */
const unknownLetter = 640;

/** U+0020 to U+007E, then U+00A0 to U+00FF. */
const widths: Readonly<Record<Weight, readonly number[]>> = {
  // biome-ignore format: a table
  regular: [
    236, 284, 419, 713, 598, 927, 694, 242, 335, 335, 450, 600, 272, 399, 272, 383, 600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 292, 292, 600, 600,
    600, 477, 891, 641, 653, 621, 671, 583, 559, 695, 707, 400, 510, 634, 501, 812, 707, 708, 606, 708, 640, 581, 572, 678, 609, 891, 613, 593, 580, 317,
    383, 317, 600, 565, 600, 534, 580, 503, 580, 549, 324, 528, 568, 250, 250, 527, 272, 873, 568, 560, 580, 580, 367, 487, 351, 568, 492, 768, 507, 499,
    464, 343, 314, 343, 600, 236, 284, 514, 595, 612, 605, 314, 586, 600, 776, 399, 513, 600, 0, 476, 600, 468, 600, 346, 346, 600, 573, 652, 326, 600,
    359, 398, 513, 847, 872, 824, 467, 641, 641, 641, 641, 641, 641, 907, 621, 583, 583, 583, 583, 400, 400, 400, 400, 674, 707, 708, 708, 708, 708, 708,
    600, 708, 678, 678, 678, 678, 593, 606, 640, 534, 534, 534, 534, 534, 534, 864, 503, 549, 549, 549, 549, 250, 250, 250, 250, 555, 568, 560, 560, 560,
    560, 560, 600, 568, 568, 568, 568, 568, 499, 580, 499,
  ],
  // biome-ignore format: a table
  semiBold: [
    236, 309, 471, 656, 600, 960, 713, 260, 337, 337, 556, 600, 299, 402, 299, 437, 600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 319, 319, 600, 600,
    600, 493, 899, 672, 663, 642, 689, 600, 577, 712, 719, 423, 545, 678, 521, 817, 719, 712, 641, 712, 664, 611, 580, 689, 638, 949, 655, 632, 599, 329,
    437, 329, 600, 559, 600, 559, 600, 513, 600, 558, 350, 545, 588, 275, 275, 562, 294, 888, 588, 563, 600, 600, 393, 499, 374, 588, 524, 819, 544, 524,
    502, 363, 376, 363, 600, 236, 309, 541, 586, 623, 637, 376, 574, 600, 787, 434, 545, 600, 0, 468, 600, 469, 600, 347, 345, 600, 593, 670, 349, 600,
    348, 423, 545, 840, 863, 827, 486, 672, 672, 672, 672, 672, 672, 950, 642, 600, 600, 600, 600, 423, 423, 423, 423, 694, 719, 712, 712, 712, 712, 712,
    600, 712, 689, 689, 689, 689, 632, 641, 677, 559, 559, 559, 559, 559, 559, 864, 513, 558, 558, 558, 558, 275, 275, 275, 275, 589, 588, 563, 563, 563,
    563, 563, 600, 571, 588, 588, 588, 588, 524, 600, 524,
  ],
};

const others: Readonly<Record<Weight, Readonly<Record<string, number>>>> = {
  regular: {
    '–': 588,
    '—': 780,
    '‘': 273,
    '’': 273,
    '“': 475,
    '”': 474,
    '„': 475,
    '…': 803,
    '•': 396,
    '→': 820,
    '≥': 600,
    '≤': 600,
  },
  semiBold: {
    '–': 588,
    '—': 780,
    '‘': 292,
    '’': 292,
    '“': 517,
    '”': 517,
    '„': 520,
    '…': 869,
    '•': 420,
    '→': 876,
    '≥': 600,
    '≤': 600,
  },
};
