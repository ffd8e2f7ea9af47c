/** How many pieces make one text. */
const MANY = 1000;

/** Many short pieces of a file as fewer long ones, which take far less memory until the file is saved. */
export function batches(pieces: Iterable<string>): string[] {
  const [texts, waiting]: [string[], string[]] = [[], []];
  for (const piece of pieces) {
    waiting.push(piece);
    if (waiting.length >= MANY) texts.push(waiting.splice(0).join(""));
  }
  return [...texts, waiting.join("")];
}
