import { contentHash } from "./hashes";
import type { Evidence, EvidenceRecord } from "./payload";

/** A piece of evidence with the id that follows from the rest. */
export class Piece implements Evidence {
  readonly source: string;
  readonly line: number;
  readonly quote: string;
  readonly stance: string;
  readonly by: string;
  readonly inferred: boolean;
  readonly note: string;

  constructor({ source, line, quote, stance, by, inferred, note }: EvidenceRecord) {
    [this.source, this.line, this.quote, this.stance] = [source, line, quote, stance];
    [this.by, this.inferred, this.note] = [by, inferred, note];
  }

  /** Reckoned when it is asked for, as model/evidence.py does. */
  get id(): string {
    return contentHash([this.source, this.line, this.quote, this.stance, this.by, this.inferred, this.note]);
  }
}
