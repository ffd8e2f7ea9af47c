/** Content hashes, as model/identifiers.py has them. */
import { sha256 } from "@noble/hashes/sha2.js";

/** The first 16 hexadecimal digits of SHA-256 over the JSON of some fields, as model/identifiers.py has it. */
export function contentHash(fields: readonly unknown[]): string {
  const digest = sha256(bytesOf(JSON.stringify(fields)));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** UTF-8 as Python writes it: half a character, which JSON.stringify writes as an escape, is three bytes. */
function bytesOf(json: string): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  let from = 0;
  for (const { 1: half, index } of json.matchAll(/\\(?:u(d[89a-f]..)|.)/gs)) {
    if (!half) continue;
    bytes.push(...encoder.encode(json.slice(from, index)), ...threeBytes(Number.parseInt(half, 16)));
    from = index + 6;
  }
  return from ? Uint8Array.from([...bytes, ...encoder.encode(json.slice(from))]) : encoder.encode(json);
}

function threeBytes(unit: number): number[] {
  return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
}
