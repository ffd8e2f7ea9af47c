/** Loads the page's data as html/embedding.py writes it: JSON out of a script element, or packed lines of it. */
import { LineReader } from "./line-reader";

/** Whether a script element holds what it holds packed, because it is large. */
export function isCompressed(element: HTMLElement): boolean {
  return element.dataset.packing === "gzip";
}

/** The data that a script element holds: as JSON, or packed as lines of it. */
export async function loadData<Data>(element: HTMLElement): Promise<Data> {
  const written = element.textContent ?? "";
  if (!isCompressed(element)) return JSON.parse(written);
  const reader = new LineReader();
  await decompressInPieces(written, (piece) => reader.read(piece));
  return reader.end() as Data;
}

/** How many milliseconds it takes at a time before whatever else there is to do. */
const AT_A_TIME = 24;

/** The text that Base64 of gzip stands for. */
export async function decompressText(written: string): Promise<string> {
  let text = "";
  await decompressInPieces(written, (piece) => {
    text += piece;
  });
  return text;
}

/** Read what Base64 of gzip stands for piece by piece: twice as fast as a response reads all of it. */
async function decompressInPieces(written: string, take: (piece: string) => void): Promise<void> {
  const [reader, decoder] = [decompress(written).getReader(), new TextDecoder()];
  let since = performance.now();
  for (let { value } = await reader.read(); value; { value } = await reader.read()) {
    take(decoder.decode(value, { stream: true }));
    if (performance.now() - since < AT_A_TIME) continue;
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  }
  take(decoder.decode());
}

/** The bytes that Base64 of gzip stands for. */
export function decompress(written: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const packed = new Response(bytesOf(written.trim())).body as ReadableStream<Uint8Array<ArrayBuffer>>;
  return packed.pipeThrough(new DecompressionStream("gzip"));
}

/** What Base64 stands for; newer browsers read it themselves, and faster. */
function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  const reader = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  return reader.fromBase64?.(written) ?? Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
}
