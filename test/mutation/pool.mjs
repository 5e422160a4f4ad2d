import { fork } from 'node:child_process';
import { resolve } from 'node:path';

/** Loops that never end are noticed long before; this is for what nobody thought of, on a busy machine. */
const timeout = 1_200_000;

/** Some processes that each do one order after the other. They stay: what one has read, it need not read again. */
export class Pool {
  constructor(size, dir) {
    this.size = size;
    this.dir = dir;
    this.isStopped = false;
    this.free = [];
  }

  close() {
    for (const worker of this.free) worker.kill();
  }

  /** Whoever is at work finishes; nobody begins anew. */
  stop() {
    this.isStopped = true;
  }

  /**
   * @param orders each is made when its turn comes
   * @param done is told each order's answer and number; the answer is null when its process hung or broke
   */
  async run(orders, done) {
    let next = 0;
    const work = async () => {
      let worker = this.free.pop() ?? null;
      while (next < orders.length && !this.isStopped) {
        const index = next++;
        worker ??= start(this.dir);
        const answer = await ask(worker, orders[index]());
        if (answer === null) worker = null;
        done(answer, index);
      }
      if (worker) this.free.push(worker);
    };
    await Promise.all(Array.from({ length: Math.min(orders.length, this.size) }, work));
  }
}

function start(dir) {
  return fork(resolve('test/mutation/worker.mjs'), [dir], {
    execArgv: ['--max-old-space-size=3000'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

function ask(worker, order) {
  return new Promise((done) => {
    const finish = (answer) => {
      clearTimeout(timer);
      worker.off('message', finish);
      worker.off('exit', broken);
      done(answer);
    };
    const broken = () => finish(null);
    const timer = setTimeout(() => worker.kill('SIGKILL'), timeout);
    worker.on('message', finish);
    worker.once('exit', broken);
    worker.send(order);
  });
}
