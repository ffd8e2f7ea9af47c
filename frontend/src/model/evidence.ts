/** Evidence with the identifier that follows from its record. */

import { contentHash } from "../shared/hashes";
import { LANGUAGES } from "../shared/language";
import type { EvidenceRecord } from "./payload";

/** A piece of evidence with the id that follows from what its record says. */
export interface Evidence extends EvidenceRecord {
  /** Its place in the payload. */
  readonly index: number;
  readonly id: string;
}

/** What a piece adds to its record. */
export class EvidenceBase {
  constructor(readonly index: number) {}

  /** Reckoned when it is asked for, as model/evidence.py does: of a note one text is part of it, and no gloss. */
  get id(): string {
    const { source, line, quote, stance, by, inferred, note } = this as unknown as EvidenceRecord;
    const languages = ["", "en", ...LANGUAGES, ...Object.keys(note).sort()];
    const reason = languages.map((language) => (Object.hasOwn(note, language) ? note[language] : "")).find(Boolean);
    return contentHash([source, line, quote, stance, by, inferred, reason ?? ""]);
  }
}

/** What the words mean in a language, as the curator has it; empty where nobody has said it. */
export function glossOf({ gloss }: Evidence, language: string): string {
  return (Object.hasOwn(gloss, language) && gloss[language]) || "";
}
