/** The engine as the page sees it: a worker made of what the page holds, which can be stopped and starts again. */
import { decompress, decompressText } from "../model/load-payload";
import type { Kind, Order, Reply } from "./protocol";

/** Where the page keeps what an engine is made of. */
export interface Parts {
  readonly worker: HTMLElement;
  readonly engine: HTMLElement;
  readonly turtle: HTMLElement;
}

interface Made {
  readonly script: string;
  readonly engine: ArrayBuffer;
  readonly turtle: string;
}

export type Outcome = Reply | { readonly reply: "stopped" };

/** An engine that has been started. */
export class Engine {
  private made: Promise<Made>;
  private running: Promise<Worker>;
  private answered: (outcome: Outcome) => void = () => undefined;

  constructor(parts: Parts) {
    this.made = unpack(parts);
    this.running = this.started();
  }

  /** Resolves as soon as it can answer. */
  async ready(): Promise<void> {
    await this.running;
  }

  /** Answer one query; the next is asked when this one has been answered or stopped. */
  async answer(text: string, kind: Kind): Promise<Outcome> {
    const stopped = new Promise<Outcome>((resolve) => {
      this.answered = resolve;
    });
    const asked = this.running.then((worker) => told(worker, { order: "answer", text, kind }));
    const outcome = await Promise.race([asked, stopped]);
    if (outcome.reply === "broken") this.restart();
    return outcome;
  }

  /** Give the query up, and make ready for another. */
  stop(): void {
    this.restart();
    this.answered({ reply: "stopped" });
  }

  private restart(): void {
    this.running.then((worker) => worker.terminate()).catch(() => undefined);
    this.running = this.started();
  }

  private started(): Promise<Worker> {
    const worker = this.start();
    // whoever asks hears of a failure; until then nobody listens
    worker.catch(() => undefined);
    return worker;
  }

  private async start(): Promise<Worker> {
    const { script, engine, turtle } = await this.made;
    const worker = new Worker(script);
    const reply = await told(worker, { order: "start", engine, turtle });
    if (reply.reply === "broken") throw new Error(reply.message);
    return worker;
  }
}

/** Tell a worker something, and hear what it has to say to it. */
function told(worker: Worker, order: Order): Promise<Reply> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
    worker.onerror = ({ message }) => resolve({ reply: "broken", message: message ?? "" });
    worker.postMessage(order);
  });
}

async function unpack({ worker, engine, turtle }: Parts): Promise<Made> {
  const read = (element: HTMLElement) => element.textContent ?? "";
  const [script, wasm, text] = await Promise.all([
    decompressText(read(worker)),
    new Response(decompress(read(engine))).arrayBuffer(),
    decompressText(read(turtle)),
  ]);
  return {
    script: trusted(URL.createObjectURL(new Blob([script], { type: "text/javascript" }))),
    engine: wasm,
    turtle: text,
  };
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The address of our own script, in a form that the page's policy lets a worker start from. */
function trusted(own: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const createScriptURL = (url: string) => {
    if (url !== own) throw new TypeError("only the page's own worker may start");
    return url;
  };
  return trustedTypes?.createPolicy("courtgraph-worker", { createScriptURL }).createScriptURL(own) ?? own;
}
