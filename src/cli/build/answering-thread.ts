import { parentPort, type TransferListItem } from 'node:worker_threads';
import type { ThreadMessage, ThreadReply } from './asked-thread.js';

export interface AnsweringOptions<Reply> {
  /** What is handed over and not copied. */
  readonly transfer?: (reply: Reply) => TransferListItem[];
  /** Called when an answer is on its way. */
  readonly after?: () => void;
}

/**
 * Answers what an `AskedThread` asks; several things may be at work at once. What `answer` throws ends the thread.
 * @param answer is told by its signal when nobody wants it any more
 */
export function answerIn<Task, Reply>(
  answer: (task: Task, signal: AbortSignal) => Promise<Reply>,
  { transfer = () => [], after }: AnsweringOptions<Reply> = {},
): void {
  const unwanted = new AbortController();
  parentPort?.on('message', async (message: ThreadMessage<Task>) => {
    if (message === 'abort') {
      unwanted.abort();
      return;
    }
    const { number, task } = message;
    const reply = await answer(task, unwanted.signal);
    parentPort?.postMessage({ number, reply } satisfies ThreadReply<Reply>, transfer(reply));
    after?.();
  });
}
