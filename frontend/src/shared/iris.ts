/** IRIs, and names that are valid in Turtle whatever they contain: text/iris.py and rdf/minting.py once more. */

/** Characters that are the same in every version of Unicode: ASCII and the common CJK ideographs. */
export const CJK = "\\u4e00-\\u9fa5";

const UNRESERVED = `A-Za-z0-9\\-._~!$&'()*+,;=:@${CJK}`;
const NOT_IN_PATH = new RegExp(`[^${UNRESERVED}/]`, "gu");
const DOT_SEGMENT = /(?<=\/|^)\.{1,2}(?=\/|$)/g;

// RFC 3987, as text/iris.py has it
const PLANES = Array.from({ length: 13 }, (_, place) => (place + 1).toString(16));
const UCS = [
  "\\u{a0}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{ffef}",
  ...PLANES.map((plane) => `\\u{${plane}0000}-\\u{${plane}fffd}`),
  "\\u{e1000}-\\u{efffd}",
].join("");
const PRIVATE = "\\u{e000}-\\u{f8ff}\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}";
// white space and what turns the direction of writing: no library may trip over it
const UNSEEN =
  "\\u{a0}\\u{61c}\\u{1680}\\u{2000}-\\u{200a}\\u{200e}\\u{200f}\\u{2028}-\\u{202f}\\u{205f}\\u{2066}-\\u{2069}\\u{3000}";
const HEX = "%[0-9A-Fa-f]{2}";
const CHAR = `(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@${UCS}]|${HEX})`;
const NAME = `(?:[A-Za-z0-9\\-._~!$&'()*+,;=${UCS}]|${HEX})`;
const AUTHORITY = `(?:(?:${NAME}|:)*@)?${NAME}*(?::[0-9]*)?`;
const IRI = new RegExp(
  `^(?!.*[${UNSEEN}])[A-Za-z][A-Za-z0-9+.\\-]*:(?://${AUTHORITY}(?:/(?:${CHAR}|/)*)?|(?!//)(?:${CHAR}|/)+)` +
    `(?:\\?(?:${CHAR}|[/?${PRIVATE}])*)?(?:#(?:${CHAR}|[/?])*)?$`,
  "u",
);
// what must stand behind a scheme for an IRI to name something
const WEB = /^\/\/[^/?#:@]/;
const BY_SCHEME = new Map([
  ["http", WEB],
  ["https", WEB],
  ["urn", /^[A-Za-z0-9][A-Za-z0-9-]*:./],
  ["ecli", /^[A-Za-z]{2}:[^:]+:[0-9]{4}:./],
  ["info", /^[^/]+\/./],
  ["tag", /^[^,:]+,[0-9-]+:/],
]);

// A name that would read as an escape is escaped itself, so that no two names become one.
const NOT_IN_NAME = new RegExp(`^[0-9\\-]|_(?=x[0-9A-F]{4,6}_)|[^A-Za-z0-9_\\-${CJK}]`, "gu");

/** Whether a text is an absolute IRI as it stands; IPv6 hosts are not looked for. */
export function isIri(text: string): boolean {
  return IRI.test(text);
}

/** The IRI that a link is or, with a prefix, stands for; nothing when it is neither or names nothing. */
export function linkIri(link: string, prefixes: Readonly<Record<string, string>>): string {
  const [prefix = "", ...rest] = link.split(":");
  const local = rest.join(":");
  const named = BY_SCHEME.get(prefix.toLowerCase());
  if (named) return named.test(local) ? iriOrNothing(link) : "";
  return local && Object.hasOwn(prefixes, prefix) ? iriOrNothing(prefixes[prefix] + local) : "";
}

function iriOrNothing(text: string): string {
  return isIri(text) ? text : "";
}

/** An identifier as the path of an IRI: one to one, and never out of its angle brackets; `..` cannot climb. */
export function pathOf(identifier: string): string {
  const encoded = identifier.replace(NOT_IN_PATH, percent);
  return encoded.includes(".") ? encoded.replace(DOT_SEGMENT, (dots) => "%2E".repeat(dots.length)) : encoded;
}

/** A name as the local part of a QName, other characters written as SQL/XML does (ISO/IEC 9075-14). */
export function localName(name: string): string {
  return name.replace(NOT_IN_NAME, (character) => `_x${hex(character.codePointAt(0) ?? 0, 4)}_`);
}

/** The bytes of a character in UTF-8, half a character as if it were one. */
function percent(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const isHalf = point >= 0xd800 && point <= 0xdfff;
  const bytes = isHalf ? [0xed, 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)] : new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `%${hex(byte, 2)}`).join("");
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, "0");
}
