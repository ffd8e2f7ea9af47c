/** The filters in the address, in their shortest form, and the parts that an address is written in. */
import { wellFormed } from "../shared/formatting";
import { FACETS, type Facet, type ViewState } from "./view-state";

/** Every value that a facet has, so that a filter can be written by what it leaves. */
export type FacetValues = (facet: Facet) => readonly string[];

type Excluded = ViewState["excluded"];

/** What each filter takes away, as `no-type=A,B`, or what it leaves, as `type=C`, where that is less. */
export function facetParameters(excluded: Excluded, valuesOf: FacetValues): string[] {
  return FACETS.filter((facet) => excluded[facet].length).map((facet) => {
    const gone = excluded[facet];
    const left = valuesOf(facet).filter((value) => !gone.includes(value));
    const isKnown = gone.every((value) => valuesOf(facet).includes(value));
    const [without, only] = [`no-${facet}=${listed(gone)}`, `${facet}=${listed(left)}`];
    return isKnown && only.length < without.length ? only : without;
  });
}

/** The values that an address filters out. */
export function excludedIn(told: string, valuesOf: FacetValues): Excluded {
  const said = told.split("&").map((each) => splitAt(each, "="));
  const all = (name: string) =>
    said.flatMap(([given, list]) => (given === name ? list.split(",").map(decoded).filter(Boolean) : []));
  const own = (facet: Facet) => {
    const left = new Set(all(facet));
    const isOnly = said.some(([given]) => given === facet);
    return [...all(`no-${facet}`), ...(isOnly ? valuesOf(facet).filter((value) => !left.has(value)) : [])];
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, own(facet)])) as unknown as Excluded;
}

function listed(values: readonly string[]): string {
  return values.map((value) => encoded(value).replaceAll(",", "%2C")).join(",");
}

/** The text before the first mark, and the text behind it. */
export function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** A text as a part of a fragment, with all that would end the part encoded. */
export function encoded(text: string): string {
  return encodeURI(wellFormed(text)).replace(/[?&=#+]/g, encodeURIComponent);
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
