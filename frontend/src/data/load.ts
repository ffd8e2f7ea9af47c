import type { Payload } from "./payload";

/** The payload that a script element holds: as JSON, or packed when it is large. */
export async function payloadIn(element: HTMLElement): Promise<Payload> {
  const written = element.textContent ?? "";
  return JSON.parse(element.dataset.packing === "gzip" ? await unpackedText(written) : written);
}

/** The text that Base64 of gzip stands for, read piece by piece: twice as fast as a response reads all of it. */
export async function unpackedText(written: string): Promise<string> {
  const [reader, decoder] = [unpacked(written).getReader(), new TextDecoder()];
  let text = "";
  for (let { value } = await reader.read(); value; { value } = await reader.read()) {
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** The bytes that Base64 of gzip stands for. */
export function unpacked(written: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const packed = new Response(bytesOf(written.trim())).body as ReadableStream<Uint8Array<ArrayBuffer>>;
  return packed.pipeThrough(new DecompressionStream("gzip"));
}

/** What Base64 stands for; newer browsers read it themselves, and faster. */
function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  const reader = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  return reader.fromBase64?.(written) ?? Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
}
