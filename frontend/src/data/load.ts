import { recordsOf, type Table } from "./columns";
import { Piece } from "./evidence";
import type { EntityRecord, EvidenceRecord, Payload, StatementRecord } from "./payload";

/** The payload as it is written: what there is much of stands in tables. */
interface Written extends Omit<Payload, "entities" | "statements" | "evidence"> {
  readonly texts: readonly string[];
  readonly entities: Table;
  readonly statements: Table;
  readonly evidence: Table;
}

/** What model.ts adds to a statement. */
const TO_COME = { index: 0, from: null, to: null };

/** The payload that a script element holds: as JSON, or packed when it is large. */
export async function payloadIn(element: HTMLElement): Promise<Payload> {
  const written = element.textContent ?? "";
  const text = element.dataset.packing === "gzip" ? await unpacked(written) : written;
  const { texts, ...payload } = JSON.parse(text) as Written;
  return {
    ...payload,
    entities: recordsOf<EntityRecord>(payload.entities, texts),
    statements: recordsOf<StatementRecord>(payload.statements, texts, TO_COME),
    evidence: recordsOf<EvidenceRecord>(payload.evidence, texts).map((record) => new Piece(record)),
  };
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
