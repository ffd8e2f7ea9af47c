/** Long work that can pause: at each `yield`, which tells how much of it is done, from 0 to 1. */
export type Work<Result> = Generator<number, Result, void>;

/** Do it all at once. */
export function atOnce<Result>(work: Work<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

interface Watch {
  /** Ends the work before the next pause is over. */
  readonly signal: AbortSignal;
  /** Hears at each pause how much is done. */
  readonly progress: (done: number) => void;
}

/** So many milliseconds of work lie between two pauses: the page answers its reader in the meantime. */
const SLICE = 24;

/** Do it in slices. Throws what the signal was aborted with. */
export async function inSlices<Result>(work: Work<Result>, { signal, progress }: Watch): Promise<Result> {
  let start = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    progress(step.value);
    await pause();
    signal.throwIfAborted();
    start = performance.now();
  }
}

/** Let the browser do what waits; unlike a timer, a message is not put off while the page is in the background. */
function pause(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
