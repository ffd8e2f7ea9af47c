import type { Payload } from "./payload";

/** The payload that a script element holds: as JSON, or packed when it is large. */
export async function payloadIn(element: HTMLElement): Promise<Payload> {
  const written = element.textContent ?? "";
  return JSON.parse(element.dataset.packing === "gzip" ? await unpacked(written) : written);
}

/** The text that Base64 of gzip stands for. */
export async function unpacked(written: string): Promise<string> {
  return new TextDecoder().decode(await unpackedBytes(written));
}

/** The bytes that Base64 of gzip stands for. */
export async function unpackedBytes(written: string): Promise<ArrayBuffer> {
  return new Response(
    new Blob([bytesOf(written.trim())]).stream().pipeThrough(new DecompressionStream("gzip")),
  ).arrayBuffer();
}

/** What Base64 stands for; newer browsers read it themselves, and faster. */
function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  const reader = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  return reader.fromBase64?.(written) ?? Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
}
