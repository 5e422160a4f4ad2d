/**
 * What is known of words, looked up by stretches of texts. A plan has some 20,000 places of words, and nearly all of the words
 * are known: cutting each out of its text only to ask for it took longer than all else that is done with it.
 */
export class WordTable<T> {
  private readonly words: string[] = [];
  private readonly found: T[] = [];
  /** By the words' sums: a word's place in the lists and one more; 0 is free. Half of them are free. */
  private slots = new Int32Array(1 << 12);
  private sums = new Int32Array(1 << 11);

  get size(): number {
    return this.words.length;
  }

  /** What is known of the word that stands in a text; `make` tells it of a new one. */
  in(text: string, start: number, end: number, make: (word: string) => T): T {
    const sum = sumOf(text, start, end);
    const slot = this.slotOf(text, start, end, sum);
    const known = this.slots[slot] ?? 0;
    if (known > 0) return this.at(known - 1);
    const word = text.slice(start, end);
    const made = make(word);
    this.found.push(made);
    const count = this.words.push(word);
    this.slots[slot] = count;
    this.sums[count - 1] = sum;
    if (count === this.sums.length) this.grow();
    return made;
  }

  get(word: string): T | undefined {
    const known = this.slots[this.slotOf(word, 0, word.length, sumOf(word, 0, word.length))] ?? 0;
    return known > 0 ? this.at(known - 1) : undefined;
  }

  private at(index: number): T {
    return this.found[index] as T;
  }

  /** Where the word is, or where it belongs. */
  private slotOf(text: string, start: number, end: number, sum: number): number {
    const mask = this.slots.length - 1;
    let slot = sum & mask;
    for (let known = this.slots[slot] ?? 0; known > 0; known = this.slots[slot] ?? 0) {
      if (this.sums[known - 1] === sum && isAt(this.words[known - 1] ?? '', text, start, end)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const sums = new Int32Array(this.sums.length * 2);
    sums.set(this.sums);
    this.sums = sums;
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let index = 0; index < this.words.length; index++) {
      let slot = (sums[index] ?? 0) & mask;
      while ((this.slots[slot] ?? 0) > 0) slot = (slot + 1) & mask;
      this.slots[slot] = index + 1;
    }
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A number that words of other letters seldom share. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0x811c9dc5;
  for (let at = start; at < end; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum ^ (sum >>> 15);
}
