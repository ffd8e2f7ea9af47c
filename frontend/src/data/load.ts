import type { Payload } from "./payload";

/** The payload that a script element holds: as JSON, or packed when it is large. */
export async function payloadIn(element: HTMLElement): Promise<Payload> {
  const written = element.textContent ?? "";
  return element.dataset.packing === "gzip" ? unpacked(written).json() : JSON.parse(written);
}

/** What Base64 of gzip stands for. */
export function unpacked(written: string): Response {
  return new Response(new Blob([bytesOf(written.trim())]).stream().pipeThrough(new DecompressionStream("gzip")));
}

/** What Base64 stands for; newer browsers read it themselves, and faster. */
function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  const reader = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  return reader.fromBase64?.(written) ?? Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
}
