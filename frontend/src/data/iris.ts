/** IRIs of the dataset's own things and terms, as rdf/iris.py makes them. */

const CJK = "\\u4e00-\\u9fa5";
const NOT_IN_PATH = new RegExp(`[^A-Za-z0-9\\-._~!$&'()*+,;=:@${CJK}/]`, "gu");
const DOT_SEGMENT = /(?<=\/|^)\.{1,2}(?=\/|$)/g;
const NOT_IN_NAME = new RegExp(`^[0-9\\-]|_(?=x[0-9A-F]{4,6}_)|[^A-Za-z0-9_\\-${CJK}]`, "gu");

/** An identifier as the path of an IRI: one to one, and never out of its angle brackets. */
export function pathOf(identifier: string): string {
  return identifier.replace(NOT_IN_PATH, percent).replace(DOT_SEGMENT, (dots) => "%2E".repeat(dots.length));
}

/** A name as the local part of a prefixed name, other characters by their numbers. */
export function localName(name: string): string {
  return name.replace(NOT_IN_NAME, (character) => `_x${hex(character.codePointAt(0) ?? 0, 4)}_`);
}

/** A character by the bytes of UTF-8, half a character as if it were a whole one. */
function percent(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const bytes = isHalf
    ? [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
    : new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `%${hex(byte, 2)}`).join("");
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, "0");
}
