/** Joins short pieces of a file into longer ones. */
import type { Work } from "./work";

/** How many pieces make one text. */
const MANY = 1000;

/** So many short pieces of a file as fewer long ones, which take far less memory until the file is saved. */
export function* batches(pieces: Iterable<string>, count: number): Work<string[]> {
  const [texts, waiting]: [string[], string[]] = [[], []];
  let written = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    written += 1;
    if (waiting.length >= MANY) texts.push(waiting.splice(0).join(""));
    yield Math.min(written / count, 1);
  }
  return [...texts, waiting.join("")];
}
