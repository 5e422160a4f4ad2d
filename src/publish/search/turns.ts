/** Lets one have its turn after the other, in the order in which they asked. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** @param work may let the next one begin before it has come to its end */
  take<T>(work: (letNext: () => void) => Promise<T>): Promise<T> {
    const before = this.last;
    return new Promise<T>((resolve, reject) => {
      this.last = new Promise((letNext) => {
        const begin = () => work(letNext).then(resolve, reject).finally(letNext);
        void before.then(begin);
      });
    });
  }
}
